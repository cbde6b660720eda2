// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/guide/pageview.h"

/// The page that @p markdown is, with links that nobody looked after and no pictures.
views::ShownPage pageOf(const QByteArray &markdown,
    const model::PagePlace &place = { QStringLiteral("a/b"), QStringLiteral("docs/a.md") });
/// A file that is shown as it is.
views::ShownPage fileOf(const QString &code,
    const model::PagePlace &place = { QStringLiteral("a/b"), QStringLiteral("a.yml") });
/// "# Title" and so many parts of some lines each.
QByteArray longText(int sections);
/// What a person reads, with single blanks.
QString textShown(const views::PageView &view);
