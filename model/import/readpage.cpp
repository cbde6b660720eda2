// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/readpage.h"

#include "model/documents/documentpath.h"
#include "model/import/frontmatter.h"
#include "model/import/pageimport.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = LinkTarget::Kind;

QString nameOf(const QString &path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

/// What is in a folder, as one page reads: folders first, each with its link.
class FolderPage {
public:
    FolderPage(Page &page, const RepositoryFiles &files)
        : m_page(page)
        , m_files(files)
    {
    }

    /// Entries of @p folder as blocks at @p at.
    void addFolder(const QString &folder, std::vector<RepositoryFiles::Entry> entries)
    {
        std::ranges::stable_sort(entries, {}, [](const auto &entry) { return !entry.isFolder; });
        for (const auto &entry : entries) {
            const QString path = folder.isEmpty() ? entry.name : folder + u'/' + entry.name;
            add(path, entry.isFolder ? entry.name + u'/' : entry.name, entry.isFolder);
        }
    }

    void add(const QString &path, const QString &text, bool isCode)
    {
        PageBlock block { .kind = PageBlock::Kind::Paragraph };
        block.runs.push_back({ .text = text, .isCode = isCode, .link = int(m_page.links.size()) });
        block.listDepth = 1;
        block.marker = ListMarker {};
        block.isTight = true;
        m_page.links.push_back({ .address = path,
            .target = { .kind = Kind::Page, .place = { m_page.place.source, path } } });
        m_blocks.push_back(std::move(block));
    }

    /// The pages beside the one at @p path, and the folders that have one, by their titles.
    void addNeighbours(const QString &path, const Progress &progress)
    {
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString folder = slash < 0 ? QString() : path.first(slash);
        const auto entries = m_files.folder(folder);
        if (!entries)
            return;
        for (const auto &entry : *entries) {
            QString page = folder.isEmpty() ? entry.name : folder + u'/' + entry.name;
            if (entry.isFolder)
                page += "/index.md"_L1;
            if (page == path || !isMarkdownPath(page)
                || m_files.kindOf(page) != RepositoryFiles::Kind::File)
                continue;
            add(page, titleOf(page, progress), false);
        }
    }

    std::vector<PageBlock> take() { return std::move(m_blocks); }

private:
    QString titleOf(const QString &path, const Progress &progress) const
    {
        constexpr qint64 most = qint64(1) << 20;
        const auto bytes = m_files.read(path, most);
        if (!bytes)
            return nameOf(path);
        QByteArrayView markdown(*bytes);
        const QString title = takeFrontMatter(markdown, path, progress).title;
        if (!title.isEmpty())
            return title;
        const auto page = importPage(*bytes, path, progress);
        return page ? page->title : nameOf(path);
    }

    Page &m_page;
    const RepositoryFiles &m_files;
    std::vector<PageBlock> m_blocks;
};

Page filePage(const QByteArray &bytes, const PagePlace &place)
{
    Page page { .place = place, .title = nameOf(place.path), .isFile = true };
    PageBlock code { .kind = PageBlock::Kind::Code };
    code.code = QString::fromUtf8(bytes);
    code.code.replace("\r\n"_L1, "\n"_L1);
    code.language = nameOf(place.path);
    page.blocks.push_back(std::move(code));
    return page;
}

bool isText(const QByteArray &bytes)
{
    constexpr qsizetype looked = 8'000; // as git tells binary files from text
    return !bytes.first(std::min(looked, bytes.size())).contains('\0');
}

void fillContents(Page &page, const RepositoryFiles &files, const Progress &progress)
{
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        if (page.blocks[i].kind != PageBlock::Kind::Contents)
            continue;
        FolderPage contents(page, files);
        contents.addNeighbours(page.place.path, progress);
        auto blocks = contents.take();
        const auto at = page.blocks.erase(page.blocks.begin() + std::ptrdiff_t(i));
        page.blocks.insert(
            at, std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
        // The same list twice helps nobody, and might be meant to fill the memory.
        std::erase_if(page.blocks,
            [](const PageBlock &block) { return block.kind == PageBlock::Kind::Contents; });
        return;
    }
}

/// The top, as GitHub calls it, and lines of the file that the text was written in.
bool isAlwaysThere(const QString &anchor)
{
    static const QRegularExpression always(
        u"^(top|readme|L\\d+(-L\\d+)?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    return always.match(anchor).hasMatch();
}

QSet<QString> anchorsOf(const Page &page)
{
    QSet<QString> anchors;
    for (const PageBlock &block : page.blocks) {
        if (!block.anchor.isEmpty())
            anchors.insert(block.anchor.toLower());
    }
    return anchors;
}

void resolveLinks(Page &page, const LinkResolver &resolver, const Progress &progress)
{
    QHash<QString, LinkTarget> known; // the same address often comes many times
    const QSet<QString> anchors = anchorsOf(page);
    for (PageLink &link : page.links) {
        if (progress.cancelled())
            return;
        if (link.target.kind == Kind::Page)
            continue; // of a list that was made here
        const auto found = known.constFind(link.address);
        if (found != known.constEnd()) {
            link.target = *found;
            continue;
        }
        link.target = resolver.resolve(link.address);
        const bool isOnThisPage = link.target.kind == Kind::Anchor
            || (link.target.kind == Kind::Page && link.target.place.source == page.place.source
                && link.target.place.path == page.place.path);
        const QString &anchor = link.target.place.anchor;
        if (isOnThisPage && !isAlwaysThere(anchor) && !anchors.contains(anchor.toLower()))
            link.target.kind = Kind::MissingAnchor;
        else if (isOnThisPage)
            link.target.kind = Kind::Anchor;
        known.insert(link.address, link.target);
    }
}

void readPictures(Page &page, const RepositoryFiles &files, const LinkResolver &resolver,
    const ReadPageLimits &limits)
{
    qint64 left = limits.maxPicturesBytes;
    QHash<QString, PagePicture> known; // one that comes many times is read once
    for (PagePicture &picture : page.pictures) {
        const auto same = known.constFind(picture.address);
        if (same != known.constEnd()) {
            picture = *same;
            continue;
        }
        picture.target = resolver.resolve(picture.address);
        if (picture.target.kind == Kind::Page && picture.target.place.source == page.place.source) {
            picture.bytes
                = files.read(picture.target.place.path, std::min(left, limits.maxPictureBytes))
                      .value_or(QByteArray());
            left -= picture.bytes.size();
        }
        known.insert(picture.address, picture);
    }
}

} // namespace

Result<Page> readPage(const RepositoryLookup &repositories, const PagePlace &place,
    const Progress &progress, const ReadPageLimits &limits)
{
    const RepositoryFiles *files = repositories(place.source);
    if (!files)
        return failure(Error::Kind::NotFound, place.source);
    if (files->kindOf(place.path) == RepositoryFiles::Kind::Folder) {
        const auto entries = files->folder(place.path);
        if (!entries)
            return std::unexpected(entries.error());
        Page page { .place = place,
            .title = place.path.isEmpty() ? place.source : nameOf(place.path) };
        FolderPage folder(page, *files);
        folder.addFolder(place.path, *entries);
        page.blocks = folder.take();
        return page;
    }
    const auto bytes = files->read(place.path, limits.maxFileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!isText(*bytes))
        return failure(Error::Kind::BadFormat, place.path, u"it is not a text"_s);
    if (!isMarkdownPath(place.path))
        return filePage(*bytes, place);
    auto page = importPage(*bytes, place.path, progress, { .maxBytes = limits.maxFileBytes });
    if (!page)
        return page;
    page->place = place;
    fillContents(*page, *files, progress);
    const LinkResolver resolver(place, repositories);
    resolveLinks(*page, resolver, progress);
    readPictures(*page, *files, resolver, limits);
    if (progress.cancelled())
        return failure(Error::Kind::Cancelled, place.path);
    return page;
}

bool hasAnchor(const Page &page, const QString &anchor)
{
    return isAlwaysThere(anchor) || anchorsOf(page).contains(anchor.toLower());
}

} // namespace model
