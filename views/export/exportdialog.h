// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/mapexport.h"

#include <QDialog>
#include <QFuture>
#include <QThreadPool>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace views {

class MapView;

/// Asks how the map is to be exported, and exports it while the window goes on.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the dialog.
    ExportDialog(const Theme &theme, const MapView &map, const model::Explorer &explorer,
        const LogoSource &source, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What would be exported now.
    MapPicture picture() const;
    PictureFormat format() const;
    /// Writes it into @p file; exported() or a message follows.
    void exportTo(const QString &file);

public Q_SLOTS:
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void exported(const QString &file);

private:
    class Job;

    PictureSize pictureSize() const;
    void updateChoices();
    void updateProgress();
    void finish(const model::Result<void> &result, const QString &file);

    const Theme &m_theme;
    const MapView &m_map;
    const model::Explorer &m_explorer;
    const LogoSource m_source;
    QComboBox *m_area;
    QComboBox *m_format;
    QComboBox *m_colors;
    QSpinBox *m_width;
    QComboBox *m_page;
    QCheckBox *m_footer;
    QLabel *m_note;
    QProgressBar *m_bar;
    QPushButton *m_export;
    QThreadPool m_pool; ///< of its own: what runs in it waits for the common one
    std::shared_ptr<Job> m_job; ///< the one that runs
    QFuture<model::Result<void>> m_result;
    QTimer m_poll;
};

} // namespace views
