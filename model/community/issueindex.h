// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issuefilter.h"
#include "model/explore/viewstate.h"
#include "model/search/itemset.h"

#include <QHash>

#include <memory>
#include <set>

namespace model {

/// A number that stands for the Issue at @p url, the same on every machine: so that a search of
/// thousands can be remembered.
quint64 issueKey(const QString &url);

/// One value of a facet of issues and what choosing it would leave.
struct IssueFacetValue {
    QString value; ///< IssueTerm::none: issues of which no source says it
    int count = 0; ///< issues that all other conditions leave and that have it
    int total = 0; ///< that have it, whatever the filter says
    FilterStand stand = FilterStand::Free;

    bool operator==(const IssueFacetValue &) const = default;
};

/// A field whose values can be chosen and excluded.
struct IssueFacet {
    IssueField field = IssueField::Project;
    std::vector<IssueFacetValue>
        values; ///< in their own order, or the most frequent first; `none` last
    int active = 0; ///< how many of them are wanted or excluded

    bool operator==(const IssueFacet &) const = default;
};

/// All issues that there are, prepared so that any filter, its facets and any order of twenty
/// thousand take less than a frame. A value that is cheap to copy; what it shares never changes.
class IssueIndex {
public:
    IssueIndex();
    /// Takes long; any thread.
    explicit IssueIndex(Issues issues);

    const Issues &issues() const;
    /// Of the Issue at @p url, or -1.
    int indexOf(const QString &url) const;

    /// issueKey() of its address.
    quint64 keyOf(int issue) const;
    /// How far the person has come, by the address of the Issue.
    void setStages(const QHash<QString, IssueStage> &stages);
    IssueStage stageOf(int issue) const;

    ItemSet matching(const IssueFilter &filter) const;
    /// Facets that tell nothing apart are left out, unless @p filter speaks of them. Those in
    /// @p folded come without their values, which nobody sees.
    std::vector<IssueFacet> facets(
        const IssueFilter &filter, const std::set<IssueField> &folded = {}) const;
    /// The issues of @p set; what is not known comes last. IssueOrder::Match, which is a matter of
    /// the person, is as Newest.
    std::vector<int> inOrder(const ItemSet &set, IssueOrder order) const;

private:
    struct Data;

    static int countWithout(IssueField field, const QString &value, ItemSet left,
        const std::vector<IssueTerm> &terms, const std::vector<ItemSet> &sets);
    ItemSet setOf(const IssueTerm &term) const;
    ItemSet setOfWord(const QString &word) const;

    std::shared_ptr<const Data> m_data;
    std::vector<IssueStage> m_stages; ///< by issue
};

} // namespace model
