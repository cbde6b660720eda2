// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/itemfilter.h"

#include "model/status/totals.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array flagNames { "project"_L1, "member"_L1, "open-source"_L1, "end-user"_L1,
    "specification"_L1, "audited"_L1 };

/// Cuts at blanks outside quotation marks; the marks stay, so that a quoted word is not a
/// condition.
QStringList words(const QString &text)
{
    QStringList result;
    QString word;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c.isSpace() && !isQuoted) {
            if (!word.isEmpty())
                result += word;
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        result += word;
    return result;
}

/// What stands between commas, those within quotation marks excepted.
QStringList valuesOf(const QString &text)
{
    QStringList values { {} };
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            values += QString();
        else
            values.back() += c;
    }
    values.removeAll(QString());
    return values;
}

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

} // namespace

std::optional<ItemFilter::Field> ItemFilter::fieldOf(const QString &name)
{
    static const QHash<QString, Field> fields {
        { u"name"_s, Field::Name },
        { u"maturity"_s, Field::Maturity },
        { u"category"_s, Field::Category },
        { u"subcategory"_s, Field::Subcategory },
        { u"tag"_s, Field::Tag },
        { u"license"_s, Field::License },
        { u"organization"_s, Field::Organization },
        { u"is"_s, Field::Is },
        { u"stars"_s, Field::Stars },
        { u"accepted"_s, Field::Accepted },
        { u"incubating"_s, Field::Incubating },
        { u"graduated"_s, Field::Graduated },
        { u"archived"_s, Field::Archived },
        { u"joined"_s, Field::Joined },
    };
    const auto found = fields.constFind(name);
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

bool ItemFilter::readRange(Term &term, const QString &value)
{
    const auto edge = [&](const QString &text, bool isEnd) {
        return term.field == Field::Stars ? count(text) : day(text, isEnd);
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
        return isRead;
    }
    if (const auto dots = value.indexOf(".."_L1); dots >= 0) {
        const QString low = value.left(dots);
        const QString high = value.mid(dots + 2);
        return !(low.isEmpty() && high.isEmpty()) && (low.isEmpty() || read(low, false, term.low))
            && (high.isEmpty() || read(high, true, term.high));
    }
    return read(value, false, term.low) && read(value, true, term.high);
}

bool ItemFilter::readFlags(const Term &term)
{
    return std::ranges::all_of(
        term.values, [](const QString &value) { return std::ranges::contains(flagNames, value); });
}

Result<ItemFilter> ItemFilter::parse(const QString &text)
{
    ItemFilter filter;
    for (const QString &written : words(text)) {
        QString word = written.toLower();
        Term term;
        if (word.startsWith(u'-') && word.size() > 1) {
            term.isNegated = true;
            word.remove(0, 1);
        }
        const auto colon = word.startsWith(u'"') ? -1 : word.indexOf(u':');
        if (colon < 0) {
            term.values = { word.remove(u'"') };
            filter.m_terms.push_back(std::move(term));
            continue;
        }
        const auto field = fieldOf(word.left(colon));
        const QStringList values = valuesOf(word.mid(colon + 1));
        const QString value = values.join(u',');
        if (!field || value.isEmpty())
            return failure(Error::Kind::BadFormat, written);
        term.field = *field;
        term.values = values;
        const bool isRead = *field >= Field::Stars ? readRange(term, value)
            : *field == Field::Is                  ? readFlags(term)
                                                   : true;
        if (!isRead)
            return failure(Error::Kind::BadFormat, written);
        filter.m_terms.push_back(std::move(term));
    }
    return filter;
}

bool ItemFilter::holds(const Term &term, const Item &item, const Snapshot &snapshot)
{
    const auto isOneOf
        = [&](const QString &text) { return term.values.contains(text, Qt::CaseInsensitive); };
    const auto contains = [&](const QString &text) {
        return std::ranges::any_of(term.values,
            [&](const QString &value) { return text.contains(value, Qt::CaseInsensitive); });
    };
    const auto inRange = [&](std::optional<qint64> value) {
        return value && (!term.low || *value >= *term.low) && (!term.high || *value <= *term.high);
    };
    const auto dayInRange = [&](const std::optional<QDate> &date) {
        return inRange(date ? std::optional(date->toJulianDay()) : std::nullopt);
    };
    switch (term.field) {
    case Field::Word:
        return contains(item.name) || contains(item.anyDescription())
            || contains(item.place.category) || contains(item.place.subcategory);
    case Field::Name: return contains(item.name);
    case Field::Maturity: return item.maturity && isOneOf(item.maturity->name());
    case Field::Category:
    case Field::Subcategory: {
        const auto part
            = term.field == Field::Category ? &PlacePath::category : &PlacePath::subcategory;
        return isOneOf(item.place.*part)
            || std::ranges::any_of(item.additionalPlaces,
                [&](const PlacePath &place) { return isOneOf(place.*part); });
    }
    case Field::Tag: return std::ranges::any_of(snapshot.settings.tagsOf(item), isOneOf);
    case Field::License: return item.repository && isOneOf(item.repository->license);
    case Field::Organization: return contains(item.organizationName);
    case Field::Is:
        return std::ranges::any_of(term.values, [&](const QString &flag) {
            if (flag == "project"_L1)
                return item.isProject();
            if (flag == "member"_L1)
                return item.place.category == snapshot.settings.membersCategory;
            if (flag == "open-source"_L1)
                return item.isOpenSource();
            if (flag == "end-user"_L1)
                return snapshot.settings.isEndUser(item);
            if (flag == "specification"_L1)
                return item.specification.value_or(false);
            return !item.audits.empty();
        });
    case Field::Stars: {
        const RepositoryNumbers *numbers = snapshot.numbersOf(item);
        return inRange(numbers ? std::optional(numbers->stars) : std::nullopt);
    }
    case Field::Accepted: return dayInRange(item.maturityDates.accepted);
    case Field::Incubating: return dayInRange(item.maturityDates.incubating);
    case Field::Graduated: return dayInRange(item.maturityDates.graduated);
    case Field::Archived: return dayInRange(item.maturityDates.archived);
    case Field::Joined: return dayInRange(item.joined);
    }
    return false;
}

bool ItemFilter::matches(const Item &item, const Snapshot &snapshot) const
{
    return std::ranges::all_of(
        m_terms, [&](const Term &term) { return holds(term, item, snapshot) != term.isNegated; });
}

std::vector<int> ItemFilter::apply(const Snapshot &snapshot) const
{
    std::vector<int> result = allItems(snapshot);
    std::erase_if(
        result, [&](int index) { return !matches(snapshot.landscape.items[index], snapshot); });
    return result;
}

} // namespace model
