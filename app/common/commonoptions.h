// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/datafolder.h"
#include "model/sync/source.h"

#include <QCommandLineParser>
#include <QTranslator>

#include <expected>

namespace app {

/// What ends a program, as scripts know it.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, DoneInPart = 3 };

/// What both programs were told on the command line.
struct CommonOptions {
    model::DataFolder folder;
    model::SourceAddresses addresses;
    QString language; ///< empty: the system's
};

/// The options of both programs, and what was given for them.
class CommonOptionsParser {
    Q_DECLARE_TR_FUNCTIONS(CommonOptionsParser)
public:
    explicit CommonOptionsParser(QCommandLineParser &parser);

    /// Or, in a sentence, why they cannot be used.
    std::expected<CommonOptions, QString> read() const;

private:
    QCommandLineParser &m_parser;
    QCommandLineOption m_dataDir;
    QCommandLineOption m_remoteBase;
    QCommandLineOption m_httpBase;
    QCommandLineOption m_language;
};

/// Names, version and translations of this program. Before the command line is read, since its help
/// is translated: looks for `--language` by itself. The translators must live as long as the
/// program.
class Identity {
public:
    explicit Identity(const QString &applicationName);

private:
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace app
