// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/mobycomponentmodel.h"
#include "views/shell/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace views {

/// The components of the Moby project: a list that one can search, and what is known of the chosen
/// one. Links leave as a signal.
class MobyDialog : public QDialog {
    Q_OBJECT
public:
    /// @p theme must outlive the dialog.
    MobyDialog(const Theme &theme, std::vector<model::MobyComponent> components,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QString &url);

private:
    void showCurrent();
    QString factsOf(const model::MobyComponent &component) const;
    static QString stateText(model::MobyComponent::State state);

    const Theme &m_theme;
    model::MobyComponentModel m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_facts;
};

} // namespace views
