// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/icons.h"
#include "views/shell/theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using model::Maturity;
using views::Colors;
using views::Theme;

namespace {

double luminance(const QColor &color)
{
    const auto linear
        = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// WCAG 2: from 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsHighEnough_data();
    void contrastIsHighEnough();
    void thePaletteIsReadable_data();
    void thePaletteIsReadable();
    void theSystemIsFollowedUntilAPersonChooses();
    void choicesHaveNames();
    void iconsAreDrawnInTheGivenColour();
};

void tst_Theme::contrastIsHighEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    constexpr double text = 4.5;
    constexpr double shape = 3;
    for (const Colors *colors : { &Colors::light(), &Colors::dark() }) {
        const auto add
            = [&](const QString &what, const QColor &ink, const QColor &ground, double least) {
                  const QString look = colors->isDark ? u"dark"_s : u"light"_s;
                  QTest::newRow(qPrintable(look + ": "_L1 + what)) << ink << ground << least;
              };
        for (const auto &[name, ground] :
            { std::pair(u"panel"_s, colors->panel), std::pair(u"canvas"_s, colors->canvas) }) {
            add("text on "_L1 + name, colors->text, ground, text);
            add("muted text on "_L1 + name, colors->muted, ground, text);
            add("link on "_L1 + name, colors->accent, ground, text);
            add("error on "_L1 + name, colors->error, ground, text);
            add("border on "_L1 + name, colors->border, ground, shape);
            add("selection on "_L1 + name, colors->selection, ground, shape);
            for (const auto level : Maturity::levels) {
                add(u"maturity %1 on %2"_s.arg(int(level)).arg(name), colors->maturity(level),
                    ground, text);
            }
        }
        add(u"text on accent"_s, colors->onAccent, colors->accent, text);
        add(u"text on a subcategory"_s, colors->onHeader, colors->header, text);
        for (int i = 0; i < 12; ++i) {
            add(u"text on territory %1"_s.arg(i), colors->text, colors->territory(i), text);
            add(u"count on territory %1"_s.arg(i), colors->muted, colors->territory(i), text);
        }
        // Names of items stand on their plates, in the light look's text colour or its opposite.
        const Colors &light = Colors::light();
        add(u"name on a plate"_s, light.text, colors->lightPlate, text);
        add(u"name on a closed plate"_s, light.text, colors->closedPlate, text);
        add(u"name on a dark plate"_s, Colors::dark().text, colors->darkPlate, text);
        for (const auto level : Maturity::levels) {
            const QColor ring = colors->ring(level);
            add(u"ring %1 on a plate"_s.arg(int(level)), ring, colors->lightPlate, shape);
            add(u"ring %1 on a closed plate"_s.arg(int(level)), ring, colors->closedPlate, shape);
            add(u"letter on ring %1"_s.arg(int(level)), Qt::white, ring, text);
        }
    }
}

void tst_Theme::contrastIsHighEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrast(ink, ground) >= least,
        qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
}

void tst_Theme::thePaletteIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::palette(Colors::light());
    QTest::newRow("dark") << Theme::palette(Colors::dark());
}

void tst_Theme::thePaletteIsReadable()
{
    QFETCH(QPalette, palette);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] {
        { QPalette::WindowText, QPalette::Window }, { QPalette::Text, QPalette::Base },
        { QPalette::Text, QPalette::AlternateBase }, { QPalette::ButtonText, QPalette::Button },
        { QPalette::HighlightedText, QPalette::Highlight },
        { QPalette::ToolTipText, QPalette::ToolTipBase },
        { QPalette::PlaceholderText, QPalette::Base },
        { QPalette::PlaceholderText, QPalette::Window }, { QPalette::Link, QPalette::Base },
        { QPalette::BrightText, QPalette::Window }, { QPalette::WindowText, QPalette::Midlight }
    };
    for (const auto &[ink, ground] : pairs) {
        QVERIFY2(contrast(palette.color(ink), palette.color(ground)) >= 4.5,
            qPrintable(u"role %1 on role %2"_s.arg(ink).arg(ground)));
    }
}

void tst_Theme::theSystemIsFollowedUntilAPersonChooses()
{
    // What Qt says when the system changes; no test can change the system itself.
    auto *hints = QGuiApplication::styleHints();
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    QVERIFY(!theme.colors().isDark);
    Q_EMIT hints->colorSchemeChanged(Qt::ColorScheme::Dark);
    QVERIFY(theme.colors().isDark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), Colors::dark().panel);
    theme.setChoice(Theme::Choice::Light);
    QVERIFY(!theme.colors().isDark);
    QCOMPARE(changed.size(), 2);
    Q_EMIT hints->colorSchemeChanged(Qt::ColorScheme::Dark);
    QVERIFY(!theme.colors().isDark);
    theme.setChoice(Theme::Choice::System);
    QVERIFY(theme.colors().isDark);
}

void tst_Theme::choicesHaveNames()
{
    QCOMPARE(Theme::choiceFromName(u"light"_s), Theme::Choice::Light);
    QCOMPARE(Theme::choiceFromName(u"dark"_s), Theme::Choice::Dark);
    QCOMPARE(Theme::choiceFromName(u"system"_s), Theme::Choice::System);
    QVERIFY(!Theme::choiceFromName(u"pink"_s));
}

void tst_Theme::iconsAreDrawnInTheGivenColour()
{
    for (const QString &name : { u"dark"_s, u"light"_s, u"search"_s, u"sync"_s, u"zoom-fit"_s,
             u"zoom-in"_s, u"zoom-out"_s }) {
        const QImage image = views::themedIcon(name, Qt::red).pixmap(24, 24).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                inked += color.alpha() > 200 ? 1 : 0;
                QVERIFY(color.alpha() < 200 || (color.red() > 200 && color.green() < 60));
            }
        }
        QVERIFY2(inked > 20, qPrintable(name));
    }
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
