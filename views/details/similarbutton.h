// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status/similar.h"
#include "views/details/logoplate.h"

#include <QAbstractButton>

namespace views {

/// An Item that is like another one: its logo and name, and below it why.
class SimilarButton : public QAbstractButton {
    Q_OBJECT
public:
    /// @p theme and @p logos must outlive the button.
    SimilarButton(const Theme &theme, LogoCache &logos, const model::Snapshot &snapshot,
        const model::SimilarItem &similar, QWidget *parent = nullptr);

    /// "Same subcategory: Observability", "Both about: metrics, alerting": the weightiest two.
    static QStringList reasonLines(const std::vector<model::SimilarityReason> &reasons);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont nameFont() const;
    int lineCount() const { return 1 + int(m_reasons.size()); }

    const Theme &m_theme;
    LogoCache &m_logos;
    PlateContent m_content;
    std::optional<model::Maturity> m_maturity;
    QStringList m_reasons; ///< one line each
};

} // namespace views
