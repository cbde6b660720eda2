// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/facttable.h"

using namespace Qt::StringLiterals;

namespace views {

void FactTable::add(const QString &label, const QString &html)
{
    m_rows += u"<tr><td style='padding:3px 12px 3px 0; color:%1; white-space:nowrap'>%2</td>"
              "<td style='padding:3px 0'>%3</td></tr>"_s.arg(
                  m_colors.muted.name(), label.toHtmlEscaped(), html);
}

void FactTable::addText(const QString &label, const QString &text)
{
    if (!text.isEmpty())
        add(label, text.toHtmlEscaped());
}

void FactTable::addLink(const QString &label, const QString &url, const QString &text)
{
    if (url.isEmpty() || text.isEmpty())
        return;
    add(label, link(url, text));
}

void FactTable::addLinks(
    const QString &label, const std::vector<std::pair<QString, QString>> &links)
{
    QStringList parts;
    for (const auto &[url, text] : links)
        parts += url.isEmpty() ? text.toHtmlEscaped() : link(url, text);
    if (!parts.isEmpty())
        add(label, parts.join(", "_L1));
}

QString FactTable::link(const QString &url, const QString &text) const
{
    return u"<a href='%1' style='color:%2; text-decoration:none'>%3</a>"_s.arg(
        url.toHtmlEscaped(), m_colors.accent.name(), text.toHtmlEscaped());
}

QString FactTable::html(const QString &title, const QString &description) const
{
    const QString below
        = description.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(description.toHtmlEscaped());
    return u"<h3>%1</h3>%2<table cellspacing='0' cellpadding='0' style='margin-top:10px'>%3</table>"_s
        .arg(title.toHtmlEscaped(), below, m_rows);
}

} // namespace views
