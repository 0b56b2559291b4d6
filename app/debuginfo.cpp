// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/debuginfo.h"

#include "app/config/contextstore.h"
#include "app/journal/journal.h"
#include "app/report/textlayout.h"
#include "ui/language.h"

#include <QRegularExpression>
#include <QSysInfo>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString listed(const QStringList& names)
{
    return names.isEmpty() ? u"none"_s : names.join(", "_L1);
}

QString variablesOf(const QProcessEnvironment& environment, QLatin1String prefix)
{
    QStringList names = environment.keys().filter(QRegularExpression(u'^' + prefix));
    names.sort();
    return listed(names);
}

//! The window's platform is known only once it is open: what it is chosen by.
QString displays(const QProcessEnvironment& environment)
{
    QStringList found;
    for (const auto& name : {u"WAYLAND_DISPLAY"_s, u"DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        if (!environment.value(name).isEmpty()) {
            found.append(name + u'=' + environment.value(name));
        }
    }
    return listed(found);
}

QString changesIn(const QString& stateDirectory)
{
    const Result<std::unique_ptr<Journal>> journal = Journal::openReadOnly(stateDirectory);
    const auto records = journal ? (*journal)->transactions() : Result<std::vector<TransactionRecord>>(journal.error());
    if (!records) {
        return u"the journal cannot be read"_s;
    }
    qsizetype interrupted = 0;
    qsizetype kept = 0;
    for (const TransactionRecord& record : *records) {
        interrupted += record.isOpen() ? 1 : 0;
        kept += !record.isOpen() && record.keepsOriginal ? 1 : 0;
    }
    return u"%1 made, %2 open, %3 originals kept"_s.arg(
        QString::number(records->size()), QString::number(interrupted), QString::number(kept));
}

} // namespace

QByteArray debugInfo(const QProcessEnvironment& environment, const QString& stateDirectory)
{
    const DockerEnvironment docker = DockerEnvironment::fromProcess(environment);
    const QString language = wantedLanguage(environment);
    const std::pair<QLatin1String, QString> lines[] = {
        {"hullwright"_L1, QStringLiteral(HULL_VERSION)},
        {"Qt"_L1, u"%1, compiled with %2"_s.arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR))},
        {"build"_L1, QSysInfo::buildAbi()},
        {"system"_L1, QSysInfo::prettyProductName()},
        {"kernel"_L1,
            u"%1 %2 %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())},
        {"display"_L1, displays(environment)},
        {"session"_L1, environment.value(u"XDG_SESSION_TYPE"_s, u"not known"_s)},
        {"desktop"_L1, environment.value(u"XDG_CURRENT_DESKTOP"_s, u"not known"_s)},
        {"language"_L1, language.isEmpty() ? u"en"_s : language},
        {"docker context"_L1, currentContext(docker).name},
        {"docker contexts"_L1, listed(contextNames(docker))},
        {"DOCKER_* set"_L1, variablesOf(environment, "DOCKER_"_L1)},
        {"changes"_L1, changesIn(stateDirectory)},
        {"QT_* set"_L1, variablesOf(environment, "QT_"_L1)},
    };
    QString text;
    for (const auto& [name, value] : lines) {
        text += QString(name + u':').leftJustified(17) + printable(value) + u'\n';
    }
    return text.toUtf8();
}

} // namespace Hull
