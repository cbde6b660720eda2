// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/conductpage.h"

#include "model/documents/linkresolver.h"
#include "views/details/heading.h"
#include "views/shell/flowlayout.h"
#include "views/shell/wrappedlabel.h"
#include "views/wording/shelfwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int mostWidthPx = 860;
constexpr int leastTargetPx = 28;

QPushButton *button(const QString &text)
{
    auto *made = new QPushButton(text);
    made->setMinimumHeight(leastTargetPx);
    return made;
}

} // namespace

ConductPage::ConductPage(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Codes of conduct"));
    setLibrary({});
}

std::vector<ConductPage::Code> ConductPage::codes()
{
    return { { .title = u"CNCF"_s,
                 .text = tr("For every project of the foundation, its events and its chapters."),
                 .place = { u"cncf/foundation"_s, u"code-of-conduct.md"_s } },
        { .title = tr("Docker and Moby"),
            .text = tr("Moby's governance names it as the one that holds."),
            .place = { u"docker/code-of-conduct"_s, u"code-of-conduct-EN.md"_s } } };
}

void ConductPage::setLibrary(const model::LibraryPages &pages)
{
    auto *content = new QWidget;
    content->setMaximumWidth(mostWidthPx);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(new Heading(tr("Codes of conduct"), Heading::Rank::Title));
    column->addWidget(wrappedLabel(
        tr("How people treat each other, and whom to tell when somebody does not. Short, and worth "
           "reading before the first comment.")));
    for (const Code &code : codes())
        addCode(column, code, pages);
    column->addStretch(1);
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(content);
}

void ConductPage::addCode(QBoxLayout *column, const Code &code, const model::LibraryPages &pages)
{
    column->addSpacing(8);
    column->addWidget(new Heading(code.title, Heading::Rank::Section));
    column->addWidget(wrappedLabel(code.text));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(6, row);
    const model::LibraryPages languages = model::translationsOf(code.place, pages);
    for (const model::LibraryPage &page : languages) {
        QPushButton *read = button(ShelfWords::language(page.language));
        read->setAccessibleName(
            tr("%1 in %2", "a code of conduct, a language").arg(code.title, read->text()));
        connect(read, &QPushButton::clicked, this,
            [this, place = page.place] { Q_EMIT pageChosen(place); });
        flow->addWidget(read);
    }
    if (languages.empty()) {
        column->addWidget(wrappedLabel(
            tr("It is not on this machine yet. A sync of %1 brings it in every language.")
                .arg(code.place.source)));
        QPushButton *sync = button(tr("Sync…"));
        connect(sync, &QPushButton::clicked, this, &ConductPage::syncRequested);
        flow->addWidget(sync);
    }
    QPushButton *web = button(tr("On the &Web…"));
    connect(web, &QPushButton::clicked, this, [this, place = code.place] {
        Q_EMIT linkActivated(model::webAddressOf(place, u"HEAD"_s));
    });
    flow->addWidget(web);
    column->addWidget(row);
}

} // namespace views
