// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/issueimport.h"

#include "model/import/jsonreading.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 mostCount = 10'000'000;
constexpr qsizetype longestBody = 100'000;

QString subjectOf(const QJsonObject &object)
{
    const QString title = JsonReading::text(object, "title"_L1);
    return title.isEmpty() ? u"issue"_s : title;
}

/// What both hosts say in the same words.
std::optional<Issue> issueFrom(JsonReading &reading, const QJsonObject &object,
    const AnswerOrigin &origin, QLatin1StringView urlField)
{
    const QString subject = subjectOf(object);
    Issue issue { .url = reading.url(object, urlField, subject),
        .number = int(reading.count(object, "number"_L1, subject, mostCount).value_or(0)),
        .title = JsonReading::text(object, "title"_L1),
        .source = origin.source,
        .readAt = origin.readAt };
    if (issue.url.isEmpty() || issue.title.isEmpty()) {
        reading.note(subject, issue.url.isEmpty() ? QString(urlField) : u"title"_s, {},
            Problem::Kind::Missing);
        return std::nullopt;
    }
    return issue;
}

/// What GitHub alone says.
void addGitHubFacts(
    Issue &issue, JsonReading &reading, const QJsonObject &object, const QString &repository)
{
    const QString &subject = issue.title;
    issue.repository = "https://github.com/"_L1 + repository;
    for (const QJsonValue &label : object["labels"_L1].toArray()) {
        // The documented shape; old answers had the name alone.
        const QString name = label.isObject() ? JsonReading::text(label.toObject(), "name"_L1)
                                              : label.toString().simplified();
        if (!name.isEmpty())
            issue.labels += name.left(100);
    }
    if (const auto comments = reading.count(object, "comments"_L1, subject, mostCount))
        issue.comments = int(*comments);
    issue.createdAt = reading.time(object, "created_at"_L1, subject).value_or(QDateTime());
    issue.updatedAt = reading.time(object, "updated_at"_L1, subject).value_or(QDateTime());
    issue.body = object["body"_L1].toString().left(longestBody);
    issue.isClosed = object["state"_L1].toString() == "closed"_L1;
    issue.assignee = JsonReading::text(object["assignee"_L1].toObject(), "login"_L1, 60);
}

} // namespace

Result<Imported<IssuePage>> importClotributorIssues(
    const QByteArray &bytes, const AnswerOrigin &origin)
{
    const auto list = jsonList(bytes, origin.file);
    if (!list)
        return std::unexpected(list.error());
    JsonReading reading(origin.file);
    Issues issues;
    for (const QJsonValue &value : *list) {
        const QJsonObject object = value.toObject();
        auto issue = issueFrom(reading, object, origin, "url"_L1);
        if (!issue)
            continue;
        const QString &subject = issue->title;
        const QJsonObject repository = object["repository"_L1].toObject();
        issue->repository = reading.url(repository, "url"_L1, subject);
        if (issue->repository.isEmpty()) {
            reading.note(subject, u"repository"_s, {}, Problem::Kind::Missing);
            continue;
        }
        issue->languages = JsonReading::texts(repository, "languages"_L1);
        const QJsonObject project = object["project"_L1].toObject();
        const QString displayName = JsonReading::text(project, "display_name"_L1, 100);
        issue->project
            = displayName.isEmpty() ? JsonReading::text(project, "name"_L1, 100) : displayName;
        issue->maturity = JsonReading::text(project, "maturity"_L1, 40);
        issue->labels = JsonReading::texts(object, "labels"_L1);
        issue->area = JsonReading::text(object, "area"_L1, 40);
        issue->kind = JsonReading::text(object, "kind"_L1, 40);
        issue->difficulty = JsonReading::text(object, "difficulty"_L1, 40);
        issue->isGoodFirst = reading.flag(object, "good_first_issue"_L1, subject);
        issue->hasMentor = reading.flag(object, "mentor_available"_L1, subject);
        issue->hasLinkedPullRequest = reading.flag(object, "has_linked_prs"_L1, subject);
        constexpr qint64 endOfTime = qint64(1) << 33;
        if (const auto at = reading.count(object, "published_at"_L1, subject, endOfTime))
            issue->createdAt = QDateTime::fromSecsSinceEpoch(*at, QTimeZone::UTC);
        issues.push_back(std::move(*issue));
    }
    if (issues.empty() && !list->isEmpty())
        return failure(Error::Kind::BadFormat, origin.file, u"there is no issue in it"_s);
    return Imported<IssuePage> { { std::move(issues), int(list->size()) }, reading.takeProblems() };
}

Result<Imported<Issues>> importGitHubIssues(
    const QByteArray &bytes, const AnswerOrigin &origin, const QString &repository)
{
    const auto list = jsonList(bytes, origin.file);
    if (!list)
        return std::unexpected(list.error());
    JsonReading reading(origin.file);
    Issues issues;
    bool isAnyUnderstood = list->isEmpty();
    for (const QJsonValue &value : *list) {
        const QJsonObject object = value.toObject();
        auto issue = issueFrom(reading, object, origin, "html_url"_L1);
        isAnyUnderstood = isAnyUnderstood || issue;
        const bool isSomebodys = !object["assignee"_L1].isNull() && object.contains("assignee"_L1);
        if (!issue || object.contains("pull_request"_L1) || isSomebodys)
            continue;
        addGitHubFacts(*issue, reading, object, repository);
        issues.push_back(std::move(*issue));
    }
    if (!isAnyUnderstood)
        return failure(Error::Kind::BadFormat, origin.file, u"there is no issue in it"_s);
    return Imported<Issues> { std::move(issues), reading.takeProblems() };
}

Result<Imported<Issue>> importGitHubIssue(
    const QByteArray &bytes, const AnswerOrigin &origin, const QString &repository)
{
    const auto object = jsonObject(bytes, origin.file);
    if (!object)
        return std::unexpected(object.error());
    JsonReading reading(origin.file);
    auto issue = issueFrom(reading, *object, origin, "html_url"_L1);
    if (!issue)
        return failure(Error::Kind::BadFormat, origin.file, u"there is no issue in it"_s);
    addGitHubFacts(*issue, reading, *object, repository);
    return Imported<Issue> { std::move(*issue), reading.takeProblems() };
}

Result<Imported<std::vector<IssueComment>>> importGitHubComments(
    const QByteArray &bytes, const AnswerOrigin &origin)
{
    const auto list = jsonList(bytes, origin.file);
    if (!list)
        return std::unexpected(list.error());
    JsonReading reading(origin.file);
    std::vector<IssueComment> comments;
    for (const QJsonValue &value : *list) {
        const QJsonObject object = value.toObject();
        if (!object["body"_L1].isString()) {
            reading.note(u"comment"_s, u"body"_s, {}, Problem::Kind::Missing);
            continue;
        }
        IssueComment comment {
            .author = JsonReading::text(object["user"_L1].toObject(), "login"_L1, 60),
            .createdAt = {},
            .body = object["body"_L1].toString().left(longestBody),
        };
        comment.createdAt
            = reading.time(object, "created_at"_L1, u"comment"_s).value_or(QDateTime());
        comments.push_back(std::move(comment));
    }
    if (comments.empty() && !list->isEmpty())
        return failure(Error::Kind::BadFormat, origin.file, u"there is no comment in it"_s);
    return Imported<std::vector<IssueComment>> { std::move(comments), reading.takeProblems() };
}

Result<QStringList> importGitHubLabels(const QByteArray &bytes, const QString &file)
{
    return jsonList(bytes, file).transform([](const QJsonArray &list) {
        QStringList names;
        for (const QJsonValue &label : list) {
            // As it is written: it is asked for by that name.
            if (const QString name = label["name"_L1].toString(); !name.isEmpty())
                names += name.left(100);
        }
        return names;
    });
}

Result<Imported<LandscapeNumbers>> importGitHubRepositories(
    const QByteArray &bytes, const AnswerOrigin &origin)
{
    const auto list = jsonList(bytes, origin.file);
    if (!list)
        return std::unexpected(list.error());
    JsonReading reading(origin.file);
    LandscapeNumbers numbers;
    for (const QJsonValue &value : *list) {
        const QJsonObject object = value.toObject();
        const QString url = JsonReading::text(object, "html_url"_L1);
        const auto stars = reading.count(object, "stargazers_count"_L1, url, mostCount);
        if (url.isEmpty() || !stars)
            continue;
        numbers.repositories.insert(repositoryKey(url),
            { .stars = *stars,
                .asOf = origin.readAt.date(),
                .source = origin.source,
                .language = JsonReading::text(object, "language"_L1, 60),
                .license = spdxLicense(
                    JsonReading::text(object["license"_L1].toObject(), "spdx_id"_L1, 60)) });
    }
    if (numbers.isEmpty() && !list->isEmpty())
        return failure(Error::Kind::BadFormat, origin.file, u"there is no repository in it"_s);
    return Imported<LandscapeNumbers> { std::move(numbers), reading.takeProblems() };
}

} // namespace model
