// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issue.h"
#include "model/community/mobyproject.h"
#include "model/search/omnisearch.h"
#include "model/store/documentindex.h"
#include "model/store/knownlandscape.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace views {

/// One line of what the Omnibox offers, worded and ready to be drawn. Its texts are plain.
class OmniRow {
    Q_DECLARE_TR_FUNCTIONS(OmniRow)
public:
    /// @p action is the one that the hit speaks of, if any.
    static OmniRow ofHit(
        const model::Snapshot &snapshot, const model::OmniHit &hit, QAction *action = nullptr);
    /// An Item of @p landscape, which is not the one that is shown and has a snapshot.
    static OmniRow ofOtherLandscape(
        const model::KnownLandscape &landscape, const model::OmniHit &hit);
    /// A text that was found by @p query.
    static OmniRow ofText(const model::DocumentHit &text, const QString &query);
    /// An issue that was found by @p query.
    static OmniRow ofIssue(const model::Issue &issue, const QString &query);
    /// A part of the Moby project that was found by @p query.
    static OmniRow ofMobyPart(const model::MobyPart &part, const QString &query);
    /// To filter the landscape by @p text, which nothing was found for.
    static OmniRow ofFilter(const QString &text);

    /// What a screen reader says: name, what it is, where it is.
    QString spokenText() const;

    enum class Kind { Hit, Text, Issue, Moby, Filter };
    Kind kind = Kind::Hit;
    model::OmniHit hit;
    model::Snippet detail; ///< the second line
    QString note; ///< at the end of the first line: a kind, or a shortcut
    std::optional<model::Maturity> maturity;
    QString logoBlob; ///< of an Item whose artwork is on this machine
    QPointer<QAction> action;
    std::optional<model::PagePlace> page; ///< of Kind::Text
    QString issue; ///< of Kind::Issue: its address
    QString mobyPart; ///< of Kind::Moby: its name
    std::optional<QString> otherLandscape; ///< its name, when it is not the one that is shown
    QString otherItem; ///< the ItemId in it
};

} // namespace views
