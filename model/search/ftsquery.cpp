// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/ftsquery.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace model {

QString ftsQuery(const QString &text)
{
    // Words are cut where FTS5's unicode61 tokenizer cuts them, so that "c++" and ".net" find "c"
    // and "net" instead of nothing.
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += u'"' + word + "\"*"_L1;
        word.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            word += QString::fromUcs4(&c, 1);
        else
            finish();
    }
    finish();
    return words.join(u' ');
}

} // namespace model
