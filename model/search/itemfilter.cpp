// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/itemfilter.h"

#include "model/search/filterpieces.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct FieldName {
    FilterField field;
    QLatin1StringView name;
};
constexpr std::array fieldNames {
    FieldName { FilterField::Name, "name"_L1 },
    FieldName { FilterField::Maturity, "maturity"_L1 },
    FieldName { FilterField::Category, "category"_L1 },
    FieldName { FilterField::Subcategory, "subcategory"_L1 },
    FieldName { FilterField::Tag, "tag"_L1 },
    FieldName { FilterField::License, "license"_L1 },
    FieldName { FilterField::Language, "lang"_L1 },
    FieldName { FilterField::Country, "country"_L1 },
    FieldName { FilterField::Organization, "organization"_L1 },
    FieldName { FilterField::Adoption, "stack"_L1 },
    FieldName { FilterField::MyTag, "my-tag"_L1 },
    FieldName { FilterField::Is, "is"_L1 },
    FieldName { FilterField::Stars, "stars"_L1 },
    FieldName { FilterField::Accepted, "accepted"_L1 },
    FieldName { FilterField::Incubating, "incubating"_L1 },
    FieldName { FilterField::Graduated, "graduated"_L1 },
    FieldName { FilterField::Archived, "archived"_L1 },
    FieldName { FilterField::Joined, "joined"_L1 },
    FieldName { FilterField::Since, "since"_L1 },
    FieldName { FilterField::LatestCommit, "commit"_L1 },
    FieldName { FilterField::Rating, "rating"_L1 },
};

constexpr std::array flagNames { "project"_L1, "member"_L1, "open-source"_L1, "closed-source"_L1,
    "end-user"_L1, "specification"_L1, "audited"_L1, "bookmarked"_L1, "noted"_L1 };

/// "5k" is 5000, "1.5m" is 1500000.
std::optional<qint64> count(QString text)
{
    double factor = 1;
    if (text.endsWith(u'k'))
        factor = 1e3;
    else if (text.endsWith(u'm'))
        factor = 1e6;
    if (factor > 1)
        text.chop(1);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber) * factor;
    constexpr double most = 1e15; // no count is, and a qint64 holds it
    if (!isNumber || !std::isfinite(value) || value < 0 || value > most)
        return std::nullopt;
    return qint64(value);
}

/// "2024", "2024-03" or "2024-03-15": the first or the last day of it.
std::optional<qint64> day(const QString &text, bool isEnd)
{
    const QStringList parts = text.split(u'-');
    const int year = parts.value(0).toInt();
    const int month = parts.size() > 1 ? parts[1].toInt() : (isEnd ? 12 : 1);
    if (parts.size() > 3 || year < 1900 || month < 1 || month > 12)
        return std::nullopt;
    const int last = QDate(year, month, 1).daysInMonth();
    const QDate date(year, month, parts.size() > 2 ? parts[2].toInt() : (isEnd ? last : 1));
    return date.isValid() ? std::optional(date.toJulianDay()) : std::nullopt;
}

std::optional<FilterField> fieldOf(const QString &name)
{
    const auto found = std::ranges::find(fieldNames, name, &FieldName::name);
    return found == fieldNames.end() ? std::nullopt : std::optional(found->field);
}

bool readRange(FilterTerm &term, const QString &value)
{
    const auto edge = [&](const QString &text, bool isEnd) {
        return isCount(term.field) ? count(text) : day(text, isEnd);
    };
    const auto read = [&](const QString &text, bool isEnd, std::optional<qint64> &into) {
        into = edge(text, isEnd);
        return into.has_value();
    };
    if (value.startsWith(">="_L1))
        return read(value.mid(2), false, term.low);
    if (value.startsWith("<="_L1))
        return read(value.mid(2), true, term.high);
    if (value.startsWith(u'>')) {
        const bool isRead = read(value.mid(1), true, term.low);
        term.low = term.low.value_or(0) + 1;
        return isRead;
    }
    if (value.startsWith(u'<')) {
        const bool isRead = read(value.mid(1), false, term.high);
        term.high = term.high.value_or(0) - 1;
        return isRead && *term.high >= 0; // fewer than none is no range
    }
    if (const auto dots = value.indexOf(".."_L1); dots >= 0) {
        const QString low = value.left(dots);
        const QString high = value.mid(dots + 2);
        return !(low.isEmpty() && high.isEmpty()) && (low.isEmpty() || read(low, false, term.low))
            && (high.isEmpty() || read(high, true, term.high));
    }
    return read(value, false, term.low) && read(value, true, term.high);
}

bool areFlags(const QStringList &values)
{
    return std::ranges::all_of(
        values, [](const QString &value) { return std::ranges::contains(flagNames, value); });
}

QString edgeText(FilterField field, qint64 value, bool isEnd)
{
    if (isCount(field))
        return QString::number(value);
    const QDate date = QDate::fromJulianDay(value);
    // Whole years and months are written as such.
    if (isEnd ? date.month() == 12 && date.day() == 31 : date.dayOfYear() == 1)
        return date.toString(u"yyyy");
    if (isEnd ? date.day() == date.daysInMonth() : date.day() == 1)
        return date.toString(u"yyyy-MM");
    return date.toString(Qt::ISODate);
}

QString rangeText(const FilterTerm &term)
{
    const QString low = term.low ? edgeText(term.field, *term.low, false) : QString();
    const QString high = term.high ? edgeText(term.field, *term.high, true) : QString();
    return low == high ? low : low + ".."_L1 + high;
}

/// The same range of the same field, whatever the signs.
bool isSameRange(const FilterTerm &a, const FilterTerm &b)
{
    return a.field == b.field && a.low == b.low && a.high == b.high && a.values == b.values;
}

bool isSameValue(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QString filterFieldName(FilterField field)
{
    const auto found = std::ranges::find(fieldNames, field, &FieldName::field);
    return found == fieldNames.end() ? QString() : QString(found->name);
}

QStringList filterFlags() { return { flagNames.begin(), flagNames.end() }; }

QString FilterTerm::toText() const
{
    const QString sign = isNegated ? u"-"_s : QString();
    if (field == FilterField::Word)
        return sign + quotedFilterValue(values.join(u' '));
    const QString name = sign + filterFieldName(field) + u':';
    if (isRange(field) && values.isEmpty())
        return name + rangeText(*this);
    QStringList parts;
    for (const QString &value : values)
        parts += quotedFilterValue(value);
    return name + parts.join(u',');
}

Result<ItemFilter> ItemFilter::parse(const QString &text)
{
    ItemFilter filter;
    for (const FilterPiece &piece : filterPieces(text)) {
        FilterTerm term { .isNegated = piece.isNegated, .values = piece.values };
        if (!piece.field) {
            filter.m_terms.push_back(std::move(term));
            continue;
        }
        const auto field = fieldOf(*piece.field);
        QStringList values = piece.values;
        const QString value = values.join(u',').toLower();
        if (!field || value.isEmpty())
            return failure(Error::Kind::BadFormat, piece.written);
        term.field = *field;
        if (*field == FilterField::Is || *field == FilterField::Maturity)
            std::ranges::transform(
                values, values.begin(), [](const QString &v) { return v.toLower(); });
        const bool isOfRange = isRange(*field) && value != FilterTerm::none;
        term.values = isOfRange ? QStringList() : isRange(*field) ? QStringList { value } : values;
        const bool isRead = isOfRange   ? readRange(term, value)
            : *field == FilterField::Is ? areFlags(values)
                                        : true;
        if (!isRead)
            return failure(Error::Kind::BadFormat, piece.written);
        filter.m_terms.push_back(std::move(term));
    }
    return filter;
}

QString ItemFilter::toText() const
{
    QStringList parts;
    for (const FilterTerm &term : m_terms)
        parts += term.toText();
    return parts.join(u' ');
}

ItemFilter::Stand ItemFilter::standOf(FilterField field, const QString &value) const
{
    for (const FilterTerm &term : m_terms) {
        if (term.field == field && term.values.contains(value, Qt::CaseInsensitive))
            return term.isNegated ? Stand::Excluded : Stand::Wanted;
    }
    return Stand::Free;
}

ItemFilter ItemFilter::with(FilterField field, const QString &value, Stand stand) const
{
    ItemFilter next = *this;
    for (FilterTerm &term : next.m_terms) {
        if (term.field == field)
            term.values.removeIf([&](const QString &other) { return isSameValue(other, value); });
    }
    std::erase_if(next.m_terms,
        [&](const FilterTerm &term) { return term.field == field && term.values.isEmpty(); });
    if (stand == Stand::Free)
        return next;
    const bool isNegated = stand == Stand::Excluded;
    const auto term = std::ranges::find_if(next.m_terms, [&](const FilterTerm &candidate) {
        return candidate.field == field && candidate.isNegated == isNegated;
    });
    if (term != next.m_terms.end())
        term->values += value;
    else
        next.m_terms.push_back({ .field = field, .isNegated = isNegated, .values = { value } });
    return next;
}

ItemFilter ItemFilter::withRange(
    FilterField field, std::optional<qint64> low, std::optional<qint64> high) const
{
    ItemFilter next = withoutField(field);
    if (low || high)
        next.m_terms.push_back({ .field = field, .values = {}, .low = low, .high = high });
    return next;
}

std::pair<std::optional<qint64>, std::optional<qint64>> ItemFilter::rangeOf(FilterField field) const
{
    std::pair<std::optional<qint64>, std::optional<qint64>> range;
    for (const FilterTerm &term : m_terms) {
        if (term.field != field || term.isNegated)
            continue;
        if (term.low)
            range.first = std::max(range.first.value_or(*term.low), *term.low);
        if (term.high)
            range.second = std::min(range.second.value_or(*term.high), *term.high);
    }
    return range;
}

ItemFilter::Stand ItemFilter::standOf(const FilterTerm &condition) const
{
    if (isRange(condition.field)) {
        const auto found = std::ranges::find_if(
            m_terms, [&](const FilterTerm &term) { return isSameRange(term, condition); });
        return found == m_terms.end() ? Stand::Free
            : found->isNegated        ? Stand::Excluded
                                      : Stand::Wanted;
    }
    const Stand stand = standOf(condition.field, condition.values.value(0));
    const bool isSame = std::ranges::all_of(condition.values,
        [&](const QString &value) { return standOf(condition.field, value) == stand; });
    return isSame ? stand : Stand::Free;
}

ItemFilter ItemFilter::with(const FilterTerm &condition, Stand stand) const
{
    ItemFilter next = *this;
    if (!isRange(condition.field)) {
        for (const QString &value : condition.values)
            next = next.with(condition.field, value, stand);
        return next;
    }
    std::erase_if(next.m_terms, [&](const FilterTerm &term) {
        const bool isInTheWay
            = stand == Stand::Wanted && term.field == condition.field && !term.isNegated;
        return isInTheWay || isSameRange(term, condition);
    });
    if (stand != Stand::Free) {
        next.m_terms.push_back(condition);
        next.m_terms.back().isNegated = stand == Stand::Excluded;
    }
    return next;
}

ItemFilter ItemFilter::withoutTerm(size_t index) const
{
    ItemFilter next = *this;
    if (index < next.m_terms.size())
        next.m_terms.erase(next.m_terms.begin() + std::ptrdiff_t(index));
    return next;
}

ItemFilter ItemFilter::withoutField(FilterField field) const
{
    ItemFilter next = *this;
    std::erase_if(next.m_terms, [&](const FilterTerm &term) { return term.field == field; });
    return next;
}

} // namespace model
