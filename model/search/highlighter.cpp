// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/highlighter.h"

#include "model/search/wordreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// So much is shown before the first match, so that one sees what it is part of.
constexpr qsizetype lead = 32;

/// The letters of the word at @p reader that answer @p typed by @p match.
TextRange rangeOf(const WordReader &reader, const QueryWord &typed, WordMatch match)
{
    const QStringView word = reader.word();
    const TextRange whole { reader.start(), reader.length() };
    // Where letters were taken apart or left out, positions in the word are none in the text.
    const bool isLetterByLetter = word.size() == reader.length();
    const auto part = [&](qsizetype start) {
        return isLetterByLetter ? TextRange { reader.start() + start, typed.text.size() } : whole;
    };
    if (match == WordMatch::Beginning)
        return part(0);
    if (match != WordMatch::Inside)
        return whole;
    // The beginning of a hump says more than the same letters before it.
    for (const WordReader::Hump &hump : reader.humps()) {
        if (hump.inWord < word.size() && word.sliced(hump.inWord).startsWith(typed.text))
            return part(hump.inWord);
    }
    return part(word.indexOf(typed.text));
}

void mergeOverlaps(TextRanges &ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    TextRanges merged;
    for (const TextRange &range : ranges) {
        if (!merged.empty() && range.start <= merged.back().start + merged.back().length) {
            merged.back().length
                = std::max(merged.back().length, range.start + range.length - merged.back().start);
        } else {
            merged.push_back(range);
        }
    }
    ranges = std::move(merged);
}

} // namespace

TextRanges Highlighter::ranges(
    QStringView text, qsizetype start, qsizetype end, bool isTitle, bool onlyFirst) const
{
    TextRanges ranges;
    std::vector<TextRanges> inside(m_words.size()); // of words that nothing else answers
    std::vector<bool> isAnswered(m_words.size(), false);
    const QStringView part = text.sliced(start, end - start);
    for (WordReader reader(part); reader.next();) {
        for (size_t i = 0; i < m_words.size(); ++i) {
            const WordMatch match = m_words[i].match(reader.word());
            if (match == WordMatch::None || (match == WordMatch::Inside && !isTitle))
                continue;
            TextRange range = rangeOf(reader, m_words[i], match);
            range.start += start;
            if (match == WordMatch::Inside) {
                inside[i].push_back(range);
            } else {
                ranges.push_back(range);
                isAnswered[i] = true;
            }
        }
        if (onlyFirst && !ranges.empty())
            break;
    }
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (!isAnswered[i])
            ranges.insert(ranges.end(), inside[i].begin(), inside[i].end());
    }
    mergeOverlaps(ranges);
    return ranges;
}

TextRanges Highlighter::inTitle(QStringView title) const
{
    return ranges(title, 0, title.size(), true, false);
}

bool Highlighter::isIn(QStringView text) const
{
    return !ranges(text, 0, text.size(), false, true).empty();
}

TextRanges Highlighter::inInitials(QStringView title) const
{
    TextRanges ranges;
    for (WordReader reader(title); reader.next();) {
        ranges.push_back({ reader.start(), 1 });
        for (const WordReader::Hump &hump : reader.humps())
            ranges.push_back({ hump.inText, 1 });
    }
    const qsizetype typed = m_words.empty() ? 0 : m_words.front().text.size();
    ranges.resize(size_t(std::min(typed, qsizetype(ranges.size()))));
    return ranges;
}

TextRanges Highlighter::atBeginning(QStringView title) const
{
    qsizetype left = 0;
    for (const QueryWord &word : m_words)
        left += word.text.size();
    TextRanges ranges;
    for (WordReader reader(title); left > 0 && reader.next();) {
        const qsizetype used = std::min(left, reader.word().size());
        const bool isPart = used < reader.word().size() && reader.word().size() == reader.length();
        ranges.push_back({ reader.start(), isPart ? used : reader.length() });
        left -= used;
    }
    return ranges;
}

Snippet Highlighter::snippet(const QString &text, qsizetype length) const
{
    const TextRanges first = ranges(text, 0, text.size(), false, true);
    qsizetype start = 0;
    if (!first.empty() && first.front().start > lead) {
        start = first.front().start - lead;
        // From the next word on, unless there is none before the match.
        const qsizetype blank = text.indexOf(u' ', start);
        if (blank >= 0 && blank < first.front().start)
            start = blank + 1;
        else if (text[start].isLowSurrogate())
            ++start;
    }
    qsizetype end = std::min(text.size(), start + length);
    if (end < text.size()) {
        const qsizetype blank = text.lastIndexOf(u' ', end);
        if (blank > start + length / 2)
            end = blank;
        else if (text[end].isLowSurrogate())
            --end;
    }
    Snippet snippet;
    snippet.matches = ranges(text, start, end, false, false);
    const QString before = start > 0 ? u"… "_s : QString();
    for (TextRange &range : snippet.matches)
        range.start += before.size() - start;
    snippet.text = before + text.sliced(start, end - start);
    if (end < text.size())
        snippet.text += u" …"_s;
    return snippet;
}

} // namespace model
