// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/windowtest.h"

#include "model/store/starter.h"
#include "model/sync/sync.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Syncer;
using views::LogoCache;
using views::MainWindow;
using views::Theme;

model::ItemIndexPtr indexOf(const model::Snapshot &snapshot)
{
    return std::make_shared<const model::ItemIndex>(
        std::make_shared<const model::Snapshot>(snapshot));
}

model::ItemIndexPtr starter()
{
    static const auto index = indexOf(model::starterContent().snapshot);
    return index;
}

QString shownText(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget))
            texts += label->text();
    }
    return texts.join(u'\n');
}

void WindowTest::openWindow()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_logos = std::make_unique<LogoCache>(QString(), [](const QString &hash) {
        return model::Result<QByteArray>(model::failure(model::Error::Kind::NotFound, hash));
    });
    m_syncer = std::make_unique<Syncer>(model::syncAll);
    m_explorer = std::make_unique<model::Explorer>();
    m_userData = std::make_unique<model::UserData>(m_folder->filePath(u"user.sqlite"_s));
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts { *m_theme, *m_logos, *m_syncer, *m_explorer, *m_userData });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->showWorld({ .index = starter() });
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::closeWindow()
{
    m_window.reset();
    m_userData.reset();
    m_explorer.reset();
    m_syncer.reset();
    m_logos.reset();
    m_theme.reset();
    m_folder.reset();
}

QPoint WindowTest::cellCenter(const QString &item) const
{
    const int index = starter()->snapshot()->landscape.indexesOfName(item).front();
    const auto &layout = map().layout();
    return map()
        .camera()
        .toView(layout.cells[layout.cellOf(index)].rect.center(), map().size().toSizeF())
        .toPoint();
}

QString WindowTest::selectedName() const
{
    const auto id = m_explorer->selectedItem();
    if (!id)
        return {};
    const auto &landscape = starter()->snapshot()->landscape;
    return landscape.items[landscape.indexOf(*id)].name;
}

void WindowTest::settle() const
{
    model::MapCamera before = map().camera();
    QVERIFY(QTest::qWaitFor([&] {
        map().grab();
        const bool isStill = map().camera() == before && map().isAtRest();
        before = map().camera();
        return isStill;
    }));
}
