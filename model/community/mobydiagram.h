// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/mobyproject.h"

namespace model {

/// How the parts of the Moby project are put together, as columns of boxes with arrows from left to
/// right. Pure and deterministic: the same project is the same diagram.
struct MobyDiagram {
    struct Node {
        int component = -1; ///< index into components, or
        int product = -1; ///< index into products
        int column = 0; ///< from the left
        int row = 0; ///< in its column, from the top

        bool operator==(const Node &) const = default;
    };
    struct Arrow {
        int from = 0; ///< index into nodes
        int to = 0;
        bool isMerged = false; ///< from lives on in to; else it is built into it

        bool operator==(const Arrow &) const = default;
    };

    std::vector<Node> nodes; ///< components in their order, then products
    std::vector<Arrow> arrows; ///< to the right
    std::vector<int> columnSizes; ///< how many rows each has
    std::vector<int> apart; ///< nodes without an arrow; they have no column

    /// What nobody is built from stands in the last column, all else as far to the right as its
    /// arrows let it. Names and repositories that are not there are left out.
    static MobyDiagram of(const MobyProject &project);
};

} // namespace model
