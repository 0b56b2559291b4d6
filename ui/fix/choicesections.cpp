// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/choicesections.h"

#include "models/domain/hostaddress.h"
#include "ui/fix/statusmark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastPort = 65535;

enum AddressChoice { AsNow, ThisMachine, Another };

QSpinBox* portSpin(int value, const QString& objectName, const QString& name)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(objectName);
    spin->setAccessibleName(name);
    spin->setRange(1, lastPort);
    spin->setValue(value);
    return spin;
}

} // namespace

PortSection::PortSection(const std::vector<OfferedPort>& ports, QWidget* parent)
    : ChoiceSection(parent)
{
    setObjectName(u"fixPorts"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    for (const OfferedPort& port : ports) {
        const Row row = createRow(port, static_cast<int>(m_rows.size()));
        auto* line = new QHBoxLayout;
        for (QWidget* widget : {static_cast<QWidget*>(row.isPublished), static_cast<QWidget*>(row.first),
                 static_cast<QWidget*>(row.address), static_cast<QWidget*>(row.otherAddress)}) {
            line->addWidget(widget);
        }
        line->addStretch(1);
        column->addLayout(line);
        m_rows.push_back(row);
    }
}

PortSection::Row PortSection::createRow(const OfferedPort& port, int number)
{
    const bool isRange = port.from.first != port.from.last;
    const QString from =
        isRange ? u"%1–%2"_s.arg(port.from.first).arg(port.from.last) : QString::number(port.from.first);
    const QString address = port.hostIp.isEmpty() ? tr("every address") : port.hostIp;
    Row row{port, nullptr, nullptr, nullptr, nullptr};
    //: %1 a port of the container: 80/tcp, %2 a host port
    row.isPublished = new QCheckBox(tr("Publish %1, now on port %2, on port").arg(port.containerPort, from));
    row.isPublished->setObjectName(u"portPublished%1"_s.arg(number));
    row.isPublished->setChecked(true);
    row.first = portSpin(port.proposal ? port.proposal->first : port.from.first, u"portNumber%1"_s.arg(number),
        tr("Host port for %1").arg(port.containerPort));
    if (isRange) {
        const int width = port.from.last - port.from.first;
        row.first->setMaximum(lastPort - width);
        row.first->setToolTip(tr("The first of %1 ports").arg(width + 1));
    }
    row.address = new QComboBox;
    row.address->setObjectName(u"portAddress%1"_s.arg(number));
    row.address->setAccessibleName(tr("Address for %1").arg(port.containerPort));
    row.address->addItem(tr("of %1, as now").arg(address));
    row.address->addItem(
        isIpv6Address(port.hostIp) ? tr("of this host alone (::1)") : tr("of this host alone (127.0.0.1)"));
    row.address->addItem(tr("of another address:"));
    row.otherAddress = new QLineEdit;
    row.otherAddress->setObjectName(u"portOtherAddress%1"_s.arg(number));
    row.otherAddress->setAccessibleName(tr("Other address for %1").arg(port.containerPort));
    row.otherAddress->setPlaceholderText(u"192.168.1.5"_s);
    static const QRegularExpression addressLetters(u"[0-9a-fA-F:.]{0,45}"_s);
    row.otherAddress->setValidator(new QRegularExpressionValidator(addressLetters, row.otherAddress));
    row.otherAddress->hide();
    connect(row.isPublished, &QCheckBox::toggled, this, &PortSection::onChanged);
    connect(row.first, &QSpinBox::valueChanged, this, &PortSection::onChanged);
    connect(row.address, &QComboBox::currentIndexChanged, this, &PortSection::onChanged);
    connect(row.otherAddress, &QLineEdit::textChanged, this, &PortSection::onChanged);
    return row;
}

void PortSection::onChanged()
{
    for (const Row& row : m_rows) {
        const bool isPublished = row.isPublished->isChecked();
        row.first->setEnabled(isPublished);
        row.address->setEnabled(isPublished);
        row.otherAddress->setEnabled(isPublished);
        row.otherAddress->setVisible(row.address->currentIndex() == Another);
    }
    Q_EMIT changed();
}

//! Nothing where it goes where it is proposed: the plan then proposes it, too.
std::optional<PortChoice> PortSection::choiceOf(const Row& row)
{
    const OfferedPort& port = row.port;
    PortChoice choice{port.hostIp, port.from, port.protocol, PortChoice::Kind::Move, {}, std::nullopt};
    if (!row.isPublished->isChecked()) {
        choice.kind = PortChoice::Kind::Unpublish;
        return choice;
    }
    const int first = row.first->value();
    choice.to = {first, first + port.from.last - port.from.first};
    if (row.address->currentIndex() == ThisMachine) {
        choice.newIp = isIpv6Address(port.hostIp) ? u"::1"_s : u"127.0.0.1"_s;
    } else if (row.address->currentIndex() == Another && !row.otherAddress->text().isEmpty()) {
        choice.newIp = canonicalAddress(row.otherAddress->text());
    }
    const bool isAsProposed = !choice.newIp && port.proposal && *port.proposal == choice.to;
    return isAsProposed ? std::nullopt : std::optional(choice);
}

void PortSection::describe(FixAnswers& answers) const
{
    answers.ports.clear();
    for (const Row& row : m_rows) {
        if (const std::optional<PortChoice> choice = choiceOf(row)) {
            answers.ports.push_back(*choice);
        }
    }
}

MountSection::MountSection(const std::vector<OfferedMount>& mounts, const FixAnswers& answers, QWidget* parent)
    : ChoiceSection(parent)
{
    setObjectName(u"fixMounts"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    for (const OfferedMount& mount : mounts) {
        const int number = static_cast<int>(m_rows.size());
        Row row{mount, new QComboBox, new QLineEdit};
        row.action->setObjectName(u"mountAction%1"_s.arg(number));
        row.action->setAccessibleName(tr("What becomes of the mount at %1").arg(mount.destination));
        row.action->addItem(tr("choose what becomes of it"), -1);
        if (mount.readWrite && mount.rule != "A-06"_L1) {
            row.action->addItem(tr("becomes read-only"), static_cast<int>(MountChoice::Kind::ReadOnly));
        }
        row.action->addItem(tr("is removed"), static_cast<int>(MountChoice::Kind::Remove));
        row.action->addItem(tr("shows another folder of the host:"), static_cast<int>(MountChoice::Kind::Narrow));
        row.source->setObjectName(u"mountSource%1"_s.arg(number));
        row.source->setAccessibleName(tr("Folder of the host for %1").arg(mount.destination));
        row.source->setPlaceholderText(mount.source + "/…"_L1);
        row.source->hide();
        for (const MountChoice& choice : answers.mounts) {
            if (choice.destination == mount.destination) {
                row.action->setCurrentIndex(row.action->findData(static_cast<int>(choice.kind)));
            }
        }
        //: a mount: %1 where in the container, %2 of the host, %3 "rw" or "ro"
        auto* label =
            paragraph(tr("%1, from %2 (%3)").arg(mount.destination, mount.source, mount.readWrite ? u"rw"_s : u"ro"_s),
                u"mountLabel%1"_s.arg(number));
        label->setWordWrap(false);
        grid->addWidget(label, number, 0);
        grid->addWidget(row.action, number, 1);
        grid->addWidget(row.source, number, 2);
        connect(row.action, &QComboBox::currentIndexChanged, this, &MountSection::onChanged);
        connect(row.source, &QLineEdit::textChanged, this, &MountSection::onChanged);
        m_rows.push_back(row);
    }
}

void MountSection::onChanged()
{
    for (const Row& row : m_rows) {
        row.source->setVisible(row.action->currentData().toInt() == static_cast<int>(MountChoice::Kind::Narrow));
    }
    Q_EMIT changed();
}

void MountSection::describe(FixAnswers& answers) const
{
    answers.mounts.clear();
    for (const Row& row : m_rows) {
        const int action = row.action->currentData().toInt();
        const auto kind = static_cast<MountChoice::Kind>(action);
        const QString source = row.source->text().trimmed();
        if (action >= 0 && (kind != MountChoice::Kind::Narrow || source.startsWith(u'/'))) {
            answers.mounts.push_back(
                {row.mount.destination, kind, kind == MountChoice::Kind::Narrow ? source : QString()});
        }
    }
}

KeepSection::KeepSection(const QString& objectName, const QString& title, const QString& othersLabel,
    QStringList FixAnswers::*field, const std::vector<Candidate>& candidates)
    : m_field(field)
    , m_others(new QLineEdit)
{
    setObjectName(objectName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(paragraph(title, objectName + "Title"_L1));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (const Candidate& candidate : candidates) {
        const int number = static_cast<int>(m_boxes.size());
        auto* box = new QCheckBox(candidate.name);
        box->setObjectName(objectName + candidate.name);
        box->setAccessibleDescription(candidate.reason);
        box->setChecked(candidate.isKept);
        connect(box, &QCheckBox::toggled, this, &KeepSection::changed);
        grid->addWidget(box, number, 0, Qt::AlignTop);
        grid->addWidget(paragraph(candidate.reason, objectName + "Reason"_L1), number, 1, Qt::AlignVCenter);
        m_boxes.emplace_back(candidate.name, box);
    }
    layout->addLayout(grid);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(othersLabel));
    m_others->setObjectName(objectName + "Others"_L1);
    m_others->setAccessibleName(othersLabel);
    connect(m_others, &QLineEdit::textChanged, this, &KeepSection::changed);
    row->addWidget(m_others, 1);
    layout->addLayout(row);
}

KeepSection* KeepSection::capabilities(const std::vector<OfferedCapability>& offered, const FixAnswers& answers)
{
    std::vector<Candidate> candidates;
    candidates.reserve(offered.size());
    for (const OfferedCapability& capability : offered) {
        candidates.push_back({capability.name,
            capability.reasons.empty() ? tr("It was given to the container by name.")
                                       : capability.reasons.front().translated(),
            answers.capabilities.contains(capability.name)});
    }
    auto* section = new KeepSection(u"keepCapability"_s,
        candidates.empty() ? tr("Nothing speaks for a capability that it has to keep.")
                           : tr("Capabilities that it keeps:"),
        candidates.empty() ? tr("Capabilities, separated by commas:") : tr("Other capabilities, separated by commas:"),
        &FixAnswers::capabilities, candidates);
    section->m_others->setPlaceholderText(u"NET_RAW, KILL"_s);
    return section;
}

KeepSection* KeepSection::devices(const QStringList& offered, const FixAnswers& answers)
{
    std::vector<Candidate> candidates;
    candidates.reserve(offered.size());
    for (const QString& device : offered) {
        candidates.push_back({device, {}, answers.devices.contains(device)});
    }
    auto* section = new KeepSection(u"keepDevice"_s,
        candidates.empty() ? tr("It keeps no device of the host but those that are named here.")
                           : tr("Devices that it keeps:"),
        candidates.empty() ? tr("Devices, separated by commas:") : tr("Other devices, separated by commas:"),
        &FixAnswers::devices, candidates);
    section->m_others->setPlaceholderText(u"/dev/fuse, /dev/net/tun"_s);
    return section;
}

QString KeepSection::others() const
{
    return m_others->text();
}

void KeepSection::setOthers(const QString& text)
{
    m_others->setText(text);
}

void KeepSection::describe(FixAnswers& answers) const
{
    QStringList kept;
    for (const auto& [name, box] : m_boxes) {
        if (box->isChecked()) {
            kept += name;
        }
    }
    for (const QString& other : m_others->text().split(u',')) {
        if (!other.trimmed().isEmpty()) {
            kept += other.trimmed();
        }
    }
    answers.*m_field = kept;
}

NetworkSection::NetworkSection(
    const QStringList& networks, const std::vector<OfferedPublication>& ports, QWidget* parent)
    : ChoiceSection(parent)
    , m_network(new QComboBox)
{
    setObjectName(u"fixNetwork"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    m_network->setObjectName(u"networkChoice"_s);
    m_network->setAccessibleName(tr("Network"));
    m_network->addItem(tr("choose a network"));
    m_network->addItems(networks);
    m_network->addItem(u"none"_s);
    grid->addWidget(new QLabel(tr("It moves to the network")), 0, 0);
    grid->addWidget(m_network, 0, 1);
    connect(m_network, &QComboBox::currentIndexChanged, this, &NetworkSection::changed);
    for (const OfferedPublication& port : ports) {
        const int number = static_cast<int>(m_rows.size());
        Row row{port, new QCheckBox(tr("Publish %1 on port").arg(port.containerPort)),
            portSpin(port.hostPort, u"publishNumber%1"_s.arg(number), tr("Host port for %1").arg(port.containerPort))};
        row.isPublished->setObjectName(u"publishPort%1"_s.arg(number));
        row.hostPort->setEnabled(false);
        connect(row.isPublished, &QCheckBox::toggled, row.hostPort, &QWidget::setEnabled);
        connect(row.isPublished, &QCheckBox::toggled, this, &NetworkSection::changed);
        connect(row.hostPort, &QSpinBox::valueChanged, this, &NetworkSection::changed);
        grid->addWidget(row.isPublished, number + 1, 0);
        grid->addWidget(row.hostPort, number + 1, 1);
        m_rows.push_back(row);
    }
}

void NetworkSection::describe(FixAnswers& answers) const
{
    answers.network = m_network->currentIndex() == 0 ? QString() : m_network->currentText();
    answers.publish.clear();
    for (const Row& row : m_rows) {
        if (row.isPublished->isChecked()) {
            answers.publish.push_back({{{}, QString::number(row.hostPort->value())}, row.port.containerPort});
        }
    }
}

} // namespace Hull
