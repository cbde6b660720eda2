// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to contribute: their steps and words, what they need on this machine, and the room in which
// a person goes them.
#include "model/community/toolcheck.h"
#include "model/store/starter.h"
#include "model/sync/source.h"
#include "tests/testlandscape.h"
#include "views/community/conductpage.h"
#include "views/community/contributeroom.h"
#include "views/community/linklist.h"
#include "views/community/prerequisitespanel.h"
#include "views/community/stepcard.h"
#include "views/community/trailpage.h"
#include "views/wording/pathwords.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using model::ContributionPath;
using model::PathLink;
using model::Prerequisite;
using model::ToolState;
using views::ContributeRoom;
using views::PathWords;
using views::StepCard;
using views::TrailPage;

namespace {

ToolState checked(Prerequisite what, const QString &folder)
{
    return model::checkTool(what, model::NoProgress(), { folder });
}

} // namespace

class tst_ContributeRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyStepHasItsWords();
    void everyPageIsOfASource();
    void realPagesAreThere();
    void everySystemHasAWay();
    void stepsAreKept();
    void aTrailBeginsAnew();
    void toolsAreFound();
    void brokenToolsAreTold();
    void aSlowToolIsWaitedFor();
    void anEngineElsewhereIsNotAsked();
    void aToolThatHangsEnds();
    void theFirstOpenStepIsOpen();
    void checkingOpensTheNext();
    void progressIsShown();
    void startingOverIsAsked();
    void toolsAreAskedForOnce();
    void whatIsMissingSaysHowToGetIt();
    void linksLeadWhereTheyShould();
    void whatWasShownLastIsShownFirst();
    void channelsAreListed();
    void codesOfConductInEveryLanguage();
    void everyControlHasAName();

private:
    void writeTool(const QString &name, const QByteArray &script) const;
    TrailPage &trail() const;
    std::vector<StepCard *> cards() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<model::Explorer> m_explorer;
    std::unique_ptr<model::UserData> m_userData;
    std::unique_ptr<ContributeRoom> m_room;
};

void tst_ContributeRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<views::Theme>();
    m_explorer = std::make_unique<model::Explorer>();
    m_userData = std::make_unique<model::UserData>(m_folder->filePath(u"user.sqlite"_s));
    m_room = std::make_unique<ContributeRoom>(*m_theme, *m_explorer, *m_userData);
    m_room->resize(1100, 700);
    QTRY_VERIFY(m_userData->isLoaded());
}

void tst_ContributeRoom::cleanup()
{
    m_room.reset();
    m_userData.reset();
    m_explorer.reset();
}

void tst_ContributeRoom::everyStepHasItsWords()
{
    std::set<QString> links;
    for (const ContributionPath path : model::contributionPaths) {
        QVERIFY(!PathWords::name(path).isEmpty() && !PathWords::description(path).isEmpty());
        std::set<QString> ids;
        QCOMPARE_GE(model::stepsOf(path).size(), 6);
        for (const model::PathStep &step : model::stepsOf(path)) {
            QVERIFY2(ids.insert(step.id).second, qPrintable(step.id));
            const QString title = PathWords::stepTitle(path, step.id);
            QVERIFY2(!title.isEmpty() && title.size() <= 50, qPrintable(step.id));
            QVERIFY2(PathWords::stepText(path, step.id).size() > 60, qPrintable(step.id));
            for (const PathLink &link : step.links) {
                QVERIFY2(links.insert(link.id).second, qPrintable(link.id));
                QVERIFY2(!PathWords::linkText(link.id).isEmpty(), qPrintable(link.id));
                if (link.kind == PathLink::Kind::Web)
                    QVERIFY2(link.target.startsWith("https://"_L1), qPrintable(link.target));
            }
        }
    }
    QVERIFY(PathWords::stepTitle(ContributionPath::Code, u"none"_s).isEmpty());
}

void tst_ContributeRoom::everyPageIsOfASource()
{
    const QSet<QString> rooms { u"issues"_s, u"issues:moby/moby"_s, u"moby"_s, u"meetups"_s,
        u"channels"_s, u"conduct"_s };
    for (const ContributionPath path : model::contributionPaths) {
        for (const model::PathStep &step : model::stepsOf(path)) {
            for (const PathLink &link : step.links) {
                if (link.kind == PathLink::Kind::Room)
                    QVERIFY2(rooms.contains(link.target), qPrintable(link.target));
                if (link.kind != PathLink::Kind::Page)
                    continue;
                const QString source = link.target.section(u':', 0, 0);
                QVERIFY2(source == "starter"_L1
                        || std::ranges::contains(model::allSources(), source, &model::Source::name),
                    qPrintable(link.target));
            }
        }
    }
}

/// Which a link leads to after a sync.
void tst_ContributeRoom::realPagesAreThere()
{
    ATLAS_NEEDS_REAL_DATA();
    for (const ContributionPath path : model::contributionPaths) {
        for (const model::PathStep &step : model::stepsOf(path)) {
            for (const PathLink &link : step.links) {
                const QString source = link.target.section(u':', 0, 0);
                if (link.kind != PathLink::Kind::Page || source == "starter"_L1)
                    continue;
                const QString file = realDataFolder() + u'/' + source.section(u'/', 1) + u'/'
                    + link.target.section(u':', 1);
                QVERIFY2(QFile::exists(file), qPrintable(file));
            }
        }
    }
}

void tst_ContributeRoom::everySystemHasAWay()
{
    for (const Prerequisite what : model::prerequisites) {
        QVERIFY(!PathWords::prerequisite(what).isEmpty() && !PathWords::why(what).isEmpty());
        for (const auto system :
            { PathWords::System::Linux, PathWords::System::MacOs, PathWords::System::Windows }) {
            QVERIFY(PathWords::howTo(what, system).size() > 20);
            const QString url = PathWords::howToUrl(what, system);
            QVERIFY2(url.isEmpty() || url.startsWith("https://"_L1), qPrintable(url));
        }
    }
}

void tst_ContributeRoom::stepsAreKept()
{
    const QString file = m_folder->filePath(u"kept.sqlite"_s);
    const QDateTime at(QDate(2026, 11, 2), QTime(3, 4, 5), QTimeZone::UTC);
    {
        auto store = model::UserStore::open(file);
        QVERIFY(store->setStepDone(u"code"_s, u"fork"_s, at));
        QVERIFY(store->setStepDone(u"code"_s, u"clone"_s, at));
        QVERIFY(store->setStepDone(u"help"_s, u"answer"_s, at));
        QVERIFY(store->setStepOpen(u"code"_s, u"clone"_s));
    }
    auto store = model::UserStore::open(file);
    const auto paths = store->content()->paths;
    QCOMPARE(paths.value(u"code"_s), (model::PathProgress { { u"fork"_s, at } }));
    QVERIFY(store->restartPath(u"code"_s));
    QVERIFY(store->content()->paths.value(u"code"_s).isEmpty());
    QCOMPARE(store->content()->paths.value(u"help"_s).size(), 1);
    // A step that there is not any more does not count.
    QCOMPARE(model::stepsDone(ContributionPath::Code, { { u"fork"_s, at }, { u"gone"_s, at } }), 1);
}

void tst_ContributeRoom::aTrailBeginsAnew()
{
    m_userData->setStepDone(ContributionPath::Code, u"fork"_s, true);
    QTRY_COMPARE(m_userData->progress(ContributionPath::Code).size(), 1);
    m_userData->restartPath(ContributionPath::Code);
    QTRY_VERIFY(m_userData->progress(ContributionPath::Code).isEmpty());
}

void tst_ContributeRoom::writeTool(const QString &name, const QByteArray &script) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void tst_ContributeRoom::toolsAreFound()
{
    writeTool(u"git"_s,
        "case \"$*\" in --version) echo 'git version 2.47.1';; *name*) echo 'Ann A';; "
        "*email*) echo 'ann@x.example';; esac\n");
    writeTool(u"make"_s, "echo 'GNU Make 4.4.1'; echo 'Built for x'\n");
    writeTool(u"docker"_s,
        "case \"$1\" in --version) echo 'Docker version 29.0.1, build abc';; "
        "context) echo 'unix:///var/run/docker.sock';; version) echo '29.0.0';; esac\n");
    qunsetenv("DOCKER_HOST");
    const QString folder = m_folder->path();
    const std::vector<std::pair<Prerequisite, QString>> expected { { Prerequisite::Git,
                                                                       u"2.47.1"_s },
        { Prerequisite::GitIdentity, u"Ann A <ann@x.example>"_s },
        { Prerequisite::Make, u"4.4.1"_s }, { Prerequisite::Docker, u"29.0.1"_s },
        { Prerequisite::DockerEngine, u"29.0.0"_s } };
    for (const auto &[what, version] : expected) {
        const ToolState state = checked(what, folder);
        QCOMPARE(state.kind, ToolState::Kind::Present);
        QCOMPARE(state.version, version);
    }
    QTemporaryDir empty;
    for (const Prerequisite what : model::prerequisites)
        QCOMPARE(checked(what, empty.path()).kind, ToolState::Kind::Missing);
}

void tst_ContributeRoom::brokenToolsAreTold()
{
    writeTool(u"git"_s, "case \"$*\" in *name*) echo 'Ann';; *email*) exit 1;; *) exit 3;; esac\n");
    writeTool(u"make"_s, "echo 'no number'\n");
    writeTool(u"docker"_s,
        "case \"$1\" in context) echo 'unix:///x';; version) echo 'Cannot connect' >&2; exit 1;; "
        "*) echo 'x 1.2';; esac\n");
    qunsetenv("DOCKER_HOST");
    QCOMPARE(checked(Prerequisite::Git, m_folder->path()).kind, ToolState::Kind::Broken);
    const ToolState identity = checked(Prerequisite::GitIdentity, m_folder->path());
    QCOMPARE(identity.kind, ToolState::Kind::Missing);
    QCOMPARE(identity.detail, u"user.email"_s);
    QCOMPARE(checked(Prerequisite::Make, m_folder->path()).kind, ToolState::Kind::Broken);
    const ToolState engine = checked(Prerequisite::DockerEngine, m_folder->path());
    QCOMPARE(engine.kind, ToolState::Kind::Broken);
    QCOMPARE(engine.detail, u"Cannot connect"_s);
}

/// Waiting longer than one look at it is no error.
void tst_ContributeRoom::aSlowToolIsWaitedFor()
{
    writeTool(u"make"_s, "sleep 0.3; echo 'GNU Make 4.4'\n");
    const ToolState state = checked(Prerequisite::Make, m_folder->path());
    QCOMPARE(state.kind, ToolState::Kind::Present);
    QCOMPARE(state.version, u"4.4"_s);
}

/// The network is only used when a person syncs.
void tst_ContributeRoom::anEngineElsewhereIsNotAsked()
{
    const QString asked = m_folder->filePath(u"asked"_s);
    writeTool(u"docker"_s,
        "case \"$1\" in context) echo 'tcp://10.0.0.1:2376';; version) touch '" + asked.toUtf8()
            + "'; echo 1.2;; esac\n");
    qunsetenv("DOCKER_HOST");
    ToolState state = checked(Prerequisite::DockerEngine, m_folder->path());
    QCOMPARE(state.kind, ToolState::Kind::Elsewhere);
    QCOMPARE(state.detail, u"tcp://10.0.0.1:2376"_s);
    qputenv("DOCKER_HOST", "ssh://me@far.example");
    state = checked(Prerequisite::DockerEngine, m_folder->path());
    qunsetenv("DOCKER_HOST");
    QCOMPARE(state.kind, ToolState::Kind::Elsewhere);
    QVERIFY(!QFile::exists(asked));
    // Where it is not known where it is, it may be anywhere.
    writeTool(u"docker"_s,
        "case \"$1\" in context) exit 1;; version) touch '" + asked.toUtf8()
            + "'; echo 1.2;; esac\n");
    state = checked(Prerequisite::DockerEngine, m_folder->path());
    QCOMPARE(state.kind, ToolState::Kind::Broken);
    QVERIFY(!QFile::exists(asked));
    qputenv("DOCKER_HOST", "tcp://localhost:2375"); // that is this machine
    state = checked(Prerequisite::DockerEngine, m_folder->path());
    qunsetenv("DOCKER_HOST");
    QCOMPARE(state.kind, ToolState::Kind::Present);
}

void tst_ContributeRoom::aToolThatHangsEnds()
{
    class Cancelled final : public model::Progress {
        bool cancelled() const override { return true; }
        void report(qint64, qint64, qint64) override { }
    };
    writeTool(u"make"_s, "exec sleep 600\n");
    const ToolState state = model::checkTool(Prerequisite::Make, Cancelled(), { m_folder->path() });
    QCOMPARE(state.kind, ToolState::Kind::Broken);
}

TrailPage &tst_ContributeRoom::trail() const
{
    return *qobject_cast<TrailPage *>(m_room->findChild<QStackedWidget *>()->currentWidget());
}

std::vector<StepCard *> tst_ContributeRoom::cards() const
{
    const auto found = trail().findChildren<StepCard *>();
    return { found.begin(), found.end() };
}

void tst_ContributeRoom::theFirstOpenStepIsOpen()
{
    QVERIFY(cards().front()->isOpen());
    QCOMPARE(std::ranges::count_if(cards(), &StepCard::isOpen), 1);
    m_userData->setStepDone(ContributionPath::Help, u"read-conduct"_s, true);
    QTRY_COMPARE(m_userData->progress(ContributionPath::Help).size(), 1);
    ContributeRoom later(*m_theme, *m_explorer, *m_userData);
    later.findChild<QListWidget *>()->setCurrentRow(2);
    const auto *page
        = qobject_cast<TrailPage *>(later.findChild<QStackedWidget *>()->currentWidget());
    const auto steps = page->findChildren<StepCard *>();
    QVERIFY(!steps[0]->isOpen() && steps[0]->isDone());
    QVERIFY(steps[1]->isOpen() && !steps[1]->isDone());
}

void tst_ContributeRoom::checkingOpensTheNext()
{
    const auto steps = cards();
    steps[0]->findChild<QCheckBox *>()->click();
    QVERIFY(!steps[0]->isOpen() && steps[1]->isOpen());
    QTRY_COMPARE(m_userData->progress(ContributionPath::Code).size(), 1);
    QVERIFY(m_userData->progress(ContributionPath::Code).contains(steps[0]->step()));
    steps[0]->findChild<QCheckBox *>()->click(); // taken back
    QTRY_VERIFY(m_userData->progress(ContributionPath::Code).isEmpty());
    // One that is checked while it is closed leaves the others as they are.
    steps[4]->findChild<QCheckBox *>()->click();
    QVERIFY(steps[1]->isOpen() && !steps[5]->isOpen());
}

void tst_ContributeRoom::progressIsShown()
{
    const auto *list = m_room->findChild<QListWidget *>();
    const auto second
        = [&](int row) { return list->item(row)->data(Qt::UserRole + 100).toString(); };
    QVERIFY2(second(0).startsWith("0 of "_L1), qPrintable(second(0)));
    cards()[0]->findChild<QCheckBox *>()->click();
    cards()[1]->findChild<QCheckBox *>()->click();
    QTRY_VERIFY(second(0).startsWith("2 of "_L1));
    QVERIFY(second(1).startsWith("0 of "_L1));
}

void tst_ContributeRoom::startingOverIsAsked()
{
    m_room->show();
    cards()[0]->findChild<QCheckBox *>()->click();
    QTRY_COMPARE(m_userData->progress(ContributionPath::Code).size(), 1);
    Q_EMIT trail().restartRequested(ContributionPath::Code);
    auto *question = m_room->findChild<QMessageBox *>();
    QVERIFY(question);
    question->reject();
    QTRY_VERIFY(!m_room->findChild<QMessageBox *>());
    QCOMPARE(m_userData->progress(ContributionPath::Code).size(), 1);
    Q_EMIT trail().restartRequested(ContributionPath::Code);
    for (QAbstractButton *button : m_room->findChild<QMessageBox *>()->buttons()) {
        if (button->text().contains("Start"_L1))
            button->click();
    }
    QTRY_VERIFY(m_userData->progress(ContributionPath::Code).isEmpty());
    QTRY_VERIFY(!cards()[0]->isDone());
}

void tst_ContributeRoom::toolsAreAskedForOnce()
{
    QSignalSpy asked(m_room.get(), &ContributeRoom::toolsWanted);
    QCOMPARE(asked.size(), 0); // nobody looks
    m_room->show();
    QCOMPARE(asked.size(), 1);
    m_room->hide();
    m_room->show();
    QCOMPARE(asked.size(), 1);
    Q_EMIT trail().checkRequested();
    QCOMPARE(asked.size(), 2);
}

void tst_ContributeRoom::whatIsMissingSaysHowToGetIt()
{
    using Kind = ToolState::Kind;
    m_room->show();
    m_room->addTool({ .what = Prerequisite::Git, .kind = Kind::Present, .version = u"2.47.1"_s });
    m_room->addTool({ .what = Prerequisite::Make, .kind = Kind::Missing });
    m_room->addTool(
        { .what = Prerequisite::DockerEngine, .kind = Kind::Elsewhere, .detail = u"tcp://x"_s });
    auto *panel = trail().findChild<views::PrerequisitesPanel *>();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto texts = [&] {
        QStringList shown;
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisibleTo(panel))
                shown += label->text();
        }
        return shown.join(u'\n');
    };
    QTRY_VERIFY(texts().contains("2.47.1"_L1));
    QVERIFY(texts().contains("tcp://x"_L1));
    const QString how
        = PathWords::howTo(Prerequisite::Make, views::PrerequisitesPanel::thisSystem());
    QVERIFY(!texts().contains(how));
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->isCheckable())
            button->click();
    }
    QVERIFY(texts().contains(how));
    // Also of what is there: it may be another system's.
    QVERIFY(texts().contains(
        PathWords::howTo(Prerequisite::Git, views::PrerequisitesPanel::thisSystem())));
    Q_EMIT trail().checkRequested(); // nothing is known any more
    QTRY_VERIFY(!texts().contains("2.47.1"_L1));
}

void tst_ContributeRoom::linksLeadWhereTheyShould()
{
    QSignalSpy away(m_room.get(), &ContributeRoom::linkActivated);
    QSignalSpy rooms(m_room.get(), &ContributeRoom::roomWanted);
    const auto follow = [&](PathLink::Kind kind, const QString &target) {
        Q_EMIT trail().linkChosen({ .id = {}, .kind = kind, .target = target });
    };
    const QString page = u"moby/moby:CONTRIBUTING.md"_s;
    follow(PathLink::Kind::Page, page); // not synced
    QCOMPARE(away.takeFirst().front().toString(),
        u"https://github.com/moby/moby/blob/HEAD/CONTRIBUTING.md"_s);
    m_room->setLibrary({ { { u"moby/moby"_s, u"CONTRIBUTING.md"_s }, u"C"_s, u"en"_s } });
    follow(PathLink::Kind::Page, page);
    QVERIFY(away.isEmpty());
    QCOMPARE(m_explorer->page()->path, u"CONTRIBUTING.md"_s);
    follow(PathLink::Kind::Web, u"https://x.example"_s);
    QCOMPARE(away.size(), 1);
    follow(PathLink::Kind::Room, u"issues"_s);
    QCOMPARE(rooms.size(), 1);
    QSignalSpy issues(m_room.get(), &ContributeRoom::issuesWanted);
    follow(PathLink::Kind::Room, u"issues:moby/moby"_s);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.front().front().toString(), u"moby/moby"_s);
    m_room->setLibrary({}); // what comes with the program needs no library
    follow(PathLink::Kind::Page, u"starter:guides/help-users.md"_s);
    QCOMPARE(m_explorer->page()->source, u"starter"_s);
    m_explorer->setView(model::ViewKind::Contribute);
    TrailPage *before = &trail();
    Q_EMIT before->linkChosen({ .id = {}, .kind = PathLink::Kind::Room, .target = u"channels"_s });
    QVERIFY(
        qobject_cast<views::LinkList *>(m_room->findChild<QStackedWidget *>()->currentWidget()));
    Q_EMIT before->linkChosen({ .id = {}, .kind = PathLink::Kind::Room, .target = u"conduct"_s });
    QVERIFY(
        qobject_cast<views::ConductPage *>(m_room->findChild<QStackedWidget *>()->currentWidget()));
    // And back.
    m_explorer->goBack();
    m_explorer->goBack();
    QCOMPARE(&trail(), before);
    QCOMPARE(m_explorer->state().view, model::ViewKind::Contribute);
}

void tst_ContributeRoom::whatWasShownLastIsShownFirst()
{
    m_explorer->startWithParts({ { model::ViewKind::Contribute, u"conduct"_s } });
    QCOMPARE(m_room->findChild<QListWidget *>()->currentRow(), 5);
    ContributeRoom another(*m_theme, *m_explorer, *m_userData);
    QCOMPARE(another.findChild<QListWidget *>()->currentRow(), 5);
    m_room->findChild<QListWidget *>()->setCurrentRow(1);
    QCOMPARE(m_explorer->part(model::ViewKind::Contribute), u"documentation"_s);
    // What there is no more is no reason to show nothing.
    m_explorer->startWithParts({ { model::ViewKind::Contribute, u"gone"_s } });
    QCOMPARE(m_room->findChild<QListWidget *>()->currentRow(), 0);
}

void tst_ContributeRoom::channelsAreListed()
{
    const model::Channels channels = model::starterChannels();
    m_room->setChannels(channels.channels);
    auto *list = m_room->findChild<views::LinkList *>();
    const auto *rows = list->findChild<QListView *>()->model();
    QCOMPARE(rows->rowCount(), int(channels.channels.size()));
    list->setFilter(u"stack overflow"_s);
    QCOMPARE_GE(rows->rowCount(), 2);
    list->setFilter(u"docker · forum"_s);
    QCOMPARE(rows->rowCount(), 1);
}

void tst_ContributeRoom::codesOfConductInEveryLanguage()
{
    auto *page = m_room->findChild<views::ConductPage *>();
    const auto named = [&](const QString &text) -> QPushButton * {
        const auto buttons = page->widget()->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *button) { return button->text().contains(text); });
        return found == buttons.end() ? nullptr : *found;
    };
    QVERIFY(named(u"Sync"_s)); // what fills it
    const QString docker = u"docker/code-of-conduct"_s;
    m_room->setLibrary({ { { docker, u"code-of-conduct-ES.md"_s }, u"C"_s, u"es"_s },
        { { docker, u"code-of-conduct-EN.md"_s }, u"C"_s, u"en"_s },
        { { u"cncf/foundation"_s, u"code-of-conduct.md"_s }, u"C"_s, u"en"_s },
        { { u"cncf/foundation"_s, u"code-of-conduct-languages/de.md"_s }, u"C"_s, u"de"_s } });
    QVERIFY(!named(u"Sync"_s));
    QVERIFY(named(u"English"_s) && named(u"español"_s));
    named(u"Deutsch"_s)->click();
    QCOMPARE(m_explorer->page()->path, u"code-of-conduct-languages/de.md"_s);
}

void tst_ContributeRoom::everyControlHasAName()
{
    m_room->setChannels(model::starterChannels().channels);
    m_room->show();
    for (int row = 0; row < m_room->findChild<QListWidget *>()->count(); ++row) {
        m_room->findChild<QListWidget *>()->setCurrentRow(row);
        for (QWidget *widget : m_room->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(
                !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(tst_ContributeRoom)
#include "tst_contributeroom.moc"
