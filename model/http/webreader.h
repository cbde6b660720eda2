// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/answercache.h"
#include "model/http/httpclient.h"

#include <chrono>
#include <vector>

namespace model {

/// Reads what a web source publishes. What is here already is asked for only if it changed; what is
/// new is kept once it was understood, so that an answer that makes no sense replaces none that
/// did.
class WebReader {
public:
    WebReader(HttpClient &client, AnswerCache cache);
    /// Of what was kept, and of nothing else: asks no host.
    explicit WebReader(AnswerCache cache);

    /// Errors: those of HttpClient, RateLimited also when the host said before that it takes no
    /// more. Without a client: NotFound.
    Result<StoredAnswer> read(HttpRequest request, Progress &progress);
    /// As read(), but asks nobody for what was asked for within @p age.
    Result<StoredAnswer> readOnceIn(
        std::chrono::days age, const HttpRequest &request, Progress &progress);
    /// What is here already, however old it is; asks nobody.
    std::optional<StoredAnswer> readKept(const QUrl &url);
    /// Likewise, but what it gives is not read: version() and asOf() are not of it.
    std::optional<StoredAnswer> findKept(const QUrl &url) const { return m_cache.find(url); }
    /// What is kept of @p url is of no use any more. Errors: Storage.
    Result<void> removeKept(const QUrl &url) { return m_cache.remove(url); }
    /// What was read so far is good. Errors: Storage.
    Result<void> keep();
    /// What was read last is of no use.
    void forgetLast();

    /// A digest of all that was read so far, 40 hex digits: the version of the source.
    QString version() const;
    /// The time up to which all of it is so: when the oldest of it was last said.
    QDateTime asOf() const;
    qint64 bytes() const { return m_bytes; } ///< of what is new, unpacked
    int requests() const
    {
        return m_requests;
    } ///< that were made, redirects and retries not counted
    /// What the host said last; nothing where it says nothing.
    const std::optional<RateLimit> &rateLimit() const { return m_rateLimit; }
    bool isOffline() const { return !m_client; }

private:
    HttpClient *m_client = nullptr;
    const AnswerCache m_cache;
    struct Read {
        QUrl url;
        StoredAnswer answer;
        bool isNew = false; ///< it, or only that it is still so
    };

    std::vector<Read> m_read;
    std::optional<RateLimit> m_rateLimit;
    qint64 m_bytes = 0;
    int m_requests = 0;
};

} // namespace model
