// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/pageview.h"

#include "model/import/pagebuilder.h"
#include "views/guide/codelook.h"
#include "views/guide/matchlook.h"
#include "views/guide/termcard.h"
#include "views/shell/icons.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace views {

using model::PagePlace;

namespace {

/// Lines that are longer are hard to read (in letters of an average width).
constexpr int widestText = 92;
constexpr int leastMargin = 12; ///< logical pixels, beside the margin of the document
constexpr double textSize = 1.08; ///< of the program's letters

} // namespace

PageView::PageView(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
    , m_card(new TermCard(theme, this))
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    // One that comes and goes would have every page laid out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Text"));
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(
        this, &QTextBrowser::anchorClicked, this, [this](const QUrl &name) { follow(name, true); });
    connect(
        this, &QTextBrowser::highlighted, this, [this](const QUrl &name) { follow(name, false); });
    connect(&theme, &Theme::changed, this, &PageView::rebuild);
}

void PageView::setPage(const ShownPage &page, const QString &anchor)
{
    m_page = page;
    setExtraSelections({});
    rebuild();
    verticalScrollBar()->setValue(0);
    goToAnchor(anchor);
    Q_EMIT positionChanged();
}

void PageView::setZoom(double factor)
{
    if (m_zoom == factor)
        return;
    m_zoom = factor;
    rebuild();
}

void PageView::rebuild()
{
    const double before = position();
    QFont letters = font();
    letters.setPointSizeF(letters.pointSizeF() * textSize * m_zoom);
    PageDocument made = PageDocument::of(m_page, { &m_theme.colors(), letters, m_isTitled });
    m_headings = std::move(made.headings);
    m_anchors = std::move(made.anchors);
    m_codes = std::move(made.codes);
    for (QToolButton *button : m_copyButtons)
        button->hide();
    m_copyIcon = themedIcon(u"details/copy"_s, m_theme.colors().muted);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.colors().panel);
    colors.setColor(QPalette::Text, m_theme.colors().text);
    setPalette(colors);
    // A column of its width is there before anything is laid out in it.
    centreText(made.document->defaultFont());
    made.document->setTextWidth(viewport()->width());
    const auto old = std::exchange(m_document, std::move(made.document));
    setDocument(m_document.get());
    m_finder = BlockFinder(*m_document);
    setPosition(before);
    placeCopyButtons();
    Q_EMIT documentChanged();
}

QVariant PageView::loadResource(int, const QUrl &)
{
    return {}; // pictures are part of the document; nothing else is ever read
}

/// A column of text in the middle, however wide the window is.
void PageView::centreText(const QFont &letters)
{
    const QFontMetricsF metrics(letters);
    const int widest = int(metrics.averageCharWidth() * widestText);
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(leastMargin, (room - widest) / 2);
    const QMargins margins(side, 0, side, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const double before = position();
    if (m_document)
        centreText(m_document->defaultFont());
    QTextBrowser::resizeEvent(event);
    setPosition(before);
    placeCopyButtons();
}

void PageView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_document)
        rebuild();
}

double PageView::position() const
{
    if (!m_document)
        return 0;
    const int top = verticalScrollBar()->value();
    if (top == 0)
        return 0;
    const QTextBlock block = m_finder.at(top);
    const QRectF rect = m_document->documentLayout()->blockBoundingRect(block);
    const double part = rect.height() > 0 ? (top - rect.top()) / rect.height() : 0;
    // Between two blocks it is the end of one, not the start of the next.
    return block.blockNumber() + std::clamp(part, 0.0, 0.999);
}

void PageView::setPosition(double position)
{
    if (!m_document || position <= 0) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const QTextBlock block = m_document->findBlockByNumber(int(position));
    if (!block.isValid())
        return;
    m_document->size(); // all of it is laid out, or the scroll bar ends before the place
    const QRectF rect = m_document->documentLayout()->blockBoundingRect(block);
    verticalScrollBar()->setValue(
        int(std::lround(rect.top() + (position - std::floor(position)) * rect.height())));
}

void PageView::scrollTo(int position)
{
    QTextCursor cursor(m_document.get());
    cursor.setPosition(std::min(position, m_document->characterCount() - 1));
    m_document->size(); // as in setPosition()
    const QRectF rect = m_document->documentLayout()->blockBoundingRect(cursor.block());
    constexpr int above = 8; // logical pixels
    verticalScrollBar()->setValue(int(rect.top()) - above);
}

void PageView::goToAnchor(const QString &anchor)
{
    const QString lower = anchor.toLower();
    if (anchor.isEmpty()
        || (!m_anchors.contains(lower) && (lower == "top"_L1 || lower == "readme"_L1))) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const auto found = m_anchors.constFind(lower);
    if (found != m_anchors.constEnd()) {
        scrollTo(*found);
        return;
    }
    // One that has an anchor of its own is also found by the one that it would have had.
    const auto heading = std::ranges::find_if(m_headings,
        [&](const PageHeading &known) { return model::anchorOf(known.text) == anchor; });
    if (heading != m_headings.end())
        scrollTo(heading->position);
}

int PageView::currentHeading() const
{
    if (!m_document)
        return -1;
    constexpr int below = 24; // logical pixels: where a heading stands that was gone to
    const int at = m_finder.at(verticalScrollBar()->value() + below).position();
    const auto after = std::ranges::upper_bound(m_headings, at, {}, &PageHeading::position);
    return int(after - m_headings.begin()) - 1;
}

void PageView::showMatches(const QList<QTextCursor> &matches, int current, bool isToBeSeen)
{
    setExtraSelections(matchSelections(matches, current, m_theme.colors()));
    if (current < 0 || !isToBeSeen)
        return;
    QTextCursor start = matches[current];
    start.setPosition(start.selectionStart());
    // In the middle, where it is seen at once, and only when it is not.
    m_document->documentLayout()->blockBoundingRect(start.block());
    const QRect place = cursorRect(start);
    if (!viewport()->rect().adjusted(0, 8, 0, -8).contains(place))
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + place.top() - viewport()->height() / 3);
}

void PageView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    m_card->hide();
    placeCopyButtons();
    Q_EMIT positionChanged();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    int steps = 0;
    if (!m_wheel.takes(*event, steps))
        QTextBrowser::wheelEvent(event);
    else if (steps != 0)
        Q_EMIT zoomRequested(steps);
}

void PageView::follow(const QUrl &name, bool isChosen)
{
    const QString text = name.toString();
    const int number = PageDocument::numberIn(text);
    const bool isTerm
        = text.startsWith("term:"_L1) && number >= 0 && number < int(m_page.page.terms.size());
    if (isTerm && isChosen) {
        m_card->hide();
        const PagePlace &place = m_page.page.terms[size_t(number)].place;
        Q_EMIT linkChosen({ .kind = model::LinkTarget::Kind::Page, .place = place }, place.path);
        return;
    }
    if (isTerm) {
        explain(number);
        return;
    }
    m_card->hide();
    const bool isPicture = text.startsWith("picture:"_L1);
    model::LinkTarget target;
    QString address;
    if (isPicture && number >= 0 && number < int(m_page.page.pictures.size())) {
        target = m_page.page.pictures[size_t(number)].target;
        address = m_page.page.pictures[size_t(number)].address;
    } else if (!isPicture && number >= 0 && number < int(m_page.page.links.size())) {
        target = m_page.page.links[size_t(number)].target;
        address = m_page.page.links[size_t(number)].address;
    }
    if (!isChosen)
        Q_EMIT linkHovered(target, address);
    else if (!address.isEmpty())
        Q_EMIT linkChosen(target, address);
}

/// Beside the word, whether the pointer is on it or the focus.
void PageView::explain(int term)
{
    const QString name = PageDocument::termName(term);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    QRect word(pointer - QPoint(0, 8), QSize(1, 16));
    if (textCursor().hasSelection() && textCursor().charFormat().anchorHref() == name)
        word = cursorRect(textCursor());
    const model::GlossaryTerm &known = m_page.page.terms[size_t(term)];
    m_card->showTerm(known, { viewport()->mapToGlobal(word.topLeft()), word.size() });
    QAccessibleAnnouncementEvent event(this,
        //: Read aloud: %1 is a term of the glossary, %2 what it means.
        tr("%1: %2", "term").arg(known.title, known.definition));
    QAccessible::updateAccessibility(&event);
}

void PageView::leaveEvent(QEvent *event)
{
    m_card->hide();
    QTextBrowser::leaveEvent(event);
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    m_card->hide();
    QTextBrowser::focusOutEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_card->isVisible())
        m_card->hide();
    else
        QTextBrowser::keyPressEvent(event);
}

QString PageView::codeAt(int code) const
{
    QString text = m_page.page.blocks[size_t(m_codes[size_t(code)].block)].code;
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text + u'\n';
}

/// One button in the corner of each code that is seen.
void PageView::placeCopyButtons()
{
    if (!m_document)
        return;
    const int top = verticalScrollBar()->value();
    const int first = m_finder.at(top).position();
    const int last = m_finder.at(top + viewport()->height()).position();
    size_t used = 0;
    for (int i = 0; i < int(m_codes.size()); ++i) {
        const PageDocument::Code &code = m_codes[size_t(i)];
        if (code.end < first || code.position > last)
            continue;
        if (used == m_copyButtons.size()) {
            auto *button = new QToolButton(viewport());
            button->setAutoRaise(true);
            button->setCursor(Qt::ArrowCursor);
            button->setToolTip(tr("Copy this code"));
            button->setAccessibleName(tr("Copy this code"));
            connect(button, &QToolButton::clicked, this, [this, button] {
                QGuiApplication::clipboard()->setText(codeAt(button->property("code").toInt()));
                Q_EMIT copied();
            });
            m_copyButtons.push_back(button);
        }
        QToolButton *button = m_copyButtons[used++];
        button->setProperty("code", i);
        button->setIcon(m_copyIcon);
        const QRectF rect
            = m_document->documentLayout()->blockBoundingRect(m_document->findBlock(code.position));
        constexpr int inset = 2; // logical pixels, from the frame around the code
        const QSize size = button->sizeHint();
        button->setGeometry(
            int(rect.right()) - size.width() + inset - horizontalScrollBar()->value(),
            int(rect.top()) - top - inset, size.width(), size.height());
        button->show();
    }
    for (size_t i = used; i < m_copyButtons.size(); ++i)
        m_copyButtons[i]->hide();
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    // It would copy the name that the link has here, which is nothing.
    for (QAction *action : menu->actions()) {
        if (action->objectName() == "link-copy"_L1)
            menu->removeAction(action);
    }
    const QString link = anchorAt(event->pos());
    const int number = PageDocument::numberIn(link);
    if (link.startsWith("link:"_L1) && number >= 0 && number < int(m_page.page.links.size())) {
        const model::PageLink &target = m_page.page.links[size_t(number)];
        const QString address = target.target.url.isEmpty() ? target.address : target.target.url;
        menu->addAction(tr("Copy Address of &Link"), this, [this, address] {
            QGuiApplication::clipboard()->setText(address);
            Q_EMIT copied();
        });
    }
    const int at = cursorForPosition(event->pos()).position();
    const auto code = std::ranges::find_if(
        m_codes, [&](const auto &known) { return at >= known.position && at <= known.end; });
    if (code != m_codes.end()) {
        menu->addAction(tr("Copy This C&ode"), this, [this, number = int(code - m_codes.begin())] {
            QGuiApplication::clipboard()->setText(codeAt(number));
            Q_EMIT copied();
        });
    }
    menu->exec(event->globalPos());
}

} // namespace views
