// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/yaml.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <set>
#include <spanstream>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// Leaves yaml-cpp from inside an event.
struct Stop {
    Error::Kind kind;
    QString detail;
};

bool isPlainNull(const std::string &value)
{
    return value.empty() || value == "~" || value == "null" || value == "Null" || value == "NULL";
}

/// Text without what has no place in names and sentences but does harm in a terminal, a database or
/// a label: control characters but for tab and line break, and the ones that turn the direction of
/// writing.
std::string harmless(const std::string &value)
{
    const auto isPlain = [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t'; };
    if (std::ranges::all_of(value, isPlain))
        return value;
    QString text = QString::fromStdString(value);
    text.removeIf([](QChar c) {
        const ushort code = c.unicode();
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    });
    return text.toStdString();
}

/// Builds the tree from yaml-cpp's events rather than with YAML::Load: a quarter faster, and limits
/// act before memory is spent.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const YamlLimits &limits, const Progress &progress)
        : m_limits(limits)
        , m_progress(progress)
    {
    }

    YamlNode takeRoot() { return std::move(m_root); }
    bool hasRoot() const { return m_hasRoot; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add({ .kind = YamlNode::Kind::Null, .line = mark.line + 1 }, anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end())
            throw Stop { Error::Kind::BadFormat, u"line %1: alias"_s.arg(mark.line + 1) };
        const Anchored &anchored = found->second;
        if (int(m_stack.size()) + anchored.height > m_limits.maxDepth) {
            throw Stop { Error::Kind::TooLarge,
                u"line %1: nested deeper than %2"_s.arg(mark.line + 1).arg(m_limits.maxDepth) };
        }
        count(anchored.nodes);
        if (!m_stack.empty())
            m_stack.back().height = std::max(m_stack.back().height, anchored.height + 1);
        YamlNode copy = anchored.node;
        place(std::move(copy));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        const std::string &value) override
    {
        // yaml-cpp gives quoted scalars the tag "!", plain ones "?".
        const bool isQuoted = tag == "!";
        const bool isNull = !isQuoted && isPlainNull(value);
        add({ .kind = isNull ? YamlNode::Kind::Null : YamlNode::Kind::Scalar,
                .line = mark.line + 1,
                .isQuoted = isQuoted,
                .scalar = isNull ? std::string() : harmless(value) },
            anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override
    {
        open({ .kind = YamlNode::Kind::Sequence, .line = mark.line + 1 }, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override
    {
        open({ .kind = YamlNode::Kind::Map, .line = mark.line + 1 }, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    /// A copy for aliases; it counts like every other node, and its height like every other level.
    struct Anchored {
        YamlNode node;
        int nodes = 1;
        int height = 1;
    };

    struct Frame {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        int firstNode = 0; ///< how many nodes there were before this one
        int height = 1; ///< levels from here down
        bool hasKey = false;
        std::string key;
    };

    void count(int nodes)
    {
        m_nodes += nodes;
        if (m_nodes > m_limits.maxNodes)
            throw Stop { Error::Kind::TooLarge, u"more than %1 values"_s.arg(m_limits.maxNodes) };
        if (m_nodes - m_lastPoll > 2000) {
            m_lastPoll = m_nodes;
            if (m_progress.cancelled())
                throw Stop { Error::Kind::Cancelled, {} };
        }
    }

    void open(YamlNode node, YAML::anchor_t anchor)
    {
        count(1);
        if (int(m_stack.size()) >= m_limits.maxDepth) {
            throw Stop { Error::Kind::TooLarge,
                u"line %1: nested deeper than %2"_s.arg(node.line).arg(m_limits.maxDepth) };
        }
        m_stack.push_back({ .node = std::move(node), .anchor = anchor, .firstNode = m_nodes - 1 });
    }

    void close()
    {
        Frame frame = std::move(m_stack.back());
        m_stack.pop_back();
        if (!m_stack.empty())
            m_stack.back().height = std::max(m_stack.back().height, frame.height + 1);
        if (frame.anchor != 0) {
            const int nodes = m_nodes - frame.firstNode;
            count(nodes);
            m_anchors[frame.anchor] = { frame.node, nodes, frame.height };
        }
        place(std::move(frame.node));
    }

    void add(YamlNode node, YAML::anchor_t anchor)
    {
        count(1);
        if (anchor != 0)
            m_anchors[anchor] = { node };
        place(std::move(node));
    }

    void place(YamlNode node)
    {
        if (m_stack.empty()) {
            m_root = std::move(node);
            m_hasRoot = true;
            return;
        }
        Frame &frame = m_stack.back();
        if (frame.node.kind == YamlNode::Kind::Sequence) {
            frame.node.items.push_back(std::move(node));
        } else if (!frame.hasKey) {
            // A map or a list as a key has no use here; it counts as a key without a name.
            frame.key = std::move(node.scalar);
            frame.hasKey = true;
        } else {
            frame.node.fields.emplace_back(std::move(frame.key), std::move(node));
            frame.hasKey = false;
            frame.key.clear();
        }
    }

    const YamlLimits m_limits;
    const Progress &m_progress;
    std::vector<Frame> m_stack;
    std::map<YAML::anchor_t, Anchored> m_anchors;
    YamlNode m_root;
    bool m_hasRoot = false;
    int m_nodes = 0;
    int m_lastPoll = 0;
};

} // namespace

const YamlNode *YamlNode::field(std::string_view key) const
{
    const auto found = std::ranges::find(fields, key, &YamlField::key);
    return found == fields.end() ? nullptr : &found->value;
}

Result<YamlNode> parseYaml(const QByteArray &bytes, const QString &file, const Progress &progress,
    const YamlLimits &limits)
{
    if (bytes.size() > limits.maxBytes) {
        return failure(Error::Kind::TooLarge, file,
            u"%1 bytes, at most %2 are read"_s.arg(bytes.size()).arg(limits.maxBytes));
    }
    if (!QUtf8StringView(bytes).isValidUtf8() || bytes.contains('\0'))
        return failure(Error::Kind::BadFormat, file, u"not UTF-8 text"_s);
    try {
        std::ispanstream stream(std::span(bytes.constData(), size_t(bytes.size())));
        YAML::Parser parser(stream);
        TreeBuilder builder(limits, progress);
        if (!parser.HandleNextDocument(builder) || !builder.hasRoot())
            return failure(Error::Kind::BadFormat, file, u"the file is empty"_s);
        return builder.takeRoot();
    } catch (const Stop &stop) {
        return failure(stop.kind, file, stop.detail);
    } catch (const YAML::DeepRecursion &deep) {
        return failure(Error::Kind::TooLarge, file,
            u"line %1: %2"_s.arg(deep.mark.line + 1).arg(QString::fromStdString(deep.msg)));
    } catch (const YAML::Exception &exception) {
        return failure(Error::Kind::BadFormat, file,
            u"line %1: %2"_s.arg(exception.mark.line + 1)
                .arg(QString::fromStdString(exception.msg)));
    }
}

} // namespace model
