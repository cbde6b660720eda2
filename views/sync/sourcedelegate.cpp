// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/sourcedelegate.h"

#include "views/wording/errortext.h"
#include "views/wording/names.h"
#include "views/wording/sourcewords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace views {

using model::SourceListModel;
using model::SourceProgress;
using model::SourceReport;

namespace {

constexpr int marginPx = 12;

/// What went wrong with a source, if anything: in this sync, else in the one before.
const model::Error *errorOf(const SourceListModel::Row &row)
{
    if (row.report)
        return row.report->error ? &*row.report->error : nullptr;
    if (row.progress || !row.isOn)
        return nullptr;
    return row.state.lastError ? &*row.state.lastError : nullptr;
}

/// Between 0 and 1; nothing when it does not run or nothing can be said yet.
std::optional<double> fractionOf(const SourceListModel::Row &row)
{
    if (row.report || !row.progress || row.progress->total <= 0)
        return std::nullopt;
    return double(row.progress->done) / double(row.progress->total);
}

/// The style's own box cannot be seen on dark ground.
void paintCheck(QPainter &painter, const QRect &rect, bool isOn, const Colors &colors)
{
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isOn ? colors.accent : colors.border, 1));
    painter.setBrush(isOn ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
    if (!isOn)
        return;
    const QPolygonF tick { box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52),
        box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.72),
        box.topLeft() + QPointF(box.width() * 0.79, box.height() * 0.3) };
    painter.setPen(QPen(colors.panel, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(tick);
}

} // namespace

SourceDelegate::SourceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString SourceDelegate::stateText(const SourceListModel::Row &row)
{
    if (const model::Error *error = errorOf(row)) {
        const QString sentence = ErrorText::sentence(*error);
        return sentence.isEmpty() ? tr("Stopped. The data from before is kept.") : sentence;
    }
    const QLocale locale;
    if (row.report) {
        return row.report->outcome == SourceReport::Outcome::Unchanged
            ? tr("Nothing new.")
            : tr("Up to date, %1 received.").arg(locale.formattedDataSize(row.report->bytes));
    }
    if (row.progress) {
        const SourceProgress &progress = *row.progress;
        switch (progress.stage) {
        case SourceProgress::Stage::Waiting: return tr("Waiting");
        case SourceProgress::Stage::Fetching:
            return progress.total > 0
                ? tr("Fetching: %1 of %2 objects, %3")
                      .arg(locale.toString(progress.done), locale.toString(progress.total),
                          locale.formattedDataSize(progress.bytes))
                : progress.bytes > 0
                ? tr("Fetching: %1").arg(locale.formattedDataSize(progress.bytes))
                : tr("Connecting");
        case SourceProgress::Stage::Importing: return tr("Reading the files");
        case SourceProgress::Stage::Storing: return tr("Storing");
        case SourceProgress::Stage::Done: return tr("Done");
        case SourceProgress::Stage::Failed: return tr("Failed");
        }
    }
    if (!row.isOn && row.state.version.commit.isEmpty())
        return tr("Left out");
    if (row.state.version.commit.isEmpty())
        return tr("Never synced");
    const QString known
        = row.isOn ? tr("Data of %1, synced on %2") : tr("Left out; data of %1, synced on %2");
    return known.arg(Names::day(row.state.version.committedAt.toUTC().date()), // as everywhere
        Names::day(row.state.version.syncedAt.toLocalTime().date()));
}

void SourceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const auto row = index.data(int(SourceListModel::Role::Row)).value<SourceListModel::Row>();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.hairline);
    paintCheck(*painter, checkRect(option), row.isOn, colors);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 5, 5);
    }
    const QRect room = textRect(option);
    QFont nameFont = option.font;
    nameFont.setWeight(QFont::DemiBold);
    painter->setFont(nameFont);
    painter->setPen(colors.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, row.name);
    const int nameWidth = QFontMetrics(nameFont).horizontalAdvance(row.name) + 10;
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    const QRect given = room.adjusted(nameWidth, 0, 0, 0);
    painter->drawText(given, Qt::AlignLeft | Qt::AlignTop,
        option.fontMetrics.elidedText(
            SourceWords::given(row.source), Qt::ElideRight, given.width()));
    painter->setPen(errorOf(row) ? colors.error : colors.muted);
    const QRect textRoom = room.adjusted(0, option.fontMetrics.height() + 2, 0, 0);
    painter->drawText(textRoom, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, stateText(row));
    if (const auto fraction = fractionOf(row)) {
        const QRectF bar(room.left(), option.rect.bottom() - 6, room.width(), 3);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.hairline);
        painter->drawRoundedRect(bar, 1.5, 1.5);
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(bar.width() * *fraction, bar.height())), 1.5, 1.5);
    }
    painter->restore();
}

QRect SourceDelegate::checkRect(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int width = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    const int height = style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget);
    const QRect rect(option.rect.left() + marginPx, option.rect.top() + 9, width, height);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect SourceDelegate::textRect(const QStyleOptionViewItem &option)
{
    const int indent = checkRect(option).width() + 10;
    const QRect rect = option.rect.adjusted(marginPx + indent, 8, -marginPx, -8);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

bool SourceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton
        && checkRect(option)
               .adjusted(-marginPx, -9, 8, 9)
               .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    const bool isKey = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isClick && !isKey)
        return false;
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The whole of an error is to be read: as many lines as it needs.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 360;
    const auto row = index.data(int(SourceListModel::Role::Row)).value<SourceListModel::Row>();
    const QRect text = option.fontMetrics.boundingRect(
        QRect(0, 0, width - (option.rect.width() - textRect(option).width()), 10'000),
        Qt::TextWordWrap, stateText(row));
    const int lineHeight = option.fontMetrics.height();
    return { width, lineHeight + std::max(text.height(), lineHeight) + 22 };
}

} // namespace views
