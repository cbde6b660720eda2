// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/changewords.h"
#include "views/wording/errortext.h"
#include "views/wording/names.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Error;
using model::Problem;
using views::ChangeWords;
using views::ErrorText;
using views::Names;

class tst_Wording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void daysAreClear_data();
    void daysAreClear();
    void everyErrorHasASentence();
    void everyProblemHasASentence();
    void everyChangeHasAName();
    void everyTranslationIsComplete();
};

void tst_Wording::daysAreClear_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("C") << QLocale::c() << u"3 Feb 2026"_s;
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                             << u"3 Feb 2026"_s;
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates)
                              << u"Feb 3, 2026"_s;
    QTest::newRow("German") << QLocale(QLocale::German) << u"3. Feb. 2026"_s;
    QTest::newRow("French") << QLocale(QLocale::French) << u"3 févr. 2026"_s;
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish) << u"3 de feb de 2026"_s;
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << u"2026年2月3日"_s;
}

void tst_Wording::daysAreClear()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QLocale::setDefault(locale);
    QCOMPARE(Names::day(QDate(2026, 2, 3)), text);
    QVERIFY(Names::day({}).isEmpty());
}

void tst_Wording::everyChangeHasAName()
{
    std::vector<model::LandscapeChange> changes;
    for (const auto kind : model::LandscapeChange::kinds) {
        QVERIFY(!ChangeWords::kind(kind).isEmpty());
        changes.push_back({ kind, model::ItemId(u"A"_s, u"B"_s, u"C"_s), u"C"_s, { u"A"_s, u"B"_s },
            u"sandbox"_s, u"graduated"_s });
        QVERIFY(!ChangeWords::detail(changes.back()).isEmpty());
    }
    changes.push_back(changes.front());
    QCOMPARE(ChangeWords::summary(changes),
        u"2 accepted, 1 promoted, 1 archived, 1 reclassified, 1 added, 1 removed, 1 moved, "
        "1 renamed, 1 with another logo"_s);
    QVERIFY(ChangeWords::summary({}).isEmpty());
}

void tst_Wording::everyErrorHasASentence()
{
    using Kind = Error::Kind;
    for (const Kind kind : { Kind::NotFound, Kind::Unreadable, Kind::BadFormat, Kind::TooLarge,
             Kind::Storage, Kind::Git, Kind::Network, Kind::Busy, Kind::Newer, Kind::RateLimited,
             Kind::Insecure, Kind::ProgramFile }) {
        const QString text = ErrorText::sentence(Error { kind, u"a/file"_s, u"detail"_s });
        QVERIFY2(text.contains(QDir::toNativeSeparators(u"a/file"_s)), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
    }
    QVERIFY(ErrorText::sentence(Error { Kind::Cancelled, {}, {} }).isEmpty());
    // What is foreign may hold what looks like a place for another part.
    const QString text = ErrorText::sentence(Error { Kind::Git, u"%2"_s, u"%1"_s });
    QVERIFY2(text.contains("%2 did"_L1) && text.contains("(%1)"_L1), qPrintable(text));
}

void tst_Wording::everyProblemHasASentence()
{
    using Kind = Problem::Kind;
    for (const Kind kind : { Kind::WrongType, Kind::Missing, Kind::BadDate, Kind::BadUrl,
             Kind::UnexpectedHost, Kind::BadPlace, Kind::UnknownPlace, Kind::Duplicate,
             Kind::UnknownKey, Kind::BadValue }) {
        Problem problem;
        problem.kind = kind;
        problem.file = u"landscape.yml"_s;
        problem.line = 12;
        problem.subject = u"Kettle"_s;
        problem.field = u"logo"_s;
        problem.value = u"x"_s;
        const QString text = ErrorText::located(problem);
        QVERIFY2(text.startsWith("landscape.yml:12: Kettle"_L1), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') && text.contains("logo"_L1), qPrintable(text));
    }
}

/// Every text of every translation is there and keeps the places for its parts.
void tst_Wording::everyTranslationIsComplete()
{
    static const QRegularExpression message(
        u"<message.*?</message>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression source(
        u"<source>(.*?)</source>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression form(u"<(translation|numerusform)>([^<]*)</"_s);
    static const QRegularExpression part(u"%(\\d|n)"_s);
    const QDir folder(QStringLiteral(ATLAS_SOURCE_DIR "/i18n"));
    const QStringList names = folder.entryList({ u"*.ts"_s });
    QCOMPARE_GE(names.size(), 2);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        QVERIFY2(!content.contains("unfinished"_L1), qPrintable(name));
        for (const auto &match : message.globalMatch(content)) {
            const QString text = match.captured();
            const QString original = source.match(text).captured(1);
            QVERIFY2(form.match(text).hasMatch(), qPrintable(name + ": "_L1 + original));
            const bool isPlural = text.contains("numerus=\"yes\""_L1);
            for (const auto &translated : form.globalMatch(text)) {
                const QString words = translated.captured(2).trimmed();
                if (isPlural && translated.captured(1) == "translation"_L1)
                    continue; // its forms are what counts
                QVERIFY2(!words.isEmpty(), qPrintable(name + ": "_L1 + original));
                for (const auto &place : part.globalMatch(original)) {
                    QVERIFY2(translated.captured(2).contains(place.captured()),
                        qPrintable(name + ": "_L1 + original));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
