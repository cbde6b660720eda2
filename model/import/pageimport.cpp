// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/pageimport.h"

#include "model/documents/documentpath.h"
#include "model/import/frontmatter.h"
#include "model/import/pagebuilder.h"
#include "model/import/pagehtml.h"
#include "model/import/rawhtml.h"
#include "model/import/sitesyntax.h"

#include <functional>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString textOf(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.substr_offsets && attribute.substr_offsets[i] < attribute.size; ++i) {
        const auto from = attribute.substr_offsets[i];
        const QByteArrayView piece(
            attribute.text + from, qsizetype(attribute.substr_offsets[i + 1] - from));
        const QString words = QString::fromUtf8(piece);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? textOfEntity(words) : words;
    }
    return text;
}

PageCell::Alignment alignmentOf(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_CENTER: return PageCell::Alignment::Centre;
    case MD_ALIGN_RIGHT: return PageCell::Alignment::Right;
    default: return PageCell::Alignment::Left;
    }
}

/// What the callbacks of the parser call. They run inside C and must not throw or come back late.
class PageReader {
public:
    PageReader(Page &page, const Progress &progress)
        : m_progress(progress)
        , m_builder(page)
        , m_html(m_builder)
    {
    }

    void read(const QByteArray &markdown)
    {
        const MD_PARSER parser { .abi_version = 0,
            .flags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH
                | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS,
            .enter_block = [](MD_BLOCKTYPE type, void *detail,
                               void *self) noexcept { return of(self).enterBlock(type, detail); },
            .leave_block = [](MD_BLOCKTYPE type, void *,
                               void *self) noexcept { return of(self).leaveBlock(type); },
            .enter_span =
                [](MD_SPANTYPE type, void *detail, void *self) noexcept {
                    of(self).enterSpan(type, detail);
                    return 0;
                },
            .leave_span =
                [](MD_SPANTYPE type, void *, void *self) noexcept {
                    of(self).leaveSpan(type);
                    return 0;
                },
            .text =
                [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) noexcept {
                    of(self).add(type, QByteArrayView(text, qsizetype(size)));
                    return 0;
                },
            .debug_log = nullptr,
            .syntax = nullptr };
        m_source = markdown;
        md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, this);
        m_builder.finish();
    }

private:
    static PageReader &of(void *self) { return *static_cast<PageReader *>(self); }

    /// Not zero stops the parser.
    int enterBlock(MD_BLOCKTYPE type, const void *detail)
    {
        if (m_progress.cancelled() || m_builder.isFull())
            return 1;
        m_html.endPart();
        switch (type) {
        case MD_BLOCK_P: m_builder.startParagraph(); break;
        case MD_BLOCK_H:
            m_builder.closeTable(); // one of HTML that was left open
            m_builder.startHeading(int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level));
            break;
        case MD_BLOCK_CODE:
            m_isCodeBlock = true;
            m_indent = 0;
            m_builder.startCode(textOf(static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)->lang));
            break;
        case MD_BLOCK_HR: m_builder.addRule(); break;
        case MD_BLOCK_QUOTE: m_builder.openQuote(); break;
        case MD_BLOCK_UL:
            m_builder.openList(
                false, 1, static_cast<const MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0);
            break;
        case MD_BLOCK_OL: {
            const auto &list = *static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
            m_builder.openList(true, int(list.start), list.is_tight != 0);
            break;
        }
        case MD_BLOCK_LI: {
            const auto &entry = *static_cast<const MD_BLOCK_LI_DETAIL *>(detail);
            m_builder.openEntry(
                entry.is_task ? std::optional(entry.task_mark != ' ') : std::nullopt);
            break;
        }
        case MD_BLOCK_HTML: m_isHtmlBlock = true; break;
        case MD_BLOCK_TABLE: m_builder.openTable(); break;
        case MD_BLOCK_TR: m_builder.openRow(); break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_builder.openCell(alignmentOf(static_cast<const MD_BLOCK_TD_DETAIL *>(detail)->align),
                type == MD_BLOCK_TH);
            break;
        default: break;
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_CODE: m_isCodeBlock = false; [[fallthrough]];
        case MD_BLOCK_P:
        case MD_BLOCK_H: m_builder.endBlock(); break;
        case MD_BLOCK_HTML:
            m_isHtmlBlock = false;
            m_html.read(std::exchange(m_htmlBlock, {}));
            break;
        case MD_BLOCK_QUOTE: m_builder.closeQuote(); break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: m_builder.closeList(); break;
        case MD_BLOCK_LI: m_builder.closeEntry(); break;
        case MD_BLOCK_TABLE: m_builder.closeTable(); break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: m_builder.closeCell(); break;
        default: break;
        }
        return 0;
    }

    void enterSpan(MD_SPANTYPE type, const void *detail)
    {
        if (m_picture > 0) { // its text is plain
            m_picture += type == MD_SPAN_IMG ? 1 : 0;
            return;
        }
        switch (type) {
        case MD_SPAN_EM: m_builder.setEmphasized(true); break;
        case MD_SPAN_STRONG: m_builder.setStrong(true); break;
        case MD_SPAN_DEL: m_builder.setStruck(true); break;
        case MD_SPAN_CODE: m_builder.setCode(true); break;
        case MD_SPAN_A:
            m_builder.openLink(textOf(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href));
            break;
        case MD_SPAN_IMG:
            m_picture = 1;
            m_pictureAddress = textOf(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src);
            m_pictureText.clear();
            break;
        default: break;
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (m_picture > 0) {
            m_picture -= type == MD_SPAN_IMG ? 1 : 0;
            if (m_picture == 0)
                m_builder.addPicture(m_pictureAddress, m_pictureText);
            return;
        }
        switch (type) {
        case MD_SPAN_EM: m_builder.setEmphasized(false); break;
        case MD_SPAN_STRONG: m_builder.setStrong(false); break;
        case MD_SPAN_DEL: m_builder.setStruck(false); break;
        case MD_SPAN_CODE: m_builder.setCode(false); break;
        case MD_SPAN_A: m_builder.closeLink(); break;
        default: break;
        }
    }

    void add(MD_TEXTTYPE type, QByteArrayView bytes)
    {
        const QString text = type == MD_TEXT_NULLCHAR ? QString(QChar::ReplacementCharacter)
                                                      : QString::fromUtf8(bytes);
        if (m_picture > 0) {
            m_pictureText += type == MD_TEXT_ENTITY ? textOfEntity(text) : text;
            return;
        }
        switch (type) {
        case MD_TEXT_ENTITY: m_builder.addText(textOfEntity(text)); break;
        case MD_TEXT_BR: m_builder.breakLine(); break;
        case MD_TEXT_SOFTBR: m_builder.addText(u"\n"); break;
        case MD_TEXT_CODE:
            if (m_isCodeBlock)
                addCode(bytes, text);
            else if (!m_html.isHidden())
                m_builder.addText(text);
            break;
        case MD_TEXT_HTML: addHtml(text); break;
        default:
            if (!m_html.isHidden())
                m_builder.addText(text);
        }
    }

    /// The parser gives blanks for what a line begins with. In code that is what is in the file:
    /// a Makefile without its tabs is none.
    void addCode(QByteArrayView bytes, const QString &text)
    {
        const std::less_equal<const char *> isNotAfter;
        const bool isOfSource = isNotAfter(m_source.begin(), bytes.begin())
            && isNotAfter(bytes.end(), m_source.end());
        if (!isOfSource && text.trimmed().isEmpty() && !text.contains(u'\n')) {
            m_indent += bytes.size();
            return;
        }
        if (const qsizetype width = std::exchange(m_indent, 0); width > 0)
            m_builder.addText(isOfSource ? indentBefore(bytes.begin() - m_source.begin(), width)
                                         : QString(width, u' '));
        m_builder.addText(text);
    }

    /// What stands before @p position and is @p width columns wide; blanks where a tab is cut.
    QString indentBefore(qsizetype position, qsizetype width) const
    {
        constexpr qsizetype tab = 4;
        const qsizetype start = m_source.first(position).lastIndexOf('\n') + 1;
        const QByteArrayView line = m_source.sliced(start, position - start);
        std::vector<qsizetype> columns { 0 }; // where each character of the line begins
        for (const char c : line)
            columns.push_back(c == '\t' ? (columns.back() / tab + 1) * tab : columns.back() + 1);
        const auto from = std::ranges::find(columns, columns.back() - width);
        const qsizetype first = from - columns.begin();
        if (from == columns.end() || !line.sliced(first).trimmed().isEmpty())
            return QString(width, u' ');
        return QString::fromLatin1(line.sliced(first));
    }

    /// A block of it comes in pieces, a tag in running text whole.
    void addHtml(const QString &text)
    {
        if (m_isHtmlBlock)
            m_htmlBlock += text;
        else
            m_html.read(text);
    }

    const Progress &m_progress;
    PageBuilder m_builder;
    PageHtml m_html;
    QByteArrayView m_source;
    QString m_htmlBlock;
    bool m_isHtmlBlock = false;
    bool m_isCodeBlock = false;
    qsizetype m_indent = 0; ///< columns of blanks before what comes next of the code
    int m_picture = 0; ///< how many pictures the text lies in
    QString m_pictureAddress;
    QString m_pictureText;
};

} // namespace

Result<Page> importPage(const QByteArray &bytes, const QString &path, const Progress &progress,
    const PageLimits &limits)
{
    if (bytes.size() > limits.maxBytes)
        return failure(Error::Kind::TooLarge, path, u"it is too large"_s);
    constexpr qsizetype looked = 8'000; // as git tells binary files from text
    if (bytes.first(std::min(looked, bytes.size())).contains('\0'))
        return failure(Error::Kind::BadFormat, path, u"it is not a text"_s);
    QByteArrayView markdown(bytes);
    if (markdown.startsWith("\xEF\xBB\xBF"))
        markdown = markdown.sliced(3);
    const FrontMatter head
        = limits.isOfSite ? takeFrontMatter(markdown, path, progress) : FrontMatter();

    Page page { .place = { .source = {}, .path = path },
        .title = head.title,
        .language = languageOfPath(path) };
    PageReader(page, progress)
        .read(limits.isOfSite ? plainMarkdown(markdown) : markdown.toByteArray());
    if (progress.cancelled())
        return failure(Error::Kind::Cancelled, path);
    if (page.title.isEmpty()) {
        const auto heading = std::ranges::find_if(page.blocks, [](const PageBlock &block) {
            return block.kind == PageBlock::Kind::Heading && !textOf(block.runs).isEmpty();
        });
        if (heading != page.blocks.end())
            page.title = textOf(heading->runs);
    }
    if (page.title.isEmpty())
        page.title = path.sliced(path.lastIndexOf(u'/') + 1);
    return page;
}

} // namespace model
