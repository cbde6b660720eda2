// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/maintainers.h"
#include "model/community/mobyproject.h"
#include "model/documents/library.h"
#include "model/landscape/snapshot.h"
#include "model/store/sourcestate.h"
#include "views/shell/theme.h"

#include <QCoreApplication>
#include <QHash>

namespace views {

class FactTable;

/// What is known of the Moby project beside what comes with the program.
struct MobyKnowledge {
    model::SnapshotPtr snapshot; ///< never null
    std::vector<model::SourceState> states; ///< of what was synced
    model::LibraryPages pages;
    std::vector<model::RepositoryMaintainers> maintainers;
    QHash<QString, int> issues; ///< to pick up, by repository: "moby/moby"
};

/// What is said of one part of the Moby project, as safe rich text: everything foreign is escaped.
/// Links into the program begin with `atlas:`, see MobyLink.
class MobyFacts {
    Q_DECLARE_TR_FUNCTIONS(MobyFacts)
public:
    /// All must outlive it.
    MobyFacts(
        const model::MobyProject &project, const MobyKnowledge &knowledge, const Colors &colors);

    QString of(const model::MobyComponent &component) const;
    QString of(const model::MobyProduct &product) const;

private:
    const model::Item *itemOf(const model::MobyComponent &component) const;

    void addParts(FactTable &facts, const QString &label, const QStringList &names) const;
    QStringList madeOf(const QString &name, const QString &repository) const;

    const model::MobyProject &m_project;
    const MobyKnowledge &m_known;
    const Colors &m_colors;
};

/// Where a link of MobyFacts leads in the program.
struct MobyLink {
    enum class Kind { Web, Part, Item, Issues, Page };
    Kind kind = Kind::Web;
    QString target; ///< an address, a name, an ItemId, a repository, a path
    QString source; ///< of a page

    static QString part(const QString &name);
    static QString item(const model::ItemId &id);
    static QString issues(const QString &repository);
    static QString page(const model::PagePlace &place);
    static MobyLink of(const QString &address);
};

} // namespace views
