// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settings.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto windowKey = "window/state"_L1;
constexpr auto stateKey = "view/state"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto motionReducedKey = "motion/reduced"_L1;
constexpr auto sourcesOffKey = "sync/off"_L1;
constexpr auto scheduleKey = "sync/schedule"_L1;
constexpr auto historyKey = "sync/history"_L1;
constexpr auto pageSourceKey = "reading/source"_L1;
constexpr auto pagePathKey = "reading/path"_L1;
constexpr auto readingZoomKey = "reading/zoom"_L1;
constexpr auto textLanguageKey = "reading/language"_L1;
constexpr auto readingWidthsKey = "reading/widths"_L1;
constexpr auto issueWidthsKey = "issues/widths"_L1;
constexpr auto mobyPartKey = "moby/part"_L1;
constexpr auto contributePartKey = "contribute/part"_L1;
constexpr auto hasTokenKey = "sync/has-token"_L1;
constexpr std::array scheduleNames { "never"_L1, "start"_L1, "daily"_L1 };
constexpr std::array themeNames { "system"_L1, "light"_L1, "dark"_L1 };

model::SyncSchedule scheduleFromName(const QString &name)
{
    const auto found = std::ranges::find(scheduleNames, name);
    return found == scheduleNames.end() ? model::SyncSchedule::Never
                                        : model::SyncSchedule(found - scheduleNames.begin());
}

std::optional<model::PagePlace> pageIn(const QSettings &settings)
{
    const model::PagePlace place { settings.value(pageSourceKey).toString(),
        settings.value(pagePathKey).toString() };
    return place.source.isEmpty() ? std::nullopt : std::optional(place);
}

double zoomFrom(const QVariant &value)
{
    const double zoom = value.toDouble();
    constexpr double least = 0.1; // what nobody can have chosen
    constexpr double most = 10;
    return zoom > least && zoom < most ? zoom : 1;
}

} // namespace

SettingsFile::SettingsFile(const QString &fileName)
    : m_settings(fileName.isEmpty()
              ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                    u"cloud-native-atlas"_s, u"cloud-native-atlas"_s)
              : std::make_unique<QSettings>(fileName, QSettings::IniFormat))
{
}

SessionSettings SettingsFile::read() const
{
    return { .geometry = m_settings->value(geometryKey).toByteArray(),
        .windowState = m_settings->value(windowKey).toByteArray(),
        .state = model::viewStateFromJson(
            QJsonDocument::fromJson(m_settings->value(stateKey).toByteArray()).object()),
        .theme = views::Theme::choiceFromName(m_settings->value(themeKey).toString())
            .value_or(views::Theme::Choice::System),
        .isMotionReduced = m_settings->value(motionReducedKey).toBool(),
        .sourcesOff = m_settings->value(sourcesOffKey).toStringList(),
        .schedule = scheduleFromName(m_settings->value(scheduleKey).toString()),
        .isHistoryWanted = m_settings->value(historyKey).toBool(),
        .page = pageIn(*m_settings),
        .mobyPart = m_settings->value(mobyPartKey).toString(),
        .contributePart = m_settings->value(contributePartKey).toString(),
        .readingZoom = zoomFrom(m_settings->value(readingZoomKey)),
        .textLanguage = m_settings->value(textLanguageKey, u"en"_s).toString(),
        .readingWidths = m_settings->value(readingWidthsKey).toByteArray(),
        .issueWidths = m_settings->value(issueWidthsKey).toByteArray(),
        .hasToken = m_settings->value(hasTokenKey).toBool() };
}

void SettingsFile::write(const SessionSettings &settings)
{
    m_settings->setValue(geometryKey, settings.geometry);
    m_settings->setValue(windowKey, settings.windowState);
    m_settings->setValue(
        stateKey, QJsonDocument(model::toJson(settings.state)).toJson(QJsonDocument::Compact));
    m_settings->setValue(themeKey, themeNames.at(size_t(settings.theme)));
    m_settings->setValue(motionReducedKey, settings.isMotionReduced);
    m_settings->setValue(sourcesOffKey, settings.sourcesOff);
    m_settings->setValue(scheduleKey, scheduleNames.at(size_t(settings.schedule)));
    m_settings->setValue(historyKey, settings.isHistoryWanted);
    m_settings->setValue(pageSourceKey, settings.page ? settings.page->source : QString());
    m_settings->setValue(pagePathKey, settings.page ? settings.page->path : QString());
    m_settings->setValue(mobyPartKey, settings.mobyPart);
    m_settings->setValue(contributePartKey, settings.contributePart);
    m_settings->setValue(readingZoomKey, settings.readingZoom);
    m_settings->setValue(textLanguageKey, settings.textLanguage);
    m_settings->setValue(readingWidthsKey, settings.readingWidths);
    m_settings->setValue(issueWidthsKey, settings.issueWidths);
    m_settings->setValue(hasTokenKey, settings.hasToken);
}

} // namespace app
