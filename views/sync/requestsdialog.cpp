// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/requestsdialog.h"

#include "views/details/safetext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace views {

using model::RequestRecord;

namespace {

constexpr int rowPadding = 8;

enum Column { Time, Address, Result, Size, Duration };

QString resultOf(const RequestRecord &record)
{
    if (!record.error.isEmpty())
        return record.error;
    return record.status > 0 ? RequestsDialog::tr("HTTP %1", "a status").arg(record.status)
                             : RequestsDialog::tr("went well", "a request");
}

bool isTrouble(const RequestRecord &record)
{
    return !record.error.isEmpty() || record.status >= 400;
}

} // namespace

RequestsDialog::RequestsDialog(
    const Theme &theme, const std::vector<RequestRecord> &records, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Requests"));
    auto *headline = new QLabel(records.empty()
            ? tr("The program has not used the network yet. Every request of a sync is listed "
                 "here.")
            : tr("Every request that was made over the network, the newest first."),
        this);
    headline->setWordWrap(true);
    headline->setTextFormat(Qt::PlainText);
    headline->setBuddy(m_list);
    m_list->setHeaderLabels(
        { tr("Time"), tr("Address"), tr("Result"), tr("Size"), tr("Duration") });
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // both ends of an address say something
    m_list->setVisible(!records.empty());
    addRecords(theme, records);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    for (const int column : { Time, Size, Duration })
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Address, QHeaderView::Stretch);
    header->setSectionResizeMode(Result, QHeaderView::Interactive);
    header->resizeSection(Result, 160);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // as in the other dialogs
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(headline, records.empty() ? 1 : 0, Qt::AlignTop);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(860, 480);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RequestsDialog::addRecords(const Theme &theme, const std::vector<RequestRecord> &records)
{
    const QLocale locale;
    QList<QTreeWidgetItem *> rows;
    for (const RequestRecord &record : records) {
        auto *row
            = new QTreeWidgetItem({ locale.toString(record.at.toLocalTime(), QLocale::ShortFormat),
                record.url, resultOf(record), locale.formattedDataSize(record.bytes),
                //: Milliseconds
                tr("%1 ms").arg(locale.toString(qint64(record.duration.count()))) });
        row->setSizeHint(Address, { 0, fontMetrics().height() + rowPadding });
        for (const int column : { Size, Duration })
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        for (const int column : { Address, Result })
            row->setToolTip(column, plainToolTip(row->text(column)));
        if (isTrouble(record))
            row->setForeground(Result, theme.colors().error);
        rows += row;
    }
    m_list->addTopLevelItems(rows);
}

} // namespace views
