// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/landscapeimport.h"
#include "model/status/totals.h"
#include "model/store/starter.h"
#include "tests/testlandscape.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Item;

class tst_Starter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyProjectIsThereWithItsFacts();
    void groupsShowEveryProject();
    void guideAndQuizSpeakOfWhatIsThere();
    void starsHaveADayAndASource();
    void factsAgreeWithTheRealLandscape();
    void mobyComponentsAreKnown();
    void channelsAreKnown();
    void everyFileIsWellFormed();
    void noSentenceIsForeign();
};

void tst_Starter::everyProjectIsThereWithItsFacts()
{
    const auto content = model::starterContent();
    QCOMPARE(content.problems, model::Problems());
    const auto &snapshot = content.snapshot;
    QCOMPARE(snapshot.origin, model::Snapshot::Origin::Starter);
    QVERIFY(snapshot.asOf.isValid());
    const model::Totals totals = model::totalsOf(snapshot, model::allItems(snapshot));
    QCOMPARE(totals.projectCount(), totals.items);
    QCOMPARE(totals.projectCount(model::Maturity::Level::Graduated), 38);
    QCOMPARE(totals.projectCount(model::Maturity::Level::Incubating), 38);
    QCOMPARE(totals.projectCount(model::Maturity::Level::Sandbox), 151);
    QCOMPARE(totals.projectCount(model::Maturity::Level::Archived), 28);
    for (const Item &item : snapshot.landscape.items) {
        QVERIFY2(
            item.description.size() >= 40 && item.description.size() <= 130, qPrintable(item.name));
        QVERIFY2(item.description.endsWith(u'.'), qPrintable(item.name));
        QVERIFY2(item.maturityDates.accepted, qPrintable(item.name));
        QVERIFY2(!item.homepageUrl.isEmpty(), qPrintable(item.name));
        // No artwork comes along and nothing of Crunchbase.
        QVERIFY2(!item.links.contains(model::LinkKind::Crunchbase), qPrintable(item.name));
    }
    QVERIFY(snapshot.logoBlobs.isEmpty());
}

void tst_Starter::groupsShowEveryProject()
{
    const auto content = model::starterContent();
    const auto &landscape = content.snapshot.landscape;
    const auto groups = model::shownGroups(content.snapshot.settings, landscape, u"All"_s);
    QStringList shown;
    for (size_t i = 0; i + 1 < groups.size(); ++i)
        shown += groups[i].categories;
    for (const auto &category : landscape.categories)
        QVERIFY2(shown.contains(category.name), qPrintable(category.name));
}

void tst_Starter::guideAndQuizSpeakOfWhatIsThere()
{
    const auto content = model::starterContent();
    const auto &landscape = content.snapshot.landscape;
    QVERIFY(content.snapshot.guide.chapters.size() >= 7);
    for (const auto &chapter : content.snapshot.guide.chapters) {
        QVERIFY2(!chapter.content.isEmpty(), qPrintable(chapter.category));
        QVERIFY2(
            std::ranges::contains(landscape.categories, chapter.category, &model::Category::name),
            qPrintable(chapter.category));
    }
    QVERIFY(content.snapshot.quiz.questions.size() >= 20);
    for (const auto &question : content.snapshot.quiz.questions) {
        for (const auto &option : question.options) {
            QVERIFY2(std::ranges::contains(landscape.items, option.item, &Item::name),
                qPrintable(option.item));
        }
    }
}

void tst_Starter::starsHaveADayAndASource()
{
    const auto content = model::starterContent();
    const auto &numbers = content.snapshot.numbers;
    QVERIFY(numbers.size() > 180);
    for (const auto &number : numbers) {
        QVERIFY(number.asOf.isValid());
        QVERIFY(!number.source.isEmpty());
    }
}

void tst_Starter::factsAgreeWithTheRealLandscape()
{
    ATLAS_NEEDS_REAL_DATA();
    const auto real = importLandscape(
        realFile(u"landscape/landscape.yml"_s), u"landscape.yml"_s, model::NoProgress());
    QVERIFY(real);
    const auto content = model::starterContent();
    for (const Item &item : content.snapshot.landscape.items) {
        const int index = real->value.indexOf(item.id);
        QVERIFY2(index >= 0, qPrintable(item.name));
        const Item &other = real->value.items[index];
        QCOMPARE(item.maturity, other.maturity);
        QCOMPARE(item.maturityDates, other.maturityDates);
        QCOMPARE(item.homepageUrl, other.homepageUrl);
        QCOMPARE(item.repository.has_value(), other.repository.has_value());
        if (item.repository)
            QCOMPARE(item.repository->url, other.repository->url);
    }
}

void tst_Starter::mobyComponentsAreKnown()
{
    const model::MobyProject project = model::starterMobyProject();
    const auto &components = project.components;
    QCOMPARE_GE(components.size(), 14);
    QSet<QString> repositories;
    for (const model::MobyComponent &component : components) {
        QVERIFY2(component.repository.count(u'/') == 1, qPrintable(component.repository));
        QVERIFY2(component.description.size() > 40, qPrintable(component.name));
        QVERIFY2(!component.source.isEmpty(), qPrintable(component.name));
        QCOMPARE(
            component.mergedInto.isEmpty(), component.state != model::MobyComponent::State::Merged);
        repositories.insert(component.repository);
    }
    QCOMPARE(repositories.size(), qsizetype(components.size()));
    QVERIFY(repositories.contains(u"moby/buildkit"_s));
    // Every name that is built into something is one of a part that there is.
    QSet<QString> names;
    for (const model::MobyComponent &component : components)
        names.insert(component.name);
    for (const model::MobyProduct &product : project.products) {
        QVERIFY2(!product.url.isEmpty() && !product.source.isEmpty(), qPrintable(product.name));
        names.insert(product.name);
    }
    for (const model::MobyComponent &component : components) {
        for (const QString &name : component.upstreamOf)
            QVERIFY2(names.contains(name), qPrintable(component.name + u' ' + name));
    }
}

void tst_Starter::channelsAreKnown()
{
    const model::Channels channels = model::starterChannels();
    QCOMPARE_GE(channels.channels.size(), 20);
    for (const model::Channel &channel : channels.channels) {
        QVERIFY2(channel.asOf.isValid(), qPrintable(channel.name));
        QVERIFY2(!channel.source.isEmpty(), qPrintable(channel.name));
    }
    // What a book of 2018 prints.
    for (const QString &old : { u"https://docs.docker.com/project/who-written-for"_s,
             u"https://docs.docker.com/opensource/code"_s, u"https://community.docker.com"_s,
             u"https://forums.docker.com"_s, u"https://www.docker.com/community/meetup-groups"_s,
             u"https://twitter.com/moby"_s, u"https://mobyproject.org"_s })
        QVERIFY2(
            std::ranges::contains(channels.moved, old, &model::MovedAddress::old), qPrintable(old));
}

/// Also those that no part of the program reads yet.
void tst_Starter::everyFileIsWellFormed()
{
    const QDir folder(QStringLiteral(ATLAS_SOURCE_DIR "/resources/starter"));
    int files = 0;
    QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString name = folder.relativeFilePath(file.fileName());
        ++files;
        if (name.endsWith(".yml"_L1)) {
            const auto root = model::parseYaml(bytes, name, model::NoProgress());
            QVERIFY2(root, qPrintable(name));
        } else if (name.endsWith(".csv"_L1)) {
            const QList<QByteArray> lines = bytes.trimmed().split('\n');
            QCOMPARE_GT(lines.size(), 10);
            for (const QByteArray &line : lines)
                QVERIFY2(line.count(',') >= lines.front().count(','), line.constData());
        } else if (name.endsWith(".md"_L1)) {
            const auto parts = QString::fromUtf8(bytes).split("---\n"_L1);
            QVERIFY2(parts.size() >= 3 && parts[0].isEmpty(), qPrintable(name));
            const auto head = model::parseYaml(parts[1].toUtf8(), name, model::NoProgress());
            QVERIFY2(head && head->field("title"), qPrintable(name));
            QVERIFY2(parts[2].trimmed().size() > 80, qPrintable(name));
        }
    }
    QCOMPARE_GT(files, 80);
}

void tst_Starter::noSentenceIsForeign()
{
    ATLAS_NEEDS_REAL_DATA();
    const auto real = importLandscape(
        realFile(u"landscape/landscape.yml"_s), u"landscape.yml"_s, model::NoProgress());
    QVERIFY(real);
    const auto words = [](const QString &text) {
        QStringList list = text.toLower().split(u' ', Qt::SkipEmptyParts);
        return list;
    };
    // Seven words in a row of another's description are no accident.
    constexpr int run = 7;
    QSet<QString> foreign;
    for (const Item &item : real->value.items) {
        const QStringList list = words(item.description);
        for (qsizetype i = 0; i + run <= list.size(); ++i)
            foreign.insert(list.mid(i, run).join(u' '));
    }
    for (const Item &item : model::starterContent().snapshot.landscape.items) {
        const QStringList list = words(item.description);
        for (qsizetype i = 0; i + run <= list.size(); ++i) {
            QVERIFY2(!foreign.contains(list.mid(i, run).join(u' ')),
                qPrintable(item.name + ": "_L1 + item.description));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Starter)
#include "tst_starter.moc"
