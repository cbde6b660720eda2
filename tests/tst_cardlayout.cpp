// SPDX-License-Identifier: GPL-3.0-or-later
// Cards under headings: what stands where, and that it stays so for any width and any landscape.
#include "model/explore/explorer.h"
#include "model/items/cardlayout.h"
#include "tests/testlandscape.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::CardLayout;
using model::CardMetrics;
using model::Classification;
using model::ItemSections;

namespace {

/// Sections of @p counts cards, each under a heading of depth 0.
ItemSections flat(const std::vector<int> &counts)
{
    ItemSections result;
    for (const int count : counts) {
        result.sections.push_back({ .name = QString::number(result.sections.size()),
            .depth = 0,
            .first = int(result.items.size()),
            .count = count });
        for (int i = 0; i < count; ++i)
            result.items.push_back(int(result.items.size()));
    }
    return result;
}

/// A whole with parts for each list of counts.
ItemSections nested(const std::vector<std::vector<int>> &wholes)
{
    ItemSections result;
    for (const auto &parts : wholes) {
        const size_t whole = result.sections.size();
        const int first = int(result.items.size());
        result.sections.push_back({ .name = u"whole"_s, .depth = 0, .first = first, .count = 0 });
        for (const int count : parts) {
            result.sections.push_back({ .name = u"part"_s,
                .depth = 1,
                .first = int(result.items.size()),
                .count = count });
            for (int i = 0; i < count; ++i)
                result.items.push_back(int(result.items.size()));
        }
        result.sections[whole].count = int(result.items.size()) - first;
    }
    return result;
}

ItemSections single(int count)
{
    ItemSections result;
    for (int i = 0; i < count; ++i)
        result.items.push_back(i);
    return result;
}

std::unique_ptr<model::Explorer> explorerOf(model::Snapshot snapshot)
{
    auto explorer = std::make_unique<model::Explorer>();
    const auto shared = std::make_shared<const model::Snapshot>(std::move(snapshot));
    explorer->setWorld(std::make_shared<const model::ItemIndex>(shared),
        model::shownGroups(shared->settings, shared->landscape, u"All"_s));
    return explorer;
}

ItemSections sectionsOf(const model::Explorer &explorer, Classification classification)
{
    return ItemSections::of(
        explorer.index(), explorer.layout(), explorer.orderedMatches(), classification);
}

/// Headings with what stands under them, indented.
QString described(const model::Explorer &explorer, const ItemSections &sections)
{
    QString text;
    for (size_t i = 0; i < sections.sections.size(); ++i) {
        const auto &section = sections.sections[i];
        text += u"%1%2 (%3)\n"_s.arg(
            QString(section.depth * 2, u' '), section.name, QString::number(section.count));
        if (i + 1 < sections.sections.size() && sections.sections[i + 1].depth > section.depth)
            continue;
        for (int c = section.first; c < section.first + section.count; ++c) {
            const int item = sections.items[size_t(c)];
            text += QString(section.depth * 2 + 2, u' ')
                + explorer.snapshot()->landscape.items[size_t(item)].displayName() + u'\n';
        }
    }
    return text;
}

} // namespace

class tst_CardLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itemsStandUnderTheirHeadings_data();
    void itemsStandUnderTheirHeadings();
    void headingsKeepTheOrderOfTheState();
    void everyMatchStandsSomewhere_data();
    void everyMatchStandsSomewhere();
    void nothingOverlapsAndAllIsInside_data();
    void nothingOverlapsAndAllIsInside();
    void cardsFollowTheReadingOrder();
    void asManyColumnsAsFit();
    void aStripeHoldsExactlyWhatTouchesIt();
    void everyPointFindsItsCard();
    void headingsArePinnedUntilTheNextPushes();
    void theWholeLeavesWithItsLastPart();
    void rowsAreWalkedAcrossSections();
    void pagesEndAtTheEnds();
    void anEmptyListHasNoHeight();
};

void tst_CardLayout::initTestCase() { QLocale::setDefault(QLocale::c()); }

void tst_CardLayout::itemsStandUnderTheirHeadings_data()
{
    QTest::addColumn<Classification>("classification");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << Classification::None << QString();
    QTest::newRow("categories, an item at each of its places")
        << Classification::Category
        << u"Engines (5)\n"
           "  Steam & Water (2)\n    Boiler\n    Kettle\n"
           "  Electric (3)\n    Boiler\n    Dynamo\n    Old Coil\n"
           "Makers (2)\n"
           "  Silver (1)\n    Tinker\n"
           "  Gold (1)\n    Works\n"_s;
    QTest::newRow("maturity, what is no project last") << Classification::Maturity
                                                       << u"graduated (1)\n  Boiler\n"
                                                          "sandbox (1)\n  Kettle\n"
                                                          "archived (1)\n  Old Coil\n"
                                                          " (3)\n  Dynamo\n  Tinker\n  Works\n"_s;
    QTest::newRow("TAG") << Classification::Tag
                         << u"current (1)\n  Old Coil\n"
                            "heat (1)\n  Boiler\n"
                            " (4)\n  Kettle\n  Dynamo\n  Tinker\n  Works\n"_s;
}

void tst_CardLayout::itemsStandUnderTheirHeadings()
{
    QFETCH(Classification, classification);
    QFETCH(QString, expected);
    const auto explorer = explorerOf(smallSnapshot());
    explorer->setGroup(u"all"_s);
    const auto sections = sectionsOf(*explorer, classification);
    QCOMPARE(described(*explorer, sections), expected);
    if (classification == Classification::None)
        QCOMPARE(sections.items, explorer->orderedMatches());
}

void tst_CardLayout::headingsKeepTheOrderOfTheState()
{
    const auto explorer = explorerOf(madeSnapshot(200, 3));
    auto state = explorer->state();
    state.order = model::ItemOrder::Name;
    state.isDescending = true;
    explorer->change(state);
    const auto &items = explorer->snapshot()->landscape.items;
    std::vector<int> ranks(items.size());
    for (size_t rank = 0; rank < explorer->orderedMatches().size(); ++rank)
        ranks[size_t(explorer->orderedMatches()[rank])] = int(rank);
    for (const Classification classification : model::classifications) {
        const auto sections = sectionsOf(*explorer, classification);
        for (const auto &section : sections.sections) {
            if (section.depth == 0 && classification == Classification::Category)
                continue;
            const auto first = sections.items.begin() + section.first;
            QVERIFY(std::ranges::is_sorted(
                first, first + section.count, {}, [&](int item) { return ranks[size_t(item)]; }));
        }
    }
}

void tst_CardLayout::everyMatchStandsSomewhere_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("everything") << QString();
    QTest::newRow("some") << u"maturity:graduated"_s;
    QTest::newRow("nothing") << u"no-such-word"_s;
}

void tst_CardLayout::everyMatchStandsSomewhere()
{
    QFETCH(QString, filter);
    const auto explorer = explorerOf(madeSnapshot(500, 4));
    auto state = explorer->state();
    state.filter = filter;
    explorer->change(state);
    for (const Classification classification : model::classifications) {
        const auto sections = sectionsOf(*explorer, classification);
        model::ItemSet shown(explorer->index().itemCount());
        for (const int item : sections.items)
            shown.insert(item);
        QCOMPARE(shown.toVector(), explorer->matches().toVector());
        for (const auto &section : sections.sections)
            QVERIFY(section.count > 0);
    }
}

void tst_CardLayout::nothingOverlapsAndAllIsInside_data()
{
    QTest::addColumn<double>("width");
    for (const double width : { 40.0, 200.0, 331.5, 644.0, 1000.0, 1919.0, 5120.0 })
        QTest::newRow(qPrintable(u"%1 px"_s.arg(width))) << width;
}

void tst_CardLayout::nothingOverlapsAndAllIsInside()
{
    QFETCH(double, width);
    for (const auto &sections : { single(0), single(1), single(17), flat({ 1, 7, 30, 2 }),
             nested({ { 1 }, { 4, 9, 1 }, { 25, 2 } }) }) {
        const CardLayout layout(sections, width, {});
        std::vector<QRectF> rects;
        for (int i = 0; i < layout.cardCount(); ++i)
            rects.push_back(layout.card(i));
        for (int i = 0; i < layout.headingCount(); ++i)
            rects.push_back(layout.heading(i));
        const QRectF bounds(0, 0, width, layout.height());
        for (size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(bounds.contains(rects[i]));
            for (size_t j = i + 1; j < rects.size(); ++j)
                QVERIFY(!rects[i].intersects(rects[j]));
        }
    }
}

void tst_CardLayout::cardsFollowTheReadingOrder()
{
    const auto sections = nested({ { 5, 3 }, { 1, 8 } });
    const CardLayout layout(sections, 700, {});
    for (int i = 1; i < layout.cardCount(); ++i) {
        const QRectF before = layout.card(i - 1);
        const QRectF card = layout.card(i);
        QVERIFY(card.top() > before.top()
            || (card.top() == before.top() && card.left() > before.right()));
    }
    for (int s = 0; s < layout.headingCount(); ++s) {
        const auto &section = sections.sections[size_t(s)];
        QVERIFY(layout.heading(s).bottom() <= layout.card(section.first).top());
        if (section.first > 0)
            QVERIFY(layout.heading(s).top() >= layout.card(section.first - 1).bottom());
    }
}

void tst_CardLayout::asManyColumnsAsFit()
{
    const CardMetrics metrics;
    int before = 1;
    for (double width = 100; width < 3000; width += 7) {
        const CardLayout layout(single(40), width, metrics);
        QVERIFY(layout.columns() >= before);
        before = layout.columns();
        const QRectF card = layout.card(0);
        QVERIFY(layout.columns() == 1 || card.width() >= metrics.minCardWidth);
        // One more would not fit.
        const double needed = 2 * metrics.margin + (layout.columns() + 1) * metrics.minCardWidth
            + layout.columns() * metrics.gap;
        QVERIFY(needed > width);
    }
    QVERIFY(before > 5);
}

void tst_CardLayout::aStripeHoldsExactlyWhatTouchesIt()
{
    const auto sections = nested({ { 5, 3 }, { 1, 8, 2 }, { 40 } });
    const CardLayout layout(sections, 1000, {});
    for (double top = -50; top < layout.height() + 50; top += 13) {
        const double bottom = top + 210;
        const auto [firstCard, lastCard] = layout.cardsBetween(top, bottom);
        for (int i = 0; i < layout.cardCount(); ++i) {
            const QRectF card = layout.card(i);
            QCOMPARE(i >= firstCard && i<lastCard, card.bottom()> top && card.top() < bottom);
        }
        const auto [firstHeading, lastHeading] = layout.headingsBetween(top, bottom);
        for (int i = 0; i < layout.headingCount(); ++i) {
            const QRectF heading = layout.heading(i);
            QCOMPARE(i >= firstHeading && i<lastHeading, heading.bottom()> top
                && heading.top() < bottom);
        }
    }
}

void tst_CardLayout::everyPointFindsItsCard()
{
    const CardLayout layout(nested({ { 5, 3 }, { 1, 8 } }), 1000, {});
    for (double y = -20; y < layout.height() + 20; y += 11) {
        for (double x = -20; x < 1020; x += 9) {
            int expected = -1;
            for (int i = 0; i < layout.cardCount(); ++i) {
                if (layout.card(i).contains(QPointF(x, y)))
                    expected = i;
            }
            QCOMPARE(layout.cardAt({ x, y }), expected);
        }
    }
}

void tst_CardLayout::headingsArePinnedUntilTheNextPushes()
{
    const CardLayout layout(flat({ 6, 6 }), 700, {});
    QVERIFY(layout.pinnedAt(-1).empty());
    // In the middle of the first section its heading is at the upper edge.
    const auto middle = layout.pinnedAt(200);
    QCOMPARE(middle.size(), size_t(1));
    QCOMPARE(middle[0].section, 0);
    QCOMPARE(middle[0].rect.top(), 200.0);
    // As the second one comes, it pushes: they touch and never overlap.
    const QRectF second = layout.heading(1);
    const auto pushed = layout.pinnedAt(second.top() - 10);
    QCOMPARE(pushed[0].section, 0);
    QCOMPARE(pushed[0].rect.bottom(), second.top());
    QCOMPARE(layout.pinnedAt(second.top())[0].section, 1);
}

void tst_CardLayout::theWholeLeavesWithItsLastPart()
{
    const auto sections = nested({ { 4, 6 }, { 3, 9 } });
    const CardLayout layout(sections, 700, {});
    for (double top = 0; top < layout.height(); top += 3) {
        const auto pinned = layout.pinnedAt(top);
        QCOMPARE(pinned.size(), size_t(2));
        const auto &whole = sections.sections[size_t(pinned[0].section)];
        const auto &part = sections.sections[size_t(pinned[1].section)];
        QCOMPARE(whole.depth, 0);
        QCOMPARE(part.depth, 1);
        QVERIFY(part.first >= whole.first && part.first < whole.first + whole.count);
        // Below each other without a gap that is not pushed, and above all that comes next.
        QVERIFY(pinned[1].rect.top() <= pinned[0].rect.bottom());
        QVERIFY(pinned[0].rect.top() <= top);
        for (int s = pinned[1].section + 1; s < layout.headingCount(); ++s)
            QVERIFY(layout.heading(s).top() >= pinned[1].rect.bottom());
        // The card in the middle of what is seen below them is of that part, or of a later one.
        const int card = layout.cardAt({ 40, pinned[1].rect.bottom() + 1 });
        QVERIFY(card < 0 || card >= part.first);
    }
}

void tst_CardLayout::rowsAreWalkedAcrossSections()
{
    // Two columns; rows: 0 1 | 2 | 3 4 | 5
    const CardLayout layout(flat({ 3, 3 }), 700, {});
    QCOMPARE(layout.columns(), 2);
    const double left = layout.card(0).center().x();
    const double right = layout.card(1).center().x();
    QCOMPARE(layout.cardInRow(1, 1, right), 2); // no card below it: the last of the row
    QCOMPARE(layout.cardInRow(2, 1, right), 4); // and back to the column that one comes from
    QCOMPARE(layout.cardInRow(4, 1, left), 5);
    QCOMPARE(layout.cardInRow(3, -1, left), 2);
    QCOMPARE(layout.cardInRow(0, -1, left), -1);
    QCOMPARE(layout.cardInRow(5, 1, left), -1);
    QCOMPARE(layout.cardInRow(0, 100, left), 5);
    // Down and up again leads to where one was.
    for (int card = 0; card < layout.cardCount(); ++card) {
        const double x = layout.card(card).center().x();
        const int below = layout.cardInRow(card, 1, x);
        if (below >= 0)
            QCOMPARE(layout.cardInRow(below, -1, x), card);
    }
}

void tst_CardLayout::pagesEndAtTheEnds()
{
    const CardLayout layout(flat({ 30, 30 }), 700, {});
    const double x = layout.card(0).center().x();
    int card = 0;
    int steps = 0;
    while (true) {
        const int next = layout.cardOnPage(card, 600, x);
        if (next < 0)
            break;
        QVERIFY(layout.card(next).top() > layout.card(card).top());
        QVERIFY(layout.card(next).top() - layout.card(card).top() <= 600);
        card = next;
        ++steps;
    }
    QCOMPARE(card, 58); // the left one of the last row
    QVERIFY(steps > 5);
    // A page lower than a card still goes on.
    QCOMPARE(layout.cardOnPage(0, 10, x), 2);
    QCOMPARE(layout.cardOnPage(2, -10, x), 0);
    QCOMPARE(layout.cardOnPage(58, -100000, x), 0);
}

void tst_CardLayout::anEmptyListHasNoHeight()
{
    const CardLayout layout(single(0), 700, {});
    QCOMPARE(layout.height(), 0.0);
    QCOMPARE(layout.cardAt({ 20, 20 }), -1);
    QCOMPARE(layout.cardsBetween(0, 100), std::pair(0, 0));
    QVERIFY(layout.pinnedAt(0).empty());
    QCOMPARE(CardLayout().cardCount(), 0);
}

QTEST_GUILESS_MAIN(tst_CardLayout)
#include "tst_cardlayout.moc"
