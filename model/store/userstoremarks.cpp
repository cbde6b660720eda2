// SPDX-License-Identifier: GPL-3.0-or-later
// What UserStore keeps of a person's marks on items.
#include "model/store/userstorework.h"

namespace model {

void UserStore::readMarks(UserContent &content) const
{
    SQLite::Statement marks(*m_database,
        "SELECT landscape, item, name, is_bookmarked, adoption, tags, note, changed_at "
        "FROM item_mark");
    while (marks.executeStep()) {
        const auto item = ItemId::fromString(text(marks.getColumn(1)));
        if (!item)
            continue;
        content.marks[text(marks.getColumn(0))].insert(*item,
            { .name = text(marks.getColumn(2)),
                .isBookmarked = marks.getColumn(3).getInt() != 0,
                .adoption = adoptionOfName(text(marks.getColumn(4))),
                .tags = text(marks.getColumn(5)).split(u'\n', Qt::SkipEmptyParts),
                .note = text(marks.getColumn(6)),
                .changedAt = QDateTime::fromString(text(marks.getColumn(7)), Qt::ISODate) });
    }
}

Result<void> UserStore::setMark(const QString &landscape, const ItemId &item, const ItemMark &mark,
    const std::vector<ItemId> &formerIds)
{
    return change([&]() -> Result<void> {
        SQLite::Statement remove(
            *m_database, "DELETE FROM item_mark WHERE landscape = ? AND item = ?");
        std::vector<ItemId> replaced = formerIds;
        replaced.push_back(item);
        for (const ItemId &id : replaced) {
            remove.bind(1, utf8(landscape));
            remove.bind(2, utf8(id.toString()));
            remove.exec();
            remove.reset();
        }
        if (mark.isEmpty())
            return {};
        SQLite::Statement set(*m_database, "INSERT INTO item_mark VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        set.bind(1, utf8(landscape));
        set.bind(2, utf8(item.toString()));
        set.bind(3, utf8(mark.name));
        set.bind(4, mark.isBookmarked ? 1 : 0);
        set.bind(5, utf8(mark.adoption ? nameOf(*mark.adoption) : QString()));
        set.bind(6, utf8(mark.tags.join(u'\n')));
        set.bind(7, utf8(mark.note));
        set.bind(8, utf8(mark.changedAt.toUTC().toString(Qt::ISODate)));
        set.exec();
        return {};
    });
}

} // namespace model
