// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/landscapeimport.h"
#include "model/landscape/repositorynumbers.h"

namespace model {

/// Reads `repo_url,stars,as_of_date,source` lines with that header. A line that is not so is a
/// Problem. Errors: BadFormat without the header, TooLarge above 16 MB. Source: SOURCES 7.2.
Result<Imported<NumbersByRepository>> importStars(const QByteArray &bytes, const QString &file);

} // namespace model
