// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/markwords.h"

#include "views/wording/names.h"

using namespace Qt::StringLiterals;

namespace views {

QStringList MarkWords::phrases(const model::ItemMark &mark)
{
    QStringList phrases;
    if (mark.isBookmarked)
        phrases += tr("Bookmarked");
    if (mark.adoption)
        phrases += tr("My stack: %1").arg(Names::adoption(*mark.adoption));
    if (!mark.tags.isEmpty())
        phrases += tr("My tags: %1").arg(mark.tags.join(", "_L1));
    if (!mark.note.isEmpty())
        phrases += tr("With a note");
    return phrases;
}

} // namespace views
