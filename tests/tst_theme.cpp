// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testfont.h"
#include "tests/testlandscape.h"
#include "tests/testmap.h"
#include "views/map/platepainter.h"
#include "views/shell/atlasstyle.h"
#include "views/shell/icons.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

#include <array>
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

/// How @p part of @p ink over @p ground looks from afar.
QColor mixed(const QColor &ink, const QColor &ground, double part)
{
    const auto channel
        = [part](int a, int b) { return int(std::lround(a * part + b * (1 - part))); };
    return { channel(ink.red(), ground.red()), channel(ink.green(), ground.green()),
        channel(ink.blue(), ground.blue()) };
}

/// Ways to see. The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based
/// Model for Simulation of Color Vision Deficiency" (2009), at full severity, for linear RGB.
enum class Sight { Usual, Protanopia, Deuteranopia, Tritanopia, Greyscale };
using Matrix = std::array<std::array<double, 3>, 3>;

const Matrix &matrixOf(Sight sight)
{
    static const Matrix usual { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } };
    static const Matrix protanopia { { { 0.152286, 1.052583, -0.204868 },
        { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } } };
    static const Matrix deuteranopia { { { 0.367322, 0.860646, -0.227968 },
        { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } } };
    static const Matrix tritanopia { { { 1.255528, -0.076749, -0.178779 },
        { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } } };
    static const Matrix greyscale { { { 0.2126, 0.7152, 0.0722 }, { 0.2126, 0.7152, 0.0722 },
        { 0.2126, 0.7152, 0.0722 } } };
    switch (sight) {
    case Sight::Usual: return usual;
    case Sight::Protanopia: return protanopia;
    case Sight::Deuteranopia: return deuteranopia;
    case Sight::Tritanopia: return tritanopia;
    case Sight::Greyscale: return greyscale;
    }
    return usual;
}

QRgb seen(QRgb color, Sight sight)
{
    const auto linear
        = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    const auto encoded = [](double v) {
        const double c = std::clamp(v, 0.0, 1.0);
        return int(
            std::lround(255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055)));
    };
    const std::array rgb { linear(qRed(color) / 255.0), linear(qGreen(color) / 255.0),
        linear(qBlue(color) / 255.0) };
    std::array<int, 3> result {};
    for (size_t i = 0; i < 3; ++i) {
        const auto &row = matrixOf(sight)[i];
        result[i] = encoded(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]);
    }
    return qRgb(result[0], result[1], result[2]);
}

/// How many pixels two cells have that one who sees like @p sight tells apart at a glance: by 24 of
/// 255 levels in a channel or more, as light grey from white.
int visibleDifference(const QImage &a, const QImage &b, Sight sight)
{
    constexpr int visible = 24;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = seen(a.pixel(x, y), sight);
            const QRgb q = seen(b.pixel(x, y), sight);
            const int off = std::max({ std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                std::abs(qBlue(p) - qBlue(q)) });
            count += off >= visible ? 1 : 0;
        }
    }
    return count;
}

/// What two cells must differ in at least: as much as a line of one pixel along two sides.
int leastDifference(const QImage &cell) { return cell.width() + cell.height(); }

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsHighEnough_data();
    void contrastIsHighEnough();
    void statesDifferForEveryEye_data();
    void statesDifferForEveryEye();
    void motionCanBeReduced();
    void theSameStateDoesNotDiffer();
    void coloursAloneWouldNotDo();
    void simulatedEyesKeepGreys();
    void thePaletteIsReadable_data();
    void thePaletteIsReadable();
    void theSystemIsFollowedUntilAPersonChooses();
    void choicesHaveNames();
    void iconsAreDrawnInTheGivenColour();
    void scrollBarsFollowTheHand();
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
        // What stands on plates and around them, also through lenses other than maturity.
        for (const auto &[name, plate] : { std::pair(u"a plate"_s, colors->lightPlate),
                 std::pair(u"a closed plate"_s, colors->closedPlate) }) {
            add(u"plate text on %1"_s.arg(name), colors->plateText, plate, text);
            add(u"muted plate text on %1"_s.arg(name), colors->plateMuted, plate, text);
            for (int i = 0; i <= model::LensValues::maxNamed; ++i)
                add(u"ring of name %1 on %2"_s.arg(i).arg(name), Colors::named(i), plate, shape);
            for (const int count : { 5, 6 }) {
                for (int i = 0; i < count; ++i) {
                    add(u"ring of step %1 of %2 on %3"_s.arg(i).arg(count).arg(name),
                        Colors::ordered(i, count), plate, shape);
                }
            }
        }
        for (int i = 0; i <= model::LensValues::maxNamed; ++i)
            add(u"number on name %1"_s.arg(i), Qt::white, Colors::named(i), text);
        for (int i = 0; i < 6; ++i)
            add(u"number on step %1"_s.arg(i), Qt::white, Colors::ordered(i, 6), text);
        add(u"caption of what has no ring"_s, Qt::white, colors->header, text);
        // Letters lie across lines and gaps: a line of 1 pixel in every 6 is a quarter of a plate
        // where it is drawn at 45 degrees.
        const QColor hatched = mixed(colors->hatch, colors->closedPlate, std::sqrt(2) / 6);
        add(u"name on a hatched plate"_s, colors->plateText, hatched, text);
        add(u"facts on a hatched plate"_s, colors->plateMuted, hatched, text);
        add(u"name on a line of it"_s, colors->plateText, colors->hatch, text);
        // In the overview dots stand on blocks.
        const QColor block = colors->isDark ? colors->canvas : colors->panel;
        add(u"dot on a block"_s, colors->dot, block, shape);
        for (int i = 0; i <= model::LensValues::maxNamed; ++i)
            add(u"dot of name %1 on a block"_s.arg(i), colors->dotOf(Colors::named(i)), block,
                shape);
        for (int i = 0; i < 6; ++i) {
            add(u"dot of step %1 on a block"_s.arg(i), colors->dotOf(Colors::ordered(i, 6)), block,
                shape);
        }
        add(u"ring of the selection on a block"_s, colors->selection, block, shape);
        add(u"ring of the focus on a block"_s, colors->text, block, shape);
        add(u"ring of the pointer on a block"_s, colors->accent, block, shape);
        add(u"text on a block"_s, colors->muted, block, text);
        for (const auto level : Maturity::levels) {
            add(u"dot of maturity %1 on a block"_s.arg(int(level)), colors->maturity(level), block,
                shape);
        }
        // Chips, boxes to tick, stars and lines of life.
        add(u"tick in a box"_s, colors->onAccent, colors->accent, shape);
        add(u"number of conditions"_s, colors->onAccent, colors->accent, text);
        add(u"edge of a chip that excludes"_s, colors->error, colors->canvas, shape);
        add(u"letter in a reached level"_s, colors->panel,
            colors->maturity(Maturity::Level::Graduated), text);
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

namespace {

struct State {
    const char *name;
    std::optional<Maturity::Level> maturity;
    bool isClosedSource = false;
};
constexpr std::array states { State { "graduated", Maturity::Level::Graduated },
    State { "incubating", Maturity::Level::Incubating },
    State { "sandbox", Maturity::Level::Sandbox }, State { "archived", Maturity::Level::Archived },
    State { "no project", std::nullopt }, State { "closed source", std::nullopt, true } };

/// One item without a logo of its own, in each of the states, and nothing else.
class StateCells {
public:
    StateCells()
        : m_map(statesSnapshot(), testFont())
        , m_cell(m_map.cellOf(u"Juniper Lever"_s))
    {
    }

    QImage picture(const State &state, model::DetailLevel level, bool isDark)
    {
        views::CellLook &look = m_map.looks()[size_t(m_cell)];
        look.logo = -1;
        look.maturity = state.maturity;
        look.isClosedSource = state.isClosedSource;
        look.lensClass = -1;
        const auto &classes = m_map.lens().classes;
        for (int i = 0; i < int(classes.size()); ++i) {
            if (state.maturity && Maturity::levelOf(classes[size_t(i)].key) == *state.maturity)
                look.lensClass = i;
        }
        const QSize size(400, 400);
        const QRectF &place = m_map.layout().cells[size_t(m_cell)].rect;
        const model::MapCamera camera { place.center(),
            model::cellPxOf(level) / model::MapLayout::cellSize.width() };
        const QImage image = m_map.picture(
            m_map.scene(isDark ? Colors::dark() : Colors::light(), level), camera, size, 1);
        return image.copy(camera.toView(place, size).toAlignedRect());
    }

private:
    TestMap m_map;
    const int m_cell;
};

} // namespace

void tst_Theme::statesDifferForEveryEye_data()
{
    QTest::addColumn<model::DetailLevel>("level");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Sight>("sight");
    using model::DetailLevel;
    for (const auto &[levelName, level] :
        { std::pair("dots", DetailLevel::Overview), std::pair("thumbnails", DetailLevel::Category),
            std::pair("plates", DetailLevel::Subcategory) }) {
        for (const bool isDark : { false, true }) {
            for (const auto &[sightName, sight] :
                { std::pair("usual", Sight::Usual), std::pair("protanopia", Sight::Protanopia),
                    std::pair("deuteranopia", Sight::Deuteranopia),
                    std::pair("tritanopia", Sight::Tritanopia),
                    std::pair("greyscale", Sight::Greyscale) }) {
                QTest::addRow("%s, %s, %s", levelName, isDark ? "dark" : "light", sightName)
                    << level << isDark << sight;
            }
        }
    }
}

void tst_Theme::statesDifferForEveryEye()
{
    QFETCH(model::DetailLevel, level);
    QFETCH(bool, isDark);
    QFETCH(Sight, sight);
    StateCells cells;
    std::vector<QImage> pictures;
    for (const State &state : states)
        pictures.push_back(cells.picture(state, level, isDark));
    for (size_t a = 0; a < states.size(); ++a) {
        for (size_t b = a + 1; b < states.size(); ++b) {
            const int off = visibleDifference(pictures[a], pictures[b], sight);
            const int least = leastDifference(pictures[a]);
            QVERIFY2(off >= least,
                qPrintable(u"%1 and %2: %3 pixels, not %4"_s
                        .arg(QLatin1StringView(states[a].name), QLatin1StringView(states[b].name))
                        .arg(off)
                        .arg(least)));
        }
    }
}

/// The wish reaches the style, which all that moves asks.
void tst_Theme::motionCanBeReduced()
{
    QApplication::setStyle(new views::AtlasStyle);
    const auto duration
        = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
    QCOMPARE_GT(duration(), 0);
    Theme theme;
    theme.setMotionReduced(true);
    QVERIFY(theme.isMotionReduced());
    QCOMPARE(duration(), 0);
    theme.setMotionReduced(false);
    QCOMPARE_GT(duration(), 0);
}

void tst_Theme::theSameStateDoesNotDiffer()
{
    StateCells cells;
    for (const State &state : states) {
        const QImage first = cells.picture(state, model::DetailLevel::Subcategory, false);
        const QImage second = cells.picture(state, model::DetailLevel::Subcategory, false);
        QCOMPARE(visibleDifference(first, second, Sight::Usual), 0);
    }
}

/// Rings of one width and line, told apart by nothing but their colours: what the measure is for.
void tst_Theme::coloursAloneWouldNotDo()
{
    const auto plate = [](Maturity::Level level, bool isLined) {
        const auto lens = model::LensValues { .classes
            = { { .key = u"graduated"_s, .term = {} }, { .key = u"sandbox"_s, .term = {} } } };
        const int position = level == Maturity::Level::Graduated ? 0 : 1;
        auto style = views::PlateStyle::ofClass(lens, position, Colors::light());
        if (!isLined) {
            style.ringPx = 2;
            style.line = Qt::SolidLine;
        }
        QImage image(56, 50, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        views::paintPlate(painter, QRectF(image.rect()), style, Colors::light());
        return image;
    };
    using Level = Maturity::Level;
    const QImage graduated = plate(Level::Graduated, false);
    const QImage sandbox = plate(Level::Sandbox, false);
    QVERIFY(visibleDifference(graduated, sandbox, Sight::Usual) >= leastDifference(graduated));
    QVERIFY(visibleDifference(graduated, sandbox, Sight::Greyscale) < leastDifference(graduated));
    QVERIFY(visibleDifference(
                plate(Level::Graduated, true), plate(Level::Sandbox, true), Sight::Greyscale)
        >= leastDifference(graduated));
}

void tst_Theme::simulatedEyesKeepGreys()
{
    for (const Sight sight : { Sight::Usual, Sight::Protanopia, Sight::Deuteranopia,
             Sight::Tritanopia, Sight::Greyscale }) {
        for (const int grey : { 0, 40, 128, 200, 255 }) {
            const QRgb color = seen(qRgb(grey, grey, grey), sight);
            QVERIFY(std::abs(qRed(color) - grey) <= 1 && std::abs(qGreen(color) - grey) <= 1
                && std::abs(qBlue(color) - grey) <= 1);
        }
    }
    // The pairs that give them their names: red and green of one lightness, blue and green.
    const auto distance = [](QRgb a, QRgb b, Sight sight) {
        const QRgb p = seen(a, sight);
        const QRgb q = seen(b, sight);
        return std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q))
            + std::abs(qBlue(p) - qBlue(q));
    };
    const QRgb red = qRgb(190, 90, 60);
    const QRgb olive = qRgb(135, 120, 60);
    QVERIFY(distance(red, olive, Sight::Deuteranopia) * 2 < distance(red, olive, Sight::Usual));
    const QRgb blue = qRgb(60, 120, 200);
    const QRgb green = qRgb(60, 140, 130);
    QVERIFY(distance(blue, green, Sight::Tritanopia) * 2 < distance(blue, green, Sight::Usual));
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

void tst_Theme::scrollBarsFollowTheHand()
{
    views::AtlasStyle style;
    for (const auto orientation : { Qt::Vertical, Qt::Horizontal }) {
        QScrollBar bar(orientation);
        bar.setStyle(&style);
        bar.setRange(0, 900);
        bar.setPageStep(100);
        bar.resize(orientation == Qt::Vertical ? QSize(12, 400) : QSize(400, 12));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto at = [&](int position) {
            return orientation == Qt::Vertical ? QPoint(6, position) : QPoint(position, 6);
        };
        // A drag of half the free way leads to the middle.
        QTest::mousePress(&bar, Qt::LeftButton, {}, at(10));
        QTest::mouseMove(&bar, at(100));
        QTest::mouseMove(&bar, at(10 + 180));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(10 + 180));
        QCOMPARE_GT(bar.value(), 430);
        QCOMPARE_LT(bar.value(), 470);
        // A click beside the handle leads there.
        QTest::mouseClick(&bar, Qt::LeftButton, {}, at(395));
        QCOMPARE(bar.value(), 900);
    }
}

int main(int argc, char **argv)
{
    forgetSystemFonts();
    QApplication app(argc, argv);
    tst_Theme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
