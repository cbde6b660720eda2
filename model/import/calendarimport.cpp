// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/communityimport.h"
#include "model/import/fieldreader.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimeZone>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace model {

namespace {

constexpr qsizetype mostBytes = qsizetype(4) << 20;
constexpr size_t mostEvents = 5'000;
/// A meeting each day for more than a century: what goes on longer is no meeting.
constexpr int mostRepetitions = 50'000;
/// The library looks through 20,000 years for a day that never comes.
constexpr auto longestSearch = 2s;

struct ComponentDeleter {
    void operator()(icalcomponent *component) const noexcept { icalcomponent_free(component); }
};
struct RepetitionDeleter {
    void operator()(icalrecur_iterator *iterator) const noexcept
    {
        icalrecur_iterator_free(iterator);
    }
};

QString text(const char *value)
{
    constexpr qsizetype most = 300;
    return QString::fromUtf8(value).left(4 * most).simplified().left(most);
}

QDateTime timeOf(const icaltimetype &time)
{
    if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time))
        return {};
    const QDate day(time.year, time.month, time.day);
    if (time.is_date)
        return day.startOfDay(QTimeZone::UTC);
    if (time.zone) {
        auto *zone = const_cast<icaltimezone *>(time.zone); // the library only reads it
        return QDateTime::fromSecsSinceEpoch(
            icaltime_as_timet_with_zone(time, zone), QTimeZone::UTC);
    }
    // By the clock of whoever looks, as RFC 5545 has it.
    return QDateTime(day, QTime(time.hour, time.minute, std::min(time.second, 59))).toUTC();
}

icaltimetype valueOf(icalproperty *property, icalcomponent *component)
{
    return icalproperty_get_datetime_with_component(property, component);
}

/// The library frees what is nested by calling itself.
bool isNestedDeeply(const QByteArray &bytes)
{
    constexpr int deepest = 8;
    // A line that begins with a blank goes on with the one before.
    QByteArray text = bytes;
    text.replace("\r", "").replace("\n ", "").replace("\n\t", "");
    int depth = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        const QByteArray word
            = text.sliced(at, std::min<qsizetype>(end - at, 12)).trimmed().toUpper();
        depth += word.startsWith("BEGIN") ? 1 : word.startsWith("END") && depth > 0 ? -1 : 0;
        // What is called "BEGINNING" counts, too: nobody writes eight of them.
        if (depth > deepest)
            return true;
        at = end + 1;
    }
    return false;
}

/// Whether clocks are put forward or back by @p rule as anywhere on this world: the library writes
/// down every time that they ever are.
bool isRuleOfClocks(const icalrecurrencetype &rule)
{
    const auto isGiven = [](short first) { return first != ICAL_RECURRENCE_ARRAY_MAX; };
    return rule.freq == ICAL_YEARLY_RECURRENCE && !isGiven(rule.by_second[0])
        && !isGiven(rule.by_minute[0]) && !isGiven(rule.by_hour[0]) && !isGiven(rule.by_year_day[0])
        && isGiven(rule.by_month[0]) && !isGiven(rule.by_month[1]);
}

/// A zone that is no such is left out: nobody knows then what a time in it is.
void removeHostileZones(icalcomponent *calendar)
{
    constexpr int mostZones = 100;
    constexpr int mostParts = 300; // of all zones: a century of changes by decree
    constexpr int firstYear = 1800; // when clocks were set by the sun
    int parts = 0;
    std::vector<icalcomponent *> hostile;
    int zones = 0;
    for (auto *zone = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT); zone;
        zone = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT)) {
        bool isHostile = ++zones > mostZones;
        for (auto *part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part;
            part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
            isHostile = isHostile || ++parts > mostParts
                || icalcomponent_get_dtstart(part).year < firstYear
                || icalcomponent_count_properties(part, ICAL_RRULE_PROPERTY) > 1;
            if (auto *rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY))
                isHostile = isHostile || !isRuleOfClocks(icalproperty_get_rrule(rule));
        }
        if (isHostile)
            hostile.push_back(zone);
    }
    for (icalcomponent *zone : hostile) {
        icalcomponent_remove_component(calendar, zone);
        icalcomponent_free(zone);
    }
}

/// The zone that @p start is in by its name, where nobody knows what that is; empty otherwise.
QString unknownZone(icalcomponent *event, const icaltimetype &start)
{
    auto *property = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    auto *zone
        = property ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : nullptr;
    return zone && !start.zone && !start.is_date ? text(icalparameter_get_tzid(zone)) : QString();
}

/// One repetition of an event, by what it is called and when it should have been.
using Occurrence = std::pair<QString, QDateTime>;

class Calendar {
public:
    Calendar(const AnswerOrigin &origin, const QDate &from, const QDate &to)
        : m_origin(origin)
        , m_from(from.startOfDay(QTimeZone::UTC))
        , m_to(to.endOfDay(QTimeZone::UTC))
    {
    }

    Result<Imported<std::vector<CommunityEvent>>> read(icalcomponent *calendar)
    {
        m_sinceStart.start();
        forEachEvent(calendar, [this](icalcomponent *event) { noteMoved(event); });
        forEachEvent(calendar, [this](icalcomponent *event) { readEvent(event); });
        if (m_isTooMuch)
            return failure(Error::Kind::TooLarge, m_origin.file,
                u"more events, or repetitions, than anybody could attend"_s);
        std::ranges::stable_sort(m_result.value, {}, &CommunityEvent::startsAt);
        return std::move(m_result);
    }

private:
    template <typename Work> static void forEachEvent(icalcomponent *calendar, const Work &work)
    {
        for (auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
            event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            work(event);
    }

    /// A repetition that was moved stands there by itself.
    void noteMoved(icalcomponent *event)
    {
        if (auto *property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY))
            m_moved.insert(
                { text(icalcomponent_get_uid(event)), timeOf(valueOf(property, event)) });
    }

    void readEvent(icalcomponent *component)
    {
        if (m_isTooMuch || icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED)
            return;
        CommunityEvent event { .title = text(icalcomponent_get_summary(component)),
            .place = text(icalcomponent_get_location(component)),
            .source = m_origin.source,
            .asOf = m_origin.readAt.date() };
        const icaltimetype start = icalcomponent_get_dtstart(component);
        event.startsAt = timeOf(start);
        if (event.title.isEmpty() || !event.startsAt.isValid()) {
            m_result.problems.push_back({ .kind = Problem::Kind::Missing,
                .file = m_origin.file,
                .subject = event.title,
                .field = event.title.isEmpty() ? u"SUMMARY"_s : u"DTSTART"_s });
            return;
        }
        if (const QString zone = unknownZone(component, start); !zone.isEmpty()) {
            m_result.problems.push_back({ .kind = Problem::Kind::BadValue,
                .file = m_origin.file,
                .subject = event.title,
                .field = u"DTSTART"_s,
                .value = zone });
            return; // it would be told at a time that may be hours off
        }
        event.isAllDay = start.is_date;
        if (auto *property = icalcomponent_get_first_property(component, ICAL_URL_PROPERTY)) {
            const QString url = text(icalproperty_get_url(property));
            event.url = isWebAddress(url) ? url : QString();
        }
        const QDateTime end = timeOf(icalcomponent_get_dtend(component));
        const qint64 seconds = end.isValid() ? std::max<qint64>(0, event.startsAt.secsTo(end)) : 0;
        const auto add = [&](const QDateTime &at) {
            event.startsAt = at;
            event.endsAt = end.isValid() ? at.addSecs(seconds) : QDateTime();
            if ((end.isValid() ? event.endsAt : at) >= m_from && at <= m_to)
                take(event);
        };
        const bool isMoved
            = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY);
        auto *property = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
        const icalrecurrencetype rule
            = property ? icalproperty_get_rrule(property) : icalrecurrencetype {};
        if (isMoved || !property) {
            add(event.startsAt);
        } else if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE) {
            // Nobody meets each hour, and counting seconds until a day that never comes has no end.
            m_result.problems.push_back({ .kind = Problem::Kind::BadValue,
                .file = m_origin.file,
                .subject = event.title,
                .field = u"RRULE"_s,
                .value = text(icalproperty_get_value_as_string(property)) });
            add(event.startsAt);
        } else {
            repeat(component, rule, start, add);
        }
    }

    template <typename Add>
    void repeat(icalcomponent *component, const icalrecurrencetype &rule, const icaltimetype &start,
        const Add &add)
    {
        QSet<QDateTime> excluded;
        for (auto *property = icalcomponent_get_first_property(component, ICAL_EXDATE_PROPERTY);
            property; property = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY))
            excluded.insert(timeOf(valueOf(property, component)));
        const QString uid = text(icalcomponent_get_uid(component));
        const std::unique_ptr<icalrecur_iterator, RepetitionDeleter> repetitions(
            icalrecur_iterator_new(rule, start));
        for (int i = 0; repetitions && i < mostRepetitions && !m_isTooMuch; ++i) {
            const icaltimetype next = icalrecur_iterator_next(repetitions.get());
            m_isTooMuch = m_isTooMuch || m_sinceStart.durationElapsed() > longestSearch;
            const QDateTime at = timeOf(next);
            if (!at.isValid() || at > m_to)
                break;
            if (!excluded.contains(at) && !m_moved.contains({ uid, at }))
                add(at);
        }
    }

    void take(const CommunityEvent &event)
    {
        m_isTooMuch = m_isTooMuch || m_result.value.size() >= mostEvents;
        if (!m_isTooMuch)
            m_result.value.push_back(event);
    }

    const AnswerOrigin &m_origin;
    const QDateTime m_from;
    const QDateTime m_to;
    QSet<Occurrence> m_moved;
    QElapsedTimer m_sinceStart;
    bool m_isTooMuch = false;
    Imported<std::vector<CommunityEvent>> m_result;
};

} // namespace

Result<Imported<std::vector<CommunityEvent>>> importCalendar(
    const QByteArray &bytes, const AnswerOrigin &origin, const QDate &from, const QDate &to)
{
    if (bytes.size() > mostBytes)
        return failure(Error::Kind::TooLarge, origin.file, u"more than 4 MiB"_s);
    if (isNestedDeeply(bytes))
        return failure(Error::Kind::BadFormat, origin.file, u"it is nested too deeply"_s);
    icalerror_set_errors_are_fatal(false);
    const std::unique_ptr<icalcomponent, ComponentDeleter> calendar(
        icalparser_parse_string(bytes.constData()));
    if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT)
        return failure(Error::Kind::BadFormat, origin.file, u"it is no calendar"_s);
    removeHostileZones(calendar.get());
    return Calendar(origin, from, to).read(calendar.get());
}

} // namespace model
