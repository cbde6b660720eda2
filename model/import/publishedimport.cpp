// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/publishedimport.h"

#include "model/import/yaml.h"
#include "model/landscape/ids.h"

#include <QSet>

#include <span>

using namespace Qt::StringLiterals;

namespace model {

namespace {

const YamlNode *fieldOf(const YamlNode *node, std::string_view key)
{
    return node ? node->field(key) : nullptr;
}

QString textOf(const YamlNode *node)
{
    return node && node->kind == YamlNode::Kind::Scalar ? node->text().trimmed() : QString();
}

/// More than any count or sum of dollars: a thousand times what all companies are worth. Sums of
/// what is less stay numbers.
constexpr qint64 mostPlausible = 1'000'000'000'000'000;

/// Counts and dollars; what is below zero, beyond belief or not a whole number is not known.
std::optional<qint64> countOf(const YamlNode *node)
{
    bool isNumber = false;
    const qint64 count = textOf(node).toLongLong(&isNumber);
    return isNumber && count >= 0 && count <= mostPlausible ? std::optional(count) : std::nullopt;
}

PublishedItem readItem(const YamlNode &item)
{
    const YamlNode *company = fieldOf(&item, "crunchbase_data");
    PublishedItem read { .stars = countOf(fieldOf(fieldOf(&item, "github_data"), "stars")),
        .organization = textOf(fieldOf(company, "name")),
        .marketCapUsd = countOf(fieldOf(fieldOf(&item, "yahoo_finance_data"), "market_cap")),
        .fundingUsd = countOf(fieldOf(company, "funding")) };
    if (read.organization.isEmpty())
        read.organization = textOf(fieldOf(fieldOf(&item, "organization"), "name"));
    return read;
}

std::span<const YamlNode> listOf(const YamlNode *node)
{
    return node && node->kind == YamlNode::Kind::Sequence ? std::span(node->items)
                                                          : std::span<const YamlNode>();
}

} // namespace

PublishedTotals PublishedNumbers::totals(const QStringList &ids) const
{
    PublishedTotals totals;
    QSet<QString> counted;
    for (const QString &id : ids) {
        const auto found = items.constFind(id);
        if (found == items.constEnd())
            continue;
        ++totals.cards;
        totals.stars += found->stars.value_or(0);
        // Items of no organisation are one with no money.
        if (found->organization.isEmpty() || counted.contains(found->organization))
            continue;
        counted.insert(found->organization);
        if (found->marketCapUsd.value_or(0) > 0)
            totals.marketCapUsd += *found->marketCapUsd;
        else
            totals.fundingUsd += found->fundingUsd.value_or(0);
    }
    return totals;
}

Result<PublishedNumbers> importPublishedNumbers(
    const QByteArray &bytes, const QString &file, const Progress &progress)
{
    const auto root = parseYaml(bytes, file, progress);
    if (!root)
        return std::unexpected(root.error());
    const YamlNode *categories = root->field("landscape");
    if (!categories || categories->kind != YamlNode::Kind::Sequence)
        return failure(Error::Kind::BadFormat, file, u"there is no list “landscape”"_s);
    PublishedNumbers numbers;
    for (const YamlNode &category : categories->items) {
        const QString categoryName = textOf(category.field("name"));
        for (const YamlNode &subcategory : listOf(category.field("subcategories"))) {
            const QString subcategoryName = textOf(subcategory.field("name"));
            for (const YamlNode &item : listOf(subcategory.field("items"))) {
                const QString name = textOf(item.field("name"));
                if (name.isEmpty())
                    continue;
                const ItemId id(categoryName, subcategoryName, name);
                numbers.items.insert(id.toString(), readItem(item));
            }
        }
    }
    return numbers;
}

} // namespace model
