// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace model {

/// A piece of the HTML that stands in Markdown: a tag, or the text between two.
struct HtmlPiece {
    enum class Kind { Text, Open, Close };
    Kind kind = Kind::Text;
    QString text; ///< as it was written, also of a tag
    QString name = {}; ///< of a tag, as it was written: components tell themselves by capitals
    QMap<QString, QString> attributes = {}; ///< names in lower case; without entities

    bool operator==(const HtmlPiece &) const = default;
};

/// Takes HTML apart as far as a text needs it. Never fails: what is no tag is text. Comments,
/// declarations and processing instructions are left out. Linear in the length.
std::vector<HtmlPiece> htmlPieces(QStringView html);

/// The characters that @p entity ("&amp;", "&#8212;") stands for; itself where that is not known.
QString textOfEntity(QStringView entity);

} // namespace model
