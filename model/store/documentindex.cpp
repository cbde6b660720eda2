// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/documentindex.h"

#include "model/search/scripts.h"
#include "model/store/catalogconnection.h"
#include "model/store/documentwriter.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// What the trigram index can find; shorter pieces are looked for in the texts themselves.
constexpr qsizetype trigram = 3;
/// Ranking more sections takes longer than a person waits, and tells little: what so many have in
/// them is in no text more than in others.
constexpr int mostRanked = 2000;
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
    // One letter begins a twentieth of all words: it is a word, or nothing yet.
    if (!isByTrigrams && !match.isEmpty() && words.last().size() > 1)
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

/// What is asked of one of the indexes.
struct Query {
    std::string index; ///< the table
    QString match; ///< what of it FTS5 answers; empty: nothing, since all words are too short
    QStringList shortWords; ///< that are looked for in the texts themselves
    QStringList languages; ///< empty: any
    bool isRanked = true; ///< else the sections come as they were read
};

Query queryOf(const QStringList &words, const QStringList &languages, bool isByTrigrams)
{
    Query query { .index = isByTrigrams ? "section_trigrams" : "section_words",
        .match = matchOf(words, isByTrigrams),
        .shortWords = {},
        .languages = languages };
    for (const QString &word : words) {
        if (isByTrigrams && word.size() < trigram)
            query.shortWords += word;
    }
    return query;
}

/// Sections by their number, the best first, and how good each is: the lower the better.
class RankedSections {
public:
    RankedSections(SQLite::Database &database, const Query &query)
        : m_statement(database, statementFor(query))
    {
        if (!query.match.isEmpty())
            m_statement.bind(1, utf8(query.match));
    }

    bool next() { return m_statement.executeStep(); }
    int64_t section() const { return m_statement.getColumn(0).getInt64(); }
    double rank() const { return m_statement.getColumn(1).getDouble(); }

private:
    /// Words in a title count most.
    static std::string statementFor(const Query &query)
    {
        if (query.match.isEmpty())
            return "SELECT id, 0 FROM section ORDER BY id";
        if (!query.isRanked)
            return "SELECT rowid, 0 FROM " + query.index + " WHERE " + query.index
                + " MATCH ? ORDER BY rowid";
        return "SELECT rowid, rank FROM " + query.index + " WHERE " + query.index
            + " MATCH ? AND rank MATCH 'bm25(8.0, 4.0, 1.0)' ORDER BY rank";
    }

    mutable SQLite::Statement m_statement;
};

/// Looks a section up, if it has the short words and is in one of the languages.
class SectionReader {
public:
    SectionReader(SQLite::Database &database, const Query &query)
        : m_statement(database, statementFor(query))
    {
        int column = 1;
        for (const QString &word : query.shortWords) {
            for (int i = 0; i < 3; ++i)
                m_statement.bind(++column, utf8(escapedForLike(word)));
        }
        for (const QString &language : query.languages)
            m_statement.bind(++column, utf8(language));
    }

    std::optional<DocumentHit> read(int64_t section)
    {
        m_statement.reset();
        m_statement.bind(1, section);
        if (!m_statement.executeStep())
            return std::nullopt;
        return DocumentHit { .source = text(m_statement.getColumn(0)),
            .path = text(m_statement.getColumn(1)),
            .commit = text(m_statement.getColumn(2)),
            .title = text(m_statement.getColumn(3)),
            .language = text(m_statement.getColumn(4)),
            .headings = text(m_statement.getColumn(5)).split(u'\n', Qt::SkipEmptyParts),
            .section = m_statement.getColumn(6).getInt() };
    }

private:
    static std::string statementFor(const Query &query)
    {
        std::string sql = "SELECT document.source, document.path, source.commit_id, document.title,"
                          " document.language, section.headings, section.position FROM section"
                          " JOIN document ON document.id = section.document"
                          " LEFT JOIN source ON source.name = document.source"
                          " WHERE section.id = ?";
        for (qsizetype i = 0; i < query.shortWords.size(); ++i) {
            sql += " AND (document.title LIKE ? ESCAPE '\\' OR section.headings LIKE ? ESCAPE '\\'"
                   " OR section.body LIKE ? ESCAPE '\\')";
        }
        if (!query.languages.isEmpty())
            sql += " AND document.language IN (" + marks(query.languages.size()) + ")";
        return sql;
    }

    SQLite::Statement m_statement;
};

/// Takes the marks of what matches out of the snippet.
void takeMarks(DocumentHit &hit)
{
    QString plain;
    for (const QChar c : std::as_const(hit.snippet)) {
        if (c == QChar(1))
            hit.snippetMatches.push_back({ plain.size(), 0 });
        else if (c == QChar(2) && !hit.snippetMatches.empty())
            hit.snippetMatches.back().length = plain.size() - hit.snippetMatches.back().start;
        else
            plain += c;
    }
    std::erase_if(hit.snippetMatches, [](const TextRange &range) { return range.length <= 0; });
    hit.snippet = plain;
}

/// Reads snippets of sections that @p query found. Not part of the query itself: that would make
/// one for everything that it finds, to throw most of them away.
class SnippetReader {
public:
    SnippetReader(SQLite::Database &database, const Query &query)
        : m_statement(database, statementFor(query))
        , m_match(query.match)
    {
    }

    void read(int64_t section, DocumentHit &hit)
    {
        m_statement.reset();
        m_statement.bind(1, section);
        if (!m_match.isEmpty())
            m_statement.bind(2, utf8(m_match));
        if (!m_statement.executeStep())
            return;
        hit.snippet = text(m_statement.getColumn(0)).simplified();
        takeMarks(hit);
    }

private:
    /// Of the body, the third column. What matches stands between two letters that no text has.
    static std::string statementFor(const Query &query)
    {
        if (query.match.isEmpty())
            return "SELECT substr(body, 1, 160) FROM section WHERE id = ?";
        return "SELECT snippet(" + query.index + ", 2, char(1), char(2), '…', 18) FROM "
            + query.index + " WHERE rowid = ? AND " + query.index + " MATCH ?";
    }

    SQLite::Statement m_statement;
    const QString m_match;
};

/// Whether more sections match @p query than can be ranked while a person waits.
bool isCommon(SQLite::Database &database, const Query &query)
{
    if (query.match.isEmpty())
        return false;
    SQLite::Statement count(database,
        "SELECT count(*) FROM (SELECT 1 FROM " + query.index + " WHERE " + query.index
            + " MATCH ? LIMIT " + std::to_string(mostRanked + 1) + ")");
    count.bind(1, utf8(query.match));
    return count.executeStep() && count.getColumn(0).getInt() > mostRanked;
}

/// What finds the same as @p query, the best first: of a common word those that are called so, and
/// then all others.
std::vector<Query> stepsOf(SQLite::Database &database, const Query &query)
{
    if (!isCommon(database, query))
        return { query };
    Query called = query;
    called.match = u"{title headings} : ("_s + query.match + u')';
    called.isRanked = !isCommon(database, called);
    Query rest = query;
    rest.isRanked = false;
    return { called, rest };
}

/// At most @p limit documents, each with its best section: there may be hundreds of one document.
/// What is found is looked at one by one, since a common word finds thousands.
std::vector<DocumentHit> findIn(SQLite::Database &database, const Query &query, int limit)
{
    SectionReader sections(database, query);
    SnippetReader snippets(database, query);
    std::vector<DocumentHit> hits;
    QSet<std::pair<QString, QString>> seen;
    for (const Query &step : stepsOf(database, query)) {
        RankedSections ranked(database, step);
        while (int(hits.size()) < limit && ranked.next()) {
            auto hit = sections.read(ranked.section());
            if (!hit || seen.contains({ hit->source, hit->path }))
                continue;
            seen.insert({ hit->source, hit->path });
            hit->rank = ranked.rank();
            snippets.read(ranked.section(), *hit);
            hits.push_back(std::move(*hit));
        }
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

Result<DocumentIndex> DocumentIndex::ofDocuments(const QString &source, const Documents &documents)
{
    const QString memory = u":memory:"_s;
    return openCatalogForWriting(memory).and_then([&](auto database) {
        return guarded(memory, [&]() -> Result<DocumentIndex> {
            NoProgress progress;
            const auto done = replaceDocuments(*database, source, documents, progress);
            if (!done)
                return std::unexpected(done.error());
            return DocumentIndex(memory, std::move(database));
        });
    });
}

Result<std::vector<DocumentHit>> DocumentIndex::find(
    const QString &query, const QStringList &languages, int limit) const
{
    const QStringList words = wordsOf(query);
    if (words.isEmpty() || limit <= 0)
        return {};
    return guarded(m_catalogFile, [&]() -> Result<std::vector<DocumentHit>> {
        std::vector<DocumentHit> ranked;
        for (const bool isByTrigrams : indexesFor(words, languages)) {
            auto found = findIn(*m_database, queryOf(words, languages, isByTrigrams), limit);
            std::ranges::move(found, std::back_inserter(ranked));
        }
        std::ranges::stable_sort(ranked, {}, &DocumentHit::rank);
        std::vector<DocumentHit> hits;
        QSet<std::pair<QString, QString>> seen;
        for (DocumentHit &found : ranked) {
            const auto key = std::pair(found.source, found.path);
            if (int(hits.size()) == limit || seen.contains(key))
                continue;
            seen.insert(key);
            hits.push_back(std::move(found));
        }
        return hits;
    });
}

Result<GlossaryTerms> DocumentIndex::terms(const QString &language) const
{
    return guarded(m_catalogFile, [&]() -> Result<GlossaryTerms> {
        SQLite::Statement statement(*m_database,
            "SELECT title, path, (SELECT body FROM section WHERE document = document.id AND"
            " body != '' ORDER BY position LIMIT 1) FROM document"
            " WHERE source = 'cncf/glossary' AND language = ?");
        statement.bind(1, utf8(language));
        GlossaryTerms terms;
        while (statement.executeStep()) {
            const QString path = text(statement.getColumn(1));
            const QString key = termOf(path);
            if (key.isEmpty())
                continue;
            terms.insert(key,
                { .title = text(statement.getColumn(0)),
                    .definition = text(statement.getColumn(2)).section(u'\n', 0, 0),
                    .place = { u"cncf/glossary"_s, path } });
        }
        return terms;
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
