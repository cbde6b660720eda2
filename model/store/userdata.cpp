// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/userdata.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace model {

UserData::UserData(const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_fileName(fileName)
{
    m_pool.setMaxThreadCount(1);
    start([fileName](const UserStore &store) -> Result<void> {
        return store.isNewer() ? failure(Error::Kind::Newer, fileName) : Result<void>();
    });
}

UserData::~UserData() { m_pool.waitForDone(); }

const SavedView *UserData::savedView(const QString &name) const
{
    const auto found = std::ranges::find(m_content.savedViews, name, &SavedView::name);
    return found == m_content.savedViews.end() ? nullptr : &*found;
}

QHash<ItemId, int> UserData::stars(const QString &landscape) const
{
    const QHash<ItemId, Rating> rated = ratings(landscape);
    QHash<ItemId, int> stars;
    stars.reserve(rated.size());
    for (const auto &[item, rating] : rated.asKeyValueRange())
        stars.insert(item, rating.stars);
    return stars;
}

void UserData::rate(const QString &landscape, const ItemId &item, int stars)
{
    if (stars == 0) {
        start([landscape, item](UserStore &store) { return store.removeRating(landscape, item); });
        return;
    }
    const Rating rating { stars, QDateTime::currentDateTimeUtc() };
    start([landscape, item, rating](
              UserStore &store) { return store.rate(landscape, item, rating); });
}

void UserData::editMark(const QString &landscape, const ItemId &item, const MarkEdit &edit,
    const std::optional<ItemId> &formerId)
{
    start([landscape, item, edit, formerId, at = QDateTime::currentDateTimeUtc()](
              UserStore &store) { return store.editMark(landscape, item, edit, at, formerId); });
}

void UserData::saveView(const SavedView &view)
{
    start([view](UserStore &store) { return store.saveView(view); });
}

void UserData::renameView(const QString &from, const QString &to)
{
    start([from, to](UserStore &store) { return store.renameView(from, to); });
}

void UserData::removeView(const QString &name)
{
    start([name](UserStore &store) { return store.removeView(name); });
}

void UserData::orderViews(const QStringList &names)
{
    start([names](UserStore &store) { return store.orderViews(names); });
}

void UserData::addSource(const Source &source)
{
    start([source, at = QDateTime::currentDateTimeUtc()](
              UserStore &store) { return store.addSource(source, at); });
}

void UserData::removeSource(const QString &name)
{
    start([name](UserStore &store) { return store.removeSource(name); });
}

void UserData::trackIssue(const TrackedIssue &issue)
{
    start([issue](UserStore &store) {
        return issue.stage == IssueStage::None ? store.untrackIssue(issue.url)
                                               : store.trackIssue(issue);
    });
}

void UserData::saveIssueSearch(const IssueSearch &search)
{
    start([search](UserStore &store) { return store.saveIssueSearch(search); });
}

void UserData::markIssueSearchSeen(const QString &name, const QSet<quint64> &seen)
{
    start([name, seen](UserStore &store) { return store.markIssueSearchSeen(name, seen); });
}

void UserData::renameIssueSearch(const QString &from, const QString &to)
{
    start([from, to](UserStore &store) { return store.renameIssueSearch(from, to); });
}

void UserData::removeIssueSearch(const QString &name)
{
    start([name](UserStore &store) { return store.removeIssueSearch(name); });
}

void UserData::setLabelRules(const LabelRules &rules)
{
    start([rules](UserStore &store) { return store.setLabelRules(rules); });
}

void UserData::setContributor(const Contributor &contributor)
{
    start([contributor](UserStore &store) { return store.setContributor(contributor); });
}

void UserData::setStepDone(ContributionPath path, const QString &step, bool isDone)
{
    start([path, step, isDone, at = QDateTime::currentDateTimeUtc()](UserStore &store) {
        return isDone ? store.setStepDone(nameOf(path), step, at)
                      : store.setStepOpen(nameOf(path), step);
    });
}

void UserData::restartPath(ContributionPath path)
{
    start([path](UserStore &store) { return store.restartPath(nameOf(path)); });
}

/// Opened anew each time: a person's changes are rare, and what another program did in between
/// comes along.
UserData::Outcome UserData::perform(const QString &fileName, const Change &change)
{
    Outcome outcome;
    auto store = UserStore::open(fileName);
    if (!store) {
        outcome.error = store.error();
        return outcome;
    }
    if (const auto done = change(*store); !done)
        outcome.error = done.error();
    auto content = store->content();
    outcome.isOpened = content.has_value();
    if (content)
        outcome.content = std::move(*content);
    else if (!outcome.error)
        outcome.error = content.error();
    return outcome;
}

void UserData::start(const Change &change)
{
    ++m_pending;
    QtConcurrent::run(&m_pool, [fileName = m_fileName, change] {
        return perform(fileName, change);
    }).then(this, [this](const Outcome &outcome) { finish(outcome); });
}

void UserData::finish(const Outcome &outcome)
{
    --m_pending;
    const auto &error = outcome.error;
    const bool isObstacle
        = error && (error->kind == Error::Kind::Newer || error->kind == Error::Kind::BadFormat);
    m_obstacle = isObstacle ? error : std::nullopt;
    if (outcome.isOpened)
        m_content = outcome.content;
    if (error)
        Q_EMIT failed(*error);
    // What was asked for after this is not in the answer yet: it would go and come back.
    if (m_pending > 0)
        return;
    m_isLoaded = true;
    Q_EMIT changed();
}

} // namespace model
