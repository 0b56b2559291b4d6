// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/requestheaders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

//! "Name=value" each, or why there are none.
QByteArrayList lines(const DockerEnvironment& environment)
{
    const auto headers = requestHeaders(environment);
    if (!headers) {
        return {"refused: " + headers.error().cause.english().toUtf8()};
    }
    QByteArrayList lines;
    for (const auto& [name, value] : *headers) {
        lines += name + '=' + value;
    }
    return lines;
}

} // namespace

class RequestHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheVariable_data();
    void readsTheVariable();
    void readsTheFile_data();
    void readsTheFile();
    void variableReplacesTheFile();
    void hasNoneWithoutAFile();
    void saysWhereTheFaultIs();

private:
    [[nodiscard]] DockerEnvironment withFile(const QByteArray& content) const
    {
        QFile file(m_folder.filePath(u"config.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? DockerEnvironment{.configDirectory = m_folder.path()}
            : DockerEnvironment();
    }

    QTemporaryDir m_folder;
};

void RequestHeadersTest::readsTheVariable_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char* name, const QByteArray& variable, const QByteArrayList& expected) {
        QTest::newRow(name) << variable << expected;
    };
    row("one", "A=1", {"A=1"});
    row("several", "A=1,B=2", {"A=1", "B=2"});
    row("a value with =", "A=1=2", {"A=1=2"});
    row("no value", "A=", {"A="});
    row("spaces", " A = b c ", {"A=b c"});
    row("quoted", "\"A=1,2\",B=3", {"A=1,2", "B=3"});
    row("quotation mark inside", "\"A=say \"\"hi\"\"\"", {"A=say \"hi\""});
    row("the last one counts, whatever the case", "x-a=1,B=2,X-A=3", {"B=2", "X-A=3"});
    row("not Latin", "A=\xc3\xa9", {"A=\xc3\xa9"});
    row("first line only", "A=1\nB=2", {"A=1"});
    row("what is the client's own", "User-Agent=x,Host=y,content-length=7,A=1", {"A=1"});
    row("no =", "A=1,planted", {"refused: Entry 2 has no \"=\"."});
    row("trailing comma", "A=1,", {"refused: Entry 2 has no \"=\"."});
    const QByteArray noName = " has no name, or one with characters that no header's name may have.";
    row("no name", "A=1,=planted", {"refused: Entry 2" + noName});
    row("space in the name", "a planted=1", {"refused: Entry 1" + noName});
    row("colon in the name", "A:planted=1", {"refused: Entry 1" + noName});
    const QByteArray control = "refused: The value of A has a line break or another control character.";
    row("line break", "\"A=1\r\nplanted: 2\"", {control});
    row("escape", "A=\x1b[31m", {control});
    row("delete", "A=\x7f", {control});
    row("tab", "A=1\t2", {"A=1\t2"});
    row("open quotation", "\"A=planted", {"refused: A quotation mark is out of place."});
    row("text after a quotation", "\"A=1\"planted", {"refused: A quotation mark is out of place."});
    row("quotation within", "A=\"planted\"", {"refused: A quotation mark is out of place."});
}

void RequestHeadersTest::readsTheVariable()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(lines({.customHeaders = variable}), expected);
    const auto headers = requestHeaders({.customHeaders = variable});
    if (!headers) {
        const Error& error = headers.error();
        QCOMPARE(error.kind, Error::Kind::BadConfiguration);
        QVERIFY(!error.remedy.isEmpty());
        const QString told = error.message.english() + error.cause.english() + error.remedy.english() + error.detail;
        QVERIFY2(!told.contains(u"planted"_s), qPrintable(told));
    }
}

void RequestHeadersTest::readsTheFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char* name, const QByteArray& content, const QByteArrayList& expected) {
        QTest::newRow(name) << content << expected;
    };
    row("none", "{}", {});
    row("null", R"({"HttpHeaders":null})", {});
    row("some", R"({"HttpHeaders":{"A":"1","B":"2, 3"}})", {"A=1", "B=2, 3"});
    row("other case", R"({"httpheaders":{"A":"1"}})", {"A=1"});
    row("what is the client's own", R"({"HttpHeaders":{"A":"1","User-Agent":"x"}})", {"A=1"});
    row("no JSON", R"({"HttpHeaders")", {});
    row("a list", R"({"HttpHeaders":["A"]})", {"refused: They are no object of names and values."});
    row("a number", R"({"HttpHeaders":{"A":"1","B":2}})", {"refused: The value of entry 2 is no text."});
    row("line break", R"({"HttpHeaders":{"A":"1\nplanted: 2"}})",
        {"refused: The value of A has a line break or another control character."});
    row("no name", R"({"HttpHeaders":{"":"1"}})",
        {"refused: Entry 1 has no name, or one with characters that no header's name may have."});
}

void RequestHeadersTest::readsTheFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(lines(withFile(content)), expected);
}

void RequestHeadersTest::variableReplacesTheFile()
{
    DockerEnvironment environment = withFile(R"({"HttpHeaders":{"A":"1","B":"2"}})");
    QProcessEnvironment process;
    process.insert(u"DOCKER_CONFIG"_s, m_folder.path());
    QCOMPARE(lines(DockerEnvironment::fromProcess(process)), (QByteArrayList{"A=1", "B=2"}));
    process.insert(u"DOCKER_CUSTOM_HEADERS"_s, u"C=\u00e9"_s);
    QCOMPARE(lines(DockerEnvironment::fromProcess(process)), QByteArrayList{"C=\xc3\xa9"});
    environment.customHeaders = "C";
    QVERIFY(!requestHeaders(environment));
}

void RequestHeadersTest::hasNoneWithoutAFile()
{
    const QTemporaryDir empty;
    QCOMPARE(lines({.configDirectory = empty.path()}), QByteArrayList());
}

void RequestHeadersTest::saysWhereTheFaultIs()
{
    const auto file = requestHeaders(withFile(R"({"HttpHeaders":[]})"));
    QVERIFY(!file && file.error().message.english().contains(m_folder.filePath(u"config.json"_s)));
    const auto variable = requestHeaders({.customHeaders = "A"});
    QVERIFY(!variable && variable.error().message.english().contains(u"DOCKER_CUSTOM_HEADERS"_s));
}

QTEST_GUILESS_MAIN(RequestHeadersTest)
#include "tst_requestheaders.moc"
