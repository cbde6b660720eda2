// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/factlist.h"

#include "views/shell/icons.h"

#include <QBuffer>
#include <QGridLayout>
#include <QLabel>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace views {

FactList::FactList(const ItemFacts::Section &section, const Colors &colors, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(section.title);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    for (int row = 0; row < int(section.facts.size()); ++row) {
        const Fact &fact = section.facts[size_t(row)];
        QWidget *value = valueLabel(fact, colors);
        if (fact.label.isEmpty()) {
            grid->addWidget(value, row, 0, 1, 2);
            continue;
        }
        auto *label = new QLabel(fact.label, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colors.muted);
        label->setPalette(palette);
        value->setAccessibleName(tr("%1: %2", "what is told, what it is")
                .arg(fact.label, QTextDocumentFragment::fromHtml(fact.html).toPlainText()));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
    }
}

/// As an image, since not every font has a letter for it.
QString FactList::sourceMark(const QColor &color) const
{
    const int side = fontMetrics().ascent(); // a line with it is no higher than one without
    const QPixmap mark
        = themedIcon(u"details/source"_s, color).pixmap(QSize(side, side), devicePixelRatioF());
    QByteArray png;
    QBuffer buffer(&png);
    mark.save(&buffer, "PNG");
    return u"<img src='data:image/png;base64,%1' width='%2' height='%2'>"_s
        .arg(QString::fromLatin1(png.toBase64()))
        .arg(side);
}

QWidget *FactList::valueLabel(const Fact &fact, const Colors &colors)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    const bool hasLink = fact.html.contains("<a href="_L1);
    // Without a link there is nothing to do in it, and Tab should not stop there.
    label->setTextInteractionFlags(
        hasLink ? Qt::TextBrowserInteraction : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
    label->setOpenExternalLinks(false);
    connect(label, &QLabel::linkActivated, this, &FactList::linkActivated);
    QString html = fact.html;
    if (!fact.source.isEmpty()) {
        html += "&nbsp;"_L1 + sourceMark(colors.muted);
        label->setToolTip(plainToolTip(fact.source));
        label->setAccessibleDescription(fact.source);
    }
    label->setText(html);
    return label;
}

} // namespace views
