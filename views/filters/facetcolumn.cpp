// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/facetcolumn.h"

#include "views/filters/facetview.h"
#include "views/filters/filtersection.h"
#include "views/shell/icons.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

FacetColumn::FacetColumn(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Facets"));
    setWidget(content);
    connect(&theme, &Theme::changed, this, &FacetColumn::updateIcons);
}

FilterSection *FacetColumn::addSection(const QString &title, QWidget *content, bool isExpanded)
{
    auto *section = new FilterSection(m_theme, title, content);
    section->setExpanded(isExpanded);
    m_column->insertWidget(m_column->count() - 1, section);
    m_sections.push_back(section);
    section->setResetIcon(themedIcon(u"remove"_s, m_theme.colors().muted));
    return section;
}

FilterSection *FacetColumn::addFacet(const QString &title, FacetView *facet, bool isExpanded)
{
    FilterSection *section = addSection(title, facet, isExpanded);
    connect(facet, &FacetView::rowReached, this, [this, facet](const QRect &rect) {
        const QPoint center = facet->mapTo(widget(), rect.center());
        ensureVisible(center.x(), center.y(), 0, rect.height());
    });
    return section;
}

void FacetColumn::updateIcons()
{
    const QIcon icon = themedIcon(u"remove"_s, m_theme.colors().muted);
    for (FilterSection *section : m_sections)
        section->setResetIcon(icon);
}

} // namespace views
