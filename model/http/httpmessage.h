// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>

namespace model {

/// What is asked of a host. Nothing else goes out: no cookie, no referrer, no name of a person.
struct HttpRequest {
    enum class Format { Json, Csv };
    QUrl url;
    Format format = Format::Json; ///< an answer of another kind is refused
    QByteArray etag; ///< of what is here already; empty: nothing is
    QByteArray lastModified; ///< likewise
    QByteArray token; ///< for the host of `url` alone; never logged
};

/// How many more requests a host takes.
struct RateLimit {
    int limit = 0;
    int remaining = 0;
    QDateTime resetsAt; ///< UTC; invalid: not said

    bool operator==(const RateLimit &) const = default;
};

/// A good answer: the thing itself, or that it has not changed.
struct HttpAnswer {
    bool isUnchanged = false; ///< since `etag` and `lastModified`; no body then
    QByteArray body; ///< unpacked
    QUrl url; ///< where it was found in the end
    QByteArray etag;
    QByteArray lastModified;
    QByteArray link; ///< to the pages before and after this one, as linkedPage() reads it
    std::optional<qint64> totalCount; ///< of things on all pages, where the host says it
    std::optional<RateLimit> rateLimit;
};

/// What protects the machine, and a host's patience, from an answer.
struct HttpLimits {
    qint64 bodyBytes = qint64(64) << 20; ///< unpacked
    std::chrono::milliseconds silence { 30'000 }; ///< without a byte
    std::chrono::milliseconds total { 180'000 }; ///< of one attempt, however steadily bytes drip
    int redirects = 5;
    int attempts = 3; ///< where trouble may pass
    std::chrono::milliseconds pause { 1'000 }; ///< before the second attempt; doubles with each
    std::chrono::milliseconds longestPause { 10'000 }; ///< that a host may ask for and gets
};

/// A time as headers have it, in UTC; invalid when @p header is none.
QDateTime httpDate(const QByteArray &header);

/// Encrypted, or on this machine itself: other addresses are not asked, whoever points there.
bool isAllowedAddress(const QUrl &url);
/// Whether the host of @p url is this machine.
bool isLoopback(const QUrl &url);

/// What a Link header (RFC 8288) says of @p relation, like "next"; empty when there is no such
/// link.
QUrl linkedPage(const QByteArray &linkHeader, QByteArrayView relation);

} // namespace model
