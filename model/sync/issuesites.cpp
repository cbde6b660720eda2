// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/issuesites.h"

#include "model/import/issueimport.h"
#include "model/sync/patientreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// Where most of the work on Moby and Docker is done.
constexpr std::array repositories { "moby/moby"_L1, "moby/buildkit"_L1, "docker/cli"_L1,
    "docker/compose"_L1, "docker/buildx"_L1, "docker/docs"_L1, "linuxkit/linuxkit"_L1 };
constexpr std::array organizations { "moby"_L1, "docker"_L1, "linuxkit"_L1 };
constexpr int pageSize = 100;
/// More than any list has; one that never ends means harm, or is a mistake.
constexpr int mostPages = 100;
/// Of one discussion; who wants to take an issue up reads no more.
constexpr int mostCommentPages = 3;
constexpr qsizetype longestDiscussion = 300'000;
/// Discussions that are asked for in one sync; the others follow with the next.
constexpr int mostDiscussions = 300;
/// The same of followed issues where GitHub answers 60 requests an hour.
constexpr int mostWithoutToken = 10;

/// "moby/moby" and "7" of an address of an issue at GitHub.
struct GitHubIssuePlace {
    QString repository;
    QString number;

    QString path() const { return "repos/%1/issues/%2"_L1.arg(repository, number); }
    static std::optional<GitHubIssuePlace> of(const QString &url)
    {
        static const QRegularExpression pattern(
            uR"(\Ahttps://github\.com/([\w-]+/[\w.-]+)/issues/(\d{1,9})\z)"_s);
        const auto match = pattern.match(url);
        if (!match.hasMatch())
            return std::nullopt;
        return GitHubIssuePlace { match.captured(1), match.captured(2) };
    }
};

Problem unread(const Error &error)
{
    return { .kind = Problem::Kind::LeftOut,
        .file = error.subject,
        .value = error.kind == Error::Kind::NotFound ? u"404"_s : error.detail };
}

class GitHub {
public:
    GitHub(WebReader &reader, QString source, QString base, GitHubQuery query, Progress &progress)
        : m_web(reader)
        , m_reader(reader, progress)
        , m_source(std::move(source))
        , m_base(std::move(base))
        , m_query(std::move(query))
    {
    }

    Result<WebContent> read()
    {
        for (const auto repository : repositories) {
            if (const auto done = readIssues(repository); !done)
                return std::unexpected(done.error());
        }
        for (const auto organization : organizations) {
            const auto done = pages("orgs/%1/repos?type=public&per_page=%2"_L1.arg(
                                        organization, QString::number(pageSize)),
                [this](const StoredAnswer &answer, const QString &file) -> Result<void> {
                    auto found = importGitHubRepositories(answer.body, origin(answer, file));
                    if (!found)
                        return std::unexpected(found.error());
                    m_content.numbers.repositories.insert(found->value.repositories);
                    std::ranges::move(found->problems, std::back_inserter(m_content.problems));
                    return {};
                });
            if (!done)
                return std::unexpected(done.error());
        }
        if (const auto done = readFollowed(); !done)
            return std::unexpected(done.error());
        if (const auto done = readDiscussions(); !done)
            return std::unexpected(done.error());
        m_content.incomplete = m_reader.trouble();
        // Where not one answer did, it is not the repositories that are wrong.
        if (!m_content.incomplete && !m_isAnyUnderstood)
            m_content.incomplete = m_firstWrong ? m_firstWrong : m_reader.firstError();
        if (m_issues.isEmpty() && m_content.numbers.isEmpty() && m_content.incomplete)
            return std::unexpected(*m_content.incomplete);
        m_content.issues = Issues(m_issues.begin(), m_issues.end());
        std::ranges::sort(*m_content.issues, {}, &Issue::url); // each time in the same order
        return std::move(m_content);
    }

private:
    AnswerOrigin origin(const StoredAnswer &answer, const QString &file) const
    {
        return { .file = file, .source = m_source, .readAt = answer.confirmedAt };
    }

    /// Gives every page of a list to @p take. One that is not understood ends it with a Problem.
    template <typename Take>
    Result<void> pages(const QString &path, const Take &take, int most = mostPages)
    {
        QUrl url(m_base + path);
        for (int page = 0; url.isValid() && !url.isEmpty() && page < most; ++page) {
            const auto answer = m_reader.read(
                { .url = url, .format = HttpRequest::Format::GitHubJson, .token = m_query.token });
            if (!answer && answer.error().kind == Error::Kind::Cancelled)
                return std::unexpected(answer.error());
            if (!answer) {
                // A refusal is said once, of all; what was never here nobody misses offline.
                if (!m_web.isOffline() && !m_reader.refusal())
                    m_content.problems.push_back(unread(answer.error()));
                return {};
            }
            const auto done = take(*answer, url.toString());
            if (!done) {
                m_web.forgetLast();
                m_content.problems.push_back(unread(done.error()));
                m_firstWrong = m_firstWrong ? m_firstWrong : done.error();
                const auto kept = m_web.readKept(url);
                if (!kept || !take(*kept, url.toString()))
                    return {};
                url = kept->nextPage;
                continue;
            }
            m_isAnyUnderstood = m_isAnyUnderstood || !m_reader.wasKept();
            url = answer->nextPage;
        }
        return {};
    }

    /// One request tells which labels there are: asking for all that there could be would use the
    /// hour's limit up.
    Result<void> readIssues(const QString &repository)
    {
        QStringList inviting;
        auto done
            = pages("repos/%1/labels?per_page=%2"_L1.arg(repository, QString::number(pageSize)),
                [&](const StoredAnswer &answer, const QString &file) -> Result<void> {
                    const auto labels = importGitHubLabels(answer.body, file);
                    if (!labels)
                        return std::unexpected(labels.error());
                    std::ranges::copy_if(*labels, std::back_inserter(inviting),
                        [this](const QString &label) { return m_query.labels.isInviting(label); });
                    return {};
                });
        for (const QString &label : std::as_const(inviting)) {
            if (!done)
                break;
            const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(label));
            done = pages("repos/%1/issues?state=open&labels=%2&per_page=%3"_L1.arg(
                             repository, encoded, QString::number(pageSize)),
                [&](const StoredAnswer &answer, const QString &file) -> Result<void> {
                    auto found = importGitHubIssues(answer.body, origin(answer, file), repository);
                    if (!found)
                        return std::unexpected(found.error());
                    for (Issue &issue : found->value)
                        m_issues.insert(issue.url, std::move(issue));
                    std::ranges::move(found->problems, std::back_inserter(m_content.problems));
                    return {};
                });
        }
        return done;
    }

    /// Likewise of what is kept.
    template <typename Take> void keptPages(const QString &path, const Take &take, int most) const
    {
        QUrl url(m_base + path);
        for (int page = 0; !url.isEmpty() && page < most; ++page) {
            const auto kept = m_web.findKept(url);
            if (!kept || !take(*kept, url.toString()))
                return;
            url = kept->nextPage;
        }
    }

    /// Those that no list has: of other repositories, closed ones, and somebody's.
    Result<void> readFollowed()
    {
        int asked = 0;
        for (const TrackedIssue &followed : m_query.followed) {
            const auto place = GitHubIssuePlace::of(followed.url);
            if (!place || m_issues.contains(followed.url))
                continue;
            const auto take = [&](const StoredAnswer &answer, const QString &file) -> Result<void> {
                auto found
                    = importGitHubIssue(answer.body, origin(answer, file), place->repository);
                if (!found)
                    return std::unexpected(found.error());
                Issue issue = std::move(found->value);
                issue.url = followed.url; // that of a moved one is another
                issue.project = followed.project;
                m_issues.insert(issue.url, std::move(issue));
                std::ranges::move(found->problems, std::back_inserter(m_content.problems));
                return {};
            };
            if (!m_query.token.isEmpty() || asked < mostWithoutToken) {
                ++asked;
                if (const auto done = pages(place->path(), take, 1); !done)
                    return done;
            } else {
                keptPages(place->path(), take, 1);
            }
        }
        return {};
    }

    Result<void> readDiscussions()
    {
        QSet<QString> followed;
        for (const TrackedIssue &issue : m_query.followed)
            followed.insert(issue.url);
        std::vector<const Issue *> wanted;
        for (const Issue &issue : std::as_const(m_issues)) {
            if (issue.comments != 0)
                wanted.push_back(&issue);
        }
        const auto before = [&followed](const Issue *a, const Issue *b) {
            const bool isFirst = followed.contains(a->url);
            const bool isSecond = followed.contains(b->url);
            return std::tie(isSecond, b->updatedAt, a->url)
                < std::tie(isFirst, a->updatedAt, b->url);
        };
        std::ranges::sort(wanted, before);
        m_content.discussions.emplace();
        int asked = 0;
        for (const Issue *issue : wanted) {
            const bool isWanted = !m_query.token.isEmpty() || followed.contains(issue->url);
            const int most = m_query.token.isEmpty() ? mostWithoutToken : mostDiscussions;
            const auto done = readDiscussion(*issue, isWanted && asked < most);
            if (!done)
                return std::unexpected(done.error());
            asked += *done ? 1 : 0;
        }
        return {};
    }

    /// Whether anybody was asked; what is kept and cannot be older than the issue is as good.
    Result<bool> readDiscussion(const Issue &issue, bool mayAsk)
    {
        const auto place = GitHubIssuePlace::of(issue.url);
        if (!place)
            return false;
        const QString path
            = "%1/comments?per_page=%2"_L1.arg(place->path(), QString::number(pageSize));
        IssueDiscussion discussion { .url = issue.url, .comments = {}, .source = m_source };
        qsizetype length = 0;
        const auto take = [&](const StoredAnswer &answer, const QString &file) -> Result<void> {
            auto found = importGitHubComments(answer.body, origin(answer, file));
            if (!found)
                return std::unexpected(found.error());
            if (!discussion.readAt.isValid())
                discussion.readAt = answer.confirmedAt;
            for (IssueComment &comment : found->value) {
                length += comment.body.size();
                if (length > longestDiscussion)
                    break;
                discussion.comments.push_back(std::move(comment));
            }
            return {};
        };
        const auto kept = m_web.findKept(QUrl(m_base + path));
        // A day more, since the clocks of two machines are not the same.
        const bool isCurrent
            = kept && issue.updatedAt.isValid() && issue.updatedAt.addDays(1) < kept->confirmedAt;
        const bool isAsked = mayAsk && !isCurrent;
        if (isAsked) {
            if (const auto done = pages(path, take, mostCommentPages); !done)
                return std::unexpected(done.error());
        } else {
            keptPages(path, take, mostCommentPages);
            if (isCurrent)
                discussion.readAt = issue.readAt;
        }
        if (!discussion.comments.empty())
            m_content.discussions->push_back(std::move(discussion));
        return isAsked;
    }

    WebReader &m_web;
    PatientReader m_reader;
    const QString m_source;
    const QString m_base;
    const GitHubQuery m_query;
    QHash<QString, Issue> m_issues; ///< one with two inviting labels is found twice
    WebContent m_content;
    std::optional<Error> m_firstWrong; ///< of an answer that came, and is none
    bool m_isAnyUnderstood = false;
};

} // namespace

Result<WebContent> readClotributor(
    WebReader &reader, const QString &source, const QString &base, Progress &progress)
{
    WebContent content;
    content.issues.emplace();
    QSet<QString> known;
    constexpr int issuesAtOnce = 500;
    for (int page = 0, offset = 0; page < mostPages; ++page) {
        const QUrl url(base
            + "api/issues/search?foundation[0]=cncf&limit=%1&offset=%2"_L1.arg(
                QString::number(issuesAtOnce), QString::number(offset)));
        const auto answer = reader.read({ .url = url }, progress);
        if (!answer)
            return std::unexpected(answer.error());
        auto found = importClotributorIssues(answer->body,
            { .file = url.toString(), .source = source, .readAt = answer->confirmedAt });
        if (!found) {
            reader.forgetLast();
            return std::unexpected(found.error());
        }
        std::ranges::move(found->problems, std::back_inserter(content.problems));
        // A page of nothing new is the end, also of a host that gives the same page each time. One
        // shorter than asked for is not: a host may give fewer than it is asked for.
        const qsizetype before = known.size();
        for (Issue &issue : found->value.issues) {
            if (known.contains(issue.url))
                continue;
            known.insert(issue.url);
            content.issues->push_back(std::move(issue));
        }
        if (known.size() == before)
            break;
        offset += found->value.entries;
    }
    return content;
}

Result<WebContent> readGitHub(WebReader &reader, const QString &source, const QString &base,
    const GitHubQuery &query, Progress &progress)
{
    return GitHub(reader, source, base, query, progress).read();
}

} // namespace model
