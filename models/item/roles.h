// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <Qt>

namespace Hull {

//! The roles that all models share. DisplayRole is for people; views and delegates take meaning from these.
enum ItemRole {
    SortRole = Qt::UserRole, //!< a value whose order is the column's meaning
    SeverityRole, //!< int of Severity; invalid where there is none
    StateRole, //!< int of ContainerState, on hosts of HostState
    SearchRole, //!< lower-case text that the quick filter searches
    ChipsRole, //!< QList<Chip>; the first three are meant to be shown, the rest as "+n"
    FindingCountsRole, //!< SeverityCounts of the open findings
    HostIdRole, //!< QString, HostId::value
    ContainerIdRole, //!< QString, ContainerId::value; empty on rows that are no container
    IsGroupRole, //!< bool: a host's header row
    IsCollapsedRole, //!< bool, of a header row; only the proxy knows
    IsUnreadableRole, //!< bool: the engine lists this container but it could not be read
    IsStaleRole, //!< bool: older than the latest (failed) reading
    GroupDetailsRole, //!< header rows: endpoint, engine, API version, counts
    GroupStateRole, //!< header rows: the state in words, "reading 31 of 41"
    GroupErrorRole, //!< header rows: what went wrong; empty when nothing did
    CertificateRole, //!< hosts: "certificate expires in 12 days"; empty where there is nothing to say
    CertificateSeverityRole, //!< int of Severity for CertificateRole; invalid where that is empty
    FirstModelRole = Qt::UserRole + 100, //!< models count their own roles from here
};

//! One rounded label in a cell.
struct Chip
{
    QString text;
    QString explanation; //!< a sentence, for tool tip and screen reader
    int severity = -1; //!< of Severity; -1: neutral
    bool highlighted = false; //!< draws with the severity's shape, or a warning sign, as well as with colour
    bool faint = false; //!< configured but not in force, or a hardening: less ink

    friend bool operator==(const Chip&, const Chip&) = default;
};

} // namespace Hull

Q_DECLARE_METATYPE(Hull::Chip)
