// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmap.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using model::MapLayout;

TestMap::TestMap(const model::Snapshot &snapshot, const QFont &font)
    : m_font(font)
    , m_logos({}, testArtwork)
{
    const auto shared = std::make_shared<const model::Snapshot>(snapshot);
    m_explorer.setWorld(std::make_shared<const model::ItemIndex>(shared),
        model::shownGroups({}, snapshot.landscape, u"All"_s));
    update();
}

void TestMap::update()
{
    m_layout = m_explorer.state().isCompact && m_explorer.isFiltered()
        ? MapLayout::of(*m_explorer.snapshot(), m_explorer.group(), &m_explorer.matches())
        : m_explorer.layout();
    m_lens = model::LensValues::of(m_explorer.index(), m_explorer.state().lens, m_explorer.scope());
    m_looks = views::cellLooks(m_explorer, m_layout, m_lens, m_logos);
}

views::MapScene TestMap::scene(const views::Colors &colors, model::DetailLevel level)
{
    return { .snapshot = *m_explorer.snapshot(),
        .layout = m_layout,
        .looks = m_looks,
        .lens = m_lens,
        .colors = colors,
        .cache = m_cache,
        .logos = &m_logos,
        .font = m_font,
        .level = level,
        .vectorLogo = {} };
}

int TestMap::cellOf(const QString &name) const
{
    const auto &items = m_explorer.snapshot()->landscape.items;
    const auto found = std::ranges::find(items, name, &model::Item::name);
    return found == items.end() ? -1 : m_layout.cellOf(int(found - items.begin()));
}

QImage TestMap::picture(
    const views::MapScene &scene, const model::MapCamera &camera, const QSize &size, double ratio)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    do {
        QPainter painter(&image);
        views::paintMap(painter, scene, camera, size);
        painter.end();
        if (m_logos.isIdle())
            return image;
    } while (QTest::qWaitFor([this] { return m_logos.isIdle(); }));
    return {};
}

model::Result<QByteArray> testArtwork(const QString &contentHash)
{
    // "shape colour"
    const QByteArray shape = contentHash.section(u' ', 0, 0).toLatin1();
    const QByteArray fill = contentHash.section(u' ', 1).toLatin1();
    QByteArray content;
    QByteArray box = "0 0 40 40";
    if (shape == "disc") {
        content = "<circle cx='20' cy='20' r='18' fill='" + fill
            + "'/><circle cx='20' cy='20' r='7' fill='#fff'/>";
    } else if (shape == "gem") {
        content = "<path d='M20 2 38 20 20 38 2 20z' fill='" + fill
            + "'/><path d='M20 2 38 20H2z' fill='#000' fill-opacity='.25'/>";
    } else if (shape == "peak") {
        content = "<path d='M2 36 16 6 30 36z' fill='" + fill
            + "'/><path d='M18 36 28 18 38 36z' fill='#1b2430'/>";
    } else if (shape == "bars") {
        // Wide, like a name that is its own logo.
        box = "0 0 120 30";
        content = "<g fill='" + fill
            + "'><rect x='0' y='3' width='24' height='24' rx='6'/>"
              "<rect x='32' y='6' width='88' height='7'/>"
              "<rect x='32' y='17' width='60' height='7'/></g>";
    } else if (shape == "tile") {
        // Fills its box: its own plate.
        content = "<rect width='40' height='40' fill='" + fill
            + "'/><path d='M8 28 20 8 32 28z' fill='#fff'/>";
    } else if (shape == "white") {
        content = "<circle cx='20' cy='20' r='16' fill='none' stroke='#fff' stroke-width='6'/>"
                  "<rect x='17' y='10' width='6' height='20' fill='#fff'/>";
    } else {
        return model::failure(model::Error::Kind::NotFound, contentHash);
    }
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + box + "'>" + content + "</svg>";
}
