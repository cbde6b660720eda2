// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "model/sync/source.h"
#include "views/details/safetext.h"
#include "views/shell/theme.h"

#include <QCoreApplication>

namespace views {

/// One thing that the details of an Item say.
struct Fact {
    QString label; ///< plain; empty: the value has the whole width
    QString html; ///< safe rich text
    QString source; ///< plain: where a number is from, and of which day; empty: it is no number
};

/// What the details of an Item say, as sections of safe rich text: everything foreign is escaped,
/// and only https, http and mailto become links. No widget in here, so that it can be tested as
/// text.
class ItemFacts {
    Q_DECLARE_TR_FUNCTIONS(ItemFacts)
public:
    enum class Topic {
        Description, ///< without a title: belongs to the name
        Activity,
        Place,
        Repositories,
        Care, ///< who looks after it, and what others found when they looked
        Audits,
        Summary,
        Organization,
        More,
    };
    struct Section {
        Topic topic = Topic::Description;
        QString title; ///< plain
        std::vector<Fact> facts; ///< never empty
    };

    ItemFacts(const model::Snapshot &snapshot, const model::Item &item, const Colors &colors);

    /// What the Item is to its foundation, in one sentence with its dates.
    QString sentence() const;
    /// Every section that has something to say, in reading order.
    std::vector<Section> sections() const;

    /// Where what the landscape says is from, and of which day. Plain.
    static QString landscapeSource(const model::Snapshot &snapshot);
    /// The same of what @p source counted on @p day.
    static QString counted(const QString &source, const QDate &day);

private:
    QString projectSentence() const;
    std::vector<Fact> description() const;
    std::vector<Fact> activity() const;
    Fact weeklyCommits(const model::RepositoryNumbers &numbers) const;
    std::vector<Fact> place() const;
    std::vector<Fact> repositories() const;
    Fact repository(const model::Repository &repository, bool isPrimary) const;
    std::vector<Fact> care() const;
    Fact maintainers(const std::vector<model::Maintainer> &people) const;
    Fact checks(const std::vector<model::RepositoryChecks> &checks) const;
    QString sourceText(const model::Source &source) const;
    std::vector<Fact> audits() const;
    std::vector<Fact> summary() const;
    std::vector<Fact> organization() const;
    std::vector<Fact> more() const;
    QString muted(const QString &html) const;
    QString withLinks(const QString &text) const;
    QString link(const QString &url, const QString &text) const;

    const model::Snapshot &m_snapshot;
    const model::Item &m_item;
    const Colors &m_colors;
};

} // namespace views
