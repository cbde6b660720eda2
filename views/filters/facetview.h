// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filters/facetlist.h"

class QLineEdit;
class QPushButton;

namespace views {

/// One facet to choose from: its first values, a button for the rest, and then, where they are
/// many, a line to search them.
class FacetView : public QWidget {
    Q_OBJECT
public:
    static constexpr int fewRows = 8; ///< before all are asked for
    static constexpr int searchedFrom = 13; ///< so many values get a search line

    /// @p theme must outlive the view.
    /// @p name is that of the facet, as a heading.
    FacetView(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setEntries(std::vector<FacetEntry> entries);

Q_SIGNALS:
    void standChosen(const QString &value, model::FilterStand stand);
    void onlyChosen(const QString &value);
    /// The keyboard stands on something at @p rect of this view, which should be seen.
    void rowReached(const QRect &rect);

private:
    void setExpanded(bool isExpanded);
    void updateButtons();

    const QString m_name;
    FacetModel m_model;
    QWidget *m_searchRow;
    QLineEdit *m_search;
    FacetList *m_list;
    QPushButton *m_more;
    bool m_isExpanded = false;
};

} // namespace views
