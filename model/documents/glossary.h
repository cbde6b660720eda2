// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

#include <QHash>

namespace model {

/// The terms of one language, by what a term is apart from its language: the name of its file.
using GlossaryTerms = QHash<QString, GlossaryTerm>;

/// What @p path, of a file of a glossary, has in common with the same term in other languages;
/// empty for a page that is no term.
QString termOf(const QString &path);

/// Marks in @p page the first mention of each of @p terms, which are in the page's language, and
/// gives it what @p explained, in the language of the reader, says of them; where that has nothing,
/// @p terms do. Not in headings, links and code, and not the term that the page is about.
void markTerms(Page &page, const GlossaryTerms &terms, const GlossaryTerms &explained);

} // namespace model
