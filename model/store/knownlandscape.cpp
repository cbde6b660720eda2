// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/knownlandscape.h"

#include "model/store/catalogreader.h"
#include "model/sync/source.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// What it calls itself; a folder or an address says less, but something.
QString titleOf(const LandscapeSettings &settings, const QString &name)
{
    constexpr qsizetype longest = 60;
    if (const QString said = settings.foundation.simplified(); !said.isEmpty())
        return said.size() <= longest ? said : said.left(longest) + u'…';
    static const QRegularExpression digest(u"-[0-9a-f]{8}$"_s);
    // Many repositories are called "landscape".
    QString shown = name.startsWith("folder/"_L1) ? name.section(u'/', 1) : name.section(u'/', -2);
    return shown.remove(digest).left(longest);
}

} // namespace

KnownLandscape readLandscape(const DataFolder &folder, const QString &name)
{
    KnownLandscape landscape { .name = name, .title = titleOf({}, name) };
    const auto reader = CatalogReader::open(folder.landscape(name).catalogFile());
    if (!reader) {
        if (reader.error().kind != Error::Kind::NotFound)
            landscape.error = reader.error();
        return landscape;
    }
    landscape.states = reader->sourceStates().value_or(std::vector<SourceState>());
    const auto snapshot = reader->snapshot();
    if (!snapshot) {
        if (snapshot.error().kind != Error::Kind::NotFound)
            landscape.error = snapshot.error();
        return landscape;
    }
    landscape.snapshot = *snapshot;
    landscape.title = titleOf(landscape.snapshot->settings, name);
    landscape.problems = reader->problems().value_or(Problems());
    return landscape;
}

std::vector<KnownLandscape> readOtherLandscapes(const DataFolder &folder)
{
    std::vector<KnownLandscape> landscapes;
    for (const QString &name : folder.landscapes())
        landscapes.push_back(readLandscape(folder, name));
    std::ranges::sort(landscapes, [](const KnownLandscape &a, const KnownLandscape &b) {
        const int order = a.title.compare(b.title, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
    return landscapes;
}

bool isMainLandscape(const QString &nameOrTitle)
{
    return nameOrTitle.isEmpty()
        || nameOrTitle.compare(landscapeSource.name, Qt::CaseInsensitive) == 0
        || nameOrTitle.compare("CNCF"_L1, Qt::CaseInsensitive) == 0;
}

const KnownLandscape *landscapeCalled(
    const std::vector<KnownLandscape> &landscapes, const QString &nameOrTitle)
{
    const auto found = std::ranges::find_if(landscapes, [&](const KnownLandscape &landscape) {
        return landscape.name.compare(nameOrTitle, Qt::CaseInsensitive) == 0
            || landscape.title.compare(nameOrTitle, Qt::CaseInsensitive) == 0;
    });
    return found == landscapes.end() ? nullptr : &*found;
}

SnapshotPtr withNumbersOf(const SnapshotPtr &snapshot, const Snapshot &known)
{
    Snapshot completed = *snapshot;
    for (const Item &item : completed.landscape.items) {
        if (item.repository && !completed.numbersOf(item)) {
            if (const RepositoryNumbers *numbers = known.numbersOf(item))
                completed.numbers.insert(repositoryKey(item.repository->url), *numbers);
        }
        if (!completed.organizationOf(item)) {
            if (const OrganizationFacts *facts = known.organizationOf(item)) {
                completed.organizations.insert(
                    organizationKey(item.links.value(LinkKind::Crunchbase)), *facts);
            }
        }
    }
    return std::make_shared<const Snapshot>(std::move(completed));
}

} // namespace model
