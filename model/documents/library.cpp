// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/library.h"

#include "model/documents/documentpath.h"
#include "model/documents/glossary.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr QLatin1StringView starter = "starter"_L1;
const QString english = u"en"_s;

/// What stands on a shelf: one file, or everything in a folder where @p path ends in '/'.
struct Rule {
    Shelf shelf;
    QLatin1StringView source;
    QLatin1StringView path;
};

// Moby's own order of reading is that of docs/contributing/README.md (SOURCES 8.2).
constexpr std::array rules {
    Rule { Shelf::Moby, "moby/moby"_L1, "CONTRIBUTING.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/README.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/who-written-for.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/software-required.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/software-req-win.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/set-up-ide.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/set-up-git.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/set-up-dev-env.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/ctn-build.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/test.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/debug.md"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "docs/contributing/"_L1 },
    Rule { Shelf::Moby, "moby/moby"_L1, "TESTING.md"_L1 },
    Rule { Shelf::MobyProject, "moby/moby"_L1, "README.md"_L1 },
    Rule { Shelf::MobyProject, "moby/moby"_L1, "project/"_L1 },
    Rule { Shelf::MobyProject, "moby/moby"_L1, "MAINTAINERS"_L1 },
    Rule { Shelf::MobyProject, "moby/moby"_L1, "ROADMAP.md"_L1 },
    Rule { Shelf::MobyProject, "moby/moby"_L1, "SECURITY.md"_L1 },
    Rule { Shelf::MobyProject, "moby/mobywebsite"_L1, "src/"_L1 },
    Rule { Shelf::LinuxKit, "linuxkit/linuxkit"_L1, "README.md"_L1 },
    Rule { Shelf::LinuxKit, "linuxkit/linuxkit"_L1, "CONTRIBUTING.md"_L1 },
    Rule { Shelf::LinuxKit, "linuxkit/linuxkit"_L1, "docs/"_L1 },
    Rule { Shelf::LinuxKit, "linuxkit/linuxkit"_L1, "MAINTAINERS"_L1 },
    Rule { Shelf::Cncf, "cncf/contribute-site"_L1, "docs/"_L1 },
    Rule { Shelf::Cncf, "cncf/toc"_L1, "process/"_L1 },
    Rule { Shelf::Cncf, "cncf/foundation"_L1, "charter.md"_L1 },
    Rule { Shelf::Cncf, "cncf/communitygroups"_L1, "README.md"_L1 },
    Rule { Shelf::Conduct, "cncf/foundation"_L1, "code-of-conduct.md"_L1 },
    Rule { Shelf::Conduct, "docker/code-of-conduct"_L1, "code-of-conduct-EN.md"_L1 },
};

/// What a text is apart from its language; empty for one that has no translations.
QString workOf(const PagePlace &place)
{
    const QString &path = place.path;
    if (place.source == "cncf/glossary"_L1 && path.startsWith("content/"_L1)) {
        const qsizetype slash = path.indexOf(u'/', 8);
        return slash < 0 ? QString() : u"term:"_s + path.sliced(slash + 1);
    }
    if (place.source == starter && path.startsWith("glossary/"_L1))
        return u"term:"_s + path.sliced(path.lastIndexOf(u'/') + 1);
    if (place.source == "cncf/foundation"_L1 && path.startsWith("code-of-conduct"_L1))
        return u"conduct:cncf"_s;
    if (place.source == "docker/code-of-conduct"_L1 && path.startsWith("code-of-conduct-"_L1))
        return u"conduct:docker"_s;
    return {};
}

/// A term, and not a page of the glossary's site about itself.
bool isTerm(const LibraryPage &page)
{
    const QString work = workOf(page.place);
    return work.startsWith("term:"_L1) && !termOf(page.place.path).isEmpty();
}

/// Where a site shows what its search finds: nothing to read.
bool isOfSiteAlone(const LibraryPage &page) { return page.place.path == "docs/search.md"_L1; }

LibraryNode nodeOf(const LibraryPage &page)
{
    return { .title = page.title, .place = page.place, .nodes = {} };
}

/// Whether @p name is that of the page that stands for its folder.
bool isIndex(const QString &name)
{
    return name == "index.md"_L1 || name == "_index.md"_L1
        || name.compare("README.md"_L1, Qt::CaseInsensitive) == 0;
}

/// Puts pages where their files are, below one folder.
class FolderTree {
public:
    enum class Titles {
        Files, ///< what files and folders are called
        Texts, ///< what they say: a folder is the page that stands for it
    };

    explicit FolderTree(Titles titles, const QString &root = {})
        : m_titles(titles)
        , m_root(root)
    {
    }

    /// Of one below the root; pages come in the order of their paths.
    void add(const LibraryPage &page)
    {
        QString path = m_root;
        LibraryNode *node = &m_tree;
        if (m_titles == Titles::Files)
            node = &childOf(*node, page.place.source, { page.place.source, {} });
        const QStringList parts = page.place.path.sliced(m_root.size()).split(u'/');
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            path += parts[i];
            node = &childOf(*node, parts[i] + u'/', { page.place.source, path });
            path += u'/';
        }
        if (m_titles == Titles::Files)
            node->nodes.push_back({ .title = parts.last(), .place = page.place, .nodes = {} });
        else if (parts.size() > 1 && isIndex(parts.last()))
            *node = { .title = page.title, .place = page.place, .nodes = std::move(node->nodes) };
        else
            node->nodes.push_back(nodeOf(page));
    }

    std::vector<LibraryNode> take()
    {
        sort(m_tree);
        return std::move(m_tree.nodes);
    }

private:
    /// The folder at @p place in @p node, under whatever name it has by now.
    static LibraryNode &childOf(LibraryNode &node, const QString &title, const PagePlace &place)
    {
        const auto isOf = [&](const LibraryNode &child) {
            const QString &path = child.place->path;
            const bool isItsIndex
                = path.startsWith(place.path + u'/') && isIndex(path.sliced(place.path.size() + 1));
            return child.place->source == place.source && (path == place.path || isItsIndex);
        };
        const auto found = std::ranges::find_if(node.nodes, isOf);
        if (found != node.nodes.end())
            return *found;
        node.nodes.push_back({ .title = title, .place = place, .nodes = {} });
        return node.nodes.back();
    }

    /// Folders come first where files are looked for, and last where one reads on.
    void sort(LibraryNode &node) const
    {
        const bool isText = m_titles == Titles::Texts;
        std::ranges::stable_sort(node.nodes, {},
            [&](const LibraryNode &child) { return child.nodes.empty() != isText; });
        for (LibraryNode &child : node.nodes)
            sort(child);
    }

    const Titles m_titles;
    const QString m_root; ///< ends in '/', or is empty
    LibraryNode m_tree;
};

class LibraryMaker {
public:
    LibraryMaker(const LibraryPages &pages, const QString &language)
        : m_pages(pages)
        , m_language(language)
        , m_collator(QLocale(language))
    {
        m_collator.setNumericMode(true);
    }

    std::vector<LibraryNode> make()
    {
        std::vector<LibraryNode> nodes;
        for (const Shelf shelf : shelves)
            nodes.push_back({ .title = {}, .place = {}, .nodes = nodesOf(shelf) });
        return nodes;
    }

private:
    std::vector<LibraryNode> nodesOf(Shelf shelf)
    {
        switch (shelf) {
        case Shelf::Newcomer: return guides(u"newcomer"_s);
        case Shelf::Contributor: return guides(u"contributor"_s);
        case Shelf::Presenter: return guides(u"presenter"_s);
        case Shelf::Glossary: return terms();
        case Shelf::Repositories: return repositories();
        default: return byRules(shelf);
        }
    }

    std::vector<LibraryNode> guides(const QString &audience)
    {
        std::vector<const LibraryPage *> found;
        for (const LibraryPage &page : m_pages) {
            if (page.place.source == starter && page.audience == audience)
                found.push_back(&page);
        }
        std::ranges::stable_sort(found, {}, &LibraryPage::order);
        std::vector<LibraryNode> nodes;
        for (const LibraryPage *page : found)
            nodes.push_back(nodeOf(*page));
        return nodes;
    }

    std::vector<LibraryNode> byRules(Shelf shelf)
    {
        std::vector<LibraryNode> nodes;
        QSet<QString> seen; // a rule for a folder leaves out what one for a file has had
        for (const Rule &rule : rules) {
            if (rule.shelf != shelf)
                continue;
            FolderTree tree(
                FolderTree::Titles::Texts, rule.path.endsWith(u'/') ? rule.path : QString());
            for (const LibraryPage &page : m_pages) {
                const QString &path = page.place.path;
                const bool isMeant = page.place.source == rule.source
                    && (rule.path.endsWith(u'/') ? path.startsWith(rule.path) : path == rule.path);
                const QString key = page.place.source + u':' + path;
                if (!isMeant || seen.contains(key) || isOfSiteAlone(page))
                    continue;
                seen.insert(key);
                const PagePlace place = translated(page.place, m_pages, m_language);
                const auto there = std::ranges::find(m_pages, place, &LibraryPage::place);
                if (rule.path.endsWith(u'/'))
                    tree.add(page);
                else
                    nodes.push_back(nodeOf(there == m_pages.end() ? page : *there));
            }
            std::ranges::move(tree.take(), std::back_inserter(nodes));
        }
        return nodes;
    }

    std::vector<LibraryNode> terms()
    {
        // The best of each: in the language wanted, then in English, then the program's own.
        QHash<QString, const LibraryPage *> best;
        const auto rank = [this](const LibraryPage &page) {
            if (page.place.source == starter)
                return 1;
            return page.language == m_language ? 3 : page.language == english ? 2 : 0;
        };
        for (const LibraryPage &page : m_pages) {
            if (!isTerm(page) || rank(page) == 0)
                continue;
            const LibraryPage *&known = best[workOf(page.place)];
            if (!known || rank(page) > rank(*known))
                known = &page;
        }
        std::vector<LibraryNode> nodes;
        for (const LibraryPage *page : best)
            nodes.push_back(nodeOf(*page));
        std::ranges::sort(nodes, [this](const LibraryNode &a, const LibraryNode &b) {
            const int order = m_collator.compare(a.title, b.title);
            return order != 0 ? order < 0 : a.place->path < b.place->path;
        });
        return nodes;
    }

    std::vector<LibraryNode> repositories()
    {
        FolderTree tree(FolderTree::Titles::Files);
        for (const LibraryPage &page : m_pages) {
            if (page.place.source != starter)
                tree.add(page);
        }
        return tree.take();
    }

    const LibraryPages &m_pages;
    const QString m_language;
    QCollator m_collator;
};

} // namespace

std::vector<LibraryNode> libraryOf(const LibraryPages &pages, const QString &language)
{
    return LibraryMaker(pages, language).make();
}

QStringList languagesOf(const LibraryPages &pages)
{
    QSet<QString> languages { english };
    for (const LibraryPage &page : pages) {
        if (!workOf(page.place).isEmpty())
            languages.insert(page.language);
    }
    QStringList sorted(languages.begin(), languages.end());
    sorted.sort();
    return sorted;
}

QString termAt(const PagePlace &place)
{
    static constexpr auto prefix = "term:"_L1;
    const QString work = workOf(place);
    if (!work.startsWith(prefix) || work.contains(u'/') || work.contains("_index"_L1)
        || !work.endsWith(".md"_L1))
        return {};
    QString words = work.sliced(prefix.size()).chopped(3);
    return words.replace(u'-', u' ').replace(u'_', u' ').toLower();
}

LibraryPages translationsOf(const PagePlace &place, const LibraryPages &pages)
{
    const QString work = workOf(place);
    LibraryPages found;
    std::ranges::copy_if(pages, std::back_inserter(found), [&](const LibraryPage &page) {
        return page.place == place
            || (!work.isEmpty() && page.place.source == place.source && workOf(page.place) == work);
    });
    std::ranges::sort(found, {}, [](const LibraryPage &page) {
        return std::tuple(page.language != english, page.language, page.place.path);
    });
    return found;
}

PagePlace translated(const PagePlace &place, const LibraryPages &pages, const QString &language)
{
    const QString work = workOf(place);
    if (work.isEmpty())
        return place;
    const LibraryPage *inEnglish = nullptr;
    for (const LibraryPage &page : pages) {
        if (page.place.source != place.source || workOf(page.place) != work)
            continue;
        if (page.language == language)
            return page.place;
        if (page.language == english)
            inEnglish = &page;
    }
    return inEnglish ? inEnglish->place : place;
}

} // namespace model
