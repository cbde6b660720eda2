// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/wordindex.h"

#include "model/search/typos.h"
#include "model/search/wordreader.h"

#include <algorithm>
#include <numeric>

namespace model {

namespace {

/// A word in so many places is known: it is no slip of the finger.
constexpr size_t knownPlaces = 3;

size_t titlePlaces(std::span<const WordIndex::Posting> postings)
{
    return size_t(std::ranges::count(postings, OmniField::Title, &WordIndex::Posting::field));
}

} // namespace

void WordIndex::add(quint32 document, OmniField field, QStringView text)
{
    for (WordReader reader(text); reader.next();) {
        addWord(document, field, reader.word());
        if (field != OmniField::Title)
            continue;
        for (const WordReader::Hump &hump : reader.humps()) {
            if (hump.inWord < reader.word().size())
                addWord(document, field, reader.word().sliced(hump.inWord));
        }
    }
}

void WordIndex::addWord(quint32 document, OmniField field, QStringView word)
{
    const Posting posting { document, field };
    // Most words are there already: looked up without a copy of their own.
    const QString borrowed = QString::fromRawData(word.data(), word.size());
    auto id = m_ids.constFind(borrowed);
    if (id == m_ids.constEnd()) {
        const QString own = word.toString();
        id = m_ids.insert(own, m_words.size());
        m_words += own;
        m_last.push_back({ ~quint32(0), field });
    }
    if (Posting &last = m_last[size_t(*id)]; last != posting) {
        last = posting;
        m_added.emplace_back(*id, posting);
    }
}

void WordIndex::finish()
{
    std::vector<qsizetype> order(size_t(m_words.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [this](qsizetype id) { return QStringView(m_words[id]); });
    std::vector<qsizetype> places(order.size());
    QStringList sorted;
    sorted.reserve(m_words.size());
    for (const qsizetype id : order) {
        places[size_t(id)] = sorted.size();
        sorted += m_words[id];
    }
    m_words = std::move(sorted);

    m_starts.assign(order.size() + 1, 0);
    for (const auto &[id, posting] : m_added)
        ++m_starts[size_t(places[size_t(id)]) + 1];
    std::inclusive_scan(m_starts.begin(), m_starts.end(), m_starts.begin());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    std::vector<char> isTitle(order.size(), 0);
    m_postings.resize(m_added.size());
    for (const auto &[id, posting] : m_added) {
        const auto place = size_t(places[size_t(id)]);
        m_postings[next[place]++] = posting;
        if (posting.field == OmniField::Title)
            isTitle[place] = 1;
    }
    for (size_t word = 0; word < isTitle.size(); ++word) {
        if (isTitle[word] == 0)
            continue;
        m_titleLines.emplace_back(m_titleText.size(), qsizetype(word));
        m_titleText += m_words[qsizetype(word)] + u'\n';
    }
    m_ids = {};
    m_added = {};
    m_last = {};
}

std::span<const WordIndex::Posting> WordIndex::postingsOf(qsizetype word) const
{
    const quint32 start = m_starts[size_t(word)];
    return std::span(m_postings).subspan(start, m_starts[size_t(word) + 1] - start);
}

std::pair<qsizetype, qsizetype> WordIndex::range(QStringView beginning) const
{
    const auto asView = [](const QString &word) { return QStringView(word); };
    const auto first = std::ranges::lower_bound(m_words, beginning, {}, asView);
    const auto last = std::ranges::partition_point(
        first, m_words.end(), [&](const QString &word) { return word.startsWith(beginning); });
    return { first - m_words.begin(), last - m_words.begin() };
}

std::vector<WordIndex::Found> WordIndex::find(QueryWord &typed) const
{
    std::vector<Found> found;
    size_t places = 0;
    const auto [first, last] = range(typed.text);
    for (qsizetype word = first; word < last; ++word) {
        const bool isWhole = m_words[word].size() == typed.text.size();
        found.push_back({ isWhole ? WordMatch::Whole : WordMatch::Beginning, postingsOf(word) });
        // The beginning of a longer word in some description is not known by that.
        places += isWhole ? found.back().postings.size() : titlePlaces(found.back().postings);
    }
    if (!typed.meaning.isEmpty()) {
        const auto meant = range(typed.meaning);
        if (meant.first < meant.second && m_words[meant.first] == typed.meaning)
            found.push_back({ WordMatch::Whole, postingsOf(meant.first) });
    }
    if (typed.mayBeInside())
        findInside(typed, found);
    if (places >= knownPlaces)
        typed.typos = 0;
    if (typed.typos > 0)
        findTypos(typed, found);
    return found;
}

void WordIndex::findInside(const QueryWord &typed, std::vector<Found> &found) const
{
    for (qsizetype at = m_titleText.indexOf(typed.text); at >= 0;) {
        const auto line = std::ranges::upper_bound(
            m_titleLines, at, {}, &std::pair<qsizetype, qsizetype>::first);
        const auto &[start, word] = *std::prev(line);
        if (at > start)
            found.push_back({ WordMatch::Inside, postingsOf(word) });
        at = line == m_titleLines.end() ? -1 : m_titleText.indexOf(typed.text, line->first);
    }
}

void WordIndex::findTypos(const QueryWord &typed, std::vector<Found> &found) const
{
    // The first letter is right, or it comes second.
    for (const qsizetype letter : { 0, 1 }) {
        if (letter == 1 && typed.text[1] == typed.text[0])
            continue;
        const auto [first, last] = range(QStringView(typed.text).sliced(letter, 1));
        for (qsizetype word = first; word < last; ++word) {
            const QStringView candidate = m_words[word];
            if (candidate.startsWith(typed.text))
                continue;
            const int typos = typosBetween(typed.text, candidate, typed.typos, typed.isLast);
            if (typos <= typed.typos)
                found.push_back(
                    { typos > 1 ? WordMatch::TwoTypos : WordMatch::OneTypo, postingsOf(word) });
        }
    }
}

} // namespace model
