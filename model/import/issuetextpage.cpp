// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/issuetextpage.h"

#include "model/documents/linkresolver.h"
#include "model/import/pageimport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int headingOfAll = 2;
constexpr int headingOfOne = 3;
/// Of strangers: they must not look like those of the program.
constexpr int highestHeading = 4;
constexpr int deepestHeading = 6;

Page pageOf(const QString &markdown)
{
    NoProgress progress;
    auto page = importPage(markdown.toUtf8(), u"issue.md"_s, progress, { .isOfSite = false });
    if (page)
        return std::move(*page);
    Page plain;
    plain.blocks.push_back({ .kind = PageBlock::Kind::Code, .code = markdown });
    return plain;
}

void addHeading(Page &page, const QString &text, int level)
{
    page.blocks.push_back(
        { .kind = PageBlock::Kind::Heading, .runs = { { .text = text } }, .level = level });
}

void moveRuns(TextRuns &runs, int links, int pictures)
{
    for (TextRun &run : runs) {
        if (run.link >= 0)
            run.link += links;
        if (run.picture >= 0)
            run.picture += pictures;
    }
}

/// Puts @p other, which strangers wrote, at the end of @p page.
void append(Page &page, Page other)
{
    const int links = int(page.links.size());
    const int pictures = int(page.pictures.size());
    for (PageBlock &block : other.blocks) {
        moveRuns(block.runs, links, pictures);
        for (auto &row : block.rows) {
            for (PageCell &cell : row)
                moveRuns(cell.runs, links, pictures);
        }
        if (block.kind == PageBlock::Kind::Heading) {
            block.level = std::clamp(block.level + 1, highestHeading, deepestHeading);
            block.anchor.clear(); // the same may be in the text above
        }
        page.blocks.push_back(std::move(block));
    }
    std::ranges::move(other.links, std::back_inserter(page.links));
    std::ranges::move(other.pictures, std::back_inserter(page.pictures));
}

} // namespace

Page issueTextPage(const IssueText &text)
{
    Page page;
    append(page, pageOf(text.body));
    if (!text.below.empty()) {
        if (!page.blocks.empty())
            page.blocks.push_back({ .kind = PageBlock::Kind::Rule });
        addHeading(page, text.heading, headingOfAll);
    }
    for (const HeadedText &below : text.below) {
        addHeading(page, below.heading, headingOfOne);
        append(page, pageOf(below.text));
    }
    if (!text.closing.isEmpty()) {
        if (!page.blocks.empty())
            page.blocks.push_back({ .kind = PageBlock::Kind::Rule });
        page.blocks.push_back({ .runs = { { .text = text.closing, .isEmphasized = true } } });
    }
    const LinkResolver resolver({}, [](const QString &) { return nullptr; });
    for (PageLink &link : page.links)
        link.target = resolver.resolve(link.address);
    for (PagePicture &picture : page.pictures)
        picture.target = resolver.resolve(picture.address);
    return page;
}

} // namespace model
