// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/filterwords.h"

#include "views/wording/names.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace views {

using model::FilterField;
using model::FilterTerm;

namespace {

constexpr std::array fields { FilterField::Name, FilterField::Maturity, FilterField::Category,
    FilterField::Subcategory, FilterField::Tag, FilterField::License, FilterField::Language,
    FilterField::Country, FilterField::Organization, FilterField::Adoption, FilterField::MyTag,
    FilterField::Is, FilterField::Stars, FilterField::Accepted, FilterField::Incubating,
    FilterField::Graduated, FilterField::Archived, FilterField::Joined, FilterField::Since,
    FilterField::LatestCommit, FilterField::Rating };

/// A condition with more alternatives than this names the first of them and says how many follow.
constexpr qsizetype namedAlternatives = 3;

/// An edge of a range of days: a year where it is a whole one.
QString dayEdge(qint64 julianDay, bool isEnd)
{
    const QDate day = QDate::fromJulianDay(julianDay);
    const bool isWholeYear = isEnd ? day.month() == 12 && day.day() == 31 : day.dayOfYear() == 1;
    return isWholeYear ? QString::number(day.year()) : Names::day(day);
}

} // namespace

QString FilterWords::field(FilterField field)
{
    switch (field) {
    case FilterField::Word: return tr("Text");
    case FilterField::Name: return tr("Name");
    case FilterField::Maturity: return tr("Maturity");
    case FilterField::Category: return tr("Category");
    case FilterField::Subcategory: return tr("Subcategory");
    //: Technical Advisory Group
    case FilterField::Tag: return tr("TAG");
    case FilterField::License: return tr("License");
    case FilterField::Language: return tr("Language");
    case FilterField::Country: return tr("Country");
    case FilterField::Organization: return tr("Organization");
    //: What a person assesses, tries or uses themselves
    case FilterField::Adoption: return tr("My stack");
    //: Words that a person put on items
    case FilterField::MyTag: return tr("My tags");
    //: Heading over: project, member, open source, closed source, end user, specification, audited
    case FilterField::Is: return tr("Properties");
    case FilterField::Stars: return tr("Stars");
    //: The day on which a project was accepted by its foundation
    case FilterField::Accepted: return tr("Accepted");
    //: The day on which a project became incubating
    case FilterField::Incubating: return tr("Became incubating");
    //: The day on which a project graduated
    case FilterField::Graduated: return tr("Became graduated");
    //: The day on which a project was archived
    case FilterField::Archived: return tr("Became archived");
    //: The day on which a member joined
    case FilterField::Joined: return tr("Joined");
    //: The day on which a project was accepted or a member joined, as a filter: In the landscape
    //: from 2020
    case FilterField::Since: return tr("In the landscape");
    case FilterField::LatestCommit: return tr("Latest commit");
    case FilterField::Rating: return tr("My rating");
    }
    return {};
}

QString FilterWords::value(
    FilterField field, const QString &value, const model::LandscapeSettings &settings)
{
    if (value == FilterTerm::none) {
        switch (field) {
        case FilterField::Maturity:
            return settings.foundation.isEmpty() ? tr("Not a project")
                                                 //: %1 is a foundation: CNCF
                                                 : tr("Not hosted by %1").arg(settings.foundation);
        case FilterField::Tag: return tr("In no TAG");
        case FilterField::License: return tr("License not stated");
        case FilterField::Language: return tr("Language not known");
        case FilterField::Country: return tr("Country not known");
        case FilterField::Organization: return tr("Organization not stated");
        case FilterField::Category: return tr("In no category");
        case FilterField::Subcategory: return tr("In no subcategory");
        case FilterField::Stars: return tr("Stars not known");
        case FilterField::Since: return tr("Day of acceptance or joining not known");
        case FilterField::LatestCommit: return tr("Latest commit not known");
        case FilterField::Rating: return tr("Not rated");
        case FilterField::Adoption: return tr("Not in my stack");
        case FilterField::MyTag: return tr("Without a tag of mine");
        default: return tr("Not stated");
        }
    }
    if (field == FilterField::Maturity)
        return Names::maturity(model::Maturity(value));
    if (field == FilterField::Adoption) {
        const auto adoption = model::adoptionOfName(value);
        return adoption ? Names::adoption(*adoption) : value;
    }
    if (field != FilterField::Is)
        return value;
    if (value == "project"_L1)
        return tr("Project");
    if (value == "member"_L1)
        return tr("Member");
    if (value == "open-source"_L1)
        return tr("Open source");
    if (value == "closed-source"_L1)
        return tr("Closed source");
    if (value == "end-user"_L1)
        return tr("End user");
    if (value == "specification"_L1)
        return tr("Specification");
    if (value == "audited"_L1)
        return tr("Security audited");
    if (value == "bookmarked"_L1)
        return tr("Bookmarked");
    if (value == "noted"_L1)
        return tr("With a note of mine");
    return value;
}

QString FilterWords::number(FilterField field, qint64 value)
{
    return model::isCount(field) ? QLocale().toString(value)
                                 : Names::day(QDate::fromJulianDay(value));
}

QString FilterWords::anyOf(const QStringList &parts)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        text = i + 1 < parts.size() ? tr("%1, %2", "the next of a list").arg(text, parts[i])
                                    : tr("%1 or %2", "the last of a list").arg(text, parts[i]);
    }
    return text;
}

QString FilterWords::allOf(const QStringList &parts)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        text = i + 1 < parts.size() ? tr("%1, %2", "the next of a list").arg(text, parts[i])
                                    : tr("%1 and %2", "the last of a list").arg(text, parts[i]);
    }
    return text;
}

QString FilterWords::days(const FilterTerm &term)
{
    const QString name = field(term.field);
    const QString low = term.low ? dayEdge(*term.low, false) : QString();
    const QString high = term.high ? dayEdge(*term.high, true) : QString();
    if (low == high)
        return tr("%1 %2", "became what, in this year or on this day").arg(name, low);
    if (high.isEmpty())
        return tr("%1 from %2", "became what, on this day or later").arg(name, low);
    if (low.isEmpty())
        return tr("%1 until %2", "became what, on this day or earlier").arg(name, high);
    return tr("%1 from %2 to %3", "became what, between two days").arg(name, low, high);
}

QString FilterWords::counts(const FilterTerm &term)
{
    const QLocale locale;
    const QString name = field(term.field);
    const QString low = term.low ? locale.toString(*term.low) : QString();
    const QString high = term.high ? locale.toString(*term.high) : QString();
    if (low == high)
        return tr("%1: %2", "what is counted, a number").arg(name, low);
    if (high.isEmpty())
        return tr("%1 from %2", "what is counted, the least").arg(name, low);
    if (low.isEmpty())
        return tr("%1 up to %2", "what is counted, the most").arg(name, high);
    return tr("%1 from %2 to %3", "what is counted, the least, the most").arg(name, low, high);
}

QString FilterWords::alternatives(const FilterTerm &term, const model::LandscapeSettings &settings)
{
    const bool isText = term.field == FilterField::Word || term.field == FilterField::Name;
    QStringList words;
    for (const QString &text : term.values) {
        words += isText ? tr("“%1”", "text to be found").arg(text)
                        : value(term.field, text, settings);
    }
    if (term.field == FilterField::Name)
        return tr("Name with %1").arg(anyOf(words));
    if (words.size() <= namedAlternatives)
        return anyOf(words);
    const int more = int(words.size() - namedAlternatives + 1);
    words.resize(namedAlternatives - 1);
    const QString named = words.join(tr(", ", "between the parts of a list"));
    return tr("%1 or %n more", "alternatives", more).arg(named);
}

/// Without saying whether it is wanted or not.
QString FilterWords::plain(const FilterTerm &term, const model::LandscapeSettings &settings)
{
    if (!term.values.isEmpty())
        return alternatives(term, settings);
    if (model::isCount(term.field))
        return counts(term);
    return model::isRange(term.field) ? days(term) : alternatives(term, settings);
}

QString FilterWords::condition(const FilterTerm &term, const model::LandscapeSettings &settings)
{
    // Of what a person keeps, that there is nothing turned round is that there is something.
    const bool isAnything = term.isNegated && term.values == QStringList { FilterTerm::none };
    if (isAnything && term.field == FilterField::Adoption)
        return tr("In my stack");
    if (isAnything && term.field == FilterField::MyTag)
        return tr("With a tag of mine");
    const QString text = plain(term, settings);
    //: A condition turned round: not Java
    return term.isNegated ? tr("not %1").arg(text) : text;
}

QString FilterWords::clause(const FilterTerm &term, const model::LandscapeSettings &settings)
{
    const bool isPlain = term.field == FilterField::Word || term.field == FilterField::Name
        || term.field == FilterField::Maturity || term.field == FilterField::Is
        || model::isRange(term.field)
        || (term.values.size() == 1 && term.values.front() == FilterTerm::none);
    if (isPlain)
        return condition(term, settings);
    const QString text = tr("%1 %2", "field, its value: TAG Security")
                             .arg(field(term.field), alternatives(term, settings));
    return term.isNegated ? tr("not %1").arg(text) : text;
}

QString FilterWords::notUnderstood(const QString &piece)
{
    const QString bare = piece.startsWith(u'-') ? piece.mid(1) : piece;
    const auto colon = bare.indexOf(u':');
    const QString name = bare.left(colon).toLower();
    const auto found = std::ranges::find(fields, name, model::filterFieldName);
    if (found == fields.end()) {
        QStringList names;
        for (const FilterField known : fields)
            names += model::filterFieldName(known);
        return tr("“%1” is not understood. Before the colon goes %2.").arg(piece, anyOf(names));
    }
    if (colon + 1 >= bare.size()) {
        const QString example = *found == FilterField::Stars ? u"stars:>1k"_s
            : *found == FilterField::Rating                  ? u"rating:5"_s
            : model::isRange(*found)                         ? name + ":2024"_L1
            : *found == FilterField::Maturity                ? u"maturity:graduated"_s
            : *found == FilterField::Is                      ? u"is:project"_s
                                                             : name + ":none"_L1;
        return tr("“%1” still needs a value, such as %2.").arg(piece, example);
    }
    if (*found == FilterField::Is) {
        return tr("“%1” is not understood. What can be asked for is %2.")
            .arg(piece, anyOf(model::filterFlags()));
    }
    if (*found == FilterField::Stars) {
        return tr("“%1” is not understood. Stars are a number or two, such as %2.")
            .arg(piece, anyOf({ u"stars:>5k"_s, u"stars:100..500"_s }));
    }
    if (*found == FilterField::Rating) {
        return tr("“%1” is not understood. A rating is a number of stars or two, such as %2.")
            .arg(piece, anyOf({ u"rating:5"_s, u"rating:3..4"_s }));
    }
    return tr("“%1” is not understood. Days are a year, a month, a day or two of these, such as "
              "%2.")
        .arg(piece, anyOf({ name + ":2024"_L1, name + ":2023-06..2024-02-15"_L1 }));
}

} // namespace views
