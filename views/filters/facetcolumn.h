// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace views {

class FacetView;
class FilterSection;

/// The sections of a filter one below the other, as far as there is room, else scrolled.
class FacetColumn : public QScrollArea {
    Q_OBJECT
public:
    /// @p theme must outlive the column.
    explicit FacetColumn(const Theme &theme, QWidget *parent = nullptr);

    /// Below those that are there.
    FilterSection *addSection(const QString &title, QWidget *content, bool isExpanded);
    /// The same, for values to choose from: the row that the keyboard stands on is always seen.
    FilterSection *addFacet(const QString &title, FacetView *facet, bool isExpanded);

private:
    void updateIcons();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    std::vector<FilterSection *> m_sections;
};

} // namespace views
