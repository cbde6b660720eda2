// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/linkresolver.h"
#include "model/progress.h"

namespace model {

struct ReadPageLimits {
    qint64 maxFileBytes = qint64(4) << 20;
    qint64 maxPictureBytes = qint64(8) << 20; ///< of one
    qint64 maxPicturesBytes = qint64(32) << 20; ///< of all on the page
};

/// Reads the page at @p place: Markdown as a text, a folder as the list of what is in it, any other
/// text as it is. Links are looked after, and pictures of the same repository read. The Page's
/// source is left to the caller. Errors: NotFound, TooLarge,
/// BadFormat (not a text), Git, Cancelled. Any thread.
Result<Page> readPage(const RepositoryLookup &repositories, const PagePlace &place,
    const Progress &progress, const ReadPageLimits &limits = {});

/// Whether the heading or anchor @p anchor is in @p page; letters of either case are the same, as
/// they are to GitHub.
bool hasAnchor(const Page &page, const QString &anchor);

} // namespace model
