// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/omnidocuments.h"

#include "model/search/plaintext.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace model {

namespace {

/// "argoproj/argo-cd": what an address names beside its host.
QString repositoryName(const QString &url)
{
    const QString path = QUrl(url).path();
    const qsizetype start = path.startsWith(u'/') ? 1 : 0;
    const bool hasSlash = path.size() > start && path.endsWith(u'/');
    const QString name = path.sliced(start, path.size() - start - (hasSlash ? 1 : 0));
    return name.isEmpty() ? url : name;
}

double rankOfLevel(Maturity::Level level)
{
    switch (level) {
    case Maturity::Level::Graduated: return 8;
    case Maturity::Level::Incubating: return 7.5;
    case Maturity::Level::Sandbox:
    case Maturity::Level::Other: return 7;
    case Maturity::Level::Archived: return 3;
    }
    return 0;
}

} // namespace

OmniDocuments::OmniDocuments(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
{
    const Landscape &landscape = m_snapshot->landscape;
    for (int item = 0; item < int(landscape.items.size()); ++item)
        add({ .kind = OmniKind::Item, .index = item });
    for (int category = 0; category < int(landscape.categories.size()); ++category) {
        add({ .kind = OmniKind::Category, .index = category });
        const auto &parts = landscape.categories[size_t(category)].subcategories;
        for (int part = 0; part < int(parts.size()); ++part)
            add({ .kind = OmniKind::Subcategory, .index = category, .part = part });
    }
    const auto &chapters = m_snapshot->guide.chapters;
    for (int chapter = 0; chapter < int(chapters.size()); ++chapter) {
        const GuideChapter &read = chapters[size_t(chapter)];
        add({ .kind = OmniKind::GuideChapter,
            .index = chapter,
            .guideText = addGuideText(read.content) });
        for (int part = 0; part < int(read.sections.size()); ++part)
            add({ .kind = OmniKind::GuideSection,
                .index = chapter,
                .part = part,
                .guideText = addGuideText(read.sections[size_t(part)].content) });
    }
}

int OmniDocuments::addGuideText(const QString &markdown)
{
    m_guideTexts.push_back(plainText(markdown));
    return int(m_guideTexts.size()) - 1;
}

void OmniDocuments::add(Document document)
{
    document.rank = rankOf(document);
    m_documents.push_back(document);
}

QString OmniDocuments::titleOf(const Document &document) const
{
    if (document.kind == OmniKind::Item)
        return m_snapshot->landscape.items[size_t(document.index)].displayName();
    const PlacePath place = placeOf(document);
    return document.part < 0 ? place.category : place.subcategory;
}

PlacePath OmniDocuments::placeOf(const Document &document) const
{
    const auto index = size_t(document.index);
    const auto part = size_t(document.part);
    switch (document.kind) {
    case OmniKind::Item: return m_snapshot->landscape.items[index].place;
    case OmniKind::Category:
    case OmniKind::Subcategory: {
        const Category &category = m_snapshot->landscape.categories[index];
        return { category.name, document.part < 0 ? QString() : category.subcategories[part].name };
    }
    case OmniKind::GuideChapter:
    case OmniKind::GuideSection: {
        const GuideChapter &chapter = m_snapshot->guide.chapters[index];
        return { chapter.category,
            document.part < 0 ? QString() : chapter.sections[part].subcategory };
    }
    case OmniKind::Action: break;
    }
    return {};
}

std::vector<OmniDocuments::FieldText> OmniDocuments::fieldsOf(const Document &document) const
{
    std::vector<FieldText> fields;
    const auto add = [&](OmniField field, const QString &text) {
        if (!text.isEmpty())
            fields.push_back({ field, text });
    };
    const auto index = size_t(document.index);
    switch (document.kind) {
    case OmniKind::Item: {
        const Item &item = m_snapshot->landscape.items[index];
        for (const QString &tag : m_snapshot->settings.tagsOf(item) + item.summary.tags)
            add(OmniField::Tag, tag);
        add(OmniField::Organization, item.organizationName);
        if (item.repository)
            add(OmniField::Repository, repositoryName(item.repository->url));
        for (const Repository &repository : item.additionalRepositories)
            add(OmniField::Repository, repositoryName(repository.url));
        add(OmniField::Place, item.place.subcategory);
        add(OmniField::Place, item.place.category);
        for (const PlacePath &place : item.additionalPlaces) {
            add(OmniField::Place, place.subcategory);
            add(OmniField::Place, place.category);
        }
        add(OmniField::Text, item.anyDescription());
        break;
    }
    case OmniKind::Subcategory: add(OmniField::Place, placeOf(document).category); break;
    case OmniKind::GuideChapter:
    case OmniKind::GuideSection: {
        const GuideChapter &chapter = m_snapshot->guide.chapters[index];
        const bool isSection = document.part >= 0;
        for (const QString &keyword :
            isSection ? chapter.sections[size_t(document.part)].keywords : chapter.keywords)
            add(OmniField::Tag, keyword);
        if (isSection)
            add(OmniField::Place, chapter.category);
        add(OmniField::Text, m_guideTexts[size_t(document.guideText)]);
        break;
    }
    case OmniKind::Category:
    case OmniKind::Action: break;
    }
    return fields;
}

double OmniDocuments::rankOf(const Document &document) const
{
    switch (document.kind) {
    case OmniKind::Item: break;
    case OmniKind::Category: return 6.5;
    case OmniKind::Subcategory: return 6;
    case OmniKind::Action: return actionRank;
    case OmniKind::GuideChapter: return 4.6;
    case OmniKind::GuideSection: return 4.5;
    }
    const Item &item = m_snapshot->landscape.items[size_t(document.index)];
    const double level = item.maturity ? rankOfLevel(item.maturity->level())
        : m_snapshot->isMember(item)   ? 2
                                       : 4;
    // Between equals the better known, then the shorter name.
    const RepositoryNumbers *numbers = m_snapshot->numbersOf(item);
    const double stars = numbers ? std::log10(double(std::max<qint64>(numbers->stars, 1))) / 6 : 0;
    const double length = double(std::min<qsizetype>(item.name.size(), 60)) / 60;
    return level + 0.4 * std::min(stars, 1.0) + 0.05 * (1 - length);
}

} // namespace model
