// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/viewstate.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

template <typename Enum> struct Named {
    Enum value;
    QLatin1StringView name;
};

constexpr std::array lensNames { Named { Lens::Maturity, "maturity"_L1 },
    Named { Lens::Category, "category"_L1 }, Named { Lens::License, "license"_L1 },
    Named { Lens::Language, "language"_L1 }, Named { Lens::Country, "country"_L1 },
    Named { Lens::Activity, "activity"_L1 }, Named { Lens::Age, "age"_L1 },
    Named { Lens::Rating, "rating"_L1 }, Named { Lens::Adoption, "stack"_L1 } };
constexpr std::array viewNames { Named { ViewKind::Map, "map"_L1 },
    Named { ViewKind::Cards, "cards"_L1 }, Named { ViewKind::Table, "table"_L1 },
    Named { ViewKind::Guide, "guide"_L1 }, Named { ViewKind::IssueList, "issues"_L1 },
    Named { ViewKind::Moby, "moby"_L1 }, Named { ViewKind::Contribute, "contribute"_L1 } };
constexpr std::array orderNames { Named { ItemOrder::Place, "place"_L1 },
    Named { ItemOrder::Name, "name"_L1 }, Named { ItemOrder::Maturity, "maturity"_L1 },
    Named { ItemOrder::Stars, "stars"_L1 }, Named { ItemOrder::Since, "since"_L1 },
    Named { ItemOrder::LatestCommit, "latest_commit"_L1 } };
constexpr std::array issueOrderNames { Named { IssueOrder::Match, "match"_L1 },
    Named { IssueOrder::Newest, "newest"_L1 }, Named { IssueOrder::Updated, "updated"_L1 },
    Named { IssueOrder::FewestComments, "fewest_comments"_L1 },
    Named { IssueOrder::Project, "project"_L1 } };
constexpr std::array classificationNames { Named { Classification::None, "none"_L1 },
    Named { Classification::Category, "category"_L1 },
    Named { Classification::Maturity, "maturity"_L1 }, Named { Classification::Tag, "tag"_L1 } };
constexpr std::array columnNames { Named { TableColumn::Maturity, "maturity"_L1 },
    Named { TableColumn::Category, "category"_L1 },
    Named { TableColumn::Subcategory, "subcategory"_L1 }, Named { TableColumn::Stars, "stars"_L1 },
    Named { TableColumn::Since, "since"_L1 }, Named { TableColumn::License, "license"_L1 },
    Named { TableColumn::Language, "language"_L1 },
    Named { TableColumn::LatestCommit, "latest_commit"_L1 }, Named { TableColumn::Tag, "tag"_L1 },
    Named { TableColumn::Organization, "organization"_L1 },
    Named { TableColumn::Repository, "repository"_L1 },
    Named { TableColumn::Homepage, "homepage"_L1 }, Named { TableColumn::Adoption, "stack"_L1 },
    Named { TableColumn::MyTags, "my_tags"_L1 }, Named { TableColumn::MyNote, "my_note"_L1 } };

template <typename Table, typename Enum> QString nameIn(const Table &table, Enum value)
{
    return std::ranges::find(table, value, &Named<Enum>::value)->name;
}

template <typename Enum, size_t count>
std::optional<Enum> valueIn(const std::array<Named<Enum>, count> &table, const QString &name)
{
    const auto found = std::ranges::find(table, name, &Named<Enum>::name);
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString nameOf(Lens lens) { return nameIn(lensNames, lens); }
QString nameOf(ViewKind view) { return nameIn(viewNames, view); }
QString nameOf(ItemOrder order) { return nameIn(orderNames, order); }
QString nameOf(IssueOrder order) { return nameIn(issueOrderNames, order); }
QString nameOf(Classification classification)
{
    return nameIn(classificationNames, classification);
}
QString nameOf(TableColumn column) { return nameIn(columnNames, column); }
std::optional<Lens> lensOfName(const QString &name) { return valueIn(lensNames, name); }
std::optional<ViewKind> viewKindOfName(const QString &name) { return valueIn(viewNames, name); }
std::optional<IssueOrder> issueOrderOfName(const QString &name)
{
    return valueIn(issueOrderNames, name);
}

QJsonObject toJson(const ViewState &state)
{
    QJsonArray columns;
    for (const TableColumn column : state.columns)
        columns.append(nameOf(column));
    QJsonObject json { { u"group"_s, state.group }, { u"view"_s, nameOf(state.view) },
        { u"filter"_s, state.filter }, { u"lens"_s, nameOf(state.lens) },
        { u"sized_by_stars"_s, state.isSizedByStars }, { u"compact"_s, state.isCompact },
        { u"order"_s, nameOf(state.order) }, { u"descending"_s, state.isDescending },
        { u"classification"_s, nameOf(state.classification) }, { u"columns"_s, columns } };
    if (!state.issueFilter.isEmpty())
        json.insert(u"issue_filter"_s, state.issueFilter);
    if (state.issueOrder != ViewState().issueOrder)
        json.insert(u"issue_order"_s, nameOf(state.issueOrder));
    if (!state.landscape.isEmpty())
        json.insert(u"landscape"_s, state.landscape);
    return json;
}

ViewState viewStateFromJson(const QJsonObject &json)
{
    ViewState state;
    const auto word = [&](const QString &key) { return json.value(key).toString(); };
    state.landscape = word(u"landscape"_s);
    state.group = word(u"group"_s);
    state.view = valueIn(viewNames, word(u"view"_s)).value_or(state.view);
    state.filter = word(u"filter"_s);
    state.lens = valueIn(lensNames, word(u"lens"_s)).value_or(state.lens);
    state.isSizedByStars = json.value("sized_by_stars"_L1).toBool();
    state.isCompact = json.value("compact"_L1).toBool();
    state.order = valueIn(orderNames, word(u"order"_s)).value_or(state.order);
    state.isDescending = json.value("descending"_L1).toBool();
    state.classification
        = valueIn(classificationNames, word(u"classification"_s)).value_or(state.classification);
    if (const auto columns = json.value("columns"_L1); columns.isArray()) {
        state.columns.clear();
        for (const auto &name : columns.toArray()) {
            const auto column = valueIn(columnNames, name.toString());
            if (column && !std::ranges::contains(state.columns, *column))
                state.columns.push_back(*column);
        }
    }
    state.issueFilter = word(u"issue_filter"_s);
    state.issueOrder = valueIn(issueOrderNames, word(u"issue_order"_s)).value_or(state.issueOrder);
    return state;
}

} // namespace model
