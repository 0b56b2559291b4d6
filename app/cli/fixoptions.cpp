// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fixoptions.h"

#include "app/remediation/remedy.h"
#include "models/domain/capabilities.h"
#include "models/domain/hostaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! No plan of this version warns of dependents: it blocks there. Scripts may allow them all the same.
const QStringList& risks()
{
    static const QStringList all{u"writable-layer"_s, u"tmpfs"_s, u"auto-remove"_s, u"dependents"_s,
        u"static-address"_s, u"image-moved"_s, u"restarting"_s, u"parked-original"_s, u"ephemeral-port"_s};
    return all;
}

bool isAddress(const QString& text)
{
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    const QByteArray address = text.toLatin1();
    return ::inet_pton(AF_INET, address.constData(), bytes.data()) == 1
        || ::inet_pton(AF_INET6, address.constData(), bytes.data()) == 1;
}

Error badPort(const QString& text)
{
    return usageError(QT_TRANSLATE_NOOP("Hull",
                          "--port takes [IP:]PORT[-END][/tcp|udp|sctp]=[IP:]NEW, where NEW is a port, a range as wide, "
                          "auto or none: not %1."),
        {text});
}

Error badPublish(const QString& text)
{
    return usageError(
        QT_TRANSLATE_NOOP("Hull", "--publish takes [IP:]PORT:CONTAINERPORT[/tcp|udp|sctp], not %1."), {text});
}

//! "80" or "80-90", of ports that there are; unset for anything else.
std::optional<PortRange> rangeFrom(const QString& text)
{
    constexpr int lastPort = 65535;
    const QStringList ends = text.split(u'-');
    bool ok = false;
    bool endOk = true;
    PortRange range;
    range.first = ends.value(0).toInt(&ok);
    range.last = ends.size() == 2 ? ends[1].toInt(&endOk) : range.first;
    const bool isRange = ok && endOk && ends.size() <= 2 && range.first >= 1 && range.last <= lastPort;
    return isRange && range.first <= range.last ? std::optional(range) : std::nullopt;
}

//! An address in front of the last colon, in brackets if it likes: taken off the text. False where it is none.
bool takeAddress(QString& text, QString& address)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0) {
        return true;
    }
    address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']')) {
        address = address.mid(1, address.size() - 2);
    }
    text = text.mid(colon + 1);
    return isAddress(address);
}

//! "/udp" at the end, taken off; tcp without.
QString takeProtocol(QString& text)
{
    for (const QString& protocol : {u"tcp"_s, u"udp"_s, u"sctp"_s}) {
        if (text.endsWith(u'/' + protocol)) {
            text.chop(protocol.size() + 1);
            return protocol;
        }
    }
    return u"tcp"_s;
}

Result<PortChoice> portFrom(const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    QString before = text.left(equals);
    QString after = text.mid(equals + 1);
    PortChoice choice;
    choice.protocol = takeProtocol(before);
    QString newIp;
    if (equals < 0 || !takeAddress(before, choice.hostIp) || !takeAddress(after, newIp)) {
        return badPort(text);
    }
    choice.hostIp = canonicalAddress(choice.hostIp);
    if (!newIp.isEmpty()) {
        choice.newIp = newIp;
    }
    const std::optional<PortRange> from = rangeFrom(before);
    if (!from) {
        return badPort(text);
    }
    choice.from = *from;
    if (after == "auto"_L1) {
        choice.kind = PortChoice::Kind::Auto;
    } else if (after == "none"_L1 && newIp.isEmpty()) {
        choice.kind = PortChoice::Kind::Unpublish;
    } else {
        const std::optional<PortRange> to = rangeFrom(after);
        if (!to || to->last - to->first != from->last - from->first) {
            return badPort(text);
        }
        choice.kind = PortChoice::Kind::Move;
        choice.to = *to;
    }
    return choice;
}

Result<PublishChoice> publishFrom(const QString& text)
{
    QString rest = text;
    const QString protocol = takeProtocol(rest);
    const qsizetype colon = rest.lastIndexOf(u':');
    const std::optional<PortRange> container = rangeFrom(rest.mid(colon + 1));
    QString host = rest.left(colon);
    PublishChoice choice;
    if (colon < 0 || !container || container->first != container->last || !takeAddress(host, choice.binding.hostIp)
        || !rangeFrom(host)) {
        return badPublish(text);
    }
    choice.binding.hostPort = host;
    choice.containerPort = u"%1/%2"_s.arg(QString::number(container->first), protocol);
    return choice;
}

Result<MountChoice> mountFrom(const QString& text)
{
    // Both paths may hold "=": the last one counts that stands before a known word or an absolute path.
    static const QRegularExpression pattern(u"^(/.*)=(ro|remove|/.*)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return usageError(
            QT_TRANSLATE_NOOP("Hull", "--mount takes DESTINATION=ro, =remove or =SOURCE, both absolute paths: not %1."),
            {text});
    }
    MountChoice choice;
    choice.destination = match.captured(1);
    const QString what = match.captured(2);
    choice.kind = what == "ro"_L1 ? MountChoice::Kind::ReadOnly
        : what == "remove"_L1     ? MountChoice::Kind::Remove
                                  : MountChoice::Kind::Narrow;
    if (choice.kind == MountChoice::Kind::Narrow) {
        choice.source = what;
    }
    return choice;
}

//! Every value of a repeatable option, through a function; the first error ends it.
template <typename T>
std::optional<Error> takeAll(
    const ParsedArguments& arguments, QLatin1String name, Result<T> (*from)(const QString&), std::vector<T>& values)
{
    for (const QString& text : arguments.values(name)) {
        Result<T> value = from(text);
        if (!value) {
            return value.error();
        }
        values.push_back(std::move(*value));
    }
    return std::nullopt;
}

std::optional<Error> checkNames(const FixOptions& options)
{
    for (const QString& rule : options.choices.rules) {
        if (!remedyFor(rule)) {
            return usageError(
                QT_TRANSLATE_NOOP("Hull", "There is no fix for a rule %1. See \"hullctl rules\"."), {rule});
        }
    }
    for (const QString& capability : options.choices.keptCapabilities) {
        if (!capabilityNumber(capability)) {
            return usageError(QT_TRANSLATE_NOOP("Hull", "%1 is no single capability."), {capability});
        }
    }
    for (const QString& risk : options.allowedRisks) {
        if (!risks().contains(risk)) {
            return usageError(QT_TRANSLATE_NOOP("Hull", "There is no risk %1 to allow. There are: %2."),
                {risk, risks().join(", "_L1)});
        }
    }
    return std::nullopt;
}

std::optional<Error> takeSwap(const ParsedArguments& arguments, SwapChoices& swap)
{
    std::optional<int> probation;
    swap.keepsOriginal = !arguments.has("no-keep"_L1);
    std::optional<Error> wrong = takeLayer(arguments, swap.layer);
    if (!wrong) {
        wrong = takeSeconds(arguments, "stop-timeout"_L1, 1, swap.stopTimeout);
    }
    if (!wrong) {
        wrong = takeSeconds(arguments, "probation"_L1, 0, probation);
    }
    swap.probation = probation.value_or(swap.probation);
    return wrong;
}

} // namespace

std::optional<Error> takeLayer(const ParsedArguments& arguments, LayerChoice& layer)
{
    const QString how = arguments.value("layer"_L1);
    if (!arguments.has("layer"_L1)) {
        return std::nullopt;
    }
    layer = how == "copy"_L1 ? LayerChoice::Copy
        : how == "commit"_L1 ? LayerChoice::Commit
        : how == "drop"_L1   ? LayerChoice::Drop
                             : LayerChoice::Undecided;
    return layer == LayerChoice::Undecided
        ? std::optional(usageError(QT_TRANSLATE_NOOP("Hull", "--layer takes copy, commit or drop, not %1."), {how}))
        : std::nullopt;
}

std::optional<Error> takeSeconds(
    const ParsedArguments& arguments, QLatin1String name, int least, std::optional<int>& seconds)
{
    constexpr int most = 24 * 3600;
    if (!arguments.has(name)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = arguments.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "--%1 takes a number of seconds from %2 to %3, not %4."),
            {QString(name), QString::number(least), QString::number(most), arguments.value(name)});
    }
    seconds = number;
    return std::nullopt;
}

const std::vector<OptionSpec>& fixSpecs()
{
    static const std::vector<OptionSpec> specs{
        {0, "rule"_L1, "ID",
            "The rule to put right; repeatable. Default: every open finding of P-01, P-02, A-02, A-04, A-12, A-13, "
            "A-14 and A-16, whose fixes seldom hurt."},
        {0, "port"_L1, "OLD=NEW",
            "What becomes of a host port: [IP:]PORT[-END][/tcp|udp|sctp]=[IP:]NEW, where NEW is a port, a range as "
            "wide, auto (8000 higher, or a free one from 20000 on) or none. Repeatable."},
        {0, "publish"_L1, "PORT:CONTAINERPORT",
            "A port to publish where all were (P-03), or all of the host's were used (P-05): "
            "[IP:]PORT:CONTAINERPORT[/tcp|udp|sctp]. Repeatable."},
        {0, "network"_L1, "NAME", "The network for a container that leaves the host's (P-05)."},
        {0, "mount"_L1, "DEST=HOW",
            "What becomes of a mount (A-06, A-07): ro, remove, or another source on the host. Repeatable."},
        {0, "keep-cap"_L1, "NAME", "A capability to keep where the others go. Repeatable."},
        {0, "keep-device"_L1, "PATH", "A device of the host to keep. Repeatable."},
        {0, "layer"_L1, "HOW",
            "What becomes of what the container wrote outside of its mounts: copy puts it into the new container, "
            "1024 MiB at most, before that is started; drop leaves it with the original. What was deleted is there "
            "again either way. A plan warns until it is chosen. There is no commit yet."},
        {0, "stop-timeout"_L1, "SECONDS",
            "How long the original is given to stop before it is killed; default: what it says itself, or 10."},
        {0, "probation"_L1, "SECONDS",
            "How long the new container must stay up, or longer while its health check needs it; default 10."},
        {0, "no-keep"_L1, nullptr,
            "Give the original up as soon as the new container is verified. It is kept all the same where it has "
            "written outside of its mounts by then and --layer says nothing of that."},
        {0, "allow"_L1, "RISK", "Let a warning of this kind pass. Repeatable; the plan names the kinds."},
    };
    return specs;
}

Result<FixOptions> fixOptionsFrom(const ParsedArguments& arguments)
{
    FixOptions options;
    FixChoices& choices = options.choices;
    choices.rules = arguments.values("rule"_L1);
    choices.network = arguments.value("network"_L1);
    choices.keptCapabilities = arguments.values("keep-cap"_L1);
    choices.keptDevices = arguments.values("keep-device"_L1);
    options.allowedRisks = arguments.values("allow"_L1);
    std::optional<Error> wrong = takeAll(arguments, "port"_L1, portFrom, choices.ports);
    if (!wrong) {
        wrong = takeAll(arguments, "publish"_L1, publishFrom, choices.publish);
    }
    if (!wrong) {
        wrong = takeAll(arguments, "mount"_L1, mountFrom, choices.mounts);
    }
    if (!wrong) {
        wrong = takeSwap(arguments, choices.swap);
    }
    if (!wrong) {
        wrong = checkNames(options);
    }
    return wrong ? Result<FixOptions>(*wrong) : Result<FixOptions>(options);
}

} // namespace Hull
