// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace model {

/// What a piece of code is, as far as its colour says it.
enum class CodeStyle {
    Plain,
    Keyword,
    Type,
    Function,
    Name, ///< of a variable, an attribute, a key
    Number,
    String,
    Special, ///< escapes and the like
    Comment,
    Meta, ///< instructions to a preprocessor, imports, annotations
    Operator,
    Added,
    Removed,
};

struct CodeSpan {
    int start = 0; ///< characters from the start of the code
    int length = 0;
    CodeStyle style = CodeStyle::Plain;

    bool operator==(const CodeSpan &) const = default;
};

/// In order, without overlaps; what is between them is Plain.
using CodeSpans = std::vector<CodeSpan>;

} // namespace model
