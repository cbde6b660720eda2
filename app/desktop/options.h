// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/commonoptions.h"
#include "model/documents/page.h"
#include "model/explore/viewstate.h"
#include "views/shell/theme.h"

#include <QSize>

#include <expected>

namespace app {

/// What `cloud-native-atlas` was told on the command line.
struct DesktopOptions {
    CommonOptions common;
    QString landscape; ///< its name or title; empty: as it was last time, else that of the CNCF
    QString group;
    QString filter; ///< ItemFilter in text form, understood
    QString issueFilter; ///< likewise of issues, where the view shows them
    std::optional<model::ViewKind> view;
    QString select;
    std::optional<model::PagePlace> page; ///< to be read
    std::optional<views::Theme::Choice> theme;
    QSize size; ///< invalid: as it was last time
    QString screenshotFile; ///< not empty: write the window there and end
    bool isSelfTest = false;

    /// Nobody watches: nothing of the last session is restored, nothing is remembered.
    bool isUnattended() const { return isSelfTest || !screenshotFile.isEmpty(); }
};

/// Reads the command line. What it cannot be run with comes back as a sentence; help and version
/// are printed and end the program.
class DesktopOptionsReader {
    Q_DECLARE_TR_FUNCTIONS(DesktopOptionsReader)
public:
    static std::expected<DesktopOptions, QString> read();
};

} // namespace app
