// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/explorer.h"

#include "model/explore/itemorder.h"

#include <algorithm>
#include <utility>

namespace model {

namespace {

/// Whether @p b is another part of the map than @p a, or the same one much larger or smaller.
bool isElsewhere(const QRectF &a, const QRectF &b)
{
    const auto area = [](const QRectF &rect) { return rect.width() * rect.height(); };
    const double shared = area(a & b);
    return shared < 0.35 * (area(a) + area(b) - shared);
}

} // namespace

Explorer::Explorer(QObject *parent)
    : QObject(parent)
    , m_index(std::make_shared<const ItemIndex>(std::make_shared<const Snapshot>()))
{
}

void Explorer::setWorld(const ItemIndexPtr &index, const std::vector<Group> &groups)
{
    const bool isReturning = std::exchange(m_isReturning, false);
    const bool isFirst = m_groups.empty() && !isReturning;
    const std::optional<ViewState> left = std::exchange(m_left, std::nullopt);
    m_index = m_ratings.isEmpty() ? index : index->withRatings(m_ratings);
    if (!m_marks.isEmpty())
        m_index = m_index->withMarks(m_marks);
    m_groups = groups;
    ViewState state = this->state();
    state.group
        = keyOfGroup(state.group).value_or(m_groups.empty() ? QString() : m_groups.front().key());
    ViewState before = left.value_or(this->state());
    // Where the program starts is no step that could be undone.
    if (isFirst) {
        m_states = History(state);
        m_places = History(placeIn(state));
        // All of it is news, but for the group, whose world everybody shows already.
        before = left.value_or(ViewState());
    } else {
        m_states.amend() = state;
    }
    if (isFirst || left)
        before.group = state.group;
    m_layout = MapLayout::of(*snapshot(), group());
    m_spotlight.reset(); // its indexes are of the world before
    findMatches();
    const bool isLost = m_selected && (isFirst || snapshot()->landscape.indexOf(*m_selected) < 0);
    if (isLost)
        m_selected.reset();
    Q_EMIT worldChanged();
    Q_EMIT stateChanged(before);
    if (isLost || left)
        Q_EMIT selectionChanged();
    Q_EMIT historyChanged();
    const Place &place = m_places.current();
    const std::optional<MapCamera> camera
        = place.group == this->state().group ? place.camera : std::nullopt;
    m_isRecalled = isReturning && camera;
    if (m_isRecalled)
        Q_EMIT cameraRecalled(*camera);
}

const Group &Explorer::group() const
{
    static const Group nothing;
    const auto found = std::ranges::find(m_groups, state().group, &Group::key);
    return found == m_groups.end() ? nothing : *found;
}

std::optional<QString> Explorer::keyOfGroup(const QString &name) const
{
    const auto found = std::ranges::find_if(m_groups, [&](const Group &group) {
        return group.name.compare(name, Qt::CaseInsensitive) == 0
            || group.key().compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_groups.end() ? std::nullopt : std::optional(found->key());
}

void Explorer::leave()
{
    if (!m_groups.empty()) {
        m_memories.insert(state().landscape, { m_states, m_places, m_selected });
        m_left = state();
    }
    m_groups.clear();
}

void Explorer::startWith(ViewState state)
{
    leave();
    m_isReturning = false;
    m_states = History(std::move(state));
}

void Explorer::returnTo(const QString &landscape)
{
    const ViewState now = state();
    leave();
    const auto memory = m_memories.constFind(landscape);
    m_isReturning = memory != m_memories.constEnd();
    if (!m_isReturning) {
        m_states
            = History(ViewState { .landscape = landscape, .view = now.view, .lens = now.lens });
        return;
    }
    m_states = memory->states;
    m_places = memory->places;
    m_selected = memory->selected;
}

void Explorer::change(ViewState next)
{
    if (next.landscape != state().landscape) {
        Q_EMIT landscapeWanted(next);
        return;
    }
    if (!std::ranges::contains(m_groups, next.group, &Group::key))
        next.group = state().group;
    if (next == state())
        return;
    const ViewState before = state();
    m_states.push(std::move(next));
    apply(before);
}

void Explorer::amend(ViewState next)
{
    if (!canUndo() || next.landscape != state().landscape) {
        change(std::move(next));
        return;
    }
    if (!std::ranges::contains(m_groups, next.group, &Group::key))
        next.group = state().group;
    if (next == state())
        return;
    const ViewState before = state();
    m_states.replace(std::move(next));
    apply(before);
}

void Explorer::setFilter(const ItemFilter &filter)
{
    ViewState next = state();
    next.filter = filter.toText();
    change(std::move(next));
}

void Explorer::setLens(Lens lens)
{
    ViewState next = state();
    next.lens = lens;
    change(std::move(next));
}

void Explorer::setGroup(const QString &key)
{
    ViewState next = state();
    next.group = key;
    change(std::move(next));
}

void Explorer::setView(ViewKind view)
{
    ViewState next = state();
    next.view = view;
    change(std::move(next));
}

void Explorer::apply(const ViewState &before)
{
    const ViewState &now = state();
    const bool isOtherGroup = now.group != before.group;
    if (isOtherGroup)
        m_layout = MapLayout::of(*snapshot(), group());
    if (isOtherGroup || now.filter != before.filter || now.order != before.order
        || now.isDescending != before.isDescending)
        findMatches();
    if (isOtherGroup || now.filter != before.filter)
        setSpotlight(std::nullopt);
    if (isOtherGroup || now.view != before.view)
        rememberPlace();
    Q_EMIT stateChanged(before);
    Q_EMIT historyChanged();
}

void Explorer::findMatches()
{
    const auto filter = ItemFilter::parse(state().filter);
    m_filter = filter.value_or(ItemFilter());
    m_filterError = filter ? QString() : filter.error().subject;
    m_scope = ItemSet(m_index->itemCount());
    for (const MapCell &cell : m_layout.cells)
        m_scope.insert(cell.item);
    m_matches = m_index->matching(m_filter) & m_scope;
    m_ordered
        = inOrder(*snapshot(), m_layout, m_matches.toVector(), state().order, state().isDescending);
}

int Explorer::selectedIndex() const
{
    return m_selected ? snapshot()->landscape.indexOf(*m_selected) : -1;
}

void Explorer::select(const std::optional<ItemId> &item)
{
    if (m_selected == item)
        return;
    m_selected = item;
    if (showsItems(state().view)) // what is read stays the same
        rememberPlace();
    Q_EMIT selectionChanged();
    Q_EMIT historyChanged();
}

int Explorer::neighbourOfSelected(int steps) const
{
    if (m_ordered.empty())
        return -1;
    const auto found = std::ranges::find(m_ordered, selectedIndex());
    if (found == m_ordered.end())
        return steps > 0 ? m_ordered.front() : m_ordered.back();
    const auto next = found - m_ordered.begin() + steps;
    return next < 0 || next >= std::ssize(m_ordered) ? -1 : m_ordered[size_t(next)];
}

void Explorer::setSpotlight(const std::optional<ItemSet> &items)
{
    if (m_spotlight == items)
        return;
    m_spotlight = items;
    Q_EMIT spotlightChanged();
}

void Explorer::setRatings(const QHash<ItemId, int> &ratings)
{
    if (m_ratings == ratings)
        return;
    m_ratings = ratings;
    m_index = m_index->withRatings(m_ratings);
    const bool isFilteredByThem = isFilteredBy({ FilterField::Rating });
    if (isFilteredByThem)
        findMatches();
    Q_EMIT ratingsChanged();
    if (isFilteredByThem)
        tellMatches();
}

void Explorer::setMarks(const ItemMarks &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    m_index = m_index->withMarks(m_marks);
    const ItemSet before = m_matches;
    if (isFilteredBy({ FilterField::Adoption, FilterField::MyTag, FilterField::Is }))
        findMatches();
    Q_EMIT marksChanged();
    if (m_matches != before)
        tellMatches();
}

bool Explorer::isFilteredBy(std::initializer_list<FilterField> fields) const
{
    return std::ranges::any_of(m_filter.terms(),
        [&](const FilterTerm &term) { return std::ranges::contains(fields, term.field); });
}

/// The text of the filter is the same, and what it leaves is not.
void Explorer::tellMatches()
{
    ViewState before = state();
    before.filter.clear();
    Q_EMIT stateChanged(before);
}

void Explorer::undo()
{
    const ViewState before = state();
    m_states.goBack();
    apply(before);
}

void Explorer::redo()
{
    const ViewState before = state();
    m_states.goForward();
    apply(before);
}

void Explorer::rememberPlace()
{
    if (m_isFollowing)
        return;
    Place place = placeIn(state());
    place.selected = m_selected;
    m_places.push(std::move(place));
}

Explorer::Place Explorer::placeIn(const ViewState &state) const
{
    Place place { .group = state.group, .view = state.view, .part = part(state.view) };
    if (place.view == ViewKind::IssueList)
        place.issue = m_issue;
    if (place.view != ViewKind::Guide)
        return place;
    place.page = m_page;
    place.reading = m_page == m_readPage ? m_reading : -1;
    return place;
}

void Explorer::openPage(const PagePlace &page)
{
    const bool isShown = state().view == ViewKind::Guide;
    if (isShown && m_page == page) {
        Q_EMIT pageChanged(page, -1); // a person may have gone on in it
        return;
    }
    const bool isFirst = !m_page;
    m_page = page;
    if (isShown && isFirst)
        m_places.amend().page = page; // nothing was there to go back to
    else if (isShown)
        rememberPlace();
    else
        setView(ViewKind::Guide);
    Q_EMIT pageChanged(page, -1);
    Q_EMIT historyChanged();
}

void Explorer::openIssue(const QString &url)
{
    const bool isShown = state().view == ViewKind::IssueList;
    if (!isShown)
        setView(ViewKind::IssueList);
    const bool isOther = m_issue != url;
    m_issue = url;
    m_places.amend().issue = url;
    if (isOther)
        Q_EMIT issueChanged();
}

void Explorer::openPart(ViewKind view, const QString &part)
{
    const bool isShown = state().view == view;
    const bool isOther = this->part(view) != part;
    m_parts[view] = part;
    if (!isShown)
        setView(view);
    else if (isOther)
        rememberPlace();
    if (!isOther)
        return;
    Q_EMIT partChanged(view);
    Q_EMIT historyChanged();
}

void Explorer::startWithParts(const QMap<ViewKind, QString> &parts)
{
    m_parts = parts;
    for (const ViewKind view : parts.keys())
        Q_EMIT partChanged(view);
}

void Explorer::rememberPart(ViewKind view, const QString &part)
{
    m_parts[view] = part;
    if (Place &here = m_places.amend(); here.view == view)
        here.part = part;
}

void Explorer::rememberReading(double position)
{
    Place &here = m_places.amend();
    if (here.view != ViewKind::Guide || here.page != m_page)
        return;
    here.reading = position;
    m_reading = position;
    m_readPage = m_page;
}

void Explorer::rememberCamera(const MapCamera &camera, const QSizeF &view)
{
    const Place &here = m_places.current();
    const bool isNew = here.firstCamera && !m_isRecalled
        && isElsewhere(here.firstCamera->visibleMap(view), camera.visibleMap(view));
    m_isRecalled = false;
    if (isNew) {
        m_places.push({ state().group, state().view, m_selected, camera, camera });
        Q_EMIT historyChanged();
        return;
    }
    Place &place = m_places.amend();
    place.firstCamera = place.firstCamera.value_or(camera);
    place.camera = camera;
}

void Explorer::goBack()
{
    if (canGoBack())
        follow(m_places.goBack());
}

void Explorer::goForward()
{
    if (canGoForward())
        follow(m_places.goForward());
}

void Explorer::follow(const Place &place)
{
    m_isFollowing = true;
    const Place target = place; // what is asked next may change the history
    ViewState next = state();
    next.group = target.group;
    next.view = target.view;
    change(std::move(next));
    const bool isThere = target.selected && snapshot()->landscape.indexOf(*target.selected) >= 0;
    select(isThere ? target.selected : std::nullopt);
    m_isRecalled = target.camera && state().group == target.group;
    if (m_isRecalled)
        Q_EMIT cameraRecalled(*target.camera);
    if (target.page) {
        m_page = target.page;
        Q_EMIT pageChanged(*target.page, target.reading);
    }
    if (target.view == ViewKind::IssueList && m_issue != target.issue) {
        m_issue = target.issue;
        Q_EMIT issueChanged();
    }
    if (part(target.view) != target.part) {
        m_parts[target.view] = target.part;
        Q_EMIT partChanged(target.view);
    }
    m_isFollowing = false;
    Q_EMIT historyChanged();
}

} // namespace model
