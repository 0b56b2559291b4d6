// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/redact.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Words of a name, cut at what is no letter or digit and where capitals begin: "dbPassword" and "db_password".
QStringList wordsOf(QStringView name)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool newHump = c.isUpper() && i > 0 && name[i - 1].isLower();
        if ((newHump || !c.isLetterOrNumber()) && !word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

//! "pass", "auth", and what is written as one word with them: Redis' requirepass and masterauth, bindpass, smtpauth.
bool endsLikeSecret(const QString& word)
{
    const bool isOrdinary = word == "bypass"_L1 || word == "compass"_L1;
    return !isOrdinary && (word.endsWith("pass"_L1) || word.endsWith("auth"_L1));
}

bool namesSecret(QStringView name)
{
    static constexpr std::array<QLatin1String, 14> anywhere{"password"_L1, "passwd"_L1, "passphrase"_L1, "secret"_L1,
        "token"_L1, "credential"_L1, "apikey"_L1, "accesskey"_L1, "privatekey"_L1, "basicauth"_L1, "encryptionkey"_L1,
        "signingkey"_L1, "connectionstring"_L1, "htpasswd"_L1};
    static constexpr std::array<QLatin1String, 5> wholeWords{"pwd"_L1, "pw"_L1, "key"_L1, "dsn"_L1, "salt"_L1};
    const QStringList words = wordsOf(name);
    const QString joined = words.join(QString());
    return std::any_of(anywhere.begin(), anywhere.end(), [&](QLatin1String word) { return joined.contains(word); })
        || std::any_of(wholeWords.begin(), wholeWords.end(), [&](QLatin1String word) { return words.contains(word); })
        || std::any_of(words.begin(), words.end(), endsLikeSecret);
}

bool beginsLikeToken(QStringView value)
{
    // As their issuers document them: GitHub, GitLab, Slack, Stripe, AWS access key ids, Google, npm, PyPI, JWT.
    static constexpr std::array<QLatin1String, 19> prefixes{"ghp_"_L1, "gho_"_L1, "ghs_"_L1, "ghu_"_L1,
        "github_pat_"_L1, "glpat-"_L1, "xoxb-"_L1, "xoxp-"_L1, "xoxa-"_L1, "sk_live_"_L1, "rk_live_"_L1, "AKIA"_L1,
        "ASIA"_L1, "AIza"_L1, "npm_"_L1, "pypi-"_L1, "eyJ"_L1, "hvs."_L1, "dckr_pat_"_L1};
    constexpr qsizetype shortestToken = 16;
    return value.size() >= shortestToken
        && std::any_of(prefixes.begin(), prefixes.end(), [value](auto prefix) { return value.startsWith(prefix); });
}

//! Where "user:password" of a URL begins and ends, "@" not included; empty where there is none.
QStringView credentialsOf(QStringView url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    if (scheme < 0) {
        return {};
    }
    const QStringView rest = url.sliced(scheme + 3);
    const auto authorityEnd = std::find_if(
        rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c.isSpace(); });
    const QStringView authority = rest.first(authorityEnd - rest.begin());
    const qsizetype at = authority.lastIndexOf(u'@');
    return at > 0 ? authority.first(at) : QStringView();
}

} // namespace

QString redactionMark()
{
    return u"•••"_s;
}

bool looksSecret(QStringView name, QStringView value)
{
    if (value.isEmpty()) {
        return false;
    }
    return namesSecret(name) || beginsLikeToken(value) || value.contains("-----BEGIN "_L1)
        || credentialsOf(value).contains(u':');
}

QString redacted(QStringView name, const QString& value)
{
    if (!looksSecret(name, value)) {
        return value;
    }
    const QStringView credentials = credentialsOf(value);
    if (credentials.contains(u':') && !namesSecret(name) && !value.contains("-----BEGIN "_L1)) {
        QString shown = value;
        return shown.replace(credentials.data() - value.constData(), credentials.size(), redactionMark());
    }
    return redactionMark();
}

QString withoutCredentials(const QString& address)
{
    const qsizetype scheme = address.indexOf("://"_L1);
    const qsizetype start = scheme < 0 ? 0 : scheme + 3;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < start) {
        return address;
    }
    // Textually, since a password with "/", "%" or a blank makes a URL that does not parse, or parses as another one:
    // "tcp://user:1/2@h" is port 1 of the host "user". Only what can be nothing but a path keeps its "@".
    const QStringView before = QStringView(address).sliced(start, at - start);
    const bool isPath = before.contains(u'/') && !before.contains(u':') && !before.contains(u'@');
    return isPath ? address : QString(address).remove(start, at + 1 - start);
}

} // namespace Hull
