// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/sourcedelegate.h"

#include "views/wording/errortext.h"
#include "views/wording/names.h"

#include <QAbstractItemView>
#include <QLocale>
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
    if (row.progress)
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
                : tr("Connecting");
        case SourceProgress::Stage::Importing: return tr("Reading the files");
        case SourceProgress::Stage::Storing: return tr("Storing");
        case SourceProgress::Stage::Done: return tr("Done");
        case SourceProgress::Stage::Failed: return tr("Failed");
        }
    }
    if (row.state.version.commit.isEmpty())
        return tr("Never synced");
    return tr("Data of %1, synced on %2")
        .arg(Names::day(row.state.version.committedAt.toUTC().date()), // as everywhere
            Names::day(row.state.version.syncedAt.toLocalTime().date()));
}

void SourceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const auto row = index.data(int(SourceListModel::Role::Row)).value<SourceListModel::Row>();
    const QRect room = option.rect.adjusted(marginPx, 8, -marginPx, -8);
    QFont nameFont = option.font;
    nameFont.setWeight(QFont::DemiBold);
    painter->setFont(nameFont);
    painter->setPen(colors.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, row.name);
    painter->setFont(option.font);
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

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The whole of an error is to be read: as many lines as it needs, but two at least, so that
    // rows keep still while a sync runs.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 360;
    const auto row = index.data(int(SourceListModel::Role::Row)).value<SourceListModel::Row>();
    const QRect text = option.fontMetrics.boundingRect(
        QRect(0, 0, width - 2 * marginPx, 10'000), Qt::TextWordWrap, stateText(row));
    const int lineHeight = option.fontMetrics.height();
    return { width, lineHeight + std::max(text.height(), 2 * lineHeight) + 22 };
}

} // namespace views
