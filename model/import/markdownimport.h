// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/progress.h"
#include "model/result.h"

#include <QByteArray>

namespace model {

struct MarkdownLimits {
    qint64 maxBytes = qint64(4) << 20;
    int maxSections = 20'000;
    qsizetype maxHeading = 300; ///< characters; a longer one is cut, and so is a title
};

/// Reads the Markdown of the file @p path, as importPage() does, for a search: its text by
/// sections. Pictures and comments give no text, links the text that they show. Errors: those of
/// importPage(); TooLarge for too many headings. Any thread.
Result<Document> importMarkdown(const QByteArray &bytes, const QString &path,
    const Progress &progress, const MarkdownLimits &limits = {});

} // namespace model
