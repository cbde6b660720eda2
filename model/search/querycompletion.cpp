// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/querycompletion.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// In the order in which they are offered.
constexpr std::array writtenFields { FilterField::Maturity, FilterField::Is, FilterField::Category,
    FilterField::Subcategory, FilterField::Tag, FilterField::License, FilterField::Language,
    FilterField::Country, FilterField::Organization, FilterField::Adoption, FilterField::MyTag,
    FilterField::Stars, FilterField::Accepted, FilterField::Incubating, FilterField::Graduated,
    FilterField::Archived, FilterField::Joined, FilterField::Since, FilterField::LatestCommit,
    FilterField::Rating, FilterField::Name };
constexpr std::array starSteps { "10"_L1, "100"_L1, "1k"_L1, "10k"_L1, "50k"_L1 };
/// So many letters are a beginning of something; fewer begin nearly everything.
constexpr qsizetype leastLettersForValues = 2;

/// What of a text is a name, a value or a mark, by its place in the piece at the cursor.
struct CursorPlace {
    QueryPiece piece;
    qsizetype nameStart = 0; ///< behind the minus sign
    qsizetype colon = -1; ///< -1: there is none
    QueryPiece value; ///< the alternative at the cursor, between commas
};

CursorPlace placeAt(const QString &text, qsizetype cursor)
{
    CursorPlace place { .piece = { cursor, cursor }, .value = { cursor, cursor } };
    for (const QueryPiece &piece : queryPieces(text)) {
        if (piece.start <= cursor && cursor <= piece.end)
            place.piece = piece;
    }
    const auto [start, end] = place.piece;
    place.nameStart = start + (start < end && text[start] == u'-' ? 1 : 0);
    const bool isText = place.nameStart < end && text[place.nameStart] == u'"';
    const qsizetype colon = isText ? -1 : text.indexOf(u':', place.nameStart);
    place.colon = colon < end ? colon : -1;
    if (place.colon < 0)
        return place;
    place.value = { place.colon + 1, end };
    bool isQuoted = false;
    for (qsizetype i = place.colon + 1; i < end; ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        if (text[i] != u',' || isQuoted)
            continue;
        if (i < cursor) {
            place.value.start = i + 1;
        } else {
            place.value.end = i;
            break;
        }
    }
    return place;
}

/// The filter without the piece that is being written; nothing where the rest is not understood.
ItemFilter filterAround(QString text, const QueryPiece &piece)
{
    return ItemFilter::parse(text.remove(piece.start, piece.end - piece.start))
        .value_or(ItemFilter());
}

/// As it is written in a filter.
QString written(FilterField field, const QString &value)
{
    const FilterTerm term { .field = field, .values = { value } };
    return term.toText().mid(filterFieldName(field).size() + 1);
}

/// The values of a range that are worth offering: some steps of stars, every year of a date.
std::vector<Completion> rangesOf(const ItemIndex &index, FilterField field, const ItemSet &items)
{
    std::vector<Completion> result;
    const auto add = [&](const QString &value) {
        const auto filter = ItemFilter::parse(filterFieldName(field) + u':' + value);
        const int count = filter ? ItemSet::countOfBoth(index.matching(*filter), items) : 0;
        if (count > 0)
            result.push_back({ field, value, value, count });
    };
    if (field == FilterField::Stars) {
        for (const QLatin1StringView step : starSteps)
            add(">="_L1 + step);
        return result;
    }
    if (field == FilterField::Rating) {
        for (int stars = 5; stars >= 1; --stars)
            add(QString::number(stars));
        return result;
    }
    std::vector<int> years;
    for (const int item : items.toVector()) {
        if (const auto day = index.number(field, item))
            years.push_back(QDate::fromJulianDay(*day).year());
    }
    std::ranges::sort(years, std::greater());
    years.erase(std::ranges::unique(years).begin(), years.end());
    for (const int year : years)
        add(QString::number(year));
    return result;
}

std::vector<Completion> valuesOf(const ItemIndex &index, FilterField field, const ItemSet &items)
{
    if (isRange(field))
        return rangesOf(index, field, items);
    std::vector<Completion> result;
    const std::vector<int> counts = index.countsOf(field, items);
    const auto &values = index.values(field);
    for (size_t i = 0; i < values.size(); ++i) {
        const QString &value = values[i].value;
        result.push_back({ field, value, written(field, value), counts[i] });
    }
    return result;
}

/// Keeps those whose value has @p begun in it, those that begin with it first.
void keepFitting(std::vector<Completion> &entries, const QString &begun)
{
    std::erase_if(entries, [&](const Completion &entry) {
        return !entry.value.contains(begun, Qt::CaseInsensitive) || entry.count == 0;
    });
    std::ranges::stable_sort(entries, [&](const Completion &a, const Completion &b) {
        const bool aBegins = a.value.startsWith(begun, Qt::CaseInsensitive);
        const bool bBegins = b.value.startsWith(begun, Qt::CaseInsensitive);
        if (aBegins != bBegins)
            return aBegins;
        // Ranges have an order of their own: from little to much, from the last year back.
        return !isRange(a.field) && !isRange(b.field) && a.count > b.count;
    });
}

std::vector<Completion> fieldsFor(
    const ItemIndex &index, const ItemSet &items, const QString &begun, bool isNamed)
{
    std::vector<Completion> result;
    for (const FilterField field : writtenFields) {
        const QString name = filterFieldName(field);
        if (!name.startsWith(begun, Qt::CaseInsensitive))
            continue;
        const int count = field == FilterField::Name
            ? items.count()
            : ItemSet::countOfBoth(~index.missing(field), items);
        if (count > 0)
            result.push_back({ field, {}, name + u':', count });
    }
    if (isNamed || begun.size() < leastLettersForValues)
        return result;
    std::vector<Completion> values;
    for (const FilterField field : writtenFields) {
        if (isRange(field))
            continue;
        for (Completion &value : valuesOf(index, field, items)) {
            if (!value.value.startsWith(begun, Qt::CaseInsensitive))
                continue;
            value.text.prepend(filterFieldName(field) + u':');
            values.push_back(std::move(value));
        }
    }
    keepFitting(values, begun);
    result.insert(result.end(), values.begin(), values.end());
    return result;
}

} // namespace

std::vector<QueryPiece> queryPieces(const QString &text)
{
    std::vector<QueryPiece> pieces;
    bool isQuoted = false;
    bool isInside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        const bool isBlank = text[i].isSpace() && !isQuoted;
        if (!isBlank && !isInside)
            pieces.push_back({ i, i });
        if (!isBlank)
            pieces.back().end = i + 1;
        isInside = !isBlank;
    }
    return pieces;
}

std::pair<QString, qsizetype> Completions::applied(
    const QString &text, const Completion &entry) const
{
    QString result = text;
    result.replace(start, length, entry.text);
    return { result, start + entry.text.size() };
}

Completions completionsOf(const ItemIndex &index, const ItemSet &scope, const QString &text,
    qsizetype cursor, size_t most)
{
    const CursorPlace place = placeAt(text, std::clamp<qsizetype>(cursor, 0, text.size()));
    const bool isText = place.nameStart < place.piece.end && text[place.nameStart] == u'"';
    if (isText || cursor < place.nameStart)
        return {};
    const ItemSet items = index.matching(filterAround(text, place.piece)) & scope;
    Completions result;
    if (place.colon < 0 || cursor <= place.colon) {
        const qsizetype end = place.colon < 0 ? place.piece.end : place.colon + 1;
        result.start = place.nameStart;
        result.length = end - place.nameStart;
        const QString begun = text.mid(place.nameStart, cursor - place.nameStart);
        result.entries = fieldsFor(index, items, begun, place.colon >= 0);
    } else {
        const QString name = text.mid(place.nameStart, place.colon - place.nameStart).toLower();
        const auto field = std::ranges::find(writtenFields, name, filterFieldName);
        if (field == writtenFields.end())
            return {};
        result.start = place.value.start;
        result.length = place.value.end - place.value.start;
        result.entries = valuesOf(index, *field, items);
        QString others = text.mid(place.piece.start, place.piece.end - place.piece.start);
        others.remove(place.value.start - place.piece.start, result.length);
        const auto chosen = ItemFilter::parse(others);
        std::erase_if(result.entries, [&](const Completion &entry) {
            return chosen && chosen->standOf(*field, entry.value) != ItemFilter::Stand::Free;
        });
        QString begun = text.mid(place.value.start, cursor - place.value.start);
        keepFitting(result.entries, begun.remove(u'"'));
    }
    if (result.entries.size() > most)
        result.entries.resize(most);
    return result;
}

} // namespace model
