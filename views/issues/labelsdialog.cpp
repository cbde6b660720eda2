// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/labelsdialog.h"

#include "views/shell/calmcombobox.h"
#include "views/wording/issuewords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::LabelMeaning;
using model::LabelRule;

namespace {

enum Column { Pattern, Meaning, Origin, ColumnCount };

QComboBox *meaningBox(QWidget *parent)
{
    auto *box = new CalmComboBox(parent);
    for (const LabelMeaning meaning : model::labelMeanings)
        box->addItem(IssueWords::meaning(meaning), QVariant::fromValue(meaning));
    return box;
}

QString keyOf(const LabelRule &rule) { return model::comparableLabel(rule.pattern); }

} // namespace

LabelsDialog::LabelsDialog(model::UserData &userData, QWidget *parent)
    : QDialog(parent)
    , m_userData(userData)
    , m_table(new QTableWidget(this))
    , m_pattern(new QLineEdit(this))
    , m_meaning(meaningBox(this))
    , m_note(new QLabel(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove My Rule"), this))
    , m_own(userData.labelRules())
{
    setWindowTitle(tr("What Labels Mean"));
    auto *hint = new QLabel(
        tr("Projects name their labels differently. A star stands for anything; upper and lower "
           "case, blanks and hyphens make no difference. Where a rule of yours fits a label, those "
           "of the program do not count."),
        this);
    hint->setWordWrap(true);
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({ tr("Label"), tr("Means"), tr("Rule of") });
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(Pattern, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Meaning, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Origin, QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Rules"));
    m_pattern->setPlaceholderText(tr("A label, such as newcomers*"));
    m_pattern->setAccessibleName(tr("Label of the new rule"));
    constexpr int longestLabel = 100;
    m_pattern->setMaxLength(longestLabel);
    m_meaning->setAccessibleName(tr("Meaning of the new rule"));
    m_meaning->setCurrentIndex(m_meaning->findData(QVariant::fromValue(LabelMeaning::GoodFirst)));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);

    auto *newRule = new QHBoxLayout;
    newRule->addWidget(m_pattern, 1);
    newRule->addWidget(m_meaning);
    newRule->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addLayout(newRule);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(620, 560);

    connect(m_pattern, &QLineEdit::textChanged, this, &LabelsDialog::updateButtons);
    connect(m_pattern, &QLineEdit::returnPressed, this, &LabelsDialog::add);
    connect(m_add, &QPushButton::clicked, this, &LabelsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &LabelsDialog::removeCurrent);
    connect(m_table, &QTableWidget::currentCellChanged, this, &LabelsDialog::updateButtons);
    connect(&userData, &model::UserData::changed, this, [this] {
        if (m_own == m_userData.labelRules())
            return;
        m_own = m_userData.labelRules(); // also when it could not be kept
        fill();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_pattern->setFocus();
}

QString LabelsDialog::currentPattern() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), Pattern);
    return item ? item->text() : QString();
}

void LabelsDialog::fill()
{
    const QString current = currentPattern();
    model::LabelRules rules = m_own;
    for (const LabelRule &rule : model::IssueLabels::commonRules()) {
        if (!std::ranges::contains(m_own, keyOf(rule), keyOf))
            rules.push_back(rule);
    }
    m_table->setRowCount(0);
    m_table->setRowCount(int(rules.size()));
    for (int i = 0; i < int(rules.size()); ++i) {
        const LabelRule &rule = rules[size_t(i)];
        const bool isOwn = i < int(m_own.size());
        m_table->setItem(i, Pattern, new QTableWidgetItem(rule.pattern));
        m_table->setItem(i, Origin,
            new QTableWidgetItem(isOwn ? tr("Mine", "rule") : tr("The program", "rule")));
        QComboBox *box = meaningBox(m_table);
        box->setCurrentIndex(box->findData(QVariant::fromValue(rule.meaning)));
        box->setAccessibleName(tr("Meaning of %1", "label").arg(rule.pattern));
        connect(box, &QComboBox::activated, this, [this, box, pattern = rule.pattern] {
            m_used = pattern;
            setMeaning(pattern, box->currentData().value<LabelMeaning>());
        });
        m_table->setCellWidget(i, Meaning, box);
        if (rule.pattern == current)
            m_table->setCurrentCell(i, Pattern);
        if (rule.pattern == m_used)
            box->setFocus();
    }
    m_used.clear();
    updateButtons();
}

void LabelsDialog::updateButtons()
{
    m_add->setEnabled(!m_pattern->text().simplified().isEmpty());
    m_remove->setEnabled(
        std::ranges::contains(m_own, model::comparableLabel(currentPattern()), keyOf));
}

/// A rule of the person takes the place of one of the program with the same label.
void LabelsDialog::setMeaning(const QString &pattern, LabelMeaning meaning)
{
    const auto own = std::ranges::find(m_own, model::comparableLabel(pattern), keyOf);
    if (own != m_own.end())
        own->meaning = meaning;
    else
        m_own.push_back({ pattern, meaning });
    m_userData.setLabelRules(m_own);
    // Not now: the box that was used is one of those that go.
    QMetaObject::invokeMethod(this, &LabelsDialog::fill, Qt::QueuedConnection);
}

void LabelsDialog::add()
{
    const QString pattern = m_pattern->text().simplified();
    if (pattern.isEmpty())
        return;
    const auto meaning = m_meaning->currentData().value<LabelMeaning>();
    m_note->setText(
        tr("“%1” now means: %2", "label, meaning").arg(pattern, IssueWords::meaning(meaning)));
    m_pattern->clear();
    setMeaning(pattern, meaning);
}

void LabelsDialog::removeCurrent()
{
    const QString key = model::comparableLabel(currentPattern());
    std::erase_if(m_own, [&](const LabelRule &rule) { return keyOf(rule) == key; });
    m_userData.setLabelRules(m_own);
    fill();
}

} // namespace views
