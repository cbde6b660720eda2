// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/commonoptions.h"

#include "model/http/httpmessage.h"
#include "model/sync/source.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

CommonOptionsParser::CommonOptionsParser(QCommandLineParser &parser)
    : m_parser(parser)
    , m_dataDir(u"data-dir"_s, tr("Keep everything in <folder> instead of the usual data folder."),
          tr("folder"))
    , m_remoteBase(u"remote-base"_s,
          tr("Clone from <address> instead of %1.").arg(model::defaultRemoteBase), tr("address"))
    , m_httpBase(u"http-base"_s,
          tr("Ask <name=address> instead of the web source of that name, such as %1. May be "
             "repeated.")
              .arg(u"landscape.cncf.io=http://127.0.0.1:8000/"_s),
          tr("name=address"))
    , m_language(u"language"_s, tr("Speak <language> (a code like “de”) instead of the system's."),
          tr("language"))
{
    m_parser.addOptions({ m_dataDir, m_remoteBase, m_httpBase, m_language });
    m_parser.addHelpOption();
    m_parser.addVersionOption();
}

std::expected<CommonOptions, QString> CommonOptionsParser::read() const
{
    // A variable that a script forgot to set should not mean the current folder.
    if (m_parser.isSet(m_dataDir) && m_parser.value(m_dataDir).isEmpty())
        return std::unexpected(tr("--data-dir needs a folder."));
    if (m_parser.isSet(m_remoteBase) && !m_parser.value(m_remoteBase).contains("://"_L1))
        return std::unexpected(tr("--remote-base needs an address like https://github.com/."));
    model::SourceAddresses addresses;
    if (m_parser.isSet(m_remoteBase))
        addresses.remoteBase = m_parser.value(m_remoteBase);
    for (const QString &written : m_parser.values(m_httpBase)) {
        const QString name = written.section(u'=', 0, 0);
        const QString address = written.section(u'=', 1);
        const auto isIt
            = [&](const model::Source &source) { return source.isWeb() && source.name == name; };
        if (std::ranges::none_of(model::allSources(), isIt))
            return std::unexpected(tr("There is no web source “%1”.").arg(name));
        if (!model::isAllowedAddress(QUrl(address))) {
            return std::unexpected(
                tr("--http-base needs an address that begins with https, or one of this machine."));
        }
        addresses.httpBases.insert(name, address);
    }
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + "/cloud-native-atlas"_L1;
    return CommonOptions {
        .folder = model::DataFolder(m_parser.isSet(m_dataDir) ? m_parser.value(m_dataDir) : usual),
        .addresses = addresses,
        .language = m_parser.value(m_language),
    };
}

Identity::Identity(const QString &applicationName)
{
    QCoreApplication::setApplicationName(applicationName);
    QCoreApplication::setOrganizationDomain(u"cloudnativeatlas.github.io"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    // Whoever wants to follow what it does sets QT_LOGGING_RULES, which wins over this.
    QLoggingCategory::setFilterRules(u"atlas.*.info=false"_s);
    const QStringList arguments = QCoreApplication::arguments();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--language="_L1))
            QLocale::setDefault(QLocale(arguments[i].mid(11)));
        else if (arguments[i] == "--language"_L1 && i + 1 < arguments.size())
            QLocale::setDefault(QLocale(arguments[i + 1]));
    }
    const QLocale locale;
    // English is no translation, but it too has singular and plural.
    if (m_translator.load(locale, u"atlas"_s, u"_"_s, u":/i18n"_s)
        || m_translator.load(u"atlas_en"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_translator);
    if (m_qtTranslator.load(
            locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
}

} // namespace app
