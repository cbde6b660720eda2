// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "model/result.h"

namespace model {

/// A source as it travels: what its newest commit shows, or what its site answered, in one pack.
struct BundleSource {
    SourceVersion version;
    QString pack; ///< the name of its entry in the archive
    qint64 bytes = 0; ///< of the pack
    QByteArray sha256; ///< of the pack, 64 hex digits

    bool operator==(const BundleSource &) const = default;
};

/// What was synced on one machine, as one file for another: the first entry of the archive, of
/// which the others are the packs that it names, in its order: those of clones, then the answers of
/// web sites, which earlier versions of the program pass over. Left out is what is a person's own,
/// what can be made again, and what may not be passed on: facts about organisations are licensed to
/// the landscape's site alone, and are in earlier versions of the landscape, too.
struct Bundle {
    QDateTime createdAt; ///< UTC
    std::vector<BundleSource> sources;
    std::vector<BundleSource> answers; ///< of web sources, by packAnswers()
    NumbersByRepository numbers;

    bool operator==(const Bundle &) const = default;
};

/// The name of the first entry, which toManifest() wrote.
inline constexpr QLatin1StringView bundleManifestName("bundle.json");

QByteArray toManifest(const Bundle &bundle);

/// Errors: BadFormat, with @p file as its subject, where something is missing or not what it should
/// be; nothing of a manifest is left out.
Result<Bundle> bundleFromManifest(const QByteArray &manifest, const QString &file);

} // namespace model
