// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// What @p markdown says without its marks: one line of words, in which one can search and of which
/// one can show a piece. Links keep their text and lose their address; HTML is left out. Takes time
/// in proportion to the length, whatever the text is.
QString plainText(const QString &markdown);

} // namespace model
