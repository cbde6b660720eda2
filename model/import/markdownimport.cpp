// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/markdownimport.h"

#include "model/documents/documentpath.h"
#include "model/import/yaml.h"

#include <array>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr QByteArrayView fence = "---";
constexpr YamlLimits frontMatterLimits { .maxBytes = 64 << 10, .maxDepth = 8, .maxNodes = 2'000 };

/// A heading is stored with every section below it.
QString cut(const QString &heading, const MarkdownLimits &limits)
{
    return heading.size() > limits.maxHeading ? heading.first(limits.maxHeading) + u'…' : heading;
}

/// What the callbacks of the parser fill. They run inside C and must not throw or come back late.
class SectionReader {
public:
    SectionReader(Document &document, const Progress &progress, const MarkdownLimits &limits)
        : m_document(document)
        , m_progress(progress)
        , m_limits(limits)
    {
        m_document.sections.emplace_back();
    }

    void read(QByteArrayView markdown)
    {
        const MD_PARSER parser { .abi_version = 0,
            .flags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH,
            .enter_block = [](MD_BLOCKTYPE type, void *detail,
                               void *self) noexcept { return of(self).enterBlock(type, detail); },
            .leave_block = [](MD_BLOCKTYPE type, void *,
                               void *self) noexcept { return of(self).leaveBlock(type); },
            .enter_span =
                [](MD_SPANTYPE type, void *, void *self) noexcept {
                    of(self).m_hidden += type == MD_SPAN_IMG ? 1 : 0;
                    return 0;
                },
            .leave_span =
                [](MD_SPANTYPE type, void *, void *self) noexcept {
                    of(self).m_hidden -= type == MD_SPAN_IMG ? 1 : 0;
                    return 0;
                },
            .text =
                [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) noexcept {
                    of(self).add(type, QByteArrayView(text, qsizetype(size)));
                    return 0;
                },
            .debug_log = nullptr,
            .syntax = nullptr };
        md_parse(markdown.data(), MD_SIZE(markdown.size()), &parser, this);
        finishSection();
        if (m_document.sections.size() > 1 && m_document.sections.front().text.isEmpty())
            m_document.sections.erase(m_document.sections.begin());
    }

    QString firstHeading() const { return m_firstHeading; }

private:
    static constexpr int levels = 6;

    static SectionReader &of(void *self) { return *static_cast<SectionReader *>(self); }

    /// Not zero stops the parser.
    int enterBlock(MD_BLOCKTYPE type, const void *detail)
    {
        if (m_progress.cancelled() || int(m_document.sections.size()) > m_limits.maxSections)
            return 1;
        if (type == MD_BLOCK_H) {
            finishSection();
            m_level = int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_H: startSection(); break;
        case MD_BLOCK_P:
        case MD_BLOCK_LI:
        case MD_BLOCK_CODE:
        case MD_BLOCK_TR: endLine(); break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: m_text += ' '; break;
        default: break;
        }
        return 0;
    }

    void add(MD_TEXTTYPE type, QByteArrayView text)
    {
        if (m_hidden > 0)
            return;
        switch (type) {
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_LATEXMATH: m_text += text; break;
        case MD_TEXT_ENTITY: m_text += entity(text); break;
        case MD_TEXT_NULLCHAR: m_text += "\xEF\xBF\xBD"; break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: m_text += ' '; break;
        case MD_TEXT_HTML: break;
        }
    }

    /// The few that occur in running text; any other stays as it was written.
    static QByteArrayView entity(QByteArrayView text)
    {
        using Known = std::pair<QByteArrayView, QByteArrayView>;
        static constexpr std::array known { Known("&amp;", "&"), Known("&lt;", "<"),
            Known("&gt;", ">"), Known("&quot;", "\""), Known("&nbsp;", " "), Known("&mdash;", "—"),
            Known("&ndash;", "–"), Known("&copy;", "©"), Known("&reg;", "®"),
            Known("&trade;", "™") };
        const auto found = std::ranges::find(known, text, &Known::first);
        return found == known.end() ? text : found->second;
    }

    void endLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith('\n'))
            m_text += '\n';
    }

    void startSection()
    {
        const QString heading = cut(QString::fromUtf8(m_text).simplified(), m_limits);
        m_text.clear();
        if (m_firstHeading.isEmpty())
            m_firstHeading = heading;
        m_headings[size_t(m_level - 1)] = heading;
        for (size_t i = size_t(m_level); i < levels; ++i)
            m_headings[i].clear();
        DocumentSection section;
        for (const QString &outer : m_headings) {
            if (!outer.isEmpty())
                section.headings += outer;
        }
        m_document.sections.push_back(std::move(section));
    }

    void finishSection()
    {
        m_document.sections.back().text = QString::fromUtf8(m_text).trimmed();
        m_text.clear();
    }

    Document &m_document;
    const Progress &m_progress;
    const MarkdownLimits &m_limits;
    QByteArray m_text; ///< of the section or heading that is read, UTF-8
    QString m_firstHeading;
    std::array<QString, levels> m_headings;
    int m_level = 1;
    int m_hidden = 0; ///< how many images the text lies in
};

/// Takes the YAML between two lines of dashes at the start of @p markdown away from it.
QByteArray takeFrontMatter(QByteArrayView &markdown)
{
    if (!markdown.startsWith(fence) || !markdown.sliced(fence.size()).trimmed().size())
        return {};
    const qsizetype start = markdown.indexOf('\n');
    if (start < 0 || !markdown.sliced(fence.size(), start - fence.size()).trimmed().isEmpty())
        return {};
    for (qsizetype line = start + 1; line < markdown.size();) {
        qsizetype end = markdown.indexOf('\n', line);
        if (end < 0)
            end = markdown.size();
        if (markdown.sliced(line, end - line).trimmed() == fence) {
            const QByteArray yaml = markdown.sliced(start + 1, line - start - 1).toByteArray();
            markdown = markdown.sliced(std::min(end + 1, markdown.size()));
            return yaml;
        }
        line = end + 1;
    }
    return {};
}

/// Empty where it has none, or cannot be read: the text below it counts.
QString titleOf(const QByteArray &frontMatter, const QString &path, const Progress &progress)
{
    if (frontMatter.isEmpty())
        return {};
    const auto yaml = parseYaml(frontMatter, path, progress, frontMatterLimits);
    const YamlNode *title = yaml ? yaml->field("title") : nullptr;
    return title && title->kind == YamlNode::Kind::Scalar ? title->text().simplified() : QString();
}

} // namespace

Result<Document> importMarkdown(const QByteArray &bytes, const QString &path,
    const Progress &progress, const MarkdownLimits &limits)
{
    if (bytes.size() > limits.maxBytes)
        return failure(Error::Kind::TooLarge, path, u"it is too large"_s);
    constexpr qsizetype looked = 8'000; // as git tells binary files from text
    if (bytes.first(std::min(looked, bytes.size())).contains('\0'))
        return failure(Error::Kind::BadFormat, path, u"it is not a text"_s);
    QByteArrayView markdown(bytes);
    if (markdown.startsWith("\xEF\xBB\xBF"))
        markdown = markdown.sliced(3);
    const QByteArray frontMatter = takeFrontMatter(markdown);

    Document document { .path = path, .language = languageOfPath(path) };
    SectionReader reader(document, progress, limits);
    reader.read(markdown);
    if (progress.cancelled())
        return failure(Error::Kind::Cancelled, path);
    if (int(document.sections.size()) > limits.maxSections)
        return failure(Error::Kind::TooLarge, path, u"it has too many headings"_s);
    document.title = cut(titleOf(frontMatter, path, progress), limits);
    if (document.title.isEmpty())
        document.title = reader.firstHeading();
    if (document.title.isEmpty())
        document.title = path.sliced(path.lastIndexOf(u'/') + 1);
    return document;
}

} // namespace model
