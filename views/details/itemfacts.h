// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "views/shell/theme.h"

#include <QCoreApplication>

namespace views {

/// What the details of an Item say, as sections of safe rich text: everything foreign is escaped,
/// and only https, http and mailto become links. No widget in here, so that it can be tested as
/// text.
class ItemFacts {
    Q_DECLARE_TR_FUNCTIONS(ItemFacts)
public:
    struct Section {
        QString title; ///< plain; empty: belongs to what is above
        QString html;
    };

    ItemFacts(const model::Snapshot &snapshot, const model::Item &item, const Colors &colors);

    /// What the Item is to its foundation, in one sentence with its dates.
    QString sentence() const;
    /// Every section that has something to say, in reading order.
    std::vector<Section> sections() const;

private:
    QString projectSentence() const;
    QString description() const;
    QString stations() const;
    QString facts() const;
    QString repositories() const;
    QString repository(const model::Repository &repository, bool isPrimary) const;
    QString links() const;
    QString audits() const;
    QString summary() const;
    QString organization() const;
    QString more() const;
    QString muted(const QString &html) const;
    QString link(const QString &url, const QString &text) const;
    QString row(const QString &label, const QString &html) const;

    const model::Snapshot &m_snapshot;
    const model::Item &m_item;
    const Colors &m_colors;
};

/// Whether a link of foreign text may be opened: https, http or mailto, nothing else.
bool isSafeLink(const QString &url);

} // namespace views
