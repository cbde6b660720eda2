// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/communityimport.h"

#include "model/import/jsonreading.h"

#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// The globe has both, or neither.
std::optional<Coordinates> coordinatesOf(const QJsonObject &object)
{
    const auto degrees = [&](QLatin1StringView field) {
        const QJsonValue value = object[field];
        bool isNumber = value.isDouble();
        const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
        return isNumber ? number : std::nan("");
    };
    const Coordinates found { degrees("latitude"_L1), degrees("longitude"_L1) };
    const bool isOnGlobe = std::abs(found.latitude) <= 90 && std::abs(found.longitude) <= 180;
    // Nobody meets in the sea off Ghana: that is what is written where nothing is known.
    const bool isSaid = found != Coordinates { 0, 0 };
    return isOnGlobe && isSaid ? std::optional(found) : std::nullopt;
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> fields)
{
    for (const auto field : fields) {
        if (const QString text = JsonReading::text(object, field, 200); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

Result<Imported<std::vector<Chapter>>> importChapterRegions(
    const QByteArray &bytes, const AnswerOrigin &origin)
{
    const auto regions = jsonList(bytes, origin.file);
    if (!regions)
        return std::unexpected(regions.error());
    JsonReading reading(origin.file);
    std::vector<Chapter> chapters;
    for (const QJsonValue &region : *regions) {
        for (const QJsonValue &value : region["chapters"_L1].toArray()) {
            const QJsonObject object = value.toObject();
            Chapter chapter { .name = JsonReading::text(object, "title"_L1, 200),
                .city = JsonReading::text(object, "city"_L1, 100),
                .country = firstText(object, { "country_name"_L1, "country"_L1 }),
                .coordinates = coordinatesOf(object),
                .source = origin.source,
                .asOf = origin.readAt.date() };
            if (chapter.name.isEmpty()) {
                reading.note(u"chapter"_s, u"title"_s, {}, Problem::Kind::Missing);
                continue;
            }
            chapter.url = reading.url(object, "url"_L1, chapter.name);
            chapter.isActive = reading.flag(object, "active"_L1, chapter.name);
            chapters.push_back(std::move(chapter));
        }
    }
    if (chapters.empty())
        return failure(Error::Kind::BadFormat, origin.file, u"there is no chapter in it"_s);
    return Imported<std::vector<Chapter>> { std::move(chapters), reading.takeProblems() };
}

Result<Imported<std::vector<CommunityEvent>>> importCommunityEvents(
    const QByteArray &bytes, const AnswerOrigin &origin, const QString &base)
{
    const auto root = jsonObject(bytes, origin.file);
    if (!root)
        return std::unexpected(root.error());
    if (!(*root)["results"_L1].isArray())
        return failure(Error::Kind::BadFormat, origin.file, u"there is no list of results"_s);
    JsonReading reading(origin.file);
    std::vector<CommunityEvent> events;
    for (const QJsonValue &value : (*root)["results"_L1].toArray()) {
        QJsonObject object = value.toObject();
        CommunityEvent event { .title = JsonReading::text(object, "title"_L1),
            .source = origin.source,
            .asOf = origin.readAt.date() };
        const QString subject = event.title.isEmpty() ? u"event"_s : event.title;
        event.startsAt = reading.time(object, "start_date"_L1, subject).value_or(QDateTime());
        event.endsAt = reading.time(object, "end_date"_L1, subject).value_or(QDateTime());
        if (event.title.isEmpty() || !event.startsAt.isValid()) {
            reading.note(subject, event.title.isEmpty() ? u"title"_s : u"start_date"_s, {},
                Problem::Kind::Missing);
            continue;
        }
        if (const QString url = object["url"_L1].toString(); url.startsWith(u'/'))
            object["url"_L1] = QUrl(base).resolved(QUrl(url)).toString();
        event.url = reading.url(object, "url"_L1, subject);
        const QJsonObject chapter = object["chapter"_L1].toObject();
        event.chapter = JsonReading::text(chapter, "title"_L1, 200);
        event.city = JsonReading::text(chapter, "city"_L1, 100);
        event.country = firstText(chapter, { "country_name"_L1, "country"_L1 });
        event.place = firstText(object, { "venue_name"_L1, "venue_city"_L1 });
        events.push_back(std::move(event));
    }
    return Imported<std::vector<CommunityEvent>> { std::move(events), reading.takeProblems() };
}

} // namespace model
