// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/recreation.h"

#include "app/base/background.h"
#include "app/collect/enginehost.h"
#include "app/docker/engineactions.h"
#include "app/remediation/writablelayer.h"
#include "app/session/hostsession.h"

#include <QPointer>

#include <memory>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Only these tell a MAC address that the user chose from one that the engine made up.
constexpr ApiVersion firstWithChosenMac{1, 44};
constexpr ApiVersion lastWithChosenMac{1, 51};

/*!
 * Looks at the engine's host where that is this machine, and plans. Runs on a thread of its own: files may hang, and
 * documents and hosts may be large.
 */
Result<PlannedRecreation> lookAndPlan(PlanInput input, const ContainerId& id)
{
    const Host& host = input.snapshot->host;
    const ContainerPtr container = containerOf(*input.snapshot, id);
    if (host.kind == EndpointKind::Unix && container) {
        QStringList sources;
        for (const Mount& mount : container->mounts) {
            if (mount.type == "bind"_L1) {
                sources += mount.source;
            }
        }
        const std::optional<EngineHost> looked =
            lookAtEngineHost(host.socketPath, sources, input.snapshot->engine.rootDir, container->name);
        if (looked) {
            const auto snapshot = std::make_shared<HostSnapshot>(*input.snapshot);
            snapshot->listeners = looked->listeners;
            input.snapshot = snapshot;
            input.answers.missingPaths = looked->missingPaths;
            input.answers.units = looked->units;
            input.answers.freeBytes = looked->freeBytes;
            input.answers.socketCgroup = looked->cgroup;
        }
    }
    return planRecreation(input);
}

//! Asks one thing after the other; lives as long as a question is open.
class PlanReading : public std::enable_shared_from_this<PlanReading>
{
public:
    PlanReading(HostSession& session, PlanInput input, const ContainerId& id, const QObject* context,
        Handler<PlannedRecreation> handler)
        : m_session(session)
        , m_input(std::move(input))
        , m_id(id)
        , m_context(context)
        , m_handler(std::move(handler))
        , m_actions(session.actions())
    { }

    void start()
    {
        ask(m_input.api, containerPath("json"_L1), [this](const QByteArray& document) {
            m_input.inspect = document;
            askOlder();
        });
    }

private:
    using Next = std::function<void(const QByteArray& document)>;

    [[nodiscard]] QString containerPath(QLatin1String what) const
    {
        return u"/containers/%1/%2"_s.arg(m_id.value, what);
    }

    //! ifGone, where it is given, goes on without the document.
    void ask(ApiVersion api, const QString& path, const Next& next, const std::function<void()>& ifGone = {})
    {
        m_session.document("/v"_L1 + api.text() + path, m_context,
            [self = shared_from_this(), next, ifGone](const Result<QByteArray>& document) {
                if (document) {
                    next(*document);
                } else if (ifGone
                    && (document.error().kind == Error::Kind::Gone
                        || document.error().kind == Error::Kind::Forbidden)) {
                    ifGone();
                } else {
                    self->m_handler(document.error());
                }
            });
    }

    void askOlder()
    {
        if (m_input.api <= lastWithChosenMac) {
            askImage();
            return;
        }
        ask(firstWithChosenMac, containerPath("json"_L1), [this](const QByteArray& older) {
            m_input.olderInspect = older;
            askImage();
        });
    }

    //! An image that is gone is no error here: the plan says what follows from that.
    void askImage()
    {
        const ContainerPtr container = containerOf(*m_input.snapshot, m_id);
        const QString image = container ? container->imageId.value : QString();
        if (image.isEmpty()) {
            askLayer();
            return;
        }
        ask(
            m_input.api, u"/images/%1/json"_s.arg(image),
            [this](const QByteArray& document) {
                m_input.image = document;
                askLayer();
            },
            [this] { askLayer(); });
    }

    void askLayer()
    {
        m_input.answers.layerWasAsked = true;
        ask(
            m_input.api, containerPath("changes"_L1),
            [this](const QByteArray& changes) {
                m_input.answers.layerChanges = changes;
                askSizes();
            },
            [this] { askCalls(); });
    }

    //! The engine looks at every file for that.
    void askSizes()
    {
        if (!copiesLayer()) {
            askCalls();
            return;
        }
        ask(
            m_input.api, containerPath("json?size=1"_L1),
            [this](const QByteArray& document) {
                const LayerSizes sizes = readLayerSizes(document);
                m_input.answers.layerBytes = sizes.written;
                m_input.answers.rootBytes = sizes.all;
                askCalls();
            },
            [this] { askCalls(); });
    }

    [[nodiscard]] bool copiesLayer() const { return m_input.choices.swap.layer == LayerChoice::Copy; }

    void askCalls()
    {
        m_actions->findRefusedCalls(
            copiesLayer(), m_context, [self = shared_from_this()](const Result<QStringList>& refused) {
                self->m_input.answers.refusedCalls = refused ? *refused : QStringList();
                self->plan();
            });
    }

    void plan()
    {
        m_planning.start([input = m_input, id = m_id] { return lookAndPlan(input, id); },
            [self = shared_from_this()](Result<PlannedRecreation> planned) {
                if (self->m_context) {
                    self->m_handler(std::move(planned));
                }
            });
    }

    HostSession& m_session;
    PlanInput m_input;
    const ContainerId m_id;
    QPointer<const QObject> m_context;
    Handler<PlannedRecreation> m_handler;
    std::unique_ptr<EngineActions> m_actions; //!< null where document() answers why there is nothing to ask
    Background<PlannedRecreation> m_planning;
};

} // namespace

Policy planPolicy(const HostSession& session)
{
    Policy policy = session.assessment() ? session.assessment()->policy : Policy();
    policy.profile = Profile::Core;
    return policy;
}

void planRecreation(HostSession& session, const ContainerId& id, const FixChoices& choices, const Policy& policy,
    const QObject* context, Handler<PlannedRecreation> handler)
{
    PlanInput input;
    input.snapshot = session.assessment() ? session.assessment()->snapshot : nullptr;
    if (!input.snapshot) {
        input.snapshot = std::make_shared<HostSnapshot>(); // document() then answers why there is nothing to ask
    }
    input.api = ApiVersion::fromText(input.snapshot->engine.apiMax).value_or(preferredApi);
    input.answers.unheededApi = session.wantedApi();
    input.choices = choices;
    input.policy = policy;
    std::make_shared<PlanReading>(session, std::move(input), id, context, std::move(handler))->start();
}

} // namespace Hull
