// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/changewords.h"

#include "views/wording/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::LandscapeChange;
using Kind = model::LandscapeChange::Kind;

namespace {

QString level(const QString &name)
{
    return name.isEmpty() ? ChangeWords::tr("No project") : Names::maturity(model::Maturity(name));
}

QString counted(Kind kind, int count)
{
    switch (kind) {
    case Kind::Accepted: return ChangeWords::tr("%n accepted", "items became projects", count);
    case Kind::Promoted: return ChangeWords::tr("%n promoted", "projects", count);
    case Kind::Archived: return ChangeWords::tr("%n archived", "projects", count);
    case Kind::Reclassified: return ChangeWords::tr("%n reclassified", "projects", count);
    case Kind::Added: return ChangeWords::tr("%n added", "items", count);
    case Kind::Removed: return ChangeWords::tr("%n removed", "items", count);
    case Kind::Moved: return ChangeWords::tr("%n moved", "items", count);
    case Kind::Renamed: return ChangeWords::tr("%n renamed", "items", count);
    case Kind::LogoChanged: return ChangeWords::tr("%n with another logo", "items", count);
    }
    return {};
}

} // namespace

QString ChangeWords::kind(Kind kind)
{
    switch (kind) {
    case Kind::Accepted: return tr("Accepted as a project");
    case Kind::Promoted: return tr("Promoted");
    case Kind::Archived: return tr("Archived");
    case Kind::Reclassified: return tr("Another maturity");
    case Kind::Added: return tr("Added");
    case Kind::Removed: return tr("Removed");
    case Kind::Moved: return tr("Moved");
    case Kind::Renamed: return tr("Renamed");
    case Kind::LogoChanged: return tr("Another logo");
    }
    return {};
}

QString ChangeWords::summary(const std::vector<LandscapeChange> &changes)
{
    QStringList parts;
    for (const Kind kind : LandscapeChange::kinds) {
        const auto count = std::ranges::count(changes, kind, &LandscapeChange::kind);
        if (count > 0)
            parts += counted(kind, int(count));
    }
    return parts.join(tr(", ", "between parts of a list"));
}

QString ChangeWords::detail(const LandscapeChange &change)
{
    const QString fromTo = tr("%1 → %2", "what it was, what it is");
    switch (change.kind) {
    case Kind::Accepted: return level(change.after);
    case Kind::Promoted:
    case Kind::Archived:
    case Kind::Reclassified: return fromTo.arg(level(change.before), level(change.after));
    case Kind::Moved:
    case Kind::Renamed: return fromTo.arg(change.before, change.after);
    case Kind::Added:
    case Kind::Removed:
    case Kind::LogoChanged: break;
    }
    return change.place.category + " / "_L1 + change.place.subcategory;
}

} // namespace views
