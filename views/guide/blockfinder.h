// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>

#include <vector>

class QTextDocument;

namespace views {

/// Finds what stands at a height of a document, laying out no more of it than that takes. Qt's own
/// test for hits answers with the end of the document between two blocks, for which it lays out
/// everything.
class BlockFinder {
public:
    BlockFinder() = default;
    /// @p document must outlive it, and stay as it is.
    explicit BlockFinder(const QTextDocument &document);

    /// The first block that ends below @p y (in the document's coordinates); the last one of all
    /// where none does.
    QTextBlock at(double y) const;

private:
    double topOf(size_t item) const;
    size_t lastAbove(double y) const;

    const QTextDocument *m_document = nullptr;
    std::vector<int> m_items; ///< where each block or frame begins that is in no other frame
    mutable size_t m_last = 0; ///< what was found last: what is asked next is mostly near it
};

} // namespace views
