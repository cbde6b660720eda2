// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/facets.h"
#include "views/filters/filtersteps.h"
#include "views/shell/theme.h"

#include <QWidget>

#include <map>

class QLabel;

namespace views {

class FacetColumn;
class FacetView;
class FilterSection;
class QueryEdit;
class RangeHistogram;

/// All that a filter can say of the shown group: the query in text form and, below it, every facet
/// with live counts. Its sections are made once; a change only gives them other numbers, so that
/// focus and scroll position stay.
class FilterPanel : public QWidget {
    Q_OBJECT
public:
    /// @p theme and @p explorer must outlive the panel.
    FilterPanel(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    QueryEdit &query() const { return *m_query; }
    QSize sizeHint() const override { return { 264, 480 }; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addChoice(model::FilterField field);
    void addRange(model::FilterField field);
    void addSection(model::FilterField field, FilterSection *section);
    void updateError();
    /// Also what the counts are without any filter.
    void readScope();
    void updateCounts();

    const Theme &m_theme;
    model::Explorer &m_explorer;
    FilterSteps m_steps;
    QueryEdit *m_query;
    QLabel *m_error;
    FacetColumn *m_column;
    std::map<model::FilterField, FilterSection *> m_sections;
    std::map<model::FilterField, FacetView *> m_choices;
    std::vector<RangeHistogram *> m_ranges;
    std::map<model::FilterField, model::Facet> m_unfiltered;
    bool m_isScopeStale = true; ///< nobody sees the panel: it reads when it is shown
    bool m_isStale = true;
};

} // namespace views
