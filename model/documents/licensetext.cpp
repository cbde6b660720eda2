// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/licensetext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// Words that are in a license and in no other of the list before them.
struct Sign {
    QLatin1StringView spdx;
    QLatin1StringView first;
    QLatin1StringView second; ///< empty: the first is enough
};

constexpr std::array signs {
    Sign { "Apache-2.0"_L1, "apache license"_L1, "version 2.0"_L1 },
    Sign { "CC-BY-SA-4.0"_L1, "attribution-sharealike 4.0 international"_L1, ""_L1 },
    Sign { "CC-BY-4.0"_L1, "attribution 4.0 international"_L1, ""_L1 },
    Sign { "CC0-1.0"_L1, "cc0 1.0 universal"_L1, ""_L1 },
    Sign { "MPL-2.0"_L1, "mozilla public license"_L1, "version 2.0"_L1 },
    Sign { "AGPL-3.0"_L1, "gnu affero general public license"_L1, "version 3"_L1 },
    Sign { "LGPL-3.0"_L1, "gnu lesser general public license"_L1, "version 3"_L1 },
    Sign { "GPL-3.0"_L1, "gnu general public license"_L1, "version 3"_L1 },
    Sign { "GPL-2.0"_L1, "gnu general public license"_L1, "version 2"_L1 },
    Sign { "MIT"_L1, "permission is hereby granted, free of charge"_L1, "without restriction"_L1 },
    Sign { "BSD-3-Clause"_L1, "redistribution and use in source and binary forms"_L1,
        "endorse or promote"_L1 },
    Sign { "BSD-2-Clause"_L1, "redistribution and use in source and binary forms"_L1, ""_L1 },
    Sign { "ISC"_L1, "permission to use, copy, modify, and/or distribute this software"_L1, ""_L1 },
};

} // namespace

QString spdxOfLicenseText(const QByteArray &bytes)
{
    // Licenses name each other further down.
    constexpr qsizetype most = 2'000;
    const QString text
        = QString::fromUtf8(bytes.first(std::min(bytes.size(), most))).simplified().toLower();
    const auto found = std::ranges::find_if(signs,
        [&](const Sign &sign) { return text.contains(sign.first) && text.contains(sign.second); });
    return found == signs.end() ? QString() : QString(found->spdx);
}

} // namespace model
