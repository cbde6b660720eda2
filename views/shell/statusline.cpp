// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusline.h"

#include "views/shell/elidedlabel.h"
#include "views/wording/names.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr std::chrono::seconds newsShownFor { 6 };

} // namespace

StatusLine::StatusLine(const Theme &theme, model::Syncer &syncer, model::Explorer &explorer,
    const QList<QAction *> &zoomActions, QWidget *parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_syncer(syncer)
    , m_explorer(explorer)
    , m_pill(new QToolButton(this))
    , m_age(new ElidedLabel(this))
    , m_level(new QLabel(this))
    , m_zoom(new QWidget(this))
{
    setSizeGripEnabled(false);
    m_pill->setObjectName("pill"_L1);
    m_pill->setAutoRaise(true);
    m_level->setAlignment(Qt::AlignCenter);
    for (QLabel *label : { static_cast<QLabel *>(m_age), m_level })
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(m_zoom);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_level);
    for (QAction *action : zoomActions) {
        auto *button = new QToolButton(m_zoom);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize({ 18, 18 });
        row->addWidget(button);
    }
    addWidget(m_pill);
    addWidget(m_age, 1);
    addPermanentWidget(m_zoom);

    connect(m_pill, &QToolButton::clicked, this, &StatusLine::syncAsked);
    connect(&theme, &Theme::changed, this, &StatusLine::updateColors);
    connect(&explorer, &model::Explorer::worldChanged, this, &StatusLine::updateTexts);
    connect(&syncer, &model::Syncer::started, this, &StatusLine::updateTexts);
    connect(&syncer, &model::Syncer::progressed, this, &StatusLine::showProgress);
    connect(&syncer, &model::Syncer::finished, this, [this] {
        m_syncBytes.clear();
        updateTexts();
    });
    updateColors();
    updateTexts();
}

void StatusLine::showNews(const QString &text)
{
    m_news = text;
    updateTexts();
    QTimer::singleShot(newsShownFor, this, [this, number = ++m_newsCount] {
        if (number != m_newsCount)
            return;
        m_news.clear();
        updateTexts();
    });
}

void StatusLine::setLevel(model::DetailLevel level)
{
    switch (level) {
    //: how near the map is, from the farthest
    case model::DetailLevel::Overview: m_level->setText(tr("Overview")); break;
    case model::DetailLevel::Category: m_level->setText(tr("Categories")); break;
    case model::DetailLevel::Subcategory: m_level->setText(tr("Subcategories")); break;
    case model::DetailLevel::Items: m_level->setText(tr("Items")); break;
    case model::DetailLevel::Cards: m_level->setText(tr("Cards")); break;
    }
    m_level->setAccessibleName(tr("Zoom: %1", "name of a level").arg(m_level->text()));
}

void StatusLine::setZoomShown(bool isShown) { m_zoom->setVisible(isShown); }

void StatusLine::showProgress(const model::SourceProgress &progress)
{
    m_syncBytes[progress.source] = std::max(m_syncBytes[progress.source], progress.bytes);
    updateTexts();
}

void StatusLine::updateTexts()
{
    if (m_syncer.isRunning() && m_syncer.isRebuild()) {
        m_pill->setText(tr("Reading"));
        m_pill->setToolTip(tr("Nothing uses the network. What is on this machine is read anew."));
    } else if (m_syncer.isRunning() && m_syncer.isImport()) {
        m_pill->setText(tr("Importing"));
        m_pill->setToolTip(tr("Nothing uses the network. Click to see the import."));
    } else if (m_syncer.isRunning()) {
        qint64 bytes = 0;
        for (const auto &[source, received] : m_syncBytes)
            bytes += received;
        m_pill->setText(
            bytes > 0 ? tr("Syncing, %1").arg(QLocale().formattedDataSize(bytes)) : tr("Syncing"));
        m_pill->setToolTip(tr("Show the sync"));
    } else {
        m_pill->setText(tr("Offline"));
        m_pill->setToolTip(tr("Nothing uses the network. Click to sync."));
    }
    m_pill->setAccessibleName(m_pill->text());
    const model::Snapshot &snapshot = *m_explorer.snapshot();
    if (!m_news.isEmpty()) {
        m_age->setText(m_news);
    } else if (snapshot.asOf.isValid()) {
        const QString day = Names::day(snapshot.asOf.date());
        m_age->setText(snapshot.origin == model::Snapshot::Origin::Synced
                ? tr("Landscape of %1").arg(day)
                : tr("Starter landscape of %1").arg(day));
    }
}

void StatusLine::updateColors()
{
    const Colors &colors = m_theme.colors();
    // It names its colours: those of a palette are looked up once in a style sheet, and stay.
    m_pill->setStyleSheet(
        u"QToolButton { border: 1px solid %1; border-radius: 9px; padding: 1px 10px; color: %2; }"
        "QToolButton:hover, QToolButton:focus { border-color: %3; }"_s.arg(
            colors.border.name(), colors.text.name(), colors.accent.name()));
    // Until a widget is polished Qt keeps what it read out of an earlier sheet.
    m_pill->ensurePolished();
}

} // namespace views
