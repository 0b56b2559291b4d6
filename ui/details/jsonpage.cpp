// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/jsonpage.h"

#include "ui/details/jsonhighlighter.h"
#include "ui/details/revealguard.h"
#include "ui/details/searchbar.h"
#include "ui/theme/iconprovider.h"
#include "ui/widgets/problembanner.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

JsonPage::JsonPage(RevealGuard& guard, QWidget* parent)
    : DetailsPage(parent)
    , m_guard(guard)
    , m_text(new QPlainTextEdit)
    , m_highlighter(new JsonHighlighter(m_text->document(), palette()))
    , m_search(new SearchBar(*m_text))
    , m_reveal(new QPushButton(symbolicIcon("eye"_L1), tr("&Reveal values…")))
    , m_copy(new QPushButton(symbolicIcon("copy"_L1), tr("Copy &JSON")))
    , m_copyPath(new QPushButton(tr("Copy &path")))
    , m_path(new QLabel)
{
    m_text->setObjectName(u"jsonText"_s);
    m_text->setAccessibleName(tr("Inspect document"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_path->setObjectName(u"jsonPath"_s);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 3, 8, 3);
    bottom->addWidget(m_path, 1);
    bottom->addWidget(m_copyPath);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createToolLine());
    layout->addWidget(m_text, 1);
    layout->addLayout(bottom);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_missingPath.clear();
        updatePathLabel();
    });
}

QWidget* JsonPage::createToolLine()
{
    m_reveal->setObjectName(u"jsonReveal"_s);
    m_copy->setObjectName(u"jsonCopy"_s);
    m_copyPath->setObjectName(u"jsonCopyPath"_s);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_reveal);
    layout->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_text->toPlainText()); });
    connect(m_copyPath, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_path->text()); });
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_revealed) {
            setRevealed(false);
        } else {
            m_guard.request(this, [this] { setRevealed(true); });
        }
    });
    return line;
}

void JsonPage::setSubject(const DetailsSubject& subject)
{
    const bool same = m_subject.isSameObject(subject);
    if (!same) {
        m_revealed = false;
        m_pendingPath.clear();
        m_missingPath.clear();
        m_document = {};
        m_text->clear();
        m_reveal->setText(tr("&Reveal values…"));
    }
    m_subject = subject;
    load();
}

void JsonPage::load()
{
    m_request.cancel();
    if (!m_subject.session || m_subject.isHost()) {
        return;
    }
    const bool fromFile = m_subject.session->host().kind == EndpointKind::File;
    m_reveal->setEnabled(!fromFile);
    if (fromFile) {
        showMessage(tr("This host was read from a file. No raw document is kept in memory: look into %1.")
                        .arg(m_subject.session->host().endpoint));
        return;
    }
    if (m_document.text.isEmpty()) {
        showMessage(tr("Asking %1…").arg(m_subject.session->host().name));
    }
    m_request = m_subject.session->inspectRaw(
        m_subject.container, this, [this](const Result<QByteArray>& answer) { showAnswer(answer); });
}

void JsonPage::showAnswer(const Result<QByteArray>& answer)
{
    const Result<InspectDocument> document =
        answer ? layOutInspect(*answer, m_revealed) : Result<InspectDocument>(answer.error());
    if (!document) {
        m_pendingPath.clear();
        showMessage(problemSentences(document.error(), true).join(u'\n'));
        return;
    }
    showText(*document);
}

void JsonPage::showMessage(const QString& message)
{
    m_document = {};
    m_missingPath.clear();
    m_text->setPlainText(message);
    m_copy->setEnabled(false);
    updatePathLabel();
}

void JsonPage::showText(const InspectDocument& document)
{
    m_copy->setEnabled(true);
    if (m_document.text != document.text) {
        const int line = m_text->textCursor().blockNumber();
        const int scroll = m_text->verticalScrollBar()->value();
        m_document = document;
        m_text->setPlainText(document.text);
        QTextCursor cursor(m_text->document()->findBlockByNumber(qMin(line, m_text->blockCount() - 1)));
        m_text->setTextCursor(cursor);
        m_text->verticalScrollBar()->setValue(scroll);
        m_search->searchAgain();
    }
    goToPendingPath();
    updatePathLabel();
}

void JsonPage::setRevealed(bool revealed)
{
    m_revealed = revealed;
    m_reveal->setText(revealed ? tr("Hide val&ues") : tr("&Reveal values…"));
    load();
}

void JsonPage::showPath(const QString& path)
{
    m_pendingPath = path;
    goToPendingPath();
}

void JsonPage::goToPendingPath()
{
    if (m_pendingPath.isEmpty() || m_document.text.isEmpty()) {
        return;
    }
    const QString path = std::exchange(m_pendingPath, QString());
    const int line = m_document.lineOf(path);
    m_missingPath = line < 0 ? path : QString();
    updatePathLabel();
    if (line < 0) {
        return;
    }
    QTextCursor cursor(m_text->document()->findBlockByNumber(line));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void JsonPage::updatePathLabel()
{
    const QString path = m_document.linePaths.value(m_text->textCursor().blockNumber());
    const bool isMissing = !m_missingPath.isEmpty();
    m_path->setText(isMissing ? tr("Not in this document: %1").arg(m_missingPath) : path);
    m_path->setAccessibleName(isMissing ? m_path->text() : tr("Path: %1").arg(path));
    m_copyPath->setEnabled(!isMissing && !path.isEmpty());
}

void JsonPage::focusSearch()
{
    m_search->focusSearch();
}

void JsonPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        m_search->searchAgain();
    }
    DetailsPage::changeEvent(event);
}

} // namespace Hull
