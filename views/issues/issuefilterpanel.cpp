// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/issuefilterpanel.h"

#include "views/filters/facetcolumn.h"
#include "views/filters/facetview.h"
#include "views/filters/filtersection.h"
#include "views/issues/contributorpanel.h"
#include "views/wording/filterwords.h"
#include "views/wording/issuewords.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::FilterStand;
using model::IssueField;
using model::IssueFilter;

namespace {

/// From what is asked for most to what is asked for least.
constexpr std::array shownFields { IssueField::Is, IssueField::Stage, IssueField::Language,
    IssueField::Difficulty, IssueField::Kind, IssueField::Area, IssueField::Maturity,
    IssueField::Project, IssueField::Repository, IssueField::Label };
constexpr std::array unfoldedFields { IssueField::Is, IssueField::Stage, IssueField::Language,
    IssueField::Difficulty, IssueField::Kind };

constexpr int leastWidthPx = 220;

IssueFilter filterOf(const model::ViewState &state)
{
    return IssueFilter::parse(state.issueFilter).value_or(IssueFilter());
}

} // namespace

IssueFilterPanel::IssueFilterPanel(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_contributor(new ContributorPanel)
    , m_text(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_column(new FacetColumn(theme, this))
{
    setMinimumWidth(leastWidthPx);
    m_text->setPlaceholderText(tr("Find issues"));
    m_text->setAccessibleName(tr("Find issues"));
    m_text->setAccessibleDescription(
        tr("Words, or conditions in text form such as language:go and -kind:bug."));
    m_text->setToolTip(m_text->accessibleDescription());
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumHeight(28);
    m_text->setTextMargins(4, 0, 4, 0);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setForegroundRole(QPalette::BrightText);
    m_error->hide();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(6);
    top->addWidget(m_text);
    top->addWidget(m_error);

    m_column->addSection(tr("What Suits Me"), m_contributor, true);
    for (const IssueField field : shownFields)
        addFacet(field);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_column, 1);

    connect(m_text, &QLineEdit::textEdited, this, [this] { applyTyped(false); });
    connect(m_text, &QLineEdit::editingFinished, this, [this] { applyTyped(true); });
    connect(
        &explorer, &model::Explorer::stateChanged, this, [this](const model::ViewState &before) {
            if (before.issueFilter != m_explorer.state().issueFilter)
                followState();
        });
    followState();
}

void IssueFilterPanel::addFacet(IssueField field)
{
    auto *view = new FacetView(m_theme, IssueWords::field(field));
    view->setObjectName(model::issueFieldName(field));
    FilterSection *section = m_column->addFacet(
        IssueWords::field(field), view, std::ranges::contains(unfoldedFields, field));
    section->hide();
    m_sections[field] = section;
    m_facets[field] = view;
    const auto filter = [this] { return filterOf(m_explorer.state()); };
    connect(section, &FilterSection::resetRequested, this,
        [this, filter, field] { setFilter(filter().withoutField(field)); });
    connect(section, &FilterSection::expanded, this, &IssueFilterPanel::updateFacets);
    connect(view, &FacetView::standChosen, this,
        [this, filter, field](const QString &value, FilterStand stand) {
            setFilter(filter().with(field, value, stand));
        });
    connect(view, &FacetView::onlyChosen, this, [this, filter, field](const QString &value) {
        setFilter(filter().withoutField(field).with(field, value, FilterStand::Wanted));
    });
}

void IssueFilterPanel::setIndex(const model::IssueIndex &index)
{
    m_index = index;
    QStringList languages;
    const auto facets = index.facets(IssueFilter(), { IssueField::Label, IssueField::Repository });
    const auto language
        = std::ranges::find(facets, IssueField::Language, &model::IssueFacet::field);
    if (language != facets.end()) {
        for (const model::IssueFacetValue &value : language->values) {
            if (value.value != model::IssueTerm::none)
                languages += value.value;
        }
    }
    m_contributor->setKnownLanguages(languages);
    updateFacets();
}

void IssueFilterPanel::startSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void IssueFilterPanel::setFilter(const IssueFilter &filter)
{
    model::ViewState next = m_explorer.state();
    next.issueFilter = filter.toText();
    m_explorer.change(std::move(next));
}

/// Every letter is applied at once; half a condition is an error only when the person is done.
void IssueFilterPanel::applyTyped(bool isFinal)
{
    const auto filter = IssueFilter::parse(m_text->text());
    const bool isWrong = !filter && isFinal;
    if (isWrong && !m_error->isVisibleTo(this)) {
        m_error->setText(FilterWords::notUnderstood(filter.error().subject));
        QAccessibleAnnouncementEvent spoken(m_text, m_error->text());
        QAccessible::updateAccessibility(&spoken);
    }
    m_error->setVisible(isWrong);
    if (!filter || filter->toText() == m_applied)
        return;
    m_applied = filter->toText();
    model::ViewState next = m_explorer.state();
    next.issueFilter = m_applied;
    if (m_typed == m_explorer.state())
        m_explorer.amend(next);
    else
        m_explorer.change(next);
    m_typed = m_explorer.state();
}

void IssueFilterPanel::followState()
{
    const QString &text = m_explorer.state().issueFilter;
    // What is typed stays as it was typed.
    if (text != m_applied) {
        m_applied = text;
        m_text->setText(text);
        m_error->hide();
    }
    updateFacets();
}

void IssueFilterPanel::updateFacets()
{
    std::set<IssueField> folded;
    for (const auto &[field, section] : m_sections) {
        if (!section->isExpanded())
            folded.insert(field);
    }
    const auto facets = m_index.facets(filterOf(m_explorer.state()), folded);
    for (const auto &[field, view] : m_facets) {
        const auto facet = std::ranges::find(facets, field, &model::IssueFacet::field);
        FilterSection *section = m_sections.at(field);
        section->setVisible(facet != facets.end());
        if (facet == facets.end())
            continue;
        section->setActive(facet->active);
        if (folded.contains(field))
            continue;
        std::vector<FacetEntry> entries;
        entries.reserve(facet->values.size());
        for (const model::IssueFacetValue &value : facet->values) {
            entries.push_back(
                { value.value, IssueWords::value(field, value.value), value.count, value.stand });
            if (field == IssueField::Maturity)
                entries.back().maturity = model::Maturity::levelOf(value.value.toLower());
        }
        view->setEntries(std::move(entries));
    }
}

} // namespace views
