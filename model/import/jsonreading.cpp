// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/jsonreading.h"

#include "model/import/fieldreader.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace model {

namespace {

bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

Result<QJsonDocument> parsed(const QByteArray &bytes, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadFormat, file, error.errorString());
    return document;
}

} // namespace

Result<QJsonObject> jsonObject(const QByteArray &bytes, const QString &file)
{
    const auto document = parsed(bytes, file);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isObject())
        return failure(Error::Kind::BadFormat, file, u"it is no object"_s);
    return document->object();
}

Result<QJsonArray> jsonList(const QByteArray &bytes, const QString &file)
{
    const auto document = parsed(bytes, file);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isArray())
        return failure(Error::Kind::BadFormat, file, u"it is no list"_s);
    return document->array();
}

bool isPlausibleDay(const QDate &day) { return day.year() >= 1970 && day.year() <= 2100; }

void JsonReading::note(
    const QString &subject, const QString &field, const QString &value, Problem::Kind kind)
{
    // A file of another shape would fill the list with one and the same.
    constexpr size_t mostNoted = 100;
    if (m_problems.size() < mostNoted)
        m_problems.push_back({ .kind = kind,
            .file = m_file,
            .subject = subject.left(200),
            .field = field,
            .value = value.left(120) });
}

std::optional<qint64> JsonReading::count(
    const QJsonObject &object, QLatin1StringView field, const QString &subject, qint64 most)
{
    const QJsonValue value = object[field];
    if (isAbsent(value))
        return std::nullopt;
    const double number = value.toDouble(-1);
    if (number < 0 || number > double(most) || number != std::floor(number)) {
        note(subject, field, value.toVariant().toString());
        return std::nullopt;
    }
    return qint64(number);
}

std::optional<bool> JsonReading::flag(
    const QJsonObject &object, QLatin1StringView field, const QString &subject)
{
    const QJsonValue value = object[field];
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isBool()) {
        note(subject, field, value.toVariant().toString());
        return std::nullopt;
    }
    return value.toBool();
}

std::optional<QDateTime> JsonReading::time(
    const QJsonValue &value, QLatin1StringView field, const QString &subject)
{
    if (isAbsent(value))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    if (!time.isValid() || !isPlausibleDay(time.date())) {
        note(subject, field, value.toVariant().toString(), Problem::Kind::BadDate);
        return std::nullopt;
    }
    return time;
}

QString JsonReading::text(const QJsonObject &object, QLatin1StringView field, qsizetype most)
{
    return object[field].toString().left(4 * most).simplified().left(most);
}

QString JsonReading::url(const QJsonObject &object, QLatin1StringView field, const QString &subject)
{
    const QString written = object[field].toString().trimmed();
    constexpr qsizetype longestUrl = 2'000;
    if (written.isEmpty())
        return {};
    if (written.size() > longestUrl || !isWebAddress(written)) {
        note(subject, field, written, Problem::Kind::BadUrl);
        return {};
    }
    return written;
}

QStringList JsonReading::texts(const QJsonObject &object, QLatin1StringView field)
{
    constexpr qsizetype mostTexts = 100;
    QStringList result;
    for (const QJsonValue &value : object[field].toArray()) {
        const QString text = value.toString().left(400).simplified().left(100);
        if (!text.isEmpty() && result.size() < mostTexts)
            result += text;
    }
    return result;
}

} // namespace model
