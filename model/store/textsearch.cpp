// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/textsearch.h"

#include "model/import/markdownimport.h"
#include "model/search/question.h"
#include "model/store/starterfiles.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// With fewer, what is in other languages is welcome.
constexpr size_t enough = 3;

Documents starterDocuments()
{
    const StarterFiles files;
    Documents documents;
    for (const LibraryPage &page : starterPages()) {
        constexpr qint64 most = qint64(1) << 20;
        const auto document
            = files.read(page.place.path, most).and_then([&](const QByteArray &bytes) {
                  return importMarkdown(bytes, page.place.path, NoProgress());
              });
        Q_ASSERT(document);
        if (document)
            documents.push_back(*document);
    }
    return documents;
}

QString fileName(const DocumentHit &hit) { return hit.path.sliced(hit.path.lastIndexOf(u'/') + 1); }

/// Terms of the program's own that were synced, too.
void removeOwnTerms(std::vector<DocumentHit> &hits)
{
    QSet<QString> terms;
    for (const DocumentHit &hit : hits) {
        if (hit.source == "cncf/glossary"_L1)
            terms.insert(fileName(hit));
    }
    std::erase_if(hits, [&](const DocumentHit &hit) {
        return hit.source == starterSource && hit.path.startsWith("glossary/"_L1)
            && terms.contains(fileName(hit));
    });
}

} // namespace

TextSearch::TextSearch(QString catalogFile)
    : m_catalogFile(std::move(catalogFile))
{
}

Result<std::vector<DocumentHit>> TextSearch::findIn(
    const QString &query, const QStringList &languages, int limit)
{
    if (!m_starter) {
        auto made = DocumentIndex::ofDocuments(starterSource, starterDocuments());
        if (!made)
            return std::unexpected(made.error());
        m_starter = std::move(*made);
    }
    auto hits = m_starter->find(query, languages, limit);
    if (!hits)
        return hits;
    const auto index = synced();
    if (!index)
        return std::unexpected(index.error());
    if (*index) {
        const auto found = (*index)->find(query, languages, limit);
        if (!found)
            return found;
        hits->insert(hits->end(), found->begin(), found->end());
    }
    removeOwnTerms(*hits);
    std::ranges::stable_sort(*hits, {}, &DocumentHit::rank);
    if (hits->size() > size_t(limit))
        hits->erase(hits->begin() + limit, hits->end());
    return hits;
}

/// Null before the first sync.
Result<const DocumentIndex *> TextSearch::synced()
{
    if (!m_synced) {
        auto opened = DocumentIndex::open(m_catalogFile);
        if (opened)
            m_synced = std::move(*opened);
        else if (opened.error().kind != Error::Kind::NotFound)
            return std::unexpected(opened.error());
    }
    return m_synced ? &*m_synced : nullptr;
}

Result<GlossaryTerms> TextSearch::terms(const QString &language)
{
    GlossaryTerms terms;
    if (language == "en"_L1) {
        for (const Document &document : starterDocuments()) {
            const QString key = termOf(document.path);
            if (!key.isEmpty())
                terms.insert(key,
                    { .title = document.title,
                        .definition = document.sections.front().text.section(u'\n', 0, 0),
                        .place = { starterSource, document.path } });
        }
    }
    const auto index = synced();
    if (!index)
        return std::unexpected(index.error());
    if (*index) {
        const auto found = (*index)->terms(language);
        if (!found)
            return found;
        for (const auto &[key, term] : found->asKeyValueRange())
            terms.insert(key, term);
    }
    return terms;
}

Result<std::vector<DocumentHit>> TextSearch::find(
    const QString &query, const QString &language, int limit)
{
    auto hits = findIn(query, { language, u"en"_s }, limit);
    if (!hits || hits->size() >= std::min(enough, size_t(limit)))
        return hits;
    auto others = findIn(query, {}, limit);
    if (!others)
        return others;
    // Who asks a question writes words that no answer needs to have.
    if (hits->empty() && others->empty()) {
        const QString subject = subjectOfQuestion(query);
        const bool isLess = !subject.isEmpty() && subject != query;
        return isLess ? find(subject, language, limit) : hits;
    }
    std::ranges::copy_if(*others, std::back_inserter(*hits), [&](const DocumentHit &hit) {
        return hit.language != language && hit.language != "en"_L1;
    });
    if (hits->size() > size_t(limit))
        hits->erase(hits->begin() + limit, hits->end());
    return hits;
}

} // namespace model
