// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered from one session to the next.
#include "app/desktop/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::SessionSettings;
using app::SettingsFile;
using views::Theme;

class tst_Settings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsSurvive();
    void brokenSettingsAreDefaults();

private:
    QTemporaryDir m_folder;
};

void tst_Settings::settingsSurvive()
{
    const SessionSettings settings { .geometry = "geometry\1",
        .windowState = "state",
        .state = { .group = u"Projects & products"_s,
            .view = model::ViewKind::Table,
            .lens = model::Lens::Age,
            .columns = { model::TableColumn::Stars } },
        .theme = Theme::Choice::Dark,
        .isMotionReduced = true,
        .sourcesOff = { u"cncf/toc"_s, u"moby/moby"_s },
        .schedule = model::SyncSchedule::Daily,
        .isHistoryWanted = true,
        .page = model::PagePlace { u"moby/moby"_s, u"docs/a.md"_s },
        .mobyPart = u"BuildKit"_s,
        .contributePart = u"conduct"_s,
        .readingZoom = 1.21,
        .textLanguage = u"pt-br"_s,
        .readingWidths = "widths",
        .issueWidths = "others",
        .hasToken = true };
    const QString file = m_folder.filePath(u"atlas.ini"_s);
    SettingsFile(file).write(settings);
    QVERIFY(SettingsFile(file).read() == settings);
}

void tst_Settings::brokenSettingsAreDefaults()
{
    const QString name = m_folder.filePath(u"atlas.ini"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "theme=pink\n[reading]\nzoom=-3\npath=a.md\n[window\ngeometry=@Invalid\n\xff\xfe\x00");
    file.close();
    const SessionSettings settings = SettingsFile(name).read();
    QVERIFY(settings.theme == Theme::Choice::System);
    QVERIFY(settings.state == model::ViewState());
    QCOMPARE(settings.readingZoom, 1.0);
    QVERIFY(!settings.page);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
