// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"

#include <QCoreApplication>

namespace views {

/// What a person keeps of an Item, in words.
class MarkWords {
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
public:
    /// One for each thing that is kept: "Bookmarked", "My stack: Trial". Tags are as they were
    /// written.
    static QStringList phrases(const model::ItemMark &mark);
};

} // namespace views
