// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchbox.h"

#include "views/search/itemdelegate.h"
#include "views/shell/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int maxHits = 60;
constexpr int shownRows = 8;

} // namespace

SearchBox::SearchBox(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_snapshot(std::make_shared<model::Snapshot>())
    , m_popup(new QFrame(this, Qt::ToolTip | Qt::FramelessWindowHint))
    , m_list(new QListView(m_popup))
    , m_nothing(new QLabel(m_popup))
{
    setPlaceholderText(tr("Search the landscape"));
    setAccessibleName(tr("Search the landscape"));
    setClearButtonEnabled(true);
    setMinimumHeight(30);
    m_icon = addAction(themedIcon(u"search"_s, theme.colors().muted), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, this,
        [this, &theme] { m_icon->setIcon(themedIcon(u"search"_s, theme.colors().muted)); });

    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setFocusProxy(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ItemDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Search results"));
    m_nothing->setMargin(12);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid() && m_popup->isVisible())
                announce(ItemDelegate::spokenText(index));
        });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isChoosing = false;
        if (text.trimmed().isEmpty())
            closeList();
        else
            m_search.search(text, maxHits);
    });
    connect(&m_search, &model::ItemSearch::found, this, &SearchBox::showHits);
    connect(m_list, &QListView::clicked, this, &SearchBox::choose);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

void SearchBox::setWorld(const model::SnapshotPtr &snapshot, const QString &catalogFile)
{
    m_snapshot = snapshot;
    m_search.setCatalog(catalogFile);
    m_model.setItems(snapshot, {});
    closeList();
}

void SearchBox::showHits(const QString &text, const std::vector<model::SearchHit> &hits)
{
    std::vector<int> items;
    items.reserve(hits.size());
    for (const model::SearchHit &hit : hits)
        items.push_back(m_snapshot->landscape.indexOf(hit.id));
    m_model.setItems(m_snapshot, items);
    m_shownText = text;
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(
        tr("Nothing contains every word of “%1”. Fewer letters find more.").arg(text));
    if (!isEmpty)
        m_list->setCurrentIndex(m_model.index(0));
    if (!hasFocus() || this->text().trimmed().isEmpty())
        return;
    if (m_isChoosing && text == this->text() && !isEmpty) {
        choose(m_list->currentIndex());
        return;
    }
    openList();
    if (isEmpty)
        announce(m_nothing->text());
}

/// Focus stays in the box while the list changes: a screen reader has to be told.
void SearchBox::announce(const QString &text)
{
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void SearchBox::openList()
{
    const int rows = std::min(m_model.rowCount(), shownRows);
    const int listHeight
        = rows == 0 ? m_nothing->sizeHint().height() : rows * m_list->sizeHintForRow(0);
    m_popup->resize(std::max(width(), 360), listHeight + 4);
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - m_popup->width())));
    m_popup->move(corner);
    m_popup->show();
}

void SearchBox::closeList() { m_popup->hide(); }

void SearchBox::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(int(model::ItemListModel::Role::Id)).toString();
    m_isChoosing = false;
    closeList();
    Q_EMIT itemChosen(id);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isOpen)
            QApplication::sendEvent(m_list, event);
        else if (m_model.rowCount() > 0 && !text().isEmpty())
            openList();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen && m_shownText == text()) {
            choose(m_list->currentIndex());
        } else if (!text().trimmed().isEmpty()) {
            // What is listed belongs to an older text: choose when the answer to this one comes.
            m_isChoosing = true;
            m_search.search(text(), maxHits);
        }
        return;
    case Qt::Key_Escape:
        if (isOpen)
            closeList();
        else
            clear();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

} // namespace views
