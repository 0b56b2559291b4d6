// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/sshconfig.h"

#include "app/base/home.h"
#include "app/config/filestamp.h"
#include "app/config/savedresolver.h"
#include "models/domain/savedhost.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <glob.h>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16; // as ssh has it: READCONF_MAX_DEPTH
constexpr qint64 largestFile = 1024 * 1024;
constexpr int mostFiles = 256;
constexpr qsizetype mostNames = 10000;
constexpr qsizetype mostPlaces = 1000;

//! The words of a line as ssh splits them: quotes keep blanks, a backslash keeps a quote, "#" begins a comment.
QStringList wordsOf(QStringView line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
        if (c == u'\\' && (next == u'"' || next == u'\'' || next == u'\\' || (quote.isNull() && next == u' '))) {
            word += next;
            inWord = true;
            ++i;
        } else if (!quote.isNull()) {
            if (c == quote) {
                quote = QChar();
            } else {
                word += c;
            }
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (c == u' ' || c == u'\t') {
            if (std::exchange(inWord, false)) {
                words.append(std::exchange(word, {}));
            }
        } else if (c == u'#' && !inWord) {
            break;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull()) {
        return {}; // a quote that does not end: ssh refuses the line
    }
    if (inWord) {
        words.append(word);
    }
    return words;
}

struct Line
{
    QString keyword; //!< in lower case
    QStringList arguments;
};

//! "Host web", "host=web", "Host = web"; blanks may stand in front.
Line lineFrom(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto end = std::find_if(trimmed.begin(), trimmed.end(), [](QChar c) { return !c.isLetterOrNumber(); });
    const qsizetype length = end - trimmed.begin();
    QStringView rest = trimmed.sliced(length).trimmed();
    if (rest.startsWith(u'=')) {
        rest = rest.sliced(1);
    }
    return {trimmed.first(length).toString().toLower(), wordsOf(rest)};
}

//! The files that a pattern stands for, sorted.
QStringList expanded(const QString& pattern)
{
    QStringList paths;
    glob_t found = {};
    if (::glob(QFile::encodeName(pattern).constData(), 0, nullptr, &found) == 0) {
        for (size_t i = 0; i < found.gl_pathc; ++i) {
            paths.append(QFile::decodeName(found.gl_pathv[i]));
        }
    }
    ::globfree(&found);
    return paths;
}

class ConfigReader
{
public:
    explicit ConfigReader(QString home)
        : m_home(std::move(home))
    { }

    void read(const QString& path, int depth);
    void takePlace(const QString& path);
    [[nodiscard]] SshConfigHosts take() { return std::move(m_result); }

private:
    [[nodiscard]] QString absolute(const QString& pattern) const;
    void include(const QString& pattern, int depth);
    void takeName(const QString& name);
    void leaveOut(const QString& path, Message cause);
    void warn(Error warning);

    const QString m_home;
    SshConfigHosts m_result;
    QSet<QString> m_seenNames;
    QSet<QString> m_seenPlaces;
    QStringList m_open; //!< the files that are being read, the outermost first
    int m_files = 0;
};

void ConfigReader::leaveOut(const QString& path, Message cause)
{
    warn({.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The ssh configuration %1 was not read."), {path}},
        .cause = std::move(cause)});
}

void ConfigReader::warn(Error warning)
{
    if (m_result.warnings.size() < 100) {
        m_result.warnings.push_back(std::move(warning));
    }
}

void ConfigReader::takeName(const QString& name)
{
    const bool isPattern =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c == u'*' || c == u'?' || c == u'!'; });
    if (isPattern || m_seenNames.size() >= mostNames || m_seenNames.contains(name)) {
        return;
    }
    SavedHost host;
    host.name = name;
    host.ssh.host = name;
    if (const std::optional<Error> wrong = checkForSaving(host)) { // ssh itself refuses most of these
        warn({.kind = Error::Kind::BadConfiguration,
            .message = wrong->message, // which shows the name in a way that can be shown
            .cause = {QT_TRANSLATE_NOOP(
                "Hull", "ssh cannot be called with it, so this host of its configuration was left out.")}});
        return;
    }
    m_seenNames.insert(name);
    m_result.names.append(name);
}

void ConfigReader::takePlace(const QString& path)
{
    if (m_result.places.size() < mostPlaces && !m_seenPlaces.contains(path)) {
        m_seenPlaces.insert(path);
        m_result.places.append(path);
    }
}

//! As ssh has it of glob(): "~user" is that account's folder. Empty where there is no such account.
QString ConfigReader::absolute(const QString& pattern) const
{
    if (pattern.startsWith(u'/')) {
        return pattern;
    }
    if (!pattern.startsWith(u'~')) {
        return m_home + "/.ssh/"_L1 + pattern; // wherever the line stands
    }
    const qsizetype slash = pattern.indexOf(u'/');
    const QString user = pattern.left(slash).mid(1);
    const QString home = user.isEmpty() ? m_home : accountDirectory(user);
    return home.isEmpty() || slash < 0 ? home : home + pattern.mid(slash);
}

void ConfigReader::include(const QString& pattern, int depth)
{
    const QString place = absolute(pattern);
    if (place.isEmpty()) {
        return;
    }
    takePlace(QFileInfo(place).path());
    if (m_result.patterns.size() < mostPlaces && !m_result.patterns.contains(place)) {
        m_result.patterns.append(place);
    }
    for (const QString& path : expanded(place)) {
        read(path, depth + 1);
    }
}

void ConfigReader::read(const QString& path, int depth)
{
    takePlace(path);
    if (m_result.files.size() < mostFiles && !m_result.files.contains(path)) {
        m_result.files.append(path);
    }
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty()) {
        return;
    }
    if (m_open.contains(canonical)) {
        warn({.kind = Error::Kind::BadConfiguration,
            .message = {QT_TRANSLATE_NOOP("Hull", "The ssh configuration %1 includes itself; it was read once."),
                {path}},
            .cause = {QT_TRANSLATE_NOOP("Hull", "ssh refuses such a configuration.")},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Take the Include out.")}});
        return;
    }
    if (depth > deepest) {
        leaveOut(path, {QT_TRANSLATE_NOOP("Hull", "The files include each other more than 16 deep.")});
        return;
    }
    if (++m_files > mostFiles) {
        leaveOut(path, {QT_TRANSLATE_NOOP("Hull", "There are too many included files.")});
        return;
    }
    if (!info.isFile() || info.size() > largestFile) {
        leaveOut(path, {QT_TRANSLATE_NOOP("Hull", "It is no regular file, or larger than 1 MiB.")});
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        leaveOut(path, {QT_TRANSLATE_NOOP("Hull", "Your account may not read it.")});
        return;
    }
    const QString text = QString::fromUtf8(file.read(largestFile));
    file.close();
    m_open.append(canonical);
    for (const QStringView part : QStringView(text).split(u'\n')) {
        const Line line = lineFrom(part);
        if (line.keyword == "host"_L1) {
            for (const QString& name : line.arguments) {
                takeName(name);
            }
        } else if (line.keyword == "include"_L1) {
            for (const QString& pattern : line.arguments) {
                include(pattern, depth);
            }
        }
    }
    m_open.removeLast();
}

} // namespace

QString sshConfigPath(const QProcessEnvironment& environment)
{
    const QString instead = environment.value(u"HULLWRIGHT_SSH_CONFIG"_s);
    if (!instead.isEmpty()) { // "none" is none for ssh, too
        return instead.compare("none"_L1, Qt::CaseInsensitive) == 0 ? QString() : QFileInfo(instead).absoluteFilePath();
    }
    const QString home = accountDirectory();
    return home.isEmpty() ? QString() : home + "/.ssh/config"_L1;
}

SshConfigHosts readSshConfig(const QString& path, const QString& home)
{
    if (path.isEmpty()) {
        return {};
    }
    ConfigReader reader(home);
    reader.takePlace(QFileInfo(path).absolutePath());
    reader.read(path, 0);
    return reader.take();
}

QByteArray stampOf(const SshConfigHosts& hosts)
{
    QStringList files = hosts.files;
    for (const QString& pattern : hosts.patterns) {
        files += expanded(pattern);
    }
    return stampOf(files);
}

} // namespace Hull
