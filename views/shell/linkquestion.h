// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

class QMessageBox;
class QWidget;

namespace views {

/// Foreign addresses are shown before anything opens them.
class LinkQuestion {
    Q_DECLARE_TR_FUNCTIONS(LinkQuestion)
public:
    /// Asks whether to open @p url and calls @p open when a person agrees. Does nothing with what
    /// is no safe link.
    static void ask(QWidget *parent, const QString &url, const std::function<void()> &open);
    /// Nothing on this machine opened @p url.
    static void sayNotOpened(QWidget *parent, const QString &url);

private:
    static QMessageBox *box(QWidget *parent, const QString &question, const QString &url);
};

} // namespace views
