// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/pagehead.h"

#include "model/store/starterfiles.h"
#include "views/details/safetext.h"
#include "views/shell/elidedlabel.h"
#include "views/wording/names.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int sourcePadding = 7; ///< logical pixels that a button has beside its text

} // namespace

PageHead::PageHead(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_source(new QToolButton(this))
    , m_path(new ElidedLabel(this))
    , m_facts(new ElidedLabel(this))
{
    m_source->setAutoRaise(true);
    m_source->setToolTip(tr("Everything in this repository"));
    m_source->hide(); // until there is a page
    for (ElidedLabel *label : { m_path, m_facts }) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_source);
    first->addWidget(m_path, 1);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setMinimumSize(30, 30);
        first->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 8, 6);
    column->setSpacing(0);
    column->addLayout(first);
    m_facts->setIndent(sourcePadding);
    column->addWidget(m_facts);
    connect(m_source, &QToolButton::clicked, this,
        [this] { Q_EMIT pageChosen({ m_place.source, {} }); });
}

QString PageHead::fileOf(const model::Page &page)
{
    return page.place.source == model::starterSource ? tr("Comes with the program")
                                                     : page.place.path;
}

QString PageHead::factsOf(const model::Page &page)
{
    const QString day = Names::day(page.source.committedAt.date());
    if (page.source.commit.isEmpty() && day.isEmpty())
        return {}; // nothing is known of it
    if (page.place.source == model::starterSource) {
        //: Of a text of the program's own: the day of its facts, and its licence.
        return tr("As of %1 · %2").arg(day, page.source.license);
    }
    const QString commit
        = page.source.commit.first(std::min<qsizetype>(10, page.source.commit.size()));
    const QString license
        = page.source.license.isEmpty() ? tr("licence not stated") : page.source.license;
    //: Of a page: the version of its repository, the day of that, and its licence.
    return tr("Commit %1 of %2 · %3").arg(commit, day, license);
}

void PageHead::setPage(const model::Page &page)
{
    m_place = page.place;
    const bool isOurs = page.place.source == model::starterSource;
    m_source->setText(isOurs ? tr("Cloud Native Atlas") : plainLabel(page.place.source));
    m_source->setAccessibleName(m_source->text());
    m_source->show();
    m_path->setText(fileOf(page));
    m_facts->setText(factsOf(page));
}

} // namespace views
