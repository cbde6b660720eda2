// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/userstore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace model {

/// What a person made, for the GUI thread: in memory it is what is in the file. Every change is
/// written on a thread of its own and shows when it is kept.
class UserData : public QObject {
    Q_OBJECT
public:
    /// Begins to load @p fileName.
    explicit UserData(const QString &fileName, QObject *parent = nullptr);
    /// Waits until what was asked for is written.
    ~UserData() override;

    /// Whether the file has been looked at; before, there is nothing.
    bool isLoaded() const { return m_isLoaded; }
    /// Whether something is still to be written; changed() tells when it is not.
    bool isBusy() const { return m_pending > 0; }
    /// Why nothing can be changed: the file is damaged, or newer than this program.
    const std::optional<Error> &obstacle() const { return m_obstacle; }

    const std::vector<SavedView> &savedViews() const { return m_content.savedViews; }
    /// The saved view called @p name, or nothing.
    const SavedView *savedView(const QString &name) const;
    /// Of the items of @p landscape, which is empty for that of the CNCF.
    QHash<ItemId, Rating> ratings(const QString &landscape) const
    {
        return m_content.ratings.value(landscape);
    }
    /// As they are kept; inLandscape() says what of it is where.
    ItemMarks marks(const QString &landscape) const { return m_content.marks.value(landscape); }
    const QHash<QString, ItemMarks> &allMarks() const { return m_content.marks; }
    const QHash<QString, QHash<ItemId, Rating>> &allRatings() const { return m_content.ratings; }
    const std::vector<Source> &ownSources() const { return m_content.ownSources; }
    const std::vector<TrackedIssue> &trackedIssues() const { return m_content.trackedIssues; }
    const std::vector<IssueSearch> &issueSearches() const { return m_content.issueSearches; }
    const LabelRules &labelRules() const { return m_content.labelRules; }
    const std::optional<Contributor> &contributor() const { return m_content.contributor; }
    PathProgress progress(ContributionPath path) const
    {
        return m_content.paths.value(nameOf(path));
    }
    /// Without their days, as Explorer::setRatings() takes them.
    QHash<ItemId, int> stars(const QString &landscape) const;

    /// @p stars from 1 to Rating::maxStars; 0 removes the rating. As all changes, ends in
    /// changed(), after a failed() too, since a control may already show what was not kept.
    void rate(const QString &landscape, const ItemId &item, int stars);
    /// See UserStore::editMark(). The day of the change is that of now.
    void editMark(const QString &landscape, const ItemId &item, const MarkEdit &edit,
        const std::optional<ItemId> &formerId = std::nullopt);
    void saveView(const SavedView &view);
    void renameView(const QString &from, const QString &to);
    void removeView(const QString &name);
    void orderViews(const QStringList &names);
    void addSource(const Source &source);
    void removeSource(const QString &name);
    /// IssueStage::None: it is not followed any more.
    void trackIssue(const TrackedIssue &issue);
    void saveIssueSearch(const IssueSearch &search);
    void markIssueSearchSeen(const QString &name, const QSet<quint64> &seen);
    void renameIssueSearch(const QString &from, const QString &to);
    void removeIssueSearch(const QString &name);
    void setLabelRules(const LabelRules &rules);
    void setContributor(const Contributor &contributor);
    void setStepDone(ContributionPath path, const QString &step, bool isDone);
    void restartPath(ContributionPath path);

Q_SIGNALS:
    /// All that was asked for is done, or the file has been loaded.
    void changed();
    void failed(const model::Error &error);

private:
    using Change = std::function<Result<void>(UserStore &)>;
    struct Outcome {
        std::optional<Error> error; ///< why the change was not kept
        bool isOpened = false;
        UserContent content; ///< all that is in the file now, if it could be opened
    };

    static Outcome perform(const QString &fileName, const Change &change);
    void start(const Change &change);
    void finish(const Outcome &outcome);

    const QString m_fileName;
    QThreadPool m_pool;
    UserContent m_content;
    std::optional<Error> m_obstacle;
    int m_pending = 0;
    bool m_isLoaded = false;
};

} // namespace model
