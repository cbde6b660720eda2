// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/queryword.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace model {

/// What a word of a document is part of, the most telling first.
enum class OmniField { Title, Tag, Organization, Repository, Place, Text };

/// Which words occur in which documents, where a document is a number from 0 on. Filled once,
/// document by document, then only read, by any thread.
class WordIndex {
public:
    struct Posting {
        quint32 document = 0;
        OmniField field = OmniField::Title;

        bool operator==(const Posting &) const = default;
    };
    /// A word of the index that answers a typed one.
    struct Found {
        WordMatch match = WordMatch::None;
        std::span<const Posting> postings;
    };

    /// Documents are added in ascending order. Words of titles are found by their humps too.
    void add(quint32 document, OmniField field, QStringView text);
    /// The same for a word that is already as WordReader gives it.
    void addWord(quint32 document, OmniField field, QStringView word);
    /// After the last add(), before the first question.
    void finish();

    /// Every word that matches @p typed, Inside only in titles. Typos are only looked for when few
    /// documents have what is typed, and then @p typed.typos says how many are forgiven, 0
    /// otherwise: who writes a known word means it.
    std::vector<Found> find(QueryWord &typed) const;

private:
    std::span<const Posting> postingsOf(qsizetype word) const;
    /// Words from @p first on, up to the first one that does not begin with @p beginning.
    std::pair<qsizetype, qsizetype> range(QStringView beginning) const;
    void findInside(const QueryWord &typed, std::vector<Found> &found) const;
    void findTypos(const QueryWord &typed, std::vector<Found> &found) const;

    QStringList m_words; ///< sorted by finish()
    std::vector<Posting> m_postings; ///< of the first word, of the second, …
    std::vector<quint32> m_starts; ///< of each word in m_postings, and the end
    QString m_titleText; ///< the words of titles, a line each
    std::vector<std::pair<qsizetype, qsizetype>> m_titleLines; ///< start in m_titleText, word

    /// While it is filled: by word in the order of appearance.
    QHash<QString, qsizetype> m_ids;
    std::vector<std::pair<qsizetype, Posting>> m_added;
    std::vector<Posting> m_last;
};

} // namespace model
