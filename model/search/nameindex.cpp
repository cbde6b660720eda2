// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/nameindex.h"

#include "model/search/wordreader.h"

#include <algorithm>

namespace model {

namespace {

/// The names that something goes by: "The Update Framework (TUF)" also by each of its halves. In
/// "Istio (Wasm)" the second is no name: it does not begin as the first does.
QStringList namesIn(const QString &title)
{
    QStringList names { title };
    const qsizetype open = title.lastIndexOf(u'(');
    if (open <= 0 || !title.endsWith(u')'))
        return names;
    names += title.left(open);
    const QString second = title.sliced(open + 1, title.size() - open - 2);
    if (second.startsWith(title.front(), Qt::CaseInsensitive))
        names += second;
    return names;
}

NameMatch matchOfName(QStringView typed, const std::vector<QueryWord> &words, QStringView name)
{
    if (name == typed)
        return NameMatch::Whole;
    if (words.size() == 1 && !words.front().meaning.isEmpty() && name == words.front().meaning)
        return NameMatch::Meaning;
    return name.startsWith(typed) ? NameMatch::Beginning : NameMatch::None;
}

} // namespace

void NameIndex::add(quint32 document, const QString &title)
{
    for (const QString &name : namesIn(title)) {
        if (QString joined = joinedWords(name); !joined.isEmpty())
            m_names.emplace_back(std::move(joined), document);
    }
    if (QString initials = initialsOf(title); !initials.isEmpty())
        m_initials.emplace_back(std::move(initials), document);
}

void NameIndex::finish()
{
    std::ranges::sort(m_names);
    std::ranges::sort(m_initials);
}

void NameIndex::find(const std::vector<QueryWord> &words,
    const std::function<void(quint32 document, NameMatch match)> &use) const
{
    const QString typed = joinedText(words);
    const auto from = [](const Names &names, const QString &beginning) {
        return std::ranges::lower_bound(names, beginning, {}, &Names::value_type::first);
    };
    const auto look = [&](const QString &beginning) {
        for (auto name = from(m_names, beginning);
            name != m_names.end() && name->first.startsWith(beginning); ++name) {
            if (const NameMatch match = matchOfName(typed, words, name->first);
                match != NameMatch::None)
                use(name->second, match);
        }
    };
    look(typed);
    if (words.size() > 1)
        return;
    if (!words.front().meaning.isEmpty())
        look(words.front().meaning);
    for (auto name = from(m_initials, typed); name != m_initials.end() && name->first == typed;
        ++name)
        use(name->second, NameMatch::Initials);
}

NameMatch NameIndex::match(const std::vector<QueryWord> &words, QStringView title)
{
    return matchOfName(joinedText(words), words, joinedWords(title));
}

QString NameIndex::initialsOf(QStringView title)
{
    const qsizetype parenthesis = title.lastIndexOf(u'(');
    QString initials;
    for (WordReader reader(parenthesis > 0 ? title.left(parenthesis) : title); reader.next();) {
        initials += reader.word().front();
        for (const WordReader::Hump &hump : reader.humps()) {
            if (hump.inWord < reader.word().size())
                initials += reader.word()[hump.inWord];
        }
    }
    return initials.size() > 1 ? initials : QString();
}

QString joinedText(const std::vector<QueryWord> &words)
{
    QString joined;
    for (const QueryWord &word : words)
        joined += word.text;
    return joined;
}

} // namespace model
