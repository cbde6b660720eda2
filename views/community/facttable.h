// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

namespace views {

/// Facts below a name, as HTML for a label. Whoever adds one that is foreign hands it over as a
/// text: nothing in it is a mark.
class FactTable {
public:
    explicit FactTable(const Colors &colors)
        : m_colors(colors)
    {
    }

    /// One without a @p text is left out.
    void addText(const QString &label, const QString &text);
    void addLink(const QString &label, const QString &url, const QString &text);

    /// Several, of which each is an address and what it is called.
    void addLinks(const QString &label, const std::vector<std::pair<QString, QString>> &links);

    /// All of them below @p title and, where there is one, @p description.
    QString html(const QString &title, const QString &description = {}) const;

private:
    void add(const QString &label, const QString &html);
    QString link(const QString &url, const QString &text) const;

    const Colors &m_colors;
    QString m_rows;
};

} // namespace views
