// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/effectiveuser.h"

namespace Hull {

using namespace Qt::StringLiterals;

bool namesRoot(const QString& user)
{
    const QString name = user.section(u':', 0, 0);
    bool isNumber = false;
    const qlonglong uid = name.toLongLong(&isNumber);
    return isNumber ? uid == 0 : (name.isEmpty() || name == "root"_L1);
}

bool asksForRoot(const ExecInfo& exec)
{
    return !exec.user.isEmpty() && namesRoot(exec.user);
}

EffectiveUser effectiveUser(const Container& container, const HostSnapshot& snapshot)
{
    QString user = container.user;
    if (user.isEmpty()) {
        const auto image = snapshot.images.values.constFind(container.imageId);
        if (image != snapshot.images.values.cend()) {
            user = image->user.isEmpty() ? u"root"_s : image->user;
        }
    }
    if (!user.isEmpty()) {
        return {user, true, namesRoot(user)};
    }
    // The image is gone or was not read. Under a user namespace uid 0 of the container is another one out here.
    if (container.kernel && snapshot.engine.usernsRemap == false && snapshot.engine.rootless == false) {
        const quint32 uid = container.kernel->uid;
        return {uid == 0 ? u"root"_s : QString::number(uid), true, uid == 0};
    }
    return {};
}

} // namespace Hull
