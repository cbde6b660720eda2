// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"

namespace model {

/// Why one Item is like another.
struct SimilarityReason {
    enum class Kind {
        ParentOfIt, ///< the similar one has it as a part; value: its own name
        PartOfIt, ///< the similar one is a part of it; value: its own name
        SameParent, ///< value: the Project that both are parts of
        SameSubcategory, ///< value: the Subcategory
        SharedPlace, ///< value: a Subcategory in which one of them, or both, also is
        SharedKeyword, ///< value: a word that both are described with
        SameOrganization, ///< value: its name
        SharedTag, ///< value: the Technical Advisory Group of both
    };
    Kind kind = Kind::SameSubcategory;
    QString value;

    bool operator==(const SimilarityReason &) const = default;
};

struct SimilarItem {
    int item = 0; ///< index in the landscape
    int score = 0;
    std::vector<SimilarityReason> reasons; ///< at least one; the weightiest first

    bool operator==(const SimilarItem &) const = default;
};

/// The items most like @p item (an index), at most @p most; archived ones last. Of equal likeness
/// the more mature comes first, then the one with more stars, then the order of the landscape.
/// Members are like nothing: they stand together for what they pay. Pure; any thread.
std::vector<SimilarItem> similarItems(const Snapshot &snapshot, int item, int most = 6);

} // namespace model
