// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"
#include "model/items/itemsections.h"
#include "model/landscape/snapshot.h"

#include <QCoreApplication>

namespace views {

/// What a card says of an Item, in words. Foreign text comes as it is, in one line and bounded: it
/// is to be drawn as plain text.
class CardText {
    Q_DECLARE_TR_FUNCTIONS(CardText)
public:
    CardText(const model::Snapshot &snapshot, const model::Item &item);

    QString name() const;
    /// The organisation. Where none is named, the Subcategory or, when that is said above
    /// (@p isPlaceSaid), the host of the website.
    QString secondLine(bool isPlaceSaid) const;
    /// What the Item says of itself, else where it stands, unless that is said above.
    QString description(bool isPlaceSaid) const;
    bool hasDescription() const { return !m_item.anyDescription().isEmpty(); }
    /// "Graduated"; empty for what is no project.
    QString maturity() const;
    /// "Closed source" where a mark says so.
    QString closedSource() const;
    /// "58,123"; empty when not known.
    QString stars() const;
    /// "58,123 stars on 7 Aug 2026", with where the number was read.
    QString starsInFull() const;
    /// "since 2016": accepted or joined; empty when not known.
    QString since() const;
    QString sinceInFull() const;
    /// The first TAG, with the number of others; empty when there is none.
    QString tag() const;
    QString tagsInFull() const;

    /// What a screen reader says: name, maturity, place, numbers, and what the person keeps.
    QString spoken(const model::ItemMark &mark) const;

    /// The heading of @p section; @p classification tells what items lack that stand under none.
    static QString heading(
        const model::ItemSections::Section &section, model::Classification classification);

private:
    QString place() const;

    const model::Snapshot &m_snapshot;
    const model::Item &m_item;
};

} // namespace views
