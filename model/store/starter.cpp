// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/starter.h"

#include "model/import/channelimport.h"
#include "model/import/chapterimport.h"
#include "model/import/mobyimport.h"
#include "model/import/numbersimport.h"
#include "model/import/settingsimport.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QByteArray starterFile(const QString &name)
{
    QFile file(":/starter/"_L1 + name);
    // The file is part of the program: that it cannot be opened is a bug.
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

template <typename T> void take(Result<Imported<T>> read, T &into, Problems &problems)
{
    Q_ASSERT(read);
    if (!read)
        return;
    into = std::move(read->value);
    problems.insert(problems.end(), read->problems.begin(), read->problems.end());
}

} // namespace

CatalogContent starterContent()
{
    const NoProgress progress;
    CatalogContent content;
    Snapshot &snapshot = content.snapshot;
    for (const QString &name : { u"settings.yml"_s, u"guide.yml"_s, u"games.yml"_s })
        content.siteFiles.insert(name, starterFile(name));
    take(importLandscape(starterFile(u"landscape.yml"_s), u"landscape.yml"_s, progress),
        snapshot.landscape, content.problems);
    take(importSettings(content.siteFiles[u"settings.yml"_s], u"settings.yml"_s, progress),
        snapshot.settings, content.problems);
    take(importGuide(content.siteFiles[u"guide.yml"_s], u"guide.yml"_s, progress), snapshot.guide,
        content.problems);
    take(importQuiz(content.siteFiles[u"games.yml"_s], u"games.yml"_s, progress), snapshot.quiz,
        content.problems);
    take(importStars(starterFile(u"stars.csv"_s), u"stars.csv"_s), snapshot.numbers,
        content.problems);
    snapshot.asOf = starterDate();
    return content;
}

QDateTime starterDate()
{
    const QString asOf = QString::fromLatin1(starterFile(u"as-of"_s).trimmed());
    return { QDate::fromString(asOf, Qt::ISODate), QTime(0, 0), QTimeZone::UTC };
}

MobyProject starterMobyProject()
{
    MobyProject project;
    Problems problems;
    take(importMobyProject(starterFile(u"moby.yml"_s), u"moby.yml"_s, NoProgress()), project,
        problems);
    Q_ASSERT(problems.empty());
    return project;
}

Channels starterChannels()
{
    Channels channels;
    Problems problems;
    take(importChannels(starterFile(u"channels.yml"_s), u"channels.yml"_s, NoProgress()), channels,
        problems);
    Q_ASSERT(problems.empty());
    return channels;
}

std::vector<Chapter> starterChapters()
{
    std::vector<Chapter> chapters;
    Problems problems;
    take(importChapterTable(starterFile(u"communities.csv"_s), u"communities.csv"_s), chapters,
        problems);
    Q_ASSERT(problems.empty());
    return chapters;
}

void addOwnDescriptions(Landscape &landscape)
{
    QHash<QString, QString> descriptions;
    for (const Item &item : starterContent().snapshot.landscape.items)
        descriptions.insert(item.name.toCaseFolded(), item.description);
    for (Item &item : landscape.items) {
        if (item.isProject() && item.description.isEmpty())
            item.ownDescription = descriptions.value(item.name.toCaseFolded());
    }
}

} // namespace model
