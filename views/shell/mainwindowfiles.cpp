// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow writes to files and takes from them.
#include "model/import/landscapefiles.h"
#include "views/export/exportdialog.h"
#include "views/logos/logocache.h"
#include "views/map/mapview.h"
#include "views/shell/mainwindow.h"
#include "views/shell/statusline.h"
#include "views/sync/syncdialog.h"
#include "views/table/tableview.h"
#include "views/wording/errortext.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr QLatin1StringView bundleSuffix(".atlas");

/// The bundle that is dragged, when it is one alone; empty otherwise.
QString droppedBundle(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return file.endsWith(bundleSuffix, Qt::CaseInsensitive) ? file : QString();
}

/// The landscape that is dragged: a folder, a file of it, or an address; nothing when it is none.
std::optional<model::Source> droppedLandscape(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    // A link out of the window itself only goes astray.
    if (urls.size() != 1 || event.source())
        return std::nullopt;
    const QUrl &url = urls.front();
    if (url.isLocalFile() && !model::looksLikeLandscape(url.toLocalFile()))
        return std::nullopt;
    const QString address = url.isLocalFile() ? url.toLocalFile() : url.toString();
    const auto source = model::ownSource(address, model::landscapeContentOf(address));
    return source ? std::optional(*source) : std::nullopt;
}

} // namespace

void MainWindow::exportMap()
{
    auto *dialog = new ExportDialog(m_theme, *m_map, m_explorer, m_logos.source(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &file) {
        statusBar()->showMessage(tr("Saved as %1.").arg(QDir::toNativeSeparators(file)), 8000);
    });
    dialog->open();
}

void MainWindow::exportList()
{
    saveList(
        tr("Export List"), u"landscape"_s,
        [this] { return int(m_explorer.orderedMatches().size()); },
        [this](model::ExportFormat format) { return m_table->exportRows(format); });
}

void MainWindow::saveList(const QString &title, const QString &name,
    const std::function<int()> &count, const std::function<QString(model::ExportFormat)> &write)
{
    const std::map<QString, model::ExportFormat> formats {
        { tr("Table, comma separated (*.csv)"), model::ExportFormat::Csv },
        { tr("Markdown (*.md)"), model::ExportFormat::Markdown },
        { tr("JSON (*.json)"), model::ExportFormat::Json },
    };
    QStringList filters;
    for (const auto &[text, format] : formats)
        filters += text;
    QString chosen;
    const QString file = QFileDialog::getSaveFileName(
        this, title, name + ".csv"_L1, filters.join(";;"_L1), &chosen);
    if (file.isEmpty())
        return;
    auto format = formats.contains(chosen) ? formats.at(chosen) : model::ExportFormat::Csv;
    if (file.endsWith(".md"_L1))
        format = model::ExportFormat::Markdown;
    else if (file.endsWith(".json"_L1))
        format = model::ExportFormat::Json;
    QSaveFile target(file);
    const QByteArray text = write(format).toUtf8();
    const bool isWritten
        = target.open(QIODevice::WriteOnly) && target.write(text) == text.size() && target.commit();
    m_status->showNews(isWritten ? tr("%Ln item(s) written.", "into a file", count())
                                 : tr("%1 cannot be written.").arg(QDir::toNativeSeparators(file)));
}

void MainWindow::exportData()
{
    const QString day = m_explorer.snapshot()->asOf.date().toString(Qt::ISODate);
    // Not the short way: what is appended to a name has to be there when it asks about overwriting.
    QFileDialog dialog(this, tr("Export Data for Another Machine"), QString(),
        tr("Data of Cloud Native Atlas (*.atlas)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(bundleSuffix.sliced(1));
    dialog.selectFile(u"cloud-native-atlas-%1.atlas"_s.arg(day));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = dialog.selectedFiles().constFirst();
    m_exportDataAction->setEnabled(false);
    m_status->showNews(tr("Writing what is synced…"));
    Q_EMIT bundleExportRequested(file);
}

void MainWindow::showBundleWritten(const QString &file, const model::Result<model::Bundle> &bundle)
{
    m_exportDataAction->setEnabled(true);
    if (!bundle) {
        m_status->showNews(ErrorText::exporting(bundle.error()));
        return;
    }
    m_status->showNews(
        tr("Saved as %1, %2. What you keep yourself is not in it.", "file name, size")
            .arg(QDir::toNativeSeparators(file),
                QLocale().formattedDataSize(QFileInfo(file).size())));
}

void MainWindow::chooseImport()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import Data"), QString(), tr("Data of Cloud Native Atlas (*.atlas)"));
    if (!file.isEmpty())
        importData(file);
}

void MainWindow::importData(const QString &file)
{
    if (m_syncer.isRunning()) {
        m_status->showNews(tr("A sync is running. Import when it has ended."));
        return;
    }
    Q_EMIT bundleImportRequested(file);
    openSync();
}

void MainWindow::askToAdd(const model::Source &landscape)
{
    const bool isHere = landscape.content == model::Source::Content::LandscapeFolder;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Add a Landscape"),
        tr("Add the landscape at %1?")
            .arg(isHere ? QDir::toNativeSeparators(landscape.address) : landscape.address),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(isHere
            ? tr("It is read now, and again with every sync, and stands beside that of the CNCF. A "
                 "copy is kept, so that the folder need not stay.")
            : tr("It is fetched from there now, and again with every sync, and stands beside that "
                 "of the CNCF."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *add = question->addButton(tr("Add"), QMessageBox::AcceptRole);
    add->setIcon({});
    question->button(QMessageBox::Cancel)->setIcon({});
    connect(add, &QAbstractButton::clicked, this,
        [this, landscape] { Q_EMIT landscapeAdded(landscape); });
    question->open();
}

void MainWindow::addLandscape() { m_syncDialog->addLandscape(); }

/// What comes from a file manager or a browser: a bundle is imported, a landscape is added.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedBundle(*event).isEmpty() || droppedLandscape(*event))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = droppedBundle(*event);
    const auto landscape = file.isEmpty() ? droppedLandscape(*event) : std::nullopt;
    if (file.isEmpty() && !landscape)
        return;
    event->acceptProposedAction();
    if (landscape)
        askToAdd(*landscape);
    else
        importData(file);
}

} // namespace views
