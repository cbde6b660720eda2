// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issuelabels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Meaning {
    QLatin1StringView label; ///< in lower case
    QLatin1StringView value;
};

/// A label that is one of these, whole.
constexpr std::array difficulties {
    Meaning { "difficulty/easy"_L1, "easy"_L1 },
    Meaning { "level/easy"_L1, "easy"_L1 },
    Meaning { "exp/beginner"_L1, "easy"_L1 },
    Meaning { "difficulty/medium"_L1, "medium"_L1 },
    Meaning { "level/medium"_L1, "medium"_L1 },
    Meaning { "exp/intermediate"_L1, "medium"_L1 },
    Meaning { "difficulty/hard"_L1, "hard"_L1 },
    Meaning { "level/hard"_L1, "hard"_L1 },
    Meaning { "exp/expert"_L1, "hard"_L1 },
};

/// A label that has one of these in it, the first that fits.
constexpr std::array kinds {
    Meaning { "enhancement"_L1, "enhancement"_L1 },
    Meaning { "improvement"_L1, "enhancement"_L1 },
    Meaning { "feature"_L1, "feature"_L1 },
    Meaning { "bug"_L1, "bug"_L1 },
};

constexpr std::array goodFirst { "good first issue"_L1, "good-first-issue"_L1, "exp/beginner"_L1,
    "difficulty/easy"_L1, "level/easy"_L1 };
constexpr std::array helpWanted { "help wanted"_L1, "help-wanted"_L1,
    "contribution/help wanted"_L1 };
constexpr std::array mentored { "mentor available"_L1, "mentorship"_L1 };

} // namespace

QStringList invitingLabels()
{
    QStringList labels;
    for (const auto label : goodFirst)
        labels += label;
    for (const auto label : helpWanted)
        labels += label;
    return labels;
}

void readLabels(Issue &issue)
{
    for (const QString &written : std::as_const(issue.labels)) {
        const QString label = written.toLower();
        if (issue.area.isEmpty() && label.contains("doc"_L1)
            && (label.contains("docs"_L1) || label.contains("documentation"_L1)))
            issue.area = u"docs"_s;
        const auto kind = std::ranges::find_if(
            kinds, [&](const Meaning &known) { return label.contains(known.label); });
        if (issue.kind.isEmpty() && kind != kinds.end())
            issue.kind = kind->value;
        const auto difficulty = std::ranges::find_if(
            difficulties, [&](const Meaning &known) { return label == known.label; });
        if (issue.difficulty.isEmpty() && difficulty != difficulties.end())
            issue.difficulty = difficulty->value;
        if (!issue.isGoodFirst && std::ranges::contains(goodFirst, label))
            issue.isGoodFirst = true;
        if (!issue.hasMentor && std::ranges::contains(mentored, label))
            issue.hasMentor = true;
    }
}

} // namespace model
