// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/scancomparison.h"
#include "models/domain/historyentry.h"

#include <QComboBox>

#include <optional>

namespace Hull {

class ModalGateway;

//! Chooses one of the scans there are: what the hosts are now, those of the history, the latest first, or a file.
class ScanChooser : public QComboBox
{
    Q_OBJECT

public:
    //! gateway is borrowed and outlives it.
    ScanChooser(
        ModalGateway& gateway, const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    //! Offers these; what was chosen stays, if it is still there.
    void setScans(const std::vector<HistoryEntry>& kept);
    void choose(const ScanSource& source); //!< nothing where it is not offered
    [[nodiscard]] std::optional<ScanSource> source() const; //!< none: nothing is chosen yet

Q_SIGNALS:
    void chosen(); //!< source() is another one, by whomever

private:
    void fill(const std::vector<HistoryEntry>& kept);
    void onActivated(int index);
    void takeFile(const QString& path);
    void tellIfOther(const std::optional<ScanSource>& before);
    [[nodiscard]] int indexOf(const ScanSource& source) const;

    ModalGateway& m_gateway;
    std::vector<ScanSource> m_files; //!< that were chosen, in that order
    int m_current = -1; //!< what "Choose a file…" goes back to
};

[[nodiscard]] ScanSource liveSource();
[[nodiscard]] ScanSource keptSource(const HistoryEntry& entry); //!< named by its time and number

} // namespace Hull
