// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/highlighter.h"
#include "model/search/itemset.h"
#include "model/search/nameindex.h"
#include "model/search/omnidocuments.h"

namespace model {

/// Something that the program can do, as far as searching needs to know it.
struct OmniAction {
    QString title;
    QString place; ///< words around it: the menus that it is in
};

/// One thing that was found. What is foreign in it is plain text.
struct OmniHit {
    OmniKind kind = OmniKind::Item;
    int item = -1; ///< index into Landscape::items
    int action = -1; ///< index into the actions that were given
    PlacePath place; ///< of the Item, or the place itself; without subcategory for what is above it
    QString title;
    TextRanges titleMatches;
    /// What the snippet is a piece of; Title: it says nothing of the match, if it is there at all.
    OmniField field = OmniField::Title;
    Snippet snippet;
    double score = 0; ///< only the order means something
};

struct OmniResult {
    std::vector<OmniHit> hits; ///< the best first
    ItemSet items; ///< every Item that was found, however many hits were asked for
    int count = 0; ///< of all that was found
};

/// Finds items, places, sections of the guide and actions by what a person types: one ranking for
/// all of them, forgiving typos. Built of one Snapshot in some milliseconds, off the GUI thread;
/// then immutable, and asked by any thread.
///
/// Every word that is typed must match. Whole names come before their beginnings, those before
/// words and inner parts of names, those before typos in rare words, those before matches elsewhere
/// (tags, organisation, repositories, place, description; no typos in descriptions). Among equals
/// active projects come before places, actions and the guide, those before other items, then
/// archived projects, then members.
class OmniIndex {
public:
    explicit OmniIndex(SnapshotPtr snapshot);

    const SnapshotPtr &snapshot() const { return m_documents.snapshot(); }

    /// At most @p limit hits; none for a text without a letter and a number.
    OmniResult search(
        const QString &text, int limit, const std::vector<OmniAction> &actions = {}) const;

private:
    class Board;

    OmniHit hitOf(
        const OmniDocuments::Document &document, const std::vector<QueryWord> &words) const;

    OmniDocuments m_documents;
    WordIndex m_words;
    NameIndex m_names;
};

/// Never null.
using OmniIndexPtr = std::shared_ptr<const OmniIndex>;

} // namespace model
