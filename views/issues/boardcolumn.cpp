// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/boardcolumn.h"

#include "model/items/issuelistmodel.h"
#include "views/shell/unaskedcurrent.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace views {

using model::IssueListModel;

namespace {

const QString issueMime = u"application/x-atlas-issue"_s;

} // namespace

BoardColumn::BoardColumn(model::IssueStage stage, QWidget *parent)
    : QListWidget(parent)
    , m_stage(stage)
{
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DragDrop);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT issueChosen(urlOf(*item));
    });
}

QString BoardColumn::urlOf(const QListWidgetItem &item)
{
    return item.data(int(IssueListModel::Role::Issue)).value<model::Issue>().url;
}

QString BoardColumn::currentUrl() const
{
    const QListWidgetItem *item = currentItem();
    return item ? urlOf(*item) : QString();
}

int BoardColumn::rowOf(const QString &url) const
{
    for (int row = 0; row < count(); ++row) {
        if (urlOf(*item(row)) == url)
            return row;
    }
    return -1;
}

void BoardColumn::setCurrentUrl(const QString &url)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(url.isEmpty() ? -1 : rowOf(url));
}

void BoardColumn::focusInEvent(QFocusEvent *event)
{
    const QSignalBlocker quiet(this);
    const UnaskedCurrent none(*this);
    QListWidget::focusInEvent(event);
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow || !event->modifiers().testFlag(Qt::ControlModifier)) {
        QListWidget::keyPressEvent(event);
        return;
    }
    const bool isForward
        = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    Q_EMIT moveAsked(isForward ? 1 : -1);
}

QStringList BoardColumn::mimeTypes() const { return { issueMime }; }

QMimeData *BoardColumn::mimeData(const QList<QListWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    auto *address = new QMimeData; // the drag's
    address->setData(issueMime, urlOf(*items.front()).toUtf8());
    return address;
}

/// Nothing is taken away here, wherever it was dropped.
void BoardColumn::startDrag(Qt::DropActions)
{
    QMimeData *address = mimeData(selectedItems());
    if (!address)
        return;
    auto *drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(address);
    drag->exec(Qt::MoveAction);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(issueMime));
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(issueMime));
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    const QString url = QString::fromUtf8(event->mimeData()->data(issueMime));
    event->setAccepted(!url.isEmpty());
    if (!url.isEmpty())
        Q_EMIT issueDropped(url);
}

} // namespace views
