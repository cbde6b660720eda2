// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/detailswindow.h"

#include "views/details/copymenu.h"
#include "views/details/itempage.h"
#include "views/details/reveal.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace views {

DetailsWindow::DetailsWindow(const Theme &theme, LogoCache &logos, model::Explorer &explorer,
    const model::ItemId &item, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_explorer(explorer)
    , m_item(item)
    , m_select(new QPushButton(tr("&Select in Main Window"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *copyMenu = new CopyMenu(explorer, this);
    copyMenu->setItem(item);
    auto *copy = new QPushButton(tr("&Copy As"), this);
    copy->setMenu(copyMenu);
    auto *page = new ItemPage(theme, logos, explorer, this);
    page->setItem(item);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_select);
    row->addStretch(1);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(page, 1);
    layout->addLayout(row);
    resize(400, 720);

    connect(m_select, &QPushButton::clicked, this, [this] {
        revealItem(m_explorer, m_item);
        parentWidget()->window()->activateWindow();
    });
    connect(page, &ItemPage::linkActivated, this, &DetailsWindow::linkActivated);
    connect(page, &ItemPage::ratingChanged, this, &DetailsWindow::ratingChanged);
    connect(page, &ItemPage::markEdited, this, &DetailsWindow::markEdited);
    connect(copyMenu, &CopyMenu::copied, this, &DetailsWindow::copied);
    connect(&explorer, &model::Explorer::worldChanged, this, &DetailsWindow::followWorld);
    // As in the main window, whose menus are not for this one.
    const auto onKeys = [this, page](const QKeySequence &keys, void (ItemPage::*act)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, page, act);
    };
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_D), &ItemPage::toggleBookmark);
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_T), &ItemPage::editTags);
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &ItemPage::editNote);
    for (const QKeySequence &keys :
        { QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape) })
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    followWorld();
    page->setFocus();
}

void DetailsWindow::followWorld()
{
    const auto &landscape = m_explorer.snapshot()->landscape;
    const int index = landscape.indexOf(m_item);
    m_select->setEnabled(index >= 0);
    if (index >= 0) // else the title still says what it was
        setWindowTitle(landscape.items[size_t(index)].displayName());
}

} // namespace views
