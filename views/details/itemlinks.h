// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/item.h"
#include "views/shell/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace views {

/// A way out of the program to where an Item lives.
struct ItemLink {
    QString icon; ///< of resources/icons
    QString name; ///< plain
    QString url; ///< safe
    bool isMain = false; ///< one of those that most people look for: shown with its name

    bool operator==(const ItemLink &) const = default;
};

/// The addresses of an Item as a row of buttons that wraps: the homepage and the repository with
/// their names, all others as an icon. Their names are in tooltips and for screen readers.
class ItemLinks : public QWidget {
    Q_OBJECT
public:
    ItemLinks(const Colors &colors, const model::Item &item, QWidget *parent = nullptr);

    /// In the order in which people look for them; what is no safe link is left out.
    static std::vector<ItemLink> linksOf(const model::Item &item);

Q_SIGNALS:
    void linkActivated(const QString &url);
};

} // namespace views
