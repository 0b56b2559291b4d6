// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/layercopy.h"

#include "app/docker/engineactions.h"
#include "app/remediation/rawdocument.h"
#include "app/remediation/writablelayer.h"

#include <nlohmann/json.hpp>

#include <QPointer>
#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <type_traits>

namespace Hull {

namespace {

Error cannotCopy(const char* text, const QByteArray& path)
{
    return Error{.kind = Error::Kind::BadAnswer, .message = {text, {QString::fromUtf8(path)}}};
}

bool isBelow(const QByteArray& path, const QByteArray& folder)
{
    return path.size() > folder.size() && path.startsWith(folder) && (path[folder.size()] == '/' || folder == "/");
}

//! Where the places are, by their names and by where links lead.
std::optional<QSet<QByteArray>> followed(
    const QStringList& places, const std::vector<const QHash<QByteArray, QByteArray>*>& symlinks)
{
    QSet<QByteArray> all;
    for (const QString& place : places) {
        const QByteArray path = place.toUtf8();
        all += path;
        for (const QHash<QByteArray, QByteArray>* links : symlinks) {
            const std::optional<QByteArray> end = followedPath(path, *links);
            if (!end) {
                return std::nullopt;
            }
            all += *end;
        }
    }
    return all;
}

//! One thing after the other; lives as long as a question is open.
class LayerCopy : public std::enable_shared_from_this<LayerCopy>
{
public:
    LayerCopy(EngineActions& actions, LayerRoute route, const QObject* context, Handler<LayerReport> handler)
        : m_actions(actions)
        , m_route(std::move(route))
        , m_context(context)
        , m_handler(std::move(handler))
    { }

    void start()
    {
        QObject::connect(m_context, &QObject::destroyed, [copy = weak_from_this()] {
            if (const std::shared_ptr<LayerCopy> self = copy.lock()) {
                self->m_transfer.cancel(); // which may go on for long
            }
        });
        m_actions.changes(m_route.from, m_context, take([](LayerCopy& self, const QByteArray& changes) {
            self.m_changes = changes;
            self.inspect(self.m_route.from, [](LayerCopy& copy) { copy.select(); });
        }));
    }

private:
    using Next = void (*)(LayerCopy& self);
    template <typename T>
    using NextWith = std::type_identity_t<void (*)(LayerCopy& self, const T& value)>;

    //! Goes on with then, or tells the error.
    template <typename T = QByteArray>
    [[nodiscard]] Handler<T> take(NextWith<T> then)
    {
        return [self = shared_from_this(), then](const Result<T>& answer) {
            if (answer) {
                then(*self, *answer);
            } else {
                self->m_handler(answer.error());
            }
        };
    }

    void inspect(const ContainerId& id, Next then)
    {
        m_actions.inspect(id.value, m_context, [self = shared_from_this(), then](const Result<QByteArray>& answer) {
            const Result<RawJson> document = answer ? parseRawDocument(*answer) : answer.error();
            if (!document) {
                self->m_handler(document.error());
                return;
            }
            self->m_inspect = *answer;
            self->m_places += foreignPlaces(*document);
            then(*self);
        });
    }

    void select()
    {
        const Result<RawJson> document = parseRawDocument(m_inspect);
        const Result<CopiedLayer> layer = document ? copiedLayer(m_changes, *document) : document.error();
        if (!layer) {
            m_handler(layer.error());
            return;
        }
        m_report.deleted = layer->deleted;
        if (layer->paths.isEmpty()) {
            m_handler(m_report);
            return;
        }
        m_archive = std::make_shared<LayerArchive>(layer->paths);
        inspect(m_route.to, [](LayerCopy& self) { self.fetch(); });
    }

    void fetch()
    {
        m_transfer =
            m_actions.exportFiles(m_route.from, m_archive, m_context, take<bool>([](LayerCopy& self, const bool&) {
                if (self.m_route.hasOwnFiles) {
                    self.lookWhereLinksLead();
                } else {
                    self.check();
                }
            }));
    }

    void lookWhereLinksLead()
    {
        m_other = std::make_shared<LayerArchive>(QSet<QByteArray>());
        m_transfer = m_actions.exportFiles(
            m_route.to, m_other, m_context, take<bool>([](LayerCopy& self, const bool&) { self.check(); }));
    }

    void check()
    {
        const QHash<QByteArray, QByteArray> none;
        if (const std::optional<Error> error = keepOff(*m_archive, m_places, m_other ? m_other->symlinks() : none)) {
            m_handler(*error);
            return;
        }
        for (const LayerArchive::Entry& entry : m_archive->entries()) {
            ++m_report.files;
            m_report.bytes += entry.end - entry.begin;
        }
        if (m_route.onlyLooks || m_report.files == 0) {
            m_handler(m_report);
            return;
        }
        m_transfer = m_actions.extractFiles(
            m_route.to, m_archive, m_context, take<bool>([](LayerCopy& self, const bool&) { self.lookForIt(); }));
    }

    //! A success alone says nothing about what became of it.
    void lookForIt()
    {
        m_actions.changes(m_route.to, m_context, take([](LayerCopy& self, const QByteArray& changes) {
            const Result<CopiedLayer> there = copiedLayer(changes, RawJson::object());
            if (!there) {
                self.m_handler(there.error());
                return;
            }
            for (const LayerArchive::Entry& entry : self.m_archive->entries()) {
                if (entry.what.type != TarEntry::Type::Directory && !there->paths.contains(entry.what.path)) {
                    self.m_handler(
                        cannotCopy(QT_TRANSLATE_NOOP("Hull", "The engine took %1 to be copied, but it is not there."),
                            entry.what.path));
                    return;
                }
            }
            self.m_handler(self.m_report);
        }));
    }

    EngineActions& m_actions;
    const LayerRoute m_route;
    const QObject* m_context;
    const Handler<LayerReport> m_handler;
    QByteArray m_changes;
    QByteArray m_inspect; //!< the latest
    QStringList m_places; //!< of both containers
    std::shared_ptr<LayerArchive> m_archive;
    std::shared_ptr<LayerArchive> m_other; //!< of the other one, for its links; mostly null
    RequestHandle m_transfer; //!< the latest
    LayerReport m_report;
};

} // namespace

void copyLayer(
    EngineActions& actions, const LayerRoute& route, const QObject* context, const Handler<LayerReport>& handler)
{
    std::make_shared<LayerCopy>(actions, route, context, handler)->start();
}

std::optional<Error> keepOff(
    LayerArchive& archive, const QStringList& places, const QHash<QByteArray, QByteArray>& otherSymlinks)
{
    const std::optional<QSet<QByteArray>> all = followed(places, {&archive.symlinks(), &otherSymlinks});
    if (!all) {
        return cannotCopy(
            QT_TRANSLATE_NOOP("Hull", "Symbolic links on the way to its mounts lead round in circles."), {});
    }
    archive.drop([&all](const TarEntry& entry) {
        return entry.path == "/" || std::ranges::any_of(*all, [&entry](const QByteArray& place) {
            return entry.path == place || isBelow(entry.path, place);
        });
    });
    QSet<QByteArray> kept;
    for (const LayerArchive::Entry& entry : archive.entries()) {
        const TarEntry& what = entry.what;
        const bool isInTheWay = what.type != TarEntry::Type::Directory
            && std::ranges::any_of(*all, [&what](const QByteArray& place) { return isBelow(place, what.path); });
        if (isInTheWay) {
            return cannotCopy(
                QT_TRANSLATE_NOOP("Hull", "%1 leads to one of its mounts and is no folder, so it cannot be copied."),
                what.path);
        }
        if (what.type == TarEntry::Type::HardLink && !kept.contains(what.target)) {
            return cannotCopy(
                QT_TRANSLATE_NOOP("Hull", "%1 is a hard link to a file that is not copied, so it cannot be either."),
                what.path);
        }
        kept += what.path;
    }
    return std::nullopt;
}

} // namespace Hull
