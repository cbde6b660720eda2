// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/stepcard.h"

#include "views/community/commandblock.h"
#include "views/shell/flowlayout.h"
#include "views/shell/icons.h"
#include "views/wording/pathwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int leastTargetPx = 28;
constexpr int textIndentPx = 38;

} // namespace

StepCard::StepCard(const Theme &theme, model::ContributionPath path, const model::PathStep &step,
    int number, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_step(step.id)
    , m_done(new QCheckBox(this))
    , m_title(new QToolButton(this))
    , m_text(buildText(path, step))
{
    const QString title = PathWords::stepTitle(path, step.id);
    m_done->setMinimumSize(leastTargetPx, leastTargetPx);
    m_done->setAccessibleName(tr("Done: %1", "a step").arg(title));
    m_title->setText(tr("%1. %2", "number of a step, its title").arg(number).arg(title));
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setMinimumHeight(leastTargetPx);
    m_title->setFocusPolicy(Qt::StrongFocus);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setAccessibleDescription(tr("Opens and closes what to do"));
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_done);
    head->addWidget(m_title);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_done, &QCheckBox::clicked, this, [this](bool isDone) {
        updateLook();
        Q_EMIT doneChanged(isDone);
    });
    connect(m_title, &QToolButton::toggled, this, [this](bool isOpen) {
        m_text->setVisible(isOpen);
        updateLook();
    });
    connect(&theme, &Theme::changed, this, &StepCard::updateLook);
    m_text->hide();
    updateLook();
}

QWidget *StepCard::buildText(model::ContributionPath path, const model::PathStep &step)
{
    auto *text = new QWidget(this);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(textIndentPx, 0, 4, 6);
    column->setSpacing(8);
    auto *what = new QLabel(PathWords::stepText(path, step.id), text);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(what);
    if (!step.commands.isEmpty()) {
        auto *commands = new CommandBlock(m_theme, step.commands, text);
        connect(commands, &CommandBlock::copied, this, &StepCard::copied);
        column->addWidget(commands);
    }
    if (!step.links.empty()) {
        auto *links = new QWidget(text);
        auto *flow = new FlowLayout(6, links);
        for (const model::PathLink &link : step.links) {
            const bool isAway = link.kind == model::PathLink::Kind::Web;
            const QString words = PathWords::linkText(link.id);
            auto *button = new QPushButton(
                isAway ? tr("%1…", "asks before it opens a page of the web").arg(words) : words,
                links);
            button->setMinimumHeight(leastTargetPx);
            button->setToolTip(isAway ? link.target : QString());
            connect(button, &QPushButton::clicked, this, [this, link] { Q_EMIT linkChosen(link); });
            flow->addWidget(button);
        }
        column->addWidget(links);
    }
    return text;
}

bool StepCard::isDone() const { return m_done->isChecked(); }

void StepCard::setDone(bool isDone)
{
    if (isDone == m_done->isChecked())
        return;
    m_done->setChecked(isDone);
    updateLook();
}

bool StepCard::isOpen() const { return m_title->isChecked(); }

void StepCard::setOpen(bool isOpen) { m_title->setChecked(isOpen); }

void StepCard::updateLook()
{
    const Colors &colors = m_theme.colors();
    const QString closed = isRightToLeft() ? u"details/previous"_s : u"details/next"_s;
    m_title->setIcon(themedIcon(isOpen() ? u"details/down"_s : closed, colors.muted));
    const QColor &text = isDone() ? colors.muted : colors.text;
    // A button that stands for its card, without a face of its own.
    m_title->setStyleSheet(u"QToolButton { border: 2px solid transparent; border-radius: 4px; "
                           u"background: transparent; "
                           "color: %1; padding: 2px 6px; } QToolButton:hover { background: %2; } "
                           "QToolButton:focus { border-color: %3; }"_s.arg(
                               text.name(), colors.hairline.name(), colors.accent.name()));
    update();
}

void StepCard::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOpen() ? colors.accent : colors.border, 1));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace views
