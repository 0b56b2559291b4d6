// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/layerpreflight.h"

#include "app/docker/layerarchive.h"
#include "app/remediation/writablelayer.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Status = PreflightLine::Status;

constexpr auto check = "writable-layer"_L1; // and the name of the risk

QString firstOf(const QStringList& paths)
{
    constexpr qsizetype shown = 5;
    return paths.mid(0, shown).join(", "_L1);
}

class LayerChecks
{
public:
    LayerChecks(const PreflightAnswers& answers, const RawJson& inspect, const Container& original, const RawJson& body,
        const SwapChoices& choices)
        : m_answers(answers)
        , m_inspect(inspect)
        , m_original(original)
        , m_body(body)
        , m_choices(choices)
    { }

    [[nodiscard]] std::vector<PreflightLine> all()
    {
        checkLayer();
        return std::move(m_lines);
    }

private:
    void add(Status status, const char* source, QStringList arguments = {}, QLatin1String risk = {})
    {
        m_lines.push_back({check, status, risk, {source, std::move(arguments)}});
    }

    void checkLayer();
    void tellLayer(const WritableLayer& layer);
    void tellCopy(const WritableLayer& layer);

    const PreflightAnswers& m_answers;
    const RawJson& m_inspect;
    const Container& m_original;
    const RawJson& m_body;
    const SwapChoices& m_choices;
    std::vector<PreflightLine> m_lines;
};

void LayerChecks::checkLayer()
{
    if (!m_answers.layerWasAsked) {
        return;
    }
    if (m_choices.layer == LayerChoice::Commit) {
        add(Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "What a container has written cannot be made an image by this version: there are --layer copy and "
                "--layer drop."));
        return;
    }
    const Result<WritableLayer> layer = readWritableLayer(m_answers.layerChanges, m_inspect);
    if (layer && layer->isEmpty()) {
        add(Status::Ok, QT_TRANSLATE_NOOP("Hull", "It has written nothing outside of its mounts."));
    } else if (layer && m_choices.layer == LayerChoice::Copy) {
        tellCopy(*layer);
    } else if (layer) {
        tellLayer(*layer);
    } else if (m_choices.layer == LayerChoice::Copy) {
        add(Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "What it has written outside of its mounts cannot be told, and so not be copied. To go on without: "
                "--layer drop."));
    } else if (m_choices.layer == LayerChoice::Undecided) {
        add(Status::Warn,
            QT_TRANSLATE_NOOP("Hull",
                "What it has written outside of its mounts cannot be told; the new container would not have it."),
            {}, check);
    } else {
        add(Status::Warn,
            QT_TRANSLATE_NOOP("Hull", "What it has written outside of its mounts, if anything, stays behind."));
    }
}

void LayerChecks::tellLayer(const WritableLayer& layer)
{
    const QStringList all = layer.written + layer.deleted;
    const QStringList arguments{QString::number(all.size()), firstOf(all)};
    if (m_original.hostConfig.autoRemove && m_choices.layer != LayerChoice::Drop) {
        add(Status::Warn,
            QT_TRANSLATE_NOOP("Hull",
                "It has changed %1 files or folders outside of its mounts, such as %2, which are gone with it, for a "
                "roll-back, too. To agree: --layer drop."),
            arguments, check);
        return;
    }
    if (m_choices.layer == LayerChoice::Drop) {
        add(Status::Warn,
            QT_TRANSLATE_NOOP(
                "Hull", "%1 files or folders that it has changed outside of its mounts stay behind, such as %2."),
            arguments);
        return;
    }
    add(Status::Warn,
        QT_TRANSLATE_NOOP("Hull",
            "It has changed %1 files or folders outside of its mounts, such as %2. The new container would not have "
            "that; the original keeps it. To copy it: --layer copy. To agree: --layer drop."),
        arguments, check);
}

void LayerChecks::tellCopy(const WritableLayer& layer)
{
    constexpr qint64 mebibyte = 1024LL * 1024;
    if (m_original.hostConfig.autoRemove) {
        add(Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "It removes itself when it stops, and what it has written outside of its mounts is gone before it "
                "could be copied. To agree to that: --layer drop."));
        return;
    }
    if (member(member(m_body, "HostConfig"), "ReadonlyRootfs") == true) {
        add(Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "Nothing can be copied into the new container, whose own files are read-only. To go on without: "
                "--layer drop."));
        return;
    }
    if (m_answers.layerBytes.value_or(0) > largestLayer) {
        add(Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "It has written %1 MiB outside of its mounts, and %2 MiB is the most that is copied. To go on without: "
                "--layer drop."),
            {QString::number(*m_answers.layerBytes / mebibyte), QString::number(largestLayer / mebibyte)});
        return;
    }
    if (!layer.written.isEmpty()) {
        add(Status::Ok,
            QT_TRANSLATE_NOOP("Hull",
                "%1 files or folders that it has changed outside of its mounts are copied once it is stopped, such as "
                "%2."),
            {QString::number(layer.written.size()), firstOf(layer.written)});
    }
    if (!layer.deleted.isEmpty()) {
        add(Status::Warn,
            QT_TRANSLATE_NOOP("Hull",
                "A deletion cannot be copied: %1 files or folders of the image that it has deleted are there again in "
                "the new container, such as %2."),
            {QString::number(layer.deleted.size()), firstOf(layer.deleted)}, check);
    }
}

} // namespace

std::vector<PreflightLine> layerPreflight(const PreflightAnswers& answers, const RawJson& inspect,
    const Container& original, const RawJson& body, const SwapChoices& choices)
{
    return LayerChecks(answers, inspect, original, body, choices).all();
}

bool hasWritten(const PreflightAnswers& answers, const RawJson& inspect)
{
    const Result<WritableLayer> layer = readWritableLayer(answers.layerChanges, inspect);
    return answers.layerWasAsked && layer && !layer->isEmpty();
}

} // namespace Hull
