// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/changesdialog.h"

#include "model/sync/source.h"
#include "views/details/safetext.h"
#include "views/wording/changewords.h"
#include "views/wording/errortext.h"
#include "views/wording/names.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace views {

using model::LandscapeChange;

namespace {

constexpr int idRole = Qt::UserRole;
/// More of one kind are folded away at first.
constexpr int shortList = 40;
constexpr int rowPadding = 8;

} // namespace

ChangesDialog::ChangesDialog(
    const std::vector<LandscapeChange> &changes, const QString &since, QWidget *parent)
    : QDialog(parent)
    , m_headline(new QLabel(since, this))
    , m_tree(new QTreeWidget(this))
{
    build();
    addChanges(changes);
}

ChangesDialog::ChangesDialog(QWidget *parent)
    : QDialog(parent)
    , m_headline(new QLabel(this))
    , m_from(new QDateEdit(QDate::currentDate().addYears(-1), this))
    , m_to(new QDateEdit(QDate::currentDate(), this))
    , m_show(new QPushButton(tr("Sho&w"), this))
    , m_tree(new QTreeWidget(this))
{
    build();
}

void ChangesDialog::build()
{
    setWindowTitle(tr("What Changed"));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({ tr("Item"), tr("Change") });
    m_tree->setAccessibleName(windowTitle());
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_headline->setBuddy(m_tree);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // as in the other dialogs
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is for the list
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    if (m_from)
        buildDays(layout);
    layout->addWidget(m_headline);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    resize(720, 520);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        const auto id = model::ItemId::fromString(row->data(0, idRole).toString());
        if (!id)
            return;
        accept(); // it would lie over what is to be seen
        Q_EMIT itemChosen(*id);
    });
}

void ChangesDialog::buildDays(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](QDateEdit *edit, const QString &text) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("d MMM yyyy")); // as everywhere in the program
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        row->addWidget(label);
        row->addWidget(edit);
    };
    add(m_from, tr("&From:"));
    add(m_to, tr("&To:"));
    m_show->setAutoDefault(false);
    row->addWidget(m_show);
    row->addStretch();
    layout->addLayout(row);
    m_headline->setText(tr("What is different between the landscapes of two days."));
    connect(m_show, &QPushButton::clicked, this, &ChangesDialog::start);
    for (QDateEdit *edit : { m_from, m_to }) {
        connect(edit, &QDateEdit::dateChanged, this,
            [this] { m_show->setEnabled(m_from->date() <= m_to->date()); });
    }
}

void ChangesDialog::start()
{
    m_show->setEnabled(false);
    m_headline->setText(tr("Reading the landscapes of both days…"));
    Q_EMIT daysChosen(m_from->date(), m_to->date());
}

void ChangesDialog::showChanges(const model::Result<model::ChangesOverTime> &found)
{
    m_show->setEnabled(m_from->date() <= m_to->date());
    m_tree->clear();
    if (!found) {
        m_headline->setText(found.error().kind == model::Error::Kind::NotFound
                ? tr("No landscape has been synced yet.")
                : ErrorText::sentence(found.error()));
        return;
    }
    addChanges(found->changes);
    m_tree->setVisible(!found->changes.empty()); // an empty frame says less than the words above it
    const QString from = Names::day(found->from.toUTC().date());
    const QString to = Names::day(found->to.toUTC().date());
    QString text;
    if (found->begin == found->end)
        text = tr("Only the landscape of %1 is on this machine. To compare it with earlier ones, "
                  "tick “Keep every version since 2017” at %2 in the Sync window, then sync.")
                   .arg(from, model::landscapeSource.name);
    else if (found->changes.empty())
        text = tr("The landscapes of %1 and %2 are the same.").arg(from, to);
    else
        text = tr("Between the landscapes of %1 and %2: %3.", "days, counts of changes")
                   .arg(from, to, ChangeWords::summary(found->changes));
    if (found->begin != found->end && m_from->date() < found->begin)
        text += u' ' + tr("What is on this machine begins then.");
    m_headline->setText(text);
}

void ChangesDialog::addChanges(const std::vector<LandscapeChange> &changes)
{
    QTreeWidgetItem *group = nullptr;
    auto kind = LandscapeChange::Kind::Added;
    for (const LandscapeChange &change : changes) {
        if (!group || change.kind != kind) {
            kind = change.kind;
            group = new QTreeWidgetItem(m_tree, { ChangeWords::kind(kind) });
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setSizeHint(0, { 0, QFontMetrics(font).height() + rowPadding });
        }
        auto *row = new QTreeWidgetItem(group, { change.name, ChangeWords::detail(change) });
        row->setToolTip(1, plainToolTip(row->text(1)));
        if (change.kind != LandscapeChange::Kind::Removed)
            row->setData(0, idRole, change.id.toString());
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *shown = m_tree->topLevelItem(i);
        shown->setText(1, QLocale().toString(shown->childCount()));
        shown->setExpanded(shown->childCount() <= shortList);
    }
}

} // namespace views
