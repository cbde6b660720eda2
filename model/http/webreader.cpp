// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/webreader.h"

#include <QCryptographicHash>

namespace model {

namespace {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

} // namespace

WebReader::WebReader(HttpClient &client, AnswerCache cache)
    : m_client(&client)
    , m_cache(std::move(cache))
{
}

WebReader::WebReader(AnswerCache cache)
    : m_cache(std::move(cache))
{
}

Result<StoredAnswer> WebReader::read(HttpRequest request, Progress &progress)
{
    const QUrl url = request.url;
    const QString subject = url.toString(QUrl::RemoveUserInfo);
    if (!m_client) {
        if (auto kept = readKept(url))
            return std::move(*kept);
        return failure(Error::Kind::NotFound, subject);
    }
    if (m_rateLimit && m_rateLimit->remaining == 0
        && m_rateLimit->resetsAt > QDateTime::currentDateTimeUtc()) {
        return failure(
            Error::Kind::RateLimited, subject, m_rateLimit->resetsAt.toString(Qt::ISODate));
    }
    std::optional<StoredAnswer> known = m_cache.find(url);
    if (known) {
        request.etag = known->etag;
        request.lastModified = known->lastModified;
    }
    ++m_requests;
    auto answer = m_client->get(request, progress);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->rateLimit)
        m_rateLimit = answer->rateLimit;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (answer->isUnchanged) {
        known->confirmedAt = now;
        known->isPersonal = request.isPersonal;
    } else {
        known = StoredAnswer { .fetchedAt = now,
            .confirmedAt = now,
            .isPersonal = request.isPersonal,
            .etag = answer->etag,
            .lastModified = answer->lastModified,
            .nextPage = answer->nextPage,
            .body = std::move(answer->body) };
        m_bytes += known->body.size();
    }
    m_read.push_back({ url, *known, true });
    return *known;
}

std::optional<StoredAnswer> WebReader::readKept(const QUrl &url)
{
    auto known = m_cache.find(url);
    if (known)
        m_read.push_back({ url, *known, false });
    return known;
}

Result<StoredAnswer> WebReader::readOnceIn(
    std::chrono::days age, const HttpRequest &request, Progress &progress)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto known = m_cache.find(request.url);
    // A clock that was set back makes nothing young.
    if (!known || known->confirmedAt.addDuration(age) < now || known->confirmedAt > now)
        return read(request, progress);
    m_read.push_back({ request.url, *known, false });
    return *known;
}

Result<void> WebReader::keep()
{
    for (const Read &read : m_read) {
        const auto kept = read.isNew ? m_cache.keep(read.url, read.answer) : Result<void>();
        if (!kept)
            return kept;
    }
    return {};
}

void WebReader::forgetLast()
{
    if (!m_read.empty())
        m_read.pop_back();
}

QString WebReader::version() const
{
    QByteArrayList digests;
    for (const Read &read : m_read)
        digests += digestOf(read.answer.body);
    return QString::fromLatin1(digestOf(digests.join('\n')));
}

QDateTime WebReader::asOf() const
{
    QDateTime oldest;
    for (const Read &read : m_read) {
        if (!oldest.isValid() || read.answer.confirmedAt < oldest)
            oldest = read.answer.confirmedAt;
    }
    return oldest;
}

} // namespace model
