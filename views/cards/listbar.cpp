// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/listbar.h"

#include "model/items/listchoices.h"
#include "views/shell/icons.h"
#include "views/wording/names.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

/// Why nothing in sight can be sorted by @p order.
QString reasonOf(model::ItemOrder order)
{
    switch (order) {
    case model::ItemOrder::Maturity:
        return ListBar::tr("Nothing here is a project, so nothing has a maturity.");
    case model::ItemOrder::Stars:
        return ListBar::tr("No stars are stored for what is here. They come with a sync.");
    case model::ItemOrder::Since:
        return ListBar::tr("The landscape names no day for what is here.");
    case model::ItemOrder::LatestCommit:
        return ListBar::tr("No commits are stored for what is here. They come with a sync.");
    case model::ItemOrder::Place:
    case model::ItemOrder::Name: break;
    }
    return {};
}

QString reasonOf(model::Classification classification)
{
    return classification == model::Classification::Tag
        ? ListBar::tr("Nothing here belongs to a Technical Advisory Group.")
        : ListBar::tr("Nothing here is a project, so nothing has a maturity.");
}

/// The entry at @p row can be chosen or, with the reason as its tooltip, not.
void setPossible(QComboBox *box, int row, bool isPossible, const QString &reason)
{
    auto *entries = qobject_cast<QStandardItemModel *>(box->model());
    QStandardItem *entry = entries->item(row);
    entry->setEnabled(isPossible);
    entry->setToolTip(isPossible ? QString() : reason);
    entry->setData(isPossible ? QString() : reason, Qt::AccessibleDescriptionRole);
}

} // namespace

ListBar::ListBar(const Theme &theme, model::Explorer &explorer, Grouping grouping, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_classification(new QComboBox)
    , m_order(new QComboBox)
    , m_direction(new QToolButton)
    , m_count(new QLabel)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_end(new QWidget(this))
{
    for (const auto classification : model::classifications)
        m_classification->addItem(Names::classification(classification));
    for (const auto order : model::itemOrders)
        m_order->addItem(Names::order(order));
    m_direction->setCheckable(true);
    m_direction->setAutoRaise(true);
    m_direction->setMinimumSize(28, 28);
    m_direction->setAccessibleName(tr("Descending order"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_groupedBy = labelled(tr("Group &by:"), m_classification, nullptr);
    m_groupedBy->setVisible(grouping == Grouping::Chosen);
    m_sortedBy = labelled(tr("&Sort by:"), m_order, m_direction);
    auto *end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(12);
    end->addWidget(m_count);
    m_layout->setContentsMargins(16, 8, 16, 8);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_groupedBy);
    m_layout->addWidget(m_sortedBy);
    m_layout->addStretch(1);
    m_layout->addWidget(m_end);

    connect(m_classification, &QComboBox::activated, this, [this](int row) {
        model::ViewState next = m_explorer.state();
        next.classification = model::classifications[size_t(row)];
        m_explorer.change(std::move(next));
    });
    connect(m_order, &QComboBox::activated, this,
        [this](int row) { chooseOrder(model::itemOrders[size_t(row)]); });
    connect(m_direction, &QToolButton::clicked, this, [this](bool isChecked) {
        model::ViewState next = m_explorer.state();
        next.isDescending = isChecked;
        m_explorer.change(std::move(next));
    });
    connect(&theme, &Theme::changed, this, &ListBar::updateIcons);
    updateIcons();
    refresh();
}

QWidget *ListBar::labelled(const QString &label, QComboBox *box, QWidget *behind)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *caption = new QLabel(label, pair);
    caption->setBuddy(box);
    row->addWidget(caption);
    row->addWidget(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumHeight(28);
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    if (behind)
        row->addWidget(behind);
    row->addStretch(1);
    return pair;
}

void ListBar::chooseOrder(model::ItemOrder order)
{
    model::ViewState next = m_explorer.state();
    if (next.order == order)
        return;
    next.order = order;
    next.isDescending = model::startsDescending(order);
    m_explorer.change(std::move(next));
}

void ListBar::refresh()
{
    const model::ViewState &state = m_explorer.state();
    refreshChoices();
    m_classification->setCurrentIndex(int(state.classification));
    m_order->setCurrentIndex(int(state.order));
    refreshDirection();
    const QLocale locale;
    const int shown = int(m_explorer.orderedMatches().size());
    const int all = m_explorer.scope().count();
    m_count->setText(shown == all
            ? tr("%n item(s)", "count above a list", all)
            : tr("%1 of %n item(s)", "count above a list", all).arg(locale.toString(shown)));
}

void ListBar::refreshChoices()
{
    // A filter changes nothing of what there is to choose.
    if (m_snapshot == m_explorer.snapshot() && m_scope == m_explorer.scope())
        return;
    m_snapshot = m_explorer.snapshot();
    m_scope = m_explorer.scope();
    const auto tells = [this](auto choice) {
        return model::tellsApart(m_explorer.index(), m_explorer.scope(), choice);
    };
    for (size_t i = 0; i < model::classifications.size(); ++i) {
        const auto choice = model::classifications[i];
        setPossible(m_classification, int(i), tells(choice), reasonOf(choice));
    }
    for (size_t i = 0; i < model::itemOrders.size(); ++i) {
        const auto choice = model::itemOrders[i];
        setPossible(m_order, int(i), tells(choice), reasonOf(choice));
    }
}

void ListBar::updateIcons()
{
    m_ascendingIcon = themedIcon(u"sort-ascending"_s, m_theme.colors().text);
    m_descendingIcon = themedIcon(u"sort-descending"_s, m_theme.colors().text);
    const int size = std::max(16, fontMetrics().height());
    m_direction->setIconSize({ size, size });
    refreshDirection();
}

void ListBar::refreshDirection()
{
    const bool isDescending = m_explorer.state().isDescending;
    m_direction->setChecked(isDescending);
    m_direction->setIcon(isDescending ? m_descendingIcon : m_ascendingIcon);
    m_direction->setToolTip(isDescending ? tr("Descending. Click for ascending order.")
                                         : tr("Ascending. Click for descending order."));
}

void ListBar::addButton(QAbstractButton *button)
{
    m_end->layout()->addWidget(button);
    button->setMinimumHeight(28);
    setTabOrder(m_direction, button);
}

QSize ListBar::minimumSizeHint() const
{
    // That of the column, also while it is a row.
    const QMargins margins = m_layout->contentsMargins();
    int width = 0;
    for (const QWidget *part : { m_groupedBy, m_sortedBy, m_end })
        width = std::max(width, part->minimumSizeHint().width());
    return { width + margins.left() + margins.right(), QWidget::minimumSizeHint().height() };
}

void ListBar::resizeEvent(QResizeEvent *event)
{
    const QMargins margins = m_layout->contentsMargins();
    int needed = margins.left() + margins.right();
    for (const QWidget *part : { m_groupedBy, m_sortedBy, m_end })
        needed += part->isHidden() ? 0 : part->sizeHint().width() + m_layout->spacing();
    m_layout->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace views
