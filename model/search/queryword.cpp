// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/queryword.h"

#include "model/search/abbreviations.h"
#include "model/search/typos.h"
#include "model/search/wordreader.h"

#include <algorithm>

namespace model {

namespace {

constexpr size_t maxWords = 12;

} // namespace

WordMatch QueryWord::match(QStringView word) const
{
    if (word == text || (!meaning.isEmpty() && word == meaning))
        return WordMatch::Whole;
    if (word.startsWith(text))
        return WordMatch::Beginning;
    if (mayBeInside() && word.contains(text))
        return WordMatch::Inside;
    if (typos == 0)
        return WordMatch::None;
    const int found = typosBetween(text, word, typos, isLast);
    return found > typos ? WordMatch::None : found > 1 ? WordMatch::TwoTypos : WordMatch::OneTypo;
}

std::vector<QueryWord> queryWords(const QString &text)
{
    std::vector<QueryWord> words;
    for (WordReader reader(text); words.size() < maxWords && reader.next();) {
        QString word = reader.word().toString();
        if (std::ranges::contains(words, word, &QueryWord::text))
            continue;
        QString meaning = meaningOf(word).toString();
        const int typos = meaning.isEmpty() ? allowedTypos(word) : 0;
        words.push_back({ .text = std::move(word), .meaning = std::move(meaning), .typos = typos });
    }
    if (!words.empty())
        words.back().isLast = true;
    return words;
}

} // namespace model
