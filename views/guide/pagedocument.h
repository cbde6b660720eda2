// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/guide/pagepicture.h"
#include "views/shell/theme.h"

#include <QCoreApplication>
#include <QFont>

#include <memory>

class QTextDocument;

namespace views {

/// What a page is drawn with.
struct PageLook {
    const Colors *colors = nullptr; ///< never null
    QFont font; ///< of the text, at the size wanted
    bool isTitled = true; ///< a page that does not begin with its title is given it
};

/// A heading of a page, as its outline lists it.
struct PageHeading {
    int level = 1;
    QString text;
    QString anchor;
    int position = 0; ///< in the document
};

/// A Page as a document that can be shown, and what is where in it. Links are named "link:3",
/// pictures "picture:3" and terms "term:3", by their index in the Page.
struct PageDocument {
    Q_DECLARE_TR_FUNCTIONS(PageDocument)
public:
    static constexpr int margin = 12; ///< around the text, logical pixels

    static PageDocument of(const ShownPage &shown, const PageLook &look);

    std::unique_ptr<QTextDocument> document;
    std::vector<PageHeading> headings;
    /// Where anchors are, of headings and others, in lower case.
    QHash<QString, int> anchors;
    struct Code {
        int position = 0; ///< of its first character
        int end = 0;
        int block = 0; ///< index into Page::blocks
    };
    std::vector<Code> codes;

    static QString linkName(int link);
    static QString pictureName(int picture);
    static QString termName(int term);
    /// The index in such a name, or -1.
    static int numberIn(const QString &name);

private:
    friend class PageWriter;
    friend class RunWriter;
    static QString noticeName(model::Notice notice);
    static QString pictureText(const QString &text);
};

} // namespace views
