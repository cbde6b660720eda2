// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "model/community/issuefilter.h"
#include "model/search/itemfilter.h"
#include "model/store/starterfiles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int smallestWindow = 400;
constexpr int largestWindow = 16'000;

/// "1920x1080"; an invalid size when it is not that.
QSize sizeFromText(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(\d{3,5})x(\d{3,5})$)"_s);
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto isIn = [](int side) { return side >= smallestWindow && side <= largestWindow; };
    return match.hasMatch() && isIn(size.width()) && isIn(size.height()) ? size : QSize();
}

/// "moby/moby/docs/a.md#b", "starter/guides/a.md"; nothing when it is not that.
std::optional<model::PagePlace> pageFromText(const QString &text)
{
    const qsizetype hash = text.indexOf(u'#');
    const QStringList parts = text.first(hash < 0 ? text.size() : hash).split(u'/');
    const qsizetype names = parts.first() == model::starterSource ? 1 : 2;
    if (parts.size() < names || parts.contains(QString()))
        return std::nullopt;
    return model::PagePlace { parts.mid(0, names).join(u'/'), parts.mid(names).join(u'/'),
        hash < 0 ? QString() : text.sliced(hash + 1) };
}

} // namespace

std::expected<DesktopOptions, QString> DesktopOptionsReader::read()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("The CNCF landscape and the Moby community on this machine, offline."));
    const CommonOptionsParser common(parser);
    const QCommandLineOption landscape(u"landscape"_s,
        tr("Show the landscape <name> that was added, in place of that of the CNCF."), tr("name"));
    const QCommandLineOption group(u"group"_s, tr("Show the group <name>."), tr("name"));
    const QCommandLineOption view(u"view"_s,
        tr("Show <view>: map, cards, table, guide, issues, moby or contribute."), tr("view"));
    const QCommandLineOption filter(
        u"filter"_s, tr("Show what <query> leaves, such as maturity:graduated."), tr("query"));
    const QCommandLineOption select(u"select"_s,
        tr("Select <item> and go to it; with --view an issue, a part of Moby, or a way to "
           "contribute."),
        tr("item"));
    const QCommandLineOption page(
        u"page"_s, tr("Read <page>, such as moby/moby/CONTRIBUTING.md."), tr("page"));
    const QCommandLineOption theme(
        u"theme"_s, tr("Use <theme>: light, dark or system."), tr("theme"));
    const QCommandLineOption size(
        u"size"_s, tr("Open the window as <width>x<height>."), tr("size"));
    const QCommandLineOption screenshot(u"screenshot"_s,
        tr("Draw the window into the PNG <file> when all is there, and end."), tr("file"));
    const QCommandLineOption selfTest(
        u"self-test"_s, tr("Start, draw the window once without showing it, and end."));
    parser.addOptions(
        { landscape, group, view, filter, select, page, theme, size, screenshot, selfTest });
    // Not process(): wrong usage has its own exit code here, as in atlasctl.
    if (!parser.parse(QCoreApplication::arguments()))
        return std::unexpected(parser.errorText());
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    const auto shared = common.read();
    if (!shared)
        return std::unexpected(shared.error());
    DesktopOptions options { .common = *shared };
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(
            tr("There is nothing to do with “%1”.").arg(parser.positionalArguments().front()));
    options.landscape = parser.value(landscape);
    options.group = parser.value(group);
    options.select = parser.value(select);
    if (parser.isSet(page)) {
        options.page = pageFromText(parser.value(page));
        if (!options.page)
            return std::unexpected(tr("“%1” is no page.").arg(parser.value(page)));
        options.view = model::ViewKind::Guide;
    }
    options.screenshotFile = parser.value(screenshot);
    options.isSelfTest = parser.isSet(selfTest);
    if (parser.isSet(view)) {
        options.view = model::viewKindOfName(parser.value(view));
        if (!options.view)
            return std::unexpected(tr("There is no view “%1”.").arg(parser.value(view)));
    }
    // What is filtered is what is shown.
    const bool isOfIssues = options.view == model::ViewKind::IssueList;
    const auto understood = isOfIssues
        ? model::IssueFilter::parse(parser.value(filter)).transform(&model::IssueFilter::toText)
        : model::ItemFilter::parse(parser.value(filter)).transform(&model::ItemFilter::toText);
    if (!understood) {
        return std::unexpected(
            tr("“%1” is not understood as a filter.").arg(understood.error().subject));
    }
    (isOfIssues ? options.issueFilter : options.filter) = *understood;
    if (parser.isSet(theme)) {
        options.theme = views::Theme::choiceFromName(parser.value(theme));
        if (!options.theme)
            return std::unexpected(tr("There is no theme “%1”.").arg(parser.value(theme)));
    }
    if (parser.isSet(size)) {
        options.size = sizeFromText(parser.value(size));
        if (!options.size.isValid())
            return std::unexpected(
                tr("“%1” is no window size; one is 1920x1080.").arg(parser.value(size)));
    }
    return options;
}

} // namespace app
