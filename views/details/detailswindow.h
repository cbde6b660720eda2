// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QWidget>

class QPushButton;

namespace views {

class LogoCache;

/// The details of one Item in a window of their own, which stay whatever is selected elsewhere: to
/// compare, or for a second screen. Deletes itself when it is closed.
class DetailsWindow : public QWidget {
    Q_OBJECT
public:
    /// All three must outlive the window.
    DetailsWindow(const Theme &theme, LogoCache &logos, model::Explorer &explorer,
        const model::ItemId &item, QWidget *parent);

    const model::ItemId &item() const { return m_item; }

Q_SIGNALS:
    void linkActivated(const QString &url);
    void ratingChanged(const model::ItemId &item, int stars);
    void markEdited(const model::ItemId &item, const model::MarkEdit &edit);
    void copied(const QString &text);

private:
    void followWorld();

    model::Explorer &m_explorer;
    const model::ItemId m_item;
    QPushButton *m_select;
};

} // namespace views
