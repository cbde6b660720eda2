// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace model {

/// A part of a Document, from one heading to the next.
struct DocumentSection {
    QStringList headings; ///< from the outermost to its own; empty before the first heading
    QString text; ///< what a reader sees, without marks: paragraphs end in a line feed

    bool operator==(const DocumentSection &) const = default;
};

/// A text of a repository that people read: a guide, a glossary term, a charter.
struct Document {
    QString path; ///< in its repository, with '/'
    QString blobId; ///< 40 hex digits; of its content
    QString title;
    QString language; ///< "pt-br": as the folder names it; "en" where none does
    std::vector<DocumentSection> sections;

    bool operator==(const Document &) const = default;
};

using Documents = std::vector<Document>;

} // namespace model
