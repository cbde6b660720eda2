// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/documentpath.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array extensions { ".md"_L1, ".markdown"_L1, ".mdx"_L1 };
constexpr std::array plainNames { "MAINTAINERS"_L1, "CONTRIBUTING"_L1, "GOVERNANCE"_L1, "README"_L1,
    "CODE_OF_CONDUCT"_L1, "SECURITY"_L1, "ADOPTERS"_L1 };
constexpr std::array foreignFolders { "vendor"_L1, "node_modules"_L1, "third_party"_L1,
    "testdata"_L1, "themes"_L1 };

/// "de", "pt-br", "zh_CN": a language that is known, and where there is a region, one of two
/// letters.
bool isLanguage(const QString &folder)
{
    const QStringList parts = folder.split(folder.contains(u'_') ? u'_' : u'-');
    if (parts.size() > 2 || parts.first().size() != 2
        || (parts.size() == 2 && parts.last().size() != 2))
        return false;
    return QLocale::codeToLanguage(parts.first(), QLocale::ISO639Part1) != QLocale::AnyLanguage;
}

/// Codes of conduct name the language of their file, in ways of their own.
QString languageOfConduct(const QString &path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1).section(u'.', 0, 0);
    if (path.startsWith("code-of-conduct-languages/"_L1))
        return name.toLower();
    constexpr QLatin1StringView begin = "code-of-conduct-"_L1;
    if (!name.startsWith(begin))
        return {};
    const QString code = name.sliced(begin.size()).toLower();
    if (code == "jp"_L1) // a country for its language
        return u"ja"_s;
    return code == "zh-simple"_L1 ? u"zh-cn"_s : code;
}

} // namespace

bool isMarkdownPath(const QString &path)
{
    return std::ranges::any_of(extensions,
        [&](QLatin1StringView extension) { return path.endsWith(extension, Qt::CaseInsensitive); });
}

bool isDocumentPath(const QString &path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    return isMarkdownPath(path) || std::ranges::contains(plainNames, name);
}

bool isDocumentFolder(const QString &name) { return !std::ranges::contains(foreignFolders, name); }

QString languageOfPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    // A language is what a folder of content has below it: bin/ and js/ are none.
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        if (parts[i - 1] == "content"_L1 && isLanguage(parts[i]))
            return QString(parts[i]).replace(u'_', u'-').toLower();
    }
    const QString conduct = languageOfConduct(path);
    return isLanguage(conduct) ? conduct : u"en"_s;
}

} // namespace model
