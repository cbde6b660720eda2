// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/answercache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// More than any answer may have, packed and with its head.
constexpr qint64 mostBytes = qint64(256) << 20;

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray latin(const QJsonValue &value) { return value.toString().toLatin1(); }

} // namespace

QDate StoredAnswer::publishedOn() const
{
    const QDate said = httpDate(lastModified).date();
    return said.isValid() && said <= fetchedAt.date() ? said : fetchedAt.date();
}

AnswerCache::AnswerCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString AnswerCache::fileOf(const QUrl &url) const
{
    return m_folder + u'/' + digestOf(url.toEncoded(QUrl::RemoveUserInfo)).left(40) + ".answer"_L1;
}

std::optional<StoredAnswer> AnswerCache::find(const QUrl &url) const { return read(fileOf(url)); }

Result<qint64> AnswerCache::check(Progress &progress) const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({ u"*.answer"_s }, QDir::Files);
    qint64 count = 0;
    for (const QString &name : names) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, m_folder);
        if (!read(folder.filePath(name)))
            return failure(Error::Kind::Storage, folder.filePath(name), u"it is damaged"_s);
        progress.report(++count, names.size(), 0);
    }
    if (count == 0)
        return failure(Error::Kind::NotFound, m_folder);
    return count;
}

std::optional<StoredAnswer> AnswerCache::read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    return parse(file.readAll());
}

std::optional<StoredAnswer> AnswerCache::parse(const QByteArray &bytes, QUrl *url)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(bytes.first(end)).object();
    StoredAnswer answer {
        .fetchedAt = QDateTime::fromString(head["fetched_at"_L1].toString(), Qt::ISODate),
        .confirmedAt = {},
        .isPersonal = head["personal"_L1].toBool(),
        .etag = latin(head["etag"_L1]),
        .lastModified = latin(head["last_modified"_L1]),
        .nextPage = QUrl(head["next_page"_L1].toString(), QUrl::StrictMode),
        .body = bytes.sliced(end + 1),
    };
    answer.confirmedAt = std::max(
        answer.fetchedAt, QDateTime::fromString(head["confirmed_at"_L1].toString(), Qt::ISODate));
    const QUrl asked(head["url"_L1].toString(), QUrl::StrictMode);
    if (url)
        *url = asked;
    // A list goes on where it began, whoever wrote this file.
    if (!isSameOrigin(answer.nextPage, asked))
        answer.nextPage.clear();
    const bool isWhole
        = head["sha256"_L1].toString() == digestOf(answer.body) && answer.fetchedAt.isValid();
    return isWhole ? std::optional(answer) : std::nullopt;
}

Result<void> AnswerCache::remove(const QUrl &url) const
{
    QFile file(fileOf(url));
    if (file.exists() && !file.remove())
        return failure(Error::Kind::Storage, file.fileName(), file.errorString());
    return {};
}

/// Each answer behind a line with its size.
Result<QByteArray> AnswerCache::pack() const
{
    const QDir folder(m_folder);
    QByteArray packed;
    for (const QString &name : folder.entryList({ u"*.answer"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Storage, file.fileName(), file.errorString());
        const QByteArray bytes = file.read(mostBytes);
        // What is damaged here helps nobody elsewhere.
        if (const auto answer = parse(bytes); answer && !answer->isPersonal)
            packed += QByteArray::number(bytes.size()) + '\n' + bytes;
    }
    return packed;
}

Result<void> AnswerCache::unpack(
    const QByteArray &packed, const QString &base, const QString &file) const
{
    for (qsizetype at = 0; at < packed.size();) {
        const qsizetype end = packed.indexOf('\n', at);
        bool isNumber = false;
        const qint64 size
            = end < 0 ? 0 : QByteArrayView(packed).sliced(at, end - at).toLongLong(&isNumber);
        if (!isNumber || size <= 0 || size > packed.size() - end - 1)
            return failure(Error::Kind::BadFormat, file, u"an answer that ends too early"_s);
        QUrl url;
        const auto answer = parse(packed.sliced(end + 1, size), &url);
        at = end + 1 + size;
        // One of a day to come would never be renewed.
        if (!answer || !url.toString().startsWith(base)
            || answer->confirmedAt > QDateTime::currentDateTimeUtc().addDays(1))
            return failure(Error::Kind::BadFormat, file, u"a damaged answer"_s);
        const auto here = find(url);
        if (here && here->confirmedAt >= answer->confirmedAt)
            continue;
        if (const auto kept = keep(url, *answer); !kept)
            return kept;
    }
    return {};
}

Result<void> AnswerCache::keep(const QUrl &url, const StoredAnswer &answer) const
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Storage, m_folder, u"the folder cannot be made"_s);
    QJsonObject head { { u"url"_s, url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded) },
        { u"fetched_at"_s, answer.fetchedAt.toUTC().toString(Qt::ISODate) },
        { u"confirmed_at"_s, answer.confirmedAt.toUTC().toString(Qt::ISODate) },
        { u"etag"_s, QString::fromLatin1(answer.etag) },
        { u"last_modified"_s, QString::fromLatin1(answer.lastModified) },
        { u"sha256"_s, digestOf(answer.body) } };
    if (answer.isPersonal)
        head.insert("personal"_L1, true);
    if (!answer.nextPage.isEmpty())
        head.insert("next_page"_L1, answer.nextPage.toString(QUrl::FullyEncoded));
    QSaveFile file(fileOf(url));
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Storage, file.fileName(), file.errorString());
    file.write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n');
    file.write(answer.body);
    if (!file.commit())
        return failure(Error::Kind::Storage, file.fileName(), file.errorString());
    return {};
}

} // namespace model
