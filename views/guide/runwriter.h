// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/guide/pagedocument.h"

#include <QTextCursor>

namespace views {

/// Writes what stands in one block of a page where a cursor is: pieces of text with their looks,
/// links, terms and pictures, and code with its colours.
class RunWriter {
public:
    static constexpr double codeSize = 0.92; ///< of the text's

    /// All must outlive it.
    RunWriter(const ShownPage &shown, const Colors &colors, const QFont &font,
        const QFont &codeFont, QTextCursor &cursor);

    /// Each looks as @p base, and as it says itself.
    void writeRuns(const model::TextRuns &runs, const QTextCharFormat &base);
    /// Without the line ends at its end.
    void writeCode(const QString &code, const model::CodeSpans &spans, const QTextCharFormat &base);

private:
    void writeText(QStringView text, const QTextCharFormat &look);
    void writeLines(QStringView code, const QTextCharFormat &look);
    void writePicture(const model::TextRun &run, QTextCharFormat look);
    void setLink(QTextCharFormat &look, int link) const;
    void setTerm(QTextCharFormat &look, int term) const;

    const model::Page &m_page;
    const std::vector<QImage> &m_pictures;
    const Colors &m_colors;
    const QFont &m_font;
    const QFont &m_codeFont;
    QTextCursor &m_cursor;
};

} // namespace views
