// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/wordreader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Letter {
    char32_t code = 0;
    qsizetype length = 1; ///< in UTF-16
};

Letter letterAt(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (c.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return { QChar::surrogateToUcs4(c, text[position + 1]), 2 };
    return { c.unicode(), 1 };
}

bool isAscii(char32_t c) { return c < 0x80; }

bool belongsToWord(char32_t c)
{
    if (isAscii(c))
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Letters that Unicode does not take apart although people type them as others.
QLatin1StringView plainForm(char32_t c)
{
    switch (c) {
    case U'ø':
    case U'Ø': return "o"_L1;
    case U'ł':
    case U'Ł': return "l"_L1;
    case U'đ':
    case U'Đ': return "d"_L1;
    case U'ı': return "i"_L1;
    case U'ß':
    case U'ẞ': return "ss"_L1;
    case U'æ':
    case U'Æ': return "ae"_L1;
    case U'œ':
    case U'Œ': return "oe"_L1;
    default: return {};
    }
}

} // namespace

void WordReader::append(char32_t letter)
{
    if (m_word.size() >= maxLength)
        return;
    if (isAscii(letter)) {
        const bool isUpper = letter >= U'A' && letter <= U'Z';
        m_word.append(char16_t(isUpper ? letter + (U'a' - U'A') : letter));
        return;
    }
    if (const auto plain = plainForm(letter); !plain.isEmpty()) {
        for (const char c : plain)
            m_word.append(char16_t(c));
        return;
    }
    const QString folded = QString::fromUcs4(&letter, 1)
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < folded.size();) {
        const Letter part = letterAt(folded, i);
        if (QChar::isLetterOrNumber(part.code)) {
            for (qsizetype unit = 0; unit < part.length; ++unit)
                m_word.append(folded[i + unit].unicode());
        }
        i += part.length;
    }
}

bool WordReader::next()
{
    m_word.clear();
    m_humps.clear();
    qsizetype position = m_end;
    while (position < m_text.size()) {
        const Letter letter = letterAt(m_text, position);
        if (!belongsToWord(letter.code)) {
            if (!m_word.isEmpty())
                break;
            position += letter.length;
            continue;
        }
        if (m_word.isEmpty())
            m_start = position;
        else if (QChar::isUpper(letter.code)
            && (m_text[position - 1].isLower() || m_text[position - 1].isDigit()))
            m_humps.append({ m_word.size(), position });
        append(letter.code);
        position += letter.length;
    }
    m_end = position;
    return !m_word.isEmpty();
}

QString joinedWords(QStringView text)
{
    QString joined;
    for (WordReader reader(text); reader.next();)
        joined += reader.word();
    return joined;
}

} // namespace model
