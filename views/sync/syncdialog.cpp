// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/syncdialog.h"

#include "views/sync/changesdialog.h"
#include "views/sync/requestsdialog.h"
#include "views/sync/sourcedelegate.h"
#include "views/sync/spokensources.h"
#include "views/wording/changewords.h"
#include "views/wording/errortext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using model::SyncReport;

SyncDialog::SyncDialog(const Theme &theme, model::Syncer &syncer, QWidget *parent)
    : QDialog(parent)
    , m_syncer(syncer)
    , m_headline(new QLabel(this))
    , m_schedule(new QComboBox(this))
    , m_start(new QPushButton(tr("Sync Now"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_showChanges(new QPushButton(tr("What Changed…"), this))
    , m_showProblems(new QPushButton(this))
    , m_theme(theme)
{
    setWindowTitle(tr("Sync"));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setText(
        tr("The network is used when you press Sync Now or as you choose below, and only for the "
           "sources that are ticked. What is on this machine stays as it is until all of a source "
           "has arrived."));
    auto *list = new QListView(this);
    auto *spoken = new SpokenSources(list);
    spoken->setSourceModel(&m_model);
    list->setModel(spoken);
    list->setItemDelegate(new SourceDelegate(theme, list));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setResizeMode(QListView::Adjust); // rows are as high as their text needs
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(tr("Sources"));
    // In the order of SyncSchedule.
    m_schedule->addItems({ tr("Never", "sync by itself"), tr("When the program starts"),
        tr("Once a day, while the program runs") });
    auto *scheduleLabel = new QLabel(tr("Sync &by itself:"), this);
    scheduleLabel->setBuddy(m_schedule);
    auto *scheduleRow = new QHBoxLayout;
    scheduleRow->addWidget(scheduleLabel);
    scheduleRow->addWidget(m_schedule);
    scheduleRow->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the others have none
    auto *requests = buttons->addButton(tr("Requests…"), QDialogButtonBox::ResetRole);
    requests->setIcon({});
    requests->setAutoDefault(false);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    m_start->setDefault(true);
    m_stop->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_headline);
    layout->addWidget(list, 1);
    layout->addLayout(scheduleRow);
    m_showChanges->hide();
    layout->addWidget(m_showChanges, 0, Qt::AlignLeft);
    m_showProblems->setFlat(true);
    m_showProblems->hide();
    layout->addWidget(m_showProblems, 0, Qt::AlignLeft);
    layout->addWidget(buttons);
    resize(640, 600);

    connect(m_start, &QPushButton::clicked, this, &SyncDialog::startRequested);
    connect(&m_model, &model::SourceListModel::switchedOffChanged, this, &SyncDialog::updateStart);
    connect(m_showChanges, &QPushButton::clicked, this, &SyncDialog::showChanges);
    connect(m_showProblems, &QPushButton::clicked, this, &SyncDialog::showProblems);
    connect(requests, &QPushButton::clicked, this, &SyncDialog::requestsWanted);
    connect(m_stop, &QPushButton::clicked, &syncer, &model::Syncer::cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&syncer, &model::Syncer::started, this, &SyncDialog::showRunning);
    connect(&syncer, &model::Syncer::progressed, &m_model, &model::SourceListModel::setProgress);
    connect(&syncer, &model::Syncer::finished, this, &SyncDialog::showReport);
    if (syncer.isRunning())
        showRunning();
}

void SyncDialog::setSwitchedOff(const QStringList &names) { m_model.setSwitchedOff(names); }

void SyncDialog::setSchedule(model::SyncSchedule schedule)
{
    m_schedule->setCurrentIndex(int(schedule));
}

model::SyncSchedule SyncDialog::schedule() const
{
    return model::SyncSchedule(m_schedule->currentIndex());
}

/// With nothing to fetch there is nothing to start.
void SyncDialog::updateStart()
{
    m_start->setEnabled(!m_syncer.isRunning() && m_model.switchedOff().size() < m_model.rowCount());
}

void SyncDialog::setStates(const std::vector<model::SourceState> &states)
{
    m_model.setStates(states);
}

void SyncDialog::setProblems(const model::Problems &problems)
{
    m_problems = problems;
    m_showProblems->setText(tr("%n problem(s) in the files…",
        "entries that are not as they should be", int(problems.size())));
    m_showProblems->setVisible(!problems.empty());
}

void SyncDialog::showProblems()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Problems in the Files"));
    auto *explanation = new QLabel(
        tr("These lines of the synced files are not as they should be. Everything else in them is "
           "used."),
        dialog);
    explanation->setWordWrap(true);
    QStringList lines;
    for (const model::Problem &problem : m_problems)
        lines += ErrorText::located(problem);
    auto *text = new QPlainTextEdit(lines.join(u'\n'), dialog);
    text->setReadOnly(true);
    text->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    dialog->resize(720, 420);
    dialog->open();
}

void SyncDialog::showChanges()
{
    auto *dialog = new ChangesDialog(m_changes,
        tr("Between the landscape that was on this machine before the sync and the one that it "
           "brought. Press Enter on an item to see it on the map."),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangesDialog::itemChosen, this, [this](const model::ItemId &id) {
        hide();
        Q_EMIT itemChosen(id);
    });
    dialog->open();
}

void SyncDialog::showRequests(const std::vector<model::RequestRecord> &records)
{
    auto *dialog = new RequestsDialog(m_theme, records, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SyncDialog::showRunning()
{
    if (m_syncer.isImport()) {
        m_model.startImport();
        m_headline->setText(tr("Importing, without the network. What is newer on this machine "
                               "stays."));
    } else {
        m_model.startSync();
        m_headline->setText(
            tr("Syncing. You can close this and go on; the map changes when all is there."));
    }
    m_start->setEnabled(false);
    m_stop->setEnabled(true);
}

void SyncDialog::showReport(const SyncReport &report)
{
    m_model.setReport(report);
    if (report.isStored) {
        m_changes = report.changes;
        m_showChanges->setVisible(!m_changes.empty());
    }
    updateStart();
    m_stop->setEnabled(false);
    if (report.error && report.error->kind == model::Error::Kind::Cancelled)
        m_headline->setText(tr("Stopped. The data from before is kept."));
    else if (report.error)
        m_headline->setText(ErrorText::sentence(*report.error));
    else if (report.isComplete() && !report.changes.empty())
        m_headline->setText(tr("Done. The map shows the new data: %1.", "counts of changes")
                .arg(ChangeWords::summary(report.changes)));
    else if (report.isComplete())
        m_headline->setText(report.isStored ? tr("Done. The map shows the new data.")
                : report.areTextsStored     ? tr("Done. There are new texts to search.")
                                            : tr("Done. There was nothing new."));
    else if (report.isFailure())
        m_headline->setText(tr("No source could be read. The data from before is kept."));
    else
        m_headline->setText(tr("Done in part. What failed keeps its data from before."));
    if (!report.setAside.isEmpty())
        m_headline->setText(m_headline->text() + u'\n' + ErrorText::setAside(report.setAside));
}

} // namespace views
