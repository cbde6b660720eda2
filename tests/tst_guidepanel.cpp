// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/starter.h"
#include "views/guide/guidepanel.h"
#include "views/guide/pageview.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using views::PageView;

class tst_GuidePanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theGuideFollowsTheSelection();
    void everyPartCanBeChosen();
    void projectsLeadToTheMap();
    void whereItIsFromIsSaid();
    void withoutAGuideThatIsSaid();
    void aHostileGuideIsOnlyText();

private:
    void show(const model::Snapshot &snapshot)
    {
        const auto shared = std::make_shared<const model::Snapshot>(snapshot);
        m_explorer->setWorld(std::make_shared<const model::ItemIndex>(shared),
            model::shownGroups(shared->settings, shared->landscape, u"All"_s));
    }
    void select(const QString &name)
    {
        const auto &landscape = m_explorer->snapshot()->landscape;
        const auto found = landscape.indexesOfName(name);
        QVERIFY(!found.empty());
        m_explorer->select(landscape.items[size_t(found.front())].id);
    }
    QComboBox &choice() const { return *m_panel->findChild<QComboBox *>(); }
    PageView &text() const { return *m_panel->findChild<PageView *>(); }

    views::Theme m_theme;
    std::unique_ptr<model::Explorer> m_explorer;
    std::unique_ptr<views::GuidePanel> m_panel;
};

void tst_GuidePanel::init()
{
    m_panel.reset();
    m_explorer = std::make_unique<model::Explorer>();
    m_panel = std::make_unique<views::GuidePanel>(m_theme, *m_explorer);
    m_panel->resize(380, 500);
    m_panel->show();
    show(model::starterContent().snapshot);
}

void tst_GuidePanel::theGuideFollowsTheSelection()
{
    select(u"Prometheus"_s);
    QCOMPARE(choice().currentText(), u"Observability"_s);
    const QString shown = text().toPlainText();
    QVERIFY(shown.contains(u"Keywords"_s));
    QVERIFY(shown.contains(u"Prometheus – Graduated"_s));
    select(u"etcd"_s);
    QVERIFY(choice().currentText() != u"Observability"_s);
    const QString other = choice().currentText();
    m_explorer->select(std::nullopt); // one may still be reading
    QCOMPARE(choice().currentText(), other);
}

void tst_GuidePanel::everyPartCanBeChosen()
{
    size_t parts = 0;
    for (const model::GuideChapter &chapter : m_explorer->snapshot()->guide.chapters)
        parts += 1 + chapter.sections.size();
    QCOMPARE(size_t(choice().count()), parts);
    for (int i = 0; i < choice().count(); ++i) {
        Q_EMIT choice().activated(i);
        QCOMPARE(choice().currentIndex(), i);
        QVERIFY(!text().toPlainText().trimmed().isEmpty());
    }
    QVERIFY(!m_panel->showPlace(u"No such category"_s, {}));
}

void tst_GuidePanel::projectsLeadToTheMap()
{
    select(u"Prometheus"_s);
    QSignalSpy chosen(m_panel.get(), &views::GuidePanel::itemChosen);
    QTextCursor cursor = text().document()->find(u"Prometheus – "_s);
    QVERIFY(!cursor.isNull());
    cursor.setPosition(cursor.selectionStart() + 2);
    text().setTextCursor(cursor);
    text().ensureCursorVisible();
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().cursorRect(cursor).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_explorer->selectedItem()->toString(), chosen[0][0].toString());
}

void tst_GuidePanel::whereItIsFromIsSaid()
{
    const auto isSaid = [&](const QString &words) {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(isSaid(u"GPL-3.0-or-later"_s));
    model::Snapshot synced = model::starterContent().snapshot;
    synced.sources.push_back({ .name = u"cncf/landscape2-sites"_s,
        .commit = QString(40, u'c'),
        .committedAt = QDateTime(QDate(2026, 8, 7), QTime(0, 0), QTimeZone::UTC) });
    show(synced);
    QVERIFY(isSaid(u"Commit cccccccccc of 7 Aug 2026"_s));
}

void tst_GuidePanel::withoutAGuideThatIsSaid()
{
    model::Snapshot without = model::starterContent().snapshot;
    without.guide = {};
    show(without);
    QVERIFY(!text().isVisible());
    bool isSaid = false;
    for (const auto *label : m_panel->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"no guide"_s));
    QVERIFY(isSaid);
    select(u"Prometheus"_s); // nothing to follow
    show(model::starterContent().snapshot);
    QVERIFY(text().isVisible());
}

void tst_GuidePanel::aHostileGuideIsOnlyText()
{
    model::Snapshot hostile = model::starterContent().snapshot;
    hostile.guide.chapters = { { .category = u"<b>A</b>"_s,
        .content = u"<script>alert(1)</script> [a](javascript:b) ![c](file:///etc/passwd) d"_s } };
    show(hostile);
    QCOMPARE(choice().currentText(), u"<b>A</b>"_s);
    QVERIFY(text().toPlainText().trimmed().endsWith(u"d"_s));
    QVERIFY(!text().toPlainText().contains(u"alert"_s));
    hostile.guide.chapters.front().content = QString(50 << 20, u'a');
    show(hostile);
    QVERIFY(text().toPlainText().size() < 1000);
}

QTEST_MAIN(tst_GuidePanel)
#include "tst_guidepanel.moc"
