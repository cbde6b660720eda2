// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/status/similar.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model {

using Kind = SimilarityReason::Kind;

namespace {

/// How much a reason counts. A family is closer than a neighbourhood, and that is closer than a
/// TAG, which has dozens of projects.
int weightOf(Kind kind)
{
    switch (kind) {
    case Kind::ParentOfIt:
    case Kind::PartOfIt: return 12;
    case Kind::SameParent: return 10;
    case Kind::SameSubcategory: return 6;
    case Kind::SharedPlace: return 5;
    case Kind::SharedKeyword: return 3;
    case Kind::SameOrganization: return 2;
    case Kind::SharedTag: return 1;
    }
    return 0;
}

/// More words in common than this do not make two items more alike.
constexpr int maxKeywords = 3;

/// A word that more items than this are described with tells little: it counts one.
constexpr int maxUsesOfTellingWord = 12;

/// What one Item is compared by, made once for the one that all others are compared with.
class Likeness {
public:
    Likeness(const Snapshot &snapshot, const Item &item)
        : m_snapshot(snapshot)
        , m_item(item)
        , m_name(item.displayName())
        , m_places(item.additionalPlaces)
        , m_keywords(lowered(item.summary.tags))
        , m_tags(snapshot.settings.tagsOf(item))
    {
        m_places.push_back(item.place);
        for (const GuideChapter &chapter : snapshot.guide.chapters) {
            for (const GuideSection &section : chapter.sections) {
                if (section.keywords.isEmpty())
                    continue;
                const PlacePath place { chapter.category, section.subcategory };
                m_guideWords.emplace_back(place, lowered(section.keywords));
                if (place == item.place)
                    m_keywords += m_guideWords.back().second;
            }
        }
        m_keywords.removeDuplicates();
        if (m_keywords.isEmpty())
            return;
        for (const Item &other : snapshot.landscape.items) {
            for (const QString &word : lowered(other.summary.tags))
                ++m_uses[word];
        }
        std::ranges::stable_sort(
            m_keywords, {}, [this](const QString &word) { return isCommon(word); });
        for (auto &[place, words] : m_guideWords)
            words.removeIf([this](const QString &word) { return !m_keywords.contains(word); });
        std::erase_if(m_guideWords, [](const auto &guide) { return guide.second.isEmpty(); });
    }

    int weightOf(const SimilarityReason &reason) const
    {
        if (reason.kind == Kind::SharedKeyword && isCommon(reason.value))
            return 1;
        return model::weightOf(reason.kind);
    }

    std::vector<SimilarityReason> reasonsFor(const Item &other) const
    {
        std::vector<SimilarityReason> reasons;
        addFamily(other, reasons);
        const bool isNeighbour = other.place == m_item.place;
        if (isNeighbour)
            reasons.push_back({ Kind::SameSubcategory, other.place.subcategory });
        else
            addPlaces(other, reasons);
        addKeywords(other, isNeighbour, reasons);
        if (!m_item.organizationName.isEmpty() && other.organizationName == m_item.organizationName)
            reasons.push_back({ Kind::SameOrganization, other.organizationName });
        if (!m_tags.isEmpty()) {
            for (const QString &tag : m_snapshot.settings.tagsOf(other)) {
                if (m_tags.contains(tag))
                    reasons.push_back({ Kind::SharedTag, tag });
            }
        }
        // The same thing under another heading is not similar, it is the same. Asked last: few
        // items come this far, and their names have to be made.
        if (!reasons.empty() && other.displayName().compare(m_name, Qt::CaseInsensitive) == 0)
            reasons.clear();
        return reasons;
    }

private:
    bool isCommon(const QString &word) const { return m_uses.value(word) > maxUsesOfTellingWord; }

    static QStringList lowered(const QStringList &words)
    {
        QStringList result;
        for (const QString &word : words)
            result += word.trimmed().toLower();
        result.removeAll(QString());
        return result;
    }

    void addFamily(const Item &other, std::vector<SimilarityReason> &reasons) const
    {
        if (!m_item.parentProject.isEmpty() && m_item.parentProject == other.name)
            reasons.push_back({ Kind::ParentOfIt, m_name });
        else if (!other.parentProject.isEmpty() && other.parentProject == m_item.name)
            reasons.push_back({ Kind::PartOfIt, m_name });
        else if (!m_item.parentProject.isEmpty() && m_item.parentProject == other.parentProject)
            reasons.push_back({ Kind::SameParent, other.parentProject });
    }

    void addPlaces(const Item &other, std::vector<SimilarityReason> &reasons) const
    {
        const auto isOurs
            = [this](const PlacePath &place) { return std::ranges::contains(m_places, place); };
        if (m_places.size() > 1 && isOurs(other.place)) {
            reasons.push_back({ Kind::SharedPlace, other.place.subcategory });
            return;
        }
        const auto shared = std::ranges::find_if(other.additionalPlaces, isOurs);
        if (shared != other.additionalPlaces.end())
            reasons.push_back({ Kind::SharedPlace, shared->subcategory });
    }

    /// The guide's words say nothing of neighbours that their Subcategory does not say.
    void addKeywords(
        const Item &other, bool isNeighbour, std::vector<SimilarityReason> &reasons) const
    {
        if (m_keywords.isEmpty())
            return;
        QStringList words = lowered(other.summary.tags);
        if (!isNeighbour) {
            const auto guide = std::ranges::find(
                m_guideWords, other.place, &std::pair<PlacePath, QStringList>::first);
            if (guide != m_guideWords.end())
                words += guide->second;
        }
        if (words.isEmpty())
            return;
        int found = 0;
        for (const QString &word : m_keywords) {
            if (found < maxKeywords && words.contains(word)) {
                reasons.push_back({ Kind::SharedKeyword, word });
                ++found;
            }
        }
    }

    const Snapshot &m_snapshot;
    const Item &m_item;
    QString m_name;
    std::vector<PlacePath> m_places;
    QStringList m_keywords; ///< the telling ones first
    QHash<QString, int> m_uses; ///< items whose summary has the word
    QStringList m_tags;
    std::vector<std::pair<PlacePath, QStringList>>
        m_guideWords; ///< by place: those that are among the keywords
};

} // namespace

std::vector<SimilarItem> similarItems(const Snapshot &snapshot, int item, int most)
{
    const auto &items = snapshot.landscape.items;
    const Item &one = items[size_t(item)];
    if (snapshot.isMember(one))
        return {};
    const Likeness likeness(snapshot, one);
    // Archived or not, likeness, maturity, stars, place in the landscape: less is earlier.
    using Rank = std::tuple<bool, int, int, qint64, int>;
    std::vector<std::pair<Rank, SimilarItem>> found;
    for (int i = 0; i < int(items.size()); ++i) {
        const Item &other = items[size_t(i)];
        if (i == item || snapshot.isMember(other))
            continue;
        auto reasons = likeness.reasonsFor(other);
        if (reasons.empty())
            continue;
        std::ranges::stable_sort(reasons, std::greater {},
            [&](const SimilarityReason &reason) { return likeness.weightOf(reason); });
        int score = 0;
        for (const SimilarityReason &reason : reasons)
            score += likeness.weightOf(reason);
        const int maturity
            = other.maturity ? int(other.maturity->level()) : int(Maturity::Level::Other) + 1;
        const RepositoryNumbers *numbers = snapshot.numbersOf(other);
        found.emplace_back(
            Rank(other.isArchived(), -score, maturity, numbers ? -numbers->stars : 1, i),
            SimilarItem { i, score, std::move(reasons) });
    }
    const auto end = found.begin() + std::min(std::ptrdiff_t(most), std::ssize(found));
    std::ranges::partial_sort(found, end, {}, &std::pair<Rank, SimilarItem>::first);
    std::vector<SimilarItem> similar;
    for (auto it = found.begin(); it != end; ++it)
        similar.push_back(std::move(it->second));
    return similar;
}

} // namespace model
