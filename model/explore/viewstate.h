// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>

namespace model {

/// What the colour of an Item on the map says.
enum class Lens { Maturity, Category, License, Language, Country, Activity, Age, Rating, Adoption };
inline constexpr std::array lenses { Lens::Maturity, Lens::Category, Lens::License, Lens::Language,
    Lens::Country, Lens::Activity, Lens::Age, Lens::Rating, Lens::Adoption };

/// What the middle of the window shows: the items, in one of three ways, what there is to read,
/// issues to pick up, the Moby project, or ways to contribute.
enum class ViewKind { Map, Cards, Table, Guide, IssueList, Moby, Contribute };
inline constexpr std::array viewKinds { ViewKind::Map, ViewKind::Cards, ViewKind::Table,
    ViewKind::Guide, ViewKind::IssueList, ViewKind::Moby, ViewKind::Contribute };
/// Whether @p view shows items, and not something else.
constexpr bool showsItems(ViewKind view) { return view < ViewKind::Guide; }

/// What items are ordered by. Place is the order of the map; Since is the day on which a Project
/// was accepted or a Member joined.
enum class ItemOrder { Place, Name, Maturity, Stars, Since, LatestCommit };
inline constexpr std::array itemOrders { ItemOrder::Place, ItemOrder::Name, ItemOrder::Maturity,
    ItemOrder::Stars, ItemOrder::Since, ItemOrder::LatestCommit };

/// What issues are ordered by. Match is how well one suits the person.
enum class IssueOrder { Match, Newest, Updated, FewestComments, Project };
inline constexpr std::array issueOrders { IssueOrder::Match, IssueOrder::Newest,
    IssueOrder::Updated, IssueOrder::FewestComments, IssueOrder::Project };

/// What cards stand together under one heading by.
enum class Classification { None, Category, Maturity, Tag };
inline constexpr std::array classifications { Classification::None, Classification::Category,
    Classification::Maturity, Classification::Tag };

/// What a table can tell of an Item, beside its name.
enum class TableColumn {
    Maturity,
    Category,
    Subcategory,
    Stars,
    Since,
    License,
    Language,
    LatestCommit,
    Tag,
    Organization,
    Repository,
    Homepage,
    Adoption, ///< of the person's own stack
    MyTags,
    MyNote
};
inline constexpr std::array tableColumns { TableColumn::Maturity, TableColumn::Category,
    TableColumn::Subcategory, TableColumn::Stars, TableColumn::Since, TableColumn::License,
    TableColumn::Language, TableColumn::LatestCommit, TableColumn::Tag, TableColumn::Organization,
    TableColumn::Repository, TableColumn::Homepage, TableColumn::Adoption, TableColumn::MyTags,
    TableColumn::MyNote };

/// How the landscape is looked at, apart from what is selected and where the camera is. Any change
/// of it can be undone.
struct ViewState {
    QString landscape; ///< the name of its source; empty: that of the CNCF
    QString group; ///< Group::key()
    ViewKind view = ViewKind::Map;
    QString filter; ///< ItemFilter in text form
    Lens lens = Lens::Maturity;
    bool isSizedByStars = false;
    bool isCompact = false; ///< only what the filter leaves has a place
    ItemOrder order = ItemOrder::Place;
    bool isDescending = false;
    Classification classification = Classification::Category;
    std::vector<TableColumn> columns { TableColumn::Maturity, TableColumn::Category,
        TableColumn::Subcategory, TableColumn::Stars, TableColumn::Since };
    QString issueFilter; ///< IssueFilter in text form
    IssueOrder issueOrder = IssueOrder::Match;

    bool operator==(const ViewState &) const = default;
};

/// The word for each in files and on command lines, and back; nothing when @p name is none of them.
QString nameOf(Lens lens);
QString nameOf(ViewKind view);
QString nameOf(ItemOrder order);
QString nameOf(IssueOrder order);
QString nameOf(Classification classification);
QString nameOf(TableColumn column);
std::optional<Lens> lensOfName(const QString &name);
std::optional<ViewKind> viewKindOfName(const QString &name);
std::optional<IssueOrder> issueOrderOfName(const QString &name);

/// As saved views keep it. What is missing or not understood when read is as in a new ViewState.
QJsonObject toJson(const ViewState &state);
ViewState viewStateFromJson(const QJsonObject &json);

} // namespace model
