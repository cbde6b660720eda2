// SPDX-License-Identifier: GPL-3.0-or-later
// cloud-native-atlas: the desktop program.
#include "app/desktop/atlas.h"
#include "app/desktop/options.h"
#include "app/desktop/settings.h"
#include "views/shell/atlasstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFontDatabase>

#include <cstdio>
#include <cstring>
#include <span>

using namespace Qt::StringLiterals;

namespace {

/// Options that need no screen.
bool needsNoDisplay(std::span<char *> arguments)
{
    for (const char *argument : arguments) {
        for (const char *option :
            { "--screenshot", "--self-test", "--help", "--version", "-h", "-v" }) {
            if (std::strncmp(argument, option, std::strlen(option)) == 0)
                return true;
        }
    }
    return false;
}

QtMessageHandler previousHandler = nullptr;

/// Qt's offscreen platform warns about every window that has a least size. Nothing can be done
/// about it, and a script that takes a picture should find its stderr empty.
void dropOffscreenNoise(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message != "This plugin does not support propagateSizeHints()"_L1)
        previousHandler(type, context, message);
}

/// The system's own typeface, unless it has none to offer: then Inter, where it is installed.
void chooseFont()
{
    QFont font = QApplication::font();
    const bool isGeneric = font.family().startsWith("Sans"_L1) || font.family().isEmpty();
    if (!isGeneric || !QFontDatabase::hasFamily(u"Inter"_s))
        return;
    font.setFamily(u"Inter"_s);
    QApplication::setFont(font);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        if (!needsNoDisplay({ argv, size_t(argc) })) {
            // No application yet, so no translation.
            std::fputs("cloud-native-atlas: there is no display here; for a picture use "
                       "--screenshot map.png\n",
                stderr);
            return int(app::ExitCode::Failed);
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        previousHandler = qInstallMessageHandler(dropOffscreenNoise);
    // The same look and the same tests everywhere.
    QApplication::setStyle(new views::AtlasStyle);
    const QApplication application(argc, argv);
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication::setDesktopFileName(u"io.github.cloudnativeatlas.Atlas"_s);
    const app::Identity identity(u"cloud-native-atlas"_s);
    const auto options = app::DesktopOptionsReader::read();
    if (!options) {
        std::fprintf(stderr, "cloud-native-atlas: %s\n", qUtf8Printable(options.error()));
        return int(app::ExitCode::WrongUsage);
    }
    const QString landscape = options->landscape.isEmpty() && !options->isUnattended()
        ? app::SettingsFile().read().state.landscape
        : options->landscape;
    app::WorldLoader loader(options->common.folder, landscape);
    chooseFont();
    app::Atlas atlas(*options, loader, sinceStart);
    atlas.start();
    return QApplication::exec();
}
