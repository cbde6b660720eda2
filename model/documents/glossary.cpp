// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/glossary.h"

#include "model/search/scripts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// Where a term is mentioned in a text.
struct Mention {
    qsizetype start = 0;
    qsizetype length = 0;
    QString term;
};

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

/// What people write for a term: "Application programming interface (API)" has two names.
QStringList namesOf(const QString &title)
{
    static const QRegularExpression inBrackets(uR"(\s*\(([^()]+)\)\s*)"_s);
    QStringList names;
    const auto match = inBrackets.match(title);
    if (match.hasMatch())
        names += match.captured(1).trimmed();
    names += QString(title).replace(inBrackets, u" "_s).trimmed();
    // One letter is a name of nothing.
    names.removeIf([](const QString &name) { return name.size() < 2; });
    return names;
}

/// Where the word ends that begins at @p at.
qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size() && isWordPart(text[at]))
        ++at;
    return at;
}

/// Finds terms in texts.
class TermFinder {
public:
    explicit TermFinder(const GlossaryTerms &terms)
    {
        for (const auto &[key, term] : terms.asKeyValueRange()) {
            for (const QString &name : namesOf(term.title)) {
                const QString folded = name.toCaseFolded();
                if (hasScriptWithoutBlanks(folded))
                    m_inside.push_back({ folded, key });
                else if (const qsizetype end = endOfWord(folded, 0); end > 0)
                    m_byFirstWord[folded.first(end)].push_back({ folded, key });
            }
        }
        for (auto &names : m_byFirstWord)
            std::ranges::sort(names, isLonger);
        std::ranges::sort(m_inside, isLonger);
    }

    /// Mentions of terms that are not in @p found yet, in the order of the text; they are added.
    std::vector<Mention> mentionsIn(const QString &text, QSet<QString> &found) const
    {
        // Letters of other length in lower case would be found in the wrong place.
        const QString folded = text.toCaseFolded();
        if (folded.size() != text.size())
            return {};
        std::vector<Mention> mentions;
        for (qsizetype at = 0; at < folded.size();) {
            const qsizetype end = endOfWord(folded, at);
            const auto name = end == at ? std::nullopt : nameAt(folded, at, end);
            // Inside of a name that was explained before stands no other.
            if (name && !found.contains(name->term)) {
                found.insert(name->term);
                mentions.push_back({ at, name->length, name->term });
            }
            at = name ? at + name->length : std::max(end, at + 1);
        }
        for (const Name &name : m_inside) {
            const qsizetype at = found.contains(name.term) ? -1 : folded.indexOf(name.text);
            const bool isFree
                = at >= 0 && std::ranges::none_of(mentions, [&](const Mention &other) {
                      return at < other.start + other.length && other.start < at + name.text.size();
                  });
            if (!isFree)
                continue;
            found.insert(name.term);
            mentions.push_back({ at, name.text.size(), name.term });
        }
        std::ranges::sort(mentions, {}, &Mention::start);
        return mentions;
    }

private:
    struct Name {
        QString text; ///< in small letters
        QString term;
    };

    static bool isLonger(const Name &a, const Name &b)
    {
        return std::pair(-a.text.size(), a.text) < std::pair(-b.text.size(), b.text);
    }

    static constexpr std::array<QStringView, 3> endings { u"", u"s", u"es" };

    struct Found {
        qsizetype length;
        QString term;
    };

    /// The longest name that stands at @p at, where a word begins that ends at @p end; also in the
    /// plural of English and its relatives.
    std::optional<Found> nameAt(QStringView text, qsizetype at, qsizetype end) const
    {
        QStringView word = text.sliced(at, end - at);
        for (const QStringView ending : endings) {
            if (!word.endsWith(ending))
                continue;
            const auto names = m_byFirstWord.constFind(word.chopped(ending.size()).toString());
            if (names == m_byFirstWord.constEnd())
                continue;
            for (const Name &name : *names) {
                const qsizetype after = at + name.text.size();
                if (!text.sliced(at).startsWith(name.text))
                    continue;
                const qsizetype last = endOfWord(text, after);
                const QStringView rest = text.sliced(after, last - after);
                if (std::ranges::contains(endings, rest))
                    return Found { last - at, name.term };
            }
        }
        return std::nullopt;
    }

    QHash<QString, std::vector<Name>> m_byFirstWord; ///< the longest first
    std::vector<Name> m_inside; ///< of scripts without blanks, likewise
};

/// Cuts @p runs where terms are mentioned.
TextRuns marked(Page &page, const TextRuns &runs, const TermFinder &finder, QSet<QString> &found,
    const GlossaryTerms &terms, const GlossaryTerms &explained)
{
    TextRuns cut;
    for (const TextRun &run : runs) {
        const bool isPlain = run.link < 0 && run.picture < 0 && !run.isCode;
        const auto mentions = isPlain ? finder.mentionsIn(run.text, found) : std::vector<Mention>();
        qsizetype at = 0;
        const auto add = [&](qsizetype end, int term) {
            if (end == at)
                return;
            TextRun piece = run;
            piece.text = run.text.sliced(at, end - at);
            piece.term = term;
            cut.push_back(std::move(piece));
            at = end;
        };
        for (const Mention &mention : mentions) {
            add(mention.start, -1);
            page.terms.push_back(explained.value(mention.term, terms.value(mention.term)));
            add(mention.start + mention.length, int(page.terms.size()) - 1);
        }
        if (mentions.empty())
            cut.push_back(run);
        else
            add(run.text.size(), -1);
    }
    return cut;
}

} // namespace

QString termOf(const QString &path)
{
    static const QRegularExpression term(u"^(content|glossary)/[^/]+/([^/_][^/]*)\\.md$"_s);
    const QString found = term.match(path).captured(2);
    return found == "search"_L1 ? QString()
                                : found; // where the glossary's site shows what it finds
}

void markTerms(Page &page, const GlossaryTerms &terms, const GlossaryTerms &explained)
{
    constexpr size_t mostBlocks = 20'000; // what is longer is no text that explains itself
    if (terms.isEmpty() || page.isFile || page.blocks.size() > mostBlocks)
        return;
    const TermFinder finder(terms);
    QSet<QString> found;
    const bool isTerm = std::ranges::any_of(terms, [&](const GlossaryTerm &term) {
        return term.place.source == page.place.source && term.place.path == page.place.path;
    });
    if (isTerm)
        found.insert(termOf(page.place.path));
    for (PageBlock &block : page.blocks) {
        if (block.kind == PageBlock::Kind::Paragraph)
            block.runs = marked(page, block.runs, finder, found, terms, explained);
        if (found.size() == terms.size())
            return;
    }
}

} // namespace model
