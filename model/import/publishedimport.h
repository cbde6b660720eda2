// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace model {

/// What the web site of 2018 to 2024 had found out about one item.
struct PublishedItem {
    std::optional<qint64> stars; ///< of its repository, or of all its repositories
    QString organization;
    std::optional<qint64> marketCapUsd;
    std::optional<qint64> fundingUsd;

    bool operator==(const PublishedItem &) const = default;
};

/// What such a site wrote above its cards.
struct PublishedTotals {
    int cards = 0;
    qint64 stars = 0;
    qint64 marketCapUsd = 0;
    qint64 fundingUsd = 0;

    bool operator==(const PublishedTotals &) const = default;
};

/// The numbers of one processed_landscape.yml.
struct PublishedNumbers {
    QHash<QString, PublishedItem> items; ///< by the id of the Item

    /// Over the items of @p ids, by the rules of the site (SOURCES 3.7): stars of every card, and
    /// each organisation once, with its market capitalisation where that is known, else with its
    /// funding.
    PublishedTotals totals(const QStringList &ids) const;
};

/// Reads processed_landscape.yml, which is landscape.yml with what was found out about each item.
/// What is no number is not known. Errors: those of parseYaml; BadFormat when it has no list of
/// categories. Any thread. Source: SOURCES 7.1.
Result<PublishedNumbers> importPublishedNumbers(
    const QByteArray &bytes, const QString &file, const Progress &progress);

} // namespace model
