// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/world.h"

#include "model/store/starter.h"

namespace model {

namespace {

Result<World> starterWorld()
{
    const CatalogContent content = starterContent();
    return CatalogReader::ofContent(content).transform([&](CatalogReader reader) {
        return World { std::move(reader), std::make_shared<const Snapshot>(content.snapshot) };
    });
}

} // namespace

Result<World> openWorld(const DataFolder &folder)
{
    auto reader = CatalogReader::open(folder.catalogFile());
    if (!reader && reader.error().kind == Error::Kind::NotFound)
        return starterWorld();
    if (!reader)
        return std::unexpected(reader.error());
    const auto snapshot = reader->snapshot();
    // Without a landscape there is still what is known of the sources.
    if (!snapshot && snapshot.error().kind == Error::Kind::NotFound) {
        return World { std::move(*reader),
            std::make_shared<const Snapshot>(starterContent().snapshot) };
    }
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return World { std::move(*reader), *snapshot };
}

} // namespace model
