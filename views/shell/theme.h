// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/maturity.h"

#include <QColor>
#include <QObject>
#include <QPalette>

#include <optional>

namespace views {

/// Every colour of the program in one of its two looks. Contrasts are computed in a test: text at
/// least 4.5:1 on what it stands on, borders and rings at least 3:1.
struct Colors {
    bool isDark = false;
    QColor canvas; ///< behind the map
    QColor panel; ///< behind docks, bars and dialogs
    QColor text;
    QColor muted; ///< less important text
    QColor accent; ///< links, buttons, focus
    QColor onAccent; ///< text on accent
    QColor border; ///< of controls
    QColor hairline; ///< between areas, carries no meaning
    QColor selection; ///< ring around what is selected, nothing else
    QColor header; ///< of a Subcategory on the map
    QColor onHeader;
    QColor lightPlate; ///< behind a logo
    QColor darkPlate; ///< behind a mostly white logo
    QColor closedPlate; ///< behind a logo whose source is closed
    QColor error;

    QColor plateText; ///< on a plate, which is light in both looks
    QColor plateMuted;
    QColor dot; ///< an Item in the overview of which the lens knows nothing
    QColor hatch; ///< of closedPlate, beside its lighter ground
    QColor plateEdge; ///< around the plate of what is no Project; carries no meaning

    /// What plates stand on in a Subcategory.
    const QColor &blockGround() const { return isDark ? canvas : panel; }
    QColor maturity(model::Maturity::Level level) const;
    /// The ring of @p level on a plate, which is light in both looks.
    QColor ring(model::Maturity::Level level) const;
    /// Ring and mark of class @p position on a plate, of @p count different or ordered ones.
    static QColor named(int position);
    static QColor ordered(int position, int count);
    /// A ring's colour for a dot in the overview, which stands on no plate.
    QColor dotOf(const QColor &ring) const;
    /// What the area of the Category at @p position is tinted with; only for orientation.
    QColor territory(int position) const;

    static const Colors &light();
    static const Colors &dark();
};

/// How the program looks and moves: light, dark, or what the system says, and whether anything
/// moves at all. Applies itself to the application.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);

    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    const Colors &colors() const { return *m_colors; }
    /// Whether a person wants nothing to move; the desktop may want that too (AtlasStyle).
    bool isMotionReduced() const { return m_isMotionReduced; }
    void setMotionReduced(bool isReduced);

    /// "system", "light" or "dark".
    static std::optional<Choice> choiceFromName(const QString &name);
    static QPalette palette(const Colors &colors);

Q_SIGNALS:
    void changed();

private:
    void followSystem(Qt::ColorScheme scheme);
    void apply();

    bool m_systemIsDark = false;
    bool m_isMotionReduced = false;
    Choice m_choice = Choice::System;
    const Colors *m_colors = &Colors::light();
};

} // namespace views
