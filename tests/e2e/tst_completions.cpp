// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What bash, zsh and fish offer for the programs, against what the programs say of themselves.

#include "tests/e2e/hullctlrun.h"

#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

const QStringList& shells()
{
    static const QStringList all{u"bash"_s, u"zsh"_s, u"fish"_s};
    return all;
}

QStringList commandNames()
{
    QStringList names;
    const QString help = QString::fromUtf8(runHullctl({u"--help"_s}).out);
    static const QRegularExpression pattern(u"^  ([a-z]+)  "_s, QRegularExpression::MultilineOption);
    for (auto matches = pattern.globalMatch(help); matches.hasNext();) {
        names += matches.next().captured(1);
    }
    return names;
}

QString output(const QString& program, const QStringList& arguments, const QString& home = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!home.isEmpty()) {
        for (const auto& variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s}) {
            environment.insert(variable, home);
        }
    }
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

//! What the help of a line without its last word tells of options: "-H", "--host".
Words helpOptions(const QStringList& line)
{
    const QString text = line.first() == "hullwright"_L1
        ? output(QStringLiteral(HULLWRIGHT_PATH), {u"--help"_s})
        : QString::fromUtf8(runHullctl(line.mid(1, line.size() - 2) + QStringList{u"--help"_s}).out);
    Words options;
    // Texts that go on in the next line stand further to the right.
    static const QRegularExpression pattern(
        u"^ {2,6}(?:(-[A-Za-z]), )?(--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        options += Words{match.captured(1), match.captured(2)};
    }
    return options - Words{QString()};
}

//! What a refusal says that there is: "table, json and csv", or "There are: tmpfs, dependents."
Words namedWords(const QString& refusal)
{
    static const QRegularExpression choice(u"(?:There are: |)((?:[\\w-]+, )*[\\w-]+ (?:and|or) [\\w-]+)"_s);
    static const QRegularExpression list(u"There are: ([^.]*)\\."_s);
    static const QRegularExpression between(u", | and | or "_s);
    const QRegularExpressionMatch listed = list.match(refusal);
    const QStringList words = (listed.hasMatch() ? listed : choice.match(refusal)).captured(1).split(between);
    return Words(words.begin(), words.end()) - Words{QString()};
}

//! Of what zsh is told for each option and place: the options, or the words that may follow the last but one.
Words zshWords(const QStringList& specs, const QStringList& line)
{
    const bool wantsOptions = line.last() == "-"_L1;
    const QString before = line.size() > 2 ? line[line.size() - 2] : QString();
    const QString place = before.startsWith(u'-') ? before : u"1"_s;
    static const QRegularExpression pattern(u"^(?:\\([^)]*\\))?\\*?(--?[A-Za-z-]+|1)(?:\\[[^]]*\\])?(?:|:.*)$"_s);
    static const QRegularExpression words(u":\\(+([^()]*)\\)+$"_s);
    static const QRegularExpression space(u"(?<!\\\\) "_s);
    Words found;
    for (const QString& spec : specs) {
        const QString name = pattern.match(spec).captured(1);
        if (wantsOptions && name.startsWith(u'-')) {
            found += name;
        } else if (!wantsOptions && name == place) {
            for (const QString& word : words.match(spec).captured(1).split(space)) {
                found += word.section(u':', 0, 0); // its description stands behind
            }
        }
    }
    return found - Words{u"-s"_s}; // of _arguments itself
}

//! What the shell offers for the last word of the line.
Words offered(const QString& shell, const QStringList& line)
{
    static const QString folder = QStringLiteral(HULL_COMPLETIONS_DIR);
    const QTemporaryDir home; // fish makes itself a configuration
    QStringList found;
    if (shell == "bash"_L1) {
        const QString script = uR"(source "$0/$1.bash"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); "_$1"
printf '%s\n' "${COMPREPLY[@]}")"_s;
        found = output(shell, QStringList{u"--norc"_s, u"-c"_s, script, folder} + line, home.path()).split(u'\n');
    } else if (shell == "fish"_L1) {
        const QString script = u"source $argv[1]/(string split -f1 ' ' $argv[2]).fish; complete -C $argv[2]"_s;
        found = output(shell, {u"--no-config"_s, u"-c"_s, script, folder, line.join(u' ')}, home.path()).split(u'\n');
        for (QString& word : found) {
            word = word.section(u'\t', 0, 0); // its description stands behind
        }
    } else {
        // Real completion needs a terminal; what _arguments is told is all that there is.
        const QString script = uR"(_arguments() { print -rl -- "$@" }; fpath=("$0" $fpath); words=("$@"); CURRENT=$#
autoload -Uz "_$1"; "_$1")"_s;
        found = output(shell, QStringList{u"-f"_s, u"-c"_s, script, folder} + line, home.path()).split(u'\n');
        return zshWords(found, line);
    }
    return Words(found.begin(), found.end()) - Words{QString()};
}

QByteArray sorted(const Words& words)
{
    QStringList list(words.begin(), words.end());
    list.sort();
    return list.join(u' ').toUtf8();
}

} // namespace

class CompletionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersEveryOption_data();
    void offersEveryOption();
    void offersEveryCommand_data();
    void offersEveryCommand();
    void offersEveryWord_data();
    void offersEveryWord();
};

void CompletionsTest::initTestCase()
{
    for (const QString& shell : shells()) {
        QVERIFY2(!QStandardPaths::findExecutable(shell).isEmpty(), "scripts/setup test installs bash, zsh and fish");
    }
}

void CompletionsTest::offersEveryOption_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QStringList>("line");
    for (const QString& shell : shells()) {
        QTest::addRow("hullwright, %s", qPrintable(shell)) << shell << QStringList{u"hullwright"_s, u"-"_s};
        QTest::addRow("hullctl, %s", qPrintable(shell)) << shell << QStringList{u"hullctl"_s, u"-"_s};
        for (const QString& command : commandNames()) {
            QTest::addRow("%s, %s", qPrintable(command), qPrintable(shell))
                << shell << QStringList{u"hullctl"_s, command, u"-"_s};
        }
    }
}

void CompletionsTest::offersEveryOption()
{
    QFETCH(const QString, shell);
    QFETCH(const QStringList, line);
    const Words told = helpOptions(line);
    QVERIFY(told.contains(u"--help"_s));
    QCOMPARE(sorted(offered(shell, line)), sorted(told));
}

void CompletionsTest::offersEveryCommand_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QStringList>("line");
    for (const QString& shell : shells()) {
        QTest::addRow("at once, %s", qPrintable(shell)) << shell << QStringList{u"hullctl"_s, QString()};
        QTest::addRow("behind a folder, %s", qPrintable(shell))
            << shell << QStringList{u"hullctl"_s, u"--state-dir"_s, u"/tmp"_s, QString()};
    }
}

void CompletionsTest::offersEveryCommand()
{
    QFETCH(const QString, shell);
    QFETCH(const QStringList, line);
    const QStringList names = commandNames();
    QVERIFY(names.contains(u"scan"_s));
    QCOMPARE(sorted(offered(shell, line)), sorted(Words(names.begin(), names.end())));
}

void CompletionsTest::offersEveryWord_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line"); // up to the word that is asked for
    QTest::addColumn<QString>("behind"); // what makes hullctl look at that word, "WORD" stands for it
    QTest::addColumn<Words>("notYet"); // named, and refused
    const QString no;
    const QString pdf = u"--format pdf --output f"_s;
    const struct
    {
        QString line;
        QString behind;
        Words notYet;
    } rows[] = {
        {u"scan --format"_s, no, {}},
        {u"snapshot list --format"_s, no, {}},
        {u"diff a b --format"_s, no, {}},
        {u"plan a --format"_s, no, {}},
        {u"fix a --format"_s, no, {}},
        {u"rollback a --format"_s, no, {}},
        {u"recover --format"_s, no, {}},
        {u"journal --format"_s, no, {}},
        {u"rules --format"_s, no, {}},
        {u"hosts list --format"_s, no, {}},
        {u"scan --profile"_s, no, {}},
        {u"scan --fail-on"_s, no, {}},
        {u"scan --template"_s, pdf, {}},
        {u"scan --paper"_s, pdf, {}},
        {u"report --template"_s, pdf, {}},
        {u"plan a --layer"_s, no, {u"commit"_s}},
        {u"fix a --layer"_s, no, {u"commit"_s}},
        {u"rollback a --layer"_s, no, {u"commit"_s}},
        {u"plan a --allow"_s, no, {}},
        {u"fix a --allow"_s, no, {}},
        {u"hosts"_s, no, {}},
        {u"snapshot"_s, no, {}},
    };
    for (const QString& shell : shells()) {
        for (const auto& row : rows) {
            QTest::addRow("%s, %s", qPrintable(row.line), qPrintable(shell))
                << shell << row.line << row.behind << row.notYet;
        }
    }
}

void CompletionsTest::offersEveryWord()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, line);
    QFETCH(const QString, behind);
    QFETCH(const Words, notYet);
    const QStringList words = line.split(u' ');
    const RunResult refused = runHullctl(words + QStringList{u"nonsense"_s} + behind.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(refused.exitCode, 1);
    const Words there = namedWords(QString::fromUtf8(refused.err));
    QVERIFY2(there.size() > 1, refused.err.constData());
    QCOMPARE(
        sorted(offered(shell, QStringList{u"hullctl"_s} + words + QStringList{QString()})), sorted(there - notYet));
}

QTEST_GUILESS_MAIN(CompletionsTest)
#include "tst_completions.moc"
