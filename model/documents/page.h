// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/code.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace model {

/// A page that can be read: a file or a folder of a repository that was synced, or of what comes
/// with the program.
struct PagePlace {
    QString source; ///< "moby/moby"
    QString path; ///< in it, with '/'; empty: its root
    QString anchor = {}; ///< of a heading; empty: the top

    bool operator==(const PagePlace &) const = default;
};

/// Where a link of a Page leads, after looking at what there is.
struct LinkTarget {
    enum class Kind {
        Anchor, ///< a heading of the same page
        Page, ///< `place` is there to be read
        Item, ///< `item` stands on the map
        Web, ///< `url` can be opened elsewhere: https, http or mailto
        Missing, ///< the repository has nothing there, or not as it was synced
        MissingAnchor, ///< the page is there, and has no such heading
        Refused, ///< an address that is never followed, such as `javascript:`
    };
    Kind kind = Kind::Missing;
    PagePlace place;
    QString item = {}; ///< an ItemId
    QString url = {}; ///< also where a Page stands on the web, if its link named that address

    bool operator==(const LinkTarget &) const = default;
};

struct PageLink {
    QString address; ///< as it was written
    LinkTarget target;

    bool operator==(const PageLink &) const = default;
};

/// A picture that a Page shows; only those of the same repository have bytes.
struct PagePicture {
    QString address; ///< as it was written
    LinkTarget target;
    QByteArray bytes; ///< of the file; empty where it is not there, or too large

    bool operator==(const PagePicture &) const = default;
};

/// A word that is explained where it stands.
struct GlossaryTerm {
    QString title;
    QString definition; ///< its first paragraph, plain
    PagePlace place; ///< of all that is said of it

    bool operator==(const GlossaryTerm &) const = default;
};

/// A piece of text that looks the same throughout. A line separator (U+2028) in it breaks the line.
struct TextRun {
    QString text; ///< of a picture: what it shows, in words
    bool isStrong = false;
    bool isEmphasized = false;
    bool isStruck = false;
    bool isCode = false;
    int link = -1; ///< index into Page::links
    int picture = -1; ///< index into Page::pictures
    int term = -1; ///< index into Page::terms

    bool operator==(const TextRun &) const = default;
};
using TextRuns = std::vector<TextRun>;

/// What stands before the first block of an entry of a list.
struct ListMarker {
    enum class Kind { Bullet, Number, Open, Done };
    Kind kind = Kind::Bullet;
    int number = 0; ///< of Kind::Number

    bool operator==(const ListMarker &) const = default;
};

/// What a quote is when it is none, but an aside of the author.
enum class Notice { None, Note, Tip, Important, Warning, Caution };

struct PageCell {
    enum class Alignment { Left, Centre, Right };
    TextRuns runs;
    Alignment alignment = Alignment::Left;
    bool isHead = false;

    bool operator==(const PageCell &) const = default;
};

/// One block of a Page. Quotes and lists are no blocks of their own: a block knows how deep in them
/// it is.
struct PageBlock {
    enum class Kind {
        Paragraph,
        Heading,
        Code,
        Table,
        Rule,
        Contents, ///< a list of the pages in the same folder, to be filled in
    };
    Kind kind = Kind::Paragraph;
    TextRuns runs; ///< of a paragraph or heading
    int level = 0; ///< of a heading, from 1
    QString anchor; ///< of a heading; of any other block where one was set
    QString code; ///< of Kind::Code; lines end in a line feed
    QString language; ///< of the code, as it was written: "sh"
    CodeSpans spans; ///< of the code
    std::vector<std::vector<PageCell>> rows; ///< of a table
    int quoteDepth = 0;
    Notice notice = Notice::None; ///< of the quote it is in
    bool isNoticeStart = false;
    QString noticeTitle; ///< of the block that starts it; empty: what the notice is called
    int listDepth = 0;
    std::optional<ListMarker> marker;
    bool isTight = false; ///< entries of its list stand close together

    bool operator==(const PageBlock &) const = default;
};

/// Where a Page is from.
struct PageSource {
    QString url; ///< of the page on the web; empty for what comes with the program
    QString commit; ///< 40 hex digits; likewise
    QDateTime committedAt; ///< UTC; of the program's own: the day of its facts
    QString license; ///< SPDX id; empty: the repository states none that is known

    bool operator==(const PageSource &) const = default;
};

/// A text ready to be shown. Foreign: nothing in it is markup any more.
struct Page {
    PagePlace place;
    QString title;
    QString language; ///< "pt-br"; "en" where the path names none
    bool isFile = false; ///< shown as it is, as one block of code with numbered lines
    std::vector<PageBlock> blocks;
    std::vector<PageLink> links;
    std::vector<PagePicture> pictures;
    std::vector<GlossaryTerm> terms; ///< that are mentioned
    PageSource source;

    bool operator==(const Page &) const = default;
};

} // namespace model
