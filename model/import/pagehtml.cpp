// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/pagehtml.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// Their content is nothing to read.
const QSet<QString> hiding { u"script"_s, u"style"_s, u"iframe"_s, u"object"_s, u"noscript"_s,
    u"template"_s, u"svg"_s, u"math"_s, u"head"_s, u"title"_s, u"audio"_s, u"video"_s, u"canvas"_s,
    u"select"_s, u"textarea"_s, u"button"_s };
/// These stand on lines of their own, and are else what is in them.
const QSet<QString> blocks { u"p"_s, u"div"_s, u"section"_s, u"article"_s, u"center"_s, u"header"_s,
    u"footer"_s, u"main"_s, u"nav"_s, u"aside"_s, u"details"_s, u"summary"_s, u"figure"_s,
    u"figcaption"_s, u"address"_s, u"dl"_s, u"dt"_s, u"dd"_s, u"form"_s, u"fieldset"_s,
    u"caption"_s };
/// These change nothing that is shown here.
const QSet<QString> ignored { u"span"_s, u"font"_s, u"small"_s, u"big"_s, u"sup"_s, u"sub"_s,
    u"u"_s, u"ins"_s, u"abbr"_s, u"q"_s, u"label"_s, u"time"_s, u"bdo"_s, u"bdi"_s, u"wbr"_s,
    u"thead"_s, u"tbody"_s, u"tfoot"_s, u"colgroup"_s, u"col"_s, u"html"_s, u"body"_s, u"picture"_s,
    u"source"_s, u"link"_s, u"meta"_s, u"input"_s, u"embed"_s, u"param"_s, u"area"_s, u"map"_s,
    u"base"_s, u"track"_s, u"data"_s, u"ruby"_s, u"rt"_s, u"rp"_s };
const QSet<QString> otherKnown { u"br"_s, u"hr"_s, u"a"_s, u"img"_s, u"ul"_s, u"ol"_s, u"li"_s,
    u"table"_s, u"tr"_s, u"td"_s, u"th"_s, u"blockquote"_s, u"pre"_s, u"h1"_s, u"h2"_s, u"h3"_s,
    u"h4"_s, u"h5"_s, u"h6"_s, u"strong"_s, u"b"_s, u"em"_s, u"i"_s, u"cite"_s, u"var"_s, u"dfn"_s,
    u"s"_s, u"del"_s, u"strike"_s, u"code"_s, u"kbd"_s, u"samp"_s, u"tt"_s, u"mark"_s };

bool isKnown(const QString &name)
{
    return hiding.contains(name) || blocks.contains(name) || ignored.contains(name)
        || otherKnown.contains(name);
}

int headingLevel(const QString &name)
{
    const bool isHeading
        = name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
    return isHeading ? name[1].digitValue() : 0;
}

} // namespace

void PageHtml::read(const QString &html)
{
    for (const HtmlPiece &piece : htmlPieces(html)) {
        if (m_builder.isFull())
            return;
        const QString name = piece.name.toLower();
        if (isHidden()) {
            if (piece.kind == HtmlPiece::Kind::Close && name == m_hiddenBy)
                m_hiddenBy.clear();
            continue;
        }
        if (piece.kind == HtmlPiece::Kind::Text)
            addText(piece.text);
        else if (piece.kind == HtmlPiece::Kind::Close)
            close(name);
        else
            open(piece, name);
    }
}

void PageHtml::addText(const QString &text)
{
    if (m_preformatted > 0) {
        m_builder.addText(text);
        return;
    }
    // Blanks of any number are one, and at the edges they part words.
    QString words = text.simplified();
    if (!words.isEmpty() && text.front().isSpace())
        words.prepend(u' ');
    if (!words.isEmpty() && text.back().isSpace())
        words.append(u' ');
    m_builder.addText(words.isEmpty() ? u" "_s : words);
}

void PageHtml::endPart()
{
    m_hiddenBy.clear();
    m_preformatted = 0;
}

bool PageHtml::setLook(const QString &name, bool isOn)
{
    if (name == "strong"_L1 || name == "b"_L1 || name == "mark"_L1)
        m_builder.setStrong(isOn);
    else if (name == "em"_L1 || name == "i"_L1 || name == "cite"_L1 || name == "var"_L1
        || name == "dfn"_L1)
        m_builder.setEmphasized(isOn);
    else if (name == "s"_L1 || name == "del"_L1 || name == "strike"_L1)
        m_builder.setStruck(isOn);
    else if (name == "code"_L1 || name == "kbd"_L1 || name == "samp"_L1 || name == "tt"_L1)
        m_builder.setCode(isOn && m_preformatted == 0);
    else
        return false;
    return true;
}

void PageHtml::open(const HtmlPiece &tag, const QString &name)
{
    if (!isKnown(name)) {
        // Components of the site's own begin with a capital; all other text is meant to be read.
        if (name == "doccardlist"_L1)
            m_builder.addContents();
        else if (!tag.name.front().isUpper())
            m_builder.addText(tag.text);
        return;
    }
    m_builder.addAnchor(tag.attributes.value(u"id"_s));
    if (name == "a"_L1)
        m_builder.addAnchor(tag.attributes.value(u"name"_s));
    const bool isClosed = tag.text.endsWith("/>"_L1);
    if (setLook(name, true))
        return;
    if (const int level = headingLevel(name)) {
        m_builder.startHeading(level);
    } else if (hiding.contains(name)) {
        m_hiddenBy = isClosed ? QString() : name;
    } else if (blocks.contains(name)) {
        m_builder.startParagraph();
        if (name == "summary"_L1 || name == "dt"_L1)
            m_builder.setStrong(true);
    } else if (name == "br"_L1) {
        m_builder.breakLine();
    } else if (name == "hr"_L1) {
        m_builder.addRule();
    } else if (name == "a"_L1) {
        if (tag.attributes.contains(u"href"_s))
            m_builder.openLink(tag.attributes.value(u"href"_s));
    } else if (name == "img"_L1) {
        m_builder.addPicture(tag.attributes.value(u"src"_s), tag.attributes.value(u"alt"_s));
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        m_builder.openList(name == "ol"_L1, 1, true);
    } else if (name == "li"_L1) {
        m_builder.openEntry();
    } else if (name == "blockquote"_L1) {
        m_builder.openQuote();
    } else if (name == "pre"_L1) {
        m_builder.startCode({});
        ++m_preformatted;
    } else if (name == "table"_L1) {
        m_builder.openTable();
    } else if (name == "tr"_L1) {
        m_builder.openRow();
    } else if (name == "td"_L1 || name == "th"_L1) {
        const QString align = tag.attributes.value(u"align"_s).toLower();
        m_builder.openCell(align == "right"_L1 ? PageCell::Alignment::Right
                : align == "center"_L1         ? PageCell::Alignment::Centre
                                               : PageCell::Alignment::Left,
            name == "th"_L1);
    }
}

void PageHtml::close(const QString &name)
{
    if (setLook(name, false))
        return;
    if (headingLevel(name) > 0) {
        m_builder.endBlock();
    } else if (blocks.contains(name)) {
        if (name == "summary"_L1 || name == "dt"_L1)
            m_builder.setStrong(false);
        m_builder.endBlock();
    } else if (name == "a"_L1) {
        m_builder.closeLink();
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        m_builder.closeList();
    } else if (name == "li"_L1) {
        m_builder.closeEntry();
    } else if (name == "blockquote"_L1) {
        m_builder.closeQuote();
    } else if (name == "pre"_L1) {
        m_preformatted = std::max(0, m_preformatted - 1);
        m_builder.endBlock();
    } else if (name == "td"_L1 || name == "th"_L1) {
        m_builder.closeCell();
    } else if (name == "table"_L1) {
        m_builder.closeTable();
    }
}

} // namespace model
