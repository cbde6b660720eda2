// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/gitfetch.h"

#include "model/git/clonefolder.h"
#include "model/git/interruptiblestream.h"
#include "model/git/logging.h"
#include "model/git/namelookup.h"

#include <QElapsedTimer>
#include <QUrl>

#include <git2/sys/errors.h>

#include <algorithm>
#include <span>
#include <string>

using namespace Qt::StringLiterals;

namespace model {

namespace {

bool isThisMachine(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true; // and the stream checks where the name leads
    const auto answer = numericAddress(host.toStdString(), {});
    return std::ranges::any_of(answer.addresses, &SocketAddress::isLoopback);
}

/// Ok means libgit2 may see this URL.
Result<void> checkUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.scheme() == "http"_L1 || url.scheme() == "git"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != "https"_L1))
        return failure(Error::Kind::Git, text, u"only https URLs are fetched"_s);
    if (!url.userInfo().isEmpty())
        return failure(Error::Kind::Git, text, u"URLs with a user name are not fetched"_s);
    if (isPlain && !isThisMachine(url.host()))
        return failure(Error::Kind::Git, text, u"unencrypted connections stay on this machine"_s);
    return {};
}

int stopOrGoOn(const Progress &progress) { return progress.cancelled() ? GIT_EUSER : GIT_OK; }

int onTransfer(const git_indexer_progress *stats, void *payload) noexcept
{
    auto &progress = *static_cast<Progress *>(payload);
    if (stats->total_deltas > 0) // counted once everything has arrived
        progress.report(stats->indexed_deltas, stats->total_deltas, qint64(stats->received_bytes));
    else
        progress.report(
            stats->received_objects, stats->total_objects, qint64(stats->received_bytes));
    return stopOrGoOn(progress);
}

int onSideband(const char *, int, void *payload) noexcept
{
    return stopOrGoOn(*static_cast<Progress *>(payload));
}

int onCertificate(git_cert *, int valid, const char *, void *) noexcept
{
    return valid ? GIT_OK : GIT_PASSTHROUGH; // libgit2 then refuses, in its own words
}

int onCredentials(git_credential **, const char *, const char *, unsigned, void *) noexcept
{
    git_error_set_str(GIT_ERROR_HTTP, "the server wants a password");
    return GIT_EAUTH;
}

git_fetch_options fetchOptions(Progress &progress, int depth)
{
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    options.callbacks.transfer_progress = onTransfer;
    options.callbacks.sideband_progress = onSideband;
    options.callbacks.certificate_check = onCertificate;
    options.callbacks.credentials = onCredentials;
    options.callbacks.payload = &progress;
    options.prune = GIT_FETCH_NO_PRUNE;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.follow_redirects = GIT_REMOTE_REDIRECT_INITIAL; // renamed repositories; never to http
    options.proxy_opts.type = GIT_PROXY_NONE;
    options.depth = depth;
    return options;
}

/// One fetch on one connection.
class Fetch {
public:
    Fetch(const FetchRequest &request, git_repository *repository, Progress &progress)
        : m_request(request)
        , m_repository(repository)
        , m_progress(progress)
        , m_scope(progress, request.url,
              { .silence = request.silenceLimit,
                  .maxBytes = request.maxBytes,
                  .loopbackOnly = QUrl(request.url).scheme() != "https"_L1 })
    {
    }

    Result<FetchResult> run();
    /// Whether all has arrived and is not readable, since what was there before is damaged.
    bool isDamaged() const { return m_hadObjects && m_isUnreadable; }

private:
    Result<void> connect();
    Result<git_oid> remoteHead() const;
    Result<void> download();
    Result<void> moveHead(const git_oid &id);
    bool isUpToDate(const git_oid &id, const git_commit *oldHead) const;
    std::unexpected<Error> failed(int code) const;

    const FetchRequest &m_request;
    git_repository *const m_repository;
    Progress &m_progress;
    StreamScope m_scope; // before the remote: closing that one writes a last time
    GitRemotePtr m_remote;
    bool m_hasHead = false; ///< something was fetched before, and can be read
    bool m_hadObjects = false; ///< something was fetched before, readable or not
    bool m_isUnreadable = false; ///< what was fetched now
};

std::unexpected<Error> Fetch::failed(int code) const
{
    Error error = gitError(code, m_request.url);
    if (m_progress.cancelled())
        return failure(Error::Kind::Cancelled, m_request.url);
    return std::unexpected(m_scope.failure().value_or(std::move(error)));
}

Result<void> Fetch::connect()
{
    const git_fetch_options fetch = fetchOptions(m_progress, 0);
    git_remote_connect_options options = GIT_REMOTE_CONNECT_OPTIONS_INIT;
    options.callbacks = fetch.callbacks;
    options.proxy_opts = fetch.proxy_opts;
    options.follow_redirects = fetch.follow_redirects;
    int code = git_remote_create_anonymous(
        std::out_ptr(m_remote), m_repository, m_request.url.toUtf8().constData());
    if (code >= 0)
        code = git_remote_connect_ext(m_remote.get(), GIT_DIRECTION_FETCH, &options);
    if (code < 0)
        return failed(code);
    return {};
}

Result<git_oid> Fetch::remoteHead() const
{
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    const int code = git_remote_ls(&heads, &count, m_remote.get());
    if (code < 0)
        return failed(code);
    for (const git_remote_head *head : std::span(heads, count)) {
        if (QByteArrayView(head->name) == "HEAD")
            return head->oid;
    }
    return failure(Error::Kind::Git, m_request.url,
        count == 0 ? u"the remote repository is empty"_s : u"the remote's HEAD names no commit"_s);
}

bool Fetch::isUpToDate(const git_oid &id, const git_commit *oldHead) const
{
    const bool isDeepEnough = m_request.depth > 0 || !git_repository_is_shallow(m_repository);
    return oldHead && git_oid_equal(git_commit_id(oldHead), &id) && isDeepEnough;
}

Result<void> Fetch::download()
{
    const bool deepens = m_request.depth == 0 && git_repository_is_shallow(m_repository);
    // A whole history stays whole: an edge at the new commit would hide all that is before it.
    const bool isWhole = m_hasHead && !git_repository_is_shallow(m_repository);
    const git_fetch_options options = fetchOptions(m_progress,
        deepens       ? int(GIT_FETCH_DEPTH_UNSHALLOW)
            : isWhole ? int(GIT_FETCH_DEPTH_FULL)
                      : m_request.depth);
    // No destination: moving the head is left to moveHead().
    std::string head = "HEAD";
    char *name = head.data();
    const git_strarray refspecs { .strings = &name, .count = 1 };
    const int code = git_remote_download(m_remote.get(), &refspecs, &options);
    if (code < 0)
        return failed(code);
    return {};
}

Result<void> Fetch::moveHead(const git_oid &id)
{
    const auto commit = readableCommit(m_repository, id);
    m_isUnreadable = !commit;
    if (!commit)
        return failure(Error::Kind::Git, m_request.url, commit.error().detail);
    if (m_progress.cancelled())
        return failure(Error::Kind::Cancelled, m_request.url);
    GitReferencePtr reference;
    const int code = git_reference_create(
        std::out_ptr(reference), m_repository, headReference, &id, 1, nullptr);
    if (code < 0)
        return gitFailure(code, m_request.repositoryPath);
    return {};
}

Result<FetchResult> Fetch::run()
{
    const GitCommitPtr oldHead = readableHead(m_repository);
    m_hasHead = bool(oldHead);
    m_hadObjects = hasObjects(m_repository);
    if (const auto done = oldHead ? Result<void>() : forgetHead(m_repository); !done)
        return std::unexpected(done.error());
    if (const auto done = connect(); !done)
        return std::unexpected(done.error());
    const auto id = remoteHead();
    if (!id)
        return std::unexpected(id.error());
    if (isUpToDate(*id, oldHead.get()))
        return FetchResult { .commit = toHex(*id) };
    if (const auto done = download().and_then([&] { return moveHead(*id); }); !done)
        return std::unexpected(done.error());
    const git_indexer_progress *stats = git_remote_stats(m_remote.get());
    return FetchResult { .commit = toHex(*id),
        .objects = stats->received_objects,
        .bytes = qint64(stats->received_bytes),
        .changed = !oldHead || !git_oid_equal(git_commit_id(oldHead.get()), &*id) };
}

struct Attempt {
    Result<FetchResult> result;
    bool isDamaged = false; ///< by Fetch::isDamaged()
};

Attempt fetchInto(
    Result<GitRepositoryPtr> repository, const FetchRequest &request, Progress &progress)
{
    if (!repository)
        return { std::unexpected(repository.error()) };
    Fetch fetch(request, repository->get(), progress);
    auto result = fetch.run();
    return { std::move(result), fetch.isDamaged() };
}

} // namespace

Result<FetchResult> fetchHead(const FetchRequest &request, Progress &progress)
{
    if (const auto allowed = checkUrl(request.url); !allowed)
        return std::unexpected(allowed.error());
    if (progress.cancelled())
        return failure(Error::Kind::Cancelled, request.url);

    qCInfo(lcGit).noquote() << "fetching" << request.url;
    QElapsedTimer timer;
    timer.start();
    auto [result, isDamaged] = fetchInto(prepareClone(request.repositoryPath), request, progress);
    // libgit2 takes what is left of a damaged clone for the whole, and does not ask for the rest.
    if (!result && isDamaged) {
        auto remade = remakeClone(request.repositoryPath, result.error().detail);
        result = fetchInto(std::move(remade), request, progress).result;
    }
    if (result)
        qCInfo(lcGit).noquote() << "fetched" << request.url << "at" << result->commit << "in"
                                << timer.elapsed() << "ms," << result->objects << "objects,"
                                << result->bytes << "bytes";
    else
        qCInfo(lcGit).noquote() << "fetching" << request.url << "ended after" << timer.elapsed()
                                << "ms:" << result.error().detail;
    return result;
}

} // namespace model
