// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/stringpool.h"

namespace Hull {

QString StringPool::shared(std::string_view utf8)
{
    if (utf8.empty()) {
        return {};
    }
    const auto size = static_cast<qsizetype>(utf8.size());
    if (utf8.size() > longestShared) {
        return QString::fromUtf8(utf8.data(), size);
    }
    const auto found = m_strings.constFind(QByteArray::fromRawData(utf8.data(), size));
    if (found != m_strings.constEnd()) {
        return *found;
    }
    if (m_strings.size() >= mostStrings) {
        m_strings.clear();
    }
    QString text = QString::fromUtf8(utf8.data(), size);
    m_strings.insert(QByteArray(utf8.data(), size), text);
    return text;
}

void StringPool::share(QStringList& list)
{
    list.squeeze();
    if (list.isEmpty() || list.size() > longestSharedList) {
        return;
    }
    const auto known = m_lists.constFind(list);
    if (known != m_lists.constEnd()) {
        list = *known;
        return;
    }
    if (m_lists.size() >= mostLists) {
        m_lists.clear();
    }
    m_lists.insert(list);
}

} // namespace Hull
