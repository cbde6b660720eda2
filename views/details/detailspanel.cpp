// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/detailspanel.h"

#include "model/status/totals.h"
#include "views/details/itemfacts.h"
#include "views/details/logoplate.h"
#include "views/wording/names.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::Item;

DetailsPanel::DetailsPanel(const Theme &theme, LogoCache &logos, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_snapshot(std::make_shared<model::Snapshot>())
    , m_scroll(new QScrollArea(this))
{
    setMinimumWidth(280);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details"));
    layout->addWidget(m_scroll);
    connect(&theme, &Theme::changed, this, &DetailsPanel::rebuild);
    rebuild();
}

void DetailsPanel::showItem(const model::SnapshotPtr &snapshot, const model::ItemId &id)
{
    // The same Item with newer data: a person may be reading.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int position = m_id == id ? bar->value() : 0;
    m_snapshot = snapshot;
    m_id = id;
    rebuild();
    bar->setValue(position);
}

void DetailsPanel::showNothing(const model::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_id.reset();
    rebuild();
}

void DetailsPanel::rebuild()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    const int index = m_id ? m_snapshot->landscape.indexOf(*m_id) : -1;
    if (index >= 0)
        buildItem(m_snapshot->landscape.items[index], column);
    else
        buildWelcome(column);
    column->addStretch(1);
    // Not at once: it may be one of its buttons that made this happen.
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    m_scroll->setWidget(content);
}

QLabel *DetailsPanel::addText(QVBoxLayout *column, const QString &html)
{
    auto *label = new QLabel(html);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(false);
    connect(label, &QLabel::linkActivated, this, &DetailsPanel::linkActivated);
    column->addWidget(label);
    return label;
}

void DetailsPanel::addHeading(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(8);
    auto *heading = new QLabel(text);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column->addWidget(heading);
}

QPushButton *DetailsPanel::linkButton(const QString &text, const QString &url)
{
    auto *button = new QPushButton(text);
    button->setToolTip(url.toHtmlEscaped());
    connect(button, &QPushButton::clicked, this, [this, url] { Q_EMIT linkActivated(url); });
    return button;
}

void DetailsPanel::buildItem(const Item &item, QVBoxLayout *column)
{
    auto *plate = new LogoPlate(m_theme, m_logos);
    plate->setItem(item.displayName(), m_snapshot->logoBlobs.value(item.logo),
        !item.isOpenSource() && item.place.category != m_snapshot->settings.membersCategory);
    column->addWidget(plate);

    auto *name = new QLabel(item.displayName().toHtmlEscaped());
    name->setTextFormat(Qt::RichText);
    name->setWordWrap(true);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    column->addWidget(name);

    const ItemFacts facts(*m_snapshot, item, m_theme.colors());
    const QColor color = item.maturity ? m_theme.colors().maturity(item.maturity->level())
                                       : m_theme.colors().muted;
    addText(column,
        u"<span style='color:%1'>%2</span>"_s.arg(color.name(), facts.sentence().toHtmlEscaped()));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    if (isSafeLink(item.homepageUrl))
        buttons->addWidget(linkButton(tr("Website"), item.homepageUrl));
    if (item.repository && isSafeLink(item.repository->url))
        buttons->addWidget(linkButton(tr("Repository"), item.repository->url));
    if (!m_snapshot->settings.url.isEmpty()) {
        auto *copy = new QPushButton(tr("Copy Link"));
        const QString url = m_snapshot->settings.url + "/?item="_L1 + item.id.toString();
        copy->setToolTip(url.toHtmlEscaped());
        connect(
            copy, &QPushButton::clicked, this, [url] { QApplication::clipboard()->setText(url); });
        buttons->addWidget(copy);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);

    for (const ItemFacts::Section &section : facts.sections()) {
        if (!section.title.isEmpty())
            addHeading(column, section.title);
        addText(column, section.html);
    }
}

void DetailsPanel::buildWelcome(QVBoxLayout *column)
{
    auto *title = new QLabel(tr("Select something on the map"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setWordWrap(true);
    column->addWidget(title);
    addText(column,
        tr("Click a logo, walk with the arrow keys, or type a name into the search box. The wheel "
           "zooms where the pointer is, dragging moves the map."));

    const model::Totals totals = model::totalsOf(*m_snapshot, model::allItems(*m_snapshot));
    if (totals.items == 0)
        return;
    addHeading(column, tr("On this machine"));
    const Colors &colors = m_theme.colors();
    const QLocale locale;
    QString rows;
    const auto add = [&](const QString &mark, const QString &label, int count) {
        rows += u"<tr><td style='padding:3px 10px 3px 0'>%1</td>"
                "<td style='padding:3px 24px 3px 0'>%2</td>"
                "<td align='right' style='padding:3px 0'>%3</td></tr>"_s.arg(
                    mark, label.toHtmlEscaped(), locale.toString(count));
    };
    for (const auto level : model::Maturity::levels) {
        if (const int count = totals.projectCount(level); count > 0) {
            add(u"<span style='color:%1'><b>%2</b></span>"_s.arg(
                    colors.maturity(level).name(), Names::maturityLetter(level)),
                Names::maturity(level), count);
        }
    }
    if (totals.members > 0)
        add({}, tr("Members"), totals.members);
    add({}, tr("Items in all"), totals.items);
    addText(column, u"<table cellspacing='0' cellpadding='0'>%1</table>"_s.arg(rows));

    if (m_snapshot->origin == model::Snapshot::Origin::Starter) {
        addHeading(column, tr("The starter landscape"));
        addText(column,
            tr("You see what comes with the program: every CNCF project as of %1, described in our "
               "own words. A sync fetches the whole landscape with its logos; after it, no network "
               "is needed.")
                .arg(Names::day(m_snapshot->asOf.date()).toHtmlEscaped()));
        auto *sync = new QPushButton(tr("Sync Now…"));
        connect(sync, &QPushButton::clicked, this, &DetailsPanel::syncRequested);
        column->addWidget(sync, 0, Qt::AlignLeft);
    }
}

} // namespace views
