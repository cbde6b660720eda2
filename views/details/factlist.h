// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/details/itemfacts.h"

#include <QWidget>

namespace views {

/// A section of facts: label and value side by side, a mark after each number that tells its
/// source.
class FactList : public QWidget {
    Q_OBJECT
public:
    FactList(const ItemFacts::Section &section, const Colors &colors, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QString &url);

private:
    QString sourceMark(const QColor &color) const;
    QWidget *valueLabel(const Fact &fact, const Colors &colors);
};

} // namespace views
