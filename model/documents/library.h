// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

#include <QStringList>

#include <array>

namespace model {

/// A page that is there to be read, as a list of them needs it.
struct LibraryPage {
    PagePlace place;
    QString title;
    QString language; ///< "pt-br"
    QString audience = {}; ///< of a guide that comes with the program: "newcomer"
    int order = 0; ///< likewise, among those of its audience

    bool operator==(const LibraryPage &) const = default;
};
using LibraryPages = std::vector<LibraryPage>;

/// What pages stand together for, in the order of display.
enum class Shelf {
    Newcomer,
    Contributor,
    Presenter,
    Moby,
    MobyProject,
    LinuxKit,
    Cncf,
    Conduct,
    Glossary,
    Repositories
};
inline constexpr std::array shelves { Shelf::Newcomer, Shelf::Contributor, Shelf::Presenter,
    Shelf::Moby, Shelf::MobyProject, Shelf::LinuxKit, Shelf::Cncf, Shelf::Conduct, Shelf::Glossary,
    Shelf::Repositories };

/// A node of the tree of what there is to read: a page, or what has pages below it.
struct LibraryNode {
    QString title;
    std::optional<PagePlace> place;
    std::vector<LibraryNode> nodes;

    bool operator==(const LibraryNode &) const = default;
};

/// The library for a reader of @p language ("de"): for each of shelves, in that order, what stands
/// on it. A text that there is in several languages is there once, in that one or else in English;
/// among Repositories, every page stands where its file does.
std::vector<LibraryNode> libraryOf(const LibraryPages &pages, const QString &language);

/// Languages in which there are terms of the glossary or codes of conduct, by their code; English
/// is always one of them.
QStringList languagesOf(const LibraryPages &pages);

/// What the term that the page at @p place explains is called in English, in small letters:
/// "service mesh". Empty where it explains none.
QString termAt(const PagePlace &place);

/// The text at @p place in every language that it is there in, by their codes, English first.
LibraryPages translationsOf(const PagePlace &place, const LibraryPages &pages);

/// The same text as the one at @p place in @p language, or else in English; @p place itself where
/// there is neither.
PagePlace translated(const PagePlace &place, const LibraryPages &pages, const QString &language);

} // namespace model
