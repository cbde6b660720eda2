// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/linklist.h"

#include "views/community/facttable.h"
#include "views/community/twolinedelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int urlRole = Qt::UserRole + 1;
constexpr int noteRole = Qt::UserRole + 2;
constexpr int allTextRole = Qt::UserRole + 3;

} // namespace

LinkList::LinkList(const Theme &theme, const QString &prompt, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_entries(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_facts(new QLabel(this))
    , m_open(new QPushButton(tr("&Open…"), this))
    , m_copy(new QPushButton(tr("&Copy Address"), this))
{
    m_found->setSourceModel(m_entries);
    m_found->setFilterRole(allTextRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(prompt);
    m_filter->setAccessibleName(prompt);
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new TwoLineDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(what);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_facts->setTextInteractionFlags(Qt::TextBrowserInteraction);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    setFocusProxy(m_list);

    connect(m_filter, &QLineEdit::textChanged, this, &LinkList::setFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &LinkList::showCurrent);
    connect(m_list, &QListView::activated, this, [this] { m_open->click(); });
    connect(m_facts, &QLabel::linkActivated, this, &LinkList::linkActivated);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(currentUrl()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(currentUrl());
        Q_EMIT copied(currentUrl());
    });
    connect(&theme, &Theme::changed, this, &LinkList::showCurrent);
    showCurrent();
}

void LinkList::setEntries(const std::vector<LinkEntry> &entries)
{
    m_entries->clear();
    for (const LinkEntry &entry : entries) {
        auto *item = new QStandardItem(entry.title);
        item->setEditable(false);
        item->setData(entry.text, TwoLineDelegate::secondLineRole);
        item->setData(QString(entry.title + ", "_L1 + entry.text), Qt::AccessibleTextRole);
        item->setData(entry.url, urlRole);
        item->setData(entry.note, noteRole);
        item->setData(QStringList { entry.title, entry.text, entry.url, entry.note }.join(u'\n'),
            allTextRole);
        m_entries->appendRow(item);
    }
    m_list->setCurrentIndex(m_found->index(0, 0));
    showCurrent();
}

void LinkList::setFilter(const QString &text)
{
    if (m_filter->text() != text)
        m_filter->setText(text);
    m_found->setFilterFixedString(text.trimmed());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0));
    showCurrent();
}

QString LinkList::currentUrl() const { return m_list->currentIndex().data(urlRole).toString(); }

void LinkList::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_open->setEnabled(index.isValid());
    m_copy->setEnabled(index.isValid());
    if (!index.isValid()) {
        m_facts->setText(tr("Nothing here has that in it.").toHtmlEscaped());
        return;
    }
    FactTable facts(m_theme.colors());
    facts.addLink(tr("Address"), currentUrl(), currentUrl());
    facts.addText(tr("According to"), index.data(noteRole).toString());
    m_facts->setText(facts.html(
        index.data().toString(), index.data(TwoLineDelegate::secondLineRole).toString()));
}

} // namespace views
