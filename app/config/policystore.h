// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/policyfile.h"

#include <QObject>

#include <memory>

namespace Hull {

/*!
 * The policy of the configuration folder for a window: reads policy.json in a thread of its own, notices what others
 * write there, and when a day is over in UTC. While the file is no use, the policy that was read last counts on.
 */
class PolicyStore : public QObject
{
    Q_OBJECT

public:
    PolicyStore(const QString& configDirectory, const std::vector<const RuleInfo*>& rules, QObject* parent = nullptr);
    ~PolicyStore() override;

    void load(); //!< reads the file, and watches it from now on; changed() follows

    [[nodiscard]] QString path() const;
    [[nodiscard]] const Policy& policy() const; //!< with today as its day, and the profile that was set
    [[nodiscard]] std::optional<Error> error() const; //!< why the file is no use now

    //! Changes the file in that thread, see PolicyFile::change(). done is called in this one, after changed(), with
    //! why it could not be done; not at all once context is gone.
    void change(const PolicyChange& change, const QObject* context,
        std::function<void(const std::optional<Error>& refusal)> done);
    void setProfile(Profile profile); //!< which no file says
    void setDay(QDate day); //!< as the clock does, every minute; for tests

Q_SIGNALS:
    void changed(); //!< policy() or error() are others now

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
