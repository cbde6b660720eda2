// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issue.h"

#include <QHash>

#include <array>

namespace model {

/// What a label says to those who could take an issue up.
enum class LabelMeaning {
    Nothing,
    GoodFirst,
    HelpWanted,
    Mentor, ///< somebody helps whoever takes it
    Beginner, ///< easy, and meant as a first one
    Easy,
    Medium,
    Hard,
    Bug,
    Feature,
    Enhancement,
    Docs,
    Taken, ///< somebody is at it
    Stale, ///< nobody cares any more
};
inline constexpr std::array labelMeanings { LabelMeaning::Nothing, LabelMeaning::GoodFirst,
    LabelMeaning::HelpWanted, LabelMeaning::Mentor, LabelMeaning::Beginner, LabelMeaning::Easy,
    LabelMeaning::Medium, LabelMeaning::Hard, LabelMeaning::Bug, LabelMeaning::Feature,
    LabelMeaning::Enhancement, LabelMeaning::Docs, LabelMeaning::Taken, LabelMeaning::Stale };

/// The word for @p meaning in files, and back; nothing when @p name is none of them.
QString nameOf(LabelMeaning meaning);
std::optional<LabelMeaning> labelMeaningOfName(const QString &name);

/// One line of the table that says what labels mean.
struct LabelRule {
    QString pattern; ///< `*` stands for anything; case, and what parts words, make no difference,
                     ///< nor does a colon for a slash
    LabelMeaning meaning = LabelMeaning::Nothing;

    bool operator==(const LabelRule &) const = default;
};
using LabelRules = std::vector<LabelRule>;

/// @p label, or a pattern of labels, in the one form in which they are compared:
/// "good-first-issue".
QString comparableLabel(const QString &label);

/// The table that says what the labels of issues mean, as projects of CNCF and Moby write them.
/// Where rules of the person fit a label, the common ones do not count; where one of them says that
/// it means Nothing, it means nothing at all. Source of the common ones: SOURCES 4.1 and 5.
class IssueLabels {
public:
    explicit IssueLabels(LabelRules own = {});

    static const LabelRules &commonRules();

    /// Every meaning of @p label, in the order of the table.
    std::vector<LabelMeaning> meaningsOf(const QString &label) const;
    /// Whether those who write @p label look for helpers or newcomers.
    bool isInviting(const QString &label) const;
    /// Fills what issues do not say themselves from their labels.
    void read(Issues &issues) const;

private:
    using Known = QHash<QString, std::vector<LabelMeaning>>;
    void read(Issue &issue, Known &known) const;

    LabelRules m_own;
    LabelRules m_common;
};

} // namespace model
