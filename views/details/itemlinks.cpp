// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/itemlinks.h"

#include "views/details/safetext.h"
#include "views/shell/flowlayout.h"
#include "views/shell/icons.h"
#include "views/wording/names.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::LinkKind;

namespace {

/// A shape of our own for each kind: no trademark's logo.
QString iconOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Documentation: return u"link/book"_s;
    case LinkKind::Blog: return u"link/pen"_s;
    case LinkKind::MailingList: return u"link/mail"_s;
    case LinkKind::Slack: return u"link/hash"_s;
    case LinkKind::Discord: return u"link/headset"_s;
    case LinkKind::Gitter: return u"link/chat"_s;
    case LinkKind::GithubDiscussions: return u"link/discussion"_s;
    case LinkKind::StackOverflow: return u"link/question"_s;
    case LinkKind::Youtube: return u"link/play"_s;
    case LinkKind::Twitter: return u"link/at"_s;
    case LinkKind::Bluesky: return u"link/cloud"_s;
    case LinkKind::Linkedin: return u"link/briefcase"_s;
    case LinkKind::Reddit: return u"link/votes"_s;
    case LinkKind::Facebook: return u"link/people"_s;
    case LinkKind::Pinterest: return u"link/pin"_s;
    case LinkKind::PackageManager: return u"link/package"_s;
    case LinkKind::Docker: return u"link/container"_s;
    case LinkKind::Artwork: return u"link/image"_s;
    case LinkKind::DevStats: return u"link/chart"_s;
    case LinkKind::BestPractices: return u"link/shield"_s;
    case LinkKind::AnnualReview: return u"link/clipboard"_s;
    case LinkKind::Funding: return u"link/coin"_s;
    case LinkKind::Crunchbase: return u"link/building"_s;
    }
    return u"link/chain"_s;
}

} // namespace

std::vector<ItemLink> ItemLinks::linksOf(const model::Item &item)
{
    std::vector<ItemLink> links;
    const auto add
        = [&](const QString &icon, const QString &name, const QString &url, bool isMain) {
              if (isSafeLink(url))
                  links.push_back({ icon, name, url, isMain });
          };
    add(u"link/home"_s, tr("Website"), item.homepageUrl, true);
    if (item.repository)
        add(u"link/code"_s, tr("Repository"), item.repository->url, true);
    for (const model::LinkSpec &spec : model::linkSpecs)
        add(iconOf(spec.kind), Names::link(spec.kind), item.links.value(spec.kind), false);
    for (const model::NamedLink &other : item.otherLinks)
        add(u"link/chain"_s, other.name, other.url, false);
    return links;
}

ItemLinks::ItemLinks(const Colors &colors, const model::Item &item, QWidget *parent)
    : QWidget(parent)
{
    constexpr int spacingPx = 4;
    auto *layout = new FlowLayout(spacingPx, this);
    setAccessibleName(tr("Links"));
    const int side = std::max(32, fontMetrics().height() + 12);
    for (const ItemLink &link : linksOf(item)) {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(link.icon, colors.text));
        button->setAutoRaise(!link.isMain);
        button->setIconSize({ side - 14, side - 14 });
        button->setMinimumSize(side, side);
        button->setToolTip(plainToolTip(link.name + u'\n' + link.url));
        button->setAccessibleName(link.name);
        button->setAccessibleDescription(link.url);
        if (link.isMain) {
            button->setText(plainLabel(link.name));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        connect(button, &QToolButton::clicked, this,
            [this, url = link.url] { Q_EMIT linkActivated(url); });
        layout->addWidget(button);
    }
}

} // namespace views
