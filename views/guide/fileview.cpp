// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/fileview.h"

#include "views/guide/codelook.h"
#include "views/guide/matchlook.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int gap = 10; ///< logical pixels beside the numbers
constexpr double textSize = 1.0; ///< of the program's letters

} // namespace

/// The column with the numbers of the lines.
class FileView::Numbers : public QWidget {
public:
    explicit Numbers(FileView *view)
        : QWidget(view)
        , m_view(view)
    {
    }
    QSize sizeHint() const override { return { m_view->numbersWidth(), 0 }; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }

private:
    FileView *m_view;
};

FileView::FileView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_numbers(new Numbers(this))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setAccessibleName(tr("File"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &FileView::placeNumbers);
    connect(&theme, &Theme::changed, this, &FileView::updateLook);
    updateLook();
}

void FileView::setPage(const model::Page &page, const QString &anchor)
{
    setExtraSelections({});
    m_spans = page.blocks.empty() ? model::CodeSpans() : page.blocks.front().spans;
    setPlainText(page.blocks.empty() ? QString() : page.blocks.front().code);
    placeNumbers();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    goToAnchor(anchor);
}

void FileView::setZoom(double factor)
{
    m_zoom = factor;
    updateLook();
}

void FileView::updateLook()
{
    const Colors &colors = m_theme.colors();
    document()->setDefaultFont(CodeLook::font(QWidget::font().pointSizeF() * textSize * m_zoom));
    setTabStopDistance(4 * QFontMetricsF(document()->defaultFont()).horizontalAdvance(u' '));
    QPalette look = palette();
    look.setColor(QPalette::Base, CodeLook::ground(colors));
    look.setColor(QPalette::Text, colors.text);
    setPalette(look);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.setUserState(-1);
    placeNumbers();
    viewport()->update();
}

int FileView::numbersWidth() const
{
    const qsizetype digits = QString::number(std::max(1, blockCount())).size();
    const QFontMetricsF metrics(document()->defaultFont());
    return int(std::ceil(double(digits) * metrics.horizontalAdvance(u'9'))) + 2 * gap;
}

void FileView::placeNumbers()
{
    const int width = numbersWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), width, area.height());
    m_numbers->update();
}

void FileView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

/// Lines get their colours when they are first seen: a long file would take too long.
void FileView::colourLines()
{
    constexpr int coloured = 1;
    const int bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > bottom)
            return;
        if (block.userState() == coloured)
            continue;
        block.setUserState(coloured);
        const int start = block.position();
        const int end = start + block.length() - 1;
        QList<QTextLayout::FormatRange> ranges;
        auto span = std::ranges::lower_bound(m_spans, start, {},
            [](const model::CodeSpan &known) { return known.start + known.length - 1; });
        for (; span != m_spans.end() && span->start < end; ++span) {
            const int from = std::max(span->start, start);
            const int to = std::min(span->start + span->length, end);
            ranges += { from - start, to - from, CodeLook::format(span->style, m_theme.colors()) };
        }
        block.layout()->setFormats(ranges);
    }
}

void FileView::paintEvent(QPaintEvent *event)
{
    colourLines();
    QPlainTextEdit::paintEvent(event);
}

void FileView::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    const Colors &colors = m_theme.colors();
    painter.fillRect(event->rect(), CodeLook::ground(colors));
    painter.setPen(colors.muted);
    painter.setFont(document()->defaultFont());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - gap, place.height()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

double FileView::position() const { return firstVisibleBlock().blockNumber(); }

void FileView::setPosition(double position)
{
    verticalScrollBar()->setValue(std::max(0, int(position)));
}

void FileView::goToAnchor(const QString &anchor)
{
    if (!anchor.startsWith(u'L', Qt::CaseInsensitive))
        return;
    const int line = QStringView(anchor).sliced(1).split(u'-').front().toInt();
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    setTextCursor(cursor);
    centerCursor();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void FileView::showMatches(const QList<QTextCursor> &matches, int current, bool isToBeSeen)
{
    setExtraSelections(matchSelections(matches, current, m_theme.colors()));
    if (current < 0 || !isToBeSeen)
        return;
    QTextCursor start = matches[current];
    start.setPosition(start.selectionStart());
    setTextCursor(start);
    ensureCursorVisible();
}

void FileView::wheelEvent(QWheelEvent *event)
{
    int steps = 0;
    if (!m_wheel.takes(*event, steps))
        QPlainTextEdit::wheelEvent(event);
    else if (steps != 0)
        Q_EMIT zoomRequested(steps);
}

} // namespace views
