// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issuediscussion.h"
#include "model/community/issuelabels.h"
#include "model/community/issuerank.h"

#include <QCoreApplication>

namespace views {

/// Issues, their facets, and why one suits a person, in words.
class IssueWords {
    Q_DECLARE_TR_FUNCTIONS(IssueWords)
public:
    /// "Difficulty", as a heading.
    static QString field(model::IssueField field);
    /// "Good first issue"; for IssueTerm::none what it means for the field.
    static QString value(model::IssueField field, const QString &value);
    static QString stage(model::IssueStage stage);
    static QString order(model::IssueOrder order);
    /// What a label says, as a choice in a list.
    static QString meaning(model::LabelMeaning meaning);
    static QString level(model::ContributorLevel level);
    static QString time(model::ContributorTime time);
    /// Why an issue suits a person or not, as a sentence.
    static QString reason(const model::IssueReason &reason);

    /// "containerd/containerd #123"
    static QString place(const model::Issue &issue);
    /// Where it is, its languages, how old it is and how much is said of it, on one line.
    static QString facts(const model::Issue &issue, const QDateTime &now);
    /// "3 months ago": how long before @p now @p time was.
    static QString age(const QDateTime &time, const QDateTime &now);
    /// What is worth knowing of an issue at a glance, as words for tags.
    static QStringList tags(const model::Issue &issue);
    /// What could make work on it vain for who has come as far as @p stage, as words for tags.
    static QStringList warningTags(
        const model::Issue &issue, model::IssueStage stage, const QDateTime &now);
    /// The same as sentences, and how old what is known of it is; empty where nothing speaks
    /// against it.
    static QString warning(
        const model::Issue &issue, model::IssueStage stage, const QDateTime &now);
    /// What is here of what was said below @p issue, and of when it is, as a heading.
    static QString discussion(const model::Issue &issue, const model::IssueDiscussion &discussion);
    /// Who wrote @p comment, and when.
    static QString comment(const model::IssueComment &comment);
    /// That more was said below @p issue than the @p here comments that were read, and how they are
    /// read; empty where that is all.
    static QString unreadComments(const model::Issue &issue, int here);
    /// Why there is nothing to read of @p issue, and how there will be.
    static QString nothingToRead(const model::Issue &issue, model::IssueStage stage);
    /// A row of a list as a screen reader says it.
    static QString spoken(
        const model::Issue &issue, model::IssueStage stage, bool isNew, const QDateTime &now);

private:
    /// Of the values that the program itself gives.
    static std::optional<QString> known(model::IssueField field, const QString &name);
};

} // namespace views
