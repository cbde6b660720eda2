// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLabel>

#include <algorithm>

namespace views {

/// Qt's label tells a layout how high it is in all the width there is, also where it does not take
/// that: what it then lacks is cut off.
class WrappedLabel : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        return QLabel::heightForWidth(std::min(width, maximumWidth()));
    }
};

/// A label for @p text, which is plain, over as many lines as it takes; selectable, and in @p color
/// where that is given. The caller puts it into a layout, which owns it.
inline QLabel *wrappedLabel(const QString &text, const QColor &color = {})
{
    auto *label = new WrappedLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (color.isValid()) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    }
    return label;
}

} // namespace views
