// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

#include <QHash>

namespace model {

/// Puts the blocks of a Page together while a text is read from its beginning, whoever reads it:
/// Markdown and the HTML in it call the same functions. Whatever is opened and never closed, or
/// closed and never opened, does no harm.
class PageBuilder {
public:
    explicit PageBuilder(Page &page)
        : m_page(page)
    {
    }

    void startParagraph();
    void startHeading(int level);
    void startCode(const QString &language);
    void endBlock();
    void addRule();
    void addContents();

    void openQuote();
    void closeQuote();
    void openList(bool isNumbered, int first, bool isTight);
    void closeList();
    void openEntry(std::optional<bool> isDone = {});
    void closeEntry();

    void openTable();
    void openRow();
    void openCell(PageCell::Alignment alignment, bool isHead);
    void closeCell();
    void closeTable();

    /// A line feed in it is a blank where it is not code.
    void addText(QStringView text);
    void breakLine();
    /// Of what is written from now on; each is ended as often as it was begun.
    void setStrong(bool isOn) { count(m_strong, isOn); }
    void setEmphasized(bool isOn) { count(m_emphasized, isOn); }
    void setStruck(bool isOn) { count(m_struck, isOn); }
    void setCode(bool isOn) { count(m_code, isOn); }
    void openLink(const QString &address);
    void closeLink() { m_link = -1; }
    void addPicture(const QString &address, const QString &text);
    /// Links may lead here.
    void addAnchor(const QString &name);

    /// When all is read.
    void finish();
    bool isFull() const { return m_size > mostCharacters || m_page.blocks.size() > mostBlocks; }

private:
    static constexpr size_t mostBlocks = 100'000;
    static constexpr qsizetype mostCharacters = qsizetype(16) << 20;
    /// In all tables, those included that a row leaves out. What comes after them is text.
    static constexpr size_t mostCells = 40'000;
    static constexpr size_t mostColumns = 200;

    struct Quote {
        size_t first = 0; ///< among the blocks
        Notice notice = Notice::None;
    };
    struct List {
        bool isNumbered = false;
        int next = 1;
        bool isTight = false;
    };

    static void count(int &open, bool isOn) { open = isOn ? open + 1 : std::max(0, open - 1); }
    PageBlock &startBlock(PageBlock::Kind kind);
    bool hasRoomFor(size_t rows, size_t columns);
    TextRuns &runs();
    void append(TextRun run);
    bool takeNotice(PageBlock &block);
    void endParagraph();
    void endHeading(PageBlock &block);
    QString newAnchor(const QString &wanted);

    Page &m_page;
    bool m_isOpen = false; ///< the last block takes text
    bool m_isTable = false;
    size_t m_columns = 0; ///< of the table that is open
    size_t m_cells = 0; ///< of the tables before it
    PageCell *m_cell = nullptr; ///< of the last block, which is a table
    std::vector<Quote> m_quotes; ///< that are open
    std::optional<QString> m_noticeTitle; ///< of the notice that the next block starts
    std::vector<List> m_lists;
    std::optional<ListMarker> m_marker; ///< for the next block
    QString m_anchor; ///< likewise
    QHash<QString, int> m_anchors; ///< how often each was wanted
    int m_strong = 0;
    int m_emphasized = 0;
    int m_struck = 0;
    int m_code = 0;
    int m_link = -1;
    qsizetype m_size = 0;
};

/// What people see of @p runs; line breaks are blanks.
QString textOf(const TextRuns &runs);

/// The anchor that GitHub gives a heading.
QString anchorOf(const QString &heading);

} // namespace model
