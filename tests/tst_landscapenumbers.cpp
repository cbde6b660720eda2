// SPDX-License-Identifier: GPL-3.0-or-later
// What the site of a landscape publishes, in its three forms, and what is no such thing.
#include "model/import/csv.h"
#include "model/import/landscapenumbers.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Error;
using model::LandscapeNumbers;

namespace {

const QString file = u"https://example.org/data/full.json"_s;
const QString source = u"example.org"_s;
const QDate day(2026, 11, 26);

QByteArray fullJson()
{
    QFile made(QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/full.json"));
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

} // namespace

class tst_LandscapeNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingInOneFile();
    void theInterfaceForPrograms();
    void aTable();
    void notSuchAFile_data();
    void notSuchAFile();
    void problemsHaveAnEnd();
    void licenses();
    void tables_data();
    void tables();
};

void tst_LandscapeNumbers::everythingInOneFile()
{
    const auto read = model::importFullJson(fullJson(), file, source);
    QVERIFY(read);
    const auto &repositories = read->value.repositories;
    const auto boiler = repositories.value(u"github.com/example/boiler"_s);
    QCOMPARE(boiler,
        (model::RepositoryNumbers { .stars = 12345,
            .asOf = QDate(2026, 11, 20),
            .source = source,
            .language = u"Go"_s,
            .license = u"Apache-2.0"_s,
            .latestCommit = QDate(2026, 11, 19),
            .firstCommit = QDate(2014, 6, 6),
            .latestRelease = {},
            .contributors = 321,
            .weeklyCommits = { 1, 0, 17 } }));
    // Under the address that it has now, too.
    QCOMPARE(repositories.value(u"github.com/moved/boiler"_s), boiler);
    const auto kettle = repositories.value(u"github.com/example/kettle"_s);
    QCOMPARE(kettle.asOf, QDate(2026, 11, 20));
    QVERIFY(!kettle.latestCommit && !kettle.contributors && kettle.weeklyCommits.isEmpty());
    QCOMPARE(repositories.size(), 3);
    QCOMPARE(read->value.organizations,
        (model::Organizations { { u"www.crunchbase.com/organization/works"_s,
            { .name = u"Works Inc."_s,
                .country = u"Iceland"_s,
                .fundingUsd = 1'250'000,
                .asOf = QDate(2026, 11, 1),
                .source = source } } }));
    QStringList problems;
    for (const auto &problem : read->problems) {
        QCOMPARE(problem.file, file);
        problems += problem.subject.section(u'/', -1) + u' ' + problem.field;
    }
    problems.sort();
    QCOMPARE(problems.join(u", "),
        u"half stars, kettle count, kettle latest_commit, kettle participation_stats, "
        "list generated_at, list stars, many stars, none stars, null stars, text stars, "
        "undated generated_at, undated-one generated_at"_s);
}

void tst_LandscapeNumbers::theInterfaceForPrograms()
{
    const auto read = model::importApiItems(R"([
        { "name": "Boiler", "crunchbase_url": "https://www.crunchbase.com/organization/works",
          "country": "Iceland", "repositories": [
            { "url": "https://github.com/example/boiler", "primary": true, "stars": 7,
              "contributors": 3, "languages": { "Rust": 5 }, "license": "MIT License",
              "latest_release": "2026-10-01T01:02:03Z" },
            { "url": "https://git.example/valve", "license": "MIT" } ] },
        { "name": "Nothing" }, 5 ])",
        file, source, day);
    QVERIFY(read);
    QCOMPARE(read->value.repositories,
        (model::NumbersByRepository { { u"github.com/example/boiler"_s,
            { .stars = 7,
                .asOf = day,
                .source = source,
                .language = u"Rust"_s,
                .license = u"MIT"_s,
                .latestRelease = QDate(2026, 10, 1),
                .contributors = 3 } } }));
    QCOMPARE(read->value.organizations.size(), 1);
    QVERIFY(read->problems.empty());
}

void tst_LandscapeNumbers::aTable()
{
    const auto read = model::importItemsCsv(
        "name,organization,crunchbase_url,funding,crunchbase_country,license,github_repo,"
        "github_stars,github_latest_commit_date,github_contributors_count\n"
        "Boiler,\"Works, Inc.\",https://www.crunchbase.com/organization/works,12,Iceland,"
        "Apache License 2.0,https://github.com/example/boiler,99,2026-11-01,4\n"
        "Kettle,,,,,,https://github.com/example/kettle,many,,\n"
        "Short\n",
        file, source, day);
    QVERIFY(read);
    QCOMPARE(read->value.repositories,
        (model::NumbersByRepository { { u"github.com/example/boiler"_s,
            { .stars = 99,
                .asOf = day,
                .source = source,
                .license = u"Apache-2.0"_s,
                .latestCommit = QDate(2026, 11, 1),
                .contributors = 4 } } }));
    QCOMPARE(read->value.organizations.value(u"www.crunchbase.com/organization/works"_s).name,
        u"Works, Inc."_s);
    QCOMPARE(read->problems.size(), 1);
    QCOMPARE(read->problems[0].subject, u"Kettle"_s);
}

void tst_LandscapeNumbers::notSuchAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : { "", "null", "[]", "{}", "{\"github_data\": []}", "5", "{", "\"x\"",
             "<!doctype html><title>Sign in</title>", "{\"github_data\": {\"a\": 1}}",
             "[{\"repositories\": 5}]", "a,b\n1,2\n", "name,github_repo,github_stars\n",
             "name,github_repo,github_stars\nA,b,\"c", "\xff\xfe\x00" })
        QTest::newRow(bytes) << QByteArray(bytes);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(50'000);
}

void tst_LandscapeNumbers::notSuchAFile()
{
    QFETCH(QByteArray, bytes);
    for (const auto &result : { model::importFullJson(bytes, file, source),
             model::importApiItems(bytes, file, source, day),
             model::importItemsCsv(bytes, file, source, day) }) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadFormat);
        QCOMPARE(result.error().subject, file);
        QVERIFY(!result.error().detail.isEmpty());
    }
}

void tst_LandscapeNumbers::problemsHaveAnEnd()
{
    QByteArray many
        = R"({"github_data": {"a/b": {"stars": 1, "generated_at": "2026-01-01T00:00:00Z"})";
    for (int i = 0; i < 5000; ++i)
        many += ",\"x/" + QByteArray::number(i) + "\": {}";
    const auto read = model::importFullJson(many + "}}", file, source);
    QVERIFY(read);
    QCOMPARE_LE(read->problems.size(), 100);
}

void tst_LandscapeNumbers::licenses()
{
    QCOMPARE(model::spdxLicense(u"Apache License 2.0"_s), u"Apache-2.0"_s);
    QCOMPARE(
        model::spdxLicense(u"BSD 3-Clause \"New\" or \"Revised\" License"_s), u"BSD-3-Clause"_s);
    QCOMPARE(model::spdxLicense(u"Other"_s), QString());
    QCOMPARE(model::spdxLicense(u""_s), QString());
    QCOMPARE(model::spdxLicense(u"Apache-2.0"_s), u"Apache-2.0"_s);
    QCOMPARE(model::spdxLicense(u"My own terms"_s), u"My own terms"_s);
}

void tst_LandscapeNumbers::tables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cells");
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n")
                            << u"x, \"y\"|two\nlines"_s;
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << u"1|2"_s;
    QTest::newRow("no end of line") << QByteArray("a,b\n1,2") << u"1|2"_s;
    QTest::newRow("too short") << QByteArray("a,b\n1\n") << u"1|"_s;
    QTest::newRow("too long") << QByteArray("a,b\n1,2,3\n") << u"1|2"_s;
    QTest::newRow("other letters") << QByteArray("a,b\n\xc3\xa4,\xe6\x97\xa5\n") << u"ä|日"_s;
}

void tst_LandscapeNumbers::tables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cells);
    const auto table = model::parseCsv(bytes, file);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    const QStringList &row = table->rows[0];
    QCOMPARE(table->value(row, u"a"_s) + u'|' + table->value(row, u"b"_s), cells);
    QCOMPARE(table->value(row, u"c"_s), QString());
}

QTEST_GUILESS_MAIN(tst_LandscapeNumbers)
#include "tst_landscapenumbers.moc"
