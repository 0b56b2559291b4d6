// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Hull {

//! What stands in place of a secret in every output.
[[nodiscard]] QString redactionMark();

/*!
 * Whether a named value (a label, a setting) should not be shown: its name speaks of a password, token or key, or the
 * value looks like one (private key, well-known token prefixes, a URL with a password). Errs on the side of hiding.
 */
[[nodiscard]] bool looksSecret(QStringView name, QStringView value);

//! The value, or the mark where it looks secret. Of a URL with credentials only these are replaced.
[[nodiscard]] QString redacted(QStringView name, const QString& value);

/*!
 * An engine's address without what stands before the "@": "tcp://user:password@host:2375" becomes "tcp://host:2375".
 * It need be no valid URL. Errs on the side of removing; a path ("unix:///run/a@b.sock") comes back as it is.
 */
[[nodiscard]] QString withoutCredentials(const QString& address);

} // namespace Hull
