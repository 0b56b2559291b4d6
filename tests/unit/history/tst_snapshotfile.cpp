// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/deflate.h"
#include "app/history/snapshotfile.h"
#include "app/history/snapshotredaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <zlib.h>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

QByteArray withHeader(
    const QByteArray& version, const QByteArray& json, const QByteArray& size, const QByteArray& packed)
{
    return "hullwright.snapshot/" + version + "\nsha256:"
        + QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex() + '\n' + size + '\n' + packed;
}

//! That many MiB of blanks, which are never in memory as a whole.
QByteArray packedBlanks(int count)
{
    QByteArray block(mebibyte, ' ');
    QByteArray packed(2 * mebibyte, Qt::Uninitialized);
    z_stream stream{};
    deflateInit(&stream, Z_DEFAULT_COMPRESSION);
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    for (int i = 0; i < count * 2 && stream.avail_out > 0; ++i) {
        stream.next_in = reinterpret_cast<Bytef*>(block.data());
        stream.avail_in = i < count ? static_cast<uInt>(block.size()) : 0;
        if (deflate(&stream, i < count ? Z_NO_FLUSH : Z_FINISH) == Z_STREAM_END) {
            break;
        }
    }
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

//! The memory that this process took at most so far, in bytes.
qsizetype peakMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

} // namespace

class SnapshotFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deflatesAndInflates_data();
    void deflatesAndInflates();
    void packsBetterWhatItKnows();
    void keepsWhatItIsGiven();
    void takesAScanAsItIs();
    void refuses_data();
    void refuses();
    void refusesEachTruncation();
    void noticesEachChangedByte();
    void refusesABombInLittleMemory();
    void leavesOutNamesAndLabels();

private:
    [[nodiscard]] QString written(const QByteArray& bytes);

    QTemporaryDir m_directory;
    const QByteArray m_json = R"({"schema":"hullwright.scan/1","hosts":[]})";
};

QString SnapshotFileTest::written(const QByteArray& bytes)
{
    QFile file(m_directory.filePath(u"a.hullsnap"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void SnapshotFileTest::deflatesAndInflates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise;
    for (quint32 i = 0, state = 1; i < 700'000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += static_cast<char>(state >> 24);
    }
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("much the same") << QByteArray(5 * mebibyte, 'a');
    QTest::newRow("noise") << noise;
}

void SnapshotFileTest::deflatesAndInflates()
{
    QFETCH(const QByteArray, bytes);
    const QByteArray packed = deflated(bytes);
    const Inflated exact = inflated(packed, bytes.size());
    QCOMPARE(exact.outcome, Inflated::Outcome::Complete);
    QVERIFY(exact.bytes == bytes);
    QCOMPARE(inflated(packed.chopped(1), bytes.size()).outcome, Inflated::Outcome::Truncated);
    QCOMPARE(inflated(packed + 'x', bytes.size()).outcome, Inflated::Outcome::Damaged);
    QCOMPARE(inflated("x" + packed, bytes.size()).outcome, Inflated::Outcome::Damaged);
    if (!bytes.isEmpty()) {
        QCOMPARE(inflated(packed, bytes.size() - 1).outcome, Inflated::Outcome::TooLarge);
    }
}

void SnapshotFileTest::packsBetterWhatItKnows()
{
    const QByteArray text = R"({"rule":"P-01","key":"privileged-host-port","severity":"high","status":"open"})";
    const QByteArray packed = deflated(text, text);
    QVERIFY(packed.size() * 3 < deflated(text).size());
    QCOMPARE(inflated(packed, 1000, text).bytes, text);
    QCOMPARE(inflated(packed, 1000).outcome, Inflated::Outcome::Damaged); // not without the dictionary
    QCOMPARE(inflated(packed, 1000, "another").outcome, Inflated::Outcome::Damaged);
}

void SnapshotFileTest::keepsWhatItIsGiven()
{
    const Result<QByteArray> json = readSnapshotFile(written(snapshotFile(m_json)));
    QVERIFY2(json, qPrintable(json ? QString() : json.error().message.english()));
    QCOMPARE(*json, m_json);
}

void SnapshotFileTest::takesAScanAsItIs()
{
    const Result<QByteArray> json = readSnapshotFile(written("  " + m_json + '\n'));
    QVERIFY(json);
    QCOMPARE(json->trimmed(), m_json);
}

void SnapshotFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    using Kind = Error::Kind;
    const QByteArray packed = deflated(m_json);
    const QByteArray size = QByteArray::number(m_json.size());
    const QByteArray file = snapshotFile(m_json);
    QByteArray changed = file;
    changed[changed.size() - 8] = static_cast<char>(changed[changed.size() - 8] ^ 1);
    QTest::newRow("empty") << QByteArray() << Kind::FileUnreadable << u"is no snapshot."_s;
    QTest::newRow("something else") << QByteArray("\x89PNG") << Kind::FileUnreadable << u"is no snapshot."_s;
    QTest::newRow("newer") << withHeader("2", m_json, size, packed) << Kind::Unsupported << u"has version 2"_s;
    QTest::newRow("newer, with another header")
        << QByteArray("hullwright.snapshot/3\nwhatever\nelse\nthere is\n") << Kind::Unsupported << u"has version 3"_s;
    QTest::newRow("cut off") << file.chopped(5) << Kind::FileUnreadable << u"ends in the middle."_s;
    QTest::newRow("cut off in its header") << file.first(40) << Kind::FileUnreadable << u"ends in the middle."_s;
    QTest::newRow("cut off in its first line") << file.first(9) << Kind::FileUnreadable << u"ends in the middle."_s;
    QTest::newRow("changed") << changed << Kind::FileUnreadable << u"is damaged"_s;
    QTest::newRow("another checksum") << withHeader("1", "x", size, packed) << Kind::FileUnreadable << u"is damaged"_s;
    QTest::newRow("more behind it") << file + 'x' << Kind::FileUnreadable << u"is damaged"_s;
    QTest::newRow("no size") << withHeader("1", m_json, "x", packed) << Kind::FileUnreadable << u"is damaged"_s;
    QTest::newRow("a negative size") << withHeader("1", m_json, "-1", packed) << Kind::FileUnreadable
                                     << u"is damaged"_s;
    QTest::newRow("less than it says") << withHeader("1", m_json, "99", packed) << Kind::FileUnreadable
                                       << u"is damaged"_s;
    QTest::newRow("more than it says") << withHeader("1", m_json, "9", packed) << Kind::FileUnreadable
                                       << u"is damaged"_s;
    QTest::newRow("too large by what it says")
        << withHeader("1", m_json, "1073741824", packed) << Kind::BodyTooLarge << u"holds more than 128 MiB"_s;
}

void SnapshotFileTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, says);
    const QString path = written(bytes);
    const Result<QByteArray> json = readSnapshotFile(path);
    QVERIFY(!json);
    const QString message = json.error().message.english();
    QVERIFY2(message.contains(says) && message.contains(path), qPrintable(message));
    QCOMPARE(json.error().kind, kind);
    QCOMPARE(QFileInfo(path).size(), bytes.size()); // left as it is
}

void SnapshotFileTest::refusesEachTruncation()
{
    const QByteArray file = snapshotFile(m_json);
    for (qsizetype length = 1; length < file.size(); ++length) {
        const Result<QByteArray> json = readSnapshotFile(written(file.first(length)));
        QVERIFY2(!json && json.error().message.english().contains(u"ends in the middle"_s),
            qPrintable(QString::number(length)));
    }
}

void SnapshotFileTest::noticesEachChangedByte()
{
    const QByteArray file = snapshotFile(m_json);
    int unnoticed = 0;
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 0x40);
        const Result<QByteArray> json = readSnapshotFile(written(changed));
        QVERIFY2(!json || *json == m_json, qPrintable(QString::number(at))); // a few bits are padding
        unnoticed += json ? 1 : 0;
    }
    QVERIFY(unnoticed <= 1);
}

//! Whatever its header says, a bomb is not unpacked beyond that.
void SnapshotFileTest::refusesABombInLittleMemory()
{
    const QByteArray packed = packedBlanks(1024);
    QVERIFY(packed.size() < 2 * mebibyte);
    const qsizetype before = peakMemory();
    const Result<QByteArray> lying = readSnapshotFile(written(withHeader("1", m_json, "1000", packed)));
    QVERIFY(!lying);
    QVERIFY2(lying.error().message.english().contains(u"is damaged"_s), qPrintable(lying.error().message.english()));
    const Result<QByteArray> honest =
        readSnapshotFile(written(withHeader("1", m_json, QByteArray::number(1024 * mebibyte), packed)));
    QVERIFY(!honest);
    QCOMPARE(honest.error().kind, Error::Kind::BodyTooLarge);
    QVERIFY2(peakMemory() - before < 24 * mebibyte, qPrintable(QString::number(peakMemory() - before)));
    const Result<QByteArray> large =
        readSnapshotFile(written(withHeader("1", m_json, QByteArray::number(100 * mebibyte), packed)));
    QVERIFY(!large);
    QVERIFY2(peakMemory() - before < 256 * mebibyte, qPrintable(QString::number(peakMemory() - before)));
}

void SnapshotFileTest::leavesOutNamesAndLabels()
{
    const QByteArray json =
        R"({"schema":"hullwright.scan/1","hosts":[{"name":"h","containers":[{"name":"web","facts":)"
        R"({"Config.User":"","Config.Env":["TOKEN"],"Config.Labels":["a=b"],"HostConfig.Memory":0}},)"
        R"({"name":"\u00e4"}],"unreadable":[]},{"name":"down"}],"summary":{}})";
    const Result<QByteArray> redacted = redactedScan(json);
    QVERIFY(redacted);
    QCOMPARE(*redacted,
        QByteArray(R"({"schema":"hullwright.scan/1","hosts":[{"name":"h","containers":[{"name":"web","facts":)"
                   R"({"Config.User":"","HostConfig.Memory":0}},{"name":"\u00e4"}],"unreadable":[]},)"
                   R"({"name":"down"}],"summary":{}})"));
    QVERIFY(!redactedScan("{}"));
    QVERIFY(!redactedScan(R"({"hosts":[{"containers":[1]}]})"));
}

QTEST_GUILESS_MAIN(SnapshotFileTest)
#include "tst_snapshotfile.moc"
