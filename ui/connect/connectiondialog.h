// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/contextlist.h"
#include "app/session/transportfactory.h"
#include "models/domain/savedhost.h"

#include <QDialog>

#include <array>
#include <memory>
#include <optional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Hull {

class ConnectionPage;
class ConnectionTest;
class ContextPage;
class ModalGateway;
class StepList;

//! What the dialog offers to choose from, and what it needs to test a connection. Borrowed parts outlive the dialog.
struct ConnectionDialogContext
{
    ModalGateway& gateway;
    ConnectionServices services;
    std::optional<ContextList> contexts; //!< of docker; nothing: they come later, see setContexts()
    QStringList sshAliases; //!< hosts that the user's ssh configuration names
    QStringList groups; //!< of the hosts that are saved
    QStringList takenNames; //!< of the other saved hosts
};

/*!
 * Adds a host, or edits one: its name, how it is reached, and a test that goes the whole way step by step. It saves
 * nothing itself. Opens without blocking, see open().
 */
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const ConnectionDialogContext& context, QWidget* parent = nullptr);
    ~ConnectionDialog() override;

    void edit(const SavedHost& host); //!< the dialog is about this host from now on
    void setContexts(const ContextList& contexts); //!< those of docker as they are now
    [[nodiscard]] SavedHost host() const; //!< as typed so far

Q_SIGNALS:
    void chosen(const Hull::SavedHost& host, bool connectNow); //!< valid; the dialog closes

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Way { SshWay, SocketWay, TcpWay, ContextWay, WayCount };

    [[nodiscard]] QWidget* createWays();
    [[nodiscard]] QWidget* createTestArea();
    [[nodiscard]] QWidget* createButtons();
    [[nodiscard]] ConnectionPage* page() const;
    void showWay(int way);
    void fitHeight();
    void onChanged();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QStringList tags() const;
    void toggleTest();
    void startTest();
    void endTest();
    void choose(bool connectNow);

    const ConnectionDialogContext m_context;
    ContextPage* m_contextPage;
    bool m_hasContexts;
    QLineEdit* m_name;
    QComboBox* m_group;
    QLineEdit* m_tags;
    QCheckBox* m_connectAtStart;
    QCheckBox* m_readOnly;
    QButtonGroup* m_ways = nullptr;
    QStackedWidget* m_stack;
    std::array<ConnectionPage*, WayCount> m_pages{};
    QLabel* m_hint;
    StepList* m_steps = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_acceptAndConnect = nullptr;
    SavedHost m_edited; //!< what the inputs do not show stays as it was
    std::unique_ptr<ConnectionTest> m_running;
};

} // namespace Hull
