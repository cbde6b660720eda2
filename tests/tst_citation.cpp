// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/status/citation.h"
#include "tests/testlandscape.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::Item;
using model::Snapshot;

namespace {

const Item &itemOf(const Snapshot &snapshot, const QString &name)
{
    return snapshot.landscape.items[size_t(snapshot.landscape.indexesOfName(name).front())];
}

const QDate today(2026, 11, 24);

} // namespace

class tst_Citation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOfficialPageIsThatOfTheLandscape();
    void markdownIsALinkWithItsDescription();
    void foreignTextEndsNoMarkdownLink();
    void aCitationSaysWhatWhereAndWhen();
    void bibtexIsOneEntry();
    void foreignTextEndsNoBibtexField();
    void whatIsMissingIsLeftOut();
};

void tst_Citation::theOfficialPageIsThatOfTheLandscape()
{
    Snapshot snapshot = smallSnapshot();
    const QString page = u"https://engines.example.org/?item=engines--steam-water--boiler"_s;
    QCOMPARE(officialPage(snapshot, itemOf(snapshot, u"Boiler"_s)), page);
    snapshot.settings.url = u"https://engines.example.org/"_s;
    QCOMPARE(officialPage(snapshot, itemOf(snapshot, u"Boiler"_s)), page);
    // A plus in an address is a blank unless it is written otherwise.
    Item plus = itemOf(snapshot, u"Boiler"_s);
    plus.id = model::ItemId(u"a"_s, u"b"_s, u"C++"_s);
    QVERIFY(officialPage(snapshot, plus).endsWith("?item=a--b--c%2B%2B"_L1));
    snapshot.settings.url.clear();
    QCOMPARE(officialPage(snapshot, plus), QString());
}

void tst_Citation::markdownIsALinkWithItsDescription()
{
    const Snapshot snapshot = smallSnapshot();
    QCOMPARE(markdownOf(snapshot, itemOf(snapshot, u"Boiler"_s)),
        u"[Boiler](https://boiler.example.org): Heats water until it works for you."_s);
    QCOMPARE(markdownOf(snapshot, itemOf(snapshot, u"Dynamo"_s)),
        u"[Dynamo](https://dynamo.example.org)"_s);
}

void tst_Citation::foreignTextEndsNoMarkdownLink()
{
    const Snapshot snapshot = smallSnapshot();
    Item item = itemOf(snapshot, u"Boiler"_s);
    item.name = u"a](https://evil.example) [b"_s;
    item.homepageUrl = u"https://example.org/a_(b) c"_s;
    item.description = u"<script>\n![x](y) *now*"_s;
    QCOMPARE(markdownOf(snapshot, item),
        uR"([a\](https://evil.example) \[b](https://example.org/a_%28b%29%20c): )"
        uR"(\<script\> \!\[x\](y) \*now\*)"_s);
}

void tst_Citation::aCitationSaysWhatWhereAndWhen()
{
    const Snapshot snapshot = smallSnapshot();
    QCOMPARE(citationOf(snapshot, itemOf(snapshot, u"Boiler"_s), today),
        u"Boiler. Engine House graduated project. https://boiler.example.org. In: Engine House "
        "Landscape of 2025-01-02, https://engines.example.org/?item=engines--steam-water--boiler "
        "(accessed 2026-11-24)."_s);
    QVERIFY(citationOf(snapshot, itemOf(snapshot, u"Works (member)"_s), today)
            .startsWith("Works. Engine House member. "_L1));
}

void tst_Citation::bibtexIsOneEntry()
{
    const Snapshot snapshot = smallSnapshot();
    QCOMPARE(bibtexOf(snapshot, itemOf(snapshot, u"Boiler"_s), today), uR"(@misc{boiler,
  title = {{Boiler}},
  howpublished = {\url{https://boiler.example.org}},
  year = {2025},
  note = {Engine House graduated project. In: Engine House Landscape of 2025-01-02. Accessed: 2026-11-24},
}
)"_s);
}

void tst_Citation::foreignTextEndsNoBibtexField()
{
    const Snapshot snapshot = smallSnapshot();
    Item item = itemOf(snapshot, u"Boiler"_s);
    item.name = u"50% & {more} \\end #1_2"_s;
    item.homepageUrl = u"https://example.org/}, evil = {x"_s;
    const QString text = bibtexOf(snapshot, item, today);
    QVERIFY2(
        text.contains(uR"({{50\% \& \{more\} {\textbackslash}end \#1\_2}})"_s), qPrintable(text));
    QVERIFY2(text.contains("https://example.org/%7D,%20evil%20=%20%7Bx"_L1), qPrintable(text));
    QCOMPARE(text.count(u'\n'), 6);
    item.name = u"日本"_s; // no letter that a key may have
    QVERIFY(bibtexOf(snapshot, item, today).startsWith("@misc{item,"_L1));
}

void tst_Citation::whatIsMissingIsLeftOut()
{
    Snapshot snapshot = smallSnapshot();
    snapshot.settings.url.clear();
    snapshot.settings.foundation.clear();
    snapshot.asOf = {};
    Item item = itemOf(snapshot, u"Dynamo"_s);
    item.homepageUrl.clear();
    QCOMPARE(markdownOf(snapshot, item), u"Dynamo"_s);
    QCOMPARE(citationOf(snapshot, item, today), u"Dynamo. In: Landscape (accessed 2026-11-24)."_s);
    const QString bibtex = bibtexOf(snapshot, item, today);
    QVERIFY(!bibtex.contains("url"_L1) && !bibtex.contains("year"_L1));
}

QTEST_GUILESS_MAIN(tst_Citation)
#include "tst_citation.moc"
