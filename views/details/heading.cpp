// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/heading.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QAccessibleInterface *headingInterface(const QString &className, QObject *object)
{
    auto *heading = className == "views::Heading"_L1 ? qobject_cast<Heading *>(object) : nullptr;
    return heading ? new QAccessibleWidget(heading, QAccessible::Heading, heading->text())
                   : nullptr;
}

} // namespace

Heading::Heading(const QString &text, Rank rank, QWidget *parent)
    : QLabel(text, parent)
{
    // Qt knows no heading among its widgets; installing the same factory again changes nothing.
    QAccessible::installFactory(headingInterface);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAccessibleName(text);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    if (rank == Rank::Title)
        bold.setPointSizeF(bold.pointSizeF() * 1.5);
    setFont(bold);
    if (rank == Rank::Title)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
}

} // namespace views
