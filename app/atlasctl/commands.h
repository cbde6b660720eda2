// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/atlasctl/output.h"
#include "app/common/commonoptions.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace app {

/// What a command was given behind its name.
struct CommandInput {
    CommonOptions options;
    QString argument; ///< ITEM, QUERY or FILE
    QString filter;
    QStringList only;
    bool isHistoryWanted = false;
    bool areDocumentsWanted = false; ///< and nothing else
    QString kind; ///< of a source that is added: texts, calendar or landscape; empty: texts
    QString landscape; ///< its name or title; empty: that of the CNCF
    bool isTokenWanted = false; ///< of GitHub, out of the keyring
    QString nearCity;
    std::optional<QDate> asOf;
    std::optional<QDate> from;
    std::optional<QDate> to;
    Format format = Format::Table;
};

/// The commands of atlasctl: each reads or syncs through the model, prints, and says how it ended.
class Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static ExitCode sync(const CommandInput &input);
    static ExitCode exportBundle(const CommandInput &input);
    static ExitCode importBundle(const CommandInput &input);
    static ExitCode rebuild(const CommandInput &input);
    static ExitCode verify(const CommandInput &input);
    static ExitCode add(const CommandInput &input);
    static ExitCode remove(const CommandInput &input);
    static ExitCode status(const CommandInput &input);
    static ExitCode list(const CommandInput &input);
    static ExitCode landscapes(const CommandInput &input);
    static ExitCode show(const CommandInput &input);
    static ExitCode search(const CommandInput &input);
    static ExitCode totals(const CommandInput &input);
    static ExitCode changes(const CommandInput &input);
    static ExitCode issues(const CommandInput &input);
    static ExitCode chapters(const CommandInput &input);
    static ExitCode tags(const CommandInput &input);
    static ExitCode events(const CommandInput &input);
    static ExitCode token(const CommandInput &input);
    static ExitCode validate(const CommandInput &input);
};

} // namespace app
