// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/contributorpanel.h"

#include "views/details/safetext.h"
#include "views/shell/calmcombobox.h"
#include "views/wording/issuewords.h"

#include <QFormLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace views {

using model::Contributor;

ContributorPanel::ContributorPanel(QWidget *parent)
    : QWidget(parent)
    , m_languages(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_level(new CalmComboBox(this))
    , m_time(new CalmComboBox(this))
{
    m_languages->setMenu(m_menu);
    m_level->setAccessibleName(tr("My level"));
    m_time->setAccessibleName(tr("My time"));
    for (const auto level : model::contributorLevels)
        m_level->addItem(IssueWords::level(level), QVariant::fromValue(level));
    for (const auto time : model::contributorTimes)
        m_time->addItem(IssueWords::time(time), QVariant::fromValue(time));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 4, 12, 10);
    form->setSpacing(8);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("My &languages"), m_languages);
    form->addRow(tr("My le&vel"), m_level);
    form->addRow(tr("My &time"), m_time);
    for (QWidget *field : { static_cast<QWidget *>(m_languages), static_cast<QWidget *>(m_level),
             static_cast<QWidget *>(m_time) }) {
        field->setMinimumHeight(28);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    connect(m_menu, &QMenu::aboutToShow, this, &ContributorPanel::fillMenu);
    connect(m_level, &QComboBox::activated, this, [this] {
        Contributor person = m_person;
        person.level = m_level->currentData().value<model::ContributorLevel>();
        choose(person);
    });
    connect(m_time, &QComboBox::activated, this, [this] {
        Contributor person = m_person;
        person.time = m_time->currentData().value<model::ContributorTime>();
        choose(person);
    });
    setContributor({});
}

void ContributorPanel::setContributor(const Contributor &person)
{
    m_person = person;
    m_level->setCurrentIndex(m_level->findData(QVariant::fromValue(person.level)));
    m_time->setCurrentIndex(m_time->findData(QVariant::fromValue(person.time)));
    showLanguages();
}

void ContributorPanel::setKnownLanguages(const QStringList &languages) { m_known = languages; }

void ContributorPanel::choose(const Contributor &person)
{
    if (person == m_person)
        return;
    setContributor(person);
    Q_EMIT contributorChanged(person);
}

void ContributorPanel::showLanguages()
{
    const QString text
        = m_person.languages.isEmpty() ? tr("Any language") : m_person.languages.join(", "_L1);
    constexpr qsizetype most = 24; // letters: the rest is in the tool tip
    m_languages->setText(plainLabel(text.size() > most ? text.first(most - 1) + u'…' : text));
    m_languages->setToolTip(plainToolTip(text));
    m_languages->setAccessibleName(tr("My languages: %1").arg(text));
}

/// The person's own first, so that one that no issue has any more can be taken away.
void ContributorPanel::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Any Language"), this, [this] {
        Contributor person = m_person;
        person.languages.clear();
        choose(person);
    });
    m_menu->addSeparator();
    constexpr qsizetype most = 30; // more are on no screen, and rare
    QStringList offered = m_person.languages;
    for (const QString &language : std::as_const(m_known)) {
        if (offered.size() < most && !offered.contains(language, Qt::CaseInsensitive))
            offered += language;
    }
    for (const QString &language : std::as_const(offered)) {
        QAction *action
            = m_menu->addAction(plainLabel(language), this, [this, language](bool isChecked) {
                  Contributor person = m_person;
                  person.languages.removeAll(language);
                  if (isChecked)
                      person.languages += language;
                  choose(person);
              });
        action->setCheckable(true);
        action->setChecked(m_person.languages.contains(language));
    }
}

} // namespace views
