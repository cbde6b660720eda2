// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/changesdialog.h"

#include "views/details/safetext.h"
#include "views/wording/changewords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace views {

using model::LandscapeChange;

namespace {

constexpr int idRole = Qt::UserRole;
/// More of one kind are folded away at first.
constexpr int shortList = 40;
constexpr int rowPadding = 8;

} // namespace

ChangesDialog::ChangesDialog(
    const std::vector<LandscapeChange> &changes, const QString &since, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("What Changed"));
    auto *headline = new QLabel(since, this);
    headline->setWordWrap(true);
    headline->setTextFormat(Qt::PlainText);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({ tr("Item"), tr("Change") });
    m_tree->setAccessibleName(windowTitle());
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    headline->setBuddy(m_tree);
    addChanges(changes);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // as in the other dialogs
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is for the list
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(headline);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    resize(720, 520);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        const auto id = model::ItemId::fromString(row->data(0, idRole).toString());
        if (!id)
            return;
        accept(); // it would lie over what is to be seen
        Q_EMIT itemChosen(*id);
    });
}

void ChangesDialog::addChanges(const std::vector<LandscapeChange> &changes)
{
    QTreeWidgetItem *group = nullptr;
    auto kind = LandscapeChange::Kind::Added;
    for (const LandscapeChange &change : changes) {
        if (!group || change.kind != kind) {
            kind = change.kind;
            group = new QTreeWidgetItem(m_tree, { ChangeWords::kind(kind) });
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setSizeHint(0, { 0, QFontMetrics(font).height() + rowPadding });
        }
        auto *row = new QTreeWidgetItem(group, { change.name, ChangeWords::detail(change) });
        row->setToolTip(1, plainToolTip(row->text(1)));
        if (change.kind != LandscapeChange::Kind::Removed)
            row->setData(0, idRole, change.id.toString());
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *shown = m_tree->topLevelItem(i);
        shown->setText(1, QLocale().toString(shown->childCount()));
        shown->setExpanded(shown->childCount() <= shortList);
    }
}

} // namespace views
