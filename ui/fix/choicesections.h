// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixoffer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Hull {

//! What one kind of fix needs to know. It starts with the answers that it is given.
class ChoiceSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void describe(FixAnswers& answers) const = 0; //!< writes what it is about, and nothing else

Q_SIGNALS:
    void changed();
};

//! Where each published port goes: its address and port, or nowhere.
class PortSection : public ChoiceSection
{
    Q_OBJECT

public:
    explicit PortSection(const std::vector<OfferedPort>& ports, QWidget* parent = nullptr);

    void describe(FixAnswers& answers) const override;

private:
    struct Row
    {
        OfferedPort port;
        QCheckBox* isPublished;
        QComboBox* address;
        QLineEdit* otherAddress;
        QSpinBox* first;
    };

    [[nodiscard]] Row createRow(const OfferedPort& port, int number);
    [[nodiscard]] static std::optional<PortChoice> choiceOf(const Row& row);
    void onChanged();

    std::vector<Row> m_rows;
};

//! What becomes of each mount that a rule objects to.
class MountSection : public ChoiceSection
{
    Q_OBJECT

public:
    MountSection(const std::vector<OfferedMount>& mounts, const FixAnswers& answers, QWidget* parent = nullptr);

    void describe(FixAnswers& answers) const override;

private:
    struct Row
    {
        OfferedMount mount;
        QComboBox* action;
        QLineEdit* source;
    };

    void onChanged();

    std::vector<Row> m_rows;
};

//! Which of what the container has it keeps: capabilities, or devices.
class KeepSection : public ChoiceSection
{
    Q_OBJECT

public:
    //! One thing that can be kept, and why it may be needed; the reason may be empty.
    struct Candidate
    {
        QString name;
        QString reason;
        bool isKept = false;
    };

    [[nodiscard]] static KeepSection* capabilities(
        const std::vector<OfferedCapability>& offered, const FixAnswers& answers);
    [[nodiscard]] static KeepSection* devices(const QStringList& offered, const FixAnswers& answers);

    [[nodiscard]] QString others() const; //!< that were typed, as they were
    void setOthers(const QString& text);

    void describe(FixAnswers& answers) const override;

private:
    KeepSection(const QString& objectName, const QString& title, const QString& othersLabel,
        QStringList FixAnswers::*field, const std::vector<Candidate>& candidates);

    QStringList FixAnswers::*m_field;
    std::vector<std::pair<QString, QCheckBox*>> m_boxes;
    QLineEdit* m_others;
};

//! The network that a container moves to which leaves the host's, and what of it is reached from outside.
class NetworkSection : public ChoiceSection
{
    Q_OBJECT

public:
    NetworkSection(
        const QStringList& networks, const std::vector<OfferedPublication>& ports, QWidget* parent = nullptr);

    void describe(FixAnswers& answers) const override;

private:
    struct Row
    {
        OfferedPublication port;
        QCheckBox* isPublished;
        QSpinBox* hostPort;
    };

    QComboBox* m_network;
    std::vector<Row> m_rows;
};

} // namespace Hull
