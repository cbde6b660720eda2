<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood. Example: --filter &quot;maturity:graduated stars:&gt;5k -category:Wasm&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “%1”. Look for it with: atlasctl search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be one of these; name one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CNCF landscape and the Moby community on this machine, offline.

Commands:
  sync            fetch what is new and store it
  status          what is stored, of when, and how the last sync went
  list            items, all or those of --filter
  show ITEM       everything about one item, by name or id
  search QUERY    items that contain every word, best first
  totals          what the items of --filter add up to
  validate FILE   check a landscape.yml, settings.yml, guide.yml or games.yml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See atlasctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print as &lt;format&gt;: table, csv, markdown or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only items for which &lt;query&gt; holds, like &quot;maturity:graduated stars:&gt;5k&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync only these &lt;sources&gt;, names with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs something to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no --filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no --only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape of %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter landscape of %1; nothing is synced in %2 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The data from before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonOptionsParser</name>
    <message>
        <source>Keep everything in &lt;folder&gt; instead of the usual data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone from &lt;address&gt; instead of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak &lt;language&gt; (a code like “de”) instead of the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopOptionsReader</name>
    <message>
        <source>The CNCF landscape and the Moby community on this machine, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the group &lt;name&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &lt;item&gt; and go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &lt;theme&gt;: light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window as &lt;width&gt;x&lt;height&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the window into the PNG &lt;file&gt; when all is there, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, draw the window once without showing it, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no window size; one is 1920x1080.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not there. Check the name, or sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what it should be (%2). The data from before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts (%2). The data from before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer cannot be used: %1 (%2). Check free space and permissions of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not give its data (%2). The data from before is kept; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). The data from before is kept; check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is syncing the same data (%1). Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” has a value of the wrong kind, which is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” should be a day like 2026-01-31, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” should be an address that begins with https, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” points to another site than expected: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” should be “Category / Subcategory”, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” names a place that does not exist: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” stands there twice; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not known and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” has a value that is not allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <comment>file, line, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>Graduated %1 project since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduated %1 project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incubating %1 project since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incubating %1 project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sandbox project since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sandbox project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former %1 project, archived on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former %1 project, archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 project (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the %1 (%2) since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source, not a project of the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a project of the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landscape has no description of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, subcategory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stars not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock ticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOMonitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Graduated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incubating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n graduated</source>
        <comment>projects</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incubating</source>
        <comment>projects</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sandbox</source>
        <comment>projects</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <comment>projects</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other project(s)</source>
        <comment>projects</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>One letter on the map: graduated project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <extracomment>One letter on the map: incubating project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>One letter on the map: sandbox project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>One letter on the map: archived project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack Overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinterest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DevStats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSF best practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crunchbase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>group with every category</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Atlas</name>
    <message>
        <source>There is no group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a logo, walk with the arrow keys, or type a name into the search box. The wheel zooms where the pointer is, dragging moves the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what comes with the program: every CNCF project as of %1, described in our own words. A sync fetches the whole landscape with its logos; after it, no network is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync Now…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ItemDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>category, subcategory</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::LogoPlate</name>
    <message>
        <source>Logo of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Native Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Cloud Native Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the landscape (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Cloud Native Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Cloud Native Atlas %1&lt;/h3&gt;&lt;p&gt;The CNCF landscape and the Moby community on this machine, offline.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Logos and names belong to their owners.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing uses the network. Click to sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter landscape of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>count on the map</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MapView</name>
    <message>
        <source>Map of the landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <comment>group, count of items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SearchBox</name>
    <message>
        <source>Search the landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing contains every word of “%1”. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SourceDelegate</name>
    <message>
        <source>Stopped. The data from before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date, %1 received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching: %1 of %2 objects, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of %1, synced on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::SyncDialog</name>
    <message>
        <source>Sync Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is used only now, and only for these repositories. What is on this machine stays as it is until all of a source has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing. You can close this and go on; the map changes when all is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The data from before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The map shows the new data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. There was nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source could be read. The data from before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in part. What failed keeps its data from before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
