// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/documentwriter.h"

#include "model/search/scripts.h"
#include "model/store/cataloginsert.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Index {
    std::string table;
    std::string condition; ///< on the language, for the sections that are in it
};

/// The sections of every document are in one index and only one.
std::vector<Index> indexes()
{
    std::string languages;
    for (const QLatin1StringView language : languagesWithoutBlanks)
        languages += (languages.empty() ? "'" : ", '") + std::string(language.data()) + "'";
    return { { "section_words", "language NOT IN (" + languages + ")" },
        { "section_trigrams", "language IN (" + languages + ")" } };
}

void removeDocuments(SQLite::Database &database, const QString &source)
{
    // An index over a view keeps no texts and has to be told what it loses.
    for (const Index &index : indexes()) {
        Insert remove(database,
            ("INSERT INTO " + index.table + " (" + index.table
                + ", rowid, title, headings, body) SELECT 'delete', id, title, headings, body"
                  " FROM section_text WHERE source = ? AND "
                + index.condition)
                .c_str());
        remove(source);
    }
    Insert remove(database, "DELETE FROM document WHERE source = ?");
    remove(source);
}

} // namespace

Result<void> replaceDocuments(SQLite::Database &database, const QString &source,
    const Documents &documents, Progress &progress)
{
    removeDocuments(database, source);
    Insert insertDocument(database, "INSERT INTO document VALUES (NULL, ?, ?, ?, ?, ?)");
    Insert insertSection(database, "INSERT INTO section VALUES (NULL, ?, ?, ?, ?)");
    for (const Document &document : documents) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, source);
        insertDocument(source, document.path, document.blobId, document.title, document.language);
        const qint64 id = database.getLastInsertRowid();
        for (int i = 0; i < int(document.sections.size()); ++i) {
            if (progress.cancelled())
                return failure(Error::Kind::Cancelled, source);
            const DocumentSection &section = document.sections[size_t(i)];
            insertSection(id, i, section.headings.join(u'\n'), section.text);
        }
    }
    for (const Index &index : indexes()) {
        Insert fill(database,
            ("INSERT INTO " + index.table
                + " (rowid, title, headings, body) SELECT id, title, headings, body"
                  " FROM section_text WHERE source = ? AND "
                + index.condition)
                .c_str());
        fill(source);
    }
    return {};
}

} // namespace model
