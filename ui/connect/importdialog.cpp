// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/importdialog.h"

#include "ui/widgets/problembanner.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, EndpointColumn, NoteColumn, ColumnCount };

constexpr int columnGap = 12; // pixels
constexpr int rowGap = 6; // as high as rows are elsewhere in the window
constexpr int hostIndexRole = Qt::UserRole; // int: into m_hosts

//! Draws the boxes of the rows with the colours that the theme has for check boxes, and keeps columns apart.
class CheckBoxDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(columnGap, rowGap);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Window, QApplication::palette("QCheckBox").color(QPalette::Window));
    }
};

} // namespace

ImportDialog::ImportDialog(const ImportChoices& choices, const QStringList& takenNames, Source source, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_tree(new QTreeWidget)
    , m_note(new QLabel)
    , m_import(new QPushButton)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import hosts"));
    auto* lead = new QLabel(tr("Docker and SSH know these hosts. Their configuration stays as it is; an imported "
                               "context is read anew at each connect."));
    lead->setWordWrap(true);
    m_tree->setObjectName(u"importTree"_s);
    m_tree->setAccessibleName(tr("Hosts to import"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Name"), tr("Endpoint"), tr("Note")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new CheckBoxDelegate(m_tree));
    addContexts(choices.contexts, takenNames);
    addSshHosts(choices.ssh, takenNames);
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(EndpointColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    m_note->setObjectName(u"importNote"_s);
    m_note->setWordWrap(true);
    m_note->setVisible(false);
    if (m_tree->topLevelItemCount() == 0) {
        m_note->setText(tr("There are no docker contexts and no hosts in ~/.ssh/config."));
        m_note->setVisible(true);
    }
    connect(m_tree, &QTreeWidget::itemChanged, this, &ImportDialog::onTicked);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(lead);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
    layout->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 24);
    m_import->setDefault(true); // only a button of a dialog can become its default
    onTicked();
}

QDialogButtonBox* ImportDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"importCancel"_s);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importAccept"_s);
    QPushButton* file = buttons->addButton(tr("From a &file…"), QDialogButtonBox::ActionRole);
    file->setObjectName(u"importFile"_s);
    file->setAutoDefault(false);
    file->setToolTip(tr("What “docker context export” wrote on another computer"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(hosts());
        accept();
    });
    connect(file, &QPushButton::clicked, this, [this] {
        Q_EMIT fileWanted();
        reject();
    });
    return buttons;
}

void ImportDialog::addContexts(const ContextList& contexts, const QStringList& takenNames)
{
    if (contexts.contexts.empty() && contexts.warnings.empty()) {
        return;
    }
    auto* group = new QTreeWidgetItem(m_tree, {tr("Docker contexts")});
    group->setFirstColumnSpanned(true);
    for (const ContextInfo& context : contexts.contexts) {
        SavedHost host;
        host.name = context.name;
        host.context = context.name;
        QString obstacle;
        if (context.error) {
            obstacle = problemSentences(*context.error, true).join(u' ');
        } else if (takenNames.contains(context.name, Qt::CaseInsensitive)) {
            obstacle = tr("saved already");
        }
        addRow(*group, host, context.host.endpoint, obstacle, m_source == Source::Contexts);
    }
    addWarnings(*group, contexts.warnings);
}

void ImportDialog::addSshHosts(const SshConfigHosts& hosts, const QStringList& takenNames)
{
    if (hosts.names.isEmpty() && hosts.warnings.empty()) {
        return;
    }
    auto* group = new QTreeWidgetItem(m_tree, {tr("SSH configuration")});
    group->setFirstColumnSpanned(true);
    for (const QString& name : hosts.names) {
        SavedHost host;
        host.name = name;
        host.ssh.host = name;
        QString obstacle;
        if (const std::optional<Error> wrong = checkSavedHost(host)) {
            obstacle = problemSentences(*wrong, true).join(u' ');
        } else if (takenNames.contains(name, Qt::CaseInsensitive)) {
            obstacle = tr("saved already");
        }
        // Not every host that somebody logs in to runs Docker: ticked only where they were asked for.
        addRow(*group, host, sshUrl(host.ssh), obstacle, m_source == Source::SshConfig);
    }
    addWarnings(*group, hosts.warnings);
}

void ImportDialog::addWarnings(QTreeWidgetItem& group, const std::vector<Error>& warnings)
{
    for (const Error& warning : warnings) {
        auto* item = new QTreeWidgetItem(&group, {tr("not offered"), {}, problemSentences(warning, true).join(u' ')});
        item->setToolTip(NoteColumn, item->text(NoteColumn).toHtmlEscaped());
        item->setDisabled(true);
    }
}

void ImportDialog::addRow(
    QTreeWidgetItem& group, const SavedHost& host, const QString& endpoint, const QString& obstacle, bool ticked)
{
    auto* row = new QTreeWidgetItem(&group, {host.name, endpoint, obstacle});
    row->setToolTip(NoteColumn, obstacle.toHtmlEscaped());
    row->setData(NameColumn, hostIndexRole, static_cast<int>(m_hosts.size()));
    m_hosts.push_back(host);
    if (obstacle.isEmpty()) {
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(NameColumn, ticked ? Qt::Checked : Qt::Unchecked);
    } else {
        row->setDisabled(true);
    }
}

void ImportDialog::tickOnly(const NewHosts& names)
{
    const QSignalBlocker blocker(m_tree); // counted once, below
    for (QTreeWidgetItemIterator row(m_tree, QTreeWidgetItemIterator::Enabled); *row; ++row) {
        const QVariant index = (*row)->data(NameColumn, hostIndexRole);
        if (index.isValid()) { // else it is a heading
            const SavedHost& host = m_hosts[static_cast<size_t>(index.toInt())];
            const QStringList& wanted = host.context.isEmpty() ? names.sshHosts : names.contexts;
            (*row)->setCheckState(NameColumn, wanted.contains(host.name) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tree->viewport()->update();
    onTicked();
}

std::vector<SavedHost> ImportDialog::hosts() const
{
    std::vector<SavedHost> ticked;
    for (QTreeWidgetItemIterator row(m_tree, QTreeWidgetItemIterator::Checked); *row; ++row) {
        const QVariant index = (*row)->data(NameColumn, hostIndexRole);
        if (index.isValid()) {
            ticked.push_back(m_hosts[static_cast<size_t>(index.toInt())]);
        }
    }
    return ticked;
}

void ImportDialog::onTicked()
{
    const auto count = static_cast<qlonglong>(hosts().size());
    m_import->setText(count == 1 ? tr("&Import 1 host") : tr("&Import %1 hosts").arg(count));
    m_import->setEnabled(count > 0);
}

} // namespace Hull
