// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"

#include <QByteArrayView>
#include <QStringList>

namespace model {

/// What the head of a Markdown file says about it. Empty where it says nothing or is not readable.
struct FrontMatter {
    QString title;
    QString summary; ///< "summary" or "description"
    QString audience;
    QStringList tags;
    int order = 0; ///< its place among others; 0: not said

    bool operator==(const FrontMatter &) const = default;
};

/// Takes the YAML between two lines of dashes at the start of @p markdown away from it and reads
/// it; @p path names the file in what is logged. Any thread.
FrontMatter takeFrontMatter(
    QByteArrayView &markdown, const QString &path, const Progress &progress);

} // namespace model
