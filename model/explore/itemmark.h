// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/landscape.h"

#include <QDateTime>
#include <QHash>

#include <array>
#include <functional>

namespace model {

/// Where a person stands with something of their own stack.
enum class Adoption { Adopt, Trial, Assess, Hold };
inline constexpr std::array adoptions { Adoption::Adopt, Adoption::Trial, Adoption::Assess,
    Adoption::Hold };

/// "adopt", as files and filters write it, and back; nothing when @p name is none of them.
QString nameOf(Adoption adoption);
std::optional<Adoption> adoptionOfName(const QString &name);

/// What a person keeps of an Item, beside its Rating.
struct ItemMark {
    QString name; ///< of the Item, to know it by when it is gone or stands elsewhere
    bool isBookmarked = false;
    std::optional<Adoption> adoption; ///< present: it is in "my stack"
    QStringList tags; ///< without repetition, in the person's order
    QString note;
    QDateTime changedAt; ///< UTC

    /// Whether there is nothing to keep.
    bool isEmpty() const { return !isBookmarked && !adoption && tags.isEmpty() && note.isEmpty(); }
    bool operator==(const ItemMark &) const = default;
};
using ItemMarks = QHash<ItemId, ItemMark>;

/// One change of what is kept, to be made to what the file has at that moment. Any thread.
using MarkEdit = std::function<void(ItemMark &)>;

/// The tags of a line in which commas part them, each once, whatever its case. "none" is no tag: a
/// filter means by it that there is none.
QStringList tagsIn(const QString &line);

/// The place that what is kept of @p item was kept under before, when it stood elsewhere: the mark
/// of an Item of the same name that is gone, the newest of several. Nothing where @p item has a
/// mark of its own, or where the name is of several items.
std::optional<ItemId> formerId(const ItemMarks &kept, const Item &item, const Landscape &landscape);

/// @p kept as @p landscape has the items now, each found as formerId() finds it. What is not in the
/// landscape any more stays as it was kept.
ItemMarks inLandscape(const ItemMarks &kept, const Landscape &landscape);

} // namespace model
