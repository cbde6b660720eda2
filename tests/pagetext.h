// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

#include <QStringList>

/// The blocks of a page as lines of text, so that a difference can be read: quotes as '>', entries
/// of lists by their mark and indented, looks as in Markdown, links as "text<address>".
QString textOfPage(const model::Page &page);
