// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/omnichoices.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::OmniHit;
using model::OmniKind;

namespace {

constexpr size_t maxRecent = 6;

/// What a menu shows, without the mark of its mnemonic and the dots that announce a dialog.
QString plainTitle(const QString &text)
{
    QString title;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size())
            break;
        title += text[i];
    }
    while (title.endsWith(u'…') || title.endsWith(u'.'))
        title.chop(1);
    return title.trimmed();
}

bool canBeOffered(const QAction *action)
{
    return action && action->isEnabled() && action->isVisible() && !action->isSeparator()
        && !action->menu() && !plainTitle(action->text()).isEmpty();
}

/// The menus that lead to @p action, the outermost first.
QString menuPath(const QAction *action)
{
    QStringList path;
    // A menu that is in itself is no menu of ours, but must not hang the program.
    for (int depth = 0; depth < 4 && action; ++depth) {
        const QMenu *menu = nullptr;
        for (const QObject *object : action->associatedObjects()) {
            if (const auto *candidate = qobject_cast<const QMenu *>(object))
                menu = candidate;
        }
        if (!menu)
            break;
        path.prepend(plainTitle(menu->title()));
        action = menu->menuAction();
    }
    path.removeAll(QString());
    return path.join(u" › "_s);
}

OmniHit hitOf(const QAction *action)
{
    return { .kind = OmniKind::Action,
        .title = plainTitle(action->text()),
        .field = model::OmniField::Place,
        .snippet = { menuPath(action), {} } };
}

bool isThere(const model::Snapshot &snapshot, const OmniHit &hit)
{
    const auto &[category, subcategory] = hit.place;
    if (hit.kind == OmniKind::GuideChapter || hit.kind == OmniKind::GuideSection) {
        const auto chapter
            = std::ranges::find(snapshot.guide.chapters, category, &model::GuideChapter::category);
        return chapter != snapshot.guide.chapters.end()
            && (subcategory.isEmpty()
                || std::ranges::contains(
                    chapter->sections, subcategory, &model::GuideSection::subcategory));
    }
    const auto known
        = std::ranges::find(snapshot.landscape.categories, category, &model::Category::name);
    return known != snapshot.landscape.categories.end()
        && (subcategory.isEmpty()
            || std::ranges::contains(known->subcategories, subcategory, &model::Subcategory::name));
}

QList<QPointer<QAction>> pointersTo(const QList<QAction *> &actions)
{
    return { actions.begin(), actions.end() };
}

} // namespace

bool OmniChoices::Choice::isSame(const Choice &other) const
{
    if (text || other.text)
        return text && other.text && text->page == other.text->page;
    return hit.kind == other.hit.kind && item == other.item && action == other.action
        && hit.place == other.hit.place;
}

void OmniChoices::setActions(const QList<QAction *> &actions) { m_actions = pointersTo(actions); }

void OmniChoices::setSuggestedActions(const QList<QAction *> &actions)
{
    m_suggested = pointersTo(actions);
}

std::vector<model::OmniAction> OmniChoices::searchable()
{
    std::vector<model::OmniAction> result;
    m_searchable.clear();
    for (const auto &action : m_actions) {
        if (!canBeOffered(action))
            continue;
        m_searchable += action;
        result.push_back({ plainTitle(action->text()), menuPath(action) });
    }
    return result;
}

QAction *OmniChoices::action(int index) const { return m_searchable.value(index); }

void OmniChoices::remember(const model::Snapshot &snapshot, const OmniRow &row)
{
    Choice choice { row.hit, std::nullopt, row.action, std::nullopt };
    if (row.kind == OmniRow::Kind::Text) {
        choice.text = row;
        choice.text->hit.titleMatches.clear();
        choice.text->detail.matches.clear();
    }
    choice.hit.titleMatches.clear();
    if (row.hit.kind != OmniKind::Action)
        choice.hit.snippet = {};
    choice.hit.snippet.matches.clear();
    if (row.hit.kind == OmniKind::Item) {
        choice.item = snapshot.landscape.items[size_t(row.hit.item)].id;
        choice.hit.field = model::OmniField::Title;
    }
    std::erase_if(m_recent, [&](const Choice &other) { return other.isSame(choice); });
    m_recent.insert(m_recent.begin(), std::move(choice));
    if (m_recent.size() > maxRecent)
        m_recent.pop_back();
}

std::vector<OmniRow> OmniChoices::rowsWithoutText(const model::Snapshot &snapshot) const
{
    std::vector<OmniRow> rows;
    for (const Choice &choice : m_recent) {
        if (choice.text) {
            rows.push_back(*choice.text);
            continue;
        }
        OmniHit hit = choice.hit;
        if (hit.kind == OmniKind::Action) {
            if (canBeOffered(choice.action))
                rows.push_back(OmniRow::ofHit(snapshot, hitOf(choice.action), choice.action));
            continue;
        }
        if (choice.item) {
            hit.item = snapshot.landscape.indexOf(*choice.item);
            if (hit.item < 0)
                continue;
        } else if (!isThere(snapshot, hit)) {
            continue;
        }
        rows.push_back(OmniRow::ofHit(snapshot, hit));
    }
    for (const auto &action : m_suggested) {
        const bool isListed
            = std::ranges::contains(rows, action, [](const OmniRow &row) { return row.action; });
        if (!isListed && canBeOffered(action))
            rows.push_back(OmniRow::ofHit(snapshot, hitOf(action), action));
    }
    return rows;
}

} // namespace views
