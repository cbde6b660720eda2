// SPDX-License-Identifier: GPL-3.0-or-later
// What Atlas does for those who look for an issue to pick up.
#include "app/desktop/atlas.h"
#include "model/community/issuelabels.h"
#include "model/store/communityreader.h"
#include "views/community/mobyroom.h"
#include "views/issues/issuesroom.h"
#include "views/issues/issuetext.h"

#include <QtConcurrentRun>

namespace app {

void Atlas::connectIssues()
{
    views::IssuesRoom *room = m_window.issuesRoom();
    connect(room, &views::IssuesRoom::textWanted, this, [this, room](const model::Issue &issue) {
        QtConcurrent::run(&m_working, [catalog = m_options.common.folder.catalogFile(), issue] {
            const auto discussion = model::CommunityReader::open(catalog).and_then(
                [&](const auto &reader) { return reader.discussion(issue.url); });
            // Without it the text is better than nothing.
            return views::issueText(issue, discussion.value_or(model::IssueDiscussion()));
        }).then(this, [room, issue](const model::Page &text) { room->showText(issue, text); });
    });
    // What labels mean is a matter of the person.
    connect(&m_userData, &model::UserData::changed, this, [this] {
        if (m_labelRules != m_userData.labelRules())
            showIssues();
    });
}

void Atlas::showIssues()
{
    m_labelRules = m_userData.labelRules();
    const int run = ++m_issueRun; // an older answer is of no use
    QtConcurrent::run(&m_working,
        [catalog = m_options.common.folder.catalogFile(), rules = m_labelRules] {
            return model::CommunityReader::open(catalog)
                .and_then(&model::CommunityReader::issues)
                .or_else([](const model::Error &error) -> model::Result<model::Issues> {
                    // Nothing was ever synced.
                    if (error.kind == model::Error::Kind::NotFound)
                        return model::Issues();
                    return std::unexpected(error);
                })
                .transform([&rules](model::Issues issues) {
                    model::IssueLabels(rules).read(issues);
                    return model::IssueIndex(std::move(issues));
                });
        })
        .then(this, [this, run](const model::Result<model::IssueIndex> &index) {
            if (run != m_issueRun)
                return;
            if (index) {
                QHash<QString, int> counts;
                for (const model::Issue &issue : index->issues()) {
                    if (!issue.isClosed)
                        ++counts[model::shortRepository(issue.repository)];
                }
                m_window.issuesRoom()->setIssues(*index);
                m_window.mobyRoom()->setIssues(counts);
            } else {
                m_window.issuesRoom()->explain(index.error());
            }
        });
}

} // namespace app
