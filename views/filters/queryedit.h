// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/querycompletion.h"
#include "views/filters/filtersteps.h"
#include "views/shell/theme.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace views {

/// The filter in text form, to be written. Offers fields and values while one types, applies itself
/// after a rest, at Enter and when it is left, and makes one step of undo of each condition. What
/// is not understood stays as it was typed, and the filter what it was before.
class QueryEdit : public QLineEdit {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds rest { 400 };

    /// @p theme and @p explorer must outlive the line.
    QueryEdit(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    /// The piece that is not understood; empty when all is, or while it is being written.
    const QString &error() const { return m_error; }

Q_SIGNALS:
    void errorChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// @p isFinal: the person is done, so what is half written is an error.
    void apply(bool isFinal);
    void setError(const QString &piece);
    /// Says what the state says, unless that is what stands here in other words.
    void followState();
    void offerCompletions();
    void choose(int row);
    bool isOffering() const;
    QString editedPiece() const;

    const Theme &m_theme;
    model::Explorer &m_explorer;
    FilterSteps m_steps;
    QCompleter *m_completer;
    QStandardItemModel *m_offered;
    model::Completions m_completions;
    QTimer m_rest;
    QString m_error;
    QString m_appliedText; ///< as typed, when it was applied last
    bool m_isApplying = false;
};

} // namespace views
