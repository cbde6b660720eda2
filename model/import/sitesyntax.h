// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace model {

/// @p markdown with what site generators add to the language said in the language itself, as far as
/// there is a way: asides between colons (Docusaurus) become quotes that begin with their kind;
/// imports of components, calls of templates (Hugo) and comments of MDX go. Code stays what it is.
QByteArray plainMarkdown(QByteArrayView markdown);

} // namespace model
