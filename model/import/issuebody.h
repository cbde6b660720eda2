// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

namespace model {

/// The text of an issue, Markdown of strangers, as a page that can be read: its links lead to the
/// web or nowhere, and its pictures are words. What cannot be read is shown as it is written. Any
/// thread.
Page issueBodyPage(const QString &body);

} // namespace model
