// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"
#include "model/explore/viewstate.h"
#include "model/sync/syncschedule.h"
#include "views/shell/theme.h"

#include <QByteArray>
#include <QSettings>

namespace app {

/// What is remembered from one start to the next.
struct SessionSettings {
    QByteArray geometry;
    QByteArray windowState;
    model::ViewState state; ///< how the landscape was looked at; without a filter
    views::Theme::Choice theme = views::Theme::Choice::System;
    bool isMotionReduced = false;
    QStringList sourcesOff; ///< that a sync leaves out, by name
    model::SyncSchedule schedule = model::SyncSchedule::Never;
    bool isHistoryWanted = false; ///< every version of the landscape
    std::optional<model::PagePlace> page; ///< that was read last
    QString mobyPart; ///< that was shown last, as Explorer::part()
    QString contributePart; ///< likewise
    double readingZoom = 1;
    QString textLanguage = QStringLiteral("en"); ///< of texts, where there is a choice
    QByteArray readingWidths; ///< of the parts of the reading room
    QByteArray issueWidths; ///< of the parts of the room of issues
    bool hasToken = false; ///< the keyring is worth asking for one of GitHub

    bool operator==(const SessionSettings &) const = default;
};

/// Reads and writes SessionSettings; unknown or broken values become defaults.
class SettingsFile {
public:
    /// The user's own file, or @p fileName.
    explicit SettingsFile(const QString &fileName = {});

    SessionSettings read() const;
    void write(const SessionSettings &settings);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace app
