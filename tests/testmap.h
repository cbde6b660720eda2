// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logos/logocache.h"
#include "views/map/mapscene.h"

#include <QImage>

/// A map as a window has it, without the window: an Explorer, logos of our own, and what paintMap()
/// needs of both.
class TestMap {
public:
    /// Shows all categories of @p snapshot in @p font.
    TestMap(const model::Snapshot &snapshot, const QFont &font);

    model::Explorer &explorer() { return m_explorer; }
    views::LogoCache &logos() { return m_logos; }
    /// Of the world, or of the matches where the state is compact.
    const model::MapLayout &layout() const { return m_layout; }
    const model::LensValues &lens() const { return m_lens; }
    std::vector<views::CellLook> &looks() { return m_looks; }
    views::MapPaintCache &cache() { return m_cache; }

    /// Brings layout, lens and looks to what the Explorer shows now.
    void update();
    /// Refers to this map.
    views::MapScene scene(const views::Colors &colors, model::DetailLevel level);
    /// The first cell whose item is called @p name.
    int cellOf(const QString &name) const;

    /// @p scene with every logo that it needs, in @p size logical pixels.
    QImage picture(const views::MapScene &scene, const model::MapCamera &camera, const QSize &size,
        double ratio);

private:
    const QFont m_font;
    model::Explorer m_explorer;
    views::LogoCache m_logos;
    model::MapLayout m_layout;
    model::LensValues m_lens;
    std::vector<views::CellLook> m_looks;
    views::MapPaintCache m_cache;
};

/// Artwork that we drew: simple shapes, by the content hash that statesSnapshot() gives them. Fails
/// for the hash "broken".
model::Result<QByteArray> testArtwork(const QString &contentHash);
