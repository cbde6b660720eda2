// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/issuepage.h"

#include "views/community/facttable.h"
#include "views/details/heading.h"
#include "views/details/safetext.h"
#include "views/guide/pageview.h"
#include "views/shell/calmcombobox.h"
#include "views/shell/flowlayout.h"
#include "views/wording/errortext.h"
#include "views/wording/issuewords.h"
#include "views/wording/names.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::Issue;
using model::IssueReason;
using model::IssueStage;
using model::LinkTarget;
using model::TrackedIssue;

namespace {

constexpr int marginPx = 16;
constexpr int defaultReminderDays = 7;

const QString guideSource = u"starter"_s;
const QString guidePath = u"guides/first-contribution.md"_s;

} // namespace

IssuePage::IssuePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Heading(QString(), Heading::Rank::Title, this))
    , m_facts(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_tags(new QWidget(this))
    , m_tagRow(new FlowLayout(6, m_tags))
    , m_stage(new CalmComboBox(this))
    , m_web(new QPushButton(tr("&Open on the Web"), this))
    , m_more(new QPushButton(tr("&More"), this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new QStackedWidget(this))
{
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : { m_facts, m_warning }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_warning->setForegroundRole(QPalette::BrightText);
    m_stage->setAccessibleName(tr("My progress with this issue"));
    m_stage->addItem(IssueWords::stage(IssueStage::None), QVariant::fromValue(IssueStage::None));
    for (const IssueStage stage : model::trackedStages)
        m_stage->addItem(IssueWords::stage(stage), QVariant::fromValue(stage));
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("&Copy Address"), this, [this] {
        QGuiApplication::clipboard()->setText(m_issue.url);
        Q_EMIT copied();
    });
    m_projectAction = menu->addAction(
        tr("Show Project on the &Map"), this, [this] { Q_EMIT projectChosen(m_issue.project); });
    menu->addAction(
        tr("&Repository on the Web"), this, [this] { Q_EMIT linkActivated(m_issue.repository); });
    menu->addAction(tr("Guide to a &First Contribution"), this,
        [this] { Q_EMIT pageChosen({ guideSource, guidePath }); });
    m_more->setMenu(menu);
    m_tabs->addTab(tr("Text"));
    m_tabs->addTab(tr("Why It Suits Me"));
    m_tabs->addTab(tr("My Notes"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of this issue"));
    m_stack->addWidget(buildText());
    m_stack->addWidget(buildReasons());
    m_stack->addWidget(buildNotes());

    auto *actions = new QWidget(this);
    auto *actionRow = new FlowLayout(8, actions);
    for (QWidget *control : { static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_web),
             static_cast<QWidget *>(m_more) }) {
        control->setMinimumHeight(28);
        actionRow->addWidget(control);
    }
    auto *head = new QVBoxLayout;
    head->setContentsMargins(marginPx, marginPx, marginPx, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    head->addWidget(m_tags);
    head->addWidget(m_warning);
    head->addWidget(actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_web, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(m_issue.url); });
    connect(m_stage, &QComboBox::activated, this,
        [this] { chooseStage(m_stage->currentData().value<IssueStage>()); });
    connect(&theme, &Theme::changed, this, [this] {
        showReasons();
        showTags();
    });
}

QWidget *IssuePage::buildText()
{
    m_reader = new PageView(m_theme, m_text);
    m_reader->setTitled(false);
    m_reader->setAccessibleName(tr("Text of the issue"));
    m_noText = new QLabel(m_text);
    m_noText->setTextFormat(Qt::PlainText);
    m_noText->setWordWrap(true);
    m_noText->setMargin(marginPx);
    m_noText->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_noText->setForegroundRole(QPalette::PlaceholderText);
    m_text->addWidget(m_reader);
    m_text->addWidget(m_noText);
    connect(m_reader, &PageView::copied, this, &IssuePage::copied);
    connect(
        m_reader, &PageView::linkChosen, this, [this](const LinkTarget &target, const QString &) {
            if (target.kind == LinkTarget::Kind::Web)
                Q_EMIT linkActivated(target.url);
        });
    return m_text;
}

QWidget *IssuePage::buildReasons()
{
    m_reasons = new QLabel;
    m_reasons->setTextFormat(Qt::RichText);
    m_reasons->setWordWrap(true);
    m_reasons->setMargin(marginPx);
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidget(m_reasons);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Why it suits me"));
    return scroll;
}

QWidget *IssuePage::buildNotes()
{
    auto *notes = new QWidget(m_stack);
    m_note = new QPlainTextEdit(notes);
    m_note->setPlaceholderText(tr("Only for you. It stays on this machine."));
    m_note->setAccessibleName(tr("My notes"));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_isReminded = new QCheckBox(tr("&Remind me on"), notes);
    m_remindOn = new QDateEdit(notes);
    m_remindOn->setCalendarPopup(true);
    m_remindOn->setKeyboardTracking(false); // half a date is none
    m_obstacle = new QLabel(notes);
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setWordWrap(true);
    m_obstacle->setForegroundRole(QPalette::BrightText);
    m_obstacle->hide();
    m_remindOn->setAccessibleName(tr("Day of the reminder"));
    m_remindOn->setMinimumHeight(28);
    auto *reminder = new QHBoxLayout;
    reminder->addWidget(m_isReminded);
    reminder->addWidget(m_remindOn);
    reminder->addStretch();
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(marginPx, 12, marginPx, marginPx);
    column->setSpacing(8);
    column->addWidget(m_obstacle);
    column->addLayout(reminder);
    column->addWidget(m_note, 1);
    const auto remind = [this] {
        if (m_isShowing)
            return;
        TrackedIssue next = tracked();
        next.remindOn = m_isReminded->isChecked() ? m_remindOn->date() : QDate();
        track(next);
    };
    connect(m_isReminded, &QCheckBox::toggled, this, remind);
    connect(m_remindOn, &QDateEdit::dateChanged, this, remind);
    return notes;
}

bool IssuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        finishNote();
    return QWidget::eventFilter(watched, event);
}

void IssuePage::hideEvent(QHideEvent *event)
{
    finishNote();
    QWidget::hideEvent(event);
}

bool IssuePage::isWritten(const QString &url) const
{
    return url == m_issue.url && m_note->toPlainText() != (m_tracked ? m_tracked->note : QString());
}

void IssuePage::finishNote()
{
    const QString text = m_note->toPlainText();
    if (m_issue.url.isEmpty() || text == (m_tracked ? m_tracked->note : QString()))
        return;
    m_drafts.insert(m_issue.url, text);
    TrackedIssue next = tracked();
    next.note = text;
    track(next);
}

/// Whoever follows an issue no more loses what they noted: that is asked.
void IssuePage::chooseStage(IssueStage stage)
{
    finishNote();
    TrackedIssue next = tracked();
    next.stage = stage;
    if (stage != IssueStage::None || (next.note.isEmpty() && !next.remindOn.isValid())) {
        track(next);
        return;
    }
    showTracked(); // as it is until the answer
    auto *question = new QMessageBox(QMessageBox::Question, tr("Stop Following This Issue"),
        tr("What you noted on this issue, and the reminder, will be deleted."), QMessageBox::Cancel,
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *deleting
        = question->addButton(tr("&Delete Notes"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this,
        [this, deleting, next](const QAbstractButton *button) {
            // Another issue may be shown by now.
            if (button != deleting || next.url != m_issue.url)
                return;
            m_drafts.remove(next.url);
            m_note->clear();
            track(next);
        });
    question->open();
}

TrackedIssue IssuePage::tracked() const
{
    return m_tracked.value_or(TrackedIssue::of(m_issue, IssueStage::None));
}

QString IssuePage::note() const
{
    return m_drafts.value(m_issue.url, m_tracked ? m_tracked->note : QString());
}

void IssuePage::track(const TrackedIssue &tracked)
{
    if (m_issue.url.isEmpty())
        return;
    TrackedIssue next = tracked;
    next.changedAt = TrackedIssue::now();
    // Whoever notes something about an issue is interested in it.
    const bool isNoted = !next.note.isEmpty() || next.remindOn.isValid();
    if (next.stage == IssueStage::None && isNoted && !m_tracked)
        next.stage = IssueStage::Interested;
    Q_EMIT trackedChanged(next);
}

void IssuePage::setIssue(const Issue &issue, const std::optional<TrackedIssue> &tracked)
{
    const bool isOther = issue.url != m_issue.url;
    if (isOther)
        finishNote();
    const bool isOtherText = isOther || issue != m_issue;
    m_issue = issue;
    m_tracked = tracked;
    if (isOther)
        m_note->setPlainText(note()); // also under the cursor: it was another issue's
    m_title->setText(issue.title);
    m_facts->setText(IssueWords::facts(issue, QDateTime::currentDateTimeUtc()));
    m_projectAction->setEnabled(!issue.project.isEmpty());
    showTags();
    showWarning();
    showReasons();
    showTracked();
    if (!isOtherText)
        return;
    m_isWaiting = true;
    if (isOther) {
        showText({});
        m_text->setCurrentWidget(m_reader);
    }
    Q_EMIT textWanted(issue);
}

void IssuePage::setTracked(const std::optional<TrackedIssue> &tracked)
{
    if (tracked == m_tracked)
        return;
    m_tracked = tracked;
    showTracked();
    showWarning();
}

void IssuePage::setStored(const std::vector<TrackedIssue> &stored)
{
    m_drafts.removeIf([&](const auto &draft) {
        const auto known = std::ranges::find(stored, draft.key(), &TrackedIssue::url);
        return known != stored.end() ? known->note == draft.value() : draft.value().isEmpty();
    });
}

void IssuePage::setObstacle(const std::optional<model::Error> &obstacle)
{
    for (QWidget *control : { static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_note),
             static_cast<QWidget *>(m_isReminded) })
        control->setEnabled(!obstacle);
    m_remindOn->setEnabled(!obstacle && m_isReminded->isChecked());
    m_obstacle->setVisible(obstacle.has_value());
    m_obstacle->setText(obstacle ? ErrorText::userData(*obstacle) : QString());
    m_stage->setToolTip(m_obstacle->text());
}

void IssuePage::setContributor(const model::Contributor &person)
{
    m_person = person;
    showReasons();
}

void IssuePage::setText(const Issue &issue, const model::Page &text)
{
    if (issue != m_issue)
        return;
    m_isWaiting = false;
    m_text->setCurrentWidget(text.blocks.empty() ? static_cast<QWidget *>(m_noText) : m_reader);
    if (text == m_shownText)
        return;
    // A sync has brought more of what is being read.
    const double position = m_reader->position();
    const bool isRead = !m_shownText.blocks.empty();
    showText(text);
    if (isRead)
        m_reader->setPosition(position);
}

void IssuePage::showText(const model::Page &text)
{
    m_shownText = text;
    m_reader->setPage({ text, {} }, {});
}

void IssuePage::showTracked()
{
    m_isShowing = true;
    const TrackedIssue shown = tracked();
    m_noText->setText(IssueWords::nothingToRead(m_issue, shown.stage));
    m_stage->setCurrentIndex(m_stage->findData(QVariant::fromValue(shown.stage)));
    // What is being written stays.
    if (m_note->toPlainText() != note() && !m_note->hasFocus())
        m_note->setPlainText(note());
    m_isReminded->setChecked(shown.remindOn.isValid());
    m_remindOn->setEnabled(shown.remindOn.isValid() && m_isReminded->isEnabled());
    const QDate today = QDate::currentDate();
    m_remindOn->setDate(
        shown.remindOn.isValid() ? shown.remindOn : today.addDays(defaultReminderDays));
    m_isShowing = false;
}

void IssuePage::showWarning()
{
    const QString warning
        = IssueWords::warning(m_issue, tracked().stage, QDateTime::currentDateTimeUtc());
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void IssuePage::showTags()
{
    while (QLayoutItem *item = m_tagRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &text, const QColor &edge, const QColor &ink) {
        auto *tag = new QLabel(text, m_tags);
        tag->setTextFormat(Qt::PlainText);
        tag->setStyleSheet(
            u"border: 1px solid %1; border-radius: 4px; padding: 1px 6px; color: %2"_s.arg(
                edge.name(), ink.name()));
        m_tagRow->addWidget(tag);
    };
    const Colors &colors = m_theme.colors();
    for (const QString &words : IssueWords::tags(m_issue))
        add(words, colors.border, colors.text);
    m_tags->setVisible(m_tagRow->count() > 0);
}

void IssuePage::showReasons()
{
    const Colors &colors = m_theme.colors();
    QString html = u"<table cellspacing=0 cellpadding=4>"_s;
    const auto reasons = model::reasonsFor(m_issue, m_person, QDateTime::currentDateTimeUtc());
    for (const IssueReason &reason : reasons) {
        const bool isFor = reason.points > 0;
        // A sign as well as a colour.
        html += u"<tr><td style='color: %1'><b>%2</b></td><td>%3</td></tr>"_s.arg(
            (isFor ? colors.accent : colors.error).name(), isFor ? u"+"_s : u"−"_s,
            IssueWords::reason(reason).toHtmlEscaped());
    }
    html += u"</table>"_s;
    if (reasons.empty())
        html = tr("The source says too little of this issue to tell.").toHtmlEscaped();
    FactTable facts(colors);
    const auto day = [](const QDateTime &time) {
        return time.isValid() ? Names::day(time.toLocalTime().date()) : QString();
    };
    facts.addText(tr("Project"), m_issue.project);
    facts.addText(tr("Maturity"),
        m_issue.maturity.isEmpty()
            ? QString()
            : IssueWords::value(model::IssueField::Maturity, m_issue.maturity));
    facts.addText(tr("Languages"), m_issue.languages.join(", "_L1));
    facts.addText(tr("Labels"), m_issue.labels.join(", "_L1));
    facts.addText(tr("Opened"), day(m_issue.createdAt));
    facts.addText(tr("Changed"), day(m_issue.updatedAt));
    facts.addText(tr("According to"), m_issue.source);
    facts.addText(tr("As of"), day(m_issue.readAt));
    m_reasons->setText(html + facts.html(tr("What Is Known")));
}

} // namespace views
