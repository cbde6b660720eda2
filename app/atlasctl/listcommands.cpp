// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/commands.h"
#include "app/atlasctl/documenthits.h"
#include "app/atlasctl/evidencejson.h"
#include "app/atlasctl/landscapes.h"
#include "app/atlasctl/versions.h"
#include "model/landscape/itemjson.h"
#include "model/search/itemindex.h"
#include "model/search/omnisearch.h"
#include "model/status/totals.h"
#include "model/store/userstore.h"
#include "views/wording/errortext.h"

#include <QFile>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace app {

using model::Item;
using model::Maturity;
using model::RepositoryNumbers;
using model::Snapshot;
using views::ErrorText;

namespace {

QString asOf(const Snapshot &snapshot) { return snapshot.asOf.date().toString(Qt::ISODate); }

/// The whole item, with what is known about its repository and where that comes from.
QJsonObject toJson(const Snapshot &snapshot, const Item &item)
{
    QJsonObject json = model::toJson(item);
    json.insert(u"oss"_s, item.isOpenSource());
    if (const QStringList tags = snapshot.settings.tagsOf(item); !tags.isEmpty())
        json.insert(u"tag"_s, QJsonArray::fromStringList(tags));
    if (snapshot.settings.isEndUser(item))
        json.insert(u"enduser"_s, true);
    const auto insert = [&](const QString &key, const QJsonValue &value, const QDate &day,
                            const QString &source) {
        json.insert(key,
            QJsonObject { { u"value"_s, value }, { u"as_of"_s, day.toString(Qt::ISODate) },
                { u"source"_s, source } });
    };
    if (const RepositoryNumbers *numbers = snapshot.numbersOf(item)) {
        const auto counted = [&](const QString &key, const QJsonValue &value) {
            insert(key, value, numbers->asOf, numbers->source);
        };
        const auto day = [&](const QString &key, const std::optional<QDate> &date) {
            if (date)
                counted(key, date->toString(Qt::ISODate));
        };
        counted(u"stars"_s, numbers->stars);
        if (numbers->contributors)
            counted(u"contributors"_s, *numbers->contributors);
        if (!numbers->language.isEmpty())
            counted(u"language"_s, numbers->language);
        // What the landscape says of it counts, and stands with the repository.
        if (!numbers->license.isEmpty() && numbers->license == snapshot.licenseOf(item))
            counted(u"license"_s, numbers->license);
        day(u"latest_commit"_s, numbers->latestCommit);
        day(u"first_commit"_s, numbers->firstCommit);
        day(u"latest_release"_s, numbers->latestRelease);
    }
    if (const model::OrganizationFacts *known = snapshot.organizationOf(item)) {
        if (!known->country.isEmpty())
            insert(u"country"_s, known->country, known->asOf, known->source);
        if (known->fundingUsd)
            insert(u"funding_usd"_s, *known->fundingUsd, known->asOf, known->source);
    }
    return json;
}

QStringList itemRow(const Snapshot &snapshot, const Item &item)
{
    const RepositoryNumbers *numbers = snapshot.numbersOf(item);
    return { item.name, item.maturity ? item.maturity->name() : QString(), item.place.category,
        item.place.subcategory, numbers ? QString::number(numbers->stars) : QString(),
        numbers ? numbers->asOf.toString(Qt::ISODate) : QString() };
}

QStringList itemHead()
{
    return { Commands::tr("Name"), Commands::tr("Maturity"), Commands::tr("Category"),
        Commands::tr("Subcategory"), Commands::tr("Stars"), Commands::tr("Stars as of") };
}

Table itemTable(const Snapshot &snapshot, const std::vector<int> &items)
{
    Table table { itemHead(), {} };
    for (const int index : items)
        table.rows.push_back(itemRow(snapshot, snapshot.landscape.items[size_t(index)]));
    return table;
}

/// An item that a search found in one of several landscapes.
struct FoundItem {
    model::SnapshotPtr snapshot;
    int item = 0;
    double score = 0;
    QString landscape; ///< its title; empty: the one that was asked for

    const Item &value() const { return snapshot->landscape.items[size_t(item)]; }
};

std::vector<FoundItem> itemsFor(
    const QString &query, const model::SnapshotPtr &snapshot, const QString &landscape)
{
    std::vector<FoundItem> items;
    const auto found = model::OmniIndex(snapshot).search(query, std::numeric_limits<int>::max());
    for (const model::OmniHit &hit : found.hits) {
        if (hit.kind == model::OmniKind::Item)
            items.push_back({ snapshot, hit.item, hit.score, landscape });
    }
    return items;
}

QJsonArray toJson(const std::vector<FoundItem> &items)
{
    QJsonArray array;
    for (const FoundItem &found : items) {
        QJsonObject json = toJson(*found.snapshot, found.value());
        if (!found.landscape.isEmpty())
            json.insert(u"landscape"_s, found.landscape);
        array.append(json);
    }
    return array;
}

Table tableOf(const std::vector<FoundItem> &items)
{
    Table table { itemHead(), {} };
    const bool areOfSeveral = std::ranges::any_of(
        items, [](const FoundItem &found) { return !found.landscape.isEmpty(); });
    if (areOfSeveral)
        table.columns += Commands::tr("Landscape");
    for (const FoundItem &found : items) {
        QStringList row = itemRow(*found.snapshot, found.value());
        if (areOfSeveral)
            row += found.landscape;
        table.rows.push_back(row);
    }
    return table;
}

QJsonObject itemsJson(const Snapshot &snapshot, const std::vector<int> &items)
{
    QJsonArray array;
    for (const int index : items)
        array.append(toJson(snapshot, snapshot.landscape.items[size_t(index)]));
    QJsonArray categories;
    for (const auto &category : snapshot.landscape.categories) {
        QStringList subcategories;
        for (const auto &subcategory : category.subcategories)
            subcategories += subcategory.name;
        categories.append(QJsonObject { { u"name"_s, category.name },
            { u"subcategories"_s, QJsonArray::fromStringList(subcategories) } });
    }
    return { { u"as_of"_s, asOf(snapshot) }, { u"count"_s, qint64(items.size()) },
        { u"categories"_s, categories }, { u"items"_s, array } };
}

/// A snapshot and the items of it that the filter lets through.
struct Selection {
    model::SnapshotPtr snapshot;
    std::vector<int> items;
    std::optional<model::PastNumbers> published; ///< with --as-of, where there are any
};

/// @p index with what the person keeps of its items, where @p filter asks for that.
model::Result<model::ItemIndexPtr> withOwn(model::ItemIndexPtr index,
    const model::ItemFilter &filter, const model::DataFolder &folder, const QString &landscape)
{
    using model::FilterField;
    const bool isAsked = std::ranges::any_of(filter.terms(), [](const model::FilterTerm &term) {
        const bool isOwnFlag = term.field == FilterField::Is
            && (term.values.contains("bookmarked"_L1, Qt::CaseInsensitive)
                || term.values.contains("noted"_L1, Qt::CaseInsensitive));
        return isOwnFlag || term.field == FilterField::Rating || term.field == FilterField::Adoption
            || term.field == FilterField::MyTag;
    });
    if (!isAsked || !QFile::exists(folder.userFile()))
        return index;
    const auto store = model::UserStore::open(folder.userFile());
    if (!store)
        return std::unexpected(store.error());
    const auto content = store->content();
    if (!content)
        return std::unexpected(content.error());
    QHash<model::ItemId, int> stars;
    const QHash<model::ItemId, model::Rating> rated = content->ratings.value(landscape);
    for (const auto &[id, rating] : rated.asKeyValueRange())
        stars.insert(id, rating.stars);
    return index->withRatings(stars)->withMarks(
        model::inLandscape(content->marks.value(landscape), index->snapshot()->landscape));
}

/// Complains and tells the exit code when there is none.
std::expected<Selection, ExitCode> select(const CommandInput &input)
{
    const auto filter = model::ItemFilter::parse(input.filter);
    if (!filter) {
        complain(Commands::tr("“%1” is not understood. Example: --filter \"maturity:graduated "
                              "stars:>5k -category:Wasm\"")
                .arg(filter.error().subject));
        return std::unexpected(ExitCode::WrongUsage);
    }
    const auto chosen = chosenLandscape(input);
    if (!chosen)
        return std::unexpected(chosen.error());
    Selection selection { .snapshot = chosen->snapshot };
    if (input.asOf) {
        const auto history = openHistory(chosen->clone);
        if (!history)
            return std::unexpected(history.error());
        auto past = readVersion(*history, *input.asOf);
        if (!past)
            return std::unexpected(past.error());
        // Who is a member is a matter of settings, of which there is no history.
        past->snapshot.settings = chosen->snapshot->settings;
        auto published = readNumbers(*history, *input.asOf);
        if (!published)
            return std::unexpected(published.error());
        selection.published = std::move(*published);
        if (selection.published)
            selection.published->addTo(past->snapshot);
        selection.snapshot = std::make_shared<const Snapshot>(std::move(past->snapshot));
    }
    const auto index = withOwn(std::make_shared<const model::ItemIndex>(selection.snapshot),
        *filter, input.options.folder, chosen->name);
    if (!index) {
        complain(ErrorText::userData(index.error()));
        return std::unexpected(ExitCode::Failed);
    }
    selection.items = (*index)->matching(*filter).toVector();
    return selection;
}

/// What the web site of that day wrote above the selected items.
QJsonObject publishedTotals(const Selection &selection)
{
    QStringList ids;
    for (const int item : selection.items)
        ids += selection.snapshot->landscape.items[size_t(item)].id.toString();
    const auto &[version, numbers] = *selection.published;
    const model::PublishedTotals totals = numbers.totals(ids);
    return { { u"cards"_s, totals.cards }, { u"stars"_s, totals.stars },
        { u"market_cap_usd"_s, totals.marketCapUsd }, { u"funding_usd"_s, totals.fundingUsd },
        { u"as_of"_s, version.time.date().toString(Qt::ISODate) },
        { u"source"_s, u"processed_landscape.yml, cncf/landscape %1"_s.arg(version.id) } };
}

Table factTable(const QJsonObject &json)
{
    Table table { { Commands::tr("Field"), Commands::tr("Value") }, {} };
    const auto add = [&](const QString &key, const QJsonValue &value, auto &&self) -> void {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                self(key + u'.' + it.key(), it.value(), self);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                self(u"%1[%2]"_s.arg(key).arg(i), array[i], self);
        } else {
            table.rows.push_back({ key, value.toVariant().toString() });
        }
    };
    for (auto it = json.begin(); it != json.end(); ++it)
        add(it.key(), it.value(), add);
    return table;
}

} // namespace

ExitCode Commands::list(const CommandInput &input)
{
    const auto selection = select(input);
    if (!selection)
        return selection.error();
    if (input.format == Format::Json)
        print(itemsJson(*selection->snapshot, selection->items));
    else
        print(formatted(itemTable(*selection->snapshot, selection->items), input.format));
    return ExitCode::Done;
}

ExitCode Commands::show(const CommandInput &input)
{
    const auto chosen = chosenLandscape(input);
    if (!chosen)
        return chosen.error();
    const model::Landscape &landscape = chosen->snapshot->landscape;
    const auto found = landscape.indexesOfName(input.argument);
    if (found.empty()) {
        complain(
            tr("There is no item “%1”. Look for it with: atlasctl search %1").arg(input.argument));
        return ExitCode::Failed;
    }
    // Projects come first; one project among other items of its name is what is meant.
    const bool isClear = found.size() == 1
        || (landscape.items[size_t(found[0])].isProject()
            && !landscape.items[size_t(found[1])].isProject());
    if (!isClear) {
        QStringList ids;
        for (const int index : found)
            ids += landscape.items[size_t(index)].id.toString();
        complain(
            tr("“%1” can be one of these; name one: %2").arg(input.argument, ids.join(", "_L1)));
        return ExitCode::WrongUsage;
    }
    const Item &item = landscape.items[size_t(found[0])];
    QJsonObject json = toJson(*chosen->snapshot, item);
    insertEvidence(json, *chosen->snapshot, item);
    if (input.format == Format::Json)
        print(json);
    else
        print(formatted(factTable(json), input.format));
    return ExitCode::Done;
}

ExitCode Commands::search(const CommandInput &input)
{
    const auto documents = findDocuments(input.options, input.argument);
    if (!documents)
        complain(ErrorText::sentence(documents.error()));
    if (input.areDocumentsWanted) {
        if (!documents)
            return ExitCode::Failed;
        if (input.format == Format::Json)
            print(QJsonObject { { u"documents"_s, toJson(*documents) } });
        else
            print(formatted(documentTable(*documents), input.format));
        return ExitCode::Done;
    }
    const auto chosen = chosenLandscape(input);
    if (!chosen)
        return chosen.error();
    // The window's own ranking; of what it finds, a terminal lists items, and documents beside.
    std::vector<FoundItem> found = itemsFor(input.argument, chosen->snapshot, {});
    if (input.landscape.isEmpty()) {
        for (const auto &other : model::readOtherLandscapes(input.options.folder)) {
            if (other.snapshot)
                std::ranges::move(
                    itemsFor(input.argument,
                        model::withNumbersOf(other.snapshot, *chosen->snapshot), other.title),
                    std::back_inserter(found));
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &FoundItem::score);
    const bool hasDocuments = documents && !documents->empty();
    if (input.format == Format::Json) {
        QJsonObject json = itemsJson(*chosen->snapshot, {});
        json.insert(u"count"_s, qint64(found.size()));
        json.insert(u"items"_s, toJson(found));
        if (documents)
            json.insert(u"documents"_s, toJson(*documents));
        print(json);
    } else {
        print(formatted(tableOf(found), input.format));
        // Two tables are nothing that a spreadsheet could read.
        if (hasDocuments && input.format == Format::Table)
            print(u'\n' + formatted(documentTable(*documents), input.format));
    }
    return documents ? ExitCode::Done : ExitCode::DoneInPart;
}

ExitCode Commands::totals(const CommandInput &input)
{
    const auto selection = select(input);
    if (!selection)
        return selection.error();
    const Snapshot &snapshot = *selection->snapshot;
    const model::Totals totals = model::totalsOf(snapshot, selection->items);
    QJsonObject maturity;
    for (const auto &[name, count] : totals.projects.asKeyValueRange())
        maturity.insert(name, count);
    QJsonObject json { { u"as_of"_s, asOf(snapshot) }, { u"items"_s, totals.items },
        { u"of_items"_s, qint64(snapshot.landscape.items.size()) },
        { u"projects"_s, totals.projectCount() }, { u"open_source"_s, totals.openSource },
        { u"members"_s, totals.members }, { u"repositories"_s, totals.repositories } };
    if (!maturity.isEmpty())
        json.insert(u"maturity"_s, maturity);
    if (totals.repositoriesWithStars > 0) {
        json.insert(u"stars"_s,
            QJsonObject { { u"value"_s, totals.stars },
                { u"repositories"_s, totals.repositoriesWithStars },
                { u"oldest"_s, totals.starsFrom.toString(Qt::ISODate) },
                { u"newest"_s, totals.starsTo.toString(Qt::ISODate) } });
    }
    if (totals.organizationsWithFunding > 0) {
        json.insert(u"funding_usd"_s,
            QJsonObject { { u"value"_s, totals.fundingUsd },
                { u"organizations"_s, totals.organizationsWithFunding },
                { u"oldest"_s, totals.fundingFrom.toString(Qt::ISODate) },
                { u"newest"_s, totals.fundingTo.toString(Qt::ISODate) } });
    }
    if (selection->published)
        json.insert(u"published"_s, publishedTotals(*selection));
    if (input.format == Format::Json)
        print(json);
    else
        print(formatted(factTable(json), input.format));
    return ExitCode::Done;
}

} // namespace app
