// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// Call it before the application is made: no font and no font setting of this machine counts.
void forgetSystemFonts();

/// The font of all pictures that are compared, 13 pixels high, with no hinting, since that differs
/// from one version of FreeType to the next. Needs the application.
QFont testFont();
