// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace model {

/// The form of a name that landscape2 uses in ids and addresses: "CI & CD" becomes "ci-cd".
/// Letters, numbers and '+' stay (lower-cased), all else becomes '-', runs of '-' collapse to one
/// and one trailing '-' goes. A leading '-' stays: ".NET" is "-net".
QString normalizedName(const QString &name);

/// Identifies an Item within one Landscape; never empty. The same as landscape2's id, so that a
/// link to the official page can be made of it.
class ItemId {
public:
    ItemId(const QString &category, const QString &subcategory, const QString &name);

    /// An id read back from a store or a command line; nothing when @p text cannot be one.
    static std::optional<ItemId> fromString(const QString &text);

    const QString &toString() const { return m_text; }

    bool operator==(const ItemId &) const = default;
    auto operator<=>(const ItemId &other) const { return m_text <=> other.m_text; }
    friend size_t qHash(const ItemId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    explicit ItemId(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace model
