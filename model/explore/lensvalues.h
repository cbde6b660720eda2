// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/viewstate.h"
#include "model/search/itemindex.h"

namespace model {

/// What a Lens tells apart, and which of it every Item is. No colours: views give each class one.
struct LensValues {
    /// How classes relate, and so how they are coloured.
    enum class Scale {
        Maturity, ///< the levels, each with a look of its own
        Named, ///< different things of equal rank
        Ordered, ///< from little to much
    };
    struct Class {
        QString key; ///< a value of the field, or the lower edge of a step: days, or stars given
        int count = 0; ///< items of the scope
        FilterTerm term; ///< finds these items
    };

    Lens lens = Lens::Maturity;
    Scale scale = Scale::Maturity;
    std::vector<Class> classes;
    std::vector<int> classOf; ///< by item: index into classes, or -1 when nothing is known
    int known = 0; ///< items of the scope that have a class

    /// Of Ordered lenses in days: the lower edges of the steps.
    static constexpr std::array ageStepsInDays { 0, 365, 730, 1461, 2191, 2922 };
    static constexpr std::array activityStepsInDays { 0, 31, 92, 365, 730 };
    /// More names than this have no colour of their own: the rest share one, keyed as empty.
    static constexpr int maxNamed = 9;

    /// Pure. Days are counted back from the day of the snapshot's data.
    static LensValues of(const ItemIndex &index, Lens lens, const ItemSet &scope);
};

} // namespace model
