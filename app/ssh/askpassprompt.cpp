// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/askpassprompt.h"

#include <QRegularExpression>

#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wholeText = QRegularExpression::DotMatchesEverythingOption;

//! What stands in the parentheses of the pattern where it matches the whole text.
std::optional<QStringList> match(
    const QString& pattern, const QString& text, QRegularExpression::PatternOptions options = {})
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern), options);
    const QRegularExpressionMatch found = expression.match(text);
    return found.hasMatch() ? std::optional(found.capturedTexts()) : std::nullopt;
}

//! The lines that are indented below the line that ends with a colon: "    ~/.ssh/known_hosts:3: web".
QString knownNames(const QString& text)
{
    QStringList names;
    bool below = false;
    for (const QString& line : text.split(u'\n')) {
        if (below && line.startsWith(u' ')) {
            names.append(line.trimmed());
        } else {
            below = line.startsWith("This host key is known by the following other names"_L1);
        }
    }
    return names.join(u'\n');
}

bool readHostKey(const QString& text, Prompt& prompt)
{
    static const QString again = u"Please type 'yes', 'no'( or the fingerprint)?: "_s;
    const auto question = match(u"The authenticity of host '([^\n]*)' can't be established.*"_s, text, wholeText);
    if (!question && !match(again, text)) {
        return false;
    }
    prompt.kind = Prompt::Kind::HostKey;
    if (!question) {
        return true; // the fingerprint that was sent is not the one that ssh wants: there is none to show
    }
    prompt.subject = question->at(1);
    prompt.knownAs = knownNames(text);
    static const QRegularExpression key(
        u"^([A-Z0-9][A-Za-z0-9-]*) key fingerprint is ([A-Z0-9]+:[A-Za-z0-9+/:=]+)\\.?$"_s,
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch found = key.match(text);
    if (found.hasMatch() && text.contains("/[fingerprint])?"_L1)) {
        prompt.keyType = found.captured(1);
        prompt.fingerprint = found.captured(2);
    }
    return true;
}

bool readSecret(const QString& text, Prompt& prompt)
{
    if (const auto key = match(u"Enter passphrase for key '([^\n]*)': "_s, text)) {
        prompt.kind = Prompt::Kind::KeyPassphrase;
        prompt.subject = key->at(1);
        return true;
    }
    // The server's words end with the line: nothing that looks like ssh's own can stand below them.
    auto account = match(u"([^\\s()]+@[^\\s()]+)'s password: "_s, text);
    if (!account) {
        account = match(u"\\(([^\\s()]+@[^\\s()]+)\\) Password: ?"_s, text, QRegularExpression::CaseInsensitiveOption);
    }
    if (account) {
        prompt.kind = Prompt::Kind::Password;
        prompt.subject = account->at(1);
    }
    return account.has_value();
}

} // namespace

Prompt classifyPrompt(const QString& text, const QString& hint)
{
    Prompt prompt;
    prompt.text = text.trimmed();
    if (hint == "none"_L1) {
        prompt.kind = Prompt::Kind::Touch;
    } else if (hint == "confirm"_L1 || match(u"Accept updated hostkeys\\? \\(yes/no\\): "_s, text)) {
        prompt.kind = Prompt::Kind::Confirmation;
    } else if (readHostKey(text, prompt) || readSecret(text, prompt)) {
        return prompt;
    } else if (const auto account = match(u"\\(([^\\s()]+@[^\\s()]+)\\) .*"_s, text, wholeText)) {
        prompt.subject = account->at(1);
    } else if (const auto key = match(u"Enter PIN for (?:[A-Z0-9-]+ key )?'?([^\n]*?)'?: "_s, text)) {
        prompt.subject = key->at(1);
    }
    return prompt;
}

QString consentTo(const Prompt& prompt)
{
    switch (prompt.kind) {
    case Prompt::Kind::HostKey:
        return prompt.fingerprint;
    case Prompt::Kind::Confirmation:
    case Prompt::Kind::Touch: // nobody reads it
        return u"yes"_s;
    case Prompt::Kind::KeyPassphrase:
    case Prompt::Kind::Password:
    case Prompt::Kind::Other:
        break;
    }
    return {};
}

} // namespace Hull
