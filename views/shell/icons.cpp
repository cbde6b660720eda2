// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/icons.h"

#include "views/logos/logorenderer.h"

#include <QFile>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace views {

QIcon themedIcon(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll().replace("currentColor", color.name().toLatin1());
    QIcon icon;
    for (const int size : { 16, 20, 24, 32, 48, 64, 128, 256 }) {
        if (const auto raster = renderLogo(svg, name, { .cropToInk = false, .boxPx = size }))
            icon.addPixmap(QPixmap::fromImage(raster->image));
    }
    return icon;
}

} // namespace views
