// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/parserevealed.h"

#include "app/docker/jsonreader.h"

#include <algorithm>

namespace Hull {

namespace {

using namespace Hull::Json;

constexpr Fields healthFields{std::array{field<&RevealedValues::healthCheck>("Test", texts)}};
constexpr Shape<RevealedValues> health = objectOf<RevealedValues>(healthFields);

constexpr Fields configFields{std::array{
    field<&RevealedValues::environment>("Env", texts),
    field<&RevealedValues::labels>("Labels", textPairs),
    field<&RevealedValues::entrypoint>("Entrypoint", texts),
    field<&RevealedValues::command>("Cmd", texts),
    inlined<RevealedValues>("Healthcheck", health),
}};
constexpr Shape<RevealedValues> config = objectOf<RevealedValues>(configFields);
constexpr Fields containerFields{std::array{inlined<RevealedValues>("Config", config)}};
constexpr Shape<RevealedValues> container = objectOf<RevealedValues>(containerFields);

struct Exec
{
    QString program;
    QStringList arguments;
};

constexpr Fields processFields{std::array{
    field<&Exec::program>("entrypoint", text),
    field<&Exec::arguments>("arguments", texts),
}};
constexpr Shape<Exec> process = objectOf<Exec>(processFields);
constexpr Fields execFields{std::array{inlined<Exec>("ProcessConfig", process)}};
constexpr Shape<Exec> exec = objectOf<Exec>(execFields);

} // namespace

Result<RevealedValues> parseRevealed(QByteArrayView document)
{
    StringPool pool;
    Result<RevealedValues> values = Json::read(document, container, pool);
    if (values) {
        std::sort(values->labels.begin(), values->labels.end());
    }
    return values;
}

Result<QStringList> parseRevealedExec(QByteArrayView document)
{
    StringPool pool;
    const Result<Exec> read = Json::read(document, exec, pool);
    return read ? Result<QStringList>(QStringList(read->program) + read->arguments) : Result<QStringList>(read.error());
}

} // namespace Hull
