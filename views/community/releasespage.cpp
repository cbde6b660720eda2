// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/releasespage.h"

#include "views/details/heading.h"
#include "views/shell/wrappedlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int textWidthPx = 760;
constexpr int leastTargetPx = 28;

} // namespace

ReleasesPage::ReleasesPage(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Upstream and product"));
    connect(&theme, &Theme::changed, this, &ReleasesPage::rebuild);
    rebuild();
}

std::vector<ReleasesPage::Stage> ReleasesPage::stages()
{
    return {
        { .kicker = tr("Upstream"),
            .name = u"Moby"_s,
            .what = tr("Where the engine is developed. Every change lands here first, in the open, "
                       "and is seen by whoever looks."),
            .forWhom = tr("People who change the engine, or want to see what comes next."),
            .promise = tr("None: what is here today may be another tomorrow."),
            .help = tr("GitHub discussions and issues of moby/moby, #moby-project in the chat."),
            .likeness = tr("As Fedora, where new things arrive first."),
            .url = u"https://github.com/moby/moby"_s,
            .urlText = u"moby/moby"_s },
        { .kicker = tr("Stable community release"),
            .name = u"Docker Engine"_s,
            .what = tr("Cut from Moby at a tag, packaged for common Linux distributions, and free "
                       "for everyone."),
            .forWhom = tr("People who run containers and help themselves."),
            .promise = tr("Fixes come with the next release; nobody is bound to answer."),
            .help = tr("The Docker forums, Stack Overflow, the manual."),
            .likeness = tr("As CentOS used to be: stable, free, without a contract."),
            .url = u"https://docs.docker.com/engine/"_s,
            .urlText = u"docs.docker.com/engine"_s },
        { .kicker = tr("Supported enterprise release"),
            .name = u"Mirantis Container Runtime"_s,
            .what = tr("The same engine with a contract. Until November 2019 it was sold as Docker "
                       "Engine - Enterprise."),
            .forWhom = tr("Companies that need somebody to call."),
            .promise = tr("Whatever the contract says: fixes for old releases, certified systems."),
            .help = tr("The vendor."),
            .likeness = tr("As Red Hat Enterprise Linux: the same ground, kept longer."),
            .url = u"https://docs.mirantis.com/mcr/"_s,
            .urlText = u"docs.mirantis.com/mcr"_s },
    };
}

QWidget *ReleasesPage::card(const Stage &stage)
{
    const Colors &colors = m_theme.colors();
    auto *frame = new QFrame;
    frame->setObjectName("card"_L1);
    frame->setStyleSheet(
        u"QFrame#card { background: %1; border: 1px solid %2; border-radius: 8px; }"_s.arg(
            colors.panel.name(), colors.border.name()));
    frame->setAccessibleName(stage.name);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(wrappedLabel(stage.kicker, colors.accent));
    column->addWidget(new Heading(stage.name, Heading::Rank::Title));
    column->addWidget(wrappedLabel(stage.what));
    const auto fact = [&](const QString &label, const QString &text) {
        column->addSpacing(4);
        column->addWidget(wrappedLabel(label, colors.muted));
        column->addWidget(wrappedLabel(text));
    };
    fact(tr("For whom"), stage.forWhom);
    fact(tr("What is promised"), stage.promise);
    fact(tr("Where help is"), stage.help);
    fact(tr("In the family of Linux distributions"), stage.likeness);
    column->addStretch(1);
    auto *link = new QLabel(u"<a href='%1' style='color:%2; text-decoration:none'>%3</a>"_s.arg(
        stage.url, colors.accent.name(), stage.urlText));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setAccessibleName(stage.urlText);
    connect(link, &QLabel::linkActivated, this, &ReleasesPage::linkActivated);
    column->addWidget(link);
    return frame;
}

void ReleasesPage::rebuild()
{
    const Colors &colors = m_theme.colors();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    QLabel *intro = wrappedLabel(
        tr("Code flows downstream like water. A change begins upstream; a release takes it to "
           "people; a product adds what a company pays for. Whoever knows where they stand knows "
           "whom to ask, and where to send a change."));
    intro->setMaximumWidth(textWidthPx);
    column->addWidget(intro);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    bool isFirst = true;
    for (const Stage &stage : stages()) {
        if (!std::exchange(isFirst, false)) {
            QLabel *arrow = wrappedLabel(isRightToLeft() ? u"\u2190"_s : u"\u2192"_s, colors.muted);
            arrow->setWordWrap(false);
            arrow->setAccessibleName(tr("leads to"));
            row->addWidget(arrow);
        }
        row->addWidget(card(stage), 1);
    }
    column->addLayout(row);
    QLabel *caution = wrappedLabel(
        tr("The likeness is one of roles, not of rules: each of them decides for itself what it "
           "takes from upstream, and when. What is said of the two products is general knowledge, "
           "unverified; of Moby it is what its repository said on 23 August 2026."),
        colors.muted);
    caution->setMaximumWidth(textWidthPx);
    column->addWidget(caution);
    auto *more = new QPushButton(tr("&Read More: What Is Moby"));
    more->setMinimumHeight(leastTargetPx);
    connect(more, &QPushButton::clicked, this, &ReleasesPage::readMoreRequested);
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addStretch(1);
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(content);
}

} // namespace views
