// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace model {

/// The word that people mean when they type the short form @p word ("k8s" is "kubernetes"), both as
/// WordReader gives them; empty when it is none.
QStringView meaningOf(QStringView word);

} // namespace model
