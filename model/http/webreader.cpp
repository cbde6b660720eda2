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
    const bool isNew = !answer->isUnchanged;
    if (isNew) {
        known = StoredAnswer { .fetchedAt = QDateTime::currentDateTimeUtc(),
            .etag = answer->etag,
            .lastModified = answer->lastModified,
            .body = std::move(answer->body) };
        m_bytes += known->body.size();
    }
    m_read.push_back({ url, *known, isNew });
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
        if (!oldest.isValid() || read.answer.fetchedAt < oldest)
            oldest = read.answer.fetchedAt;
    }
    return oldest;
}

} // namespace model
