// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/status/citation.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString address(const Snapshot &snapshot, const Item &item)
{
    return item.homepageUrl.isEmpty() ? officialPage(snapshot, item) : item.homepageUrl;
}

QString escapedMarkdown(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified()) {
        if (uR"(\`*_[]<>#|&!~)"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

/// An address that ends no link early: Markdown ends one at a blank or a bracket, BibTeX at a
/// brace.
QString escapedAddress(const QString &url)
{
    QString result;
    for (const QChar c : url) {
        if (c.isSpace() || u"()<>{}\"\\"_s.contains(c))
            result += QString::fromLatin1(QUrl::toPercentEncoding(c));
        else
            result += c;
    }
    return result;
}

/// Text in a BibTeX field.
QString escapedBibtex(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified()) {
        switch (c.unicode()) {
        case u'\\': result += uR"({\textbackslash})"_s; break;
        case u'~': result += uR"({\textasciitilde})"_s; break;
        case u'^': result += uR"({\textasciicircum})"_s; break;
        case u'{':
        case u'}':
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_': result += u'\\'; [[fallthrough]];
        default: result += c;
        }
    }
    return result;
}

/// "CNCF graduated project", "CNCF member", or nothing.
QString standing(const Snapshot &snapshot, const Item &item)
{
    const QString &foundation = snapshot.settings.foundation;
    QStringList words;
    if (!foundation.isEmpty())
        words += foundation;
    if (item.maturity)
        words << item.maturity->name() << u"project"_s;
    else if (snapshot.isMember(item))
        words += u"member"_s;
    else
        return {};
    return words.join(u' ');
}

/// "CNCF Landscape"
QString landscapeName(const Snapshot &snapshot)
{
    const QString &foundation = snapshot.settings.foundation;
    return foundation.isEmpty() ? u"Landscape"_s : foundation + " Landscape"_L1;
}

QString isoDay(const QDate &day) { return day.toString(Qt::ISODate); }

} // namespace

QString officialPage(const Snapshot &snapshot, const Item &item)
{
    QString site = snapshot.settings.url;
    if (site.isEmpty())
        return {};
    while (site.endsWith(u'/'))
        site.chop(1);
    return site + "/?item="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(item.id.toString()));
}

QString markdownOf(const Snapshot &snapshot, const Item &item)
{
    QString text = escapedMarkdown(item.displayName());
    if (const QString url = address(snapshot, item); !url.isEmpty())
        text = u"[%1](%2)"_s.arg(text, escapedAddress(url));
    if (!item.anyDescription().isEmpty())
        text += ": "_L1 + escapedMarkdown(item.anyDescription());
    return text;
}

QString citationOf(const Snapshot &snapshot, const Item &item, const QDate &accessed)
{
    QStringList sentences { item.displayName().simplified() };
    if (const QString what = standing(snapshot, item); !what.isEmpty())
        sentences += what;
    if (const QString url = address(snapshot, item); !url.isEmpty())
        sentences += escapedAddress(url);
    QString source = u"In: %1"_s.arg(landscapeName(snapshot));
    if (snapshot.asOf.isValid())
        source += u" of %1"_s.arg(isoDay(snapshot.asOf.date()));
    if (const QString page = officialPage(snapshot, item); !page.isEmpty())
        source += ", "_L1 + page;
    sentences += source + u" (accessed %1)"_s.arg(isoDay(accessed));
    return sentences.join(". "_L1) + u'.';
}

QString bibtexOf(const Snapshot &snapshot, const Item &item, const QDate &accessed)
{
    // A key is ASCII letters, digits and dashes, or some programs do not read it.
    QString key;
    for (const QChar c : normalizedName(item.displayName())) {
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'))
            key += c;
    }
    const QString url = address(snapshot, item);
    QString text = u"@misc{%1,\n"_s.arg(key.isEmpty() ? u"item"_s : key);
    const auto field = [&](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            text += "  %1 = {%2},\n"_L1.arg(name, value);
    };
    field("title"_L1, u'{' + escapedBibtex(item.displayName()) + u'}'); // keeps its capitals
    field("howpublished"_L1, url.isEmpty() ? QString() : u"\\url{%1}"_s.arg(escapedAddress(url)));
    QStringList notes;
    if (const QString what = standing(snapshot, item); !what.isEmpty())
        notes += what;
    QString source = u"In: %1"_s.arg(landscapeName(snapshot));
    if (snapshot.asOf.isValid()) {
        source += u" of %1"_s.arg(isoDay(snapshot.asOf.date()));
        field("year"_L1, QString::number(snapshot.asOf.date().year()));
    }
    notes += source;
    notes += u"Accessed: %1"_s.arg(isoDay(accessed));
    field("note"_L1, escapedBibtex(notes.join(". "_L1)));
    return text + "}\n"_L1;
}

} // namespace model
