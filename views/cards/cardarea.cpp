// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardarea.h"

#include "views/cards/cardaccessible.h"
#include "views/cards/cardheading.h"
#include "views/cards/cardtext.h"
#include "views/logos/logocache.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QCursor>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace views {

using model::CardLayout;
using model::Item;
using model::ItemSections;

namespace {

constexpr std::chrono::milliseconds restBeforeAnnouncing { 100 };
constexpr int ringReachPx = 7;

} // namespace

CardArea::CardArea(const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_explorer(explorer)
    , m_style(font())
    , m_snapshot(std::make_shared<model::Snapshot>())
{
    installCardAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Cards of the landscape"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeAnnouncing);
    const auto repaint = [this] { viewport()->update(); };
    connect(&theme, &Theme::changed, this, repaint);
    connect(&logos, &LogoCache::logosReady, this, repaint);
    connect(&explorer, &model::Explorer::marksChanged, this, repaint);
    connect(&explorer, &model::Explorer::selectionChanged, this, &CardArea::followSelection);
    connect(&m_rest, &QTimer::timeout, this, &CardArea::announce);
}

CardScene CardArea::scene() const
{
    return { .snapshot = *m_snapshot,
        .colors = m_theme.colors(),
        .style = m_style,
        .marks = m_explorer.marks(),
        .logos = &m_logos,
        .isRightToLeft = isRightToLeft(),
        .isPlaceSaid = m_classification == model::Classification::Category };
}

const Item &CardArea::itemOf(int card) const
{
    return m_snapshot->landscape.items[size_t(m_sections.items[size_t(card)])];
}

bool CardArea::isSelected(int card) const
{
    return m_current >= 0 && m_sections.items[size_t(card)] == m_sections.items[size_t(m_current)];
}

int CardArea::firstCardOf(int item) const
{
    const auto found = std::ranges::find(m_sections.items, item);
    return found == m_sections.items.end() ? -1 : int(found - m_sections.items.begin());
}

void CardArea::refresh()
{
    const bool isOtherGroup = m_group != m_explorer.state().group;
    const Anchor before = anchor();
    const auto sectionsBefore = std::exchange(m_sections,
        ItemSections::of(m_explorer.index(), m_explorer.layout(), m_explorer.orderedMatches(),
            m_explorer.state().classification));
    const auto snapshotBefore = std::exchange(m_snapshot, m_explorer.snapshot());
    m_group = m_explorer.state().group;
    m_classification = m_explorer.state().classification;
    m_hovered = -1;
    m_walk.restart();
    m_current = firstCardOf(m_explorer.selectedIndex());
    updateLayout();
    if (isOtherGroup) {
        verticalScrollBar()->setValue(0);
        reveal(m_current);
    } else if (before.card >= 0) {
        scrollTo({ survivorOf(sectionsBefore, *snapshotBefore, before.card), before.y });
    }
    setAccessibleDescription(tr("%n card(s)", nullptr, cardCount()));
    viewport()->update();
    Q_EMIT cardsChanged();
}

int CardArea::survivorOf(
    const ItemSections &before, const model::Snapshot &snapshotBefore, int card) const
{
    const auto idOf = [&](int position) {
        const int item = before.items[size_t(position)];
        return snapshotBefore.landscape.items[size_t(item)].id;
    };
    if (&snapshotBefore != m_snapshot.get())
        return firstCardOf(m_snapshot->landscape.indexOf(idOf(card)));
    std::vector<int> cards(m_snapshot->landscape.items.size(), -1);
    for (int i = cardCount() - 1; i >= 0; --i)
        cards[size_t(m_sections.items[size_t(i)])] = i;
    for (int i = card; i < int(before.items.size()); ++i) {
        if (const int found = cards[size_t(before.items[size_t(i)])]; found >= 0)
            return found;
    }
    return -1;
}

void CardArea::updateLayout()
{
    m_layout = CardLayout(m_sections, viewport()->width(), m_style.metrics());
    QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height();
    bar->setPageStep(page);
    bar->setSingleStep(int(m_style.metrics().cardHeight / 4));
    bar->setRange(0, std::max(0, int(std::ceil(m_layout.height())) - page));
}

void CardArea::relayout()
{
    const Anchor before = anchor();
    updateLayout();
    scrollTo(before);
    viewport()->update();
}

CardArea::Anchor CardArea::anchor() const
{
    // As it was laid out: the viewport may have another size already.
    const double top = verticalScrollBar()->value();
    const double bottom = top + verticalScrollBar()->pageStep();
    const auto at = [&](int card) { return Anchor { card, m_layout.card(card).top() - top }; };
    if (m_current >= 0) {
        const QRectF rect = m_layout.card(m_current);
        if (rect.bottom() > top && rect.top() < bottom)
            return at(m_current);
    }
    // Whoever is at the beginning wants to stay there.
    if (top <= 0)
        return {};
    const auto [first, last] = m_layout.cardsBetween(top, bottom);
    for (int card = first; card < last; ++card) {
        if (m_layout.card(card).top() >= top + m_layout.pinnedHeight(card))
            return at(card);
    }
    return first < last ? at(first) : Anchor {};
}

void CardArea::scrollTo(const Anchor &anchor)
{
    if (anchor.card < 0)
        return;
    verticalScrollBar()->setValue(int(m_layout.card(anchor.card).top() - anchor.y));
    // The room may have become smaller.
    if (anchor.card == m_current)
        reveal(m_current);
}

void CardArea::reveal(int card)
{
    if (card < 0)
        return;
    QScrollBar *bar = verticalScrollBar();
    const QRectF rect = m_layout.card(card);
    const int top = int(rect.top() - m_layout.pinnedHeight(card)) - ringReachPx;
    const int bottom = int(std::ceil(rect.bottom())) + ringReachPx;
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(std::min(top, bottom - viewport()->height()));
}

void CardArea::followSelection()
{
    const auto selected = m_explorer.selectedItem();
    if (selected && m_current >= 0 && itemOf(m_current).id == *selected)
        return;
    m_walk.restart();
    setCurrent(selected ? firstCardOf(m_snapshot->landscape.indexOf(*selected)) : -1);
}

void CardArea::setCurrent(int card)
{
    m_current = card;
    reveal(card);
    // An Item may have several cards, and all are marked.
    viewport()->update();
    if (card >= 0)
        m_rest.start();
}

void CardArea::selectCard(int card)
{
    if (card < 0 || card >= cardCount())
        return;
    setCurrent(card);
    m_explorer.select(itemOf(card).id);
}

void CardArea::activateCard(int card)
{
    if (card < 0 || card >= cardCount())
        return;
    selectCard(card);
    Q_EMIT itemActivated(itemOf(card).id);
}

void CardArea::announce()
{
    if (m_current < 0)
        return;
    for (const QAccessible::Event type : { QAccessible::Focus, QAccessible::Selection }) {
        if (type == QAccessible::Focus && !hasFocus())
            continue;
        QAccessibleEvent event(this, type);
        event.setChild(m_current);
        QAccessible::updateAccessibility(&event);
    }
}

QRectF CardArea::toView(const QRectF &rect) const
{
    QRectF result = rect.translated(0, -verticalScrollBar()->value());
    if (isRightToLeft())
        result.moveRight(viewport()->width() - rect.left());
    return result;
}

QRect CardArea::cardRect(int card) const { return toView(m_layout.card(card)).toAlignedRect(); }

int CardArea::cardAt(const QPoint &point) const
{
    const int top = verticalScrollBar()->value();
    for (const CardLayout::Pinned &pinned : m_layout.pinnedAt(top)) {
        if (point.y() + top < pinned.rect.bottom())
            return -1;
    }
    const int x = isRightToLeft() ? viewport()->width() - 1 - point.x() : point.x();
    return m_layout.cardAt(QPointF(x, point.y() + top));
}

void CardArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const CardScene scene = this->scene();
    painter.fillRect(event->rect(), scene.colors.canvas);
    const double scrolled = verticalScrollBar()->value();
    const double top = scrolled + event->rect().top() - ringReachPx;
    const double bottom = scrolled + event->rect().bottom() + 1 + ringReachPx;
    const auto paintHeading = [&](int section, const QRectF &rect, bool isPinned) {
        const ItemSections::Section &shown = m_sections.sections[size_t(section)];
        paintCardHeading(painter, scene, toView(rect), CardText::heading(shown, m_classification),
            shown.count, shown.depth, isPinned);
    };
    const auto [firstHeading, lastHeading] = m_layout.headingsBetween(top, bottom);
    for (int section = firstHeading; section < lastHeading; ++section)
        paintHeading(section, m_layout.heading(section), false);
    const auto [first, last] = m_layout.cardsBetween(top, bottom);
    for (int card = first; card < last; ++card) {
        paintCard(painter, scene, toView(m_layout.card(card)), itemOf(card),
            { .isSelected = isSelected(card),
                .isHovered = card == m_hovered,
                .isFocused = card == m_current && hasFocus() });
    }
    // The whole above its part, which it pushes out.
    auto pinned = m_layout.pinnedAt(scrolled);
    std::ranges::reverse(pinned);
    for (const auto &[section, rect] : pinned)
        paintHeading(section, rect, m_layout.heading(section).top() < rect.top());
    if (m_current < 0 && hasFocus() && m_isFocusFromKeys) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(scene.colors.accent, 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void CardArea::resizeEvent(QResizeEvent *) { relayout(); }

void CardArea::scrollContentsBy(int, int)
{
    viewport()->update();
    hoverAtPointer();
}

void CardArea::updateCard(int card)
{
    if (card >= 0 && card < cardCount())
        viewport()->update(
            cardRect(card).adjusted(-ringReachPx, -ringReachPx, ringReachPx, ringReachPx));
}

void CardArea::hover(int card)
{
    if (m_hovered == card)
        return;
    updateCard(m_hovered);
    m_hovered = card;
    updateCard(card);
    viewport()->setCursor(card >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CardArea::hoverAtPointer()
{
    if (viewport()->underMouse())
        hover(cardAt(viewport()->mapFromGlobal(QCursor::pos())));
}

void CardArea::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int card = cardAt(event->position().toPoint());
    m_walk.restart();
    if (card >= 0)
        selectCard(card);
    else
        m_explorer.select(std::nullopt);
}

void CardArea::mouseMoveEvent(QMouseEvent *event) { hover(cardAt(event->position().toPoint())); }

void CardArea::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activateCard(cardAt(event->position().toPoint()));
}

void CardArea::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int card = isByKey ? m_current : cardAt(event->pos());
    if (card < 0)
        return;
    selectCard(card);
    const QPoint at = isByKey ? cardRect(card).center() : event->pos();
    Q_EMIT contextMenuRequested(itemOf(card).id, viewport()->mapToGlobal(at));
}

int CardArea::firstInSight() const
{
    const double top = verticalScrollBar()->value();
    const auto [first, last] = m_layout.cardsBetween(top, top + viewport()->height());
    const Anchor below = anchor();
    return below.card >= 0 ? below.card : std::min(first, std::max(0, last - 1));
}

void CardArea::walk(int key)
{
    const bool isEnd = key == Qt::Key_Home || key == Qt::Key_End;
    if (m_current < 0 && !isEnd) {
        selectCard(firstInSight());
        return;
    }
    const int from = std::max(0, m_current);
    const double page = std::max(1.0, viewport()->height() - m_layout.pinnedHeight(from));
    selectCard(m_walk.next(m_layout, from, key, page));
}

void CardArea::keyPressEvent(QKeyEvent *event)
{
    int key = event->key();
    if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const QString text = event->text();
    // Those with a modifier are the window's: back and forward, for one.
    const bool isForCards = modifiers == Qt::NoModifier && cardCount() > 0;
    if (isForCards && CardWalk::isStep(key)) {
        walk(key);
    } else if (isForCards && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        activateCard(m_current);
    } else if (isForCards && key == Qt::Key_Escape && m_current >= 0) {
        m_explorer.select(std::nullopt);
    } else if (isForCards && !text.isEmpty() && text.front().isPrint()) {
        m_walk.restart();
        selectCard(m_typing.find(
            text, m_current, cardCount(), [this](int card) { return itemOf(card).displayName(); }));
    } else {
        event->ignore();
    }
}

void CardArea::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    m_isFocusFromKeys = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    viewport()->update();
    m_rest.start();
    QAbstractScrollArea::focusInEvent(event);
}

void CardArea::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void CardArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange) {
        m_style = CardStyle(font());
        relayout();
    }
}

bool CardArea::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int card = cardAt(help->pos());
    if (card < 0) {
        QToolTip::hideText();
    } else {
        const QString text
            = cardToolTip(scene(), toView(m_layout.card(card)), itemOf(card), help->pos());
        QToolTip::showText(help->globalPos(), text, viewport(), cardRect(card));
    }
    return true;
}

} // namespace views
