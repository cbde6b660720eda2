// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/source.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

const Source landscapeSource { u"cncf/landscape"_s };
const Source sitesSource { u"cncf/landscape2-sites"_s };

std::span<const Source> allSources()
{
    static const std::array sources { landscapeSource, sitesSource };
    return sources;
}

} // namespace model
