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
    : m_client(client)
    , m_cache(std::move(cache))
{
}

Result<StoredAnswer> WebReader::read(HttpRequest request, Progress &progress)
{
    const QUrl url = request.url;
    std::optional<StoredAnswer> known = m_cache.find(url);
    if (known) {
        request.etag = known->etag;
        request.lastModified = known->lastModified;
    }
    auto answer = m_client.get(request, progress);
    if (!answer)
        return std::unexpected(answer.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    StoredAnswer read { .fetchedAt = now,
        .etag = answer->etag,
        .lastModified = answer->lastModified,
        .link = answer->link,
        .totalCount = answer->totalCount,
        .body = std::move(answer->body) };
    if (answer->isUnchanged) {
        read = *known;
    }
    m_bytes += answer->isUnchanged ? 0 : read.body.size();
    m_read.emplace_back(url, read);
    return read;
}

Result<void> WebReader::keep()
{
    for (const auto &[url, answer] : m_read) {
        if (const auto kept = m_cache.keep(url, answer); !kept)
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
    for (const auto &[url, answer] : m_read)
        digests += digestOf(answer.body);
    return QString::fromLatin1(digestOf(digests.join('\n')));
}

QDateTime WebReader::asOf() const
{
    QDateTime oldest;
    for (const auto &[url, answer] : m_read) {
        if (!oldest.isValid() || answer.fetchedAt < oldest)
            oldest = answer.fetchedAt;
    }
    return oldest;
}

} // namespace model
