// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/facetview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

FacetView::FacetView(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_searchRow(new QWidget(this))
    , m_search(new QLineEdit(m_searchRow))
    , m_list(new FacetList(theme, m_model, this))
    , m_more(new QPushButton(this))
{
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setAccessibleName(tr("Find a value of %1", "field").arg(name));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(28);
    m_list->setAccessibleName(name);
    m_more->setFlat(true);
    m_more->setMinimumHeight(28);
    m_search->setTextMargins(4, 0, 4, 0);
    auto *searchLine = new QHBoxLayout(m_searchRow);
    searchLine->setContentsMargins(12, 4, 12, 4);
    searchLine->addWidget(m_search);
    auto *moreRow = new QHBoxLayout;
    moreRow->setContentsMargins(30, 0, 12, 0);
    moreRow->addWidget(m_more, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addWidget(m_searchRow);
    column->addWidget(m_list);
    column->addLayout(moreRow);

    connect(m_search, &QLineEdit::textChanged, &m_model, &FacetModel::setSearch);
    connect(m_more, &QPushButton::clicked, this, [this] { setExpanded(!m_isExpanded); });
    connect(m_list, &FacetList::standChosen, this, &FacetView::standChosen);
    connect(m_list, &FacetList::onlyChosen, this, &FacetView::onlyChosen);
    connect(m_list, &FacetList::rowReached, this, [this](const QRect &rect) {
        Q_EMIT rowReached(QRect(m_list->viewport()->mapTo(this, rect.topLeft()), rect.size()));
    });
    setExpanded(false);
}

void FacetView::setEntries(std::vector<FacetEntry> entries)
{
    m_model.setEntries(std::move(entries));
    updateButtons();
}

void FacetView::setExpanded(bool isExpanded)
{
    m_isExpanded = isExpanded;
    if (!isExpanded)
        m_search->clear();
    m_model.setLimit(isExpanded ? 0 : fewRows);
    updateButtons();
}

void FacetView::updateButtons()
{
    m_searchRow->setVisible(m_isExpanded && m_model.valueCount() >= searchedFrom);
    m_more->setVisible(m_model.valueCount() > fewRows);
    m_more->setText(m_isExpanded
            ? tr("Show fewer", "values of a filter")
            : tr("Show all (%Ln)", "values of a filter", m_model.valueCount()));
    m_more->setAccessibleName(m_isExpanded
            ? tr("Show fewer values of %1", "field").arg(m_name)
            : tr("Show all %Ln value(s) of %1", "field", m_model.valueCount()).arg(m_name));
}

} // namespace views
