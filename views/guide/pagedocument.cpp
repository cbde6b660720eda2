// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/pagedocument.h"

#include "model/import/pagebuilder.h"
#include "views/guide/codelook.h"
#include "views/guide/runwriter.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace views {

using model::ListMarker;
using model::Notice;
using model::PageBlock;

namespace {

/// What is deeper is drawn as deep as this: nobody counts on.
constexpr int deepestQuote = 5;
constexpr int deepestList = 8;
constexpr int lineHeightPercent = 145;
constexpr int mostFrames = 1'500; ///< each takes the longer to make, the more there are
constexpr std::array headingSizes { 1.9, 1.45, 1.2, 1.07, 1.0, 1.0 };

QColor noticeColor(Notice notice, const Colors &colors)
{
    switch (notice) {
    case Notice::None: return colors.border;
    case Notice::Note:
    case Notice::Important: return colors.accent;
    case Notice::Tip: return CodeLook::color(model::CodeStyle::String, colors);
    case Notice::Warning:
    case Notice::Caution: return CodeLook::color(model::CodeStyle::Number, colors);
    }
    return colors.border;
}

QFont fontOf(const PageLook &look)
{
    QFont font = look.font;
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

/// Has what it was given; whatever else something in it names is not looked for anywhere.
class PageText : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

/// Writes the blocks of a Page into a document, once.
class PageWriter {
public:
    PageWriter(const ShownPage &shown, const PageLook &look, PageDocument &result)
        : m_page(shown.page)
        , m_colors(*look.colors)
        , m_font(fontOf(look))
        , m_codeFont(CodeLook::font(look.font.pointSizeF() * RunWriter::codeSize))
        , m_em(QFontMetricsF(look.font).height())
        , m_isTitled(look.isTitled)
        , m_result(result)
        , m_cursor(result.document.get())
        , m_runs(shown, m_colors, m_font, m_codeFont, m_cursor)
    {
    }

    void write()
    {
        QTextDocument &document = *m_result.document;
        document.setUndoRedoEnabled(false);
        document.setDefaultFont(m_font);
        document.setDocumentMargin(PageDocument::margin);
        document.setIndentWidth(1.4 * m_em);
        m_cursor.beginEditBlock();
        if (m_isTitled)
            writeTitle();
        writeBlocks(0, m_page.blocks.size(), 0);
        if (m_isBlockFree)
            leaveLine();
        m_cursor.endEditBlock();
    }

private:
    /// A block of its own for what comes; the first of a frame is there already.
    void newBlock(const QTextBlockFormat &format, const QTextCharFormat &letters)
    {
        if (m_isBlockFree) {
            m_isAfterTable = false;
            m_cursor.setBlockFormat(format);
            if (!m_isCellStart) // there it is the format of the cell
                m_cursor.setBlockCharFormat(letters);
            m_cursor.setCharFormat(letters);
            m_isBlockFree = false;
            m_isCellStart = false;
        } else {
            m_cursor.insertBlock(format, letters);
        }
    }

    QTextBlockFormat blockFormat(double above, double below) const
    {
        QTextBlockFormat format;
        format.setTopMargin(above * m_em);
        format.setBottomMargin(below * m_em);
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        return format;
    }

    QTextCharFormat letters() const
    {
        QTextCharFormat format;
        format.setForeground(m_isMuted ? m_colors.muted : m_colors.text);
        return format;
    }

    /// A page that does not begin with its title is given it; one that does so in small letters has
    /// it in those of a title.
    void writeTitle()
    {
        m_isTitleFirst = !m_page.blocks.empty()
            && m_page.blocks.front().kind == PageBlock::Kind::Heading
            && model::textOf(m_page.blocks.front().runs) == m_page.title;
        if (m_isTitleFirst)
            return;
        const bool hasTitle = std::ranges::any_of(m_page.blocks, [](const PageBlock &block) {
            return block.kind == PageBlock::Kind::Heading && block.level == 1;
        });
        if (hasTitle)
            return;
        PageBlock title { .kind = PageBlock::Kind::Heading };
        title.level = 1;
        title.runs.push_back({ .text = m_page.title });
        writeHeading(title);
    }

    /// Blocks of which none is less deep in quotes than @p depth.
    void writeBlocks(size_t begin, size_t end, int depth)
    {
        const auto depthOf
            = [&](size_t i) { return std::min(m_page.blocks[i].quoteDepth, deepestQuote); };
        for (size_t i = begin; i < end;) {
            if (depthOf(i) <= depth) {
                writeBlock(i++);
                continue;
            }
            const Notice notice = m_page.blocks[i].notice;
            size_t last = i + 1;
            while (last < end && depthOf(last) > depth && !m_page.blocks[last].isNoticeStart)
                ++last;
            if (++m_frames <= mostFrames)
                writeQuote(i, last, depth + 1, notice);
            else
                writeBlocks(i, last, depth + 1);
            i = last;
        }
    }

    /// A line at the side of what is in it.
    void writeQuote(size_t begin, size_t end, int depth, Notice notice)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setTopMargin(0.5 * m_em);
        format.setBottomMargin(0.5 * m_em);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const QTextTable *table = openTable(1, 1, format);
        QTextTableCell cell = table->cellAt(0, 0);
        QTextTableCellFormat look;
        look.setLeftBorder(3);
        look.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        look.setLeftBorderBrush(noticeColor(notice, m_colors));
        look.setLeftPadding(0.8 * m_em);
        look.setTopPadding(notice == Notice::None ? 0 : 0.5 * m_em);
        look.setBottomPadding(notice == Notice::None ? 0 : 0.5 * m_em);
        look.setRightPadding(0.5 * m_em);
        if (notice != Notice::None)
            look.setBackground(CodeLook::ground(m_colors));
        cell.setFormat(look);
        m_cursor = cell.firstCursorPosition();
        m_isBlockFree = true;
        m_isCellStart = true;
        m_isAfterTable = false;
        const bool wasMuted = m_isMuted;
        m_isMuted = notice == Notice::None;
        if (m_page.blocks[begin].isNoticeStart)
            writeNoticeTitle(m_page.blocks[begin]);
        writeBlocks(begin, end, depth);
        m_isMuted = wasMuted;
        if (m_isBlockFree)
            leaveLine();
        afterFrame(*table);
    }

    void writeNoticeTitle(const PageBlock &block)
    {
        QTextCharFormat look = letters();
        look.setFontWeight(QFont::DemiBold);
        look.setForeground(noticeColor(block.notice, m_colors));
        newBlock(blockFormat(0, 0.2), look);
        m_cursor.insertText(block.noticeTitle.isEmpty() ? PageDocument::noticeName(block.notice)
                                                        : block.noticeTitle,
            look);
    }

    void writeBlock(size_t number)
    {
        const PageBlock &block = m_page.blocks[number];
        if (!block.anchor.isEmpty())
            m_pendingAnchors += block.anchor;
        switch (block.kind) {
        case PageBlock::Kind::Paragraph: writeParagraph(block); break;
        case PageBlock::Kind::Heading: writeHeading(block); break;
        case PageBlock::Kind::Code: writeCode(block, int(number)); break;
        case PageBlock::Kind::Table: writeTable(block); break;
        case PageBlock::Kind::Rule: writeRule(); break;
        case PageBlock::Kind::Contents: break;
        }
    }

    void placeAnchors()
    {
        for (const QString &anchor : std::as_const(m_pendingAnchors))
            m_result.anchors.insert(anchor.toLower(), m_cursor.position());
        m_pendingAnchors.clear();
    }

    void writeParagraph(const PageBlock &block)
    {
        if (block.runs.empty() && !block.marker)
            return; // only an anchor, for what comes next
        const double apart = block.isTight ? 0.12 : 0.4;
        QTextBlockFormat format = blockFormat(apart, apart);
        // A line as high as a picture needs no more of it.
        const bool isPicture = std::ranges::all_of(block.runs, [](const model::TextRun &run) {
            return run.picture >= 0 || run.text.trimmed().isEmpty();
        });
        if (isPicture)
            format.setLineHeight(0, QTextBlockFormat::SingleHeight);
        const int depth = std::min(block.listDepth, deepestList);
        if (block.marker)
            format.setMarker(markerOf(*block.marker));
        else
            format.setIndent(depth);
        newBlock(format, letters());
        placeAnchors();
        if (block.marker)
            addToList(*block.marker, depth);
        m_runs.writeRuns(block.runs, letters());
    }

    static QTextBlockFormat::MarkerType markerOf(const ListMarker &marker)
    {
        switch (marker.kind) {
        case ListMarker::Kind::Open: return QTextBlockFormat::MarkerType::Unchecked;
        case ListMarker::Kind::Done: return QTextBlockFormat::MarkerType::Checked;
        default: return QTextBlockFormat::MarkerType::NoMarker;
        }
    }

    /// An entry goes on with the list before it where its number does.
    void addToList(const ListMarker &marker, int depth)
    {
        const bool isNumber = marker.kind == ListMarker::Kind::Number;
        List &list = m_lists[size_t(depth)];
        for (size_t i = size_t(depth) + 1; i < m_lists.size(); ++i)
            m_lists[i] = {};
        if (list.list && list.isNumbered == isNumber && (!isNumber || list.next == marker.number)) {
            list.list->add(m_cursor.block());
            list.next = marker.number + 1;
            return;
        }
        QTextListFormat format;
        static constexpr std::array bullets { QTextListFormat::ListDisc,
            QTextListFormat::ListCircle, QTextListFormat::ListSquare };
        format.setStyle(isNumber ? QTextListFormat::ListDecimal
                                 : bullets[size_t(std::max(0, depth - 1)) % bullets.size()]);
        format.setIndent(depth);
        if (isNumber)
            format.setStart(marker.number);
        list = { m_cursor.createList(format), isNumber, marker.number + 1 };
    }

    void writeHeading(const PageBlock &block)
    {
        const bool isTitle = m_isTitleFirst && m_cursor.position() == 0;
        const size_t size = isTitle ? 0 : size_t(std::clamp(block.level, 1, 6) - 1);
        m_lists.fill({});
        QTextCharFormat look = letters();
        look.setFontPointSize(m_font.pointSizeF() * headingSizes[size]);
        look.setFontWeight(size < 2 ? QFont::Bold : QFont::DemiBold);
        if (size > 3)
            look.setForeground(m_colors.muted);
        const bool isFirst = m_cursor.position() == 0;
        QTextBlockFormat format = blockFormat(isFirst ? 0 : size < 2 ? 1.3 : 1.0, 0.4);
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        format.setHeadingLevel(int(size) + 1);
        format.setIndent(std::min(block.listDepth, deepestList));
        newBlock(format, look);
        placeAnchors();
        const QString text = model::textOf(block.runs);
        if (!text.isEmpty())
            m_result.headings.push_back({ int(size) + 1, text, block.anchor, m_cursor.position() });
        m_runs.writeRuns(block.runs, look);
    }

    void writeRule()
    {
        QTextBlockFormat format = blockFormat(0, 0.6);
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength::PercentageLength, 100));
        format.setBackground(m_colors.hairline);
        newBlock(format, letters());
        placeAnchors();
        // Qt has no line for an empty block behind a table, as a quote is one.
        m_cursor.insertText(QString(QChar(QChar::Nbsp)));
    }

    void writeCode(const PageBlock &block, int number)
    {
        QTextFrameFormat format;
        format.setBackground(CodeLook::ground(m_colors));
        format.setPadding(0.6 * m_em);
        format.setTopMargin(0.4 * m_em);
        format.setBottomMargin(0.7 * m_em);
        format.setLeftMargin(
            std::min(block.listDepth, deepestList) * m_result.document->indentWidth());
        QTextCharFormat letters;
        letters.setFont(m_codeFont);
        letters.setForeground(m_colors.text);
        QTextBlockFormat lines;
        lines.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        const QTextFrame *frame = nullptr;
        if (++m_frames <= mostFrames) {
            beforeFrame();
            frame = m_cursor.insertFrame(format);
            m_cursor = frame->firstCursorPosition();
            m_cursor.setBlockFormat(lines);
            m_cursor.setCharFormat(letters);
        } else {
            lines.setBackground(CodeLook::ground(m_colors));
            newBlock(lines, letters);
        }
        placeAnchors();
        const int start = m_cursor.position();
        m_runs.writeCode(block.code, block.spans, letters);
        m_result.codes.push_back({ start, m_cursor.position(), number });
        if (frame)
            afterFrame(*frame);
    }

    void writeTable(const PageBlock &block)
    {
        if (++m_frames > mostFrames) {
            for (const auto &row : block.rows) {
                newBlock(blockFormat(0, 0), letters());
                for (const model::PageCell &cell : row) {
                    m_runs.writeRuns(cell.runs, letters());
                    m_cursor.insertText(u" "_s, letters());
                }
            }
            return;
        }
        size_t columns = 0;
        for (const auto &row : block.rows)
            columns = std::max(columns, row.size());
        constexpr size_t mostColumns = 200;
        columns = std::min(columns, mostColumns);
        if (columns == 0)
            return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0.35 * m_em);
        format.setTopMargin(0.5 * m_em);
        format.setBottomMargin(0.7 * m_em);
        format.setHeaderRowCount(1);
        QTextTable *table = openTable(int(block.rows.size()), int(columns), format);
        for (int r = 0; r < int(block.rows.size()); ++r) {
            const auto &row = block.rows[size_t(r)];
            for (int c = 0; c < int(std::min(row.size(), columns)); ++c)
                writeCell(table->cellAt(r, c), row[size_t(c)]);
        }
        afterFrame(*table);
    }

    void writeCell(QTextTableCell place, const model::PageCell &cell)
    {
        QTextTableCellFormat box = place.format().toTableCellFormat();
        box.setBottomBorder(1);
        box.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        box.setBottomBorderBrush(m_colors.hairline);
        if (cell.isHead)
            box.setBackground(CodeLook::ground(m_colors));
        place.setFormat(box);
        m_cursor = place.firstCursorPosition();
        QTextBlockFormat format;
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        using Alignment = model::PageCell::Alignment;
        format.setAlignment(cell.alignment == Alignment::Centre ? Qt::AlignHCenter
                : cell.alignment == Alignment::Right            ? Qt::AlignRight
                                                                : Qt::AlignLeft);
        m_cursor.setBlockFormat(format);
        placeAnchors();
        QTextCharFormat look = letters();
        if (cell.isHead)
            look.setFontWeight(QFont::DemiBold);
        m_runs.writeRuns(cell.runs, look);
    }

    /// A frame cannot be the first thing in another: an empty line stays above it.
    void beforeFrame()
    {
        if (m_isBlockFree)
            leaveLine();
        m_isBlockFree = false;
    }

    /// Behind a frame there is a line, which what comes next may have.
    void afterFrame(const QTextFrame &frame)
    {
        m_cursor.setPosition(frame.lastPosition() + 1);
        m_isBlockFree = true;
        m_isAfterTable = qobject_cast<const QTextTable *>(&frame) != nullptr;
    }

    QTextTable *openTable(int rows, int columns, const QTextTableFormat &format)
    {
        m_lists.fill({});
        beforeFrame();
        return m_cursor.insertTable(rows, columns, format);
    }

    /// Nothing comes into the line that is free.
    void leaveLine()
    {
        QTextBlockFormat format;
        format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        QTextCharFormat look;
        look.setFontPointSize(1);
        m_cursor.setBlockFormat(format);
        if (!std::exchange(m_isCellStart, false))
            m_cursor.setBlockCharFormat(look);
        // Qt puts an empty line behind a table at its right side, where it makes the page wider.
        if (std::exchange(m_isAfterTable, false))
            m_cursor.insertText(QString(QChar(0x200B)), look);
    }

    struct List {
        QTextList *list = nullptr;
        bool isNumbered = false;
        int next = 1;
    };

    const model::Page &m_page;
    const Colors &m_colors;
    const QFont m_font;
    const QFont m_codeFont;
    const double m_em; ///< the height of a line of text, logical pixels
    const bool m_isTitled;
    PageDocument &m_result;
    QTextCursor m_cursor;
    RunWriter m_runs; ///< where the cursor is
    std::array<List, deepestList + 1> m_lists; ///< by depth
    QStringList m_pendingAnchors;
    bool m_isBlockFree = true; ///< the block of the cursor is still to be used
    bool m_isCellStart = false; ///< that block is the first of a cell
    bool m_isAfterTable = false; ///< that block comes right after one
    int m_frames = 0; ///< that were made
    bool m_isTitleFirst = false; ///< the first block is the title
    bool m_isMuted = false;
};

PageDocument PageDocument::of(const ShownPage &shown, const PageLook &look)
{
    PageDocument result;
    result.document = std::make_unique<PageText>();
    PageWriter(shown, look, result).write();
    return result;
}

QString PageDocument::linkName(int link) { return u"link:%1"_s.arg(link); }
QString PageDocument::termName(int term) { return u"term:%1"_s.arg(term); }
QString PageDocument::pictureName(int picture) { return u"picture:%1"_s.arg(picture); }

int PageDocument::numberIn(const QString &name)
{
    bool isNumber = false;
    const int number = QStringView(name).sliced(name.indexOf(u':') + 1).toInt(&isNumber);
    return isNumber ? number : -1;
}

QString PageDocument::noticeName(Notice notice)
{
    switch (notice) {
    case Notice::None: return {};
    case Notice::Note: return tr("Note");
    case Notice::Tip: return tr("Tip");
    case Notice::Important: return tr("Important");
    case Notice::Warning: return tr("Warning");
    case Notice::Caution: return tr("Caution");
    }
    return {};
}

QString PageDocument::pictureText(const QString &text)
{
    //: In place of a picture that is not on this machine; %1 says what it shows.
    return text.isEmpty() ? tr("[picture]") : tr("[picture: %1]").arg(text);
}

} // namespace views
