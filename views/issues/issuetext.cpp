// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/issuetext.h"

#include "model/import/issuetextpage.h"
#include "views/wording/issuewords.h"

namespace views {

model::Page issueText(const model::Issue &issue, const model::IssueDiscussion &discussion)
{
    const int here = int(discussion.comments.size());
    model::IssueText text { .body = issue.body,
        .heading = IssueWords::discussion(issue, discussion),
        .below = {},
        .closing
        = issue.body.isEmpty() && here == 0 ? QString() : IssueWords::unreadComments(issue, here) };
    for (const model::IssueComment &comment : discussion.comments)
        text.below.push_back({ IssueWords::comment(comment), comment.body });
    return model::issueTextPage(text);
}

} // namespace views
