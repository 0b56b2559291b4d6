// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportchoices.h"

#include "ui/windowsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String letterKey{"report/letter"};
constexpr QLatin1String classificationKey{"report/classification"};
constexpr QLatin1String evidenceKey{"report/attachEvidence"};

//! One kind of file that can be written.
struct FormatChoice
{
    QLatin1String objectName;
    QLatin1String key; //!< in the settings
    ReportFormat format;
    ReportTemplate form;
    QLatin1String suffix; //!< behind the name that the user gives
    bool isUsual; //!< ticked at first
    const char* text;
    const char* explanation;
};

constexpr std::array<FormatChoice, 6> formatChoices{{
    {"reportPdf"_L1, "report/pdf"_L1, ReportFormat::Pdf, ReportTemplate::Complete, ".pdf"_L1, true,
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "&PDF, complete"),
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "for the auditor: everything, to be signed off")},
    {"reportActions"_L1, "report/actions"_L1, ReportFormat::Pdf, ReportTemplate::Actions, "-actions.pdf"_L1, false,
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "PDF, ac&tion list"),
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "for the operator: what is open, and how it is put right")},
    {"reportHtml"_L1, "report/html"_L1, ReportFormat::Html, ReportTemplate::Complete, ".html"_L1, false,
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "&HTML"),
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "everything, with links, for screen readers as well")},
    {"reportCsv"_L1, "report/csv"_L1, ReportFormat::Csv, ReportTemplate::Complete, ".csv"_L1, false,
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "CS&V"),
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "for a spreadsheet: a line for each finding")},
    {"reportJson"_L1, "report/json"_L1, ReportFormat::Json, ReportTemplate::Complete, ".json"_L1, true,
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "&JSON"),
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "the evidence, by whose hash the other reports name it")},
    {"reportSarif"_L1, "report/sarif"_L1, ReportFormat::Sarif, ReportTemplate::Complete, ".sarif"_L1, false,
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "SAR&IF"),
        QT_TRANSLATE_NOOP("Hull::ReportChoices", "for services that scan code")},
}};

QLabel* explanationLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ReportChoices::ReportChoices(const WindowSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_paper(new QComboBox)
    , m_classification(new QLineEdit)
    , m_evidence(new QCheckBox(tr("Attach th&e evidence")))
{
    static_assert(formatChoices.size() == formatCount);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(18);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [grid, &row](QWidget* control, const QString& explanation) {
        control->setAccessibleDescription(explanation);
        grid->addWidget(control, row, 0);
        grid->addWidget(explanationLabel(explanation), row, 1);
        ++row;
    };
    for (size_t i = 0; i < formatCount; ++i) {
        const FormatChoice& choice = formatChoices[i];
        m_formats[i] = new QCheckBox(tr(choice.text));
        m_formats[i]->setObjectName(choice.objectName);
        m_formats[i]->setChecked(settings.flag(choice.key, choice.isUsual));
        add(m_formats[i], tr(choice.explanation));
        connect(m_formats[i], &QCheckBox::toggled, this, &ReportChoices::updatePdfOptions);
        connect(m_formats[i], &QCheckBox::toggled, this, &ReportChoices::changed);
    }
    m_paper->setObjectName(u"reportPaper"_s);
    m_paper->setAccessibleName(tr("Paper of the PDF"));
    m_paper->addItems({tr("A4"), tr("Letter")}); // as in ReportDocument::Paper
    const bool isImperial = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    m_paper->setCurrentIndex(settings.flag(letterKey, isImperial) ? 1 : 0);
    m_classification->setObjectName(u"reportClassification"_s);
    m_classification->setAccessibleName(tr("Classification"));
    m_classification->setPlaceholderText(tr("Classification"));
    m_classification->setMaxLength(longestClassification);
    m_classification->setText(QString::fromUtf8(settings.bytes(classificationKey)));
    m_evidence->setObjectName(u"reportEvidence"_s);
    m_evidence->setChecked(settings.flag(evidenceKey, false));
    grid->setRowMinimumHeight(row++, 6);
    add(m_paper, tr("the paper of the PDF"));
    add(m_classification, tr("such as “internal”, at the head of each page of the PDF"));
    add(m_evidence, tr("the JSON goes into the PDF, which then is no PDF/A"));
    updatePdfOptions();
}

void ReportChoices::updatePdfOptions()
{
    bool hasPdf = false;
    for (size_t i = 0; i < formatCount; ++i) {
        hasPdf = hasPdf || (m_formats[i]->isChecked() && formatChoices[i].format == ReportFormat::Pdf);
    }
    m_paper->setEnabled(hasPdf);
    m_classification->setEnabled(hasPdf);
    m_evidence->setEnabled(hasPdf);
}

std::vector<ReportFile> ReportChoices::files(const QString& stem) const
{
    std::vector<ReportFile> files;
    for (size_t i = 0; i < formatCount; ++i) {
        if (m_formats[i]->isChecked()) {
            files.push_back({formatChoices[i].format, formatChoices[i].form, stem + formatChoices[i].suffix});
        }
    }
    return files;
}

ReportLook ReportChoices::look() const
{
    ReportLook look;
    look.paper = static_cast<ReportDocument::Paper>(m_paper->currentIndex());
    look.attachesEvidence = m_evidence->isChecked();
    look.classification = m_classification->text().simplified();
    return look;
}

void ReportChoices::remember(WindowSettings& settings) const
{
    for (size_t i = 0; i < formatCount; ++i) {
        settings.setFlag(formatChoices[i].key, m_formats[i]->isChecked());
    }
    settings.setFlag(letterKey, m_paper->currentIndex() == 1);
    settings.setFlag(evidenceKey, m_evidence->isChecked());
    settings.setBytes(classificationKey, m_classification->text().toUtf8());
}

} // namespace Hull
