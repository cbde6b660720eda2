// SPDX-License-Identifier: GPL-3.0-or-later
// The Moby project: its diagram, who looks after it, and the room that explains it.
#include "model/community/mobydiagram.h"
#include "model/import/channelimport.h"
#include "model/import/maintainersimport.h"
#include "model/import/mobyimport.h"
#include "model/store/starter.h"
#include "tests/testlandscape.h"
#include "views/community/linklist.h"
#include "views/community/mobydiagramview.h"
#include "views/community/mobynode.h"
#include "views/community/mobyroom.h"
#include "views/shell/wrappedlabel.h"
#include "views/wording/names.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using model::MobyComponent;
using model::MobyDiagram;
using model::MobyProject;
using views::MobyRoom;

namespace {

/// "b", which is built into "c"; "a", which lives on in "b"; "d", which is nothing's.
MobyProject smallProject()
{
    return { .components = { { .repository = u"x/a"_s,
                                 .name = u"a"_s,
                                 .state = MobyComponent::State::Merged,
                                 .mergedInto = u"x/b"_s,
                                 .upstreamOf = { u"c"_s } },
                 { .repository = u"x/b"_s,
                     .name = u"b"_s,
                     .upstreamOf = { u"c"_s, u"nobody"_s, u"b"_s } },
                 { .repository = u"x/d"_s,
                     .name = u"d <b>"_s,
                     .description = u"<script>x</script>"_s } },
        .products = { { .name = u"c"_s, .url = u"https://example.org/c"_s } } };
}

/// "a>b b>c" and columns "0 1 2", as text.
QString described(const MobyDiagram &diagram)
{
    QStringList arrows;
    for (const auto &[from, to, isMerged] : diagram.arrows)
        arrows += u"%1%2%3"_s.arg(from).arg(isMerged ? u"~"_s : u">"_s).arg(to);
    QStringList columns;
    for (const auto &node : diagram.nodes)
        columns += QString::number(node.column);
    return arrows.join(u' ') + u" | "_s + columns.join(u' ');
}

QString namesOf(const std::vector<model::MaintainerRole> &roles)
{
    QStringList texts;
    for (const auto &role : roles) {
        QStringList people;
        for (const auto &person : role.people)
            people += person.name + u'@' + person.account;
        texts += role.title + u": "_s + people.join(u", "_s);
    }
    return texts.join(u" | "_s);
}

} // namespace

class tst_MobyRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theDiagramLeadsToTheRight();
    void aRingEnds();
    void theStarterIsOneDiagram();
    void maintainersAreRead_data();
    void maintainersAreRead();
    void realMaintainersAreRead();
    void brokenListsAreErrors();
    void theChosenPartIsTold();
    void nothingForeignIsMarkup();
    void searchingDimsTheRest();
    void whatAPartIsMadeOfIsTold();
    void boxesFollowTheFont();
    void keysWalkTheDiagram();
    void whatWasSyncedIsTold();
    void linksLeadIntoTheProgram();
    void partsArePlaces();
    void theChosenPartIsSeen();
    void aNarrowTextIsAsHighAsItIs();
    void maintainersAreAskedForOnce();
    void oldAddressesAreFoundAndCopied();
    void everyBoxHasAName();

private:
    QString facts() const;
    void choose(const QString &name);

    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<model::Explorer> m_explorer;
    std::unique_ptr<MobyRoom> m_room;
};

void tst_MobyRoom::init()
{
    m_theme = std::make_unique<views::Theme>();
    m_explorer = std::make_unique<model::Explorer>();
    const auto snapshot = std::make_shared<const model::Snapshot>(smallSnapshot());
    m_explorer->setWorld(std::make_shared<const model::ItemIndex>(snapshot),
        model::shownGroups(snapshot->settings, snapshot->landscape, u"All"_s));
    m_room = std::make_unique<MobyRoom>(*m_theme, *m_explorer);
    m_room->setSnapshot(snapshot);
    m_room->resize(1200, 800);
}

void tst_MobyRoom::cleanup()
{
    m_room.reset();
    m_explorer.reset();
}

QString tst_MobyRoom::facts() const
{
    for (const QLabel *label : m_room->findChildren<QLabel *>()) {
        if (label->accessibleName() == "The chosen part"_L1)
            return label->text();
    }
    return {};
}

void tst_MobyRoom::theDiagramLeadsToTheRight()
{
    const MobyDiagram diagram = MobyDiagram::of(smallProject());
    QCOMPARE(described(diagram), u"0~1 1>3 | 0 1 0 2"_s);
    QCOMPARE(diagram.apart, std::vector { 2 });
    QCOMPARE(diagram.columnSizes, (std::vector { 1, 1, 1 }));
    QCOMPARE(MobyDiagram::of({}).nodes.size(), 0);
}

void tst_MobyRoom::aRingEnds()
{
    MobyProject ring;
    ring.components = { { .repository = u"x/a"_s, .name = u"a"_s, .upstreamOf = { u"b"_s } },
        { .repository = u"x/b"_s, .name = u"b"_s, .upstreamOf = { u"a"_s } } };
    const MobyDiagram diagram = MobyDiagram::of(ring);
    QCOMPARE(diagram.arrows.size(), 2);
    for (const auto &node : diagram.nodes)
        QCOMPARE_LT(node.column, int(diagram.columnSizes.size()));
}

void tst_MobyRoom::theStarterIsOneDiagram()
{
    const MobyProject project = model::starterMobyProject();
    const MobyDiagram diagram = MobyDiagram::of(project);
    QCOMPARE(MobyDiagram::of(project).nodes, diagram.nodes);
    for (const auto &arrow : diagram.arrows)
        QCOMPARE_LT(
            diagram.nodes[size_t(arrow.from)].column, diagram.nodes[size_t(arrow.to)].column);
    std::set<std::pair<int, int>> places;
    for (int i = 0; i < int(diagram.nodes.size()); ++i) {
        if (!std::ranges::contains(diagram.apart, i))
            QVERIFY(places.emplace(diagram.nodes[size_t(i)].column, diagram.nodes[size_t(i)].row)
                    .second);
    }
    QCOMPARE_LE(std::ranges::max(diagram.columnSizes), 9); // a window has room for it
    QStringList apart;
    for (const int node : diagram.apart)
        apart += project.components[size_t(node)].name;
    QVERIFY2(
        !apart.contains("VPNKit"_L1) && apart.contains("DataKit"_L1), qPrintable(apart.join(u' ')));
}

void tst_MobyRoom::maintainersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("people");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("prose") << u"Ask on the list.\n# Not \"anyone\"\n"_s << QString();
    QTest::newRow("lines")
        << u"# COMMITTERS\n# GitHub ID, Name\n\"ann\",\"Ann A\",\"a@x.example\"\n"
           "#\n# REVIEWERS\n\"b d\",\"Bob\"\n\"cut\n"_s
        << u"COMMITTERS: Ann A@ann | REVIEWERS: Bob@"_s;
    QTest::newRow("tables")
        << u"[Org]\n [Org.\"Core maintainers\"]\n people = [\n \"ann\",\n \"gone\" ]\n[people]\n"
           " [People.ann]\n Name = \"Ann A\"\n Email = \"a@x.example\"\n GitHub = \"ann-a\"\n"_s
        << u"Core maintainers: Ann A@ann-a"_s;
    QTest::newRow("cut in half") << u"[Org.Core]\npeople = [\n\"ann\""_s << QString();
    QString many = u"# COMMITTERS\n"_s;
    QStringList kept;
    for (int i = 0; i < 600; ++i) {
        many += u"\"a\",\"%1\"\n"_s.arg(QString(400, u'x'));
        if (i < 500)
            kept += QString(100, u'x') + u"@a"_s;
    }
    QTest::newRow("huge") << many << u"COMMITTERS: "_s + kept.join(u", "_s);
    QTest::newRow("no list") << u"[people.ann]\nName = \"Ann\"\n"_s << QString();
}

void tst_MobyRoom::maintainersAreRead()
{
    QFETCH(QString, text);
    const QString found = namesOf(model::importMaintainers(text));
    QTEST(found, "people");
    QVERIFY(!found.contains("x.example"_L1)); // addresses are not kept
}

void tst_MobyRoom::realMaintainersAreRead()
{
    ATLAS_NEEDS_REAL_DATA();
    const auto moby = model::importMaintainers(QString::fromUtf8(realFile(u"moby/MAINTAINERS"_s)));
    QCOMPARE(moby.size(), 2);
    QCOMPARE(moby[0].people.size(), 10); // SOURCES 8.2
    QCOMPARE(moby[1].people.size(), 13);
    const auto linuxkit
        = model::importMaintainers(QString::fromUtf8(realFile(u"linuxkit/MAINTAINERS"_s)));
    QVERIFY(!linuxkit.empty());
    QCOMPARE(linuxkit[0].title, u"Core maintainers"_s);
    QVERIFY(!linuxkit[0].people.empty() && !linuxkit[0].people[0].account.isEmpty());
}

void tst_MobyRoom::brokenListsAreErrors()
{
    const model::NoProgress progress;
    const QString file = u"x.yml"_s;
    for (const QByteArray &bytes : { QByteArray(), QByteArray("a: [1"), QByteArray("- x") }) {
        QVERIFY(!model::importChannels(bytes, file, progress));
        QVERIFY(!model::importMobyProject(bytes, file, progress));
    }
    const auto channels = model::importChannels("channels:\n- name: a\n  kind: pigeon\n"
                                                "  url: https://x.example\n- 7\n- name: b\n"
                                                "  url: javascript:x\nmoved:\n- old: c\n",
        file, progress);
    QVERIFY(channels);
    QCOMPARE(channels->value.channels.size(), 1); // a; b has no address
    QVERIFY(channels->value.moved.empty());
    QVERIFY(channels->problems.size() >= 4);
    const auto project
        = model::importMobyProject("components:\n- name: a\n- repository: x/b\n"
                                   "  name: b\n  state: odd\nproducts:\n- kind: odd\n"
                                   "- name: c\n  kind: desktop\n",
            file, progress);
    QVERIFY(project);
    QCOMPARE(project->value.components.size(), 1);
    QCOMPARE(project->value.products.size(), 1);
}

void tst_MobyRoom::choose(const QString &name)
{
    m_explorer->openPart(model::ViewKind::Moby, name);
}

void tst_MobyRoom::theChosenPartIsTold()
{
    m_room->setProject(smallProject());
    QVERIFY(facts().contains("x/a"_L1)); // the first, before anything is chosen
    choose(u"b"_s);
    QVERIFY(facts().contains("github.com/x/b"_L1));
    QVERIFY(facts().contains("not known"_L1)); // of the latest commit
    choose(u"c"_s);
    QVERIFY(facts().contains("https://example.org/c"_L1));
    choose(u"nobody"_s);
    QVERIFY(facts().contains("https://example.org/c"_L1)); // as before
    // What would fill the gap is said where something would.
    m_room->setProject(model::starterMobyProject());
    choose(u"Moby"_s);
    QVERIFY(facts().contains("a sync brings it"_L1));
    choose(u"BuildKit"_s);
    QVERIFY(facts().contains("not known"_L1));
}

void tst_MobyRoom::nothingForeignIsMarkup()
{
    m_room->setProject(smallProject());
    m_room->setMaintainers({ { u"x/d"_s, QDateTime::currentDateTimeUtc(),
        { { u"<i>r</i>"_s, { { u"<u>n</u>"_s, {} } } } } } });
    choose(u"d <b>"_s);
    for (const QString &mark : { u"<script"_s, u"<i>"_s, u"<u>"_s, u"d <b>"_s })
        QVERIFY2(!facts().contains(mark), qPrintable(mark));
    QVERIFY(facts().contains("&lt;u&gt;n"_L1));
}

void tst_MobyRoom::searchingDimsTheRest()
{
    m_room->setProject(model::starterMobyProject());
    m_room->show();
    const auto fields = m_room->findChildren<QLineEdit *>();
    QLineEdit *filter = *std::ranges::find_if(fields, [](const QLineEdit *field) {
        return field->accessibleName().startsWith("Find a part"_L1);
    });
    QTest::keyClicks(filter, u"docker/swarm"_s); // a former address
    QVERIFY(facts().contains("moby/swarmkit"_L1));
    const auto boxes = m_room->findChildren<views::MobyNode *>();
    QCOMPARE(std::ranges::count_if(boxes, &views::MobyNode::isDimmed), boxes.size() - 1);
    filter->setText(u"zzz"_s);
    QVERIFY(facts().contains("moby/swarmkit"_L1)); // nothing is found, nothing is lost
    filter->clear();
    QVERIFY(facts().contains("moby/swarmkit"_L1));
    QVERIFY(std::ranges::none_of(boxes, &views::MobyNode::isDimmed));
}

/// What is drawn as arrows is said, too, and leads there.
void tst_MobyRoom::whatAPartIsMadeOfIsTold()
{
    m_room->setProject(model::starterMobyProject());
    choose(u"Docker Engine"_s);
    for (const QString &part : { u"containerd"_s, u"BuildKit"_s, u"Moby"_s, u"runc"_s })
        QVERIFY2(facts().contains("atlas:part/"_L1 + part), qPrintable(part));
    choose(u"Moby"_s);
    QVERIFY(facts().contains("atlas:part/libnetwork"_L1)); // lives on in it
    for (QLabel *label : m_room->findChildren<QLabel *>()) {
        if (label->accessibleName() == "The chosen part"_L1)
            Q_EMIT label->linkActivated(u"atlas:part/libnetwork"_s);
    }
    QVERIFY(facts().contains("moby/libnetwork"_L1));
}

void tst_MobyRoom::boxesFollowTheFont()
{
    m_room->setProject(model::starterMobyProject());
    m_room->show();
    auto *diagram = m_room->findChild<views::MobyDiagramView *>();
    const auto *box = m_room->findChild<views::MobyNode *>();
    const int before = box->height();
    QFont large = diagram->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    diagram->setFont(large);
    QTRY_VERIFY(box->height() > before * 3 / 2);
    const auto boxes = diagram->findChildren<views::MobyNode *>();
    for (const auto *one : boxes) {
        for (const auto *other : boxes)
            QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
    }
}

void tst_MobyRoom::keysWalkTheDiagram()
{
    m_room->setProject(model::starterMobyProject());
    m_room->show();
    QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
    choose(u"containerd"_s);
    auto *diagram = m_room->findChild<views::MobyDiagramView *>();
    QSignalSpy opened(m_room.get(), &MobyRoom::linkActivated);
    const auto boxes = diagram->findChildren<views::MobyNode *>();
    views::MobyNode *box = *std::ranges::find(boxes, u"containerd"_s, &views::MobyNode::text);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), u"https://github.com/containerd/containerd"_s);
    const int before = diagram->selected();
    QTest::keyClick(box, Qt::Key_Right);
    QVERIFY(diagram->selected() != before);
}

void tst_MobyRoom::whatWasSyncedIsTold()
{
    m_room->setProject(model::starterMobyProject());
    choose(u"Moby"_s);
    model::SourceState state;
    state.version = { .name = u"moby/moby"_s,
        .commit = QString(40, u'a'),
        .committedAt = QDateTime(QDate(2025, 3, 14), QTime(1, 2), QTimeZone::UTC),
        .syncedAt = QDateTime(QDate(2026, 11, 2), QTime(1, 2), QTimeZone::UTC) };
    m_room->setStates({ state });
    m_room->setIssues({ { u"moby/moby"_s, 17 } });
    m_room->setLibrary(
        { { { u"moby/moby"_s, u"CONTRIBUTING.md"_s }, u"Contributing"_s, u"en"_s } });
    m_room->setMaintainers({ { u"moby/moby"_s, state.version.committedAt,
        { { u"COMMITTERS"_s, { { u"Ann A"_s, u"ann"_s } } } } } });
    const QString text = facts();
    QVERIFY2(text.contains(views::Names::day(QDate(2025, 3, 14))), qPrintable(text));
    QVERIFY(text.contains("17 issue"_L1));
    QVERIFY(text.contains("CONTRIBUTING.md"_L1));
    QVERIFY(text.contains("Committers"_L1) && text.contains("github.com/ann"_L1));
}

void tst_MobyRoom::linksLeadIntoTheProgram()
{
    using views::MobyLink;
    const model::PagePlace place { u"moby/moby"_s, u"docs/a b.md"_s };
    const MobyLink page = MobyLink::of(MobyLink::page(place));
    QCOMPARE(page.kind, MobyLink::Kind::Page);
    QCOMPARE(page.source, place.source);
    QCOMPARE(page.target, place.path);
    QCOMPARE(MobyLink::of(MobyLink::issues(u"moby/moby"_s)).target, u"moby/moby"_s);
    const model::ItemId id(u"C & D"_s, u"S"_s, u"N"_s);
    QCOMPARE(MobyLink::of(MobyLink::item(id)).target, id.toString());
    QCOMPARE(MobyLink::of(u"https://x.example"_s).kind, MobyLink::Kind::Web);
}

void tst_MobyRoom::partsArePlaces()
{
    using model::ViewKind;
    m_explorer->startWithParts({ { ViewKind::Moby, u"BuildKit"_s } }); // of the last time
    m_room->setProject(model::starterMobyProject());
    QCOMPARE(m_explorer->part(ViewKind::Moby), u"BuildKit"_s);
    m_explorer->setView(ViewKind::Moby);
    const auto *diagram = m_room->findChild<views::MobyDiagramView *>();
    const int first = diagram->selected();
    choose(u"runc"_s);
    QVERIFY(diagram->selected() != first);
    m_explorer->goBack();
    QCOMPARE(diagram->selected(), first);
    choose(u"releases"_s);
    QCOMPARE(m_room->findChild<QTabBar *>()->currentIndex(), 1);
    m_explorer->goBack();
    QCOMPARE(m_room->findChild<QTabBar *>()->currentIndex(), 0);
    QCOMPARE(diagram->selected(), first);
    // Where a person goes by hand is remembered.
    m_room->findChild<QTabBar *>()->setCurrentIndex(2);
    QCOMPARE(m_explorer->part(ViewKind::Moby), u"addresses"_s);
    QVERIFY(m_room->hasPart(u"runc"_s) && !m_room->hasPart(u"gone"_s) && !m_room->hasPart({}));
}

void tst_MobyRoom::theChosenPartIsSeen()
{
    m_room->setProject(model::starterMobyProject());
    m_room->resize(1000, 420);
    m_room->show();
    const auto *diagram = m_room->findChild<views::MobyDiagramView *>();
    const auto isSeen = [&] {
        const QWidget *node = diagram->focusProxy();
        return !node->visibleRegion().isEmpty()
            && node->visibleRegion().boundingRect().height() == node->height();
    };
    choose(u"HyperKit"_s); // far below
    QTRY_VERIFY(isSeen());
    choose(m_room->project().components.front().name);
    QTRY_VERIFY(isSeen());
}

void tst_MobyRoom::aNarrowTextIsAsHighAsItIs()
{
    const std::unique_ptr<QLabel> label(views::wrappedLabel(QString(u"word "_s).repeated(60)));
    label->setMaximumWidth(200);
    // A layout asks for all the width that it has.
    QCOMPARE(label->heightForWidth(900), label->heightForWidth(200));
    QVERIFY(label->heightForWidth(200) > 3 * label->fontMetrics().height());
}

void tst_MobyRoom::maintainersAreAskedForOnce()
{
    QSignalSpy asked(m_room.get(), &MobyRoom::maintainersWanted);
    m_room->setProject(model::starterMobyProject());
    QCOMPARE(asked.size(), 0); // nobody looks
    m_room->show();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.front().front().toStringList().contains("moby/moby"_L1));
    m_room->hide();
    m_room->show();
    QCOMPARE(asked.size(), 1);
    m_room->setStates({}); // after a sync there may be more
    QCOMPARE(asked.size(), 2);
}

void tst_MobyRoom::oldAddressesAreFoundAndCopied()
{
    m_room->setMoved(model::starterChannels().moved);
    m_room->findChild<QTabBar *>()->setCurrentIndex(2);
    auto *list = m_room->findChild<views::LinkList *>();
    auto *view = list->findChild<QListView *>();
    QCOMPARE_GE(view->model()->rowCount(), 9);
    QSignalSpy copied(m_room.get(), &MobyRoom::copied);
    QSignalSpy opened(m_room.get(), &MobyRoom::linkActivated);
    QTest::keyClicks(list->findChild<QLineEdit *>(), u"who-written-for"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    const auto buttons = list->findChildren<QPushButton *>();
    buttons.at(1)->click();
    const QString today
        = u"https://github.com/moby/moby/blob/master/docs/contributing/who-written-for.md"_s;
    QCOMPARE(QApplication::clipboard()->text(), today);
    QCOMPARE(copied.size(), 1);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), today);
    list->setFilter(u"zzz"_s);
    QVERIFY(!buttons.at(0)->isEnabled());
}

void tst_MobyRoom::everyBoxHasAName()
{
    m_room->setProject(model::starterMobyProject());
    m_room->show();
    for (QWidget *widget : m_room->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_MobyRoom)
#include "tst_mobyroom.moc"
