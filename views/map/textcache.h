// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QStaticText>

#include <array>
#include <vector>

namespace views {

/// What text on the map is for; each has one size in logical pixels, whatever the zoom.
enum class TextRole { Territory, TerritorySmall, Subcategory, Item, ItemSmall, Caption };
inline constexpr std::array textRoles { TextRole::Territory, TextRole::TerritorySmall,
    TextRole::Subcategory, TextRole::Item, TextRole::ItemSmall, TextRole::Caption };

/// Texts laid out once and painted in many frames: measuring and breaking lines is most of what
/// text costs. Belongs to one view, since it keeps what that view shows.
class TextCache {
public:
    /// Lines that fit, and the room that they take.
    struct Block {
        std::vector<QStaticText> lines;
        std::vector<double> widths;
        double height = 0; ///< of all lines
        bool isElided = false;
    };

    /// Nothing is smaller than this, in logical pixels.
    static constexpr int smallestPx = 11;
    static int pixelSize(TextRole role);

    /// Forgets everything when @p font or @p ratio are others than before.
    void begin(const QFont &font, double ratio);
    QFont font(TextRole role) const { return m_fonts[size_t(role)]; }
    double lineHeight(TextRole role) const { return m_lineHeights[size_t(role)]; }

    /// @p text in at most @p lineCount lines of at most @p width: whole if it can be, else with
    /// shorter words, else ending in an ellipsis.
    const Block &block(const QString &text, TextRole role, double width, int lineCount);
    /// As wide as it is.
    double widthOf(const QString &text, TextRole role);

    void draw(QPainter &painter, const Block &block, TextRole role, const QRectF &rect,
        Qt::Alignment alignment) const;

private:
    struct Key {
        QString text;
        int role = 0;
        int width = 0;
        int lineCount = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.role, key.width, key.lineCount);
        }
    };

    Block laidOut(const QString &text, TextRole role, double width, int lineCount) const;

    QFont m_base;
    double m_ratio = 0;
    std::array<QFont, textRoles.size()> m_fonts;
    std::array<double, textRoles.size()> m_lineHeights {};
    QHash<Key, Block> m_blocks;
    QHash<Key, double> m_widths;
};

} // namespace views
