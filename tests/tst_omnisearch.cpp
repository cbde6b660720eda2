// SPDX-License-Identifier: GPL-3.0-or-later
// One ranking for everything that can be found: what people type, rightly and wrongly spelled, and
// what comes first.
#include "model/import/landscapeimport.h"
#include "model/import/settingsimport.h"
#include "model/search/omnisearch.h"
#include "model/search/plaintext.h"
#include "model/search/typos.h"
#include "model/search/wordreader.h"
#include "model/store/starter.h"
#include "tests/testlandscape.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using model::OmniHit;
using model::OmniIndex;
using model::OmniKind;
using model::OmniResult;
using model::TextRange;
using model::TextRanges;

namespace {

model::SnapshotPtr smallWorld()
{
    auto snapshot = std::make_shared<model::Snapshot>(smallSnapshot());
    model::GuideChapter engines { .category = u"Engines"_s,
        .content
        = u"## What it is\n\nAn *engine* turns [heat](https://heat.example.org) into work."_s,
        .keywords = { u"Thermodynamics"_s },
        .sections = {} };
    engines.sections.push_back({ .subcategory = u"Steam & Water"_s,
        .content = u"> Steam pushes the **piston**. "_s + u"More words follow. "_s.repeated(40)
            + u"At last the flywheel."_s,
        .keywords = {} });
    snapshot->guide.chapters.push_back(std::move(engines));
    return snapshot;
}

/// The landscape that the program brings along, with its guide.
const OmniIndex &starter()
{
    static const OmniIndex index(
        std::make_shared<const model::Snapshot>(model::starterContent().snapshot));
    return index;
}

const OmniIndex &real()
{
    static const OmniIndex index([] {
        const model::NoProgress progress;
        // With the numbers that the program knows: the better known comes first.
        auto snapshot = std::make_shared<model::Snapshot>(model::starterContent().snapshot);
        snapshot->landscape = model::importLandscape(
            realFile(u"landscape/landscape.yml"_s), u"landscape.yml"_s, progress)
                                  .value()
                                  .value;
        snapshot->settings
            = model::importSettings(realFile(u"landscape2-sites/cncf/settings.yml"_s), {}, progress)
                  .value()
                  .value;
        snapshot->guide
            = model::importGuide(realFile(u"landscape2-sites/cncf/guide.yml"_s), {}, progress)
                  .value()
                  .value;
        return snapshot;
    }());
    return index;
}

QString nameOf(OmniKind kind)
{
    switch (kind) {
    case OmniKind::Item: return u"item"_s;
    case OmniKind::Category: return u"category"_s;
    case OmniKind::Subcategory: return u"subcategory"_s;
    case OmniKind::GuideChapter:
    case OmniKind::GuideSection: return u"guide"_s;
    case OmniKind::Action: return u"action"_s;
    }
    return {};
}

/// "item Boiler" for each hit.
QStringList shown(const OmniResult &result)
{
    QStringList lines;
    for (const OmniHit &hit : result.hits)
        lines += nameOf(hit.kind) + u' ' + hit.title;
    return lines;
}

QStringList shown(const OmniIndex &index, const QString &text, int limit = 50)
{
    return shown(index.search(text, limit));
}

/// @p text with what @p ranges say in brackets.
QString marked(QString text, const TextRanges &ranges)
{
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        text.insert(range->start + range->length, u']');
        text.insert(range->start, u'[');
    }
    return text;
}

/// Whether @p ranges are ascending, apart, and within @p text.
bool areSound(const TextRanges &ranges, const QString &text)
{
    qsizetype end = 0;
    for (const TextRange &range : ranges) {
        if (range.start < end || range.length <= 0)
            return false;
        end = range.start + range.length;
    }
    return end <= text.size();
}

} // namespace

class tst_OmniSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreComparedInOneForm_data();
    void wordsAreComparedInOneForm();
    void humpsAreBeginnings();
    void typosAreCounted_data();
    void typosAreCounted();
    void typosAreTheSameAsByTheBook();
    void markdownBecomesPlain_data();
    void markdownBecomesPlain();
    void markdownOfAnyKindTakesLittleTime();

    void theSmallLandscapeIsFound_data();
    void theSmallLandscapeIsFound();
    void theBestComesFirstInTheStarter_data();
    void theBestComesFirstInTheStarter();
    void theBestComesFirstInTheRealLandscape_data();
    void theBestComesFirstInTheRealLandscape();
    void matchesAreMarked_data();
    void matchesAreMarked();
    void theGuideShowsThePlaceThatMatches();
    void actionsAreRankedAmongTheRest();
    void membersAndArchivedProjectsComeLater();
    void everyItemIsFoundByItsName_data();
    void everyItemIsFoundByItsName();
    void anotherLetterOnlyNarrows();
    void oneSlipStillFindsTheProject();
    void theLimitDoesNotChangeWhatIsFound();
    void nothingThatIsTypedHurts_data();
    void nothingThatIsTypedHurts();
    void emptyAndHostileLandscapesAreSearched();
};

void tst_OmniSearch::wordsAreComparedInOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("case") << u"KubeVirt IN Use"_s
                          << QStringList { u"kubevirt"_s, u"in"_s, u"use"_s };
    QTest::newRow("accents") << u"Éclair façade"_s << QStringList { u"eclair"_s, u"facade"_s };
    QTest::newRow("accents apart") << u"E\u0301clair"_s << QStringList { u"eclair"_s };
    QTest::newRow("strokes") << u"Søren Łódź"_s << QStringList { u"soren"_s, u"lodz"_s };
    QTest::newRow("sharp s") << u"Straße"_s << QStringList { u"strasse"_s };
    QTest::newRow("wide letters") << u"Ｋｕｂｅ"_s << QStringList { u"kube"_s };
    QTest::newRow("a ligature") << u"ﬂux"_s << QStringList { u"flux"_s };
    QTest::newRow("signs") << u"c++/.net_(x)"_s << QStringList { u"c"_s, u"net"_s, u"x"_s };
    QTest::newRow("Chinese") << u"阿里云 Cloud"_s << QStringList { u"阿里云"_s, u"cloud"_s };
    QTest::newRow("right to left") << u"שלום עולם"_s << QStringList { u"שלום"_s, u"עולם"_s };
    QTest::newRow("emoji") << u"🚀 go 🚀"_s << QStringList { u"go"_s };
    QTest::newRow("beyond the first plane") << u"𝐊𝟖s"_s << QStringList { u"k8s"_s };
    QTest::newRow("half a letter") << QString(QChar(0xD83D)) + u"x"_s << QStringList { u"x"_s };
    QTest::newRow("nothing") << u" \t-"_s << QStringList {};
}

void tst_OmniSearch::wordsAreComparedInOneForm()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList read;
    for (model::WordReader reader(text); reader.next();) {
        read += reader.word().toString();
        // Where it says that the word stands, the word is.
        QCOMPARE(model::joinedWords(QStringView(text).sliced(reader.start(), reader.length())),
            read.last());
    }
    QCOMPARE(read, words);
    QCOMPARE(model::joinedWords(text), words.join(QString()));
}

void tst_OmniSearch::humpsAreBeginnings()
{
    QStringList parts;
    for (model::WordReader reader(u"OpenTelemetry gRPC CloudNativePG plain"); reader.next();) {
        for (const auto &hump : reader.humps())
            parts += reader.word().sliced(hump.inWord).toString();
    }
    QCOMPARE(parts, (QStringList { u"telemetry"_s, u"rpc"_s, u"nativepg"_s, u"pg"_s }));
}

void tst_OmniSearch::typosAreCounted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isBeginning");
    QTest::addColumn<int>("typos");
    QTest::newRow("none") << u"helm"_s << u"helm"_s << false << 0;
    QTest::newRow("a wrong letter") << u"falko"_s << u"falco"_s << false << 1;
    QTest::newRow("one missing") << u"kuberntes"_s << u"kubernetes"_s << false << 1;
    QTest::newRow("one too many") << u"cillium"_s << u"cilium"_s << false << 1;
    QTest::newRow("two swapped") << u"istoi"_s << u"istio"_s << false << 1;
    QTest::newRow("the first two swapped") << u"ekubernetes"_s << u"kubernetes"_s << false << 3;
    QTest::newRow("swapped at the start") << u"rpometheus"_s << u"prometheus"_s << false << 1;
    QTest::newRow("another first letter") << u"betcd"_s << u"fetcd"_s << false << 3;
    QTest::newRow("a missing first letter") << u"ubernetes"_s << u"kubernetes"_s << false << 3;
    QTest::newRow("two") << u"graphana"_s << u"grafana"_s << false << 2;
    QTest::newRow("too many") << u"container"_s << u"kubernetes"_s << false << 3;
    QTest::newRow("a beginning") << u"prmethe"_s << u"prometheus"_s << true << 1;
    QTest::newRow("swapped at the end of a beginning")
        << u"prometeh"_s << u"prometheus"_s << true << 1;
    QTest::newRow("like a beginning but for its end") << u"sync"_s << u"synthetic"_s << true << 3;
    QTest::newRow("no beginning") << u"prometue"_s << u"prometheus"_s << false << 3;
}

void tst_OmniSearch::typosAreCounted()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QFETCH(bool, isBeginning);
    QFETCH(int, typos);
    QCOMPARE(model::typosBetween(typed, word, 2, isBeginning), typos);
    QCOMPARE(model::allowedTypos(u"abc"), 0);
    QCOMPARE(model::allowedTypos(u"abcd"), 1);
    QCOMPARE(model::allowedTypos(u"abcdefg"), 1);
    QCOMPARE(model::allowedTypos(u"abcdefgh"), 2);
    QCOMPARE(model::allowedTypos(u"ipv4stack"), 0);
}

/// Against the textbook's whole table, on every pair of short words over three letters.
void tst_OmniSearch::typosAreTheSameAsByTheBook()
{
    const auto byTheBook = [](const QString &a, const QString &b, bool isBeginning) {
        std::vector<std::vector<int>> table(
            size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
        for (size_t i = 0; i <= size_t(a.size()); ++i) {
            for (size_t j = 0; j <= size_t(b.size()); ++j) {
                if (i == 0 || j == 0) {
                    table[i][j] = int(i + j);
                    continue;
                }
                const auto x = qsizetype(i) - 1;
                const auto y = qsizetype(j) - 1;
                table[i][j] = std::min({ table[i - 1][j] + 1, table[i][j - 1] + 1,
                    table[i - 1][j - 1] + (a[x] == b[y] ? 0 : 1) });
                if (x > 0 && y > 0 && a[x] == b[y - 1] && a[x - 1] == b[y])
                    table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
        int best = table.back().back();
        for (qsizetype end = 1; isBeginning && end < b.size(); ++end) {
            const bool isSwapped = end > 1 && a.last(2) == QString(b[end - 1]) + b[end - 2];
            if (a.back() == b[end - 1] || isSwapped)
                best = std::min(best, table.back()[size_t(end)]);
        }
        return best;
    };
    std::vector<QString> words { QString() };
    for (size_t done = 0; done < words.size() && words[done].size() < 5; ++done) {
        const QString word = words[done];
        for (const QChar letter : u"abc"_s)
            words.push_back(word + letter);
    }
    for (const QString &typed : words) {
        for (const QString &word : words) {
            if (typed.size() < 2 || word.size() < 2 || typed[0] != word[0])
                continue;
            for (const int allowed : { 1, 2 }) {
                for (const bool isBeginning : { false, true }) {
                    const int expected = std::min(byTheBook(typed, word, isBeginning), allowed + 1);
                    if (model::typosBetween(typed, word, allowed, isBeginning) != expected)
                        QFAIL(qPrintable(typed + u' ' + word));
                }
            }
        }
    }
}

void tst_OmniSearch::markdownBecomesPlain_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("headings and lists")
        << u"# Title\n\n* one\n- two\n  1. three\n"_s << u"Title: one two three"_s;
    QTest::newRow("links") << u"See [the page](https://x.example/a_b) or [that][ref]."_s
                           << u"See the page or thatref."_s;
    QTest::newRow("images") << u"![A logo](a.png) here"_s << u"A logo here"_s;
    QTest::newRow("emphasis") << u"*so* **much** _more_ `code` snake_case"_s
                              << u"so much more code snake_case"_s;
    QTest::newRow("quotes") << u"> ### INFOBOX\n>\n> * text"_s << u"INFOBOX: text"_s;
    QTest::newRow("tables") << u"| a | b |\n|---|---|\n| 1 | 2 |"_s << u"a b --- --- 1 2"_s;
    QTest::newRow("code blocks") << u"```\nrun it\n```\nafter"_s << u"run it after"_s;
    QTest::newRow("HTML") << u"<b onclick=\"x\">bold</b> a < b"_s << u"bold a < b"_s;
    QTest::newRow("escapes") << u"\\*no list\\*"_s << u"*no list*"_s;
    QTest::newRow("a minus") << u"-1 degree"_s << u"-1 degree"_s;
    QTest::newRow("unfinished") << u"[a](b"_s << u"a(b"_s;
}

void tst_OmniSearch::markdownBecomesPlain()
{
    QFETCH(QString, markdown);
    QFETCH(QString, plain);
    QCOMPARE(model::plainText(markdown), plain);
}

void tst_OmniSearch::markdownOfAnyKindTakesLittleTime()
{
    for (const QString &piece :
        { u"["_s, u"]("_s, u"<a"_s, u"> "_s, u"*"_s, u"\\"_s, u"1. "_s, u"#"_s, u"\n- "_s }) {
        QElapsedTimer timer;
        timer.start();
        (void)model::plainText(piece.repeated(500'000));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(piece));
    }
}

void tst_OmniSearch::theSmallLandscapeIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString boiler = u"item Boiler"_s;
    QTest::newRow("a name") << u"boiler"_s << QStringList { boiler };
    QTest::newRow("its beginning") << u"BOI"_s << QStringList { boiler };
    QTest::newRow("inside of it") << u"oile"_s << QStringList { boiler };
    QTest::newRow("a word of the description")
        << u"works"_s << QStringList { u"item Works"_s, boiler };
    QTest::newRow("words of different fields") << u"boil wat"_s << QStringList { boiler };
    QTest::newRow("a repository") << u"example/kettle"_s << QStringList { u"item Kettle"_s };
    QTest::newRow("a further repository") << u"valve"_s << QStringList { boiler };
    QTest::newRow("an organization") << u"example works"_s << QStringList { boiler };
    QTest::newRow("a place before what is in it")
        << u"electric"_s
        << QStringList { u"subcategory Electric"_s, boiler, u"item Dynamo"_s, u"item Old Coil"_s };
    QTest::newRow("a category, its chapter, and all that is in it")
        << u"engines"_s
        << QStringList { u"category Engines"_s, u"guide Engines"_s, boiler, u"item Kettle"_s,
               u"subcategory Steam & Water"_s, u"subcategory Electric"_s, u"subcategory Empty"_s,
               u"guide Steam & Water"_s, u"item Dynamo"_s, u"item Old Coil"_s };
    QTest::newRow("a keyword of the guide") << u"thermodyn"_s << QStringList { u"guide Engines"_s };
    QTest::newRow("a word of the guide") << u"piston"_s << QStringList { u"guide Steam & Water"_s };
    QTest::newRow("markup is no text") << u"heat.example.org"_s << QStringList {};
    QTest::newRow("typos") << u"dynmao"_s << QStringList { u"item Dynamo"_s };
    QTest::newRow("typos in two words") << u"stean watre"_s
                                        << QStringList { u"subcategory Steam & Water"_s,
                                               u"guide Steam & Water"_s, boiler, u"item Kettle"_s };
    QTest::newRow("no typo in three letters") << u"olf"_s << QStringList {};
    QTest::newRow("initials") << u"oc"_s << QStringList { u"item Old Coil"_s };
    QTest::newRow("run together") << u"oldcoil"_s << QStringList { u"item Old Coil"_s };
    QTest::newRow("torn apart") << u"boi ler"_s << QStringList { boiler };
    QTest::newRow("every word must match") << u"boiler dynamo"_s << QStringList {};
    QTest::newRow("the suffix of members is no name")
        << u"tinker"_s << QStringList { u"item Tinker"_s };
    QTest::newRow("accents that are none") << u"bóîler"_s << QStringList { boiler };
    QTest::newRow("no word") << u" -- "_s << QStringList {};
}

void tst_OmniSearch::theSmallLandscapeIsFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const OmniIndex index(smallWorld());
    QCOMPARE(shown(index, text).join(u'\n'), expected.join(u'\n'));
}

void tst_OmniSearch::theBestComesFirstInTheStarter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a typo") << u"kuberntes"_s << QStringList { u"item Kubernetes"_s };
    QTest::newRow("letters swapped") << u"promethues"_s << QStringList { u"item Prometheus"_s };
    QTest::newRow("a typo half way") << u"promteh"_s << QStringList { u"item Prometheus"_s };
    QTest::newRow("k8s") << u"k8s"_s << QStringList { u"item Kubernetes"_s };
    QTest::newRow("otel") << u"otel"_s << QStringList { u"item OpenTelemetry"_s };
    QTest::newRow("etcd") << u"etcd"_s << QStringList { u"item etcd"_s };
    QTest::newRow("flux") << u"flux"_s << QStringList { u"item Flux"_s };
    QTest::newRow("a part of a project") << u"argo cd"_s << QStringList { u"item Argo"_s };
    QTest::newRow("without the hyphen")
        << u"cert manager"_s << QStringList { u"item cert-manager"_s };
    QTest::newRow("as one word") << u"certmanager"_s << QStringList { u"item cert-manager"_s };
    QTest::newRow("two words of one")
        << u"open telemetry"_s << QStringList { u"item OpenTelemetry"_s };
    QTest::newRow("the short name")
        << u"tuf"_s << QStringList { u"item The Update Framework (TUF)"_s };
    QTest::newRow("a beginning, the best known first")
        << u"kube"_s << QStringList { u"item Kubernetes"_s };
}

void tst_OmniSearch::theBestComesFirstInTheStarter()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(starter(), text, int(expected.size())).join(u'\n'), expected.join(u'\n'));
}

void tst_OmniSearch::theBestComesFirstInTheRealLandscape_data()
{
    ATLAS_NEEDS_REAL_DATA();
    theBestComesFirstInTheStarter_data();
    QTest::newRow("a subcategory, its section of the guide, then projects")
        << u"service mesh"_s
        << QStringList { u"subcategory Service Mesh"_s, u"guide Service Mesh"_s };
    QTest::newRow("a category") << u"provisioning"_s
                                << QStringList { u"category Provisioning"_s,
                                       u"guide Provisioning"_s };
    QTest::newRow("two typos") << u"graphana"_s << QStringList { u"item Grafana"_s };
    QTest::newRow("a letter twice") << u"cillium"_s << QStringList { u"item Cilium"_s };
    QTest::newRow("initials before parts of words")
        << u"opa"_s << QStringList { u"item Open Policy Agent (OPA)"_s };
    QTest::newRow("an organization's name for its project")
        << u"fluxcd"_s << QStringList { u"item Flux"_s };
    QTest::newRow("a member") << u"red hat"_s << QStringList { u"item Red Hat"_s };
    QTest::newRow("a beginning, the better known before the less")
        << u"kub"_s << QStringList { u"item Kubernetes"_s, u"item Kubeflow"_s, u"item KubeEdge"_s };
}

void tst_OmniSearch::theBestComesFirstInTheRealLandscape()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(real(), text, int(expected.size())).join(u'\n'), expected.join(u'\n'));
}

void tst_OmniSearch::matchesAreMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("a beginning") << u"boi"_s << u"[Boi]ler"_s << u""_s;
    QTest::newRow("inside") << u"oile"_s << u"B[oile]r"_s << u""_s;
    QTest::newRow("a typo marks the word") << u"bioler"_s << u"[Boiler]"_s << u""_s;
    QTest::newRow("initials") << u"oc"_s << u"[O]ld [C]oil"_s << u""_s;
    QTest::newRow("run together") << u"oldco"_s << u"[Old] [Co]il"_s << u""_s;
    QTest::newRow("in the description")
        << u"heats"_s << u"Boiler"_s << u"[Heats] water until it works for you."_s;
    QTest::newRow("in both") << u"boiler until"_s << u"[Boiler]"_s
                             << u"Heats water [until] it works for you."_s;
    QTest::newRow("in a repository") << u"valve"_s << u"Boiler"_s << u"example/[valve]"_s;
    QTest::newRow("in the organization")
        << u"example works"_s << u"Boiler"_s << u"[Example] [Works]"_s;
    QTest::newRow("accents") << u"bôi"_s << u"[Boi]ler"_s << u""_s;
}

void tst_OmniSearch::matchesAreMarked()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, snippet);
    const OmniIndex index(smallWorld());
    const OmniResult result = index.search(text, 1);
    QCOMPARE(result.hits.size(), 1U);
    const OmniHit &hit = result.hits.front();
    QCOMPARE(marked(hit.title, hit.titleMatches), title);
    QCOMPARE(marked(hit.snippet.text, hit.snippet.matches), snippet);
}

void tst_OmniSearch::theGuideShowsThePlaceThatMatches()
{
    const OmniIndex index(smallWorld());
    const OmniHit hit = index.search(u"flywheel"_s, 1).hits.at(0);
    QCOMPARE(hit.kind, OmniKind::GuideSection);
    QCOMPARE(hit.place, (model::PlacePath { u"Engines"_s, u"Steam & Water"_s }));
    QCOMPARE(marked(hit.snippet.text, hit.snippet.matches),
        u"… More words follow. At last the [flywheel]."_s);
    // A title that matches comes with how the text begins.
    const OmniHit chapter = index.search(u"engines"_s, 2).hits.at(1);
    QCOMPARE(chapter.kind, OmniKind::GuideChapter);
    QCOMPARE(chapter.snippet.text, u"What it is: An engine turns heat into work."_s);
}

void tst_OmniSearch::actionsAreRankedAmongTheRest()
{
    const OmniIndex index(smallWorld());
    const std::vector<model::OmniAction> actions { { u"Sync"_s, u"File"_s },
        { u"Dark"_s, u"View › Theme"_s }, { u"Electric Mode"_s, u"View"_s } };
    const auto found = [&](const QString &text) { return shown(index.search(text, 4, actions)); };
    QCOMPARE(found(u"syn"_s), QStringList { u"action Sync"_s });
    QCOMPARE(found(u"snyc"_s), QStringList { u"action Sync"_s });
    QCOMPARE(found(u"dark theme"_s), QStringList { u"action Dark"_s });
    QCOMPARE(found(u"file"_s), QStringList { u"action Sync"_s });
    // The whole name of a place before the beginning of an action's, that before what is in it.
    QCOMPARE(found(u"electric"_s).first(3),
        (QStringList { u"subcategory Electric"_s, u"action Electric Mode"_s, u"item Boiler"_s }));
    const OmniHit hit = index.search(u"dark theme"_s, 1, actions).hits.at(0);
    QCOMPARE(hit.action, 1);
    QCOMPARE(marked(hit.snippet.text, hit.snippet.matches), u"View › [Theme]"_s);
}

void tst_OmniSearch::membersAndArchivedProjectsComeLater()
{
    auto snapshot = std::make_shared<model::Snapshot>();
    snapshot->settings.membersCategory = u"Makers"_s;
    const auto add = [&](const QString &category, const QString &name, const QString &maturity) {
        model::Item item { .id = model::ItemId(category, u"All"_s, name),
            .name = name,
            .place = { category, u"All"_s } };
        if (!maturity.isEmpty())
            item.maturity = model::Maturity(maturity);
        snapshot->landscape.items.push_back(std::move(item));
    };
    add(u"Makers"_s, u"Crane One (member)"_s, {});
    add(u"Tools"_s, u"Crane Two"_s, u"archived"_s);
    add(u"Tools"_s, u"Crane Three"_s, {});
    add(u"Tools"_s, u"Crane Four"_s, u"sandbox"_s);
    add(u"Tools"_s, u"Crane Five"_s, u"incubating"_s);
    add(u"Tools"_s, u"Crane Six"_s, u"graduated"_s);
    const OmniIndex index(snapshot);
    QCOMPARE(shown(index, u"crane"_s),
        (QStringList { u"item Crane Six"_s, u"item Crane Five"_s, u"item Crane Four"_s,
            u"item Crane Three"_s, u"item Crane Two"_s, u"item Crane One"_s }));
    // How well a name matches weighs more than what it is.
    QCOMPARE(shown(index, u"crane one"_s), QStringList { u"item Crane One"_s });
}

void tst_OmniSearch::everyItemIsFoundByItsName_data()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("starter") << false;
    QTest::newRow("real landscape") << true;
}

void tst_OmniSearch::everyItemIsFoundByItsName()
{
    QFETCH(bool, isReal);
    if (isReal)
        ATLAS_NEEDS_REAL_DATA();
    const OmniIndex &index = isReal ? real() : starter();
    const auto &items = index.snapshot()->landscape.items;
    QHash<QString, int> namesakes;
    for (const model::Item &item : items)
        ++namesakes[model::joinedWords(item.displayName())];
    for (int number = 0; number < int(items.size()); ++number) {
        const QString name = items[size_t(number)].displayName();
        const int allowed = std::max(3, namesakes.value(model::joinedWords(name)) + 2);
        const OmniResult result = index.search(name, allowed);
        QVERIFY2(std::ranges::contains(result.hits, number, &OmniHit::item), qPrintable(name));
        QVERIFY(result.items.contains(number));
        for (const OmniHit &hit : result.hits) {
            QVERIFY2(areSound(hit.titleMatches, hit.title), qPrintable(name));
            QVERIFY2(areSound(hit.snippet.matches, hit.snippet.text), qPrintable(name));
        }
    }
}

/// What begins with the longer text begins with the shorter one, and stands there in the same
/// order, so that rows do not jump while one types.
void tst_OmniSearch::anotherLetterOnlyNarrows()
{
    const OmniIndex &index = realDataFolder().isEmpty() ? starter() : real();
    const auto beginning = [&](const QString &text) {
        std::vector<int> items;
        for (const OmniHit &hit : index.search(text, 100'000).hits) {
            const QString name = model::joinedWords(hit.title);
            if (hit.kind == OmniKind::Item && name.startsWith(text) && name != text
                && !hit.title.contains(u'('))
                items.push_back(hit.item);
        }
        return items;
    };
    for (const QString &query : { u"kubernetes"_s, u"open"_s, u"prometheus"_s, u"cloud"_s,
             u"argo"_s, u"container"_s, u"service"_s, u"data"_s }) {
        std::vector<int> wider = beginning(query.left(1));
        for (qsizetype length = 2; length <= query.size(); ++length) {
            const QString text = query.left(length);
            const std::vector<int> narrower = beginning(text);
            std::vector<int> expected;
            for (const int item : wider) {
                const QString name = model::joinedWords(
                    index.snapshot()->landscape.items[size_t(item)].displayName());
                if (name.startsWith(text) && name != text)
                    expected.push_back(item);
            }
            // A short form ("kube") puts its own meaning first.
            if (text != u"kube" && query.left(length - 1) != u"kube")
                QCOMPARE(narrower, expected);
            wider = narrower;
        }
    }
}

/// Every active project with a name of eight letters or more, with a letter missing, twice, or
/// swapped with the next one anywhere behind the first.
void tst_OmniSearch::oneSlipStillFindsTheProject()
{
    const OmniIndex &index = realDataFolder().isEmpty() ? starter() : real();
    int tried = 0;
    int first = 0;
    for (const model::Item &item : index.snapshot()->landscape.items) {
        const QString name = item.displayName().toLower();
        const bool isPlain = std::ranges::all_of(name, [](QChar c) { return c.isLower(); });
        if (!item.isProject() || item.isArchived() || name.size() < 8 || !isPlain)
            continue;
        for (qsizetype at = 1; at + 1 < name.size(); ++at) {
            QString missing = name;
            missing.remove(at, 1);
            QString twice = name;
            twice.insert(at, name[at]);
            QString swapped = name;
            swapped[at] = name[at + 1];
            swapped[at + 1] = name[at];
            for (const QString &typed : { missing, twice, swapped }) {
                const OmniResult result = index.search(typed, 3);
                ++tried;
                const auto found
                    = std::ranges::find(result.hits, item.displayName(), &OmniHit::title);
                QVERIFY2(found != result.hits.end(), qPrintable(typed));
                first += found == result.hits.begin() ? 1 : 0;
            }
        }
    }
    QVERIFY(tried > 100);
    QVERIFY2(first > tried * 98 / 100, qPrintable(u"%1 of %2"_s.arg(first).arg(tried)));
}

void tst_OmniSearch::theLimitDoesNotChangeWhatIsFound()
{
    const OmniResult all = starter().search(u"cloud"_s, 1000);
    const OmniResult few = starter().search(u"cloud"_s, 3);
    QVERIFY(all.hits.size() > 3);
    QCOMPARE(few.hits.size(), 3U);
    QCOMPARE(few.items, all.items);
    QCOMPARE(few.count, all.count);
    QCOMPARE(all.count, int(all.hits.size()));
    QCOMPARE(shown(few), shown(all).first(3));
    int items = 0;
    for (const OmniHit &hit : all.hits)
        items += hit.kind == OmniKind::Item ? 1 : 0;
    QCOMPARE(all.items.count(), items);
    QVERIFY(std::ranges::is_sorted(all.hits, std::greater {}, &OmniHit::score));
    QVERIFY(starter().search(u"cloud"_s, 0).hits.empty());
}

void tst_OmniSearch::nothingThatIsTypedHurts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNothing");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("a long word") << QString(10'000, u'x') << true;
    QTest::newRow("many words") << u"cloud native "_s.repeated(1000) << false;
    QTest::newRow("many different words") << [] {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"word%1 "_s.arg(i);
        return text;
    }() << true;
    QTest::newRow("punctuation") << u"!\"§$%&/()=?*+~#'<>|,;.:-_"_s << true;
    QTest::newRow("emoji") << u"🚀🐳👩‍🚀"_s << true;
    QTest::newRow("emoji beside a word") << u"🐳 kubernetes"_s << false;
    QTest::newRow("right to left") << u"שלום"_s << true;
    QTest::newRow("marks on nothing") << QString(5000, QChar(0x0301)) << true;
    QTest::newRow("marks on a letter") << u"k"_s + QString(5000, QChar(0x0301)) << false;
    QTest::newRow("a text direction") << u"\u202Ekubernetes"_s << false;
    QTest::newRow("half letters") << QString(5000, QChar(0xDC00)) << true;
    QTest::newRow("zeros") << QString(100, QChar(0)) << true;
    QTest::newRow("query syntax") << u"name:\"kubernetes\" AND *"_s << true;
}

void tst_OmniSearch::nothingThatIsTypedHurts()
{
    QFETCH(QString, text);
    QFETCH(bool, isNothing);
    QElapsedTimer timer;
    timer.start();
    const OmniResult result = starter().search(text, 50, { { u"Sync"_s, u"File"_s } });
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(result.hits.empty(), isNothing);
    QCOMPARE(result.count == 0, isNothing);
}

void tst_OmniSearch::emptyAndHostileLandscapesAreSearched()
{
    const OmniIndex empty(std::make_shared<const model::Snapshot>());
    QVERIFY(empty.search(u"anything"_s, 10).hits.empty());
    auto snapshot = std::make_shared<model::Snapshot>();
    const QString name = u"<b>Ünïcode</b> 🚀 "_s + u"A"_s.repeated(20'000);
    model::Item item { .id = model::ItemId(u"C"_s, u"S"_s, name),
        .name = name,
        .place = { u"C"_s, u"S"_s },
        .description = u"word"_s.repeated(50'000) + u" \n\n end of it"_s };
    item.repository = model::Repository { .url = u"not an address"_s, .branch = {}, .license = {} };
    snapshot->landscape.items.push_back(item);
    item.name = u"🚀"_s; // nothing that could be typed
    snapshot->landscape.items.push_back(item);
    const OmniIndex index(snapshot);
    const OmniResult byName = index.search(u"unicode"_s, 10);
    QCOMPARE(byName.hits.size(), 1U);
    QCOMPARE(
        marked(byName.hits[0].title, byName.hits[0].titleMatches).left(14), u"<b>[Ünïcode]</"_s);
    const OmniResult byText = index.search(u"end of it"_s, 10);
    QCOMPARE(byText.hits.size(), 2U);
    for (const OmniHit &hit : byText.hits) {
        QVERIFY(hit.snippet.text.size() < 300);
        QVERIFY(areSound(hit.snippet.matches, hit.snippet.text));
        QVERIFY(!hit.snippet.matches.empty());
    }
}

QTEST_GUILESS_MAIN(tst_OmniSearch)
#include "tst_omnisearch.moc"
