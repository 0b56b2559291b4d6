// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/recreation.h"

#include "app/remediation/rawdocument.h"
#include "app/session/hostsession.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Only these tell a MAC address that the user chose from one that the engine made up.
constexpr ApiVersion firstWithChosenMac{1, 44};
constexpr ApiVersion lastWithChosenMac{1, 51};

//! Asks one thing after the other; lives as long as a question is open.
class PlanReading : public std::enable_shared_from_this<PlanReading>
{
public:
    PlanReading(HostSession& session, PlanInput input, const QObject* context, Handler<PlannedRecreation> handler)
        : m_session(session)
        , m_input(std::move(input))
        , m_context(context)
        , m_handler(std::move(handler))
    { }

    void start(const ContainerId& id)
    {
        const QString path = "/containers/"_L1 + id.value + "/json"_L1;
        ask(m_input.api, path, [this, path](const QByteArray& document) {
            m_input.inspect = document;
            if (m_input.api > lastWithChosenMac) {
                ask(firstWithChosenMac, path, [this](const QByteArray& older) {
                    readChosenMac(older);
                    askImage();
                });
            } else {
                askImage();
            }
        });
    }

private:
    using Next = std::function<void(const QByteArray& document)>;

    void ask(ApiVersion api, const QString& path, const Next& next)
    {
        m_session.document("/v"_L1 + api.text() + path, m_context,
            [self = shared_from_this(), next](const Result<QByteArray>& document) {
                if (document) {
                    next(*document);
                } else {
                    self->m_handler(document.error());
                }
            });
    }

    void readChosenMac(const QByteArray& document)
    {
        if (const Result<RawJson> older = parseRawDocument(document)) {
            m_input.chosenMac = textOf(member(*older, "Config"), "MacAddress");
        }
    }

    //! An image that is gone is no error here: the plan says what follows from that.
    void askImage()
    {
        const Result<RawJson> inspect = parseRawDocument(m_input.inspect);
        const QString image = inspect ? textOf(*inspect, "Image") : QString();
        if (image.isEmpty()) {
            finish();
            return;
        }
        m_session.document(u"/v%1/images/%2/json"_s.arg(m_input.api.text(), image), m_context,
            [self = shared_from_this()](const Result<QByteArray>& document) {
                if (document) {
                    self->m_input.image = *document;
                } else if (document.error().kind != Error::Kind::Gone) {
                    self->m_handler(document.error());
                    return;
                }
                self->finish();
            });
    }

    void finish() { m_handler(planRecreation(m_input)); }

    HostSession& m_session;
    PlanInput m_input;
    const QObject* m_context;
    Handler<PlannedRecreation> m_handler;
};

} // namespace

void planRecreation(HostSession& session, const ContainerId& id, const FixChoices& choices, const Policy& policy,
    const QObject* context, Handler<PlannedRecreation> handler)
{
    PlanInput input;
    input.snapshot = session.assessment() ? session.assessment()->snapshot : nullptr;
    if (!input.snapshot) {
        input.snapshot = std::make_shared<HostSnapshot>(); // document() then answers why there is nothing to ask
    }
    input.api = ApiVersion::fromText(input.snapshot->engine.apiMax).value_or(preferredApi);
    input.choices = choices;
    input.policy = policy;
    std::make_shared<PlanReading>(session, std::move(input), context, std::move(handler))->start(id);
}

} // namespace Hull
