// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/shelfwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace views {

using model::Shelf;

QString ShelfWords::name(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Newcomer: return tr("New Here");
    case Shelf::Contributor: return tr("Contribute");
    case Shelf::Presenter: return tr("Present");
    case Shelf::Moby: return tr("Contribute to Moby, Step by Step");
    case Shelf::MobyProject: return tr("The Moby Project");
    case Shelf::LinuxKit: return tr("LinuxKit");
    case Shelf::Cncf: return tr("Contribute to CNCF Projects");
    case Shelf::Conduct: return tr("Codes of Conduct");
    case Shelf::Glossary: return tr("Glossary");
    case Shelf::Repositories: return tr("Repositories");
    }
    return {};
}

QStringList ShelfWords::names()
{
    QStringList names;
    for (const Shelf shelf : model::shelves)
        names += name(shelf);
    return names;
}

QString ShelfWords::language(const QString &code)
{
    // Without a region the two ways of writing Chinese would have one name.
    if (code == "zh-cn"_L1)
        return u"简体中文"_s;
    if (code == "zh-tw"_L1)
        return u"繁體中文"_s;
    if (code == "zh"_L1)
        return u"中文"_s;
    const QLocale locale(QString(code).replace(u'-', u'_'));
    if (locale.language() == QLocale::C)
        return code;
    // Qt names these two after a region, of which the texts say nothing.
    const QString name = code == "en"_L1 ? u"English"_s
        : code == "es"_L1                ? u"español"_s
                                         : locale.nativeLanguageName();
    return code.contains(u'-') ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}

} // namespace views
