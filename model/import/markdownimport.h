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

/// Reads the Markdown (CommonMark with tables, task lists and front matter) of the file @p path.
/// Raw HTML, images and comments give no text, links the text that they show. The title is that of
/// the front matter, else the first heading, else the file's name. Bytes that are no UTF-8 become
/// replacement characters. Errors: TooLarge, BadFormat (binary), Cancelled. Any thread.
Result<Document> importMarkdown(const QByteArray &bytes, const QString &path,
    const Progress &progress, const MarkdownLimits &limits = {});

} // namespace model
