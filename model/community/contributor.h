// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace model {

/// How well a person knows this kind of work.
enum class ContributorLevel { New, Familiar, Experienced };
inline constexpr std::array contributorLevels { ContributorLevel::New, ContributorLevel::Familiar,
    ContributorLevel::Experienced };

/// How much time a person has for one Issue.
enum class ContributorTime { Hour, Evening, Days };
inline constexpr std::array contributorTimes { ContributorTime::Hour, ContributorTime::Evening,
    ContributorTime::Days };

/// What a person wants to contribute with, so that issues can be ranked for them.
struct Contributor {
    QStringList languages; ///< of programs, as repositories name them; empty: any
    ContributorTime time = ContributorTime::Evening;
    ContributorLevel level = ContributorLevel::New;

    bool operator==(const Contributor &) const = default;
};

/// The word for each in files, and back; nothing when @p name is none of them.
QString nameOf(ContributorLevel level);
QString nameOf(ContributorTime time);
std::optional<ContributorLevel> contributorLevelOfName(const QString &name);
std::optional<ContributorTime> contributorTimeOfName(const QString &name);

} // namespace model
