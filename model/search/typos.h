// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace model {

/// How many slips of the finger @p typed (as WordReader gives it) is forgiven: none below four
/// letters or with a digit in it, since "ipv4" is no mistyped "ipv6"; one up to seven letters; two
/// beyond.
int allowedTypos(QStringView typed);

/// How many letters are wrong, missing, too many, or swapped with their neighbour in @p typed when
/// @p word was meant, or its beginning; allowed + 1 when more than @p allowed are. A word with
/// another first letter was not meant, nor a beginning with another last one, unless they are
/// swapped with their neighbour.
int typosBetween(QStringView typed, QStringView word, int allowed, bool isBeginning);

} // namespace model
