// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"

namespace model {

// An Item as text to paste elsewhere. These are formats, in English as citation styles are; foreign
// text is escaped as each of them asks for. Pure; any thread.

/// The page of @p item on the landscape's own site; empty when the settings name none.
QString officialPage(const Snapshot &snapshot, const Item &item);

/// `[Name](url): description`, of what there is of it. Leads to the homepage, or else to the
/// official page.
QString markdownOf(const Snapshot &snapshot, const Item &item);

/// One line: name, what it is, address, day of the landscape, and @p accessed, the day on which the
/// text is made.
QString citationOf(const Snapshot &snapshot, const Item &item, const QDate &accessed);

/// The same as a BibTeX entry of the kind @misc.
QString bibtexOf(const Snapshot &snapshot, const Item &item, const QDate &accessed);

} // namespace model
