// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be read of an issue: its text and what strangers said below it, on one page.
#include "views/issues/issuetext.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using model::Issue;
using model::IssueComment;
using model::IssueDiscussion;
using model::LinkTarget;
using model::Page;
using model::PageBlock;

namespace {

const QDateTime readAt(QDate(2026, 11, 27), QTime(12, 0), QTimeZone::UTC);

/// The text of @p block, whatever it is.
QString textOf(const PageBlock &block)
{
    QString text = block.code;
    for (const model::TextRun &run : block.runs)
        text += run.text;
    return text;
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const PageBlock &block : page.blocks)
        texts += textOf(block);
    return texts;
}

Page pageOf(const QString &body, const std::vector<IssueComment> &comments,
    std::optional<int> count = std::nullopt)
{
    return views::issueText({ .url = u"https://github.com/moby/moby/issues/7"_s,
                                .comments = count,
                                .body = body,
                                .source = u"api.github.com"_s },
        { .comments = comments, .source = u"api.github.com"_s, .readAt = readAt });
}

} // namespace

class tst_IssueText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void whoSaidWhatStandsBelowTheText();
    void linksBelongToTheirText();
    void nothingInOneChangesTheNext();
    void headingsStandBelowTheirOwn();
    void whatIsNotHereIsSaid();
    void nothingIsNothing();
};

void tst_IssueText::whoSaidWhatStandsBelowTheText()
{
    const Page page = pageOf(u"It leaks."_s,
        { { .author = u"ann"_s, .createdAt = readAt.addDays(-24), .body = u"Where?"_s },
            { .author = {}, .createdAt = {}, .body = u"There."_s } });
    const QStringList texts = textsOf(page);
    QCOMPARE(texts.size(), 7);
    QCOMPARE(page.blocks.at(1).kind, PageBlock::Kind::Rule);
    QCOMPARE(texts.at(0), u"It leaks."_s);
    QVERIFY(texts.at(2).startsWith(u"2 comment"_s));
    QVERIFY(texts.at(2).contains(u"2026"_s));
    QVERIFY(texts.at(3).startsWith(u"ann on"_s));
    QCOMPARE(texts.at(4), u"Where?"_s);
    QCOMPARE(texts.at(5), u"Somebody who has left"_s);
    QCOMPARE(texts.at(6), u"There."_s);
    QCOMPARE(page.blocks.at(2).kind, PageBlock::Kind::Heading);
    QVERIFY(page.blocks.at(3).level > page.blocks.at(2).level);
}

void tst_IssueText::linksBelongToTheirText()
{
    const Page page = pageOf(u"[a](https://a.example/) ![p](p.png)"_s,
        { { .author = u"ann"_s, .body = u"[b](https://b.example/) ![q](q.png)"_s },
            { .author = u"bob"_s, .body = u"| x |\n|---|\n| [c](javascript:c) |\n"_s } });
    QStringList seen;
    const auto look = [&](const model::TextRuns &runs) {
        for (const model::TextRun &run : runs) {
            if (run.link >= 0)
                seen += run.text + u' ' + page.links.at(size_t(run.link)).address;
            if (run.picture >= 0)
                seen += run.text + u' ' + page.pictures.at(size_t(run.picture)).address;
        }
    };
    for (const PageBlock &block : page.blocks) {
        look(block.runs);
        for (const auto &row : block.rows) {
            for (const model::PageCell &cell : row)
                look(cell.runs);
        }
    }
    QCOMPARE(seen,
        (QStringList { u"a https://a.example/"_s, u"p p.png"_s, u"b https://b.example/"_s,
            u"q q.png"_s, u"c javascript:c"_s }));
    QCOMPARE(page.links.at(1).target.kind, LinkTarget::Kind::Web);
    QCOMPARE(page.links.at(2).target.kind, LinkTarget::Kind::Refused);
}

void tst_IssueText::nothingInOneChangesTheNext()
{
    const Page page = pageOf(u"```\nnever closed <!-- "_s,
        { { .author = u"ann"_s, .body = u"<div><b>open <table><tr><td>"_s },
            { .author = u"bob"_s, .body = u"Plain."_s } });
    QCOMPARE(textsOf(page).last(), u"Plain."_s);
    // Nor is anything of it that of a site.
    const QStringList lines = textsOf(pageOf(u"---\nI can see it\n---\nThanks {{< x >}}"_s, {}));
    QVERIFY(lines.join(u' ').contains("I can see it"_L1));
    QVERIFY(lines.join(u' ').contains("{{< x >}}"_L1));
    const PageBlock &last = page.blocks.back();
    QCOMPARE(last.kind, PageBlock::Kind::Paragraph);
    QVERIFY(!last.runs.front().isStrong);
    QVERIFY(textsOf(page).filter(u"bob"_s).size() == 1);
}

void tst_IssueText::headingsStandBelowTheirOwn()
{
    const Page page = pageOf(u"# Above"_s, { { .author = u"ann"_s, .body = u"# Loud"_s } });
    const auto levelOf = [&](const QString &text) {
        return page.blocks.at(size_t(textsOf(page).indexOf(text))).level;
    };
    // Nobody can write what looks like a comment of somebody else.
    QVERIFY(levelOf(u"Above"_s) > levelOf(u"ann"_s));
    QVERIFY(levelOf(u"Loud"_s) > levelOf(u"ann"_s));
}

void tst_IssueText::whatIsNotHereIsSaid()
{
    QVERIFY(textsOf(pageOf(u"Text"_s, {}, 4)).last().startsWith(u"4 comment"_s));
    QCOMPARE(textsOf(pageOf(u"Text"_s, {}, 0)), QStringList { u"Text"_s });
    const QStringList some
        = textsOf(pageOf(u"Text"_s, { { .author = u"ann"_s, .body = u"Me."_s } }, 40));
    QVERIFY(some.at(2).startsWith(u"1 of 40"_s));
    QVERIFY(some.last().contains(u"on the web"_s));
    // Who reads that of a list has read all that there was then.
    QVERIFY(!textsOf(pageOf(u"Text"_s, { { .author = u"ann"_s, .body = u"Me."_s } }, 1))
            .last()
            .contains(u"on the web"_s));
}

void tst_IssueText::nothingIsNothing()
{
    QVERIFY(pageOf({}, {}, 4).blocks.empty());
    QVERIFY(!pageOf({}, { { .author = u"ann"_s, .body = u"Me."_s } }, 1).blocks.empty());
}

QTEST_MAIN(tst_IssueText)
#include "tst_issuetext.moc"
