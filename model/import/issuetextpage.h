// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

namespace model {

/// A text that has a heading of the program's own.
struct HeadedText {
    QString heading;
    QString text; ///< Markdown of strangers
};

/// All that is to be read of an Issue.
struct IssueText {
    QString body; ///< Markdown of strangers
    QString heading; ///< of the texts below the body
    std::vector<HeadedText> below;
    QString closing; ///< a sentence of the program at the end; empty: none
};

/// @p text as one page that can be read: links lead to the web or nowhere, and pictures are words.
/// What cannot be read is shown as it is written; nothing in one text changes what follows it. Any
/// thread.
Page issueTextPage(const IssueText &text);

} // namespace model
