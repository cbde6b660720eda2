// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "model/search/wordindex.h"

namespace model {

/// What can be found.
enum class OmniKind { Item, Category, Subcategory, GuideChapter, GuideSection, Action };

/// What ranks never reach: matches of different steps are further apart.
inline constexpr double mostRank = 10;

/// Everything of a Snapshot that can be found, and the texts by which it is. Immutable.
class OmniDocuments {
public:
    struct Document {
        OmniKind kind = OmniKind::Item;
        int index = 0; ///< of the Item, Category or chapter
        int part = -1; ///< of the Subcategory or section
        int guideText = -1;
        double rank = 0; ///< below mostRank: what decides between equal matches
    };
    struct FieldText {
        OmniField field = OmniField::Title;
        QString text;
    };

    explicit OmniDocuments(SnapshotPtr snapshot);

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    const std::vector<Document> &all() const { return m_documents; }

    QString titleOf(const Document &document) const;
    PlacePath placeOf(const Document &document) const;
    /// All texts but the title; what is Markdown is plain text.
    std::vector<FieldText> fieldsOf(const Document &document) const;

    /// Where an action stands among equal matches.
    static constexpr double actionRank = 5;

private:
    void add(Document document);
    int addGuideText(const QString &markdown);
    double rankOf(const Document &document) const;

    SnapshotPtr m_snapshot;
    std::vector<Document> m_documents;
    std::vector<QString> m_guideTexts; ///< plain
};

} // namespace model
