// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/omnipopup.h"

#include "views/logos/logocache.h"
#include "views/search/omnidelegate.h"

#include <QCursor>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int leastWidthPx = 480;
constexpr int leastLetters = 64; ///< that fit into its width, however large they are
constexpr int shownRows = 10;
constexpr int gapPx = 4;

} // namespace

OmniPopup::OmniPopup(const Theme &theme, LogoCache &logos, QWidget *box)
    // A tool tip is shown by every window manager without taking the focus away.
    : QFrame(box, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_box(box)
    , m_message(new QLabel(this))
    , m_list(new QListView(this))
    , m_footer(new QWidget(this))
    , m_summary(new QLabel(m_footer))
{
    setFrameShape(QFrame::StyledPanel);
    setFocusProxy(box);
    setAutoFillBackground(true);
    setAccessibleName(tr("Search results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new OmniDelegate(theme, logos, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Search results"));
    m_list->viewport()->installEventFilter(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(12, 12, 12, 12);
    auto *line = new QFrame(m_footer);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    const auto native
        = [](QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    //: What keys do in the list of search results: %1 and %2 are keys
    m_keys = new QLabel(tr("%1 shows it, %2 only selects it")
                            .arg(native(Qt::Key_Enter), native(Qt::CTRL | Qt::Key_Enter)),
        m_footer);
    for (QLabel *label : { m_summary, m_keys }) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *words = new QHBoxLayout;
    words->setContentsMargins(12, 6, 12, 6);
    words->setSpacing(12);
    words->addWidget(m_summary, 1);
    words->addWidget(m_keys);
    auto *footer = new QVBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->setSpacing(0);
    footer->addWidget(line);
    footer->addLayout(words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addWidget(m_footer);

    connect(m_list, &QListView::clicked, this, &OmniPopup::clicked);
    connect(&logos, &LogoCache::logosReady, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &OmniPopup::updateColors);
    updateColors();
}

void OmniPopup::updateColors()
{
    QPalette palette = Theme::palette(m_theme.colors());
    palette.setColor(QPalette::Base, m_theme.colors().panel);
    setPalette(palette);
}

void OmniPopup::setContent(
    std::vector<OmniRow> rows, const QString &message, const QString &summary, bool isFirstCurrent)
{
    m_model.setRows(std::move(rows));
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_list->setVisible(m_model.rowCount() > 0);
    m_summary->setText(summary);
    m_footer->setVisible(!summary.isEmpty());
    // The pointer may rest where the list appears: only moving it chooses.
    m_pointer = QCursor::pos();
    m_list->setCurrentIndex(isFirstCurrent ? m_model.index(0) : QModelIndex());
    m_list->scrollToTop();
}

bool OmniPopup::hasContent() const
{
    return m_model.rowCount() > 0 || !m_message->text().isEmpty();
}

const OmniRow *OmniPopup::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model.row(index) : nullptr;
}

void OmniPopup::setCurrent(int row)
{
    const QModelIndex index
        = m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)), 0);
    if (!index.isValid() || index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    Q_EMIT currentChanged();
}

bool OmniPopup::walk(int key)
{
    const int current = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int last = m_model.rowCount() - 1;
    switch (key) {
    // Past an end one comes to the other, as in menus.
    case Qt::Key_Down: setCurrent(current == last ? 0 : current + 1); return true;
    case Qt::Key_Up: setCurrent(current <= 0 ? last : current - 1); return true;
    case Qt::Key_PageDown: setCurrent(current + shownRows - 1); return true;
    case Qt::Key_PageUp: setCurrent(current - shownRows + 1); return true;
    case Qt::Key_Home: setCurrent(0); return true;
    case Qt::Key_End: setCurrent(last); return true;
    default: return false;
    }
}

void OmniPopup::open()
{
    const QRect room = m_box->screen()->availableGeometry();
    const int letters = leastLetters * fontMetrics().averageCharWidth();
    const int width = std::min(std::max({ m_box->width(), leastWidthPx, letters }), room.width());
    m_keys->show();
    m_keys->setVisible(m_footer->sizeHint().width() <= width);
    const QMargins frame = layout()->contentsMargins();
    int height = frame.top() + frame.bottom();
    if (!m_message->text().isEmpty())
        height += m_message->heightForWidth(width - frame.left() - frame.right());
    if (!m_summary->text().isEmpty())
        height += m_footer->sizeHint().height();
    const QPoint below = m_box->mapToGlobal(QPoint(0, m_box->height() + gapPx));
    if (const int rows = std::min(m_model.rowCount(), shownRows); rows > 0) {
        const int rowHeight = m_list->sizeHintForRow(0);
        const int fitting = (room.bottom() - below.y() - height) / rowHeight;
        m_list->setFixedHeight(std::clamp(fitting, 1, rows) * rowHeight);
        height += m_list->height();
    }
    layout()->activate(); // else the rows of before still hold the window open
    const int left = m_box->isRightToLeft() ? below.x() + m_box->width() - width : below.x();
    setGeometry(std::clamp(left, room.left(), room.right() + 1 - width), below.y(), width, height);
    show();
}

bool OmniPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        const QPoint pointer = move->globalPosition().toPoint();
        const QModelIndex index = m_list->indexAt(move->position().toPoint());
        if (pointer != m_pointer && index.isValid())
            setCurrent(index.row());
        m_pointer = pointer;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace views
