// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"
#include "model/explore/history.h"
#include "model/explore/viewstate.h"
#include "model/map/mapcamera.h"
#include "model/map/maplayout.h"
#include "model/search/itemindex.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace model {

/// What is looked at: one world, one ViewState, one selection, shared by every view of a window.
/// Views change it and follow its signals; they never talk to each other.
class Explorer : public QObject {
    Q_OBJECT
public:
    explicit Explorer(QObject *parent = nullptr);

    /// Another world, of which @p groups are shown. Group and selection stay where it has them.
    void setWorld(const ItemIndexPtr &index, const std::vector<Group> &groups);
    const SnapshotPtr &snapshot() const { return m_index->snapshot(); }
    const ItemIndex &index() const { return *m_index; }
    const std::vector<Group> &groups() const { return m_groups; }
    const Group &group() const;
    /// The key of the group with that name or key, in any case.
    std::optional<QString> keyOfGroup(const QString &name) const;
    /// Where everything of the group stands: the world, whatever is filtered.
    const MapLayout &layout() const { return m_layout; }

    const ViewState &state() const { return m_states.current(); }
    /// Makes @p next the state, as a step that can be undone. An unknown group stays what it was.
    /// One of another landscape is only asked for, with landscapeWanted().
    void change(ViewState next);
    /// What the next world will be shown with, as the first one: before it there is nothing, and
    /// nothing is selected. Its group may also be a name, and is the first one where the world has
    /// no such group.
    void startWith(ViewState state);
    /// What the next world will be shown with: as @p landscape was left, with all that was done in
    /// it, else as the first one with the view and the colours of now.
    void returnTo(const QString &landscape);
    /// The same without another step: @p next takes the place of the last one, whose change goes
    /// on, while one types or drags. Where there is no step yet, it makes one.
    void amend(ViewState next);
    /// The same for one part of it.
    void setFilter(const ItemFilter &filter);
    void setLens(Lens lens);
    void setGroup(const QString &key);
    void setView(ViewKind view);

    /// The filter of the state; empty as long as its text is not understood.
    const ItemFilter &filter() const { return m_filter; }
    /// The piece of the filter's text that is not understood; empty when all is.
    const QString &filterError() const { return m_filterError; }
    /// Items of the group, and those of them that the filter leaves.
    const ItemSet &scope() const { return m_scope; }
    const ItemSet &matches() const { return m_matches; }
    bool isFiltered() const { return !m_filter.isEmpty(); }
    /// The matches in the order of the state.
    const std::vector<int> &orderedMatches() const { return m_ordered; }

    /// What a search found, while the rest is dimmed; nothing when there is no such search. Another
    /// filter or group ends it.
    const std::optional<ItemSet> &spotlight() const { return m_spotlight; }
    void setSpotlight(const std::optional<ItemSet> &items);
    /// Whether @p item is what one looks for: found by the search where there is one, which may
    /// find what the filter leaves out, else left by the filter.
    bool isInSight(int item) const
    {
        return m_spotlight ? m_spotlight->contains(item) : m_matches.contains(item);
    }

    std::optional<ItemId> selectedItem() const { return m_selected; }
    /// Its index in the landscape, or -1.
    int selectedIndex() const;
    void select(const std::optional<ItemId> &item);
    /// The item @p steps after the selected one in the current order, or the first, or the last;
    /// -1 when there is none.
    int neighbourOfSelected(int steps) const;

    /// The page that is read, if one ever was.
    const std::optional<PagePlace> &page() const { return m_page; }
    /// Shows @p page, as another place.
    void openPage(const PagePlace &page);
    /// What is read when texts are first read.
    void startWithPage(const PagePlace &page) { m_page = page; }
    /// How far a person has come in the page, so that going back leads there: the number of a block
    /// and the part of it that is above the window.
    void rememberReading(double position);

    /// The Issue that is read, by its address; empty: none.
    const QString &issue() const { return m_issue; }
    /// Reads the Issue at @p url where issues are shown. Going from one to the next of a list makes
    /// no place of its own.
    void openIssue(const QString &url);

    /// What is shown in the room @p view of several parts, as the room names it: a part of Moby, a
    /// way to contribute. Empty: what comes first.
    QString part(ViewKind view) const { return m_parts.value(view); }
    /// Shows @p part in the room @p view, as another place.
    void openPart(ViewKind view, const QString &part);
    /// What is shown in rooms when they are first seen.
    void startWithParts(const QMap<ViewKind, QString> &parts);
    /// A person has gone to @p part in the room @p view; going through parts makes no places.
    void rememberPart(ViewKind view, const QString &part);

    /// How many stars a person gave an Item, 1 to 5.
    const QHash<ItemId, int> &ratings() const { return m_ratings; }
    void setRatings(const QHash<ItemId, int> &ratings);
    /// What a person keeps of items.
    const ItemMarks &marks() const { return m_marks; }
    void setMarks(const ItemMarks &marks);

    bool canUndo() const { return m_states.canGoBack(); }
    bool canRedo() const { return m_states.canGoForward(); }
    /// What undo() leads to; null where there is nothing to undo.
    const ViewState *stateBefore() const { return m_states.before(); }
    void undo();
    void redo();
    /// Back and forward walk through places: a group, a view, a selection and a camera, a page, or
    /// a part of a room. Another part of the map is another place.
    bool canGoBack() const { return m_places.canGoBack(); }
    bool canGoForward() const { return m_places.canGoForward(); }
    void goBack();
    void goForward();
    /// Where the map has come to rest in a @p view of this size, so that going back leads there.
    /// Little moves make no place of their own, however many there are, nor does going back.
    void rememberCamera(const MapCamera &camera, const QSizeF &view);

Q_SIGNALS:
    void worldChanged();
    /// The world of another landscape should be shown with @p state.
    void landscapeWanted(const model::ViewState &state);
    /// Also when only the matches changed; state() has what is new.
    void stateChanged(const model::ViewState &before);
    void selectionChanged();
    void spotlightChanged();
    /// @p position is that of rememberReading(); negative: the page's anchor says where.
    void pageChanged(const model::PagePlace &page, double position);
    void issueChanged();
    /// Another part of the room @p view should be shown.
    void partChanged(model::ViewKind view);
    void ratingsChanged();
    void marksChanged();
    void historyChanged();
    /// A step back or forward leads to @p camera of the shown group.
    void cameraRecalled(const model::MapCamera &camera);

private:
    struct Place {
        QString group;
        ViewKind view = ViewKind::Map;
        std::optional<ItemId> selected = {};
        std::optional<MapCamera> camera = {};
        std::optional<MapCamera> firstCamera = {}; ///< where the place was made
        std::optional<PagePlace> page = {};
        double reading = -1; ///< as pageChanged() says it
        QString issue = {};
        QString part = {};
    };

    Place placeIn(const ViewState &state) const;
    void apply(const ViewState &before);
    void follow(const Place &place);
    void rememberPlace();
    void findMatches();
    bool isFilteredBy(std::initializer_list<FilterField> fields) const;
    void tellMatches();

    /// How a landscape was left.
    struct Memory {
        History<ViewState> states;
        History<Place> places;
        std::optional<ItemId> selected;
    };
    void leave();

    ItemIndexPtr m_index;
    std::vector<Group> m_groups;
    MapLayout m_layout;
    History<ViewState> m_states;
    History<Place> m_places;
    ItemFilter m_filter;
    QString m_filterError;
    ItemSet m_scope;
    ItemSet m_matches;
    std::vector<int> m_ordered;
    std::optional<ItemSet> m_spotlight;
    std::optional<ItemId> m_selected;
    std::optional<PagePlace> m_page;
    std::optional<PagePlace> m_readPage; ///< that m_reading is of
    double m_reading = -1; ///< how far it was read
    QString m_issue;
    QMap<ViewKind, QString> m_parts;
    QHash<ItemId, int> m_ratings;
    ItemMarks m_marks;
    QHash<QString, Memory> m_memories; ///< by landscape
    std::optional<ViewState> m_left; ///< of the landscape that the next world is not one of
    bool m_isReturning = false; ///< the next world is one that was left
    bool m_isRecalled = false; ///< the map is on its way to a place that it has been to
    bool m_isFollowing = false; ///< a place is being gone to: no new one is made
};

} // namespace model
