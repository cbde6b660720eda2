// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issuelabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct MeaningName {
    LabelMeaning meaning;
    QLatin1StringView name;
};
constexpr std::array meaningNames { MeaningName { LabelMeaning::Nothing, "nothing"_L1 },
    MeaningName { LabelMeaning::GoodFirst, "good-first"_L1 },
    MeaningName { LabelMeaning::HelpWanted, "help-wanted"_L1 },
    MeaningName { LabelMeaning::Mentor, "mentor"_L1 },
    MeaningName { LabelMeaning::Beginner, "beginner"_L1 },
    MeaningName { LabelMeaning::Easy, "easy"_L1 },
    MeaningName { LabelMeaning::Medium, "medium"_L1 },
    MeaningName { LabelMeaning::Hard, "hard"_L1 }, MeaningName { LabelMeaning::Bug, "bug"_L1 },
    MeaningName { LabelMeaning::Feature, "feature"_L1 },
    MeaningName { LabelMeaning::Enhancement, "enhancement"_L1 },
    MeaningName { LabelMeaning::Docs, "docs"_L1 }, MeaningName { LabelMeaning::Taken, "taken"_L1 },
    MeaningName { LabelMeaning::Stale, "stale"_L1 } };

/// Both in the form of comparableLabel().
bool isLike(QStringView label, QStringView pattern)
{
    // The classic walk: on a mismatch, the last star takes one letter more.
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype taken = 0;
    while (at < label.size()) {
        if (in < pattern.size() && pattern[in] == u'*') {
            star = in++;
            taken = at;
        } else if (in < pattern.size() && pattern[in] == label[at]) {
            ++in;
            ++at;
        } else if (star >= 0) {
            in = star + 1;
            at = ++taken;
        } else {
            return false;
        }
    }
    return std::ranges::all_of(pattern.sliced(in), [](QChar c) { return c == u'*'; });
}

QString difficultyOf(LabelMeaning meaning)
{
    switch (meaning) {
    case LabelMeaning::Beginner:
    case LabelMeaning::Easy: return u"easy"_s;
    case LabelMeaning::Medium: return u"medium"_s;
    case LabelMeaning::Hard: return u"hard"_s;
    default: return {};
    }
}

QString kindOf(LabelMeaning meaning)
{
    switch (meaning) {
    case LabelMeaning::Bug: return u"bug"_s;
    case LabelMeaning::Feature: return u"feature"_s;
    case LabelMeaning::Enhancement: return u"enhancement"_s;
    default: return {};
    }
}

void fill(QString &field, const QString &value)
{
    if (field.isEmpty() && !value.isEmpty())
        field = value;
}

} // namespace

QString nameOf(LabelMeaning meaning)
{
    return std::ranges::find(meaningNames, meaning, &MeaningName::meaning)->name;
}

std::optional<LabelMeaning> labelMeaningOfName(const QString &name)
{
    const auto found = std::ranges::find(meaningNames, name, &MeaningName::name);
    return found == meaningNames.end() ? std::nullopt : std::optional(found->meaning);
}

QString comparableLabel(const QString &label)
{
    QString plain = label.simplified().toLower();
    plain.replace(": "_L1, "/"_L1).replace(u':', u'/').replace(u' ', u'-').replace(u'_', u'-');
    return plain;
}

const LabelRules &IssueLabels::commonRules()
{
    using enum LabelMeaning;
    static const LabelRules rules {
        { u"*good first issue*"_s, GoodFirst },
        { u"*good first bug*"_s, GoodFirst },
        { u"first timers only"_s, GoodFirst },
        { u"beginner*"_s, Beginner },
        { u"*/beginner*"_s, Beginner },
        { u"*help wanted*"_s, HelpWanted },
        { u"contributions welcome"_s, HelpWanted },
        { u"up for grabs"_s, HelpWanted },
        { u"mentor available"_s, Mentor },
        { u"mentorship"_s, Mentor },
        { u"easy"_s, Easy },
        { u"difficulty/easy"_s, Easy },
        { u"level/easy"_s, Easy },
        { u"difficulty/medium"_s, Medium },
        { u"level/medium"_s, Medium },
        { u"exp/intermediate"_s, Medium },
        { u"difficulty/hard"_s, Hard },
        { u"level/hard"_s, Hard },
        { u"exp/expert"_s, Hard },
        { u"*enhancement*"_s, Enhancement },
        { u"*improvement*"_s, Enhancement },
        { u"*feature*"_s, Feature },
        // Not debugging.
        { u"bug"_s, Bug },
        { u"*/bug"_s, Bug },
        { u"*-bug"_s, Bug },
        { u"bug-*"_s, Bug },
        { u"kind/regression"_s, Bug },
        { u"*docs*"_s, Docs },
        { u"*documentation*"_s, Docs },
        { u"claimed"_s, Taken },
        { u"*/claimed"_s, Taken },
        { u"in progress"_s, Taken },
        { u"*/in progress"_s, Taken },
        { u"stale"_s, Stale },
        { u"*/stale"_s, Stale },
        { u"lifecycle/rotten"_s, Stale },
    };
    return rules;
}

IssueLabels::IssueLabels(LabelRules own)
    : m_own(std::move(own))
    , m_common(commonRules())
{
    for (LabelRules *rules : { &m_own, &m_common }) {
        for (LabelRule &rule : *rules)
            rule.pattern = comparableLabel(rule.pattern);
    }
}

std::vector<LabelMeaning> IssueLabels::meaningsOf(const QString &label) const
{
    const QString plain = comparableLabel(label);
    for (const LabelRules &rules : { std::cref(m_own), std::cref(m_common) }) {
        std::vector<LabelMeaning> meanings;
        for (const LabelRule &rule : rules) {
            if (isLike(plain, rule.pattern) && !std::ranges::contains(meanings, rule.meaning))
                meanings.push_back(rule.meaning);
        }
        if (std::ranges::contains(meanings, LabelMeaning::Nothing))
            return {};
        if (!meanings.empty())
            return meanings;
    }
    return {};
}

bool IssueLabels::isInviting(const QString &label) const
{
    using enum LabelMeaning;
    return std::ranges::any_of(meaningsOf(label), [](LabelMeaning meaning) {
        return meaning == GoodFirst || meaning == HelpWanted || meaning == Beginner
            || meaning == Easy;
    });
}

void IssueLabels::read(Issues &issues) const
{
    Known known; // labels are few, and issues many
    for (Issue &issue : issues)
        read(issue, known);
}

void IssueLabels::read(Issue &issue, Known &known) const
{
    for (const QString &label : std::as_const(issue.labels)) {
        auto meanings = known.constFind(label);
        if (meanings == known.constEnd())
            meanings = known.insert(label, meaningsOf(label));
        for (const LabelMeaning meaning : *meanings) {
            fill(issue.difficulty, difficultyOf(meaning));
            fill(issue.kind, kindOf(meaning));
            if (meaning == LabelMeaning::Docs)
                fill(issue.area, u"docs"_s);
            const bool isFirst
                = meaning == LabelMeaning::GoodFirst || meaning == LabelMeaning::Beginner;
            if (isFirst && !issue.isGoodFirst)
                issue.isGoodFirst = true;
            if (meaning == LabelMeaning::Mentor && !issue.hasMentor)
                issue.hasMentor = true;
            issue.isHelpWanted = issue.isHelpWanted || meaning == LabelMeaning::HelpWanted;
            issue.isSaidTaken = issue.isSaidTaken || meaning == LabelMeaning::Taken;
            issue.isStale = issue.isStale || meaning == LabelMeaning::Stale;
        }
    }
}

} // namespace model
