// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/source.h"

#include <QCoreApplication>

namespace views {

/// Words about the repositories that the program syncs.
class SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
public:
    /// What @p source gives, in a few words.
    static QString given(const model::Source &source);
};

} // namespace views
