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
/// Requests in one sync for what is beside the lists; what is left comes with the next.
constexpr int mostRequests = 400;
/// The same where GitHub answers 60 requests an hour, of which the lists need half.
constexpr int mostWithoutToken = 20;

/// "moby/moby" and "7" of an address of an issue at GitHub.
struct GitHubIssuePlace {
    QString repository;
    QString number;

    static std::optional<GitHubIssuePlace> of(const QString &url)
    {
        static const QRegularExpression pattern(
            uR"(\Ahttps://github\.com/([\w-]+/(?!\.{1,2}/)[\w.-]+)/issues/(\d{1,9})\z)"_s);
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
        , m_more(reader, progress)
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
        const QSet<QString> listed(m_issues.keyBegin(), m_issues.keyEnd());
        if (const auto done = readFollowed(); !done)
            return std::unexpected(done.error());
        if (const auto done = readDiscussions(listed); !done)
            return std::unexpected(done.error());
        m_content.incomplete = m_reader.trouble() ? m_reader.trouble() : m_more.refusal();
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
    template <typename Take> Result<void> pages(const QString &path, const Take &take)
    {
        QUrl url(m_base + path);
        for (int page = 0; url.isValid() && !url.isEmpty() && page < mostPages; ++page) {
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

    /// Whether more may be asked for than lists: not from a host that gave none of them.
    bool mayAskMore(int most) const
    {
        const auto &limit = m_web.rateLimit();
        const bool isUsedUp
            = limit && limit->remaining == 0 && limit->resetsAt > QDateTime::currentDateTimeUtc();
        return !m_web.isOffline() && m_isAnyUnderstood && !m_more.refusal() && !isUsedUp
            && m_requests < most;
    }
    int mostRequestsNow() const
    {
        return m_query.token.isEmpty() ? mostWithoutToken : mostRequests;
    }
    QUrl urlOf(const GitHubIssuePlace &place, int page = 0) const
    {
        const QString path = "repos/%1/issues/%2"_L1.arg(place.repository, place.number);
        return QUrl(page == 0 ? m_base + path
                              : "%1%2/comments?per_page=%3&page=%4"_L1.arg(m_base, path,
                                    QString::number(pageSize), QString::number(page)));
    }

    /// Gives what @p url answers, or what is kept of it, to @p take. What one issue of many does
    /// not give is a Problem, and no failure of the source.
    template <typename Take>
    Result<void> readMore(const QUrl &url, bool isAsked, bool isPersonal, const Take &take)
    {
        if (!isAsked) {
            if (const auto kept = m_web.findKept(url))
                static_cast<void>(take(*kept, url.toString()));
            return {};
        }
        ++m_requests;
        const auto answer = m_more.read({ .url = url,
            .format = HttpRequest::Format::GitHubJson,
            .token = m_query.token,
            .isPersonal = isPersonal });
        if (!answer && answer.error().kind == Error::Kind::Cancelled)
            return std::unexpected(answer.error());
        if (!answer) {
            if (!m_more.refusal())
                m_content.problems.push_back(unread(answer.error()));
            if (answer.error().kind == Error::Kind::NotFound)
                return m_web.removeKept(url); // it is gone, also for those who read it offline
            return {};
        }
        const Result<void> done = take(*answer, url.toString());
        if (done)
            return {};
        m_content.problems.push_back(unread(done.error()));
        m_web.forgetLast();
        if (const auto kept = m_web.findKept(url))
            static_cast<void>(take(*kept, url.toString()));
        return {};
    }

    /// Those that no list has: of other repositories, closed ones, and somebody's. Who was not
    /// asked for the longest time is asked first.
    Result<void> readFollowed()
    {
        struct Wanted {
            const TrackedIssue *issue;
            GitHubIssuePlace place;
            QDateTime keptAt;
        };
        std::vector<Wanted> wanted;
        for (const TrackedIssue &issue : m_query.followed) {
            const auto place = GitHubIssuePlace::of(issue.url);
            if (!place || m_issues.contains(issue.url))
                continue;
            const auto kept = m_web.findKept(urlOf(*place));
            wanted.push_back({ &issue, *place, kept ? kept->confirmedAt : QDateTime() });
        }
        std::ranges::stable_sort(wanted, {}, &Wanted::keptAt);
        for (const Wanted &one : wanted) {
            const auto take = [&](const StoredAnswer &answer, const QString &file) -> Result<void> {
                auto found
                    = importGitHubIssue(answer.body, origin(answer, file), one.place.repository);
                if (!found)
                    return std::unexpected(found.error());
                Issue issue = std::move(found->value);
                issue.url = one.issue->url; // that of a moved one is another, as its number
                issue.number = one.place.number.toInt();
                issue.project = one.issue->project;
                m_issues.insert(issue.url, std::move(issue));
                std::ranges::move(found->problems, std::back_inserter(m_content.problems));
                return {};
            };
            // Half is for what was said below them.
            const bool isAsked = mayAskMore(mostRequestsNow() / 2);
            if (const auto done = readMore(urlOf(one.place), isAsked, true, take); !done)
                return done;
        }
        return {};
    }

    /// Of followed issues, those first that were not asked for the longest time; then of the
    /// others, those that changed last.
    Result<void> readDiscussions(const QSet<QString> &listed)
    {
        QSet<QString> followed;
        for (const TrackedIssue &issue : m_query.followed)
            followed.insert(issue.url);
        struct Wanted {
            const Issue *issue;
            bool isFollowed;
            QDateTime keptAt; ///< of a followed one
        };
        std::vector<Wanted> wanted;
        for (const Issue &issue : std::as_const(m_issues)) {
            const auto place = GitHubIssuePlace::of(issue.url);
            if (!place || issue.comments == 0)
                continue;
            const bool isFollowed = followed.contains(issue.url);
            const auto kept = isFollowed ? m_web.findKept(urlOf(*place, 1)) : std::nullopt;
            wanted.push_back({ &issue, isFollowed, kept ? kept->confirmedAt : QDateTime() });
        }
        std::ranges::sort(wanted, [](const Wanted &a, const Wanted &b) {
            return std::tie(b.isFollowed, a.keptAt, b.issue->updatedAt, a.issue->url)
                < std::tie(a.isFollowed, b.keptAt, a.issue->updatedAt, b.issue->url);
        });
        m_content.discussions.emplace();
        for (const Wanted &one : wanted) {
            const bool isWanted = one.isFollowed || !m_query.token.isEmpty();
            // Where all are asked for, it tells nothing of the person.
            const bool isPersonal = m_query.token.isEmpty() || !listed.contains(one.issue->url);
            if (const auto done = readDiscussion(*one.issue, isWanted, isPersonal); !done)
                return done;
        }
        return {};
    }

    /// Whether all of it is kept, and cannot be older than @p issue.
    bool isCurrent(const Issue &issue, const GitHubIssuePlace &place, int pages) const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int page = 1; page <= pages; ++page) {
            const auto kept = m_web.findKept(urlOf(place, page));
            // A day more, since the clocks of two machines are not the same; nor does one that was
            // set back make anything current.
            const bool isNew = kept && issue.updatedAt.isValid()
                && issue.updatedAt.addDays(1) < kept->confirmedAt && kept->confirmedAt <= now;
            if (!isNew)
                return false;
        }
        return true;
    }

    Result<void> readDiscussion(const Issue &issue, bool isWanted, bool isPersonal)
    {
        const auto place = GitHubIssuePlace::of(issue.url);
        // Not by where a list says it goes on: its beginning may be what was there before it did.
        const int pages = std::clamp(
            (issue.comments.value_or(1) + pageSize - 1) / pageSize, 1, mostCommentPages);
        const bool isKnown = isCurrent(issue, *place, pages);
        IssueDiscussion discussion { .url = issue.url, .comments = {}, .source = m_source };
        qsizetype length = 0;
        bool isThere = true;
        const auto take = [&](const StoredAnswer &answer, const QString &file) -> Result<void> {
            auto found = importGitHubComments(answer.body, origin(answer, file));
            if (!found)
                return std::unexpected(found.error());
            isThere = true;
            if (!discussion.readAt.isValid() || answer.confirmedAt < discussion.readAt)
                discussion.readAt = answer.confirmedAt;
            for (IssueComment &comment : found->value) {
                length += comment.body.size();
                if (length > longestDiscussion)
                    break;
                discussion.comments.push_back(std::move(comment));
            }
            std::ranges::move(found->problems, std::back_inserter(m_content.problems));
            return {};
        };
        for (int page = 1; page <= pages && isThere && length <= longestDiscussion; ++page) {
            isThere = false; // and what follows would not follow
            const bool isAsked = isWanted && !isKnown && mayAskMore(mostRequestsNow());
            if (const auto done = readMore(urlOf(*place, page), isAsked, isPersonal, take); !done)
                return done;
        }
        if (isKnown)
            discussion.readAt = issue.readAt;
        if (!discussion.comments.empty())
            m_content.discussions->push_back(std::move(discussion));
        return {};
    }

    WebReader &m_web;
    PatientReader m_reader; ///< of lists
    PatientReader m_more; ///< of what is beside them
    int m_requests = 0; ///< of m_more
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
