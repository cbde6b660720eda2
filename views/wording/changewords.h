// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/landscapechanges.h"

#include <QCoreApplication>

namespace views {

/// What changed in the landscape, in words.
class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
public:
    /// The heading over changes of one kind: "Promoted".
    static QString kind(model::LandscapeChange::Kind kind);
    /// "2 accepted, 1 promoted, 12 added", in the order of the kinds; empty when nothing changed.
    static QString summary(const std::vector<model::LandscapeChange> &changes);
    /// What became of one item, beside its name: "Incubating → Graduated"; its place where there is
    /// nothing else to say.
    static QString detail(const model::LandscapeChange &change);
};

} // namespace views
