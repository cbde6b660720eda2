// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/librarypanel.h"

#include "model/store/starterfiles.h"
#include "views/guide/roomytree.h"
#include "views/wording/shelfwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

using model::LibraryModel;
using model::PagePlace;

LibraryPanel::LibraryPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(ShelfWords::names())
    , m_languages(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_more(new QWidget(this))
{
    m_filter.setSourceModel(&m_library);
    m_text->setPlaceholderText(tr("Find a text"));
    m_text->setAccessibleName(tr("Find a text"));
    m_text->setClearButtonEnabled(true);
    m_tree->setModel(&m_filter);
    RoomyTree::dress(m_tree, theme);
    m_tree->setAccessibleName(tr("Library"));
    auto *languageLabel = new QLabel(tr("Texts &in"), this);
    languageLabel->setBuddy(m_languages);
    m_languages->setToolTip(
        tr("The language of glossary and codes of conduct; what is not translated is in English"));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *languageRow = new QHBoxLayout;
    languageRow->setSpacing(8);
    languageRow->addWidget(languageLabel);
    languageRow->addWidget(m_languages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 4, 8);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addLayout(languageRow);
    column->addWidget(m_tree, 1);
    auto *more = new QLabel(tr("Guides of Moby, LinuxKit and CNCF, and the glossary in 16 "
                               "languages, come with a sync."),
        m_more);
    more->setWordWrap(true);
    more->setForegroundRole(QPalette::PlaceholderText);
    auto *sync = new QPushButton(tr("&Sync…"), m_more);
    auto *moreColumn = new QVBoxLayout(m_more);
    moreColumn->setContentsMargins(0, 4, 8, 4);
    moreColumn->addWidget(more);
    moreColumn->addWidget(sync, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    connect(sync, &QPushButton::clicked, this, &LibraryPanel::syncRequested);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        if (text.trimmed().isEmpty()) {
            m_tree->collapseAll();
            showCurrent();
        } else {
            m_tree->expandAll();
        }
    });
    connect(m_tree, &QTreeView::clicked, this, &LibraryPanel::choose);
    m_tree->setExpandsOnDoubleClick(false); // a click has done that
    m_tree->installEventFilter(this);
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_language = m_languages->currentData().toString();
        rebuild();
        Q_EMIT languageChanged(m_language);
    });
}

void LibraryPanel::setPages(const model::LibraryPages &pages)
{
    if (m_pages == pages && !m_pages.empty())
        return;
    m_pages = pages;
    rebuild();
}

void LibraryPanel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    rebuild();
}

void LibraryPanel::rebuild()
{
    m_languages->clear();
    for (const QString &code : model::languagesOf(m_pages))
        m_languages->addItem(ShelfWords::language(code), code);
    const int known = m_languages->findData(m_language);
    m_languages->setCurrentIndex(known >= 0 ? known : m_languages->findData(QStringLiteral("en")));
    m_languages->setEnabled(m_languages->count() > 1);
    m_more->setVisible(std::ranges::all_of(
        m_pages, [](const auto &page) { return page.place.source == model::starterSource; }));
    m_library.setLibrary(model::libraryOf(m_pages, m_language));
    if (!m_text->text().trimmed().isEmpty())
        m_tree->expandAll();
    else
        m_tree->expand(m_filter.index(0, 0));
    showCurrent();
}

void LibraryPanel::setCurrent(const PagePlace &place)
{
    m_current = place;
    showCurrent();
}

void LibraryPanel::showCurrent()
{
    if (!m_current)
        return;
    // A text may stand on several shelves: where a person chose it, it stays chosen.
    const QVariant chosen = m_tree->currentIndex().data(int(LibraryModel::Role::Place));
    const bool isThere = chosen.isValid() && chosen.value<PagePlace>().source == m_current->source
        && chosen.value<PagePlace>().path == m_current->path;
    if (isThere)
        return;
    const QModelIndex index = m_filter.mapFromSource(m_library.indexOf(*m_current));
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

/// What a click does, from the keyboard: where a click activates, too, it would be done twice.
bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    choose(m_tree->currentIndex());
    return true;
}

void LibraryPanel::choose(const QModelIndex &index)
{
    const QVariant known = index.data(int(LibraryModel::Role::Place));
    const auto place = known.isValid() ? std::optional(known.value<PagePlace>()) : std::nullopt;
    // What is read already can only mean to be opened or closed.
    const bool isOther = place && place != m_current;
    if (m_filter.rowCount(index) > 0)
        m_tree->setExpanded(index, isOther || !m_tree->isExpanded(index));
    if (isOther)
        Q_EMIT pageChosen(*place);
}

} // namespace views
