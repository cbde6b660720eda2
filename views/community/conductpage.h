// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/library.h"

#include <QScrollArea>

class QBoxLayout;

namespace views {

/// The codes of conduct of the communities, each in every language that is on this machine.
class ConductPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ConductPage(QWidget *parent = nullptr);

    void setLibrary(const model::LibraryPages &pages);

Q_SIGNALS:
    void pageChosen(const model::PagePlace &place);
    void linkActivated(const QString &url);
    void syncRequested();

private:
    struct Code {
        QString title;
        QString text;
        model::PagePlace place; ///< in English
    };
    static std::vector<Code> codes();
    void addCode(QBoxLayout *column, const Code &code, const model::LibraryPages &pages);
};

} // namespace views
