// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/documentindex.h"

#include "model/search/scripts.h"
#include "model/store/catalogconnection.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// What the trigram index can find; shorter pieces are looked for in the texts themselves.
constexpr qsizetype trigram = 3;
/// Of a question; nobody asks for more, and each makes the database's expression deeper.
constexpr qsizetype mostWords = 32;

QStringList wordsOf(const QString &query)
{
    static const QRegularExpression noWord(
        u"[^\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return query.split(noWord, Qt::SkipEmptyParts).mid(0, mostWords);
}

/// In the language of FTS5, in which quotes make anything a plain word.
QString matchOf(const QStringList &words, bool isByTrigrams)
{
    QStringList quoted;
    for (const QString &word : words) {
        if (!isByTrigrams || word.size() >= trigram)
            quoted += u'"' + word + u'"';
    }
    QString match = quoted.join(u' ');
    if (!isByTrigrams && !match.isEmpty())
        match += u'*';
    return match;
}

QString escapedForLike(QString word)
{
    for (const QChar special : u"\\%_"_s)
        word.replace(special, u'\\' + QString(special));
    return u'%' + word + u'%';
}

std::string marks(qsizetype count)
{
    std::string marks;
    for (qsizetype i = 0; i < count; ++i)
        marks += i == 0 ? "?" : ", ?";
    return marks;
}

/// A statement and what is to be bound to its question marks.
struct Query {
    std::string sql;
    QStringList values;
};

Query queryOf(const QStringList &words, const QStringList &languages, bool isByTrigrams)
{
    const std::string index = isByTrigrams ? "section_trigrams" : "section_words";
    const QString match = matchOf(words, isByTrigrams);
    Query query;
    const std::string columns = "SELECT document.source, document.path, source.commit_id,"
                                " document.title, document.language, section.headings,"
                                " section.position, ";
    const std::string joins = " JOIN document ON document.id = section.document"
                              " LEFT JOIN source ON source.name = document.source WHERE ";
    if (match.isEmpty()) {
        query.sql = columns + "substr(section.body, 1, 160), 0 AS rank FROM section" + joins + "1";
    } else {
        // Words in a title count most; snippets are of the body, the third column.
        query.sql = columns + "snippet(" + index + ", 2, '', '', '…', 18), bm25(" + index
            + ", 8.0, 4.0, 1.0) AS rank FROM " + index + " JOIN section ON section.id = " + index
            + ".rowid" + joins + index + " MATCH ?";
        query.values += match;
    }
    for (const QString &word : words) {
        if (!isByTrigrams || word.size() >= trigram)
            continue;
        query.sql
            += " AND (document.title LIKE ? ESCAPE '\\' OR section.headings LIKE ? ESCAPE '\\'"
               " OR section.body LIKE ? ESCAPE '\\')";
        query.values += QStringList(3, escapedForLike(word));
    }
    if (!languages.isEmpty()) {
        query.sql += " AND document.language IN (" + marks(languages.size()) + ")";
        query.values += languages;
    }
    query.sql += " ORDER BY rank, document.source, document.path, section.position";
    return query;
}

struct RankedHit {
    double rank = 0; ///< the lower the better
    DocumentHit hit;
};

/// At most @p limit documents, each with its best section: there may be hundreds of one document.
std::vector<RankedHit> findIn(SQLite::Database &database, const Query &query, int limit)
{
    SQLite::Statement statement(database, query.sql);
    int column = 0;
    for (const QString &value : query.values)
        statement.bind(++column, utf8(value));
    std::vector<RankedHit> hits;
    QSet<std::pair<QString, QString>> seen;
    while (int(hits.size()) < limit && statement.executeStep()) {
        const auto key = std::pair(text(statement.getColumn(0)), text(statement.getColumn(1)));
        if (seen.contains(key))
            continue;
        seen.insert(key);
        hits.push_back({ statement.getColumn(8).getDouble(),
            { .source = key.first,
                .path = key.second,
                .commit = text(statement.getColumn(2)),
                .title = text(statement.getColumn(3)),
                .language = text(statement.getColumn(4)),
                .headings = text(statement.getColumn(5)).split(u'\n', Qt::SkipEmptyParts),
                .section = statement.getColumn(6).getInt(),
                .snippet = text(statement.getColumn(7)).simplified() } });
    }
    return hits;
}

/// Which indexes have what is asked for: false the one of words, true the one of trigrams. Latin
/// words stand in texts of every language.
std::vector<bool> indexesFor(const QStringList &words, const QStringList &languages)
{
    if (hasScriptWithoutBlanks(words.join(u' ')))
        return { true };
    const bool isAnyWithoutBlanks
        = languages.isEmpty() || std::ranges::any_of(languages, [](const QString &language) {
              return std::ranges::contains(languagesWithoutBlanks, language);
          });
    return isAnyWithoutBlanks ? std::vector { false, true } : std::vector { false };
}

} // namespace

DocumentIndex::DocumentIndex(QString catalogFile, std::unique_ptr<SQLite::Database> database)
    : m_catalogFile(std::move(catalogFile))
    , m_database(std::move(database))
{
}
DocumentIndex::DocumentIndex(DocumentIndex &&) noexcept = default;
DocumentIndex &DocumentIndex::operator=(DocumentIndex &&) noexcept = default;
DocumentIndex::~DocumentIndex() = default;

Result<DocumentIndex> DocumentIndex::open(const QString &catalogFile)
{
    return openCatalogForReading(catalogFile).transform([&](auto database) {
        return DocumentIndex(catalogFile, std::move(database));
    });
}

Result<std::vector<DocumentHit>> DocumentIndex::find(
    const QString &query, const QStringList &languages, int limit) const
{
    const QStringList words = wordsOf(query);
    if (words.isEmpty() || limit <= 0)
        return {};
    return guarded(m_catalogFile, [&]() -> Result<std::vector<DocumentHit>> {
        std::vector<RankedHit> ranked;
        for (const bool isByTrigrams : indexesFor(words, languages)) {
            auto found = findIn(*m_database, queryOf(words, languages, isByTrigrams), limit);
            std::ranges::move(found, std::back_inserter(ranked));
        }
        std::ranges::stable_sort(ranked, {}, &RankedHit::rank);
        std::vector<DocumentHit> hits;
        QSet<std::pair<QString, QString>> seen;
        for (RankedHit &found : ranked) {
            const auto key = std::pair(found.hit.source, found.hit.path);
            if (int(hits.size()) == limit || seen.contains(key))
                continue;
            seen.insert(key);
            hits.push_back(std::move(found.hit));
        }
        return hits;
    });
}

Result<LibraryPages> DocumentIndex::pages() const
{
    return guarded(m_catalogFile, [&]() -> Result<LibraryPages> {
        SQLite::Statement statement(*m_database,
            "SELECT source, path, title, language FROM document ORDER BY source, path");
        LibraryPages pages;
        while (statement.executeStep()) {
            pages.push_back(
                { .place = { text(statement.getColumn(0)), text(statement.getColumn(1)) },
                    .title = text(statement.getColumn(2)),
                    .language = text(statement.getColumn(3)) });
        }
        return pages;
    });
}

} // namespace model
