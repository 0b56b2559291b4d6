// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/item/rowtablemodel.h"

#include <QDateTime>

namespace Hull {

//! One finding, or one rule that could not be judged or does not apply.
struct FindingRow
{
    enum class Section { Findings, NotAssessed, NotApplicable };

    Section section = Section::Findings;
    Finding finding; //!< rule is always set; the rest only in section Findings
    QString reason; //!< why it was not judged, in the user's language
    QByteArray reportOrder; //!< a key: where the rule stands in reports

    static bool before(const FindingRow& left, const FindingRow& right);
    friend bool operator==(const FindingRow& left, const FindingRow& right);
};

//! What the policy says of it; empty where it says nothing.
[[nodiscard]] QString waiverSentence(const Finding& finding);

//! One line of evidence, as shown.
struct EvidenceLine
{
    QString path; //!< HostConfig.PortBindings["80/tcp"][0]
    QString origin; //!< "config"
    QString observed;
    QString expected;

    friend bool operator==(const EvidenceLine&, const EvidenceLine&) = default;
};

//! The findings of one container or host, worst first, then what was not assessed, then what does not apply.
class FindingListModel : public RowTableModel<FindingRow>
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, RuleColumn, MessageColumn, StatusColumn, CertaintyColumn, ColumnCount };
    enum Role {
        SectionRole = FirstModelRole, //!< int of FindingRow::Section
        StatusRole, //!< int of FindingStatus; invalid outside section Findings
        RuleIdRole, //!< "P-01"
        RuleKeyRole, //!< "privileged-host-port"
        TitleRole, //!< of the rule
        MessageRole, //!< of the finding; elsewhere the reason
        CertaintyRole, //!< int of Certainty
        EvidenceRole, //!< QList<EvidenceLine>
        WhyRole, //!< why it matters
        FixRole, //!< how it is put right
        ReferencesRole, //!< QStringList: "CIS Docker 1.6.0 §5.8"
        FixableRole, //!< bool
        WaiverRole, //!< what the policy says of it, a sentence; empty where it says nothing
    };

    explicit FindingListModel(QObject* parent = nullptr);

    void setAssessment(const Assessment& assessment);
    void setContainer(const HostAssessmentPtr& host, const ContainerId& container); //!< unknown: empty
    void setHost(const HostAssessmentPtr& host); //!< the host's own findings
    void clear();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] int count(FindingRow::Section section) const;

protected:
    [[nodiscard]] QVariant cell(const FindingRow& row, int column, int role) const override;
    [[nodiscard]] QString sentence(const FindingRow& row) const override;
    [[nodiscard]] int primaryColumn() const override { return MessageColumn; }
};

} // namespace Hull

Q_DECLARE_METATYPE(Hull::EvidenceLine)
