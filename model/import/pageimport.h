// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"
#include "model/progress.h"
#include "model/result.h"

#include <QByteArray>

namespace model {

struct PageLimits {
    qint64 maxBytes = qint64(4) << 20;
    bool isOfSite = true; ///< front matter, and what site generators add, are no text
};

/// Reads the Markdown (CommonMark with tables, task lists, front matter, what site generators add,
/// and of HTML what a text needs) of the file @p path into a Page without a source, whose links
/// were not looked after yet. The title is that of the front matter, else the first heading, else
/// the file's name. Bytes that are no UTF-8 become replacement characters. Errors: TooLarge,
/// BadFormat (binary), Cancelled. Any thread.
Result<Page> importPage(const QByteArray &bytes, const QString &path, const Progress &progress,
    const PageLimits &limits = {});

} // namespace model
