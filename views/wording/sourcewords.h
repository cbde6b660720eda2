// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace views {

/// Words about the repositories that the program syncs.
class SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
public:
    /// What @p source ("cncf/toc") gives, in a few words; empty for one that is not known.
    static QString given(const QString &source);
};

} // namespace views
