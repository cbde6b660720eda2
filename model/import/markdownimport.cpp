// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/markdownimport.h"

#include "model/import/pagebuilder.h"
#include "model/import/pageimport.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// A heading is stored with every section below it.
QString cut(const QString &heading, const MarkdownLimits &limits)
{
    return heading.size() > limits.maxHeading ? heading.first(limits.maxHeading) + u'…' : heading;
}

/// What a reader sees of @p block, each line of a table on one.
QString textOf(const PageBlock &block)
{
    switch (block.kind) {
    case PageBlock::Kind::Paragraph: return textOf(block.runs);
    case PageBlock::Kind::Code: return block.code;
    case PageBlock::Kind::Table: {
        QString text;
        for (const auto &row : block.rows) {
            QStringList cells;
            for (const PageCell &cell : row)
                cells += textOf(cell.runs);
            text += cells.join(u' ') + u'\n';
        }
        return text;
    }
    default: return {};
    }
}

/// Cuts a Page into sections.
class SectionWriter {
public:
    explicit SectionWriter(Document &document)
        : m_document(document)
    {
        m_document.sections.emplace_back();
    }

    void startSection(int level, const QString &heading)
    {
        finishSection();
        m_headings[size_t(level - 1)] = heading;
        for (size_t i = size_t(level); i < levels; ++i)
            m_headings[i].clear();
        DocumentSection section;
        for (const QString &outer : m_headings) {
            if (!outer.isEmpty())
                section.headings += outer;
        }
        m_document.sections.push_back(std::move(section));
    }

    void add(const PageBlock &block)
    {
        if (!block.noticeTitle.isEmpty())
            m_text += block.noticeTitle + u'\n';
        m_text += textOf(block);
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void finish()
    {
        finishSection();
        if (m_document.sections.size() > 1 && m_document.sections.front().text.isEmpty())
            m_document.sections.erase(m_document.sections.begin());
    }

private:
    static constexpr size_t levels = 6;

    void finishSection()
    {
        m_document.sections.back().text = m_text.trimmed();
        m_text.clear();
    }

    Document &m_document;
    QString m_text; ///< of the section that is written
    std::array<QString, levels> m_headings;
};

} // namespace

Result<Document> importMarkdown(const QByteArray &bytes, const QString &path,
    const Progress &progress, const MarkdownLimits &limits)
{
    const auto page = importPage(bytes, path, progress, { .maxBytes = limits.maxBytes });
    if (!page)
        return std::unexpected(page.error());
    Document document { .path = path,
        .blobId = {},
        .title = cut(page->title, limits),
        .language = page->language,
        .sections = {} };
    SectionWriter writer(document);
    for (const PageBlock &block : page->blocks) {
        if (block.kind != PageBlock::Kind::Heading)
            writer.add(block);
        else if (int(document.sections.size()) > limits.maxSections)
            return failure(Error::Kind::TooLarge, path, u"it has too many headings"_s);
        else
            writer.startSection(block.level, cut(textOf(block.runs), limits));
    }
    writer.finish();
    return document;
}

} // namespace model
