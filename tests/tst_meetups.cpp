// SPDX-License-Identifier: GPL-3.0-or-later
// Groups that meet: what is known of them, and how they are found.
#include "model/import/chapterimport.h"
#include "model/store/starter.h"
#include "views/community/meetupdelegate.h"
#include "views/community/meetupsdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using model::Chapter;
using model::CommunityEvent;
using model::Meetup;
using views::MeetupsDialog;
using views::Theme;

namespace {

const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), QTimeZone::UTC);

Chapter chapter(const QString &name, const QString &city, const QString &country,
    const QString &url = {}, std::optional<bool> isActive = {})
{
    return { .name = name,
        .city = city,
        .country = country,
        .coordinates = {},
        .url = url.isEmpty() ? "https://example.org/"_L1 + name.toLower() : url,
        .isActive = isActive,
        .source = u"a list"_s,
        .asOf = QDate(2026, 5, 4) };
}

CommunityEvent meeting(const QString &chapter, const QDateTime &startsAt, const QString &title)
{
    return { .title = title,
        .url = u"https://example.org/event"_s,
        .startsAt = startsAt,
        .endsAt = {},
        .chapter = chapter,
        .place = {},
        .city = {},
        .country = {},
        .source = u"a list"_s,
        .asOf = QDate(2026, 5, 4) };
}

QStringList names(const std::vector<Meetup> &meetups)
{
    QStringList result;
    for (const Meetup &meetup : meetups)
        result += meetup.chapter.name;
    return result;
}

} // namespace

class tst_Meetups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void countriesHaveOneName_data();
    void countriesHaveOneName();
    void aGroupIsListedOnce();
    void theNextMeetingIsTheFirstThatHasNotEnded();
    void tablesOfGroups();
    void theStarterHasGroups();

    void countryAndTextNarrowTheList();
    void whatIsKnownIsShownWithItsSource();
    void openAndCopy();
    void oneWithoutAnAddressOpensNothing();
    void nothingFoundIsSaid();
    void theStarterAsksForASync();
    void hostileNamesAreText();
    void everyControlHasAName();

private:
    QListView &list() const { return *m_dialog->findChild<QListView *>(); }
    QLineEdit &text() const { return *m_dialog->findChild<QLineEdit *>(); }
    QComboBox &country() const { return *m_dialog->findChild<QComboBox *>(); }
    QStringList shown() const;
    QString labels() const;
    QPushButton *button(const QString &label) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MeetupsDialog> m_dialog;
};

void tst_Meetups::init()
{
    m_theme = std::make_unique<Theme>();
    m_dialog = std::make_unique<MeetupsDialog>(*m_theme);
    m_dialog->setMeetups(model::meetupsOf({ chapter(u"Kettles"_s, u"Aarhus"_s, u"DK"_s),
                                              chapter(u"Boilers"_s, u"Berlin"_s, u"Germany"_s),
                                              chapter(u"Stoves"_s, u"Köln"_s, u"DE"_s),
                                              chapter(u"Everywhere"_s, {}, {}) },
                             {}, { meeting(u"boilers"_s, now.addDays(3), u"How to boil"_s) }, now),
        true);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

QStringList tst_Meetups::shown() const
{
    QStringList result;
    for (int i = 0; i < list().model()->rowCount(); ++i)
        result += list().model()->index(i, 0).data().toString();
    return result;
}

QString tst_Meetups::labels() const
{
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

QPushButton *tst_Meetups::button(const QString &label) const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == label)
            return button;
    }
    return nullptr;
}

void tst_Meetups::countriesHaveOneName_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("name");

    QTest::newRow("code") << u"DE"_s << u"Germany"_s;
    QTest::newRow("small code") << u"dk"_s << u"Denmark"_s;
    QTest::newRow("name") << u"Germany"_s << u"Germany"_s;
    QTest::newRow("usual") << u"USA"_s << u"United States"_s;
    QTest::newRow("code of the same") << u"US"_s << u"United States"_s;
    QTest::newRow("article") << u"The Netherlands"_s << u"Netherlands"_s;
    QTest::newRow("no country") << u"XQ"_s << u"XQ"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("unknown") << u"  Middle   Earth "_s << u"Middle Earth"_s;
}

void tst_Meetups::countriesHaveOneName()
{
    QFETCH(const QString, written);
    QFETCH(const QString, name);
    QCOMPARE(model::countryName(written), name);
    QCOMPARE(model::countryName(name), name);
}

void tst_Meetups::aGroupIsListedOnce()
{
    const auto meetups = model::meetupsOf(
        { chapter(u"Kettles Aarhus"_s, u"Aarhus"_s, u"DK"_s, u"https://example.org/Kettles/"_s),
            chapter(u"Boilers"_s, u"Berlin"_s, u"DE"_s),
            chapter(u"Ended"_s, u"Bonn"_s, u"DE"_s, {}, false) },
        { chapter(
              u"Kettles of old"_s, u"Aarhus"_s, u"Denmark"_s, u"https://www.example.org/kettles"_s),
            chapter(u"BOILERS"_s, u"Berlin"_s, u"Germany"_s, u"https://example.org/else"_s),
            chapter(u"Ended"_s, u"Bonn"_s, u"Germany"_s, u"https://example.org/old"_s),
            chapter(u"Stoves"_s, u"Austin"_s, u"USA"_s) },
        {}, now);
    QCOMPARE(names(meetups),
        (QStringList { u"Kettles Aarhus"_s, u"Boilers"_s, u"Stoves"_s })); // by country
    QCOMPARE(meetups[2].country, u"United States"_s);
    // Of one list, two of a name are two, also where one has ended.
    QCOMPARE(
        model::meetupsOf({ chapter(u"Twins"_s, u"A"_s, u"DE"_s, u"https://example.org/1"_s, false),
                             chapter(u"Twins"_s, u"B"_s, u"DE"_s, u"https://example.org/2"_s),
                             chapter(u"Twins"_s, u"C"_s, u"DK"_s, u"https://example.org/3"_s) },
            {}, {}, now)
            .size(),
        2U);
}

void tst_Meetups::theNextMeetingIsTheFirstThatHasNotEnded()
{
    CommunityEvent running = meeting(u"Kettles"_s, now.addSecs(-3'600), u"Running"_s);
    running.endsAt = now.addSecs(60);
    CommunityEvent today
        = meeting(u"Boilers"_s, QDateTime(now.date(), QTime(0, 0), QTimeZone::UTC), u"Today"_s);
    today.isAllDay = true;
    const auto meetups = model::meetupsOf(
        { chapter(u"Boilers"_s, u"A"_s, u"DE"_s), chapter(u"Kettles"_s, u"B"_s, u"DE"_s),
            chapter(u"Stoves"_s, u"C"_s, u"DE"_s) },
        {},
        { meeting(u"Kettles"_s, now.addDays(9), u"Later"_s), running,
            meeting(u"Kettles"_s, now.addDays(-1), u"Over"_s), today,
            meeting(u"Stoves"_s, now.addSecs(-1), u"Just over"_s),
            meeting(u"Nobody"_s, now.addDays(1), u"Of no group"_s),
            meeting(u"Stoves"_s, QDateTime(), u"Never"_s) },
        now);
    QCOMPARE(meetups.size(), 3U);
    QCOMPARE(meetups[0].next->title, u"Today"_s);
    QCOMPARE(meetups[1].next->title, u"Running"_s);
    QVERIFY(!meetups[2].next);
}

void tst_Meetups::tablesOfGroups()
{
    const QByteArray head = "program,name,city,country,region,url,latitude,longitude,as_of_date,"
                            "source\n";
    const auto read = model::importChapterTable(head
            + "x,Kettles,Aarhus,Denmark,Europe,https://example.org/k,56.1,10.2,2020-02-20,a list\n"
              "x,\"Boilers, and more\",Berlin,Germany,,https://example.org/b,,,2014-01-27,b\n"
              "x,Bad day,,,,https://example.org/c,,,soon,c\n"
              "x,Bad address,,,,javascript:alert(1),,,2014-01-27,c\n"
              "x,,,,,https://example.org/d,,,2014-01-27,c\n"
              "x,On the moon,,,,https://example.org/e,156,10,2014-01-27,c\n",
        u"f"_s);
    QVERIFY(read);
    QCOMPARE(read->value.size(), 3U);
    QCOMPARE(read->value[0].coordinates, (model::Coordinates { 56.1, 10.2 }));
    QCOMPARE(read->value[1].name, u"Boilers, and more"_s);
    QVERIFY(!read->value[1].coordinates && !read->value[2].coordinates);
    QCOMPARE(read->problems.size(), 3U);
    QCOMPARE(read->problems[0].line, 4);
    for (const QByteArray &bytes : { QByteArray(), QByteArray("a,b\n1,2\n"), head })
        QCOMPARE(
            model::importChapterTable(bytes, u"f"_s).error().kind, model::Error::Kind::BadFormat);
}

void tst_Meetups::theStarterHasGroups()
{
    const std::vector<Chapter> chapters = model::starterChapters();
    QCOMPARE(chapters.size(), 57U);
    const auto meetups = model::meetupsOf({}, chapters, {}, now);
    QCOMPARE(meetups.size(), chapters.size()); // no two are the same
    for (const Meetup &meetup : meetups) {
        QVERIFY(!meetup.chapter.source.isEmpty() && meetup.chapter.asOf.isValid());
        QVERIFY(meetup.chapter.url.startsWith("https://"_L1));
    }
}

void tst_Meetups::countryAndTextNarrowTheList()
{
    QCOMPARE(shown(), (QStringList { u"Kettles"_s, u"Boilers"_s, u"Stoves"_s, u"Everywhere"_s }));
    QCOMPARE(country().count(), 4);
    QCOMPARE(country().itemText(0), u"All countries"_s);
    const int germany = country().findText(u"Germany (2)"_s);
    QVERIFY(germany > 0);
    country().setCurrentIndex(germany);
    QCOMPARE(shown(), (QStringList { u"Boilers"_s, u"Stoves"_s }));
    QTest::keyClicks(&text(), u"KÖLN stove"_s);
    QCOMPARE(shown(), QStringList { u"Stoves"_s });
    country().setCurrentIndex(0);
    text().setText(u"germany"_s);
    QCOMPARE(shown().size(), 2);
    country().setCurrentIndex(country().findText(u"Country not stated (1)"_s));
    text().clear();
    QCOMPARE(shown(), QStringList { u"Everywhere"_s });
    // Other data leave the choice as it is, where there is still one.
    m_dialog->setMeetups(
        model::meetupsOf(
            { chapter(u"Nowhere"_s, {}, {}), chapter(u"A"_s, {}, u"DK"_s) }, {}, {}, now),
        true);
    QCOMPARE(shown(), QStringList { u"Nowhere"_s });
}

void tst_Meetups::whatIsKnownIsShownWithItsSource()
{
    text().setText(u"boilers"_s);
    for (const QString &fact : { u"Boilers"_s, u"Berlin"_s, u"Germany"_s, u"a list"_s,
             u"4 May 2026"_s, u"https://example.org/boilers"_s, u"How to boil"_s })
        QVERIFY2(labels().contains(fact), qPrintable(fact));
    const auto meetup
        = list().currentIndex().data(int(model::MeetupListModel::Role::Meetup)).value<Meetup>();
    QVERIFY(views::MeetupDelegate::placeText(meetup).startsWith(u"Berlin, Germany · meets on"_s));
    text().setText(u"kettles"_s);
    QVERIFY(!labels().contains("Meets next"_L1)); // nobody says so
}

void tst_Meetups::openAndCopy()
{
    QSignalSpy opened(m_dialog.get(), &MeetupsDialog::linkActivated);
    QSignalSpy copied(m_dialog.get(), &MeetupsDialog::copied);
    text().setText(u"stoves"_s);
    button(u"Open"_s)->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u"https://example.org/stoves"_s);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    button(u"Copy Address"_s)->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.org/stoves"_s);
}

void tst_Meetups::oneWithoutAnAddressOpensNothing()
{
    Chapter silent = chapter(u"Silent"_s, u"Bonn"_s, u"DE"_s);
    silent.url.clear();
    m_dialog->setMeetups(model::meetupsOf({ silent }, {}, {}, now), true);
    QCOMPARE(shown(), QStringList { u"Silent"_s });
    QVERIFY(!button(u"Open"_s)->isEnabled() && !button(u"Copy Address"_s)->isEnabled());
    QVERIFY(!labels().contains("Address"_L1));
    QSignalSpy opened(m_dialog.get(), &MeetupsDialog::linkActivated);
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(opened.isEmpty());
}

void tst_Meetups::nothingFoundIsSaid()
{
    text().setText(u"samovar"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(labels().contains("No group is like that"_L1));
    QVERIFY(!button(u"Open"_s)->isEnabled() && !button(u"Copy Address"_s)->isEnabled());
    text().clear();
    QVERIFY(button(u"Open"_s)->isEnabled());
}

void tst_Meetups::theStarterAsksForASync()
{
    QVERIFY(!button(u"Sync…"_s)->isVisible());
    m_dialog->setMeetups(model::meetupsOf({}, model::starterChapters(), {}, now), false);
    QVERIFY(button(u"Sync…"_s)->isVisible());
    QVERIFY(labels().contains("comes with the program"_L1));
    QSignalSpy wanted(m_dialog.get(), &MeetupsDialog::syncRequested);
    button(u"Sync…"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void tst_Meetups::hostileNamesAreText()
{
    const QString name = u"<img src=x><b>Kettles</b>"_s;
    m_dialog->setMeetups(model::meetupsOf({ chapter(name, u"<i>A</i>"_s, u"<u>B</u>"_s,
                                              u"https://example.org/'><script>"_s) },
                             {}, {}, now),
        true);
    const QString facts = labels();
    for (const QString &mark : { u"<img"_s, u"<b>"_s, u"<i>"_s, u"<u>"_s, u"<script"_s })
        QVERIFY2(!facts.contains(mark), qPrintable(mark));
    QVERIFY(!m_dialog->grab().isNull());
}

void tst_Meetups::everyControlHasAName()
{
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && !widget->objectName().startsWith("qt_"_L1);
        if (!isControl)
            continue;
        const auto *pushButton = qobject_cast<const QPushButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        QVERIFY2(pushButton || label || !widget->accessibleName().isEmpty(),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_Meetups)
#include "tst_meetups.moc"
