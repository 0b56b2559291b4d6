// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mnemonics.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHash>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

QChar mnemonicOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'&') {
            if (text[i + 1] != u'&') {
                return text[i + 1].toLower();
            }
            ++i;
        }
    }
    return {};
}

QString shared(const QStringList& texts)
{
    QHash<QChar, QString> seen;
    QStringList problems;
    for (const QString& text : texts) {
        const QChar mnemonic = mnemonicOf(text);
        if (mnemonic.isNull()) {
            continue;
        }
        if (seen.contains(mnemonic)) {
            problems += seen.value(mnemonic) + u" / "_s + text;
        }
        seen.insert(mnemonic, text);
    }
    return problems.join(u", "_s);
}

//! What of a widget has letters: a button its text, a label only beside a field that it leads to.
QStringList textsOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return {button->text()};
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->buddy() ? QStringList{label->text()} : QStringList();
    }
    QStringList texts;
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts += tabs->isTabVisible(tab) ? tabs->tabText(tab) : QString();
        }
    } else if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) {
        for (const QAction* menu : bar->actions()) {
            texts += menu->text();
        }
    }
    return texts;
}

} // namespace

QString sharedMnemonics(const QList<QAction*>& entries)
{
    QStringList texts;
    for (const QAction* action : entries) {
        texts += action->text();
    }
    return shared(texts);
}

QString sharedMnemonics(const QWidget& window)
{
    QCoreApplication::processEvents(); // shows what was just made
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &window) {
            texts += textsOf(*widget);
        }
    }
    return shared(texts);
}

} // namespace Hull::Test
