// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/syncdialog.h"

#include "views/sync/addsourcedialog.h"
#include "views/sync/changesdialog.h"
#include "views/sync/requestsdialog.h"
#include "views/sync/sourcedelegate.h"
#include "views/sync/sourcepage.h"
#include "views/sync/spokensources.h"
#include "views/sync/tokendialog.h"
#include "views/wording/changewords.h"
#include "views/wording/errortext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::SyncReport;

SyncDialog::SyncDialog(const Theme &theme, model::Syncer &syncer, QWidget *parent)
    : QDialog(parent)
    , m_syncer(syncer)
    , m_headline(new QLabel(this))
    , m_total(new QProgressBar(this))
    , m_totalText(new QLabel(this))
    , m_list(new QListView(this))
    , m_page(new SourcePage(theme, this))
    , m_schedule(new QComboBox(this))
    , m_start(new QPushButton(tr("Sync Now"), this))
    , m_pause(new QPushButton(tr("Pause"), this))
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
    m_total->setRange(0, 1'000);
    m_total->setTextVisible(false);
    m_total->setAccessibleName(tr("Progress of the sync"));
    m_total->hide();
    m_totalText->hide();
    m_showChanges->hide();
    m_showProblems->setFlat(true);
    m_showProblems->hide();
    auto *notes = new QHBoxLayout;
    notes->addWidget(m_showChanges);
    notes->addWidget(m_showProblems);
    notes->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_headline);
    layout->addWidget(m_total);
    layout->addWidget(m_totalText);
    layout->addWidget(buildSources(), 1);
    layout->addLayout(buildSchedule());
    layout->addLayout(notes);
    layout->addWidget(buildButtons());
    resize(940, 640);
    connectSyncer();
    connect(&m_theme, &Theme::changed, this, &SyncDialog::showPage);
    showPage();
}

QWidget *SyncDialog::buildSources()
{
    auto *spoken = new SpokenSources(m_list);
    spoken->setSourceModel(&m_model);
    m_list->setModel(spoken);
    m_list->setItemDelegate(new SourceDelegate(m_theme, m_list));
    m_list->setResizeMode(QListView::Adjust); // rows are as high as their text needs
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Sources"));
    m_list->setObjectName(u"sources"_s);
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    auto *page = new QScrollArea(this);
    page->setWidget(m_page);
    page->setWidgetResizable(true);
    page->setAccessibleName(tr("About the source"));
    page->setFrameShape(QFrame::NoFrame);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(page);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(16);
    splitter->setSizes({ 540, 360 });
    splitter->setStretchFactor(0, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &SyncDialog::showPage);
    connect(&m_model, &model::SourceListModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            const int shown = m_list->currentIndex().row();
            if (first.row() <= shown && shown <= last.row())
                showPage();
        });
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SyncDialog::askToRemove);
    connect(&m_model, &model::SourceListModel::switchedOffChanged, this, &SyncDialog::updateStart);
    connect(m_page, &SourcePage::linkActivated, this, &SyncDialog::linkActivated);
    connect(m_page, &SourcePage::removeRequested, this, &SyncDialog::askToRemove);
    connect(m_page, &SourcePage::tokenRequested, this, [this] {
        m_token = new TokenDialog(this);
        m_token->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_token, &TokenDialog::tokenChosen, this, &SyncDialog::tokenChosen);
        m_token->open();
    });
    connect(m_page, &SourcePage::updateRequested, this, [this] {
        if (const auto row = currentRow())
            Q_EMIT updateRequested(row->name);
    });
    connect(m_page, &SourcePage::refetchRequested, this, [this] {
        if (const auto row = currentRow())
            Q_EMIT refetchRequested(row->name);
    });
    connect(m_page, &SourcePage::checkRequested, this, [this] {
        const auto row = currentRow();
        if (!row)
            return;
        m_model.startCheck(row->name);
        Q_EMIT checkRequested(row->name);
    });
    return splitter;
}

QLayout *SyncDialog::buildSchedule()
{
    // In the order of SyncSchedule.
    m_schedule->addItems({ tr("Never", "sync by itself"), tr("When the program starts"),
        tr("Once a day, while the program runs") });
    auto *label = new QLabel(tr("Sync &by itself:"), this);
    label->setBuddy(m_schedule);
    auto *add = new QPushButton(tr("&Add a Source…"), this);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] { addSource(model::Source::Content::Texts); });
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_schedule);
    row->addStretch();
    row->addWidget(add);
    return row;
}

QWidget *SyncDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the others have none
    auto *requests = buttons->addButton(tr("Requests…"), QDialogButtonBox::ResetRole);
    requests->setIcon({});
    requests->setAutoDefault(false);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_pause, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    m_start->setDefault(true);
    m_pause->setEnabled(false);
    m_pause->setAutoDefault(false);
    m_stop->setEnabled(false);
    m_stop->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this, &SyncDialog::startRequested);
    connect(m_showChanges, &QPushButton::clicked, this, &SyncDialog::showChanges);
    connect(m_showProblems, &QPushButton::clicked, this, &SyncDialog::showProblems);
    connect(requests, &QPushButton::clicked, this, &SyncDialog::requestsWanted);
    connect(
        m_pause, &QPushButton::clicked, this, [this] { m_syncer.setPaused(!m_syncer.isPaused()); });
    connect(m_stop, &QPushButton::clicked, &m_syncer, &model::Syncer::cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void SyncDialog::connectSyncer()
{
    connect(&m_syncer, &model::Syncer::started, this, &SyncDialog::showRunning);
    connect(
        &m_syncer, &model::Syncer::progressed, this, [this](const model::SourceProgress &progress) {
            m_model.setProgress(progress);
            showTotal();
        });
    connect(&m_syncer, &model::Syncer::pausedChanged, this, [this](bool isPaused) {
        m_pause->setText(isPaused ? tr("Go On") : tr("Pause"));
        showTotal();
    });
    connect(&m_syncer, &model::Syncer::finished, this, &SyncDialog::showReport);
    if (m_syncer.isRunning())
        showRunning();
}

void SyncDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    Q_EMIT sizesWanted();
}

std::optional<model::SourceListModel::Row> SyncDialog::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(int(model::SourceListModel::Role::Row)).value<model::SourceListModel::Row>();
}

void SyncDialog::showPage()
{
    if (const auto row = currentRow())
        m_page->showSource(*row, m_syncer.isRunning());
}

/// Each source counts the same, whatever its size: how large one is shows only when it comes.
void SyncDialog::showTotal()
{
    int count = 0;
    int ended = 0;
    double done = 0;
    qint64 bytes = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const auto row = m_model.index(i)
                             .data(int(model::SourceListModel::Role::Row))
                             .value<model::SourceListModel::Row>();
        if (!row.progress)
            continue;
        ++count;
        bytes += row.progress->bytes;
        using Stage = model::SourceProgress::Stage;
        const double part = row.progress->total > 0
            ? double(row.progress->done) / double(row.progress->total)
            : 0;
        switch (row.progress->stage) {
        case Stage::Waiting: break;
        case Stage::Fetching: done += 0.7 * part; break;
        case Stage::Importing: done += 0.7 + 0.2 * part; break;
        case Stage::Storing: done += 0.9; break;
        case Stage::Done:
        case Stage::Failed:
            done += 1;
            ++ended;
            break;
        }
    }
    m_total->setValue(count > 0 ? int(1'000 * done / count) : 0);
    const QString received = QLocale().formattedDataSize(bytes);
    m_totalText->setText(m_syncer.isPaused()
            ? tr("Paused; %1 received. Go on whenever you like.").arg(received)
            : tr("%1 of %n source(s) done, %2 received", "", count)
                  .arg(QLocale().toString(ended), received));
}

void SyncDialog::setHistoryWanted(bool isWanted) { m_page->setHistoryWanted(isWanted); }

bool SyncDialog::isHistoryWanted() const { return m_page->isHistoryWanted(); }

void SyncDialog::setOwnSources(const std::vector<model::Source> &sources)
{
    m_model.setOwnSources(sources);
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QModelIndex index = m_list->model()->index(i, 0);
        if (index.data(int(model::SourceListModel::Role::Name)).toString() == m_added)
            m_list->setCurrentIndex(index);
    }
    m_added.clear();
    showPage();
}

void SyncDialog::setSizes(const QHash<QString, qint64> &bytes, qint64 freeBytes)
{
    m_page->setFreeBytes(freeBytes);
    m_model.setSizes(bytes);
}

void SyncDialog::showBusy()
{
    m_headline->setText(tr("A sync is running. Nothing was deleted; try again when it has ended."));
}

void SyncDialog::showAskingKeyring()
{
    m_headline->setText(
        tr("Waiting for the keyring of this system, which has the token for GitHub."));
}

void SyncDialog::showCheck(const QString &source, const model::Result<qint64> &check)
{
    m_model.setCheck(source, check);
}

void SyncDialog::showChangesOver(const model::Result<model::ChangesOverTime> &changes)
{
    if (m_history)
        m_history->showChanges(changes);
}

void SyncDialog::showTokenKept(const model::Result<void> &kept)
{
    if (m_token)
        m_token->showKept(kept);
}

void SyncDialog::openHistory()
{
    if (!m_history) {
        m_history = new ChangesDialog(parentWidget());
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_history, &ChangesDialog::daysChosen, this, &SyncDialog::changesWanted);
        connect(m_history, &ChangesDialog::itemChosen, this, &SyncDialog::itemChosen);
        m_history->start();
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void SyncDialog::askToRemove()
{
    const auto row = currentRow();
    if (!row || !m_page->canBeRemoved())
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete a Source"),
        tr("Delete what is on this machine of %1?").arg(row->name), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(row->source.isOwn()
            ? tr("Its files go, what was read from them, and the source leaves the list.")
            : tr("Its files go, and what was read from them. No sync brings them back before you "
                 "tick the source again."));
    question->setDefaultButton(QMessageBox::Cancel);
    auto *remove = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(remove, &QAbstractButton::clicked, this,
        [this, name = row->name] { Q_EMIT removeRequested(name); });
    question->open();
}

void SyncDialog::addLandscape() { addSource(model::Source::Content::LandscapeSite); }

void SyncDialog::addSource(model::Source::Content content)
{
    QStringList known;
    for (int i = 0; i < m_model.rowCount(); ++i)
        known += m_model.index(i).data(int(model::SourceListModel::Role::Name)).toString();
    auto *dialog = new AddSourceDialog(known, content, isVisible() ? this : parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddSourceDialog::sourceChosen, this, [this](const model::Source &source) {
        m_added = source.name;
        Q_EMIT sourceAdded(source);
    });
    dialog->open();
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
    bool isAnyOn = false;
    for (int i = 0; i < m_model.rowCount(); ++i)
        isAnyOn = isAnyOn || m_model.index(i).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_start->setEnabled(!m_syncer.isRunning() && isAnyOn);
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
    const bool isSync = !m_syncer.isImport() && !m_syncer.isRebuild();
    m_total->setValue(0);
    m_total->setVisible(isSync);
    m_totalText->setVisible(isSync);
    if (m_syncer.isRebuild()) {
        m_model.startImport();
        m_headline->setText(tr("Reading what is on this machine anew, without the network."));
    } else if (m_syncer.isImport()) {
        m_model.startImport();
        m_headline->setText(tr("Importing, without the network. What is newer on this machine "
                               "stays."));
    } else {
        m_model.startSync(m_syncer.only());
        m_headline->setText(
            tr("Syncing. You can close this and go on; the map changes when all is there."));
    }
    m_start->setEnabled(false);
    m_pause->setEnabled(true);
    m_stop->setEnabled(true);
    showTotal();
    showPage();
}

void SyncDialog::showReport(const SyncReport &report)
{
    m_model.setReport(report);
    if (report.isStored) {
        m_changes = report.changes;
        m_showChanges->setVisible(!m_changes.empty());
    }
    updateStart();
    m_total->hide();
    m_totalText->hide();
    m_pause->setEnabled(false);
    m_stop->setEnabled(false);
    showPage();
    if (isVisible())
        Q_EMIT sizesWanted();
    if (report.error && report.error->kind == model::Error::Kind::Cancelled)
        m_headline->setText(report.isAnythingStored()
                ? tr("Stopped. What had come by then is shown, the rest is as before.")
                : tr("Stopped. The data from before is kept."));
    else if (report.error)
        m_headline->setText(ErrorText::sentence(*report.error));
    else if (m_syncer.isRebuild() && report.isComplete())
        m_headline->setText(tr("Done. What is on this machine was read anew."));
    else if (report.isComplete() && !report.changes.empty())
        m_headline->setText(tr("Done. The map shows the new data: %1.", "counts of changes")
                .arg(ChangeWords::summary(report.changes)));
    else if (report.isComplete())
        m_headline->setText(report.isAnythingStored() ? tr("Done. The map shows the new data.")
                : report.areTextsStored
                ? tr("Done. The map is the same; there is something new to search.")
                : tr("Done. There was nothing new."));
    else if (report.isFailure())
        m_headline->setText(tr("No source could be read. The data from before is kept."));
    else
        m_headline->setText(tr("Done in part. What failed keeps its data from before."));
    if (!report.setAside.isEmpty())
        m_headline->setText(m_headline->text() + u'\n' + ErrorText::setAside(report.setAside));
}

} // namespace views
