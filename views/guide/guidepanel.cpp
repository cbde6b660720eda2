// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/guidepanel.h"

#include "model/documents/linkresolver.h"
#include "model/import/pageimport.h"
#include "model/store/starterfiles.h"
#include "model/sync/source.h"
#include "views/guide/pagehead.h"
#include "views/guide/pageview.h"
#include "views/shell/elidedlabel.h"
#include "views/wording/names.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::LinkTarget;
using model::PageBlock;

namespace {

/// No part of a guide that people read is longer.
constexpr qint64 mostBytes = qint64(256) << 10;
constexpr double panelZoom = 0.92; ///< letters as those beside it

void addHeading(model::Page &page, const QString &text)
{
    PageBlock heading { .kind = PageBlock::Kind::Heading };
    heading.level = 4; // as those within guides
    heading.runs.push_back({ .text = text });
    page.blocks.push_back(std::move(heading));
}

} // namespace

GuidePanel::GuidePanel(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_choice(new QComboBox(this))
    , m_text(new PageView(theme, this))
    , m_facts(new ElidedLabel(this))
    , m_none(new QLabel(tr("This landscape has no guide."), this))
{
    m_choice->setAccessibleName(tr("Part of the guide"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setAccessibleName(tr("Guide to the landscape"));
    m_text->setTitled(false); // it stands in the choice
    m_text->setZoom(panelZoom);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 4, 6);
    column->setSpacing(6);
    column->addWidget(m_choice);
    column->addWidget(m_text, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_facts);
    connect(m_choice, &QComboBox::activated, this, &GuidePanel::showPart);
    connect(m_text, &PageView::linkChosen, this, [this](const LinkTarget &target, const QString &) {
        if (target.kind == LinkTarget::Kind::Item)
            Q_EMIT itemChosen(target.item);
        else if (target.kind == LinkTarget::Kind::Web)
            Q_EMIT linkActivated(target.url);
    });
    connect(&explorer, &model::Explorer::worldChanged, this, &GuidePanel::followWorld);
    connect(&explorer, &model::Explorer::selectionChanged, this, &GuidePanel::followSelection);
    followWorld();
}

void GuidePanel::followWorld()
{
    m_parts.clear();
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    const auto &chapters = m_explorer.snapshot()->guide.chapters;
    for (int c = 0; c < int(chapters.size()); ++c) {
        m_parts.push_back({ .chapter = c });
        m_choice->addItem(chapters[size_t(c)].category);
        QFont bold = m_choice->font();
        bold.setWeight(QFont::DemiBold);
        m_choice->setItemData(m_choice->count() - 1, bold, Qt::FontRole);
        for (int s = 0; s < int(chapters[size_t(c)].sections.size()); ++s) {
            m_parts.push_back({ .chapter = c, .section = s });
            m_choice->addItem(chapters[size_t(c)].sections[size_t(s)].subcategory);
        }
    }
    const bool isThere = !m_parts.empty();
    m_choice->setVisible(isThere);
    m_text->setVisible(isThere);
    m_facts->setVisible(isThere);
    m_none->setVisible(!isThere);
    if (isThere) {
        showPart(0);
        followSelection();
    }
}

void GuidePanel::followSelection()
{
    const int index = m_explorer.selectedIndex();
    if (index < 0)
        return; // one may still be reading
    const model::PlacePath &place = m_explorer.snapshot()->landscape.items[size_t(index)].place;
    if (!showPlace(place.category, place.subcategory))
        showPlace(place.category, {});
}

bool GuidePanel::showPlace(const QString &category, const QString &subcategory)
{
    const auto &chapters = m_explorer.snapshot()->guide.chapters;
    for (int i = 0; i < int(m_parts.size()); ++i) {
        const model::GuideChapter &chapter = chapters[size_t(m_parts[size_t(i)].chapter)];
        const int section = m_parts[size_t(i)].section;
        const QString name
            = section < 0 ? QString() : chapter.sections[size_t(section)].subcategory;
        if (chapter.category != category || name != subcategory)
            continue;
        showPart(i);
        return true;
    }
    return false;
}

void GuidePanel::showPart(int part)
{
    const Part &wanted = m_parts[size_t(part)];
    const model::GuideChapter &chapter
        = m_explorer.snapshot()->guide.chapters[size_t(wanted.chapter)];
    const model::GuideSection *section
        = wanted.section < 0 ? nullptr : &chapter.sections[size_t(wanted.section)];
    m_choice->setCurrentIndex(part);
    const model::Page page = pageOf(chapter, section);
    m_text->setPage({ page, std::vector<QImage>(page.pictures.size()) }, {});
    m_facts->setText(PageHead::factsOf(page));
}

model::Page GuidePanel::pageOf(
    const model::GuideChapter &chapter, const model::GuideSection *section) const
{
    const model::Snapshot &snapshot = *m_explorer.snapshot();
    const QString &content = section ? section->content : chapter.content;
    auto read = model::importPage(
        content.toUtf8(), u"cncf/guide.yml"_s, model::NoProgress(), { .maxBytes = mostBytes });
    model::Page page = read.value_or(model::Page());
    if (!read) {
        page.blocks.emplace_back();
        page.blocks.back().runs.push_back(
            { .text = tr("This part of the guide is too large to be shown.") });
    }
    page.title = section ? section->subcategory : chapter.category;
    page.place = { model::sitesSource.name, u"cncf/guide.yml"_s };
    const model::LinkResolver resolver(page.place, [](const QString &) { return nullptr; });
    for (model::PageLink &link : page.links)
        link.target = resolver.resolve(link.address);

    const QStringList &keywords = section ? section->keywords : chapter.keywords;
    if (!keywords.isEmpty()) {
        addHeading(page, tr("Keywords"));
        PageBlock words { .kind = PageBlock::Kind::Paragraph };
        words.runs.push_back({ .text = keywords.join(u" · "_s) });
        page.blocks.push_back(std::move(words));
    }
    if (section)
        addProjects(page, { chapter.category, section->subcategory });

    const auto source
        = std::ranges::find(snapshot.sources, model::sitesSource.name, &model::SourceVersion::name);
    if (source == snapshot.sources.end()) {
        page.place.source = model::starterSource;
        page.source = { .committedAt = snapshot.asOf, .license = u"GPL-3.0-or-later"_s };
    } else {
        page.source = { .url = {},
            .commit = source->commit,
            .committedAt = source->committedAt,
            .license = source->license };
    }
    return page;
}

/// Those that stand there, in the order of the map.
void GuidePanel::addProjects(model::Page &page, const model::PlacePath &place) const
{
    const model::Snapshot &snapshot = *m_explorer.snapshot();
    bool isFirst = true;
    for (const model::Item &item : snapshot.landscape.items) {
        if (!item.isProject() || item.place != place)
            continue;
        if (std::exchange(isFirst, false))
            addHeading(page, tr("CNCF Projects"));
        PageBlock entry { .kind = PageBlock::Kind::Paragraph };
        entry.listDepth = 1;
        entry.isTight = true;
        entry.marker = model::ListMarker {};
        entry.runs.push_back({ .text = item.displayName(), .link = int(page.links.size()) });
        //: Behind the name of a project; %1 is its maturity.
        entry.runs.push_back({ .text = tr(" – %1").arg(Names::maturity(*item.maturity)) });
        page.links.push_back({ .address = item.name,
            .target = { .kind = LinkTarget::Kind::Item, .item = item.id.toString() } });
        page.blocks.push_back(std::move(entry));
    }
}

} // namespace views
