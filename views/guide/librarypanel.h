// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/librarymodel.h"
#include "views/shell/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace views {

/// The list of what there is to read, in which one finds by typing, and the language in which texts
/// are wanted where there is a choice.
class LibraryPanel : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the panel.
    explicit LibraryPanel(const Theme &theme, QWidget *parent = nullptr);

    void setPages(const model::LibraryPages &pages);
    const model::LibraryPages &pages() const { return m_pages; }
    /// The first of all; nothing when there is none.
    std::optional<model::PagePlace> firstPage() const { return m_library.firstPage(); }
    /// Marks the one that is read.
    void setCurrent(const model::PagePlace &place);
    /// As folders name it: "pt-br". One that no text is in is as English.
    void setLanguage(const QString &language);
    QString language() const { return m_language; }

Q_SIGNALS:
    void pageChosen(const model::PagePlace &place);
    /// By a person.
    void languageChanged(const QString &language);
    void syncRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void showCurrent();
    void choose(const QModelIndex &index);

    model::LibraryModel m_library;
    model::LibraryFilterModel m_filter;
    model::LibraryPages m_pages;
    QString m_language = QStringLiteral("en");
    std::optional<model::PagePlace> m_current;
    QComboBox *m_languages;
    QLineEdit *m_text;
    QTreeView *m_tree;
    QWidget *m_more; ///< what a sync would bring, before the first one
};

} // namespace views
