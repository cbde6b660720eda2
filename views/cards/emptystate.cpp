// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/emptystate.h"

#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int maxConditions = 4;
constexpr qsizetype maxTextLength = 60;

QString shortened(const QString &text)
{
    return text.size() <= maxTextLength ? text : text.left(maxTextLength - 1) + u'…';
}

} // namespace

EmptyState::EmptyState(model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_clear(new QPushButton(tr("Clear Filter"), this))
    , m_ways(new QVBoxLayout)
{
    QFont font = m_title->font();
    font.setPixelSize(QFontInfo(font).pixelSize() * 13 / 10);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { m_title, m_text }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(520);
    }
    m_text->setMinimumWidth(240);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    const auto addCentred = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 4);
        row->addStretch(1);
        column->addLayout(row);
    };
    addCentred(m_title);
    addCentred(m_text);
    column->addSpacing(8);
    m_ways->setSpacing(8);
    column->addLayout(m_ways);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_clear->setMinimumHeight(28);
    setFocusProxy(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearFilterRequested);
}

bool EmptyState::refresh()
{
    if (!m_explorer.orderedMatches().empty())
        return false;
    // Not at once: it may be one of them that made this happen.
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool isFiltered = m_explorer.isFiltered() && !m_explorer.scope().isEmpty();
    m_clear->setVisible(isFiltered);
    if (isFiltered) {
        explainFilter();
    } else if (m_explorer.index().itemCount() == 0) {
        m_title->setText(tr("There is nothing to list yet"));
        m_text->setText(tr("This machine has no landscape so far. A sync brings it."));
    } else {
        m_title->setText(tr("There is nothing to list here"));
        m_text->setText(tr("The group “%1” has no items. Another group may have what you look for.")
                .arg(m_explorer.group().name));
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    return true;
}

void EmptyState::explainFilter()
{
    m_title->setText(tr("Nothing matches the filter"));
    m_text->setText(tr(
        "None of the %n item(s) in “%1” matches “%2”.", "group, filter", m_explorer.scope().count())
            .arg(m_explorer.group().name, m_explorer.filter().toText()));
    if (m_explorer.filter().terms().size() > 1)
        offerConditions();
}

void EmptyState::offerConditions()
{
    const model::ItemFilter filter = m_explorer.filter();
    struct Way {
        size_t term = 0;
        int count = 0;
    };
    std::vector<Way> ways;
    for (size_t i = 0; i < filter.terms().size(); ++i) {
        const auto found = m_explorer.index().matching(filter.withoutTerm(i)) & m_explorer.scope();
        if (const int count = found.count(); count > 0)
            ways.push_back({ i, count });
    }
    // The smallest step first: what leaves the fewest items.
    std::ranges::stable_sort(ways, {}, &Way::count);
    if (ways.size() > maxConditions)
        ways.resize(maxConditions);
    for (const auto &[term, count] : ways) {
        const QString text = shortened(filter.terms()[term].toText());
        auto *button
            = new QPushButton(tr("Remove “%1”: %n item(s) match", "condition of a filter", count)
                                  .arg(QString(text).replace(u'&', "&&"_L1)),
                this);
        connect(button, &QPushButton::clicked, this,
            [this, next = filter.withoutTerm(term)] { m_explorer.setFilter(next); });
        button->setMinimumHeight(28);
        m_ways->addWidget(button, 0, Qt::AlignHCenter);
        // Keys go from the closest way out to the widest.
        setTabOrder(button, m_clear);
    }
}

} // namespace views
