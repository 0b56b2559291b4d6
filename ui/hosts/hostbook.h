// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/background.h"
#include "app/base/worker.h"
#include "app/config/hoststore.h"
#include "app/session/hostsources.h"
#include "app/session/importsources.h"
#include "models/domain/ids.h"
#include "ui/connect/importdialog.h"
#include "ui/hosts/hostfilenotices.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

class QWidget;

namespace Hull {

class ConnectionDialog;
class Fleet;
class HostSession;
class ModalGateway;

/*!
 * Keeps the window's fleet and the saved hosts together: saved ones become sessions, and the dialogs that add, import,
 * edit and remove them. A host that was named on the command line is in the fleet without being saved.
 */
class HostBook : public QObject
{
    Q_OBJECT

public:
    //! Everything is borrowed and outlives the book. window is the dialogs' parent.
    HostBook(Fleet& fleet, ModalGateway& gateway, QWidget& window, const QString& configDirectory,
        const FirstStartEnvironment& environment);
    ~HostBook() override; //!< waits for a file that is being imported

    /*!
     * Brings the saved hosts into the window; those that are to be connected at start are read at once. Where none is
     * saved, the host that the docker command would use: read at once if it is on this machine, since anything remote
     * waits for a click. Where that is only the usual socket and there is none, the window stays empty and offers
     * what there is. What could be read of it is saved along with the first hosts that are.
     */
    void start();

    void addHost();
    void importHosts();
    void importSshHosts(); //!< the same dialog, with those of ssh ticked
    void importNewHosts(); //!< the same dialog, with those of newHostsFound() ticked
    void dismissNewHosts(); //!< they are no news any more
    void inspectComputer(); //!< saves and reads the engines whose sockets this account may use
    void editHost(const HostId& host); //!< one that is not saved is offered to be
    void removeHost(const HostId& host); //!< asks first where it is saved
    [[nodiscard]] bool isSaved(const HostId& host) const { return savedOf(host) != nullptr; }
    void setReadOnly(const HostId& host, bool readOnly); //!< of a saved one, see SavedHost::readOnly
    [[nodiscard]] QString groupOf(const HostId& host) const; //!< empty where it has none, or is not saved

Q_SIGNALS:
    void firstStartFound(const Hull::FirstStart& start);
    void hostRemoved(const Hull::HostId& host); //!< by the user, here or elsewhere; it is about to go
    //! What docker and ssh have come to know since the start and nobody has saved or dismissed; empty: nothing any
    //! more.
    void newHostsFound(const Hull::NewHosts& hosts);
    void changesAllowed(const Hull::HostId& host); //!< what is saved of it says so now, see SavedHost::readOnly
    void changesWithdrawn(const Hull::HostId& host); //!< or says so no more

private:
    //! What docker's configuration makes of the saved hosts.
    struct Sources
    {
        std::vector<HostSource> saved; //!< in their order
        std::vector<HostSource> defaults; //!< the docker command's own, where it was asked for
    };

    void loadImport(ImportDialog::Source source);
    void chooseArchives();
    void takeImported(const Result<SavedHost>& host);
    void onStored();
    void readSources();
    void takeSources(const std::vector<SavedHost>& hosts, const Sources& sources);
    void showSaved(const std::vector<SavedHost>& hosts, const std::vector<HostSource>& sources, bool first);
    void tellAllowed(); //!< by what is saved of the hosts that are shown
    void change(HostChange change, const std::function<void()>& undo = {});
    void addDefaultHost(const HostSource& source);
    void keepDefaultHost(HostChange& change) const;
    [[nodiscard]] bool isDefaultHost(const SavedHost& added) const; //!< as far as it is known without reading files
    HostSession* show(const QString& name, const HostSource& source, bool connect);
    void openDialog(const SavedHost* edited, const HostId& host);
    ImportDialog* openImport(ImportDialog::Source source);
    void tellNews();
    void followContexts(const QStringList& contexts);
    void store(const SavedHost& host, const QString& nameBefore, bool connectNow);
    [[nodiscard]] HostSession* sessionOf(const HostId& host) const; //!< nullptr when there is none
    [[nodiscard]] const SavedHost* savedOf(const HostId& host) const;

    Fleet& m_fleet;
    ModalGateway& m_gateway;
    QWidget& m_window;
    const QString m_configDirectory;
    const FirstStartEnvironment m_start;
    HostStore m_store;
    HostFileNotices m_notices;
    ImportSources m_sources;
    QHash<QString, HostSession*> m_shown; //!< which session each saved name has become; of a context, its id may change
    std::vector<SavedHost> m_shownHosts; //!< what was saved of them then
    HostSession* m_default = nullptr; //!< the docker command's own, where none was saved
    NewHosts m_toldNews;
    QSet<QString> m_connectNow; //!< names that were chosen with "connect"
    QSet<HostId> m_allowed; //!< by what is saved; told once, so that what was taken back since stays so
    bool m_started = false;
    bool m_isReadingSources = false;
    bool m_readSourcesAgain = false;
    bool m_showAll = false; //!< with the sources that are being read
    QSet<QString> m_moved; //!< or these names, whose contexts lead elsewhere now
    std::optional<ImportDialog::Source> m_importWanted;
    Background<Sources> m_sourcesReading;
    Worker m_worker; //!< for imports; the last member: its end waits for what uses the others
};

} // namespace Hull
