// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testfont.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/fonts/");

} // namespace

void forgetSystemFonts() { qputenv("FONTCONFIG_FILE", (folder + "fonts.conf"_L1).toUtf8()); }

QFont testFont()
{
    static const QString family = [] {
        QString name;
        for (const QString &weight : { u"Medium"_s, u"SemiBold"_s, u"Regular"_s }) {
            const int id
                = QFontDatabase::addApplicationFont(folder + "Inter-"_L1 + weight + ".otf"_L1);
            name = QFontDatabase::applicationFontFamilies(id).value(0);
        }
        return name;
    }();
    QFont font(family);
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}
