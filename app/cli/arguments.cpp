// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const std::vector<OptionSpec>& specs)
{
    QStringList names;
    for (const OptionSpec& spec : specs) {
        names.append("--"_L1 + QString(spec.name));
    }
    return names.join(", "_L1);
}

class Parser
{
public:
    Parser(const QStringList& arguments, const std::vector<OptionSpec>& specs, OperandMode mode)
        : m_arguments(arguments)
        , m_specs(specs)
        , m_mode(mode)
    { }

    Result<ParsedArguments> parse();

private:
    bool takeLong(const QString& argument);
    bool takeShort(const QString& argument);
    bool takeValue(const OptionSpec& spec, const QString& shown, const QString& value);
    bool fail(const char* source, const QStringList& arguments);
    bool failUnknown(const QString& shown);

    const QStringList& m_arguments;
    const std::vector<OptionSpec>& m_specs;
    OperandMode m_mode;
    qsizetype m_next = 0;
    ParsedArguments m_parsed;
    Error m_error;
};

bool Parser::fail(const char* source, const QStringList& arguments)
{
    m_error = usageError(source, arguments);
    return false;
}

bool Parser::failUnknown(const QString& shown)
{
    return fail(
        QT_TRANSLATE_NOOP("Hull", "There is no option %1 here. This version has: %2."), {shown, namesOf(m_specs)});
}

//! An empty value is a variable of a script that was not set: no option has a use for it.
bool Parser::takeValue(const OptionSpec& spec, const QString& shown, const QString& value)
{
    if (value.isEmpty()) {
        return fail(
            QT_TRANSLATE_NOOP("Hull", "The option %1 needs a value: %2."), {shown, QString::fromUtf8(spec.value)});
    }
    m_parsed.options.push_back({spec.name, value});
    return true;
}

bool Parser::takeLong(const QString& argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    const QString shown = equals < 0 ? argument : argument.left(equals);
    const auto spec = std::find_if(m_specs.begin(), m_specs.end(),
        [&shown](const OptionSpec& candidate) { return QStringView(shown).mid(2) == candidate.name; });
    if (spec == m_specs.end()) {
        return failUnknown(shown);
    }
    if (!spec->value && equals >= 0) {
        return fail(QT_TRANSLATE_NOOP("Hull", "The option %1 takes no value."), {shown});
    }
    if (spec->value) {
        return takeValue(*spec, shown, equals < 0 ? m_arguments.value(m_next++) : argument.mid(equals + 1));
    }
    m_parsed.options.push_back({spec->name, QString()});
    return true;
}

bool Parser::takeShort(const QString& argument)
{
    for (qsizetype i = 1; i < argument.size(); ++i) {
        const QChar letter = argument[i];
        const QString shown = QString(u'-') + letter;
        const auto spec = std::find_if(m_specs.begin(), m_specs.end(), [letter](const OptionSpec& candidate) {
            return candidate.letter && letter == QLatin1Char(candidate.letter);
        });
        if (spec == m_specs.end()) {
            return failUnknown(shown);
        }
        if (spec->value) {
            const bool isJoined = i + 1 < argument.size();
            return takeValue(*spec, shown, isJoined ? argument.mid(i + 1) : m_arguments.value(m_next++));
        }
        m_parsed.options.push_back({spec->name, QString()});
    }
    return true;
}

Result<ParsedArguments> Parser::parse()
{
    while (m_next < m_arguments.size()) {
        const QString argument = m_arguments[m_next++];
        if (argument == "--"_L1) {
            m_parsed.operands.append(m_arguments.mid(m_next));
            break;
        }
        if (argument.startsWith("--"_L1)) {
            if (!takeLong(argument)) {
                return m_error;
            }
        } else if (argument.size() > 1 && argument.startsWith(u'-')) {
            if (!takeShort(argument)) {
                return m_error;
            }
        } else {
            m_parsed.operands.append(argument);
            if (m_mode == OperandMode::EndsOptions) {
                m_parsed.operands.append(m_arguments.mid(m_next));
                break;
            }
        }
    }
    return m_parsed;
}

} // namespace

bool ParsedArguments::has(QLatin1String name) const
{
    return count(name) > 0;
}

int ParsedArguments::count(QLatin1String name) const
{
    return static_cast<int>(std::count_if(
        options.begin(), options.end(), [name](const ParsedOption& option) { return option.name == name; }));
}

QStringList ParsedArguments::values(QLatin1String name) const
{
    QStringList found;
    for (const ParsedOption& option : options) {
        if (option.name == name) {
            found.append(option.value);
        }
    }
    return found;
}

QString ParsedArguments::value(QLatin1String name, const QString& otherwise) const
{
    const QStringList found = values(name);
    return found.isEmpty() ? otherwise : found.last();
}

Result<ParsedArguments> parseArguments(
    const QStringList& arguments, const std::vector<OptionSpec>& specs, OperandMode mode)
{
    return Parser(arguments, specs, mode).parse();
}

Error usageError(const char* source, const QStringList& arguments)
{
    Error error;
    error.kind = Error::Kind::BadConfiguration;
    error.message = {source, arguments};
    return error;
}

} // namespace Hull
