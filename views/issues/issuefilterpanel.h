// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issueindex.h"
#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;

namespace views {

class ContributorPanel;
class FacetColumn;
class FacetView;
class FilterSection;

/// What issues are searched and filtered by: words and conditions in text form, what the person can
/// do, and every facet with live counts.
class IssueFilterPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    IssueFilterPanel(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    ContributorPanel *contributor() const { return m_contributor; }
    /// Facets of all @p index, counted as the Explorer's filter leaves it.
    void setIndex(const model::IssueIndex &index);
    void startSearch();
    QSize sizeHint() const override { return { 264, 480 }; }

private:
    void addFacet(model::IssueField field);
    void applyTyped(bool isFinal);
    void setFilter(const model::IssueFilter &filter);
    void followState();
    void updateFacets();

    const Theme &m_theme;
    model::Explorer &m_explorer;
    model::IssueIndex m_index;
    ContributorPanel *m_contributor;
    QLineEdit *m_text;
    QLabel *m_error;
    FacetColumn *m_column;
    std::map<model::IssueField, FilterSection *> m_sections;
    std::map<model::IssueField, FacetView *> m_facets;
    model::ViewState m_typed; ///< what the last letter led to: the next one is of the same step
    QString m_applied; ///< the filter that the text stands for, in its one form
};

} // namespace views
