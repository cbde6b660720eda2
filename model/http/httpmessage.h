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
    enum class Format { Json, GitHubJson, Csv, Calendar, Yaml, Image };
    QUrl url;
    Format format = Format::Json; ///< an answer of another kind is refused
    QByteArray token; ///< proves to the host of `url` who asks, and goes to no other; empty: nobody
    QByteArray etag; ///< of what is here already; empty: nothing is
    QByteArray lastModified; ///< likewise
    bool isPersonal = false; ///< that it is asked for tells of the person
};

/// What a host says about how many requests it still takes.
struct RateLimit {
    int limit = 0; ///< in all
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
    QUrl nextPage; ///< of a list that has more; empty: there is none, or it is unchanged
    std::optional<RateLimit> rateLimit; ///< where the host says it
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
/// Whether both are of the same scheme, host and port.
bool isSameOrigin(const QUrl &one, const QUrl &other);
/// Whether the host of @p url is this machine.
bool isLoopback(const QUrl &url);

} // namespace model
