// SPDX-License-Identifier: GPL-3.0-or-later
// What UserStore keeps of a person's marks on items.
#include "model/store/userstorework.h"

using namespace std::string_literals;

namespace model {

namespace {

constexpr auto columns = "name, is_bookmarked, adoption, tags, note, changed_at";

/// Of a row whose columns from @p first on are those above.
ItemMark markIn(SQLite::Statement &row, int first)
{
    return { .name = text(row.getColumn(first)),
        .isBookmarked = row.getColumn(first + 1).getInt() != 0,
        .adoption = adoptionOfName(text(row.getColumn(first + 2))),
        .tags = text(row.getColumn(first + 3)).split(u'\n', Qt::SkipEmptyParts),
        .note = text(row.getColumn(first + 4)),
        .changedAt = QDateTime::fromString(text(row.getColumn(first + 5)), Qt::ISODate) };
}

void bindKey(SQLite::Statement &statement, const QString &landscape, const ItemId &item)
{
    statement.bind(1, utf8(landscape));
    statement.bind(2, utf8(item.toString()));
}

} // namespace

void UserStore::readMarks(UserContent &content) const
{
    SQLite::Statement marks(*m_database, "SELECT landscape, item, "s + columns + " FROM item_mark");
    while (marks.executeStep()) {
        if (const auto item = ItemId::fromString(text(marks.getColumn(1))))
            content.marks[text(marks.getColumn(0))].insert(*item, markIn(marks, 2));
    }
}

Result<void> UserStore::editMark(const QString &landscape, const ItemId &item, const MarkEdit &edit,
    const QDateTime &at, const std::optional<ItemId> &formerId)
{
    return change([&]() -> Result<void> {
        const auto kept = [&](const ItemId &id) {
            SQLite::Statement row(*m_database,
                "SELECT "s + columns + " FROM item_mark WHERE landscape = ? AND item = ?");
            bindKey(row, landscape, id);
            return row.executeStep() ? std::optional(markIn(row, 0)) : std::nullopt;
        };
        const auto remove = [&](const ItemId &id) {
            SQLite::Statement row(
                *m_database, "DELETE FROM item_mark WHERE landscape = ? AND item = ?");
            bindKey(row, landscape, id);
            row.exec();
        };
        std::optional<ItemMark> mark = kept(item);
        if (!mark && formerId) {
            mark = kept(*formerId);
            remove(*formerId);
        }
        ItemMark next = mark.value_or(ItemMark());
        edit(next);
        remove(item);
        if (next.isEmpty())
            return {};
        SQLite::Statement set(*m_database, "INSERT INTO item_mark VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        bindKey(set, landscape, item);
        set.bind(3, utf8(next.name));
        set.bind(4, next.isBookmarked ? 1 : 0);
        set.bind(5, utf8(next.adoption ? nameOf(*next.adoption) : QString()));
        set.bind(6, utf8(next.tags.join(u'\n')));
        set.bind(7, utf8(next.note));
        set.bind(8, utf8(at.toUTC().toString(Qt::ISODate)));
        set.exec();
        return {};
    });
}

} // namespace model
