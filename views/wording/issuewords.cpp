// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/issuewords.h"

#include "model/sync/source.h"
#include "views/wording/names.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace views {

using model::Issue;
using model::IssueField;
using model::IssueReason;
using model::IssueStage;
using model::IssueTerm;
using model::LabelMeaning;

namespace {

/// Projects of CNCF and others write their levels alike.
QString maturityName(const QString &name)
{
    return Names::maturity(model::Maturity(name.toLower()));
}

/// The person is the one who may have taken it.
bool isAtWork(IssueStage stage)
{
    return stage == IssueStage::Claimed || stage == IssueStage::InPullRequest;
}

} // namespace

QString IssueWords::field(IssueField field)
{
    switch (field) {
    case IssueField::Word: return tr("Words");
    case IssueField::Project: return tr("Project");
    case IssueField::Repository: return tr("Repository");
    case IssueField::Maturity: return tr("Maturity");
    case IssueField::Language: return tr("Language");
    case IssueField::Label: return tr("Label");
    case IssueField::Kind: return tr("Kind");
    case IssueField::Area: return tr("Area");
    case IssueField::Difficulty: return tr("Difficulty");
    case IssueField::Is: return tr("Inviting");
    case IssueField::Stage: return tr("My Progress");
    case IssueField::Source: return tr("Source");
    }
    return {};
}

std::optional<QString> IssueWords::known(IssueField field, const QString &name)
{
    struct Known {
        IssueField field;
        QLatin1StringView name;
        const char *words;
    };
    // Worded when it is asked for: a list is painted with a dozen of them a row.
    static constexpr std::array known {
        Known { IssueField::Is, "good-first"_L1, QT_TR_NOOP("Good first issue") },
        Known { IssueField::Is, "help-wanted"_L1, QT_TR_NOOP("Help wanted") },
        Known { IssueField::Is, "mentored"_L1, QT_TR_NOOP("Mentor available") },
        Known { IssueField::Is, "unclaimed"_L1, QT_TR_NOOP("No linked pull request") },
        Known { IssueField::Is, "described"_L1, QT_TR_NOOP("Text readable here") },
        Known { IssueField::Kind, "bug"_L1, QT_TR_NOOP("Bug") },
        Known { IssueField::Kind, "feature"_L1, QT_TR_NOOP("Feature") },
        Known { IssueField::Kind, "enhancement"_L1, QT_TR_NOOP("Enhancement") },
        Known { IssueField::Area, "docs"_L1, QT_TR_NOOP("Documentation") },
        Known { IssueField::Difficulty, "easy"_L1, QT_TR_NOOP("Easy") },
        Known { IssueField::Difficulty, "medium"_L1, QT_TR_NOOP("Medium") },
        Known { IssueField::Difficulty, "hard"_L1, QT_TR_NOOP("Hard") },
    };
    const auto found = std::ranges::find_if(
        known, [&](const Known &entry) { return entry.field == field && entry.name == name; });
    return found == known.end() ? std::nullopt : std::optional(tr(found->words));
}

QString IssueWords::value(IssueField field, const QString &value)
{
    const QString name = value.toLower();
    if (name == IssueTerm::none && field != IssueField::Stage) {
        switch (field) {
        case IssueField::Project: return tr("No CNCF project");
        case IssueField::Label: return tr("Without labels");
        default: return tr("Not stated");
        }
    }
    // Most fields hold nothing but names, thousands of them.
    const bool isWorded = field == IssueField::Is || field == IssueField::Kind
        || field == IssueField::Area || field == IssueField::Difficulty;
    if (isWorded)
        return known(field, name).value_or(value);
    if (field == IssueField::Maturity)
        return maturityName(value);
    if (const auto stage = model::issueStageOfName(name); field == IssueField::Stage && stage)
        return IssueWords::stage(*stage);
    return value;
}

QString IssueWords::stage(IssueStage stage)
{
    switch (stage) {
    case IssueStage::None: return tr("Not followed");
    case IssueStage::Interested: return tr("Interested");
    case IssueStage::Claimed: return tr("Claimed");
    case IssueStage::InPullRequest: return tr("In pull request");
    case IssueStage::Done: return tr("Done");
    }
    return {};
}

QString IssueWords::order(model::IssueOrder order)
{
    switch (order) {
    case model::IssueOrder::Match: return tr("Best match");
    case model::IssueOrder::Newest: return tr("Newest");
    case model::IssueOrder::Updated: return tr("Changed last");
    case model::IssueOrder::FewestComments: return tr("Fewest comments");
    case model::IssueOrder::Project: return tr("Project");
    }
    return {};
}

QString IssueWords::meaning(LabelMeaning meaning)
{
    switch (meaning) {
    case LabelMeaning::Nothing: return tr("Nothing");
    case LabelMeaning::GoodFirst: return tr("Good first issue");
    case LabelMeaning::HelpWanted: return tr("Help wanted");
    case LabelMeaning::Mentor: return tr("Mentor available");
    case LabelMeaning::Beginner: return tr("Easy, and a good first issue");
    case LabelMeaning::Easy: return tr("Easy");
    case LabelMeaning::Medium: return tr("Medium");
    case LabelMeaning::Hard: return tr("Hard");
    case LabelMeaning::Bug: return tr("Bug");
    case LabelMeaning::Feature: return tr("Feature");
    case LabelMeaning::Enhancement: return tr("Enhancement");
    case LabelMeaning::Docs: return tr("Documentation");
    case LabelMeaning::Taken: return tr("Somebody is at it");
    case LabelMeaning::Stale: return tr("Abandoned");
    }
    return {};
}

QString IssueWords::level(model::ContributorLevel level)
{
    switch (level) {
    case model::ContributorLevel::New: return tr("New to this");
    case model::ContributorLevel::Familiar: return tr("Did it before");
    case model::ContributorLevel::Experienced: return tr("Experienced");
    }
    return {};
}

QString IssueWords::time(model::ContributorTime time)
{
    switch (time) {
    case model::ContributorTime::Hour: return tr("An hour");
    case model::ContributorTime::Evening: return tr("An evening");
    case model::ContributorTime::Days: return tr("Several days");
    }
    return {};
}

QString IssueWords::reason(const IssueReason &reason)
{
    using Kind = IssueReason::Kind;
    switch (reason.kind) {
    case Kind::Language: return tr("The repository uses %1, which you know.").arg(reason.language);
    case Kind::OtherLanguage: return tr("The repository uses none of your languages.");
    case Kind::NoLanguageNeeded: return tr("It is about documentation: no code is needed.");
    case Kind::ForNewcomers: return tr("Its maintainers call it a good first issue.");
    case Kind::Mentor: return tr("A mentor is available.");
    case Kind::HelpWanted: return tr("Its maintainers ask for help.");
    case Kind::Easy: return tr("Its maintainers call it easy.");
    case Kind::Difficulty: return tr("Its difficulty suits what you can do.");
    case Kind::TooHard: return tr("Its maintainers call it harder than a first task should be.");
    case Kind::LeaveToNewcomers: return tr("It is meant for newcomers: leave it to them.");
    case Kind::Short: return tr("It is of a kind that fits the time you have.");
    case Kind::Worthwhile: return tr("You have the time that work of this kind takes.");
    case Kind::TooLong: return tr("Work of this kind takes longer than the time you have.");
    case Kind::Active: return tr("It is new, or was talked about lately.");
    case Kind::Quiet: return tr("Nobody has written in it for over a year.");
    case Kind::Unclaimed: return tr("No pull request is linked to it.");
    case Kind::LinkedPullRequest: return tr("A pull request is linked: somebody is likely at it.");
    case Kind::Closed: return tr("It was closed.");
    case Kind::Assigned: return tr("It is somebody's already.");
    case Kind::SaidTaken: return tr("A label says that somebody is at it.");
    case Kind::Stale: return tr("A label says that it is abandoned.");
    case Kind::LongDiscussion: return tr("The discussion is long, which takes time to read.");
    }
    return {};
}

QString IssueWords::place(const Issue &issue)
{
    const QString repository = model::shortRepository(issue.repository);
    return issue.number > 0 ? u"%1 #%2"_s.arg(repository, QString::number(issue.number))
                            : repository;
}

QString IssueWords::age(const QDateTime &time, const QDateTime &now)
{
    const int days = int(std::max<qint64>(time.daysTo(now), 0));
    constexpr int daysOfMonth = 30;
    constexpr int daysOfYear = 365;
    if (days < 1)
        return tr("today", "how old something is");
    if (days < 2 * daysOfMonth)
        return tr("%Ln day(s) ago", "how old something is", days);
    if (days < 2 * daysOfYear)
        return tr("%Ln month(s) ago", "how old something is", days / daysOfMonth);
    return tr("%Ln year(s) ago", "how old something is", days / daysOfYear);
}

QString IssueWords::facts(const Issue &issue, const QDateTime &now)
{
    QStringList parts { place(issue) };
    constexpr qsizetype mostLanguages = 3;
    if (!issue.languages.isEmpty())
        parts += issue.languages.mid(0, mostLanguages).join(", "_L1);
    if (issue.createdAt.isValid())
        parts += age(issue.createdAt, now);
    if (issue.comments)
        parts += tr("%Ln comment(s)", nullptr, *issue.comments);
    return parts.join(u" · "_s);
}

QStringList IssueWords::tags(const Issue &issue)
{
    QStringList tags;
    const auto add = [&](bool isSo, IssueField field, const QString &value) {
        if (isSo)
            tags += IssueWords::value(field, value);
    };
    add(issue.isGoodFirst.value_or(false), IssueField::Is, u"good-first"_s);
    add(issue.hasMentor.value_or(false), IssueField::Is, u"mentored"_s);
    add(!issue.difficulty.isEmpty(), IssueField::Difficulty, issue.difficulty);
    add(!issue.kind.isEmpty(), IssueField::Kind, issue.kind);
    add(!issue.area.isEmpty(), IssueField::Area, issue.area);
    add(issue.isHelpWanted, IssueField::Is, u"help-wanted"_s);
    return tags;
}

QStringList IssueWords::warningTags(const Issue &issue, IssueStage stage, const QDateTime &now)
{
    QStringList tags;
    if (issue.isClosed)
        tags += tr("Closed", "issue");
    if (model::mayBeTaken(issue) && !isAtWork(stage))
        tags += tr("May be taken");
    if (issue.isStale)
        tags += tr("Abandoned");
    else if (model::isQuiet(issue, now))
        tags += tr("Quiet for a year");
    return tags;
}

QString IssueWords::warning(const Issue &issue, IssueStage stage, const QDateTime &now)
{
    QStringList sentences;
    if (issue.isClosed)
        sentences += tr("It was closed.");
    if (!issue.assignee.isEmpty())
        sentences += tr("It is assigned to %1.", "login").arg(issue.assignee);
    else if (!isAtWork(stage) && issue.hasLinkedPullRequest.value_or(false))
        sentences += tr("It may be taken: a pull request is linked.");
    else if (!isAtWork(stage) && issue.isSaidTaken)
        sentences += tr("It may be taken: a label says that somebody is at it.");
    if (issue.isStale)
        sentences += tr("A label says that it is abandoned.");
    else if (model::isQuiet(issue, now))
        sentences += tr("Nobody has written in it for over a year.");
    const qint64 days = issue.readAt.isValid() ? issue.readAt.daysTo(now) : 0;
    if (days > model::reliableDays) {
        sentences += tr(
            "This was read %Ln day(s) ago: sync, or ask before you start.", nullptr, int(days));
    }
    return sentences.join(u' ');
}

QString IssueWords::discussion(const Issue &issue, const model::IssueDiscussion &discussion)
{
    const int here = int(discussion.comments.size());
    const QString day = Names::day(discussion.readAt.toLocalTime().date());
    if (issue.comments.value_or(here) <= here)
        return tr("%Ln comment(s), read on %1", "day", here).arg(day);
    return tr("%1 of %Ln comment(s), read on %2", "number, day", *issue.comments)
        .arg(QLocale().toString(here), day);
}

QString IssueWords::comment(const model::IssueComment &comment)
{
    const QString author = comment.author.isEmpty() ? tr("Somebody who has left") : comment.author;
    if (!comment.createdAt.isValid())
        return author;
    return tr("%1 on %2", "login, day")
        .arg(author, Names::day(comment.createdAt.toLocalTime().date()));
}

QString IssueWords::unreadComments(const Issue &issue, int here)
{
    if (issue.comments.value_or(0) <= here)
        return {};
    // GitHub is asked for the first ones of a long discussion.
    if (here > 0)
        return tr("All the others are on the web.", "comments");
    return tr(
        "%Ln comment(s) to this issue can be read here after a sync, if you follow it or have "
        "a token for GitHub.",
        nullptr, *issue.comments);
}

QString IssueWords::nothingToRead(const Issue &issue, IssueStage stage)
{
    if (issue.source == model::gitHubSource.name)
        return tr("This issue has no text but its title.");
    const QString why = issue.source.isEmpty()
        ? tr("No source tells of this issue any more: it may be closed. The web knows.")
        : tr("The text of this issue is not on this machine. The web has it.");
    if (!issue.url.startsWith("https://github.com/"_L1) || stage == IssueStage::Done)
        return why;
    return why + "\n\n"_L1
        + (stage == IssueStage::None
                ? tr("Follow it, and a sync reads its text and what was said below it.")
                : tr("You follow it: a sync reads its text and what was said below it."));
}

QString IssueWords::spoken(const Issue &issue, IssueStage stage, bool isNew, const QDateTime &now)
{
    QStringList parts { issue.title };
    if (isNew)
        parts += tr("new", "since the search was looked at");
    parts += facts(issue, now);
    parts += warningTags(issue, stage, now);
    parts += tags(issue);
    if (stage != IssueStage::None)
        parts += IssueWords::stage(stage);
    return parts.join(", "_L1);
}

} // namespace views
