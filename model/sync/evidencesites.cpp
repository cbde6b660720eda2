// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/evidencesites.h"

#include "model/import/evidenceimport.h"
#include "model/sync/patientreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace model {

namespace {

constexpr auto badgeAge = std::chrono::days(7);
constexpr int mostBadgeRequests = 120;

struct Candidate {
    const Item *item;
    QUrl url;
};

/// Projects with a repository, those first that are asked most about.
std::vector<Candidate> candidates(const Snapshot &snapshot, const QString &base)
{
    std::vector<Candidate> found;
    for (const Item &item : snapshot.landscape.items) {
        if (!item.isProject() || item.isArchived() || !item.repository)
            continue;
        const auto entry = badgeEntryOf(item.links.value(LinkKind::BestPractices));
        const QString path = entry ? "projects/%1.json"_L1.arg(QString::number(*entry))
                                   : "projects.json?url="_L1
                + QString::fromLatin1(QUrl::toPercentEncoding(item.repository->url));
        found.push_back({ &item, QUrl(base + path) });
    }
    std::ranges::stable_sort(
        found, {}, [](const Candidate &candidate) { return candidate.item->maturity->level(); });
    return found;
}

class Badges {
public:
    Badges(WebReader &reader, const QString &source, Progress &progress)
        : m_reader(reader)
        , m_patient(reader, progress)
        , m_source(source)
    {
        m_content.badges.emplace();
    }

    Result<WebContent> read(const std::vector<Candidate> &candidates)
    {
        for (const Candidate &candidate : candidates) {
            const bool mayAsk = m_reader.requests() < mostBadgeRequests || m_reader.isOffline();
            if (!mayAsk) { // its turn comes in the next sync
                takeKept(candidate);
                continue;
            }
            const auto done = ask(candidate);
            if (!done && done.error().kind == Error::Kind::Cancelled)
                return std::unexpected(done.error());
            if (!done)
                note(candidate, done.error());
        }
        // Where not one answer did, it is not the entries that are wrong.
        m_content.incomplete = m_patient.trouble();
        if (!m_content.incomplete && !m_isAnyUnderstood)
            m_content.incomplete = m_firstWrong ? m_firstWrong : m_patient.firstError();
        if (m_content.incomplete && !m_isAnyUnderstood && m_content.badges->isEmpty())
            return std::unexpected(*m_content.incomplete);
        return std::move(m_content);
    }

private:
    Result<void> ask(const Candidate &candidate)
    {
        const auto answer = m_patient.readOnceIn(badgeAge, { .url = candidate.url });
        if (!answer)
            return std::unexpected(answer.error());
        const auto done = take(candidate, *answer);
        if (!done) {
            m_reader.forgetLast();
            m_firstWrong = m_firstWrong ? m_firstWrong : done.error();
            takeKept(candidate);
        }
        m_isAnyUnderstood = m_isAnyUnderstood || (done && !m_patient.wasKept());
        return done;
    }

    void takeKept(const Candidate &candidate)
    {
        const auto kept = m_reader.readKept(candidate.url);
        if (kept && !take(candidate, *kept))
            m_reader.forgetLast();
    }

    Result<void> take(const Candidate &candidate, const StoredAnswer &answer)
    {
        const QString &repository = candidate.item->repository->url;
        auto badge = importBadge(
            answer.body, candidate.url.toString(), repository, m_source, answer.confirmedAt.date());
        if (!badge)
            return std::unexpected(badge.error());
        if (*badge)
            m_content.badges->insert(repositoryKey(repository), **badge);
        return {};
    }

    void note(const Candidate &candidate, const Error &error)
    {
        // A refusal is said once, of all; what was never here nobody misses offline.
        if (m_patient.refusal() || m_reader.isOffline())
            return;
        m_content.problems.push_back({ .kind = Problem::Kind::LeftOut,
            .file = candidate.url.toString(),
            .subject = candidate.item->name,
            .value = error.kind == Error::Kind::NotFound ? u"404"_s : error.detail });
    }

    WebReader &m_reader;
    PatientReader m_patient;
    const QString m_source;
    WebContent m_content;
    std::optional<Error> m_firstWrong; ///< of an answer that came, and is none
    bool m_isAnyUnderstood = false;
};

} // namespace

Result<WebContent> readRepositoryChecks(
    WebReader &reader, const QString &source, const QString &base, Progress &progress)
{
    const QUrl url(base + "data/repositories.csv"_L1);
    const auto answer = reader.read({ .url = url, .format = HttpRequest::Format::Csv }, progress);
    if (!answer)
        return std::unexpected(answer.error());
    auto checks = importRepositoryChecks(
        answer->body, url.toString(), u"cncf"_s, source, answer->publishedOn());
    if (!checks) {
        reader.forgetLast();
        return std::unexpected(checks.error());
    }
    return WebContent { .checks = std::move(checks->value),
        .problems = std::move(checks->problems) };
}

Result<WebContent> readBadges(WebReader &reader, const QString &source, const QString &base,
    const Snapshot &snapshot, Progress &progress)
{
    return Badges(reader, source, progress).read(candidates(snapshot, base));
}

} // namespace model
