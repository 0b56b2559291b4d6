// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/windowrig.h"

#include "app/session/fleet.h"
#include "models/item/roles.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QWindow>

#include <algorithm>

namespace Hull::Test {

using namespace Qt::StringLiterals;

void key(const QWidget* in, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(in->window()->windowHandle(), key, modifiers);
}

void click(const QWidget* widget)
{
    const QPoint centre(qMin(widget->width() / 2, 40), widget->height() / 2); // a check box is its text, too
    QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, {}, widget->mapTo(widget->window(), centre));
}

void type(const QWidget* into, const QString& text)
{
    click(into);
    key(into, Qt::Key_A, Qt::ControlModifier);
    for (const QChar character : text) {
        QTest::keyClick(into->window()->windowHandle(), character.toLatin1());
    }
}

QString textOf(const QDialog* dialog, const char* label)
{
    const auto* found = dialog->findChild<QLabel*>(QString::fromLatin1(label));
    return found ? found->text() : QString();
}

void WindowRig::renewHome()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char* variable : {"DOCKER_HOST", "DOCKER_CONTEXT", "SSH_AUTH_SOCK"}) {
        qunsetenv(variable);
    }
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("DOCKER_CONFIG", path(u".docker"_s).toUtf8());
    QVERIFY(QDir().mkdir(path(u"runtime"_s)));
    qputenv("XDG_RUNTIME_DIR", path(u"runtime"_s).toUtf8());
    qputenv("HULLWRIGHT_SSH_CONFIG", path(u"ssh_config"_s).toUtf8());
}

void WindowRig::openDesktop()
{
    DesktopOptions options;
    options.configDirectory = path(u"config"_s);
    options.stateDirectory = path(u"state"_s);
    options.dockerSocket = path(u"no-such.sock"_s); // whatever this machine has
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->open();
    QTRY_VERIFY(m_desktop->window()->isReady());
}

void WindowRig::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray WindowRig::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDialog* WindowRig::dialog(const QString& name) const
{
    QDialog* shown = nullptr;
    (void)QTest::qWaitFor(
        [this, &name, &shown] {
            for (QDialog* candidate : m_desktop->window()->findChildren<QDialog*>(name)) {
                shown = candidate->isVisible() ? candidate : shown;
            }
            return shown != nullptr;
        },
        windowPatienceMs);
    return shown;
}

bool WindowRig::isAsking() const
{
    const QList<QDialog*> dialogs = m_desktop->window()->findChildren<QDialog*>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog* dialog) { return dialog->isVisible(); });
}

bool WindowRig::shows(const QString& container, const QString& host) const
{
    const auto* table = m_desktop->window()->findChild<QTableView*>(u"containersTable"_s);
    QHash<QString, QString> names; // of hosts
    for (const HostSession* session : m_desktop->fleet()->sessions()) {
        names.insert(session->host().id().value, session->host().name);
    }
    for (int row = 0; table && table->isVisible() && row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(row, column);
            if (index.data().toString() == container && names.value(index.data(HostIdRole).toString()) == host) {
                return true;
            }
        }
    }
    return false;
}

} // namespace Hull::Test
