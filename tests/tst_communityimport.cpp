// SPDX-License-Identifier: GPL-3.0-or-later
// Chapters, events and calendars of communities, well-meant and not.
#include "model/import/communityimport.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using model::Chapter;
using model::CommunityEvent;
using model::Error;

namespace {

const model::AnswerOrigin origin { .file = u"https://example.org/x"_s,
    .source = u"example.org"_s,
    .readAt = QDateTime(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::UTC) };
const QDate today(2026, 11, 26);

QDateTime utc(int month, int day, int hour)
{
    return { QDate(2026, month, day), QTime(hour, 0), QTimeZone::UTC };
}

/// A calendar of one event with those lines.
QByteArray calendarOf(const QByteArrayList &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Meeting\r\n"
        + lines.join("\r\n") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

model::Result<model::Imported<std::vector<CommunityEvent>>> calendar(const QByteArray &bytes)
{
    return model::importCalendar(bytes, origin, today, today.addDays(30));
}

} // namespace

class tst_CommunityImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chapters();
    void events();
    void otherShapes();
    void distances();
    void aCalendar();
    void clocksArePutBack();
    void repetitions_data();
    void repetitions();
    void hostileCalendars_data();
    void hostileCalendars();
};

void tst_CommunityImport::chapters()
{
    const auto read = model::importChapterRegions(
        R"([{"id": 1, "title": "Europe", "chapters": [
            {"id": 7, "title": "Cloud Native Aarhus", "city": "Aarhus", "country": "DK",
             "country_name": "Denmark", "latitude": 56.16, "longitude": "10.2", "active": true,
             "url": "https://community.cncf.io/cloud-native-aarhus/"},
            {"title": "Nowhere", "latitude": 0, "longitude": 0},
            {"title": "Beyond", "latitude": 91, "longitude": 5, "url": "javascript:x"},
            {"id": 8}]}, {"title": "Empty"}, 5])",
        origin);
    QVERIFY(read);
    QCOMPARE(read->value.size(), 3U);
    QCOMPARE(read->value[0],
        (Chapter { .name = u"Cloud Native Aarhus"_s,
            .city = u"Aarhus"_s,
            .country = u"Denmark"_s,
            .coordinates = model::Coordinates { 56.16, 10.2 },
            .url = u"https://community.cncf.io/cloud-native-aarhus/"_s,
            .isActive = true,
            .source = origin.source,
            .asOf = today }));
    QVERIFY(!read->value[1].coordinates);
    QVERIFY(!read->value[2].coordinates);
    QVERIFY(read->value[2].url.isEmpty());
    QCOMPARE(read->problems.size(), 2U);
}

void tst_CommunityImport::events()
{
    const auto read = model::importCommunityEvents(
        R"({"results": [{"title": "Meetup", "url": "/events/details/1/",
             "start_date": "2026-12-01T18:00:00+01:00", "end_date": "2026-12-01T20:00:00+01:00",
             "venue_name": "Town hall",
             "chapter": {"title": "Cloud Native Aarhus", "city": "Aarhus", "country": "DK"}},
            {"title": "Some day"}, {"start_date": "2026-12-01T18:00:00Z"}]})",
        origin, u"https://community.cncf.io/"_s);
    QVERIFY(read);
    QCOMPARE(read->value,
        (std::vector<CommunityEvent> { { .title = u"Meetup"_s,
            .url = u"https://community.cncf.io/events/details/1/"_s,
            .startsAt = utc(12, 1, 17),
            .endsAt = utc(12, 1, 19),
            .chapter = u"Cloud Native Aarhus"_s,
            .place = u"Town hall"_s,
            .city = u"Aarhus"_s,
            .country = u"DK"_s,
            .source = origin.source,
            .asOf = today } }));
    QCOMPARE(read->problems.size(), 2U);
}

void tst_CommunityImport::otherShapes()
{
    for (const QByteArray bytes : { "<html>", "{}", "[]", R"([{"chapters": [{}]}])" }) {
        const auto read = model::importChapterRegions(bytes, origin);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadFormat);
    }
    for (const QByteArray bytes : { "<html>", "{}", "[]" })
        QVERIFY(!model::importCommunityEvents(bytes, origin, u"https://example.org/"_s));
    QVERIFY(model::importCommunityEvents(R"({"results": []})", origin, u"https://example.org/"_s));
}

void tst_CommunityImport::distances()
{
    const model::Coordinates london { 51.507, -0.128 };
    const model::Coordinates paris { 48.857, 2.352 };
    QCOMPARE(model::distanceKm(london, london), 0.0);
    QCOMPARE(std::lround(model::distanceKm(london, paris)), 343);
    // From pole to pole is half of the circumference.
    QCOMPARE(std::lround(model::distanceKm({ 90, 0 }, { -90, 77 })), 20'015);
    // Across the day's line it is not far.
    QCOMPARE_LT(model::distanceKm({ 0, 179.9 }, { 0, -179.9 }), 23);
}

void tst_CommunityImport::aCalendar()
{
    const auto read = calendar(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        "BEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talks\\, and \r\n pizza\r\nLOCATION:Town hall\r\n"
        "URL:https://example.org/1\r\nDTSTART;TZID=Here:20261201T180000\r\nDURATION:PT2H\r\n"
        "END:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Whole day\r\nDTSTART;VALUE=DATE:20261203\r\n"
        "URL:javascript:alert(1)\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Called off\r\nSTATUS:CANCELLED\r\n"
        "DTSTART:20261202T180000Z\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:Over\r\nDTSTART:20261001T180000Z\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:5\r\nSUMMARY:No day\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n");
    QVERIFY(read);
    QCOMPARE(read->value,
        (std::vector<CommunityEvent> { { .title = u"Talks, and pizza"_s,
                                           .url = u"https://example.org/1"_s,
                                           .startsAt = utc(12, 1, 16),
                                           .endsAt = utc(12, 1, 18),
                                           .place = u"Town hall"_s,
                                           .source = origin.source,
                                           .asOf = today },
            { .title = u"Whole day"_s,
                .startsAt = utc(12, 3, 0),
                .endsAt = read->value.back().endsAt,
                .isAllDay = true,
                .source = origin.source,
                .asOf = today } }));
    QCOMPARE(read->problems.size(), 1U);
    QCOMPARE(read->problems.front().field, u"DTSTART"_s);
}

void tst_CommunityImport::clocksArePutBack()
{
    const QByteArray zone
        = "BEGIN:VTIMEZONE\r\nTZID:Berlin by itself\r\nBEGIN:DAYLIGHT\r\n"
          "DTSTART:19810329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
          "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\n"
          "DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
          "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const auto read = model::importCalendar("BEGIN:VCALENDAR\r\n" + zone
            + "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Tea\r\n"
              "DTSTART;TZID=Berlin by itself:20261020T180000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"
              "END:VEVENT\r\nEND:VCALENDAR\r\n",
        origin, QDate(2026, 10, 1), QDate(2026, 11, 30));
    QVERIFY(read);
    QCOMPARE(read->value.size(), 2U);
    QCOMPARE(read->value[0].startsAt, utc(10, 20, 16));
    QCOMPARE(read->value[1].startsAt, utc(10, 27, 17));
}

void tst_CommunityImport::repetitions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("days"); ///< of December
    const QByteArray start = "DTSTART:20261125T180000Z";
    QTest::newRow("each week") << calendarOf({ start, "RRULE:FREQ=WEEKLY" })
                               << QList<int> { 2, 9, 16, 23 };
    QTest::newRow("three times") << calendarOf({ start, "RRULE:FREQ=WEEKLY;COUNT=3" })
                                 << QList<int> { 2, 9 };
    QTest::newRow("but for one") << calendarOf(
        { start, "RRULE:FREQ=WEEKLY", "EXDATE:20261209T180000Z" })
                                 << QList<int> { 2, 16, 23 };
    QTest::newRow("one moved") << calendarOf(
        { start, "RRULE:FREQ=WEEKLY", "END:VEVENT", "BEGIN:VEVENT", "UID:1", "SUMMARY:Moved",
            "RECURRENCE-ID:20261209T180000Z", "DTSTART:20261210T180000Z" })
                               << QList<int> { 2, 10, 16, 23 };
    QTest::newRow("the second Tuesday of the month")
        << calendarOf({ start, "RRULE:FREQ=MONTHLY;BYDAY=2TU" }) << QList<int> { 8 };
    QTest::newRow("the last Tuesday of the month, which is later")
        << calendarOf({ start, "RRULE:FREQ=MONTHLY;BYDAY=-1TU" }) << QList<int> {};
    QTest::newRow("since long ago")
        << calendarOf({ "DTSTART:19990101T120000Z", "RRULE:FREQ=MONTHLY" }) << QList<int> { 1 };
}

void tst_CommunityImport::repetitions()
{
    QFETCH(QByteArray, bytes);
    const auto read = calendar(bytes);
    QVERIFY(read);
    QList<int> days;
    for (const CommunityEvent &event : read->value) {
        if (event.startsAt.date().month() == 12)
            days += event.startsAt.date().day();
    }
    // Until the 26th: the last Tuesday is the 29th.
    QTEST(days, "days");
}

void tst_CommunityImport::hostileCalendars_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("outcome"); ///< how many events, or why there is none
    constexpr int isNone = -1;
    constexpr int isTooMuch = -2;
    QTest::newRow("no calendar") << QByteArray("<html>") << isNone;
    QTest::newRow("an event alone") << QByteArray("BEGIN:VEVENT\r\nEND:VEVENT\r\n") << isNone;
    QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x")
                             << isNone;
    QTest::newRow("each second") << calendarOf({ "DTSTART:19700101T000000Z",
        "RRULE:FREQ=SECONDLY" }) << 0;
    QTest::newRow("each second of no day")
        << calendarOf({ "DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30" })
        << 0;
    QTest::newRow("a day that never comes")
        << calendarOf({ "DTSTART:19700101T000000Z", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30" })
        << 0;
    QTest::newRow("each second of each day") << calendarOf({ "DTSTART:20261101T000000Z",
        "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23" })
                                             << 744;
    QTest::newRow("days that never come") << QByteArray("BEGIN:VCALENDAR\r\n"
        + QByteArray("BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:19700101T000000Z\r\n"
                     "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT\r\n")
            .repeated(1'000)
        + "END:VCALENDAR\r\n") << isTooMuch;
    QTest::newRow("a rule of nonsense")
        << calendarOf({ "DTSTART:20261201T000000Z", "RRULE:FREQ=OFTEN;BYDAY=99XX" }) << 1;
    QTest::newRow("a year of nonsense") << calendarOf({ "DTSTART:99991301T000000Z" }) << 0;
    QTest::newRow("deep") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n").repeated(20'000)
                          << isNone;
    QTest::newRow("deeper than a stack") << QByteArray("BEGIN:A\n").repeated(400'000)
            + "END:VCALENDAR\n" << isNone;
    QTest::newRow("deeper, in lines that are folded")
        << QByteArray("BEG\r\n IN:A\r\n").repeated(300'000) + "END:VCALENDAR\r\n"
        << isNone;
    QTest::newRow("deeper, with parameters") << QByteArray("BEGIN;X=1:A\n").repeated(300'000)
            + "END:VCALENDAR\n" << isNone;
    const auto zoned = [](const QByteArray &rule) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\n"
               "DTSTART:19700101T000000\r\nRRULE:"
            + rule
            + "\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
              "BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART;TZID=Here:20261201T180000\r\nEND:VEVENT\r\n"
              "END:VCALENDAR\r\n";
    };
    QTest::newRow("clocks put back each second") << zoned("FREQ=SECONDLY") << 0;
    QTest::newRow("clocks put back each second of the year") << zoned(
        "FREQ=YEARLY;BYMONTH=1;BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3;BYSECOND=0,1,2,3;BYDAY=MO,TU,WE")
                                                             << 0;
    QTest::newRow("clocks put back each day") << zoned("FREQ=DAILY") << 0;
    QTest::newRow("many events") << QByteArray("BEGIN:VCALENDAR\r\n"
        + QByteArray("BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20261201T000000Z\r\nEND:VEVENT\r\n")
            .repeated(20'000)
        + "END:VCALENDAR\r\n") << isTooMuch;
    QTest::newRow("a long line") << calendarOf(
        { "DTSTART:20261201T000000Z", "DESCRIPTION:" + QByteArray(3'000'000, 'x') })
                                 << 1;
    QTest::newRow("a large file") << QByteArray(5'000'000, 'x') << isTooMuch;
    QTest::newRow("bytes") << QByteArray("BEGIN:VCALENDAR\r\n\xff\xfe\0\x01", 21) << isNone;
}

void tst_CommunityImport::hostileCalendars()
{
    QFETCH(QByteArray, bytes);
    const auto read = calendar(bytes);
    const int refused = !read && read.error().kind == Error::Kind::BadFormat ? -1 : -2;
    QTEST(read ? int(read->value.size()) : refused, "outcome");
    QVERIFY(read || refused == -1 || read.error().kind == Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(tst_CommunityImport)
#include "tst_communityimport.moc"
