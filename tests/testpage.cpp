// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testpage.h"

#include "model/import/pageimport.h"

using namespace Qt::StringLiterals;
using model::PagePlace;
using views::PageView;
using views::ShownPage;

ShownPage pageOf(const QByteArray &markdown, const PagePlace &place)
{
    ShownPage shown {
        model::importPage(markdown, place.path, model::NoProgress()).value_or(model::Page()), {}
    };
    shown.page.place = place;
    shown.pictures.resize(shown.page.pictures.size());
    return shown;
}

ShownPage fileOf(const QString &code, const PagePlace &place)
{
    ShownPage shown;
    shown.page = { .place = place, .title = place.path, .isFile = true };
    shown.page.blocks.push_back({ .kind = model::PageBlock::Kind::Code });
    shown.page.blocks.front().code = code;
    return shown;
}

QByteArray longText(int sections)
{
    QByteArray text = "# Title\n\n";
    for (int i = 1; i <= sections; ++i) {
        text += "## Part " + QByteArray::number(i) + "\n\n"
            + QByteArray("Words that fill some lines of a page. ").repeated(30) + "\n\n";
    }
    return text;
}

QString textShown(const PageView &view)
{
    QString text = view.toPlainText();
    return text.replace(QChar(0x200B), QString()).simplified();
}
