// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace model {

/// The SPDX identifier of the license whose text @p bytes is, of those that projects of the CNCF
/// and Moby use; empty for any other. Any thread.
QString spdxOfLicenseText(const QByteArray &bytes);

} // namespace model
