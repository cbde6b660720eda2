// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/gitlibrary.h"
#include "model/import/documentimport.h"
#include "tests/gitserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Error;
using model::Problem;

class tst_DocumentImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void whatPeopleReadIsTaken();
    void aFileThatCannotBeReadIsLeftOut();
    void limitsCutShort_data();
    void limitsCutShort();
    void aDamagedCloneIsAnError();
    void aStopIsHeard();

private:
    model::Result<model::ImportedDocuments> import(
        model::Progress &progress, const model::DocumentLimits &limits = {}) const;

    model::GitLibrary m_git;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestRepository> m_repository;
    QString m_head;
    model::NoProgress m_progress;
};

void tst_DocumentImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<TestRepository>(m_folder->filePath(u"a.git"_s));
    m_head = m_repository->commit(
        { { "README.md", "# Read me\n" }, { "main.go", "package main\n" },
            { "docs/MAINTAINERS", "Ada\n" }, { "docs/deep/guide.md", "# Guide\n" },
            { "vendor/x/README.md", "# Another's\n" } },
        "Texts");
}

model::Result<model::ImportedDocuments> tst_DocumentImport::import(
    model::Progress &progress, const model::DocumentLimits &limits) const
{
    const auto repository = model::GitRepository::open(m_repository->path());
    if (!repository)
        return std::unexpected(repository.error());
    const auto commit = repository->commit(m_head);
    if (!commit)
        return std::unexpected(commit.error());
    return model::importDocuments(*repository, *commit, progress, limits);
}

void tst_DocumentImport::whatPeopleReadIsTaken()
{
    const auto found = import(m_progress);
    QVERIFY(found);
    QStringList paths;
    for (const model::Document &document : found->documents) {
        paths += document.path;
        QCOMPARE(document.blobId.size(), 40);
    }
    QCOMPARE(
        paths, QStringList({ u"README.md"_s, u"docs/MAINTAINERS"_s, u"docs/deep/guide.md"_s }));
    QVERIFY(found->problems.empty());
}

void tst_DocumentImport::aFileThatCannotBeReadIsLeftOut()
{
    m_head = m_repository->commit(
        { { "binary.md", QByteArray("a\0b", 3) }, { "large.md", QByteArray(5 << 20, 'a') } },
        "Not to be read");
    const auto found = import(m_progress);
    QVERIFY(found);
    QCOMPARE(found->documents.size(), 3);
    QCOMPARE(found->problems.size(), 2);
    for (const Problem &problem : found->problems) {
        QCOMPARE(problem.kind, Problem::Kind::LeftOut);
        QVERIFY(!problem.file.isEmpty() && !problem.value.isEmpty());
    }
}

void tst_DocumentImport::limitsCutShort_data()
{
    QTest::addColumn<model::DocumentLimits>("limits");
    QTest::newRow("folders") << model::DocumentLimits { .maxFolders = 1 };
    QTest::newRow("files") << model::DocumentLimits { .maxFiles = 2 };
    QTest::newRow("bytes") << model::DocumentLimits { .maxBytes = 12 };
}

void tst_DocumentImport::limitsCutShort()
{
    QFETCH(model::DocumentLimits, limits);
    const auto found = import(m_progress, limits);
    QVERIFY(found);
    QCOMPARE_LT(found->documents.size(), 3);
    QCOMPARE(found->problems.back().kind, Problem::Kind::TooMuch);
}

void tst_DocumentImport::aDamagedCloneIsAnError()
{
    const auto before = import(m_progress);
    QVERIFY(before);
    const QString blob = before->documents.front().blobId;
    QVERIFY(QFile::remove(
        m_repository->path() + u"/objects/%1/%2"_s.arg(blob.first(2), blob.sliced(2))));
    // Otherwise the texts from before would be replaced by fewer.
    QVERIFY(!import(m_progress));
}

void tst_DocumentImport::aStopIsHeard()
{
    class Stopped : public model::Progress {
    public:
        bool cancelled() const override { return true; }
        void report(qint64, qint64, qint64) override { }
    } stopped;
    const auto found = import(stopped);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_DocumentImport)
#include "tst_documentimport.moc"
