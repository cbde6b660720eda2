// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/codemodule/codehighlighter.h"

#include <QElapsedTimer>
#include <QHash>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <array>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Theme;
using model::CodeSpans;
using model::CodeStyle;

namespace app {

namespace {

/// Longer lines are of no person's hand, and rules for them may take for ever.
constexpr qsizetype longestLine = 5'000;
constexpr qint64 longestMs = 2'000;

CodeStyle styleOf(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow: return CodeStyle::Keyword;
    case Theme::Function:
    case Theme::BuiltIn:
    case Theme::Extension: return CodeStyle::Function;
    case Theme::Variable:
    case Theme::Attribute: return CodeStyle::Name;
    case Theme::Operator: return CodeStyle::Operator;
    case Theme::Preprocessor:
    case Theme::Import:
    case Theme::Annotation: return CodeStyle::Meta;
    case Theme::Char:
    case Theme::String:
    case Theme::VerbatimString: return CodeStyle::String;
    case Theme::SpecialChar:
    case Theme::SpecialString: return CodeStyle::Special;
    case Theme::DataType: return CodeStyle::Type;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant: return CodeStyle::Number;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::CommentVar:
    case Theme::RegionMarker:
    case Theme::Information:
    case Theme::Warning:
    case Theme::Alert: return CodeStyle::Comment;
    // That a language is not written as its description has it is no business of a reader's.
    case Theme::Error:
    case Theme::Normal:
    case Theme::Others: return CodeStyle::Plain;
    }
    return CodeStyle::Plain;
}

void append(CodeSpans &spans, const model::CodeSpan &span)
{
    if (span.style == CodeStyle::Plain || span.length <= 0)
        return;
    const bool continues = !spans.empty() && spans.back().style == span.style
        && spans.back().start + spans.back().length == span.start;
    if (continues)
        spans.back().length += span.length;
    else
        spans.push_back(span);
}

/// Words that texts use for languages under another name than their descriptions.
QString describedName(const QString &language)
{
    using Known = std::pair<QLatin1StringView, QLatin1StringView>;
    static constexpr std::array known { Known("shell"_L1, "Bash"_L1), Known("sh"_L1, "Bash"_L1),
        Known("zsh"_L1, "Zsh"_L1), Known("console"_L1, "Bash"_L1),
        Known("shell-session"_L1, "Bash"_L1), Known("terminal"_L1, "Bash"_L1),
        Known("golang"_L1, "Go"_L1), Known("docker"_L1, "Dockerfile"_L1),
        Known("make"_L1, "Makefile"_L1), Known("c++"_L1, "C++"_L1), Known("js"_L1, "JavaScript"_L1),
        Known("ts"_L1, "TypeScript"_L1), Known("py"_L1, "Python"_L1), Known("yml"_L1, "YAML"_L1),
        Known("md"_L1, "Markdown"_L1), Known("proto"_L1, "Protobuf"_L1),
        Known("protobuf"_L1, "Protobuf"_L1), Known("hcl"_L1, "Terraform"_L1),
        Known("ps1"_L1, "PowerShell"_L1), Known("pwsh"_L1, "PowerShell"_L1),
        Known("patch"_L1, "Diff"_L1), Known("MAINTAINERS"_L1, "TOML"_L1),
        Known("rego"_L1, "Rego"_L1), Known("systemd"_L1, "systemd unit"_L1) };
    const auto found = std::ranges::find_if(known, [&](const Known &entry) {
        return language.compare(entry.first, Qt::CaseInsensitive) == 0;
    });
    return found == known.end() ? language : QString(found->second);
}

/// What a person types stands behind this in a session at a terminal.
qsizetype promptLength(QStringView line)
{
    for (const QLatin1StringView prompt : { "$ "_L1, "# "_L1, "> "_L1, "% "_L1 }) {
        if (line.startsWith(prompt))
            return prompt.size();
    }
    return 0;
}

} // namespace

class CodeHighlighter::Private : public KSyntaxHighlighting::AbstractHighlighter {
public:
    Definition definitionOf(const QString &language) const
    {
        if (language.isEmpty())
            return {};
        const auto byName = m_repository.definitionForName(describedName(language));
        if (byName.isValid())
            return byName;
        // As the name of a file, or as the end of one.
        const bool isDockerfile = language.startsWith("Dockerfile."_L1);
        const auto byFile
            = m_repository.definitionForFileName(isDockerfile ? u"Dockerfile"_s : language);
        return byFile.isValid() || language.contains(u'.')
            ? byFile
            : m_repository.definitionForFileName(u"a."_s + language.toLower());
    }

    CodeSpans spans(const QString &code, const QString &language)
    {
        m_spans.clear();
        const bool isSession = code.startsWith("$ "_L1) || code.contains("\n$ "_L1);
        const bool isNamed = !language.isEmpty() && language != "none"_L1 && language != "text"_L1;
        const Definition definition = definitionOf(isNamed || !isSession ? language : u"sh"_s);
        if (!definition.isValid())
            return {};
        setDefinition(definition);
        const bool isShell = definition.name() == "Bash"_L1 || definition.name() == "Zsh"_L1;
        if (definition.name() == "Diff"_L1)
            readDifference(code);
        else if (isSession && isShell)
            readSession(code);
        else
            readCode(code);
        return std::move(m_spans);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        append(m_spans, { m_lineStart + offset, length, styleOf(format.textStyle()) });
    }

private:
    template <typename Read> void forEachLine(const QString &code, Read read)
    {
        QElapsedTimer timer;
        timer.start();
        for (qsizetype at = 0; at < code.size();) {
            qsizetype end = code.indexOf(u'\n', at);
            if (end < 0)
                end = code.size();
            if (timer.elapsed() > longestMs) {
                m_spans.clear(); // half of it in colour would look like a meaning
                return;
            }
            m_lineStart = int(at);
            if (end - at <= longestLine)
                read(QStringView(code).sliced(at, end - at));
            at = end + 1;
        }
    }

    void readCode(const QString &code)
    {
        KSyntaxHighlighting::State state;
        forEachLine(code, [&](QStringView line) { state = highlightLine(line, state); });
    }

    /// What a person typed is code, what was answered is not.
    void readSession(const QString &code)
    {
        KSyntaxHighlighting::State state;
        bool isContinued = false;
        forEachLine(code, [&](QStringView line) {
            const qsizetype prompt = isContinued ? 0 : promptLength(line);
            if (prompt == 0 && !isContinued)
                return;
            append(m_spans, { m_lineStart, int(prompt), CodeStyle::Meta });
            m_lineStart += int(prompt);
            state = highlightLine(
                line.sliced(prompt), isContinued ? state : KSyntaxHighlighting::State());
            isContinued = line.endsWith(u'\\');
        });
    }

    /// What is added and removed, which is all that a difference is about.
    void readDifference(const QString &code)
    {
        forEachLine(code, [&](QStringView line) {
            CodeStyle style = CodeStyle::Plain;
            if (line.startsWith("@@"_L1) || line.startsWith("diff "_L1) || line.startsWith("+++"_L1)
                || line.startsWith("---"_L1))
                style = CodeStyle::Meta;
            else if (line.startsWith(u'+'))
                style = CodeStyle::Added;
            else if (line.startsWith(u'-'))
                style = CodeStyle::Removed;
            append(m_spans, { m_lineStart, int(line.size()), style });
        });
    }

    KSyntaxHighlighting::Repository m_repository;
    CodeSpans m_spans;
    int m_lineStart = 0;
};

CodeHighlighter::CodeHighlighter()
    : d(std::make_unique<Private>())
{
}
CodeHighlighter::~CodeHighlighter() = default;

CodeSpans CodeHighlighter::spans(const QString &code, const QString &language)
{
    return d->spans(code, language);
}

QString CodeHighlighter::nameOf(const QString &language) const
{
    const Definition definition = d->definitionOf(language);
    return definition.isValid() ? definition.name() : QString();
}

} // namespace app
