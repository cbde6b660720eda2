// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/omnirow.h"

#include "model/import/pagebuilder.h"
#include "model/store/starterfiles.h"
#include "views/wording/issuewords.h"
#include "views/wording/names.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace views {

using model::OmniField;
using model::OmniHit;
using model::OmniKind;
using model::Snippet;

namespace {

/// @p sentence with @p part in the place of its %1, so that the matches are where they were.
Snippet inserted(const QString &sentence, Snippet part)
{
    const qsizetype before = sentence.indexOf("%1"_L1);
    if (before < 0)
        return part;
    for (model::TextRange &range : part.matches)
        range.start += before;
    part.text = sentence.left(before) + part.text + sentence.sliced(before + 2);
    return part;
}

int itemCount(const model::Landscape &landscape, const model::PlacePath &place)
{
    size_t count = 0;
    for (const model::Category &category : landscape.categories) {
        if (category.name != place.category)
            continue;
        for (const model::Subcategory &part : category.subcategories) {
            if (place.subcategory.isEmpty() || part.name == place.subcategory)
                count += part.items.size();
        }
    }
    return int(count);
}

} // namespace

OmniRow OmniRow::ofHit(const model::Snapshot &snapshot, const OmniHit &hit, QAction *action)
{
    OmniRow row;
    row.hit = hit;
    row.action = action;
    switch (hit.kind) {
    case OmniKind::Item: {
        const model::Item &item = snapshot.landscape.items[size_t(hit.item)];
        row.maturity = item.maturity;
        row.logoBlob = snapshot.logoBlobs.value(item.logo);
        if (item.maturity && item.maturity->level() == model::Maturity::Level::Other)
            row.note = Names::maturity(*item.maturity);
        else if (snapshot.isMember(item))
            row.note = tr("Member", "of the foundation");
        //: Where an item stands: %1 is a category, %2 a subcategory.
        const QString place = tr("%1 › %2").arg(hit.place.category, hit.place.subcategory);
        switch (hit.field) {
        case OmniField::Title: row.detail = { place, {} }; break;
        case OmniField::Tag: row.detail = inserted(tr("Tag: %1"), hit.snippet); break;
        case OmniField::Organization:
            row.detail = inserted(tr("Organization: %1"), hit.snippet);
            break;
        case OmniField::Repository: row.detail = inserted(tr("Repository: %1"), hit.snippet); break;
        case OmniField::Place: {
            const bool isOwn = hit.snippet.text == hit.place.category
                || hit.snippet.text == hit.place.subcategory;
            const qsizetype at = isOwn ? place.indexOf(hit.snippet.text) : -1;
            row.detail = at < 0
                ? inserted(tr("Also in %1", "a category or subcategory"), hit.snippet)
                : inserted(place.left(at) + "%1"_L1 + place.sliced(at + hit.snippet.text.size()),
                      hit.snippet);
            break;
        }
        case OmniField::Text: row.detail = hit.snippet; break;
        }
        break;
    }
    case OmniKind::Category:
        row.note = tr("Category");
        row.detail
            = { tr("%n item(s)", "in a category", itemCount(snapshot.landscape, hit.place)), {} };
        break;
    case OmniKind::Subcategory:
        row.note = tr("Subcategory");
        row.detail = { tr("%n item(s) in %1", "in a subcategory; %1: its category",
                           itemCount(snapshot.landscape, hit.place))
                           .arg(hit.place.category),
            {} };
        break;
    case OmniKind::GuideChapter:
    case OmniKind::GuideSection:
        row.note = tr("Guide");
        if (hit.field == OmniField::Tag)
            row.detail = inserted(tr("Keyword: %1"), hit.snippet);
        else if (hit.snippet.text.isEmpty() && hit.kind == OmniKind::GuideSection)
            row.detail = { hit.place.category, {} };
        else
            row.detail = hit.snippet;
        break;
    case OmniKind::Action: {
        const QString shortcut
            = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        row.note = shortcut.isEmpty() ? tr("Action", "something to do") : shortcut;
        row.detail = hit.snippet;
        break;
    }
    }
    return row;
}

OmniRow OmniRow::ofOtherLandscape(const model::KnownLandscape &landscape, const model::OmniHit &hit)
{
    OmniRow row = ofHit(*landscape.snapshot, hit);
    row.otherLandscape = landscape.name;
    row.otherItem = landscape.snapshot->landscape.items[size_t(hit.item)].id.toString();
    const QString before = landscape.title + ": "_L1;
    for (model::TextRange &range : row.detail.matches)
        range.start += before.size();
    row.detail.text.prepend(before);
    return row;
}

OmniRow OmniRow::ofText(const model::DocumentHit &text, const QString &query)
{
    OmniRow row;
    row.kind = Kind::Text;
    row.hit.kind = OmniKind::GuideSection;
    row.hit.title = text.title;
    const std::vector<model::QueryWord> words = model::queryWords(query);
    row.hit.titleMatches = model::Highlighter(words).inTitle(text.title);
    const bool isOurs = text.source == model::starterSource;
    const bool isTerm = text.path.startsWith("glossary/"_L1) || text.source == "cncf/glossary"_L1;
    row.note = isTerm ? tr("Glossary") : isOurs ? tr("Guide") : text.source;
    row.page = { text.source, text.path,
        text.headings.isEmpty() ? QString() : model::anchorOf(text.headings.last()) };
    // The heading that it stands under, where that says more than the title.
    const QString heading = text.headings.isEmpty() ? QString() : text.headings.last();
    const model::Snippet snippet { text.snippet, text.snippetMatches };
    row.detail = heading.isEmpty() || heading == text.title
        ? snippet
        //: A piece of a text: %1 is the heading above it, %2 the piece.
        : inserted(tr("%1: %2", "heading and text").arg(heading, u"%1"_s), snippet);
    return row;
}

OmniRow OmniRow::ofIssue(const model::Issue &issue, const QString &query)
{
    OmniRow row;
    row.kind = Kind::Issue;
    row.hit.kind = OmniKind::GuideSection;
    row.hit.title = issue.title;
    const std::vector<model::QueryWord> words = model::queryWords(query);
    const model::Highlighter highlighter(words);
    row.hit.titleMatches = highlighter.inTitle(issue.title);
    row.note = tr("Issue");
    row.issue = issue.url;
    const QString place = IssueWords::place(issue);
    // What only the text answers is shown with a piece of it.
    constexpr qsizetype snippetLength = 120;
    const bool isByText = row.hit.titleMatches.empty() && highlighter.isIn(issue.body);
    if (!isByText) {
        row.detail = { place, highlighter.inTitle(place) };
        return row;
    }
    row.detail = inserted(tr("%1: %2", "place of an issue, piece of its text").arg(place, u"%1"_s),
        highlighter.snippet(issue.body.simplified(), snippetLength));
    return row;
}

OmniRow OmniRow::ofMobyPart(const model::MobyPart &part, const QString &query)
{
    OmniRow row;
    row.kind = Kind::Moby;
    row.hit.kind = OmniKind::GuideSection;
    row.hit.title = part.name;
    const std::vector<model::QueryWord> words = model::queryWords(query);
    const model::Highlighter highlighter(words);
    row.hit.titleMatches = highlighter.inTitle(part.name);
    row.note = tr("Moby project");
    row.mobyPart = part.name;
    constexpr qsizetype snippetLength = 120;
    row.detail = highlighter.snippet(part.description, snippetLength);
    return row;
}

OmniRow OmniRow::ofFilter(const QString &text)
{
    OmniRow row;
    row.kind = Kind::Filter;
    row.hit.title = tr("Filter by This Text");
    row.detail
        = { tr("Shows what has “%1” anywhere in its name, description or place.").arg(text), {} };
    return row;
}

QString OmniRow::spokenText() const
{
    QStringList parts { hit.title };
    if (maturity)
        parts += Names::maturity(*maturity);
    else if (!note.isEmpty())
        parts += note;
    if (!detail.text.isEmpty())
        parts += detail.text;
    return parts.join(", "_L1);
}

} // namespace views
