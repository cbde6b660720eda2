// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issue.h"
#include "model/community/issuediscussion.h"
#include "model/documents/page.h"

namespace views {

/// The text of @p issue and what was said below it, as one page to be read; one without blocks
/// where nothing of it is here. Any thread.
model::Page issueText(const model::Issue &issue, const model::IssueDiscussion &discussion);

} // namespace views
