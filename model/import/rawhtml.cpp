// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/rawhtml.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

bool isNameStart(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isNamePart(QChar c) { return isNameStart(c) || c.isDigit() || c == u'-' || c == u'.'; }

QString withoutEntities(QStringView value)
{
    if (!value.contains(u'&'))
        return value.toString();
    QString text;
    for (qsizetype i = 0; i < value.size();) {
        // No entity is longer; so this stays linear.
        constexpr qsizetype longest = 12;
        const qsizetype end = value[i] == u'&'
            ? value.sliced(i).first(std::min(longest, value.size() - i)).indexOf(u';')
            : -1;
        if (end < 0) {
            text += value[i++];
            continue;
        }
        text += textOfEntity(value.sliced(i, end + 1));
        i += end + 1;
    }
    return text;
}

/// Reads one tag that starts at @p from of @p html. Its text is empty when there is none.
class TagReader {
public:
    TagReader(QStringView html, qsizetype from)
        : m_html(html)
        , m_start(from)
        , m_at(from + 1)
    {
    }

    HtmlPiece read()
    {
        HtmlPiece piece { .kind = HtmlPiece::Kind::Open, .text = {} };
        if (peek() == u'/') {
            piece.kind = HtmlPiece::Kind::Close;
            ++m_at;
        }
        if (!isNameStart(peek()))
            return piece;
        piece.name = takeWhile(isNamePart);
        for (;;) {
            takeWhile([](QChar c) { return c.isSpace() || c == u'/'; });
            if (peek() == u'>')
                break;
            const QString name = takeWhile([](QChar c) {
                return !c.isSpace() && c != u'/' && c != u'>' && c != u'=' && c != u'<';
            }).toLower();
            if (name.isEmpty())
                return piece; // also at the end
            takeWhile([](QChar c) { return c.isSpace(); });
            QString value;
            if (peek() == u'=') {
                ++m_at;
                value = takeValue();
            }
            if (!piece.attributes.contains(name))
                piece.attributes.insert(name, value);
        }
        piece.text = m_html.sliced(m_start, m_at + 1 - m_start).toString();
        return piece;
    }

private:
    QChar peek() const { return m_at < m_html.size() ? m_html[m_at] : QChar(); }

    template <typename Predicate> QString takeWhile(Predicate isWanted)
    {
        const qsizetype from = m_at;
        while (m_at < m_html.size() && isWanted(m_html[m_at]))
            ++m_at;
        return m_html.sliced(from, m_at - from).toString();
    }

    QString takeValue()
    {
        takeWhile([](QChar c) { return c.isSpace(); });
        const QChar quote = peek();
        if (quote != u'"' && quote != u'\'') {
            return withoutEntities(
                takeWhile([](QChar c) { return !c.isSpace() && c != u'>' && c != u'<'; }));
        }
        ++m_at;
        const QString value = withoutEntities(takeWhile([quote](QChar c) { return c != quote; }));
        ++m_at;
        return value;
    }

    QStringView m_html;
    qsizetype m_start;
    qsizetype m_at;
};

/// Where what starts with "<!" or "<?" at @p from ends; the end of @p html where nothing ends it.
qsizetype endOfDeclaration(QStringView html, qsizetype from)
{
    const bool isComment = html.sliced(from).startsWith("<!--"_L1);
    const QLatin1StringView close = isComment ? "-->"_L1 : ">"_L1;
    const qsizetype end = html.indexOf(close, from + (isComment ? 4 : 2));
    return end < 0 ? html.size() : end + close.size();
}

} // namespace

std::vector<HtmlPiece> htmlPieces(QStringView html)
{
    std::vector<HtmlPiece> pieces;
    QString text;
    const auto endText = [&] {
        if (!text.isEmpty())
            pieces.push_back({ HtmlPiece::Kind::Text, std::exchange(text, {}) });
    };
    // Behind the last '>' no tag ends: looking for one from each '<' would take for ever.
    const qsizetype lastEnd = html.lastIndexOf(u'>');
    for (qsizetype at = 0; at < html.size();) {
        qsizetype next = html.indexOf(u'<', at);
        if (next < 0)
            next = html.size();
        text += withoutEntities(html.sliced(at, next - at));
        at = next;
        if (at == html.size())
            break;
        const QChar after = at + 1 < html.size() ? html[at + 1] : QChar();
        if (after == u'!' || after == u'?') {
            at = endOfDeclaration(html, at);
            continue;
        }
        // A tag of foreign text that is longer than this is none.
        constexpr qsizetype longestTag = 8'000;
        HtmlPiece tag = at < lastEnd
            ? TagReader(html.first(std::min(html.size(), at + longestTag)), at).read()
            : HtmlPiece();
        if (tag.text.isEmpty()) {
            text += html[at++];
            continue;
        }
        at += tag.text.size();
        endText();
        pieces.push_back(std::move(tag));
    }
    endText();
    return pieces;
}

QString textOfEntity(QStringView entity)
{
    using Known = std::pair<QStringView, QStringView>;
    static constexpr std::array known { Known(u"&amp;", u"&"), Known(u"&lt;", u"<"),
        Known(u"&gt;", u">"), Known(u"&quot;", u"\""), Known(u"&apos;", u"'"),
        Known(u"&nbsp;", u"\u00A0"), Known(u"&mdash;", u"—"), Known(u"&ndash;", u"–"),
        Known(u"&hellip;", u"…"), Known(u"&bull;", u"•"), Known(u"&middot;", u"·"),
        Known(u"&lsquo;", u"‘"), Known(u"&rsquo;", u"’"), Known(u"&ldquo;", u"“"),
        Known(u"&rdquo;", u"”"), Known(u"&laquo;", u"«"), Known(u"&raquo;", u"»"),
        Known(u"&copy;", u"©"), Known(u"&reg;", u"®"), Known(u"&trade;", u"™"),
        Known(u"&times;", u"×"), Known(u"&rarr;", u"→"), Known(u"&larr;", u"←"),
        Known(u"&le;", u"≤"), Known(u"&ge;", u"≥"), Known(u"&ne;", u"≠"), Known(u"&deg;", u"°"),
        Known(u"&sect;", u"§"), Known(u"&para;", u"¶"), Known(u"&check;", u"✓"),
        Known(u"&emsp;", u"\u2003"), Known(u"&ensp;", u"\u2002"), Known(u"&shy;", u"\u00AD") };
    const auto found = std::ranges::find(known, entity, &Known::first);
    if (found != known.end())
        return found->second.toString();
    if (entity.size() < 4 || entity[1] != u'#')
        return entity.toString();
    const bool isHex = entity[2] == u'x' || entity[2] == u'X';
    bool isNumber = false;
    const QStringView digits = entity.sliced(isHex ? 3 : 2).chopped(1);
    const uint code = digits.toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber)
        return entity.toString();
    const bool isCharacter
        = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                       : QString(QChar::ReplacementCharacter);
}

} // namespace model
