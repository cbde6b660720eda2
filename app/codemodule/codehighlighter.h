// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/code.h"

#include <QString>

#include <memory>

namespace app {

/// Tells the parts of code apart with KSyntaxHighlighting. One thread at a time.
class CodeHighlighter {
public:
    CodeHighlighter();
    ~CodeHighlighter();
    CodeHighlighter(const CodeHighlighter &) = delete;
    CodeHighlighter &operator=(const CodeHighlighter &) = delete;

    /// As model::CodeInterface::spans().
    model::CodeSpans spans(const QString &code, const QString &language);

    /// What @p language is called by those who describe it ("Bash"); empty where it is not known.
    QString nameOf(const QString &language) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app
