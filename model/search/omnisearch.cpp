// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/omnisearch.h"

#include "model/search/wordreader.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qsizetype maxTypedLength = 400;
constexpr qsizetype snippetLength = 160;

/// How good an action is, 0 when it is none of what is typed. There are few: no index is needed.
double scoreOf(const OmniAction &action, const std::vector<QueryWord> &words)
{
    const NameMatch name = NameIndex::match(words, action.title);
    Evidence weakest = Evidence::NameWhole;
    Evidence strongest = Evidence::None;
    for (const QueryWord &typed : words) {
        Evidence best = Evidence::None;
        const auto look = [&](QStringView text, OmniField field) {
            for (WordReader reader(text); reader.next();)
                best = std::max(best, evidenceOf(typed.match(reader.word()), field));
        };
        look(action.title, OmniField::Title);
        look(action.place, OmniField::Place);
        weakest = std::min(weakest, best);
        strongest = std::max(strongest, best);
    }
    const double score = std::max(scoreOf(name), scoreOf(weakest, strongest));
    return score > 0 ? score + OmniDocuments::actionRank : 0;
}

OmniHit hitOfAction(const OmniAction &action, int index, const std::vector<QueryWord> &words)
{
    const Highlighter highlighter(words);
    return { .kind = OmniKind::Action,
        .action = index,
        .title = action.title,
        .titleMatches = highlighter.inTitle(action.title),
        .field = OmniField::Place,
        .snippet = highlighter.snippet(action.place, action.place.size()) };
}

/// Marks what answers in the title of @p hit and returns the words that do not.
std::vector<QueryWord> markTitle(OmniHit &hit, const std::vector<QueryWord> &words)
{
    const Highlighter highlighter(words);
    hit.titleMatches = highlighter.inTitle(hit.title);
    std::vector<QueryWord> elsewhere;
    for (const QueryWord &word : words) {
        if (const std::vector<QueryWord> alone { word };
            Highlighter(alone).inTitle(hit.title).empty())
            elsewhere.push_back(word);
    }
    if (elsewhere.empty())
        return elsewhere;
    const QString typed = joinedText(words);
    if (words.size() == 1 && NameIndex::initialsOf(hit.title) == typed)
        hit.titleMatches = highlighter.inInitials(hit.title);
    else if (joinedWords(hit.title).startsWith(typed))
        hit.titleMatches = highlighter.atBeginning(hit.title);
    else
        return elsewhere;
    return {};
}

std::vector<QueryWord> withoutTypos(std::vector<QueryWord> words)
{
    for (QueryWord &word : words)
        word.typos = 0;
    return words;
}

/// Shows in @p hit which of @p fields answers @p elsewhere: one that has it as it is typed before
/// one that has something like it. The guide shows some of its text in any case.
void addSnippet(OmniHit &hit, const std::vector<OmniDocuments::FieldText> &fields,
    const std::vector<QueryWord> &words, const std::vector<QueryWord> &elsewhere)
{
    const std::vector<QueryWord> wordsAsTyped = withoutTypos(words);
    const std::vector<QueryWord> elsewhereAsTyped = withoutTypos(elsewhere);
    const auto show = [&](const OmniDocuments::FieldText &field) {
        hit.field = field.field;
        hit.snippet = field.field == OmniField::Text
            ? Highlighter(wordsAsTyped).snippet(field.text.simplified(), snippetLength)
            : Highlighter(words).snippet(field.text, field.text.size());
    };
    for (const auto &field : fields) {
        if (Highlighter(elsewhereAsTyped).isIn(field.text)) {
            show(field);
            return;
        }
    }
    for (const auto &field : fields) {
        if (field.field != OmniField::Text && Highlighter(elsewhere).isIn(field.text)) {
            show(field);
            return;
        }
    }
    const bool isGuide = hit.kind == OmniKind::GuideChapter || hit.kind == OmniKind::GuideSection;
    const auto text = std::ranges::find(fields, OmniField::Text, &OmniDocuments::FieldText::field);
    if (isGuide && text != fields.end()) {
        show(*text);
        hit.field = OmniField::Title;
    }
}

} // namespace

/// Collects the evidence for every document, one typed word after the other.
class OmniIndex::Board {
public:
    explicit Board(size_t documents)
        : m_entries(documents)
    {
    }

    void add(const std::vector<WordIndex::Found> &words)
    {
        for (const WordIndex::Found &found : words) {
            for (const WordIndex::Posting &posting : found.postings) {
                Evidence &best = m_entries[posting.document].best;
                best = std::max(best, evidenceOf(found.match, posting.field));
            }
        }
        for (Entry &entry : m_entries) {
            entry.weakest = std::min(entry.weakest, entry.best);
            entry.strongest = std::max(entry.strongest, entry.best);
            entry.best = Evidence::None;
        }
    }
    void add(quint32 document, NameMatch match)
    {
        NameMatch &best = m_entries[document].name;
        best = std::max(best, match);
    }
    double score(size_t document) const
    {
        const Entry &entry = m_entries[document];
        return std::max(scoreOf(entry.name), scoreOf(entry.weakest, entry.strongest));
    }

private:
    struct Entry {
        Evidence best = Evidence::None; ///< for the word at hand
        Evidence weakest = Evidence::NameWhole;
        Evidence strongest = Evidence::None;
        NameMatch name = NameMatch::None;
    };
    std::vector<Entry> m_entries;
};

OmniIndex::OmniIndex(SnapshotPtr snapshot)
    : m_documents(std::move(snapshot))
{
    for (quint32 number = 0; number < m_documents.all().size(); ++number) {
        const auto &document = m_documents.all()[number];
        const QString title = m_documents.titleOf(document);
        m_names.add(number, title);
        m_words.add(number, OmniField::Title, title);
        for (const auto &[field, text] : m_documents.fieldsOf(document)) {
            m_words.add(number, field, text);
            // "argocd" is typed for "argo-cd".
            if (field == OmniField::Repository)
                m_words.addWord(number, field, joinedWords(text.section(u'/', -1)));
        }
    }
    m_words.finish();
    m_names.finish();
}

OmniResult OmniIndex::search(
    const QString &text, int limit, const std::vector<OmniAction> &actions) const
{
    OmniResult result { .items = ItemSet(int(snapshot()->landscape.items.size())) };
    std::vector<QueryWord> words = queryWords(text.left(maxTypedLength));
    if (words.empty())
        return result;
    const auto &documents = m_documents.all();
    Board board(documents.size());
    for (QueryWord &word : words)
        board.add(m_words.find(word));
    m_names.find(words, [&](quint32 document, NameMatch match) { board.add(document, match); });

    struct Candidate {
        double score = 0;
        int document = 0; ///< or, from the number of documents on, an action
    };
    std::vector<Candidate> candidates;
    const auto documentCount = int(documents.size());
    for (int document = 0; document < documentCount; ++document) {
        const double score = board.score(size_t(document));
        if (score <= 0)
            continue;
        const auto &known = documents[size_t(document)];
        candidates.push_back({ score + known.rank, document });
        if (known.kind == OmniKind::Item)
            result.items.insert(known.index);
    }
    for (int action = 0; action < int(actions.size()); ++action) {
        if (const double score = scoreOf(actions[size_t(action)], words); score > 0)
            candidates.push_back({ score, documentCount + action });
    }
    result.count = int(candidates.size());
    const auto shown = std::min(size_t(std::max(limit, 0)), candidates.size());
    std::ranges::partial_sort(candidates, candidates.begin() + std::ptrdiff_t(shown),
        [](const Candidate &a, const Candidate &b) {
            return a.score != b.score ? a.score > b.score : a.document < b.document;
        });
    result.hits.reserve(shown);
    for (const Candidate &candidate : std::span(candidates).first(shown)) {
        if (candidate.document < documentCount) {
            result.hits.push_back(hitOf(documents[size_t(candidate.document)], words));
        } else {
            const int action = candidate.document - documentCount;
            result.hits.push_back(hitOfAction(actions[size_t(action)], action, words));
        }
        result.hits.back().score = candidate.score;
    }
    return result;
}

OmniHit OmniIndex::hitOf(
    const OmniDocuments::Document &document, const std::vector<QueryWord> &words) const
{
    OmniHit hit { .kind = document.kind,
        .place = m_documents.placeOf(document),
        .title = m_documents.titleOf(document) };
    if (document.kind == OmniKind::Item)
        hit.item = document.index;
    const std::vector<QueryWord> elsewhere = markTitle(hit, words);
    addSnippet(hit, m_documents.fieldsOf(document), words, elsewhere);
    return hit;
}

} // namespace model
