// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issueindex.h"

#include <QCollator>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <string_view>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array facetFields { IssueField::Is, IssueField::Stage, IssueField::Language,
    IssueField::Kind, IssueField::Difficulty, IssueField::Area, IssueField::Project,
    IssueField::Maturity, IssueField::Repository, IssueField::Label };

/// Of fields whose values have an order of their own.
QStringList ownOrder(IssueField field)
{
    switch (field) {
    case IssueField::Is: return issueFlags();
    case IssueField::Maturity:
        return { u"graduated"_s, u"incubating"_s, u"sandbox"_s, u"archived"_s };
    case IssueField::Difficulty: return { u"easy"_s, u"medium"_s, u"hard"_s };
    default: return {};
    }
}

/// A time that is not known is before all others.
qint64 secondsOf(const QDateTime &time)
{
    return time.isValid() ? time.toSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

} // namespace

quint64 issueKey(const QString &url)
{
    const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<quint64>(hash.constData());
}

struct IssueIndex::Data {
    struct Value {
        QString value; ///< as it is written first
        ItemSet issues;
        int total = 0;
    };
    struct Field {
        std::vector<Value> values;
        QHash<QString, int> byName; ///< in lower case
        std::vector<int> held; ///< values of one issue after the other
        std::vector<size_t> heldEnds;
        bool tellsApart = false; ///< not every issue says the same
    };

    void addFacet(IssueField field);
    void sortValues(IssueField field);
    void addHeld(IssueField field);
    /// How many of @p among have each value.
    static std::vector<int> countsOf(const Field &facet, const std::vector<int> &among);
    void addOrders();

    Issues issues;
    QHash<QString, int> byUrl;
    std::vector<quint64> keys; ///< see issueKey()
    std::map<IssueField, Field> fields;
    std::string text; ///< of all issues, one after the other, as IssueFilter::textOf()
    std::vector<size_t> textEnds;
    std::map<IssueOrder, std::vector<int>> orders;
};

void IssueIndex::Data::addFacet(IssueField field)
{
    const int count = int(issues.size());
    Field &facet = fields[field];
    for (int i = 0; i < count; ++i) {
        const QStringList held = IssueFilter::valuesOf(issues[size_t(i)], field);
        for (const QString &value : held) {
            const QString name = value.toLower();
            auto known = facet.byName.constFind(name);
            if (known == facet.byName.constEnd()) {
                facet.values.push_back({ value, ItemSet(count) });
                known = facet.byName.insert(name, int(facet.values.size()) - 1);
            }
            facet.values[size_t(*known)].issues.insert(i);
        }
    }
    for (Value &value : facet.values)
        value.total = value.issues.count();
    facet.tellsApart = std::ranges::any_of(
        facet.values, [count](const Value &value) { return value.total < count; });
    sortValues(field);
    addHeld(field);
}

/// Counting is then a walk over the issues: sets of all values would be looked through in vain,
/// since most hold next to nothing.
void IssueIndex::Data::addHeld(IssueField field)
{
    Field &facet = fields[field];
    for (const Issue &issue : issues) {
        const auto before = std::ptrdiff_t(facet.held.size());
        for (const QString &value : IssueFilter::valuesOf(issue, field))
            facet.held.push_back(facet.byName.value(value.toLower()));
        // Two labels may differ in case alone.
        std::sort(facet.held.begin() + before, facet.held.end());
        facet.held.erase(
            std::unique(facet.held.begin() + before, facet.held.end()), facet.held.end());
        facet.heldEnds.push_back(facet.held.size());
    }
}

std::vector<int> IssueIndex::Data::countsOf(const Field &facet, const std::vector<int> &among)
{
    std::vector<int> counts(facet.values.size(), 0);
    for (const int issue : among) {
        const size_t begin = issue == 0 ? 0 : facet.heldEnds[size_t(issue) - 1];
        for (size_t i = begin; i < facet.heldEnds[size_t(issue)]; ++i)
            ++counts[size_t(facet.held[i])];
    }
    return counts;
}

void IssueIndex::Data::sortValues(IssueField field)
{
    Field &facet = fields[field];
    const QStringList order = ownOrder(field);
    QCollator byName;
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    const auto rank = [&](const Value &value) {
        const auto place = order.indexOf(value.value.toLower());
        return std::pair(value.value == IssueTerm::none, place < 0 ? order.size() : place);
    };
    std::ranges::sort(facet.values, [&](const Value &a, const Value &b) {
        if (const auto first = rank(a), second = rank(b); first != second)
            return first < second;
        return a.total != b.total ? a.total > b.total : byName.compare(a.value, b.value) < 0;
    });
    facet.byName.clear();
    for (int i = 0; i < int(facet.values.size()); ++i)
        facet.byName.insert(facet.values[size_t(i)].value.toLower(), i);
}

void IssueIndex::Data::addOrders()
{
    std::vector<int> all(issues.size());
    std::iota(all.begin(), all.end(), 0);
    const auto at = [this](int issue) -> const Issue & { return issues[size_t(issue)]; };
    const auto add = [&](IssueOrder order, auto key) {
        std::ranges::stable_sort(all, std::less(), [&](int issue) { return key(at(issue)); });
        orders[order] = all;
    };
    // Each is stable, so that what is equal stays as in the one before.
    std::ranges::sort(all, {}, [&](int issue) -> const QString & { return at(issue).url; });
    add(IssueOrder::Newest, [](const Issue &issue) { return ~secondsOf(issue.createdAt); });
    add(IssueOrder::Updated, [](const Issue &issue) {
        return ~secondsOf(issue.updatedAt.isValid() ? issue.updatedAt : issue.createdAt);
    });
    all = orders[IssueOrder::Newest];
    add(IssueOrder::FewestComments, [](const Issue &issue) {
        return issue.comments.value_or(std::numeric_limits<int>::max());
    });
    all = orders[IssueOrder::Newest];
    add(IssueOrder::Project, [](const Issue &issue) {
        return std::pair(
            issue.project.isEmpty(), issue.project.toLower() + u'\n' + issue.repository.toLower());
    });
    orders[IssueOrder::Match] = orders[IssueOrder::Newest];
}

IssueIndex::IssueIndex()
    : IssueIndex(Issues())
{
}

IssueIndex::IssueIndex(Issues issues)
{
    auto data = std::make_shared<Data>();
    data->issues = std::move(issues);
    for (int i = 0; i < int(data->issues.size()); ++i) {
        const Issue &issue = data->issues[size_t(i)];
        data->byUrl.insert(issue.url, i);
        data->keys.push_back(issueKey(issue.url));
        data->text += IssueFilter::textOf(issue).toStdString();
        data->textEnds.push_back(data->text.size());
    }
    for (const IssueField field : facetFields) {
        if (field != IssueField::Stage)
            data->addFacet(field);
    }
    data->addFacet(IssueField::Source);
    data->addOrders();
    m_stages.resize(data->issues.size(), IssueStage::None);
    m_data = std::move(data);
}

const Issues &IssueIndex::issues() const { return m_data->issues; }

int IssueIndex::indexOf(const QString &url) const { return m_data->byUrl.value(url, -1); }

quint64 IssueIndex::keyOf(int issue) const { return m_data->keys[size_t(issue)]; }

void IssueIndex::setStages(const QHash<QString, IssueStage> &stages)
{
    std::ranges::fill(m_stages, IssueStage::None);
    for (const auto &[url, stage] : stages.asKeyValueRange()) {
        if (const int issue = indexOf(url); issue >= 0)
            m_stages[size_t(issue)] = stage;
    }
}

IssueStage IssueIndex::stageOf(int issue) const { return m_stages[size_t(issue)]; }

ItemSet IssueIndex::setOfWord(const QString &word) const
{
    ItemSet set(int(m_data->issues.size()));
    const std::string wanted = word.toLower().toStdString();
    const std::string_view all = m_data->text;
    // All at once: what is found belongs to the text that it stands in.
    for (size_t at = all.find(wanted); at != std::string_view::npos;) {
        const auto end = std::ranges::upper_bound(m_data->textEnds, at);
        if (at + wanted.size() <= *end) {
            set.insert(int(end - m_data->textEnds.begin()));
            at = all.find(wanted, *end);
        } else {
            at = all.find(wanted, at + 1); // half of it is of the next one
        }
    }
    return set;
}

ItemSet IssueIndex::setOf(const IssueTerm &term) const
{
    const int count = int(m_data->issues.size());
    ItemSet set(count);
    if (term.field == IssueField::Word) {
        set = setOfWord(term.values.constFirst());
    } else if (term.field == IssueField::Stage) {
        std::set<IssueStage> wanted;
        for (const QString &value : term.values) {
            if (const auto stage = issueStageOfName(value))
                wanted.insert(*stage);
        }
        for (int i = 0; i < count; ++i) {
            if (wanted.contains(m_stages[size_t(i)]))
                set.insert(i);
        }
    } else {
        const Data::Field &field = m_data->fields.at(term.field);
        for (const QString &value : term.values) {
            const int known = field.byName.value(value.toLower(), -1);
            if (known >= 0)
                set |= field.values[size_t(known)].issues;
        }
    }
    return term.isNegated ? ~set : set;
}

ItemSet IssueIndex::matching(const IssueFilter &filter) const
{
    ItemSet set(int(m_data->issues.size()), true);
    for (const IssueTerm &term : filter.terms())
        set &= setOf(term);
    return set;
}

/// How many of @p left, which have @p value, would be there if nothing was said of it.
int IssueIndex::countWithout(IssueField field, const QString &value, ItemSet left,
    const std::vector<IssueTerm> &terms, const std::vector<ItemSet> &sets)
{
    for (size_t i = 0; i < terms.size(); ++i) {
        if (terms[i].field != field || !terms[i].values.contains(value, Qt::CaseInsensitive))
            left &= sets[i];
    }
    return left.count();
}

std::vector<IssueFacet> IssueIndex::facets(
    const IssueFilter &filter, const std::set<IssueField> &folded) const
{
    const auto &terms = filter.terms();
    std::vector<ItemSet> sets;
    sets.reserve(terms.size());
    ItemSet left(int(m_data->issues.size()), true);
    for (const IssueTerm &term : terms) {
        sets.push_back(setOf(term));
        left &= sets.back();
    }
    const std::vector<int> matches = left.toVector();
    std::vector<IssueFacet> facets;
    for (const IssueField field : facetFields) {
        IssueFacet facet { .field = field };
        ItemSet others(int(m_data->issues.size()), true);
        for (size_t i = 0; i < terms.size(); ++i) {
            if (terms[i].field == field)
                facet.active += int(terms[i].values.size());
            else
                others &= sets[i];
        }
        const bool isAsked = facet.active > 0;
        const auto add = [&](const QString &value, int count, int total) {
            const FilterStand stand = isAsked ? filter.standOf(field, value) : FilterStand::Free;
            facet.values.push_back({ value, count, total, stand });
        };
        if (field == IssueField::Stage) {
            for (const IssueStage stage : trackedStages) {
                const ItemSet issues = setOf({ .field = field, .values = { nameOf(stage) } });
                if (const int total = issues.count(); total > 0)
                    add(nameOf(stage), ItemSet::countOfBoth(issues, others), total);
            }
            if (isAsked || !facet.values.empty())
                facets.push_back(std::move(facet));
            continue;
        }
        const Data::Field &known = m_data->fields.at(field);
        if (!isAsked && !known.tellsApart)
            continue;
        if (folded.contains(field)) {
            facets.push_back(std::move(facet));
            continue;
        }
        // Flags hold together: one more is asked for beside those that are wanted.
        const bool areTogether = field == IssueField::Is;
        const auto counts
            = Data::countsOf(known, isAsked && !areTogether ? others.toVector() : matches);
        facet.values.reserve(known.values.size());
        for (size_t i = 0; i < known.values.size(); ++i) {
            const Data::Value &value = known.values[i];
            // A repository goes by several names, of which one is enough to choose from.
            const bool isOtherName = field == IssueField::Repository
                && (value.value.contains(u"://"_s) || !value.value.contains(u'/'));
            if (isOtherName)
                continue;
            const bool isExcluded = areTogether && isAsked
                && filter.standOf(field, value.value) == FilterStand::Excluded;
            add(value.value,
                isExcluded ? countWithout(field, value.value, value.issues, terms, sets)
                           : counts[i],
                value.total);
        }
        facets.push_back(std::move(facet));
    }
    return facets;
}

std::vector<int> IssueIndex::inOrder(const ItemSet &set, IssueOrder order) const
{
    std::vector<int> result;
    result.reserve(size_t(set.count()));
    std::ranges::copy_if(m_data->orders.at(order), std::back_inserter(result),
        [&](int issue) { return set.contains(issue); });
    return result;
}

} // namespace model
