// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/factreader.h"

#include "app/docker/engineactions.h"
#include "app/transaction/transactionmarker.h"
#include "models/domain/transactionnames.h"

#include <memory>

namespace Hull {

namespace {

//! Questions that are asked at once; answers when the last of them is answered.
class FactReading : public std::enable_shared_from_this<FactReading>
{
public:
    FactReading(TransactionRecord record, Handler<TransactionFacts> handler)
        : m_record(std::move(record))
        , m_handler(std::move(handler))
    { }

    void start(EngineActions& actions, const QObject* context)
    {
        using Fact = std::optional<ContainerFact>;
        m_open = 5;
        askContainer(actions, m_record.original.value, context,
            [](FactReading& self, const Fact& fact) { self.m_facts.original = fact; });
        askContainer(actions, m_record.name, context, [](FactReading& self, const Fact& fact) {
            // The engine also takes a name for the beginning of an id.
            const bool isNamed = fact && fact->name == self.m_record.name;
            self.m_facts.nameHolder = isNamed ? fact->id : ContainerId();
            const bool isOurs = isNamed && self.m_record.mayHaveTwin && !fact->hasStarted && fact->removesItself
                && fact->id != self.m_record.original && fact->id != self.m_record.replacement;
            self.m_facts.halfTwin = isOurs ? fact : std::nullopt;
        });
        askContainer(actions, m_record.parkedAs(), context, [](FactReading& self, const Fact& fact) {
            self.m_facts.keptHolder = fact ? fact->id : ContainerId();
            if (self.m_record.removesItself && self.m_record.mayHaveGuard && self.m_record.guard.isEmpty()) {
                const bool isOurs = fact && !fact->hasStarted && fact->id != self.m_record.older;
                self.m_facts.guard = isOurs ? fact : std::nullopt;
            }
        });
        askContainer(actions, m_record.asideAs(), context,
            [](FactReading& self, const Fact& fact) { self.m_facts.asideHolder = fact ? fact->id : ContainerId(); });
        if (!m_record.guard.isEmpty()) {
            ++m_open;
            askContainer(actions, m_record.guard.value, context,
                [](FactReading& self, const Fact& fact) { self.m_facts.guard = fact; });
        }
        if (!m_record.older.isEmpty()) {
            ++m_open;
            askContainer(actions, m_record.older.value, context,
                [](FactReading& self, const Fact& fact) { self.m_facts.older = fact; });
        }
        actions.marker(markerName(m_record.name), context, [self = shared_from_this()](const Result<Marker>& marker) {
            if (marker) {
                self->m_facts.markerOwner = markerOwner(*marker);
            }
            self->count(marker ? std::nullopt : std::optional(marker.error()));
        });
        if (!m_record.replacement.isEmpty()) {
            ++m_open;
            askContainer(actions, m_record.replacement.value, context,
                [](FactReading& self, const Fact& fact) { self.m_facts.replacement = fact; });
        } else if (m_record.mayHaveReplacement) {
            ++m_open;
            askContainer(actions, replacementName(m_record.name), context, [](FactReading& self, const Fact& fact) {
                const bool isNamed =
                    fact && fact->name == replacementName(self.m_record.name) && fact->id != self.m_record.original;
                self.m_facts.temporaryHolder = isNamed && !fact->hasProcesses() ? fact->id : ContainerId();
                self.m_facts.replacement = isNamed && !fact->hasStarted ? fact : std::nullopt;
            });
        }
    }

private:
    using Take = void (*)(FactReading& self, const std::optional<ContainerFact>& fact);

    void askContainer(EngineActions& actions, const QString& idOrName, const QObject* context, Take take)
    {
        actions.inspect(idOrName, context, [self = shared_from_this(), take](const Result<QByteArray>& document) {
            if (!document) {
                self->count(document.error());
                return;
            }
            const Result<ContainerFact> fact = containerFactFrom(*document);
            if (fact) {
                take(*self, *fact);
            }
            self->count(fact ? std::nullopt : std::optional(fact.error()));
        });
    }

    void count(const std::optional<Error>& error)
    {
        if (error && error->kind != Error::Kind::Gone && !m_error) {
            m_error = error;
        }
        if (--m_open == 0) {
            m_handler(m_error ? Result<TransactionFacts>(*m_error) : Result<TransactionFacts>(std::move(m_facts)));
        }
    }

    const TransactionRecord m_record;
    Handler<TransactionFacts> m_handler;
    TransactionFacts m_facts;
    std::optional<Error> m_error;
    int m_open = 0;
};

} // namespace

void readFacts(
    EngineActions& actions, const TransactionRecord& record, const QObject* context, Handler<TransactionFacts> handler)
{
    std::make_shared<FactReading>(record, std::move(handler))->start(actions, context);
}

} // namespace Hull
