// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/transport/tlsoptions.h"

#include <memory>

namespace Hull {

/*!
 * Reads the files and looks whether they can serve: each is there, readable, PEM, and of the right sort; certificate
 * and key come together. Reads files: not for the GUI's thread. Whether the key fits is unlockKey()'s part, dates are
 * nobody's: an engine may not mind.
 */
[[nodiscard]] Result<std::shared_ptr<TlsOptions>> readTlsFiles(const TlsFiles& files, bool verify);

//! Whether tls has a key that only a passphrase opens.
[[nodiscard]] bool needsPassphrase(const TlsOptions& tls);

/*!
 * Looks whether the key can be opened, by tls.passphrase where that is needed, and is the one of the certificate.
 * Error::Kind::PassphraseNeeded where it is another passphrase. Takes a while: not for the GUI's thread.
 */
[[nodiscard]] Error unlockKey(const TlsOptions& tls);

[[nodiscard]] Error passphraseNeededError(const QString& keyFile, bool wasWrong);

} // namespace Hull
