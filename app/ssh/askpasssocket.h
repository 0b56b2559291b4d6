// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QObject>
#include <QString>

#include <optional>

class QSocketNotifier;

namespace Hull {

//! A unix socket in the private folder of SshRuntime; lets in no process of another account.
class AskpassSocket : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~AskpassSocket() override; //!< the socket is gone

    //! path: of SshRuntime::newAskpassSocket().
    [[nodiscard]] std::optional<Error> listen(const QString& path);
    [[nodiscard]] QString path() const { return m_path; } //!< empty until it listens

Q_SIGNALS:
    void connected(int descriptor); //!< who gets it closes it; it does not block

private:
    [[nodiscard]] Error error(const QString& path, int errorNumber) const;
    void accept();

    QSocketNotifier* m_notifier = nullptr; //!< on the listening socket
    QString m_path;
};

} // namespace Hull
