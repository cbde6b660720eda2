// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/pagebuilder.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// "{#its-own-anchor}" at the end of a heading, as Docusaurus and Hugo write it.
QString takeOwnAnchor(TextRuns &runs)
{
    if (runs.empty() || runs.back().isCode || !runs.back().text.endsWith(u'}'))
        return {};
    QString &text = runs.back().text;
    const qsizetype start = text.lastIndexOf("{#"_L1);
    const QString anchor = start < 0 ? QString() : text.sliced(start + 2).chopped(1);
    if (anchor.isEmpty() || anchor.contains(u' ') || anchor.contains(u'}'))
        return {};
    text = text.first(start).trimmed();
    return anchor;
}

Notice noticeOfName(QStringView name)
{
    using Known = std::pair<QStringView, Notice>;
    static constexpr std::array known { Known(u"NOTE", Notice::Note), Known(u"TIP", Notice::Tip),
        Known(u"IMPORTANT", Notice::Important), Known(u"WARNING", Notice::Warning),
        Known(u"CAUTION", Notice::Caution) };
    const auto found = std::ranges::find_if(known,
        [&](const Known &entry) { return entry.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == known.end() ? Notice::None : found->second;
}

/// The ends of the lines of the file are none of the text, and blanks at its edges nothing.
void tidy(TextRuns &runs)
{
    for (TextRun &run : runs)
        run.text.replace(u'\n', u' ');
    const auto isBlank = [](QChar c) { return c == u' ' || c == QChar::LineSeparator; };
    const auto first = std::ranges::find_if(runs, [&](const TextRun &run) {
        return run.picture >= 0 || !std::ranges::all_of(run.text, isBlank);
    });
    runs.erase(runs.begin(), first);
    if (!runs.empty() && runs.front().picture < 0) {
        QString &text = runs.front().text;
        text.remove(0, std::ranges::find_if_not(text, isBlank) - text.begin());
    }
    while (!runs.empty() && runs.back().picture < 0) {
        QString &text = runs.back().text;
        while (!text.isEmpty() && isBlank(text.back()))
            text.chop(1);
        if (!text.isEmpty())
            break;
        runs.pop_back();
    }
}

bool isEmpty(const PageBlock &block)
{
    return block.kind == PageBlock::Kind::Paragraph && !block.marker
        && std::ranges::all_of(block.runs, [](const TextRun &run) {
               return run.picture < 0 && QStringView(run.text).trimmed().isEmpty();
           });
}

} // namespace

PageBlock &PageBuilder::startBlock(PageBlock::Kind kind)
{
    endBlock();
    PageBlock block { .kind = kind };
    block.quoteDepth = int(m_quotes.size());
    block.listDepth = int(m_lists.size());
    block.isTight = !m_lists.empty() && m_lists.back().isTight;
    block.marker = std::exchange(m_marker, std::nullopt);
    block.anchor = std::exchange(m_anchor, {});
    if (!m_quotes.empty())
        block.notice = m_quotes.back().notice;
    if (m_noticeTitle) {
        block.isNoticeStart = true;
        block.noticeTitle = *std::exchange(m_noticeTitle, std::nullopt);
    }
    m_page.blocks.push_back(std::move(block));
    return m_page.blocks.back();
}

void PageBuilder::startParagraph()
{
    if (m_isTable) {
        if (m_cell && !m_cell->runs.empty())
            breakLine();
        return;
    }
    startBlock(PageBlock::Kind::Paragraph);
    m_isOpen = true;
}

void PageBuilder::startHeading(int level)
{
    if (m_isTable) {
        startParagraph();
        return;
    }
    startBlock(PageBlock::Kind::Heading).level = std::clamp(level, 1, 6);
    m_isOpen = true;
}

void PageBuilder::startCode(const QString &language)
{
    if (m_isTable) {
        startParagraph();
        return;
    }
    startBlock(PageBlock::Kind::Code).language = language;
    m_isOpen = true;
}

void PageBuilder::endBlock()
{
    if (!m_isOpen || m_isTable)
        return;
    m_isOpen = false;
    PageBlock &block = m_page.blocks.back();
    if (block.kind == PageBlock::Kind::Heading)
        endHeading(block);
    else if (block.kind == PageBlock::Kind::Paragraph)
        endParagraph();
}

void PageBuilder::endParagraph()
{
    PageBlock &block = m_page.blocks.back();
    const bool isTaken = takeNotice(block);
    tidy(block.runs);
    if (!isEmpty(block) || !block.anchor.isEmpty())
        return;
    if (isTaken)
        m_noticeTitle = block.noticeTitle; // for what comes after it
    m_page.blocks.pop_back();
}

/// A quote that begins with "[!NOTE]" is an aside, and what follows on that line its title.
bool PageBuilder::takeNotice(PageBlock &block)
{
    if (m_quotes.empty() || m_quotes.back().first != m_page.blocks.size() - 1 || block.runs.empty())
        return false;
    static const QRegularExpression pattern(uR"(^\s*\[!([A-Za-z]+)\][ \t]*([^\n]*)(\n|$))"_s);
    QString &text = block.runs.front().text;
    const auto match = pattern.match(text);
    const Notice notice = noticeOfName(match.capturedView(1));
    if (notice == Notice::None)
        return false;
    m_quotes.back().notice = notice;
    block.notice = notice;
    block.isNoticeStart = true;
    // A title with other marks in it stays part of the text.
    const bool isWhole = block.runs.size() == 1 || !match.capturedView(3).isEmpty();
    block.noticeTitle = isWhole ? match.captured(2).trimmed() : QString();
    text.remove(0, isWhole ? match.capturedEnd() : match.capturedStart(2));
    if (text.isEmpty())
        block.runs.erase(block.runs.begin());
    return true;
}

void PageBuilder::endHeading(PageBlock &block)
{
    tidy(block.runs);
    const QString own = takeOwnAnchor(block.runs);
    // One that was set before it leads here as well as its own: to the first, under that name.
    const QString before = block.anchor;
    block.anchor = newAnchor(own.isEmpty() ? anchorOf(textOf(block.runs)) : own);
    if (before.isEmpty() || before == block.anchor)
        return;
    PageBlock place { .kind = PageBlock::Kind::Paragraph };
    place.anchor = before;
    place.quoteDepth = block.quoteDepth;
    place.notice = block.notice;
    m_page.blocks.insert(m_page.blocks.end() - 1, std::move(place));
}

QString PageBuilder::newAnchor(const QString &wanted)
{
    QString anchor = wanted;
    int &times = m_anchors[wanted];
    if (times > 0)
        anchor += u'-' + QString::number(times);
    ++times;
    return anchor;
}

void PageBuilder::addAnchor(const QString &name)
{
    if (name.isEmpty() || m_anchors.contains(name))
        return;
    m_anchors.insert(name, 1);
    if (m_isOpen && !m_isTable && m_page.blocks.back().anchor.isEmpty()
        && m_page.blocks.back().kind == PageBlock::Kind::Paragraph)
        m_page.blocks.back().anchor = name;
    else
        m_anchor = name;
}

void PageBuilder::addRule()
{
    if (!m_isTable)
        startBlock(PageBlock::Kind::Rule);
}

void PageBuilder::addContents()
{
    if (!m_isTable)
        startBlock(PageBlock::Kind::Contents);
}

void PageBuilder::openQuote()
{
    endBlock();
    m_quotes.push_back({ .first = m_page.blocks.size() });
}

void PageBuilder::closeQuote()
{
    endBlock();
    if (m_quotes.empty())
        return;
    m_noticeTitle.reset(); // a notice of nothing
    m_quotes.pop_back();
}

void PageBuilder::openList(bool isNumbered, int first, bool isTight)
{
    if (m_isTable)
        return;
    endBlock();
    m_lists.push_back({ isNumbered, first, isTight });
}

void PageBuilder::closeList()
{
    if (m_isTable)
        return;
    endBlock();
    if (!m_lists.empty())
        m_lists.pop_back();
}

void PageBuilder::openEntry(std::optional<bool> isDone)
{
    if (m_isTable) {
        startParagraph();
        addText(u"• ");
        return;
    }
    endBlock();
    if (m_lists.empty())
        openList(false, 1, true);
    List &list = m_lists.back();
    ListMarker marker;
    if (isDone)
        marker.kind = *isDone ? ListMarker::Kind::Done : ListMarker::Kind::Open;
    else if (list.isNumbered)
        marker = { ListMarker::Kind::Number, list.next++ };
    m_marker = marker;
}

void PageBuilder::closeEntry()
{
    if (m_isTable)
        return;
    endBlock();
    // An entry without anything in it is one all the same.
    if (m_marker)
        startBlock(PageBlock::Kind::Paragraph);
}

void PageBuilder::openTable()
{
    if (m_isTable || m_cells >= mostCells)
        return;
    startBlock(PageBlock::Kind::Table);
    m_isTable = true;
    m_isOpen = true;
    m_columns = 0;
}

/// Closes the table when there is none: what comes is text then.
bool PageBuilder::hasRoomFor(size_t rows, size_t columns)
{
    if (m_cells + rows * columns <= mostCells && columns <= mostColumns)
        return true;
    closeTable();
    return false;
}

void PageBuilder::openRow()
{
    if (!m_isTable)
        return;
    closeCell();
    auto &rows = m_page.blocks.back().rows;
    if (hasRoomFor(rows.size() + 1, std::max<size_t>(1, m_columns)))
        rows.emplace_back();
}

void PageBuilder::openCell(PageCell::Alignment alignment, bool isHead)
{
    if (!m_isTable)
        return;
    closeCell();
    auto &rows = m_page.blocks.back().rows;
    if (rows.empty())
        rows.emplace_back();
    if (!hasRoomFor(rows.size(), std::max(m_columns, rows.back().size() + 1)))
        return;
    m_columns = std::max(m_columns, rows.back().size() + 1);
    rows.back().push_back({ .runs = {}, .alignment = alignment, .isHead = isHead });
    m_cell = &rows.back().back();
    m_size += 8; // an empty one costs, too
}

void PageBuilder::closeCell()
{
    if (m_cell)
        tidy(m_cell->runs);
    m_cell = nullptr;
}

void PageBuilder::closeTable()
{
    if (!m_isTable)
        return;
    closeCell();
    m_isTable = false;
    m_isOpen = false;
    auto &rows = m_page.blocks.back().rows;
    m_cells += rows.size() * m_columns;
    std::erase_if(rows, [](const std::vector<PageCell> &row) { return row.empty(); });
    if (rows.empty())
        m_page.blocks.pop_back();
}

/// Where text goes.
TextRuns &PageBuilder::runs()
{
    if (m_isTable && !m_cell)
        openCell(PageCell::Alignment::Left, false); // which may end the table
    if (m_isTable)
        return m_cell->runs;
    if (!m_isOpen)
        startParagraph();
    return m_page.blocks.back().runs;
}

void PageBuilder::append(TextRun run)
{
    // Blanks between cells are none of a cell's.
    if (m_isTable && !m_cell && run.picture < 0 && QStringView(run.text).trimmed().isEmpty())
        return;
    TextRuns &into = runs();
    m_size += run.text.size();
    TextRun *last = into.empty() ? nullptr : &into.back();
    const auto looks = [](TextRun look) {
        look.text.clear();
        return look;
    };
    if (last && run.picture < 0 && looks(*last) == looks(run))
        last->text += run.text;
    else
        into.push_back(std::move(run));
}

void PageBuilder::addText(QStringView text)
{
    if (m_isOpen && !m_isTable && m_page.blocks.back().kind == PageBlock::Kind::Code) {
        m_page.blocks.back().code += text;
        m_size += text.size();
        return;
    }
    // Blanks between blocks start none.
    if (text.isEmpty() || (!m_isOpen && text.trimmed().isEmpty()))
        return;
    append({ .text = text.toString(),
        .isStrong = m_strong > 0,
        .isEmphasized = m_emphasized > 0,
        .isStruck = m_struck > 0,
        .isCode = m_code > 0,
        .link = m_link });
}

void PageBuilder::breakLine()
{
    if (m_isOpen && !m_isTable && m_page.blocks.back().kind == PageBlock::Kind::Code)
        addText(u"\n");
    else if (m_isOpen)
        append({ .text = QString(QChar(QChar::LineSeparator)), .link = m_link });
}

void PageBuilder::openLink(const QString &address)
{
    m_link = int(m_page.links.size());
    m_page.links.push_back({ .address = address.trimmed(), .target = {} });
}

void PageBuilder::addPicture(const QString &address, const QString &text)
{
    TextRun run {
        .text = text.simplified(), .link = m_link, .picture = int(m_page.pictures.size())
    };
    m_page.pictures.push_back({ .address = address.trimmed(), .target = {}, .bytes = {} });
    append(std::move(run));
}

void PageBuilder::finish()
{
    closeTable();
    while (!m_quotes.empty())
        closeQuote();
    endBlock();
}

QString textOf(const TextRuns &runs)
{
    QString text;
    for (const TextRun &run : runs) {
        if (run.picture < 0)
            text += run.text;
    }
    return text.replace(QChar(QChar::LineSeparator), u' ').simplified();
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_')
            anchor += c;
        else if (c.isSpace())
            anchor += u'-';
    }
    return anchor;
}

} // namespace model
