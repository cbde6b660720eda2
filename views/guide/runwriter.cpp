// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/runwriter.h"

#include "views/guide/codelook.h"

#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace views {

namespace {

constexpr int longestBlock = 10'000; ///< characters

} // namespace

RunWriter::RunWriter(const ShownPage &shown, const Colors &colors, const QFont &font,
    const QFont &codeFont, QTextCursor &cursor)
    : m_page(shown.page)
    , m_pictures(shown.pictures)
    , m_colors(colors)
    , m_font(font)
    , m_codeFont(codeFont)
    , m_cursor(cursor)
{
}

void RunWriter::writeRuns(const model::TextRuns &runs, const QTextCharFormat &base)
{
    for (const model::TextRun &run : runs) {
        QTextCharFormat look = base;
        if (run.isStrong)
            look.setFontWeight(QFont::Bold);
        look.setFontItalic(run.isEmphasized);
        look.setFontStrikeOut(run.isStruck);
        if (run.isCode) {
            look.setFontFamilies(m_codeFont.families());
            look.setFontFixedPitch(true);
            const double size = base.hasProperty(QTextFormat::FontPointSize) ? base.fontPointSize()
                                                                             : m_font.pointSizeF();
            look.setFontPointSize(size * codeSize);
            look.setBackground(CodeLook::ground(m_colors));
        }
        if (run.link >= 0)
            setLink(look, run.link);
        else if (run.term >= 0)
            setTerm(look, run.term);
        if (run.picture >= 0)
            writePicture(run, look);
        else
            writeText(run.text, look);
    }
}

/// Laying out one block takes time that grows with the square of its length: what no person
/// writes is parted.
void RunWriter::writeText(QStringView text, const QTextCharFormat &look)
{
    while (!text.isEmpty()) {
        if (m_cursor.positionInBlock() >= longestBlock)
            m_cursor.insertBlock();
        const qsizetype room = longestBlock - m_cursor.positionInBlock();
        const QStringView part = text.first(std::min(room, text.size()));
        m_cursor.insertText(part.toString(), look);
        text = text.sliced(part.size());
    }
}

void RunWriter::setLink(QTextCharFormat &look, int link) const
{
    using Kind = model::LinkTarget::Kind;
    const model::PageLink &target = m_page.links[size_t(link)];
    switch (target.target.kind) {
    case Kind::Missing:
    case Kind::MissingAnchor:
    case Kind::Refused:
        look.setUnderlineStyle(QTextCharFormat::DotLine);
        look.setUnderlineColor(m_colors.muted);
        look.setToolTip(target.address);
        break;
    default: look.setForeground(m_colors.accent); look.setFontUnderline(true);
    }
    look.setAnchor(true);
    look.setAnchorHref(PageDocument::linkName(link));
}

/// Quieter than a link: one reads on, and looks when one wants to.
void RunWriter::setTerm(QTextCharFormat &look, int term) const
{
    look.setAnchor(true);
    look.setAnchorHref(PageDocument::termName(term));
    look.setUnderlineStyle(QTextCharFormat::DashUnderline);
    look.setUnderlineColor(m_colors.accent);
}

void RunWriter::writePicture(const model::TextRun &run, QTextCharFormat look)
{
    const model::PagePicture &picture = m_page.pictures[size_t(run.picture)];
    if (const QImage &image = m_pictures[size_t(run.picture)]; !image.isNull()) {
        const QString name = PageDocument::pictureName(run.picture);
        m_cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name), image);
        QTextImageFormat format;
        format.merge(look);
        format.setName(name);
        format.setMaximumWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setProperty(QTextFormat::ImageAltText, run.text);
        m_cursor.insertImage(format);
        return;
    }
    look.setFontItalic(true);
    if (run.link < 0)
        look.setForeground(m_colors.muted);
    // What is on the web can be looked at there.
    if (run.link < 0 && picture.target.kind == model::LinkTarget::Kind::Web) {
        look.setAnchor(true);
        look.setAnchorHref(PageDocument::pictureName(run.picture));
        look.setForeground(m_colors.accent);
        look.setFontUnderline(true);
    }
    m_cursor.insertText(PageDocument::pictureText(run.text), look);
}

void RunWriter::writeCode(
    const QString &code, const model::CodeSpans &spans, const QTextCharFormat &base)
{
    QStringView text(code);
    while (text.endsWith(u'\n'))
        text.chop(1);
    int at = 0;
    for (const model::CodeSpan &span : spans) {
        if (span.start + span.length > text.size())
            break;
        writeLines(text.sliced(at, span.start - at), base);
        QTextCharFormat part = base;
        part.merge(CodeLook::format(span.style, m_colors));
        writeLines(text.sliced(span.start, span.length), part);
        at = span.start + span.length;
    }
    writeLines(text.sliced(at), base);
}

/// Lines of one block, which break where they did; another block goes on after many of them.
void RunWriter::writeLines(QStringView code, const QTextCharFormat &look)
{
    while (!code.isEmpty()) {
        const qsizetype feed = code.indexOf(u'\n');
        writeText(code.first(feed < 0 ? code.size() : feed), look);
        if (feed < 0)
            return;
        if (m_cursor.positionInBlock() > longestBlock / 2)
            m_cursor.insertBlock();
        else
            m_cursor.insertText(QString(QChar(QChar::LineSeparator)), look);
        code = code.sliced(feed + 1);
    }
}

} // namespace views
