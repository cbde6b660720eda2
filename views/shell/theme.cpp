// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/theme.h"

#include "views/shell/atlasstyle.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace views {

using model::Maturity;

const Colors &Colors::light()
{
    static const Colors colors {
        .isDark = false,
        .canvas = QColor(0xF7, 0xF8, 0xFA),
        .panel = QColor(0xFF, 0xFF, 0xFF),
        .text = QColor(0x1B, 0x24, 0x30),
        .muted = QColor(0x55, 0x60, 0x6E),
        .accent = QColor(0x0B, 0x5F, 0xB8),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .border = QColor(0x7F, 0x8B, 0x99),
        .hairline = QColor(0xDD, 0xE2, 0xE8),
        .selection = QColor(0xD6, 0x22, 0x93),
        .header = QColor(0x2F, 0x5D, 0x8A),
        .onHeader = QColor(0xFF, 0xFF, 0xFF),
        .lightPlate = QColor(0xFF, 0xFF, 0xFF),
        .darkPlate = QColor(0x1F, 0x2A, 0x37),
        .closedPlate = QColor(0xE3, 0xE8, 0xEE),
        .error = QColor(0xB3, 0x26, 0x1E),
        .plateText = QColor(0x1B, 0x24, 0x30),
        .plateMuted = QColor(0x4B, 0x56, 0x64),
        .dot = QColor(0x87, 0x93, 0xA1),
        .hatch = QColor(0xB4, 0xBE, 0xCA),
        .plateEdge = QColor(0xC9, 0xD1, 0xDB),
    };
    return colors;
}

const Colors &Colors::dark()
{
    static const Colors colors {
        .isDark = true,
        .canvas = QColor(0x0F, 0x14, 0x1A),
        .panel = QColor(0x1B, 0x24, 0x30),
        .text = QColor(0xE6, 0xED, 0xF3),
        .muted = QColor(0x9F, 0xB0, 0xC0),
        .accent = QColor(0x6C, 0xB2, 0xFF),
        .onAccent = QColor(0x0F, 0x14, 0x1A),
        .border = QColor(0x72, 0x83, 0x95),
        .hairline = QColor(0x2B, 0x37, 0x45),
        .selection = QColor(0xFF, 0x7A, 0xC6),
        .header = QColor(0x22, 0x38, 0x4F),
        .onHeader = QColor(0xE6, 0xED, 0xF3),
        .lightPlate = QColor(0xF1, 0xF4, 0xF7),
        .darkPlate = QColor(0x1F, 0x2A, 0x37),
        .closedPlate = QColor(0xD3, 0xDA, 0xE2),
        .error = QColor(0xFF, 0x9D, 0x96),
        .plateText = QColor(0x1B, 0x24, 0x30),
        .plateMuted = QColor(0x4B, 0x56, 0x64),
        .dot = QColor(0x5B, 0x6B, 0x7B),
        .hatch = QColor(0xA6, 0xB1, 0xBE),
        .plateEdge = QColor(0xC9, 0xD1, 0xDB),
    };
    return colors;
}

QColor Colors::maturity(Maturity::Level level) const
{
    switch (level) {
    case Maturity::Level::Graduated:
        return isDark ? QColor(0x4F, 0xD1, 0xC5) : QColor(0x0B, 0x7A, 0x75);
    case Maturity::Level::Incubating:
        return isDark ? QColor(0x7A, 0xB3, 0xFF) : QColor(0x1D, 0x5F, 0xC4);
    case Maturity::Level::Sandbox:
        return isDark ? QColor(0xF2, 0xB4, 0x5C) : QColor(0xA8, 0x5B, 0x00);
    case Maturity::Level::Archived:
        return isDark ? QColor(0x9A, 0xA5, 0xB1) : QColor(0x6B, 0x72, 0x80);
    case Maturity::Level::Other: break;
    }
    return accent;
}

QColor Colors::ring(Maturity::Level level) const { return light().maturity(level); }

QColor Colors::named(int position)
{
    // Far apart in hue, dark enough for white letters; pink is the selection's alone. The last one
    // stands for everything that has no colour of its own.
    static const std::array palette { QColor(0x1D, 0x5F, 0xC4), QColor(0xA8, 0x5B, 0x00),
        QColor(0x0B, 0x7A, 0x75), QColor(0xB3, 0x26, 0x1E), QColor(0x6B, 0x3F, 0xA0),
        QColor(0x4B, 0x6B, 0x00), QColor(0x00, 0x4F, 0x6B), QColor(0x7A, 0x2E, 0x4F),
        QColor(0x5B, 0x4A, 0x3A), QColor(0x5F, 0x68, 0x75) };
    return palette[size_t(std::clamp(position, 0, int(palette.size()) - 1))];
}

QColor Colors::ordered(int position, int count)
{
    // One hue that darkens: the order is seen without the legend, and in greyscale.
    constexpr float lightest = 0.43F;
    constexpr float darkest = 0.10F;
    const float share = count > 1 ? float(position) / float(count - 1) : 0;
    return QColor::fromHslF(0.57F, 0.62F, lightest + (darkest - lightest) * share);
}

QColor Colors::dotOf(const QColor &ring) const
{
    if (!isDark)
        return ring;
    // The other way round, so that what is ordered stays so and stands out from the canvas.
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    ring.getHslF(&hue, &saturation, &lightness);
    constexpr float calm = 0.75F; // light colours shine on a dark ground
    return QColor::fromHslF(std::max(0.0F, hue), saturation * calm, 1 - lightness);
}

QColor Colors::territory(int position) const
{
    // Golden-angle steps keep neighbours apart; chroma is so low that it reads as a shade.
    const float hue = float((210 + position * 137) % 360) / 360.0F;
    return isDark ? QColor::fromHslF(hue, 0.22F, 0.135F) : QColor::fromHslF(hue, 0.36F, 0.945F);
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    connect(hints, &QStyleHints::colorSchemeChanged, this, &Theme::followSystem);
    followSystem(hints->colorScheme());
}

std::optional<Theme::Choice> Theme::choiceFromName(const QString &name)
{
    if (name == "system"_L1)
        return Choice::System;
    if (name == "light"_L1)
        return Choice::Light;
    if (name == "dark"_L1)
        return Choice::Dark;
    return std::nullopt;
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setMotionReduced(bool isReduced)
{
    m_isMotionReduced = isReduced;
    if (auto *style = qobject_cast<AtlasStyle *>(QApplication::style()))
        style->setMotionReduced(isReduced);
}

void Theme::followSystem(Qt::ColorScheme scheme)
{
    m_systemIsDark = scheme == Qt::ColorScheme::Dark;
    apply();
}

void Theme::apply()
{
    const bool isDark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    const Colors *colors = isDark ? &Colors::dark() : &Colors::light();
    QGuiApplication::setPalette(palette(*colors));
    if (m_colors == colors)
        return;
    m_colors = colors;
    Q_EMIT changed();
}

QPalette Theme::palette(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.panel);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.isDark ? colors.canvas : colors.panel);
    palette.setColor(QPalette::AlternateBase, colors.canvas);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.isDark ? colors.panel.lighter(125) : colors.canvas);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.error);
    palette.setColor(QPalette::ToolTipBase, colors.panel);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Accent, colors.accent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.isDark ? colors.panel.lighter(150) : colors.panel);
    palette.setColor(QPalette::Midlight, colors.hairline);
    palette.setColor(QPalette::Mid, colors.hairline);
    palette.setColor(QPalette::Dark, colors.border);
    palette.setColor(QPalette::Shadow, colors.isDark ? colors.canvas : colors.border);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, colors.border);
    return palette;
}

} // namespace views
