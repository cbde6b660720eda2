// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/sitesyntax.h"

#include <algorithm>
#include <array>

namespace model {

namespace {

/// The letters of @p line that open or close a block of code: at least three of one kind.
QByteArrayView fenceOf(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (!text.startsWith("```") && !text.startsWith("~~~"))
        return {};
    const auto end = std::ranges::find_if(text, [&](char c) { return c != text.front(); });
    return text.first(end - text.begin());
}

/// What the kinds of asides of Docusaurus are called where they are quotes.
QByteArray quoteKind(QByteArrayView aside)
{
    using Known = std::pair<QByteArrayView, QByteArrayView>;
    static constexpr std::array known { Known("note", "NOTE"), Known("info", "NOTE"),
        Known("tip", "TIP"), Known("success", "TIP"), Known("important", "IMPORTANT"),
        Known("warning", "WARNING"), Known("caution", "CAUTION"), Known("danger", "CAUTION") };
    const auto found = std::ranges::find(known, aside, &Known::first);
    return found == known.end() ? QByteArray() : found->second.toByteArray();
}

/// ":::tip Title" as the first line of a quote; empty when @p line opens no aside.
QByteArray openedAside(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed().sliced(3);
    const auto end = std::ranges::find_if(
        text, [](char c) { return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z'); });
    const QByteArray kind = quoteKind(text.first(end - text.begin()).toByteArray().toLower());
    if (kind.isEmpty())
        return {};
    QByteArrayView title = text.sliced(end - text.begin()).trimmed();
    if (title.startsWith('[') && title.endsWith(']'))
        title = title.sliced(1, title.size() - 2);
    return "> [!" + kind + "] " + title.toByteArray() + '\n';
}

/// A line of a program that puts a page together, not of its text.
bool isProgram(QByteArrayView line)
{
    const auto hasText = [&](QByteArrayView text) { return line.indexOf(text) >= 0; };
    return (line.startsWith("import ") && (hasText(" from '") || hasText(" from \"")))
        || line.startsWith("export const ") || line.startsWith("export default ");
}

/// Without what stands between @p open and @p close.
void cutOut(QByteArray &line, QByteArrayView open, QByteArrayView close)
{
    QByteArray kept;
    qsizetype at = 0;
    for (qsizetype from = line.indexOf(open); from >= 0; from = line.indexOf(open, at)) {
        const qsizetype end = line.indexOf(close, from + open.size());
        if (end < 0)
            break;
        kept += QByteArrayView(line).sliced(at, from - at);
        at = end + close.size();
    }
    line = kept + QByteArrayView(line).sliced(at).toByteArray();
}

} // namespace

QByteArray plainMarkdown(QByteArrayView markdown)
{
    QByteArray plain;
    plain.reserve(markdown.size() + markdown.size() / 16);
    QByteArrayView fence; // of the code that the line is in
    int asides = 0; // that are open
    for (qsizetype at = 0; at < markdown.size();) {
        const qsizetype feed = markdown.indexOf('\n', at);
        const qsizetype end = feed < 0 ? markdown.size() : feed + 1;
        const QByteArrayView line = markdown.sliced(at, end - at);
        at = end;
        const QByteArrayView marks = fenceOf(line);
        const bool isCode = !fence.isEmpty();
        if (!isCode && !marks.isEmpty())
            fence = marks;
        else if (isCode && marks.startsWith(fence) && marks.size() == line.trimmed().size())
            fence = {};
        constexpr int mostAsides = 4; // inside each other
        if (!isCode && line.trimmed().startsWith(":::")) {
            const QByteArray opened = openedAside(line);
            if (!opened.isEmpty() && asides < mostAsides) {
                plain += QByteArray("> ").repeated(asides) + opened;
                ++asides;
                continue;
            }
            if (asides > 0 && opened.isEmpty()) {
                --asides;
                plain += QByteArray("> ").repeated(asides) + '\n';
                continue;
            }
        }
        if (!isCode && asides == 0 && isProgram(line)) {
            plain += '\n';
            continue;
        }
        plain += QByteArray("> ").repeated(asides);
        if (isCode || (line.indexOf("{{") < 0 && line.indexOf("{/*") < 0)) {
            plain += line;
            continue;
        }
        QByteArray cut = line.toByteArray();
        cutOut(cut, "{{<", ">}}");
        cutOut(cut, "{{%", "%}}");
        cutOut(cut, "{/*", "*/}");
        plain += cut;
    }
    return plain;
}

} // namespace model
