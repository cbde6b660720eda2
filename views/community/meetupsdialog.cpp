// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/meetupsdialog.h"

#include "views/community/facttable.h"
#include "views/community/meetupdelegate.h"
#include "views/wording/names.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::Meetup;
using model::MeetupListModel;

namespace {

/// "owner/repository@0123456789ab:folder/file", as a text that can be broken into lines.
QString sourceText(QString source)
{
    static const QRegularExpression commit(u"@([0-9a-f]{12})[0-9a-f]{28}"_s);
    static const QRegularExpression joint(u"([/:@])"_s);
    source.replace(commit, u"@\\1"_s);
    return source.replace(joint, u"\\1\u200B"_s);
}

} // namespace

MeetupsDialog::MeetupsDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_found(new model::MeetupFilterModel(this))
    , m_headline(new QLabel(this))
    , m_sync(new QPushButton(tr("&Sync…"), this))
    , m_text(new QLineEdit(this))
    , m_country(new QComboBox(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_copy(new QPushButton(tr("&Copy Address"), this))
{
    setWindowTitle(tr("Meetups"));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_sync->setAutoDefault(false);
    m_text->setPlaceholderText(tr("Find a group or a place"));
    m_text->setAccessibleName(tr("Find a group or a place"));
    m_text->setClearButtonEnabled(true);
    m_country->setAccessibleName(tr("Country"));
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_found->setSourceModel(&m_model);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new MeetupDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Groups"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_facts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("The chosen group"));
    m_open->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(m_sync, 0, Qt::AlignTop);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_text);
    left->addWidget(m_country);
    left->addWidget(m_list, 1);
    left->addWidget(m_count);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_open);
    actions->addWidget(m_copy);
    actions->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(scroll, 1);
    right->addLayout(actions);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(820, 560);

    connect(m_text, &QLineEdit::textChanged, this, &MeetupsDialog::showFound);
    connect(m_country, &QComboBox::currentIndexChanged, this, &MeetupsDialog::showFound);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &MeetupsDialog::showCurrent);
    const auto open = [this] {
        if (const auto meetup = current(); meetup && !meetup->chapter.url.isEmpty())
            Q_EMIT linkActivated(meetup->chapter.url);
    };
    connect(m_list, &QListView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const auto meetup = current();
        if (!meetup)
            return;
        QGuiApplication::clipboard()->setText(meetup->chapter.url);
        Q_EMIT copied();
    });
    connect(m_facts, &QLabel::linkActivated, this, &MeetupsDialog::linkActivated);
    connect(m_sync, &QPushButton::clicked, this, &MeetupsDialog::syncRequested);
    connect(&theme, &Theme::changed, this, &MeetupsDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMeetups({}, false);
    m_text->setFocus();
}

void MeetupsDialog::setMeetups(std::vector<Meetup> meetups, bool areSynced)
{
    m_headline->setText(areSynced
            ? tr("People who meet to talk about cloud native and containers. Each says where it is "
                 "known from, and of when: groups move and end.")
            : tr("A first list, which comes with the program and is some years old. A sync brings "
                 "the chapters of today and when they meet."));
    m_sync->setVisible(!areSynced);
    m_model.setMeetups(std::move(meetups));
    fillCountries();
    showFound();
}

void MeetupsDialog::fillCountries()
{
    const QVariant chosen = m_country->currentData();
    const QSignalBlocker blocker(m_country);
    m_country->clear();
    m_country->addItem(tr("All countries"));
    const QMap<QString, int> countries = m_model.countries();
    for (const auto &[country, count] : countries.asKeyValueRange()) {
        const QString name = country.isEmpty() ? tr("Country not stated") : country;
        m_country->addItem(
            tr("%1 (%2)", "country, number of groups").arg(name, QLocale().toString(count)),
            country);
    }
    const int row = chosen.isValid() ? m_country->findData(chosen) : 0;
    m_country->setCurrentIndex(std::max(row, 0));
}

void MeetupsDialog::showFound()
{
    const QVariant country = m_country->currentData();
    m_found->setCountry(
        country.isValid() ? std::optional(country.toString()) : std::optional<QString>());
    m_found->setText(m_text->text());
    m_count->setText(tr("%Ln group(s)", "that meet", m_found->rowCount()));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0));
    showCurrent();
}

std::optional<Meetup> MeetupsDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(int(MeetupListModel::Role::Meetup)).value<Meetup>();
}

QString MeetupsDialog::factsOf(const Meetup &meetup) const
{
    FactTable facts(m_theme.colors());
    const model::Chapter &chapter = meetup.chapter;
    facts.addText(tr("City"), chapter.city);
    facts.addText(tr("Country"), meetup.country);
    if (meetup.next) {
        const model::CommunityEvent &next = *meetup.next;
        const QDateTime local = next.startsAt.toLocalTime();
        facts.addText(tr("Meets next"),
            next.isAllDay ? Names::day(next.startsAt.date())
                          : tr("%1, %2", "day, time of day")
                                .arg(Names::day(local.date()),
                                    QLocale().toString(local.time(), QLocale::ShortFormat)));
        if (next.url.startsWith("https://"_L1))
            facts.addLink(tr("Meeting"), next.url, next.title);
        else
            facts.addText(tr("Meeting"), next.title);
    }
    facts.addLink(tr("Address"), chapter.url, chapter.url);
    facts.addText(tr("According to"), sourceText(chapter.source));
    facts.addText(tr("As of"), Names::day(chapter.asOf));
    return facts.html(chapter.name);
}

void MeetupsDialog::showCurrent()
{
    const auto meetup = current();
    m_facts->setText(meetup ? factsOf(*meetup)
                            : tr("No group is like that. Fewer letters, or all countries, find "
                                 "more.")
                                  .toHtmlEscaped());
    const bool hasAddress = meetup && !meetup->chapter.url.isEmpty();
    m_open->setEnabled(hasAddress);
    m_copy->setEnabled(hasAddress);
}

} // namespace views
