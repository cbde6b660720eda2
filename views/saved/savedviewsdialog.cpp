// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/saved/savedviewsdialog.h"

#include "views/saved/savedviewsmenu.h"
#include "views/wording/errortext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

/// The name under which the view is kept, while its text is being edited.
constexpr int keptNameRole = Qt::UserRole;
constexpr int leastTargetPx = 28;

} // namespace

SavedViewsDialog::SavedViewsDialog(
    model::UserData &userData, model::Explorer &explorer, QWidget *parent)
    : QDialog(parent)
    , m_userData(userData)
    , m_explorer(explorer)
    , m_list(new QListWidget(this))
    , m_summary(new QLabel(this))
    , m_note(new QLabel(this))
    , m_rename(addButton(tr("&Rename"), {}))
    , m_up(addButton(tr("Move &Up"), Qt::ALT | Qt::Key_Up))
    , m_down(addButton(tr("Move &Down"), Qt::ALT | Qt::Key_Down))
    , m_delete(addButton(tr("De&lete"), {}))
    , m_undo(addButton(tr("U&ndo Delete"), QKeySequence::Undo))
{
    setWindowTitle(tr("Manage Views"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    for (QLabel *label : { m_summary, m_note }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setIcon({});

    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    for (QPushButton *button : { m_rename, m_up, m_down, m_delete, m_undo })
        side->addWidget(button);
    side->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_list, 1);
    columns->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(columns, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_note);
    layout->addWidget(close);
    resize(520, 380);

    connect(
        m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_delete, &QPushButton::clicked, this, &SavedViewsDialog::removeCurrent);
    connect(m_undo, &QPushButton::clicked, this, &SavedViewsDialog::undoRemove);
    // Delete belongs to the list: in a name that is being edited it deletes a letter.
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &SavedViewsDialog::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedViewsDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &SavedViewsDialog::rename);
    connect(&userData, &model::UserData::changed, this, &SavedViewsDialog::fill);
    connect(&userData, &model::UserData::failed, this,
        [this](const model::Error &error) { m_note->setText(ErrorText::userData(error)); });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_list->setFocus();
}

QPushButton *SavedViewsDialog::addButton(const QString &text, const QKeySequence &keys)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    if (!keys.isEmpty()) {
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    return button;
}

QStringList SavedViewsDialog::names() const
{
    QStringList names;
    for (const model::SavedView &view : m_userData.savedViews())
        names += view.name;
    return names;
}

void SavedViewsDialog::fill()
{
    const QListWidgetItem *current = m_list->currentItem();
    const QString wanted = !m_wanted.isEmpty() ? m_wanted
        : current                              ? current->data(keptNameRole).toString()
                                               : QString();
    const int before = m_list->currentRow();
    m_wanted.clear();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const QString &name : names()) {
            auto *item = new QListWidgetItem(name, m_list);
            item->setData(keptNameRole, name);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setSizeHint({ 0, std::max(leastTargetPx, fontMetrics().height() + 10) });
        }
        const auto row = names().indexOf(wanted);
        m_list->setCurrentRow(
            row >= 0 ? int(row) : std::clamp(before, 0, std::max(0, m_list->count() - 1)));
    }
    showCurrent();
}

void SavedViewsDialog::showCurrent()
{
    const QListWidgetItem *current = m_list->currentItem();
    const model::SavedView *view
        = current ? m_userData.savedView(current->data(keptNameRole).toString()) : nullptr;
    m_summary->setText(
        view ? SavedViewsMenu::summaryOf(m_explorer, view->state) : tr("No view is saved."));
    m_rename->setEnabled(view);
    m_delete->setEnabled(view);
    m_up->setEnabled(view && m_list->currentRow() > 0);
    m_down->setEnabled(view && m_list->currentRow() + 1 < m_list->count());
    m_undo->setEnabled(m_removed.has_value());
}

void SavedViewsDialog::rename(const QListWidgetItem *item)
{
    const QString from = item->data(keptNameRole).toString();
    const QString to = item->text().simplified().left(SavedViewsMenu::maxNameLength);
    m_note->clear();
    if (to.isEmpty() || to == from || m_userData.savedView(to)) {
        if (to != from && !to.isEmpty())
            m_note->setText(ErrorText::userData({ model::Error::Kind::Busy, to, {} }));
        fill();
        return;
    }
    m_wanted = to;
    m_userData.renameView(from, to);
}

void SavedViewsDialog::move(int steps)
{
    QStringList order = names();
    const int row = m_list->currentRow();
    if (row < 0 || row + steps < 0 || row + steps >= order.size())
        return;
    order.move(row, row + steps);
    m_note->clear();
    m_wanted = order[row + steps];
    m_userData.orderViews(order);
}

void SavedViewsDialog::removeCurrent()
{
    const QListWidgetItem *current = m_list->currentItem();
    const model::SavedView *view
        = current ? m_userData.savedView(current->data(keptNameRole).toString()) : nullptr;
    if (!view)
        return;
    m_removed = *view;
    m_orderBefore = names();
    m_note->setText(tr("“%1” is deleted.").arg(view->name));
    m_userData.removeView(m_removed->name);
}

void SavedViewsDialog::undoRemove()
{
    if (!m_removed)
        return;
    m_note->clear();
    m_wanted = m_removed->name;
    m_userData.saveView(*m_removed);
    m_userData.orderViews(m_orderBefore);
    m_removed.reset();
}

} // namespace views
