// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/markpanel.h"

#include "views/details/ratingcontrol.h"
#include "views/shell/calmcombobox.h"
#include "views/wording/names.h"

#include <QCheckBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace views {

using model::ItemMark;

namespace {

constexpr int leastTargetPx = 28;
constexpr int leastNoteLines = 2;
constexpr int mostNoteLines = 8;

/// Completes the last of several tags in a line, and leaves those before it.
class TagCompleter : public QCompleter {
public:
    TagCompleter(QAbstractItemModel *tags, QObject *parent)
        : QCompleter(tags, parent)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
    }

protected:
    QStringList splitPath(const QString &path) const override
    {
        return { path.section(u',', -1).trimmed() };
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString line = static_cast<QLineEdit *>(widget())->text();
        const auto comma = line.lastIndexOf(u',');
        const QString tag = QCompleter::pathFromIndex(index);
        return comma < 0 ? tag : line.left(comma + 1) + u' ' + tag;
    }
};

} // namespace

MarkPanel::MarkPanel(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_rating(new RatingControl(theme, this))
    , m_bookmark(new QCheckBox(tr("&Bookmarked"), this))
    , m_adoption(new CalmComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_knownTags(new QStringListModel(this))
    , m_note(new QPlainTextEdit(this))
{
    build(theme);
    m_rest.setSingleShot(true);
    m_rest.setInterval(800ms);
    connect(m_rating, &RatingControl::rated, this, [this](int stars) {
        if (m_item)
            Q_EMIT ratingChanged(*m_item, stars);
    });
    connect(m_bookmark, &QCheckBox::clicked, this, [this](bool isChecked) {
        change([isChecked](ItemMark &mark) { mark.isBookmarked = isChecked; });
    });
    connect(m_adoption, &QComboBox::activated, this, [this] {
        const auto adoption = model::adoptionOfName(m_adoption->currentData().toString());
        change([adoption](ItemMark &mark) { mark.adoption = adoption; });
    });
    connect(m_tags, &QLineEdit::editingFinished, this, &MarkPanel::keepTags);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        fitNote();
        m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &MarkPanel::keepNote);
    connect(&explorer, &model::Explorer::worldChanged, this, &MarkPanel::followWorld);
    connect(&explorer, &model::Explorer::ratingsChanged, this, &MarkPanel::showRating);
    connect(&explorer, &model::Explorer::marksChanged, this, &MarkPanel::showMark);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &MarkPanel::finish);
}

void MarkPanel::build(const Theme &theme)
{
    m_bookmark->setMinimumHeight(leastTargetPx);
    m_adoption->addItem(tr("Not in my stack"));
    for (const model::Adoption adoption : model::adoptions)
        m_adoption->addItem(Names::adoption(adoption), model::nameOf(adoption));
    m_adoption->setAccessibleName(tr("My stack"));
    m_tags->setPlaceholderText(tr("With commas between them"));
    m_tags->setAccessibleName(tr("My tags"));
    m_tags->setCompleter(new TagCompleter(m_knownTags, this));
    m_note->setPlaceholderText(tr("Only for you. It stays on this machine."));
    m_note->setAccessibleName(tr("My note"));
    m_note->setTabChangesFocus(true);
    m_note->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_note->installEventFilter(this);

    const auto label = [&](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        const auto mute = [made, &theme] {
            QPalette palette = made->palette();
            palette.setColor(QPalette::WindowText, theme.colors().muted);
            made->setPalette(palette);
        };
        connect(&theme, &Theme::changed, made, mute);
        mute();
        return made;
    };
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_rating);
    first->addStretch(1);
    first->addWidget(m_bookmark);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(label(tr("My &rating"), m_rating), first);
    form->addRow(label(tr("My s&tack"), m_adoption), m_adoption);
    form->addRow(label(tr("My t&ags"), m_tags), m_tags);
    form->addRow(label(tr("My &note"), m_note), m_note);
    fitNote();
}

void MarkPanel::setItem(const model::ItemId &item, const QString &name)
{
    if (m_item == item)
        return;
    finish();
    m_landscape = m_explorer.state().landscape;
    m_item = item;
    m_name = name;
    m_shownTags = m_tags->text();
    showRating();
    showMark();
    showNote(); // also under the cursor: it was another item's
}

/// What is shown is of the landscape before: in another one it would be of another item.
void MarkPanel::followWorld()
{
    const QString landscape = m_explorer.state().landscape;
    if (std::exchange(m_landscape, landscape) != landscape)
        m_item.reset();
}

void MarkPanel::toggleBookmark() { m_bookmark->click(); }

void MarkPanel::editTags()
{
    m_tags->setFocus(Qt::ShortcutFocusReason);
    m_tags->end(false);
}

void MarkPanel::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

bool MarkPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        keepNote();
    if (watched == m_note && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &MarkPanel::fitNote, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void MarkPanel::finish()
{
    keepTags();
    keepNote();
}

void MarkPanel::hideEvent(QHideEvent *event)
{
    finish();
    QWidget::hideEvent(event);
}

ItemMark MarkPanel::mark() const { return m_item ? m_explorer.marks().value(*m_item) : ItemMark(); }

/// What has no day yet is on its way to the file, which may refuse it.
bool MarkPanel::isOnItsWay(const model::ItemId &item) const
{
    const auto mark = m_explorer.marks().constFind(item);
    return mark != m_explorer.marks().constEnd() && !mark->changedAt.isValid();
}

void MarkPanel::change(const model::MarkEdit &edit)
{
    if (!m_item)
        return;
    Q_EMIT markEdited(*m_item, [edit, name = m_name](ItemMark &mark) {
        edit(mark);
        mark.name = name;
    });
}

void MarkPanel::keepTags()
{
    // Not isModified(): a tag that is chosen from the list does not count as typed.
    if (!m_item || m_tags->text() == m_shownTags)
        return;
    m_shownTags = m_tags->text();
    const QStringList tags = model::tagsIn(m_tags->text());
    if (tags != mark().tags)
        change([tags](ItemMark &mark) { mark.tags = tags; });
    else
        showMark();
}

void MarkPanel::keepNote()
{
    m_rest.stop();
    const QString text = m_note->toPlainText();
    if (!m_item)
        return;
    auto &drafts = m_drafts[m_landscape];
    if (text == mark().note) {
        // The person came back to what is kept; what is on its way may still be refused.
        if (!isOnItsWay(*m_item))
            drafts.remove(*m_item);
        return;
    }
    // What nobody changed may have been another mark's.
    if (text == m_shownNote && !drafts.contains(*m_item))
        return;
    m_shownNote = text;
    drafts.insert(*m_item, text);
    change([text](ItemMark &mark) { mark.note = text; });
}

void MarkPanel::showRating()
{
    if (m_item)
        m_rating->showRating(m_explorer.ratings().value(*m_item));
}

void MarkPanel::showMark()
{
    if (!m_item)
        return;
    const ItemMark shown = mark();
    m_drafts[m_landscape].removeIf([this](const auto &draft) {
        return !isOnItsWay(draft.key())
            && m_explorer.marks().value(draft.key()).note == draft.value();
    });
    m_bookmark->setChecked(shown.isBookmarked);
    const int row = shown.adoption ? m_adoption->findData(model::nameOf(*shown.adoption)) : 0;
    m_adoption->setCurrentIndex(std::max(0, row));
    if (m_tags->text() == m_shownTags) {
        m_shownTags = shown.tags.join(", "_L1);
        m_tags->setText(m_shownTags);
    }
    QStringList known;
    for (const model::IndexedValue &tag : m_explorer.index().values(model::FilterField::MyTag))
        known += tag.value;
    m_knownTags->setStringList(known);
    if (!m_note->hasFocus() || m_note->toPlainText() == m_shownNote)
        showNote();
}

void MarkPanel::showNote()
{
    const QString text = m_drafts.value(m_landscape).value(*m_item, mark().note);
    m_shownNote = text;
    if (m_note->toPlainText() == text)
        return;
    const QSignalBlocker blocker(m_note);
    m_note->setPlainText(text);
    fitNote();
}

/// As high as what is noted, within bounds.
void MarkPanel::fitNote()
{
    const int lines = std::clamp(
        int(std::ceil(m_note->document()->size().height())), leastNoteLines, mostNoteLines);
    const QMargins around = m_note->contentsMargins();
    const int frame = around.top() + around.bottom()
        + 2 * int(std::ceil(m_note->document()->documentMargin())) + 2;
    m_note->setFixedHeight(lines * m_note->fontMetrics().lineSpacing() + frame);
}

} // namespace views
