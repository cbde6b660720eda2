// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/filterpieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// The marks stay, so that a quoted word is no condition.
QStringList cutAtBlanks(const QString &text)
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

/// What stands between commas.
QStringList valuesIn(const QString &text)
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

FilterPiece takenApart(const QString &written)
{
    FilterPiece piece { .written = written };
    QString text = written;
    if (text.startsWith(u'-') && text.size() > 1) {
        piece.isNegated = true;
        text.remove(0, 1);
    }
    const auto colon = text.startsWith(u'"') ? -1 : text.indexOf(u':');
    if (colon < 0) {
        piece.values = { valuesIn(text).join(u',') };
    } else {
        piece.field = text.left(colon).toLower();
        piece.values = valuesIn(text.mid(colon + 1));
    }
    return piece;
}

} // namespace

std::vector<FilterPiece> filterPieces(const QString &text)
{
    std::vector<FilterPiece> pieces;
    for (const QString &written : cutAtBlanks(text)) {
        FilterPiece piece = takenApart(written);
        if (piece.field || !piece.values.front().isEmpty())
            pieces.push_back(std::move(piece));
    }
    return pieces;
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
