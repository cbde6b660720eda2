// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/filterpieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

QStringList filterPieces(const QString &text)
{
    QStringList result;
    QString word;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c.isSpace() && !isQuoted) {
            if (!word.isEmpty())
                result += word;
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        result += word;
    return result;
}

QStringList filterValues(const QString &text)
{
    QStringList values { {} };
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"')
            values.back() += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            values += QString();
        else
            values.back() += c;
    }
    values.removeAll(QString());
    return values;
}

QString quotedFilterValue(const QString &value)
{
    const bool isPlain
        = std::ranges::none_of(
              value, [](QChar c) { return c.isSpace() || c == u',' || c == u':' || c == u'"'; })
        && !value.isEmpty() && !value.startsWith(u'-');
    return isPlain ? value : u'"' + QString(value).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace model
