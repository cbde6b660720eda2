// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pagetext.h"

using namespace Qt::StringLiterals;
using model::ListMarker;
using model::Notice;
using model::PageBlock;

namespace {

QString textOfRuns(const model::Page &page, const model::TextRuns &runs)
{
    QString text;
    for (const model::TextRun &run : runs) {
        QString piece = run.text;
        piece.replace(QChar(QChar::LineSeparator), u"⏎"_s);
        if (run.isCode)
            piece = u'`' + piece + u'`';
        if (run.isStruck)
            piece = u"~~"_s + piece + u"~~"_s;
        if (run.isEmphasized)
            piece = u'_' + piece + u'_';
        if (run.isStrong)
            piece = u"**"_s + piece + u"**"_s;
        if (run.picture >= 0)
            piece = u"!%1<%2>"_s.arg(piece, page.pictures[size_t(run.picture)].address);
        if (run.link >= 0)
            piece += u"<%1>"_s.arg(page.links[size_t(run.link)].address);
        text += piece;
    }
    return text;
}

QString textOfMarker(const ListMarker &marker)
{
    switch (marker.kind) {
    case ListMarker::Kind::Bullet: return u"• "_s;
    case ListMarker::Kind::Number: return QString::number(marker.number) + u". "_s;
    case ListMarker::Kind::Open: return u"☐ "_s;
    case ListMarker::Kind::Done: return u"☑ "_s;
    }
    return {};
}

QString textOfNotice(Notice notice)
{
    switch (notice) {
    case Notice::None: break;
    case Notice::Note: return u"note"_s;
    case Notice::Tip: return u"tip"_s;
    case Notice::Important: return u"important"_s;
    case Notice::Warning: return u"warning"_s;
    case Notice::Caution: return u"caution"_s;
    }
    return {};
}

QString textOfRow(const model::Page &page, const std::vector<model::PageCell> &row)
{
    QStringList cells;
    for (const model::PageCell &cell : row) {
        using Alignment = model::PageCell::Alignment;
        const QString side = cell.alignment == Alignment::Centre ? u"^"_s
            : cell.alignment == Alignment::Right                 ? u">"_s
                                                                 : QString();
        cells += (cell.isHead ? u"="_s : QString()) + side + textOfRuns(page, cell.runs);
    }
    return cells.join(u" | "_s);
}

} // namespace

QString textOfPage(const model::Page &page)
{
    QStringList lines;
    for (const PageBlock &block : page.blocks) {
        QString start = QString(block.quoteDepth, u'>');
        if (block.isNoticeStart)
            start += u'[' + textOfNotice(block.notice) + u':' + block.noticeTitle + u']';
        else if (block.notice != Notice::None)
            start += u"[]"_s;
        if (!start.isEmpty())
            start += u' ';
        start += QString(2 * std::max(0, block.listDepth - 1), u' ');
        if (block.marker)
            start += textOfMarker(*block.marker);
        else if (block.listDepth > 0)
            start += u"  "_s;
        if (!block.anchor.isEmpty() && block.kind != PageBlock::Kind::Heading)
            start += u"(#%1)"_s.arg(block.anchor);
        switch (block.kind) {
        case PageBlock::Kind::Paragraph: lines += start + textOfRuns(page, block.runs); break;
        case PageBlock::Kind::Heading:
            lines += start + QString(block.level, u'#') + u' ' + textOfRuns(page, block.runs)
                + u" (#%1)"_s.arg(block.anchor);
            break;
        case PageBlock::Kind::Code:
            lines += start + u"```"_s + block.language;
            for (const QString &line : block.code.split(u'\n'))
                lines += start + u"    "_s + line;
            break;
        case PageBlock::Kind::Table:
            for (const auto &row : block.rows)
                lines += start + textOfRow(page, row);
            break;
        case PageBlock::Kind::Rule: lines += start + u"---"_s; break;
        case PageBlock::Kind::Contents: lines += start + u"(contents)"_s; break;
        }
    }
    return lines.join(u'\n');
}
