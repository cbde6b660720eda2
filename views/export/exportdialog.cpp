// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exportdialog.h"

#include "views/map/mapview.h"
#include "views/wording/names.h"
#include "views/wording/totalswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPageSize>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrentRun>

#include <atomic>

using namespace Qt::StringLiterals;

namespace views {

using model::DetailLevel;
using model::Error;
using model::MapLayout;

namespace {

constexpr double mapMarginPx = 24;
constexpr int narrowestPx = 640;
constexpr int widestPx = 16'000;

/// What of the map is exported.
enum class Area { View, WholeAsLogos, WholeWithNames, WholeAsCards };

DetailLevel levelOf(Area area)
{
    switch (area) {
    case Area::View:
    case Area::WholeAsLogos: break;
    case Area::WholeWithNames: return DetailLevel::Items;
    case Area::WholeAsCards: return DetailLevel::Cards;
    }
    return DetailLevel::Subcategory;
}

QString failureText(const Error &error, const QString &file)
{
    switch (error.kind) {
    case Error::Kind::Storage:
        return ExportDialog::tr("%1 cannot be written: %2")
            .arg(QDir::toNativeSeparators(file), error.detail);
    case Error::Kind::TooLarge:
        return ExportDialog::tr(
            "This picture is too large for this machine. Choose less of the map or less width.");
    default:
        return ExportDialog::tr("The picture could not be made (%1). Choose another format.")
            .arg(error.detail);
    }
}

/// Whose landscape it is, and of when.
QString sourceText(const model::Snapshot &snapshot)
{
    const QString day = Names::day(snapshot.asOf.date());
    const QString &foundation = snapshot.settings.foundation;
    return foundation.isEmpty()
        ? ExportDialog::tr("Landscape of %1", "day").arg(day)
        : ExportDialog::tr("%1 landscape of %2", "foundation, day").arg(foundation, day);
}

/// What @p combo stands at.
template <typename Choice> Choice choiceOf(const QComboBox &combo)
{
    return Choice(combo.currentData().toInt());
}

} // namespace

class ExportDialog::Job final : public model::Progress {
public:
    bool cancelled() const override { return m_isCancelled; }
    void report(qint64 done, qint64 total, qint64) override
    {
        m_total = total;
        m_done = done;
    }
    void cancel() { m_isCancelled = true; }
    int done() const { return int(m_done); }
    int total() const { return int(m_total); }

private:
    std::atomic_bool m_isCancelled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

ExportDialog::ExportDialog(const Theme &theme, const MapView &map, const model::Explorer &explorer,
    const LogoSource &source, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_map(map)
    , m_explorer(explorer)
    , m_source(source)
    , m_area(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_colors(new QComboBox(this))
    , m_width(new QSpinBox(this))
    , m_page(new QComboBox(this))
    , m_footer(new QCheckBox(tr("&Legend, totals and day of the data below the map"), this))
    , m_note(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(tr("Export Map"));
    m_area->setObjectName("area"_L1);
    m_format->setObjectName("format"_L1);
    m_area->addItem(tr("What the window shows now"), int(Area::View));
    m_area->addItem(tr("The whole group, logos"), int(Area::WholeAsLogos));
    m_area->addItem(tr("The whole group, logos and names"), int(Area::WholeWithNames));
    m_area->addItem(tr("The whole group, cards"), int(Area::WholeAsCards));
    m_format->addItem(tr("PNG, pixels"), int(PictureFormat::Png));
    m_format->addItem(tr("SVG, vectors"), int(PictureFormat::Svg));
    m_format->addItem(tr("PDF, vectors on a page"), int(PictureFormat::Pdf));
    m_colors->addItem(tr("As the window"), int(Theme::Choice::System));
    m_colors->addItem(tr("Light, for paper"), int(Theme::Choice::Light));
    m_colors->addItem(tr("Dark"), int(Theme::Choice::Dark));
    m_width->setRange(narrowestPx, widestPx);
    m_width->setSingleStep(320);
    m_width->setValue(3840);
    //: pixels, after a number
    m_width->setSuffix(tr(" px"));
    m_page->addItem(tr("As large as the picture"), -1);
    for (const auto id : { QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1,
             QPageSize::A0, QPageSize::Letter, QPageSize::Tabloid })
        m_page->addItem(QPageSize::name(id), int(id));
    m_footer->setChecked(true);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_bar->hide();
    m_bar->setAccessibleName(tr("Logos drawn"));

    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->addRow(tr("&Show"), m_area);
    form->addRow(tr("F&ormat"), m_format);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Page"), m_page);
    form->addRow(tr("&Colours"), m_colors);
    form->addRow(QString(), m_footer);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    m_export->setObjectName("export"_L1);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(m_bar);
    column->addStretch(1);
    column->addWidget(buttons);

    for (QComboBox *combo : { m_area, m_format, m_colors })
        connect(combo, &QComboBox::currentIndexChanged, this, &ExportDialog::updateChoices);
    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::updateChoices);
    connect(m_footer, &QCheckBox::toggled, this, &ExportDialog::updateChoices);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(&m_poll, &QTimer::timeout, this, &ExportDialog::updateProgress);
    updateChoices();
    resize(460, sizeHint().height());
}

ExportDialog::~ExportDialog()
{
    if (m_job)
        m_job->cancel();
    m_result.waitForFinished(); // it reads what the caller lent
}

PictureFormat ExportDialog::format() const { return choiceOf<PictureFormat>(*m_format); }

MapPicture ExportDialog::picture() const
{
    const auto area = choiceOf<Area>(*m_area);
    const auto choice = choiceOf<Theme::Choice>(*m_colors);
    const Colors &colors = choice == Theme::Choice::Light ? Colors::light()
        : choice == Theme::Choice::Dark                   ? Colors::dark()
                                                          : m_theme.colors();
    MapPicture picture { .snapshot = m_explorer.snapshot(),
        .layout = m_map.layout(),
        .looks = m_map.looks(),
        .lens = m_map.lens(),
        .colors = colors,
        .font = m_map.font(),
        .camera = m_map.camera(),
        .mapSize = m_map.size(),
        .level = m_map.level(),
        .hasFooter = m_footer->isChecked(),
        .title = m_explorer.group().name,
        .totals = TotalsWords::line(
            model::totalsOf(*m_explorer.snapshot(), m_explorer.matches().toVector()),
            m_explorer.scope().count()),
        .source = sourceText(*m_explorer.snapshot()),
        .legend = legendEntries(m_explorer, m_map.lens(), colors) };
    if (area == Area::View)
        return picture;
    picture.level = levelOf(area);
    const double scale = model::cellPxOf(picture.level) / MapLayout::cellSize.width();
    const QSizeF map = picture.layout.bounds.size() * scale;
    picture.mapSize = (map + QSizeF(2 * mapMarginPx, 2 * mapMarginPx)).toSize();
    picture.camera = { picture.layout.bounds.center(), scale };
    return picture;
}

PictureSize ExportDialog::pictureSize() const
{
    PictureSize size { .widthPx = m_width->value(), .pagePoints = {} };
    const int page = m_page->currentData().toInt();
    if (page >= 0) {
        const QSizeF points = QPageSize::size(QPageSize::PageSizeId(page), QPageSize::Point);
        const QSize shown = picture().size();
        size.pagePoints = shown.width() > shown.height() ? points.transposed() : points;
    }
    return size;
}

void ExportDialog::updateChoices()
{
    const PictureFormat chosen = format();
    m_width->setEnabled(chosen == PictureFormat::Png);
    m_page->setEnabled(chosen == PictureFormat::Pdf);
    const QSize whole = picture().size();
    const double height = double(m_width->value()) * whole.height() / whole.width();
    const bool isTooLarge = m_width->value() * height > double(maxPicturePixels);
    QString note;
    switch (chosen) {
    case PictureFormat::Png:
        note = isTooLarge
            ? tr("A picture of %1 × %2 pixels is too large; choose less width.")
                  .arg(QLocale().toString(m_width->value()), QLocale().toString(int(height)))
            : tr("%1 × %2 pixels, every logo drawn in that size.")
                  .arg(QLocale().toString(m_width->value()), QLocale().toString(int(height)));
        break;
    case PictureFormat::Svg:
        note = tr("Sharp at any size. Names are text, in the typeface of this window.");
        break;
    case PictureFormat::Pdf: note = tr("Sharp at any size, with its typeface."); break;
    }
    m_note->setText(note);
    m_export->setEnabled(!m_job && !(chosen == PictureFormat::Png && isTooLarge));
}

void ExportDialog::accept()
{
    static const std::array suffixes { "png"_L1, "svg"_L1, "pdf"_L1 };
    const QLatin1StringView suffix = suffixes[size_t(format())];
    // The dialog adds the suffix itself, so that it can ask before it replaces a file.
    QFileDialog dialog(this, windowTitle());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    //: Kind of file; %1 is its ending
    dialog.setNameFilter(tr("Pictures (*.%1)").arg(suffix));
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(u"landscape.%1"_s.arg(suffix));
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        exportTo(dialog.selectedFiles().front());
}

void ExportDialog::exportTo(const QString &file)
{
    if (m_job)
        return;
    m_job = std::make_shared<Job>();
    updateChoices();
    m_bar->setRange(0, 0);
    m_bar->show();
    constexpr std::chrono::milliseconds often { 60 };
    m_poll.start(often);
    m_result = QtConcurrent::run(&m_pool,
        [picture = picture(), format = format(), size = pictureSize(), source = m_source, file,
            job = m_job] { return exportMap(picture, format, size, source, file, *job); });
    m_result.then(this, [this, file](const model::Result<void> &result) { finish(result, file); });
}

void ExportDialog::updateProgress()
{
    if (!m_job || m_job->total() == 0)
        return;
    // When every logo is there the file is still to be written: how long that takes nobody knows.
    const bool isWriting = m_job->done() >= m_job->total();
    m_bar->setRange(0, isWriting ? 0 : m_job->total());
    m_bar->setValue(m_job->done());
}

void ExportDialog::finish(const model::Result<void> &result, const QString &file)
{
    m_poll.stop();
    m_job.reset();
    m_bar->hide();
    updateChoices();
    if (result) {
        Q_EMIT exported(file);
        QDialog::accept();
    } else if (result.error().kind != Error::Kind::Cancelled) {
        m_note->setText(failureText(result.error(), file));
    }
}

void ExportDialog::reject()
{
    if (!m_job) {
        QDialog::reject();
        return;
    }
    m_job->cancel(); // the dialog stays for another try
    m_note->setText(tr("Stopping…"));
}

} // namespace views
