// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/config/policyreader.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Hull {

//! What came of reading a policy.
struct PolicyFileContent
{
    Policy policy; //!< without its day and its profile, which no file says
    bool exists = false;
    std::optional<Error> error; //!< why it is no use; its cause tells the first mistake
    std::vector<PolicyMistake> mistakes; //!< all of them, where it can be read and is no use
};

//! What one call does to the policy; an error leaves the file as it is.
using PolicyChange = std::function<std::optional<Error>(Policy& policy)>;

/*!
 * policy.json: schema hullwright.policy/1, made to be reviewed and kept in git. Waivers and allowed ports are written
 * sorted, one key per line in a fixed order, so that two branches merge. Carries no secret.
 *
 * It is all or nothing: a file with a mistake does not count at all, since nobody can tell what was meant. The calls
 * read and write files, so the window makes them through PolicyStore.
 */
class PolicyFile
{
public:
    PolicyFile(QString path, const std::vector<const RuleInfo*>& rules); //!< rules: those that there are; borrowed

    [[nodiscard]] static QString pathIn(const QString& configDirectory);
    [[nodiscard]] QString path() const { return m_path; }

    //! A file that is not there is no error. FileUnreadable, BadConfiguration, Unsupported where it is newer than this
    //! program.
    [[nodiscard]] PolicyFileContent read() const;

    /*!
     * Makes a change under the lock policy.json.lock, to the file as it is then, and gives what is there now. A file
     * that is no use is not touched. Waits for another program's change no longer than patience.
     */
    [[nodiscard]] Result<Policy> change(
        const PolicyChange& change, std::chrono::milliseconds patience = std::chrono::seconds(5)) const;

private:
    QString m_path;
    const std::vector<const RuleInfo*>& m_rules;
};

//! The policy as it is written.
[[nodiscard]] QByteArray policyText(const Policy& policy);

} // namespace Hull
