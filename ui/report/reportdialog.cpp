// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportdialog.h"

#include "app/report/scanfilter.h"
#include "app/session/fleet.h"
#include "app/session/fleetscan.h"
#include "app/transaction/auditlog.h"
#include "models/item/containerfiltersortproxy.h"
#include "ui/connect/pathedit.h"
#include "ui/report/folderlook.h"
#include "ui/report/reportchoices.h"
#include "ui/report/reportstatus.h"
#include "ui/report/reporttexts.h"
#include "ui/widgets/fitheight.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/modalgateway.h"
#include "ui/windowsettings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String folderKey{"report/folder"};

QLabel* wrappedLabel(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

//! Where it was written to last, or where people keep documents.
QStringList usualFolders(const WindowSettings& settings)
{
    QStringList folders{QString::fromUtf8(settings.bytes(folderKey)),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath()};
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

} // namespace

ReportDialog::ReportDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_run(new ReportRun(this))
    , m_choices(new ReportChoices(context.settings))
    , m_status(new ReportStatus(context.gateway))
    , m_judged(wrappedLabel(u"reportJudged"_s))
    , m_all(new QRadioButton)
    , m_filtered(new QRadioButton)
    , m_notes(wrappedLabel(u"reportNotes"_s))
    , m_folder(new PathEdit(context.gateway, u"reportFolder"_s, tr("Folder"), PathEdit::What::Folder))
    , m_look(new FolderLook(this))
    , m_folders(usualFolders(context.settings))
    , m_name(new QLineEdit)
    , m_hint(wrappedLabel(u"reportHint"_s))
{
    setObjectName(u"reportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export report"));
    m_form = createForm();
    m_status->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_status);
    layout->addWidget(createButtons());
    constexpr int columns = 104; // no minimum: the layout's own would not count then
    resize(fontMetrics().averageCharWidth() * columns, 0);
    connect(m_choices, &ReportChoices::changed, this, &ReportDialog::updateForm);
    connect(m_run, &ReportRun::progressed, m_status, &ReportStatus::showProgress);
    connect(m_run, &ReportRun::finished, this, &ReportDialog::finish);
    m_export->setDefault(true); // only a button of a dialog can become its default
    offerFolder();
    updateScope();
}

QWidget* ReportDialog::createForm()
{
    m_name->setObjectName(u"reportName"_s);
    m_name->setAccessibleName(tr("Name of the files"));
    m_name->setText(u"hullwright-"_s + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"));
    m_notesArea = createNotes();
    auto* area = new QWidget;
    auto* form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Judged by"), m_judged);
    form->addRow(tr("About"), createScope());
    form->addRow(QString(), m_notesArea);
    form->addRow(tr("Formats"), m_choices);
    form->addRow(tr("Fol&der"), m_folder);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(QString(), m_hint);
    connect(m_name, &QLineEdit::textChanged, this, &ReportDialog::updateForm);
    connect(m_folder, &PathEdit::changed, this, [this] {
        m_look->look(m_folder->path());
        updateForm();
    });
    connect(m_look, &FolderLook::changed, this, &ReportDialog::onFolderLooked);
    return area;
}

QWidget* ReportDialog::createScope()
{
    m_all->setObjectName(u"reportAll"_s);
    m_filtered->setObjectName(u"reportFiltered"_s);
    m_all->setChecked(true);
    auto* area = new QWidget;
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_all);
    layout->addWidget(m_filtered);
    connect(m_all, &QRadioButton::toggled, this, &ReportDialog::updateScope);
    return area;
}

//! What is amiss with the data, and the way out.
QWidget* ReportDialog::createNotes()
{
    constexpr int iconSize = 20;
    auto* icon = new IconLabel;
    icon->setIcon("warning"_L1, iconSize, Tone::Medium);
    auto* refresh = new QPushButton(tr("&Refresh first"));
    refresh->setObjectName(u"reportRefresh"_s);
    refresh->setAutoDefault(false);
    connect(refresh, &QPushButton::clicked, this, [this] { m_context.fleet.refresh(); });
    auto* area = new QWidget;
    auto* layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(m_notes, 1);
    layout->addWidget(refresh, 0, Qt::AlignTop);
    return area;
}

QWidget* ReportDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(u"reportClose"_s);
    m_close->setAutoDefault(false);
    m_close->setText(tr("&Close"));
    m_export = buttons->addButton(tr("E&xport"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"reportExport"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ReportDialog::lookAndAsk);
    return buttons;
}

ScanReport ReportDialog::scan() const
{
    ScanReport all = scanOf(m_context.fleet, QDateTime::currentDateTimeUtc());
    if (m_context.audit && m_context.audit->wasRead()) {
        all.changes = ReportedChanges{changesOf(all, m_context.audit->entries()), m_context.audit->error()};
    }
    if (m_all->isChecked()) {
        return all;
    }
    const ContainerFilterSortProxy& proxy = m_context.proxy;
    QStringList names;
    for (const ScanHost& host : all.hosts) {
        if (proxy.hostFilter().contains(host.host.id())) {
            names.append(host.host.name);
        }
    }
    const QString words = proxy.filterText().simplified();
    return filteredScan(all, {reportFilterText(words, names), proxy.matchedContainers(), words.isEmpty()});
}

std::vector<ReportFile> ReportDialog::files() const
{
    return m_choices->files(QDir(m_folder->path()).absoluteFilePath(m_name->text().trimmed()));
}

void ReportDialog::updateScope()
{
    if (m_run->isRunning()) {
        return; // what is written does not change any more
    }
    const ContainerFilterSortProxy& proxy = m_context.proxy;
    m_filtered->setEnabled(proxy.isFiltering());
    if (!proxy.isFiltering() && m_filtered->isChecked()) {
        m_all->setChecked(true); // which comes here again
        return;
    }
    m_filtered->setText(proxy.isFiltering()
            ? tr("What the &filter shows: %1 of %2 containers")
                  .arg(locale().toString(proxy.matchCount()), locale().toString(proxy.totalCount()))
            : tr("What the &filter shows: nothing is filtered"));
    const ScanReport all = scanOf(m_context.fleet, QDateTime::currentDateTimeUtc());
    m_all->setText(tr("&All hosts: %1").arg(countedScopeText(all)));
    m_judged->setText(judgedByText(all));
    showNotes(m_all->isChecked() ? all : scan());
    updateForm();
}

void ReportDialog::showNotes(const ScanReport& chosen)
{
    constexpr qsizetype mostNotes = 4;
    QStringList notes = dataNotes(chosen);
    if (const qsizetype more = notes.size() - mostNotes; more > 0) {
        notes = notes.mid(0, mostNotes);
        notes.append(more == 1 ? tr("One more host is like that; the report names it.")
                               : tr("%1 more hosts are like that; the report names them.").arg(more));
    }
    m_notes->setText(notes.join(u'\n'));
    m_notesArea->setVisible(!notes.isEmpty());
}

void ReportDialog::offerFolder()
{
    m_offered = m_folders.takeFirst();
    m_folder->setPath(m_offered);
}

void ReportDialog::onFolderLooked()
{
    const auto& facts = m_look->facts();
    if (facts && !facts->isFolder && m_look->folder() == m_offered && !m_folders.isEmpty()) {
        offerFolder();
    } else if (!m_run->isRunning()) {
        updateForm();
    }
}

void ReportDialog::updateForm()
{
    const QString wrong = problem();
    const bool isUnknown = !m_look->facts() && !m_look->isLate();
    if (wrong.isEmpty() && isUnknown && !m_hint->text().isEmpty()) {
        return; // what stands there must not flicker with every letter of a folder
    }
    QStringList names;
    for (const ReportFile& file : files()) {
        names.append(QFileInfo(file.path).fileName());
    }
    if (names.size() > 1) {
        names.append(u"SHA256SUMS"_s);
    }
    m_hint->setText(wrong.isEmpty() ? tr("Writes %1").arg(names.join(", "_L1)) : wrong);
    m_export->setEnabled(wrong.isEmpty() && !m_run->isRunning());
    fitHeight(*this);
}

QString ReportDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (files().empty()) {
        return tr("Choose at least one format.");
    }
    if (m_folder->path().isEmpty()) {
        return tr("Choose a folder to write to.");
    }
    if (const QString wrong = folderProblem(); !wrong.isEmpty()) {
        return wrong;
    }
    if (name.isEmpty() || name.contains(u'/') || name.startsWith(u'.')) {
        return tr("The files need a name that is no path and does not begin with a dot.");
    }
    return {};
}

QString ReportDialog::folderProblem() const
{
    const QString path = m_folder->path();
    const auto& facts = m_look->facts();
    if (m_look->isLate()) {
        return tr("The folder %1 does not answer. Wait for it, or choose another one.").arg(path);
    }
    if (facts && !facts->exists) {
        return tr("There is no folder %1. Choose another one, or make it first.").arg(path);
    }
    if (facts && !facts->isFolder) {
        return tr("%1 is no folder.").arg(path);
    }
    if (facts && !facts->isWritable) {
        return tr("Your account may not write to %1. Choose another folder.").arg(path);
    }
    return {};
}

void ReportDialog::lookAndAsk()
{
    const std::vector<ReportFile> wanted = files();
    QStringList names;
    for (const ReportFile& file : wanted) {
        names.append(QFileInfo(file.path).fileName());
    }
    m_look->lookFor(m_folder->path(), names, [this, wanted] {
        if (files() == wanted && problem().isEmpty()) { // else another choice was made meanwhile
            askAndStart();
        }
    });
}

void ReportDialog::askAndStart()
{
    const QStringList& present = m_look->facts()->present;
    if (present.isEmpty()) {
        start();
        return;
    }
    const Question question{u"reportReplaceQuestion"_s,
        present.size() == 1 ? tr("Replace a file?") : tr("Replace %1 files?").arg(present.size()),
        tr("There are already: %1").arg(present.join(", "_L1)),
        tr("Each is replaced as soon as the new one is complete. What was in it is lost then."), tr("&Replace")};
    m_context.gateway.ask(this, question, [this] { start(); });
}

void ReportDialog::start()
{
    if (!problem().isEmpty() || m_run->isRunning()) {
        return; // the question may have stood there for a while
    }
    m_choices->remember(m_context.settings);
    m_context.settings.setBytes(folderKey, m_folder->path().toUtf8());
    m_status->show();
    m_run->start(std::make_shared<const ScanReport>(scan()), m_choices->look(), files());
    showRunning();
    m_close->setFocus();
}

void ReportDialog::finish(const ReportOutcome& outcome)
{
    showRunning();
    m_status->showOutcome(outcome);
    updateScope();
}

void ReportDialog::showRunning()
{
    const bool isRunning = m_run->isRunning();
    m_form->setEnabled(!isRunning);
    m_export->setEnabled(!isRunning);
    m_close->setText(isRunning ? tr("&Cancel") : tr("&Close"));
    fitHeight(*this);
}

void ReportDialog::reject()
{
    if (m_run->isRunning()) {
        m_run->cancel();
        m_status->showCancelling();
    } else {
        QDialog::reject();
    }
}

//! Who was told that there is no such folder may have made it elsewhere.
void ReportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && !m_run->isRunning()) {
        m_look->look(m_folder->path());
    }
}

void ReportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(*this);
}

} // namespace Hull
