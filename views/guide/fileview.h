// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"
#include "views/guide/zoomwheel.h"
#include "views/shell/theme.h"

#include <QPlainTextEdit>

namespace views {

/// Shows a file as it is: lines with numbers, its parts in colours. Read only.
class FileView : public QPlainTextEdit {
    Q_OBJECT
public:
    /// @p theme must outlive the view.
    explicit FileView(const Theme &theme, QWidget *parent = nullptr);

    /// @p page is one of a file. An @p anchor names a line: "L12".
    void setPage(const model::Page &page, const QString &anchor);
    void setZoom(double factor);

    /// How far a person has come: the number of the first line seen.
    double position() const;
    void setPosition(double position);
    void goToAnchor(const QString &anchor);

    /// What was found, and which of it is meant; -1: none. @p isToBeSeen: scrolls there.
    void showMatches(const QList<QTextCursor> &matches, int current, bool isToBeSeen);

Q_SIGNALS:
    void zoomRequested(int steps);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Numbers;

    void updateLook();
    void placeNumbers();
    void paintNumbers(QPaintEvent *event);
    void colourLines();
    int numbersWidth() const;

    const Theme &m_theme;
    Numbers *m_numbers;
    model::CodeSpans m_spans;
    double m_zoom = 1;
    ZoomWheel m_wheel;
};

} // namespace views
