// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/question.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace model {

QString subjectOfQuestion(const QString &query)
{
    // Words that hold a sentence together, and are in texts that answer it or not.
    static const QSet<QString> fillers { u"a"_s, u"about"_s, u"am"_s, u"an"_s, u"and"_s, u"are"_s,
        u"at"_s, u"be"_s, u"by"_s, u"can"_s, u"could"_s, u"did"_s, u"do"_s, u"does"_s, u"explain"_s,
        u"find"_s, u"for"_s, u"from"_s, u"get"_s, u"has"_s, u"have"_s, u"how"_s, u"i"_s, u"in"_s,
        u"into"_s, u"is"_s, u"it"_s, u"me"_s, u"my"_s, u"need"_s, u"of"_s, u"on"_s, u"one"_s,
        u"or"_s, u"our"_s, u"please"_s, u"should"_s, u"some"_s, u"that"_s, u"the"_s, u"their"_s,
        u"there"_s, u"these"_s, u"they"_s, u"this"_s, u"to"_s, u"want"_s, u"was"_s, u"we"_s,
        u"what"_s, u"when"_s, u"where"_s, u"which"_s, u"who"_s, u"why"_s, u"will"_s, u"with"_s,
        u"would"_s, u"you"_s, u"your"_s, u"als"_s, u"am"_s, u"auf"_s, u"bei"_s, u"das"_s, u"dem"_s,
        u"den"_s, u"der"_s, u"die"_s, u"ein"_s, u"eine"_s, u"einen"_s, u"einer"_s, u"es"_s,
        u"für"_s, u"ich"_s, u"im"_s, u"ist"_s, u"kann"_s, u"man"_s, u"mein"_s, u"meine"_s,
        u"meinen"_s, u"mit"_s, u"sind"_s, u"soll"_s, u"und"_s, u"von"_s, u"wann"_s, u"warum"_s,
        u"was"_s, u"wer"_s, u"wie"_s, u"wo"_s, u"wofür"_s, u"zu"_s, u"zum"_s, u"zur"_s };
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QRegularExpression marks(u"[?!.,;:]+$"_s);
    QStringList kept;
    for (const QString &written : query.split(blanks, Qt::SkipEmptyParts)) {
        QString word = written;
        word.remove(marks);
        if (!word.isEmpty() && !fillers.contains(word.toLower()))
            kept += word;
    }
    return kept.join(u' ');
}

} // namespace model
