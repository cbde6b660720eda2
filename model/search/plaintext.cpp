// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/plaintext.h"

#include <optional>

namespace model {

namespace {

/// Finds a character ahead; asked with growing positions, it never looks at one twice.
class Ahead {
public:
    Ahead(QStringView text, QChar wanted)
        : m_text(text)
        , m_wanted(wanted)
    {
    }
    /// The first place from @p position on; -1 when there is none.
    qsizetype from(qsizetype position)
    {
        if (!m_found || (*m_found >= 0 && *m_found < position))
            m_found = m_text.indexOf(m_wanted, position);
        return *m_found;
    }

private:
    QStringView m_text;
    QChar m_wanted;
    std::optional<qsizetype> m_found; ///< by the last question
};

/// Where the text of a line begins, behind the marks for quotes, headings, lists, rules.
struct LineStart {
    qsizetype position = 0;
    bool isHeading = false;
};
LineStart lineStart(QStringView text, qsizetype position)
{
    const auto at = [&](qsizetype i) { return i < text.size() ? text[i] : QChar(u'\n'); };
    const auto skipBlanks = [&] {
        while (at(position) == u' ' || at(position) == u'\t' || at(position) == u'>')
            ++position;
    };
    skipBlanks();
    qsizetype mark = position;
    while (at(mark) == u'#' || at(mark) == u'-' || at(mark) == u'*' || at(mark) == u'+'
        || at(mark) == u'=' || at(mark) == u'`' || at(mark) == u'~')
        ++mark;
    qsizetype number = position;
    while (at(number).isDigit() && number - position < 9)
        ++number;
    if (number > position && (at(number) == u'.' || at(number) == u')'))
        mark = number + 1;
    // Without a blank behind it is part of the text: "-1", "*emphasis*".
    if (mark > position && (at(mark).isSpace() || at(mark) == u'|')) {
        const bool isHeading = at(position) == u'#';
        position = mark;
        skipBlanks();
        return { position, isHeading };
    }
    return { position, false };
}

} // namespace

QString plainText(const QString &markdown)
{
    const QStringView text(markdown);
    QString plain;
    plain.reserve(text.size());
    Ahead parenthesis(text, u')');
    Ahead angle(text, u'>');
    const auto addBlank = [&] {
        if (!plain.isEmpty() && !plain.endsWith(u' '))
            plain += u' ';
    };
    LineStart line = lineStart(text, 0);
    qsizetype i = line.position;
    while (i < text.size()) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u'\n');
        if (c == u'\n') {
            if (line.isHeading && !plain.isEmpty() && plain.back().isLetterOrNumber())
                plain += u':';
            addBlank();
            line = lineStart(text, i + 1);
            i = line.position;
        } else if (c.isSpace() || c == u'|') {
            addBlank();
            ++i;
        } else if (c == u'\\' && next.isPunct()) {
            plain += next;
            i += 2;
        } else if (c == u'!' && next == u'[') {
            ++i;
        } else if (c == u'[') {
            ++i;
        } else if (c == u']') {
            const qsizetype end = next == u'(' ? parenthesis.from(i) : -1;
            i = end < 0 ? i + 1 : end + 1;
        } else if (c == u'<' && (next.isLetter() || next == u'/' || next == u'!')) {
            const qsizetype end = angle.from(i);
            i = end < 0 ? i + 1 : end + 1;
        } else if (c == u'*' || c == u'`') {
            ++i;
        } else if (c == u'_' && (plain.isEmpty() || plain.back() == u' ' || !next.isLetter())) {
            ++i; // inside a word it is a letter like any other
        } else {
            plain += c;
            ++i;
        }
    }
    return std::move(plain).trimmed();
}

} // namespace model
