// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/pagebuilder.h"
#include "model/import/rawhtml.h"

namespace model {

/// Reads the HTML that stands in Markdown into a Page: what of it a text needs (headings, lists,
/// tables, links, pictures, emphasis), and of all else the text. What browsers run or fetch is left
/// out. A tag that HTML does not know, as "<name>" in the usage of a command, is text.
class PageHtml {
public:
    explicit PageHtml(PageBuilder &builder)
        : m_builder(builder)
    {
    }

    /// A tag, or a piece with many of them.
    void read(const QString &html);
    /// Another block of Markdown begins: what was left open in the one before ends with it.
    void endPart();
    /// Whether what comes now is part of something that is left out, such as a script.
    bool isHidden() const { return !m_hiddenBy.isEmpty(); }

private:
    void open(const HtmlPiece &tag, const QString &name);
    void close(const QString &name);
    void addText(const QString &text);
    bool setLook(const QString &name, bool isOn);

    PageBuilder &m_builder;
    QString m_hiddenBy; ///< the tag that ends what is left out
    int m_preformatted = 0;
};

} // namespace model
