// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testlandscape.h"
#include "views/details/itemfacts.h"

#include <QLocale>
#include <QTest>
#include <QTextDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using model::Item;
using model::Maturity;
using model::Snapshot;
using views::Colors;
using views::ItemFacts;

namespace {

const Item &itemOf(const Snapshot &snapshot, const QString &name)
{
    return snapshot.landscape.items[snapshot.landscape.indexesOfName(name).front()];
}

/// All sections as a person reads them.
QString readText(const Snapshot &snapshot, const Item &item)
{
    QString text;
    for (const auto &section : ItemFacts(snapshot, item, Colors::light()).sections()) {
        text += "# "_L1 + section.title + u'\n';
        for (const auto &fact : section.facts) {
            QTextDocument document;
            document.setHtml(fact.html);
            text += fact.label + ": "_L1 + document.toPlainText() + u'\n';
        }
    }
    return text;
}

QString allHtml(const Snapshot &snapshot, const Item &item)
{
    QString html;
    for (const auto &section : ItemFacts(snapshot, item, Colors::light()).sections()) {
        for (const auto &fact : section.facts)
            html += fact.html;
    }
    return html;
}

} // namespace

class tst_ItemFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void everyFieldIsShown();
    void whatIsNotKnownIsSaid();
    void everyNumberHasASource();
    void whatOthersFoundIsShown();
    void oneSentenceSaysWhatItIs_data();
    void oneSentenceSaysWhatItIs();
    void linksInSummariesAreLinks();
    void foreignTextIsOnlyText();
    void onlySafeLinksAreLinks_data();
    void onlySafeLinksAreLinks();
};

void tst_ItemFacts::initTestCase() { QLocale::setDefault(QLocale::c()); }

void tst_ItemFacts::everyFieldIsShown()
{
    Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(model::repositoryKey(u"https://github.com/example/boiler"_s),
        { .stars = 12345,
            .asOf = QDate(2026, 8, 7),
            .source = u"a list"_s,
            .latestCommit = QDate(2026, 8, 6),
            .firstCommit = QDate(2014, 5, 4),
            .latestRelease = QDate(2026, 7, 1),
            .contributors = 321,
            .weeklyCommits = { 1, 0, 3, 12, 12 } });
    snapshot.numbers.insert(model::repositoryKey(u"https://github.com/example/valve"_s),
        { .stars = 678,
            .asOf = QDate(2026, 8, 5),
            .source = u"a list"_s,
            .language = u"Go"_s,
            .license = u"not this one"_s,
            .latestCommit = QDate(2026, 8, 4) });
    snapshot.organizations.insert(u"www.crunchbase.com/organization/example"_s,
        { .country = u"Iceland"_s, .asOf = QDate(2026, 8, 3), .source = u"a list"_s });
    const QString text = readText(snapshot, itemOf(snapshot, u"Boiler"_s));
    for (const QString &part :
        { u"Heats water until it works for you."_s, u"Engines"_s, u"Steam & Water"_s,
            u"Engines: Electric"_s, u"github.com/example/boiler"_s, u"github.com/example/valve"_s,
            u"Apache-2.0"_s, u"MIT"_s, u"branch main"_s, u"Stars: 12345 on 7 Aug 2026"_s,
            u"Latest commit: 6 Aug 2026"_s, u"678 stars on 5 Aug 2026"_s, u"4 May 2014"_s,
            u"1 Jul 2026"_s, u"Contributors: 321"_s, u"28 commit(s) in 5 weeks"_s, u"▁▂█"_s,
            u"latest commit 4 Aug 2026"_s, u"Go"_s, u"BOIL"_s, u"Example Works"_s, u"Iceland"_s,
            u"Kettle"_s, u"Specification"_s, u"boiler"_s, u"#boiler"_s, u"course"_s, u"CB"_s,
            u"ours"_s, u"Careful Ltd"_s, u"Steam."_s, u"Stoker, Engineer"_s, u"heat, water"_s })
        QVERIFY2(text.contains(part), qPrintable(part + "\n in\n"_L1 + text));
    QVERIFY(!text.contains("not this one"_L1)); // what the landscape states goes first
    QVERIFY(readText(snapshot, itemOf(snapshot, u"Kettle"_s)).contains("Boiler"_L1)); // has parts
}

void tst_ItemFacts::whatIsNotKnownIsSaid()
{
    const Snapshot snapshot = smallSnapshot();
    const QString text = readText(snapshot, itemOf(snapshot, u"Kettle"_s));
    QVERIFY(text.contains("no description"_L1));
    QVERIFY(text.contains("Stars: not known"_L1) && text.contains("Latest commit: not known"_L1));
    QVERIFY(text.contains("comes with a sync"_L1));
    Item described = itemOf(snapshot, u"Kettle"_s);
    described.ownDescription = u"Boils water for tea."_s;
    const QString ours = readText(snapshot, described);
    QVERIFY(ours.contains("Boils water"_L1) && ours.contains("our own words"_L1));
    // No section without content, and no number that nobody counts.
    for (const auto &section :
        ItemFacts(snapshot, itemOf(snapshot, u"Dynamo"_s), Colors::dark()).sections()) {
        QVERIFY(!section.facts.empty());
        QVERIFY(section.topic != ItemFacts::Topic::Activity);
        for (const auto &fact : section.facts)
            QVERIFY(!fact.html.isEmpty());
    }
}

void tst_ItemFacts::everyNumberHasASource()
{
    Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(model::repositoryKey(u"https://github.com/example/boiler"_s),
        { .stars = 12345,
            .asOf = QDate(2026, 8, 7),
            .source = u"a list"_s,
            .latestCommit = QDate(2026, 8, 6) });
    int found = 0;
    for (const auto &section :
        ItemFacts(snapshot, itemOf(snapshot, u"Boiler"_s), Colors::light()).sections()) {
        for (const auto &fact : section.facts) {
            if (section.topic == ItemFacts::Topic::Activity) {
                QVERIFY(fact.source.contains("a list"_L1) && fact.source.contains("7 Aug 2026"_L1));
                ++found;
            } else if (section.topic == ItemFacts::Topic::Repositories) {
                // Nothing that is counted is said of them here.
                QVERIFY2(fact.source.isEmpty(), qPrintable(fact.source));
            } else if (fact.label == "Annual review"_L1) {
                QVERIFY(fact.source.contains("2 Jan 2025"_L1)); // the day of the landscape
                ++found;
            }
        }
    }
    QCOMPARE(found, 3);
    QVERIFY(ItemFacts::landscapeSource(snapshot).contains("starter"_L1));
    snapshot.origin = Snapshot::Origin::Synced;
    // Other sources come before it by name and say nothing of items.
    snapshot.sources = { { .name = u"cncf/clomonitor"_s },
        { .name = u"cncf/landscape"_s, .syncedAt = snapshot.asOf } };
    const QString text = ItemFacts::landscapeSource(snapshot);
    QVERIFY2(text.contains("cncf/landscape"_L1) && text.contains("synced on 2 Jan 2025"_L1),
        qPrintable(text));
}

void tst_ItemFacts::whatOthersFoundIsShown()
{
    Snapshot snapshot = smallSnapshot();
    auto &items = snapshot.landscape.items;
    Item &boiler = items[snapshot.landscape.indexesOfName(u"Boiler"_s).front()];
    boiler.clomonitorName = u"boiler"_s;
    snapshot.sources.push_back({ .name = model::foundationSource.name,
        .committedAt = QDateTime(QDate(2026, 8, 21), QTime(12, 0), QTimeZone::UTC),
        .syncedAt = QDateTime(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::UTC) });
    const QDate day(2026, 11, 25);
    snapshot.evidence = { .checks = { { .project = u"boiler"_s,
                              .repository = u"https://github.com/example/boiler"_s,
                              .passed = { u"readme"_s, u"license"_s },
                              .failed = { u"signed_releases"_s },
                              .asOf = day,
                              .source = u"clomonitor.io"_s } },
        .badges = { { u"github.com/example/boiler"_s,
            { .id = 7,
                .level = model::BestPracticesBadge::Level::InProgress,
                .passingPercentage = 84,
                .asOf = day,
                .source = u"www.bestpractices.dev"_s } } },
        .repositories = { { .project = u"boiler"_s,
                              .name = u"boiler"_s,
                              .url = u"https://github.com/example/boiler/"_s,
                              .checkSets = {} },
            { .project = u"boiler"_s,
                .name = u"website"_s,
                .url = u"https://github.com/example/website"_s,
                .checkSets = {} } },
        .maintainers = { { u"Boiler"_s, u"Ada <b>"_s, u"Acme"_s, u"ada"_s },
            { u"Boiler: Docs"_s, u"Ada <b>"_s, u"Acme"_s, u"ada"_s },
            { u"Boiler"_s, u"Bob"_s, u"Brew & Co"_s, {} } } };
    const QString text = readText(snapshot, boiler);
    for (const auto expected : { "Maintainers: 2 person"_L1, "of 2 organization"_L1,
             "Acme, Brew & Co"_L1, "2 of 3 passed"_L1, "not passed: signed releases"_L1,
             "Best practices: In progress: 84 % of passing"_L1, "example/website"_L1 })
        QVERIFY2(text.contains(expected), qPrintable(text));
    QCOMPARE(text.count("github.com/example/boiler\n"_L1), 1); // and not once more
    for (const auto &section : ItemFacts(snapshot, boiler, Colors::light()).sections()) {
        if (section.topic != ItemFacts::Topic::Care)
            continue;
        QCOMPARE(section.facts.size(), 3U);
        QVERIFY(section.facts[0].source.contains("cncf/foundation of 21 Aug 2026"_L1));
        QVERIFY(section.facts[1].source.contains("clomonitor.io"_L1));
        QVERIFY(section.facts[2].source.contains("25 Nov 2026"_L1));
    }
}

void tst_ItemFacts::oneSentenceSaysWhatItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("begin");
    QTest::newRow("graduated") << u"Boiler"_s << u"Graduated"_s;
    QTest::newRow("sandbox") << u"Kettle"_s << QString();
    QTest::newRow("archived without a date") << u"Old Coil"_s << u"Former"_s;
    QTest::newRow("a product") << u"Dynamo"_s << u"Not a project"_s;
    QTest::newRow("a member") << u"Works (member)"_s << u"Member of"_s;
}

void tst_ItemFacts::oneSentenceSaysWhatItIs()
{
    QFETCH(QString, name);
    QFETCH(QString, begin);
    const Snapshot snapshot = smallSnapshot();
    const QString text = ItemFacts(snapshot, itemOf(snapshot, name), Colors::light()).sentence();
    QVERIFY2(text.startsWith(begin), qPrintable(text));
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(!text.contains(u'%'));
}

void tst_ItemFacts::linksInSummariesAreLinks()
{
    const Snapshot snapshot = smallSnapshot();
    Item item = itemOf(snapshot, u"Boiler"_s);
    item.summary.useCase
        = u"See [the <docs>](https://docs.example.org/a?b&c) and [this](javascript:x) [x]"_s;
    QVERIFY(readText(snapshot, item).contains("See the <docs> and [this](javascript:x) [x]"_L1));
    const QString html = allHtml(snapshot, item);
    QVERIFY(html.contains("<a href='https://docs.example.org/a?b&amp;c'"_L1));
    QVERIFY(!html.contains("<a href='javascript"_L1));
}

void tst_ItemFacts::foreignTextIsOnlyText()
{
    const Snapshot snapshot = smallSnapshot();
    Item item = itemOf(snapshot, u"Boiler"_s);
    const QString attack = u"<img src='file:///x'><a href=\"javascript:x\">' onclick=\"x"_s;
    item.name = attack;
    item.description = attack;
    item.organizationName = attack;
    item.chatChannel = attack;
    item.summary.useCase = attack;
    item.summary.tags = { attack };
    item.annotations.insert(attack, attack);
    item.summary.introUrl = u"https://example.org/?a='><b>"_s;
    item.summary.integration = u"[%1](https://example.org/'><b>)"_s.arg(attack);
    item.additionalRepositories = { { .url = attack, .branch = attack, .license = attack } };
    item.place.category = attack;
    item.audits.front().vendor = attack;
    item.audits.front().type = attack;
    const QString html = allHtml(snapshot, item);
    QVERIFY(!html.contains("<img"_L1));
    QVERIFY(!html.contains("href=\"javascript"_L1));
    QVERIFY(!html.contains("'javascript"_L1));
    QVERIFY(!html.contains("<b>"_L1));
    QVERIFY(readText(snapshot, item).contains(attack));
}

void tst_ItemFacts::onlySafeLinksAreLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("https") << u"https://example.org/a?b#c"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("capitals") << u"HTTPS://example.org"_s << true;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
    QTest::newRow("mail to nobody") << u"mailto:"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("ssh") << u"ssh://example.org"_s << false;
    QTest::newRow("a handler of this machine") << u"steam://run/1"_s << false;
    QTest::newRow("no scheme") << u"example.org"_s << false;
    QTest::newRow("no host") << u"https:///a"_s << false;
    QTest::newRow("blank before") << u" javascript:alert(1)"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_ItemFacts::onlySafeLinksAreLinks()
{
    QFETCH(QString, url);
    QFETCH(bool, isSafe);
    QCOMPARE(views::isSafeLink(url), isSafe);
    const Snapshot snapshot = smallSnapshot();
    Item item = itemOf(snapshot, u"Dynamo"_s);
    item.audits = { { .type = u"Somewhere"_s, .url = url } };
    const QString html = allHtml(snapshot, item);
    QVERIFY(html.contains("Somewhere"_L1));
    QCOMPARE(html.contains("'>Somewhere</a>"_L1), isSafe);
}

QTEST_MAIN(tst_ItemFacts)
#include "tst_itemfacts.moc"
