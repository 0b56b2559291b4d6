// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What most sources include, compiled once: two thirds of the time of a build went into reading these again.
// A source still includes what it uses; the clang-tidy and clazy builds do without this file.

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <QtCore>
#include <nlohmann/json.hpp>
