// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/mobydialog.h"

#include "views/community/facttable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::MobyComponent;
using model::MobyComponentModel;

MobyDialog::MobyDialog(const Theme &theme, std::vector<MobyComponent> components, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(std::move(components))
    , m_found(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_facts(new QLabel(this))
{
    setWindowTitle(tr("Moby Components"));
    auto *headline = new QLabel(
        tr("Container engines are assembled from these parts. The list comes with the program."),
        this);
    headline->setWordWrap(true);
    m_found->setSourceModel(&m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Find a component"));
    m_filter->setAccessibleName(tr("Find a component"));
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setAccessibleName(tr("Components"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setMargin(12);
    m_facts->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_facts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("The chosen component"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});

    auto *left = new QVBoxLayout;
    left->addWidget(m_filter);
    left->addWidget(m_list, 1);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left, 2);
    columns->addWidget(scroll, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(headline);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(720, 460);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        m_list->setCurrentIndex(m_found->index(0, 0));
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &MobyDialog::showCurrent);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT linkActivated(
            index.data(int(MobyComponentModel::Role::Component)).value<MobyComponent>().url());
    });
    connect(m_facts, &QLabel::linkActivated, this, &MobyDialog::linkActivated);
    connect(&theme, &Theme::changed, this, &MobyDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentIndex(m_found->index(0, 0));
    m_list->setFocus();
}

QString MobyDialog::stateText(MobyComponent::State state)
{
    switch (state) {
    case MobyComponent::State::Active: return tr("Active: people change it regularly");
    case MobyComponent::State::Quiet: return tr("Quiet: little or nothing happens");
    case MobyComponent::State::Merged: return tr("Merged: its code lives on elsewhere");
    case MobyComponent::State::Archived: return tr("Archived: put away by its owners");
    case MobyComponent::State::Unknown: return tr("Not known");
    }
    return {};
}

QString MobyDialog::factsOf(const MobyComponent &component) const
{
    FactTable facts(m_theme.colors());
    const auto addRepository = [&](const QString &label, const QString &repository) {
        if (!repository.isEmpty())
            facts.addLink(label, "https://github.com/"_L1 + repository, repository);
    };
    facts.addText(tr("State"), stateText(component.state));
    facts.addText(tr("According to"), component.source);
    addRepository(tr("Repository"), component.repository);
    addRepository(tr("Lives on in"), component.mergedInto);
    facts.addText(tr("Built into"), component.upstreamOf.join(", "_L1));
    facts.addText(tr("Formerly"), component.formerAddresses.join(", "_L1));
    return facts.html(component.name, component.description);
}

void MobyDialog::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_facts->setText(index.isValid()
            ? factsOf(index.data(int(MobyComponentModel::Role::Component)).value<MobyComponent>())
            : tr("No component has that in its name.").toHtmlEscaped());
}

} // namespace views
