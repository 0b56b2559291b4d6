// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusline.h"

#include "app/report/textlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeMilliseconds = 4000;
constexpr int secondMilliseconds = 1000;
constexpr int minuteSeconds = 60;

QLabel* statusLabel(QStatusBar& bar, const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(6, 0, 6, 0);
    bar.addPermanentWidget(label);
    return label;
}

} // namespace

StatusLine::StatusLine(QStatusBar& bar, bool demo, bool lockedReadOnly, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_hosts(statusLabel(bar, u"statusHosts"_s))
    , m_activity(statusLabel(bar, u"statusActivity"_s))
    , m_lockedReadOnly(lockedReadOnly)
{
    bar.setObjectName(u"statusBar"_s);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::showActivity);
    if (demo) {
        show(addMark("demo"_L1, u"statusDemo"_s), tr("Demo"), tr("These hosts are simulated by Hullwright itself."));
    }
    m_lock = addMark("lock"_L1, u"statusLock"_s);
    setAllowed({});
}

StatusLine::Mark StatusLine::addMark(QLatin1String icon, const QString& objectName)
{
    auto* mark = new IconLabel;
    mark->setIcon(icon, m_bar.fontMetrics().height(), Tone::Neutral);
    m_bar.addPermanentWidget(mark);
    QLabel* label = statusLabel(m_bar, objectName);
    label->setContentsMargins(0, 0, 6, 0);
    return {mark, label};
}

void StatusLine::show(const Mark& mark, const QString& text, const QString& explanation)
{
    mark.icon->setToolTip(explanation);
    mark.text->setText(text);
    mark.text->setToolTip(explanation);
}

void StatusLine::setAllowed(const QStringList& hosts)
{
    m_lock.icon->setVisible(hosts.isEmpty());
    if (!hosts.isEmpty()) {
        show(m_lock, tr("Hosts that may be changed: %1").arg(hosts.size()), hosts.join(u'\n').toHtmlEscaped());
    } else if (m_lockedReadOnly) {
        show(m_lock, tr("Read-only"), tr("Started with --read-only: nothing on any host can be changed."));
    } else {
        show(m_lock, tr("Read-only"), tr("Nothing on any host is changed until you allow it there."));
    }
}

void StatusLine::setHosts(const std::vector<HostRow>& hosts)
{
    m_hosts->setText(hostsText(hosts));
    m_reading = readingText(hosts);
    m_lastReading = lastReadingText(hosts);
    m_eventTime = {};
    for (const HostRow& row : hosts) {
        if (row.live && row.lastEventTime.isValid() && (!m_eventTime.isValid() || row.lastEventTime > m_eventTime)) {
            m_eventTime = row.lastEventTime;
            //: %1 a host, %2 what happened there, "start web-3"
            m_event = tr("%1: %2").arg(row.host.name, row.lastEvent);
        }
    }
    showActivity();
}

void StatusLine::showActivity()
{
    if (!m_reading.isEmpty() || !m_eventTime.isValid()) {
        m_tick.stop();
        m_activity->setText(m_reading.isEmpty() ? m_lastReading : m_reading);
        return;
    }
    // Seconds do not matter any more after a minute, and a window that nobody looks at should not wake up for them.
    const bool isRecent = m_eventTime.secsTo(QDateTime::currentDateTimeUtc()) < minuteSeconds;
    m_tick.start(isRecent ? secondMilliseconds : secondMilliseconds * minuteSeconds / 2);
    m_activity->setText(printable(lastEventText()));
}

QString StatusLine::lastEventText() const
{
    const qint64 seconds = qMax<qint64>(0, m_eventTime.secsTo(QDateTime::currentDateTimeUtc()));
    if (seconds < minuteSeconds) {
        //: %1 seconds, %2 "prod-b: start web-3"
        return tr("Last event %1 s ago (%2)").arg(QLocale().toString(seconds), m_event);
    }
    //: %1 a time, %2 "prod-b: start web-3"
    return tr("Last event %1 (%2)").arg(QLocale().toString(m_eventTime.toLocalTime().time(), u"HH:mm"_s), m_event);
}

QString StatusLine::hostsText(const std::vector<HostRow>& hosts)
{
    const auto count = [&hosts](auto holds) {
        return std::count_if(hosts.begin(), hosts.end(), holds);
    };
    const auto inState = [&count](HostState state) {
        return count([state](const HostRow& row) { return row.state == state && !row.live && row.retrySeconds < 0; });
    };
    QStringList parts;
    const auto add = [&parts](const QString& text, qsizetype number) {
        if (number > 0) {
            parts += text.arg(QLocale().toString(number));
        }
    };
    add(tr("%1 live"), count([](const HostRow& row) { return row.live && row.state != HostState::Reading; }));
    add(tr("%1 read"), inState(HostState::Ready));
    add(tr("%1 partly read"), inState(HostState::Partial));
    add(tr("%1 being read"), count([](const HostRow& row) { return row.state == HostState::Reading; }));
    add(tr("%1 to be tried again"), count([](const HostRow& row) { return row.retrySeconds >= 0; }));
    const auto waiting = count([](const HostRow& row) { return row.state == HostState::Idle && row.waiting; });
    add(tr("%1 waiting"), waiting);
    add(tr("%1 not connected"), inState(HostState::Idle) - waiting);
    add(tr("%1 failed"), inState(HostState::Failed));
    return parts.isEmpty() ? QString() : tr("Hosts: %1").arg(parts.join(u" · "_s));
}

QString StatusLine::readingText(const std::vector<HostRow>& hosts)
{
    int read = 0;
    int listed = 0;
    int reading = 0;
    QString name;
    for (const HostRow& row : hosts) {
        if (row.state == HostState::Reading) {
            read += row.containersRead;
            listed += row.containersListed;
            ++reading;
            name = row.host.name;
        }
    }
    if (reading == 0) {
        return {};
    }
    const QString what = reading == 1 ? name : tr("%1 hosts").arg(QLocale().toString(reading));
    //: %1 a host or "3 hosts", %2 and %3 numbers of containers
    return listed > 0
        ? tr("Reading %1: %2 of %3 containers").arg(what, QLocale().toString(read), QLocale().toString(listed))
        : tr("Reading %1…").arg(what);
}

QString StatusLine::lastReadingText(const std::vector<HostRow>& hosts)
{
    QDateTime latest;
    for (const HostRow& row : hosts) {
        if (wasRead(row.assessment) && !isRecalled(row)
            && (!latest.isValid() || row.assessment->snapshot->finished > latest)) {
            latest = row.assessment->snapshot->finished;
        }
    }
    return latest.isValid() ? tr("Last read %1").arg(QLocale().toString(latest.toLocalTime().time(), u"HH:mm:ss"_s))
                            : QString();
}

void StatusLine::notify(const QString& message)
{
    m_bar.showMessage(message, noticeMilliseconds);
}

} // namespace Hull
