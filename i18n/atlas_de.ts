<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CardText</name>
    <message>
        <source>%1: %2</source>
        <comment>category, subcategory</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed source</source>
        <translation>Closed Source</translation>
    </message>
    <message>
        <source>%1 stars on %2, from %3</source>
        <extracomment>Stars of a repository, the day on which they were counted, where the number was read</extracomment>
        <translation>%1 Sterne am %2, laut %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>The year in which a project was accepted or a member joined, on a card</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <translation>Aufgenommen am %1</translation>
    </message>
    <message>
        <source>Joined on %1</source>
        <translation>Beigetreten am %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>The first Technical Advisory Group of an item, and how many others it has</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Technical Advisory Group: %1</source>
        <translation>Technical Advisory Group: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>of a repository</comment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a project</source>
        <extracomment>Headings of items without a maturity level, without a Technical Advisory Group</extracomment>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Without a TAG</source>
        <translation>Ohne TAG</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1: as of</source>
        <comment>head of a column: the day of a count</comment>
        <translation>%1: Stand</translation>
    </message>
    <message>
        <source>%1: source</source>
        <comment>head of a column: where a count was read</comment>
        <translation>%1: Quelle</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>items became projects</comment>
        <translation>
            <numerusform>%n aufgenommen</numerusform>
            <numerusform>%n aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promoted</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n aufgestiegen</numerusform>
            <numerusform>%n aufgestiegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n archiviert</numerusform>
            <numerusform>%n archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reclassified</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n neu eingestuft</numerusform>
            <numerusform>%n neu eingestuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another logo</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n mit anderem Logo</numerusform>
            <numerusform>%n mit anderem Logo</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted as a project</source>
        <translation>Als Projekt aufgenommen</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Aufgestiegen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Another maturity</source>
        <translation>Andere Reife</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Another logo</source>
        <translation>Anderes Logo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what it was, what it is</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Stars as of</source>
        <translation>Sterne vom</translation>
    </message>
    <message>
        <source>“%1” is not understood. Example: --filter &quot;maturity:graduated stars:&gt;5k -category:Wasm&quot;</source>
        <translation>„%1“ ist nicht verständlich. Beispiel: --filter &quot;maturity:graduated stars:&gt;5k -category:Wasm&quot;</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>There is no item “%1”. Look for it with: atlasctl search %1</source>
        <translation>Es gibt keinen Eintrag „%1“. Suchen Sie ihn mit: atlasctl search %1</translation>
    </message>
    <message>
        <source>“%1” can be one of these; name one: %2</source>
        <translation>„%1“ kann einer von diesen sein; nennen Sie einen: %2</translation>
    </message>
    <message>
        <source>See atlasctl --help.</source>
        <translation>Siehe atlasctl --help.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Print as &lt;format&gt;: table, csv, markdown or json.</source>
        <translation>Als &lt;Format&gt; ausgeben: table, csv, markdown oder json.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>“%1” needs something to work on.</source>
        <translation>„%1“ braucht eine Angabe, womit.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>„%1“ nimmt kein „%2“.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Landscape of %1, in %2</source>
        <translation>Landschaft vom %1, in %2</translation>
    </message>
    <message>
        <source>Starter landscape of %1; nothing is synced in %2 yet</source>
        <translation>Startlandschaft vom %1; in %2 ist noch nichts abgeglichen</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>Es gibt keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>Stopped. The data from before is kept.</source>
        <translation>Angehalten. Die bisherigen Daten bleiben.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation>%1 Bytes, gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>%1 is well-formed.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation>--from liegt nach --to.</translation>
    </message>
    <message>
        <source>“changes” needs --from and a date, like 2021-06-30.</source>
        <translation>„changes“ braucht --from und ein Datum, etwa 2021-06-30.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Sync every version of the landscape since 2017, not only the newest.</source>
        <translation>Jede Version der Landschaft seit 2017 abgleichen, nicht nur die neueste.</translation>
    </message>
    <message>
        <source>The landscape as it was on &lt;date&gt;, like 2021-06-30.</source>
        <translation>Die Landschaft, wie sie am &lt;Datum&gt; war, etwa 2021-06-30.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The earlier &lt;date&gt;.</source>
        <translation>Das frühere &lt;Datum&gt;.</translation>
    </message>
    <message>
        <source>The later &lt;date&gt;; today without it.</source>
        <translation>Das spätere &lt;Datum&gt;; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>„%1“ nimmt kein --%2.</translation>
    </message>
    <message>
        <source>“%1” is no date; one looks like 2021-06-30.</source>
        <translation>„%1“ ist kein Datum; eines sieht so aus: 2021-06-30.</translation>
    </message>
    <message>
        <source>No landscape has been synced yet. Do it with: atlasctl sync --history</source>
        <translation>Es wurde noch keine Landschaft abgeglichen. So geht es: atlasctl sync --history</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>--from is in the future.</source>
        <translation>--from liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>From the landscape of %1 to that of %2.</source>
        <translation>Von der Landschaft vom %1 zu der vom %2.</translation>
    </message>
    <message>
        <source>--history is that of %1, which --only leaves out.</source>
        <translation>--history ist die von %1, das --only auslässt.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Search only in the documents of the repositories: guides, rules, glossary.</source>
        <translation>Nur in den Dokumenten der Repositorys suchen: Anleitungen, Regeln, Glossar.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Nothing is synced yet. There is nothing to export.</source>
        <translation>Es wurde noch nichts abgeglichen. Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Example: --filter &quot;language:go is:good-first -kind:bug&quot;</source>
        <translation>„%1“ ist nicht zu verstehen. Beispiel: --filter &quot;language:go is:good-first -kind:bug&quot;</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>There are no issues here yet. Get them with: atlasctl sync</source>
        <translation>Hier sind noch keine Issues. Sie kommen mit: atlasctl sync</translation>
    </message>
    <message>
        <source>No issue is like that.</source>
        <translation>Kein Issue ist so.</translation>
    </message>
    <message>
        <source>No chapter is in “%1”, so where that is is not known here. Name a city that has a chapter.</source>
        <translation>In „%1“ ist keine Gruppe, deshalb ist hier nicht bekannt, wo das liegt. Eine Stadt mit einer Gruppe angeben.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>There are no chapters here yet. Get them with: atlasctl sync</source>
        <translation>Hier sind noch keine Gruppen. Sie kommen mit: atlasctl sync</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>There are no events to come here. Get them with: atlasctl sync</source>
        <translation>Hier stehen keine Veranstaltungen bevor. Sie kommen mit: atlasctl sync</translation>
    </message>
    <message>
        <source>Only items, or issues, for which &lt;query&gt; holds, like &quot;maturity:graduated stars:&gt;5k&quot;.</source>
        <translation>Nur Einträge oder Issues, für die &lt;Anfrage&gt; gilt, etwa „maturity:graduated stars:&gt;5k“.</translation>
    </message>
    <message>
        <source>Those next to &lt;city&gt; first.</source>
        <translation>Die nächsten bei &lt;Stadt&gt; zuerst.</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Sync, or verify, only these &lt;sources&gt;, names with commas between.</source>
        <translation>Nur diese &lt;Quellen&gt; abgleichen oder prüfen, Namen mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Sync with the token for GitHub that is in the keyring of this system.</source>
        <translation>Mit dem Token für GitHub abgleichen, das im Schlüsselbund dieses Systems liegt.</translation>
    </message>
    <message>
        <source>“%1” is a source already.</source>
        <translation>„%1“ ist schon eine Quelle.</translation>
    </message>
    <message>
        <source>Added %1. Fetch it with: atlasctl sync --only %1</source>
        <translation>%1 hinzugefügt. Holen mit: atlasctl sync --only %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>There is nothing of it on this machine.</source>
        <translation>Davon ist nichts auf diesem Rechner.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>There is no token in the keyring. Put one there with: atlasctl token set</source>
        <translation>Im Schlüsselbund ist kein Token. Eines ablegen mit: atlasctl token set</translation>
    </message>
    <message>
        <source>“token” is followed by set, which reads the token from the standard input, or by remove.</source>
        <translation>Auf „token“ folgt set, das das Token von der Standardeingabe liest, oder remove.</translation>
    </message>
    <message>
        <source>The token is in the keyring. Use it with: atlasctl sync --github-token</source>
        <translation>Das Token ist im Schlüsselbund. Verwenden mit: atlasctl sync --github-token</translation>
    </message>
    <message>
        <source>There is no token in the keyring any more.</source>
        <translation>Im Schlüsselbund ist kein Token mehr.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>There is no landscape “%1” on this machine. Those that are lists: atlasctl landscapes</source>
        <translation>Auf diesem Rechner gibt es keine Landschaft „%1“. Die vorhandenen nennt: atlasctl landscapes</translation>
    </message>
    <message>
        <source>CNCF</source>
        <translation>CNCF</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>What is added is a git repository with texts, a calendar, or a landscape: the address of its site or repository, or a folder.</source>
        <translation>Hinzugefügt wird ein Git-Repository mit Texten, ein Kalender oder eine Landschaft: die Adresse ihrer Website oder ihres Repositorys, oder ein Ordner.</translation>
    </message>
    <message>
        <source>Of the landscape &lt;name&gt; that was added, in place of that of the CNCF.</source>
        <translation>Aus der hinzugefügten Landschaft &lt;Name&gt; statt aus der der CNCF.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is no kind “%1”: it is texts, calendar or landscape.</source>
        <translation>Es gibt keine Art „%1“: Sie ist texts, calendar oder landscape.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Technical leads</source>
        <translation>Technische Leitung</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Mailingliste</translation>
    </message>
    <message>
        <source>There are no groups here. Get them with: atlasctl sync</source>
        <translation>Hier sind keine Gruppen. Sie kommen mit: atlasctl sync</translation>
    </message>
    <message>
        <source>The CNCF landscape and the Moby community on this machine, offline.

Commands:
  sync            fetch what is new and store it
  export FILE     what is synced, as one file for a machine without a network
  import FILE     what another machine exported; what is newer here stays
  rebuild         read anew what is on this machine, without the network
  verify          compare all that is on this machine with its checksums
  add ADDRESS     sync a source of your own choice, too, of which --kind
  remove SOURCE   delete the files of a source, and what was read from them
  status          what is stored, of when, and how the last sync went
  landscapes      that of the CNCF, and those that you added
  list            items, all or those of --filter
  show ITEM       everything about one item, by name or id
  search QUERY    items and documents that contain every word, best first
  totals          what the items of --filter add up to
  changes         what is different between the days --from and --to
  issues          open issues that a person could take up, all or those of --filter
  chapters        groups that meet, by country, or by the distance to --near
  events          meetings to come, the next one first
  tags            Technical Advisory Groups, and who leads them
  token set       keep a token for GitHub, from the standard input, in the keyring
  token remove    remove it from there
  validate FILE   check a landscape.yml, settings.yml, guide.yml or games.yml</source>
        <translation>Die CNCF-Landschaft und die Moby-Gemeinschaft auf diesem Rechner, ohne Netz.

Befehle:
  sync            holen und speichern, was neu ist
  export DATEI    was abgeglichen ist, in einer Datei für einen Rechner ohne Netz
  import DATEI    was ein anderer Rechner exportiert hat; was hier neuer ist, bleibt
  rebuild         neu lesen, was auf diesem Rechner ist, ohne Netz
  verify          alles auf diesem Rechner mit seinen Prüfsummen vergleichen
  add ADRESSE     auch eine selbst gewählte Quelle abgleichen, der Art --kind
  remove QUELLE   die Dateien einer Quelle löschen, und was aus ihnen gelesen wurde
  status          was gespeichert ist, von wann, und wie der letzte Abgleich verlief
  landscapes      die der CNCF und die, die Sie hinzugefügt haben
  landscapes      die der CNCF und die, die Sie hinzugefügt haben
  list            Einträge, alle oder die von --filter
  show EINTRAG    alles über einen Eintrag, nach Name oder Kennung
  search ANFRAGE  Einträge und Dokumente mit jedem Wort, die besten zuerst
  totals          was die Einträge von --filter zusammen ergeben
  changes         was zwischen den Tagen --from und --to anders ist
  issues          offene Issues zum Übernehmen, alle oder die von --filter
  chapters        Gruppen, die sich treffen, nach Land oder nach Entfernung zu --near
  events          bevorstehende Treffen, das nächste zuerst
  tags            die Technical Advisory Groups, und wer sie leitet
  token set       ein Token für GitHub von der Standardeingabe im Schlüsselbund ablegen
  token remove    es dort entfernen
  validate DATEI  eine landscape.yml, settings.yml, guide.yml oder games.yml prüfen</translation>
    </message>
    <message>
        <source>“%1” is no address of a source. One begins with https:// and names a repository, a calendar or a site, with no name or password in it; a folder of a landscape is there.</source>
        <translation>„%1“ ist keine Adresse einer Quelle. Eine solche beginnt mit https:// und nennt ein Repository, einen Kalender oder eine Website, ohne Namen oder Passwort darin; der Ordner einer Landschaft muss da sein.</translation>
    </message>
    <message>
        <source>Stopped. What had come by then is stored, the rest is as before.</source>
        <translation>Angehalten. Was bis dahin kam, ist gespeichert; das Übrige ist wie zuvor.</translation>
    </message>
    <message>
        <source>The landscape of %1 is not on this machine: its history here begins on %2. Of that of the CNCF all is fetched with: atlasctl sync --history</source>
        <translation>Die Landschaft vom %1 ist nicht auf diesem Rechner: Ihre Geschichte beginnt hier am %2. Von der der CNCF holt man alles mit: atlasctl sync --history</translation>
    </message>
</context>
<context>
    <name>CommonOptionsParser</name>
    <message>
        <source>Keep everything in &lt;folder&gt; instead of the usual data folder.</source>
        <translation>Alles in &lt;Ordner&gt; aufbewahren statt im üblichen Datenordner.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Clone from &lt;address&gt; instead of %1.</source>
        <translation>Von &lt;Adresse&gt; klonen statt von %1.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Speak &lt;language&gt; (a code like “de”) instead of the system&apos;s.</source>
        <translation>&lt;Sprache&gt; sprechen (ein Kürzel wie „de“) statt der des Systems.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--remote-base needs an address like https://github.com/.</source>
        <translation>--remote-base braucht eine Adresse wie https://github.com/.</translation>
    </message>
    <message>
        <source>Ask &lt;name=address&gt; instead of the web source of that name, such as %1. May be repeated.</source>
        <translation>&lt;Name=Adresse&gt; statt der Webquelle dieses Namens fragen, zum Beispiel %1. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>name=address</source>
        <translation>Name=Adresse</translation>
    </message>
    <message>
        <source>There is no web source “%1”.</source>
        <translation>Es gibt keine Webquelle „%1“.</translation>
    </message>
    <message>
        <source>--http-base needs an address that begins with https, or one of this machine.</source>
        <translation>--http-base braucht eine Adresse, die mit https beginnt, oder eine dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>DesktopOptionsReader</name>
    <message>
        <source>The CNCF landscape and the Moby community on this machine, offline.</source>
        <translation>Die CNCF-Landschaft und die Moby-Gemeinschaft auf diesem Rechner, ohne Netz.</translation>
    </message>
    <message>
        <source>Show the group &lt;name&gt;.</source>
        <translation>Den Bereich &lt;Name&gt; zeigen.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Use &lt;theme&gt;: light, dark or system.</source>
        <translation>&lt;Design&gt; verwenden: light, dark oder system.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Open the window as &lt;width&gt;x&lt;height&gt;.</source>
        <translation>Das Fenster mit &lt;Breite&gt;x&lt;Höhe&gt; öffnen.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Draw the window into the PNG &lt;file&gt; when all is there, and end.</source>
        <translation>Das Fenster in die PNG-&lt;Datei&gt; zeichnen, sobald alles da ist, und enden.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Start, draw the window once without showing it, and end.</source>
        <translation>Starten, das Fenster einmal zeichnen, ohne es zu zeigen, und enden.</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”.</source>
        <translation>Mit „%1“ ist nichts anzufangen.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Es gibt kein Design „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no window size; one is 1920x1080.</source>
        <translation>„%1“ ist keine Fenstergröße; eine ist 1920x1080.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show what &lt;query&gt; leaves, such as maturity:graduated.</source>
        <translation>Zeigen, was &lt;Abfrage&gt; übrig lässt, etwa maturity:graduated.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Es gibt keine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a filter.</source>
        <translation>„%1“ ist als Filter nicht verständlich.</translation>
    </message>
    <message>
        <source>Show the landscape &lt;name&gt; that was added, in place of that of the CNCF.</source>
        <translation>Die hinzugefügte Landschaft &lt;Name&gt; zeigen statt der der CNCF.</translation>
    </message>
    <message>
        <source>Read &lt;page&gt;, such as moby/moby/CONTRIBUTING.md.</source>
        <translation>&lt;Seite&gt; lesen, etwa moby/moby/CONTRIBUTING.md.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>“%1” is no page.</source>
        <translation>„%1“ ist keine Seite.</translation>
    </message>
    <message>
        <source>Select &lt;item&gt; and go to it; with --view an issue, a part of Moby, or a way to contribute.</source>
        <translation>&lt;Eintrag&gt; auswählen und dorthin gehen; mit --view ein Issue, einen Teil von Moby oder einen Weg beizutragen.</translation>
    </message>
    <message>
        <source>Show &lt;view&gt;: map, cards, table, guide, issues, moby or contribute.</source>
        <translation>&lt;Ansicht&gt; zeigen: map, cards, table, guide, issues, moby oder contribute.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not there. Check the name, or sync again.</source>
        <translation>%1 ist nicht da. Prüfen Sie den Namen oder gleichen Sie erneut ab.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that you may read it.</source>
        <translation>%1 ist nicht lesbar (%2). Prüfen Sie, ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is not what it should be (%2). The data from before is kept.</source>
        <translation>%1 ist nicht, was es sein sollte (%2). Die bisherigen Daten bleiben.</translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts (%2). The data from before is kept.</source>
        <translation>%1 ist größer, als dieses Programm zulässt (%2). Die bisherigen Daten bleiben.</translation>
    </message>
    <message>
        <source>%1 did not give its data (%2). The data from before is kept; try again later.</source>
        <translation>%1 gab seine Daten nicht her (%2). Die bisherigen Daten bleiben; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). The data from before is kept; check the connection and try again.</source>
        <translation>%1 ist nicht erreichbar (%2). Die bisherigen Daten bleiben; prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another window or program is syncing the same data (%1). Wait until it is done.</source>
        <translation>Ein anderes Fenster oder Programm gleicht dieselben Daten ab (%1). Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>%1: “%2” has a value of the wrong kind, which is left out.</source>
        <translation>%1: „%2“ hat einen Wert der falschen Art, der weggelassen wird.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing.</source>
        <translation>%1: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a day like 2026-01-31, not “%3”.</source>
        <translation>%1: „%2“ sollte ein Tag wie 2026-01-31 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1: “%2” should be an address that begins with https, not “%3”.</source>
        <translation>%1: „%2“ sollte eine Adresse sein, die mit https beginnt, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1: “%2” points to another site than expected: %3.</source>
        <translation>%1: „%2“ führt zu einer anderen Seite als erwartet: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” should be “Category / Subcategory”, not “%3”.</source>
        <translation>%1: „%2“ sollte „Kategorie / Unterkategorie“ sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1: “%2” names a place that does not exist: %3.</source>
        <translation>%1: „%2“ nennt einen Platz, den es nicht gibt: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” stands there twice; the first one counts.</source>
        <translation>%1: „%2“ steht zweimal da; das erste gilt.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known and is left out.</source>
        <translation>%1: „%2“ ist unbekannt und wird weggelassen.</translation>
    </message>
    <message>
        <source>%1: “%2” has a value that is not allowed: %3.</source>
        <translation>%1: „%2“ hat einen Wert, der nicht erlaubt ist: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <comment>file, line, sentence</comment>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>%1 is not what it should be (%2).</source>
        <translation>%1 ist nicht, was es sein sollte (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts (%2).</source>
        <translation>%1 ist größer, als dieses Programm zulässt (%2).</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name.</source>
        <translation>%1 ist nicht da. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1: stands there twice; what is in both is taken.</source>
        <translation>%1: steht zweimal da; was in beiden steht, wird genommen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); what it said before is kept.</source>
        <translation>%1 ist nicht lesbar (%2); was vorher darin stand, bleibt.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be used: %1 (%2). A sync makes damaged data anew; otherwise check free space and permissions of the folder.</source>
        <translation>Die Daten auf diesem Rechner sind nicht benutzbar: %1 (%2). Ein Abgleich legt beschädigte Daten neu an; sonst prüfen Sie freien Platz und Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The stored data was damaged and is made anew; the damaged file is %1 now.</source>
        <translation>Die gespeicherten Daten waren beschädigt und werden neu angelegt; die beschädigte Datei ist jetzt %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It can be read, but not changed; install the newer version to go on.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben. Lesen geht, ändern nicht; installieren Sie die neuere Version, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>There is a saved view with the name “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine gespeicherte Ansicht mit dem Namen „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no saved view with the name “%1” any more.</source>
        <translation>Es gibt keine gespeicherte Ansicht mit dem Namen „%1“ mehr.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2) and is left out.</source>
        <translation>%1 kann nicht gelesen werden (%2) und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has more to read than is taken in; the rest is left out.</source>
        <translation>%1 enthält mehr zu lesen, als aufgenommen wird; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 was not asked any further: the connection is not safe (%2). The data from before is kept.</source>
        <translation>%1 wurde nicht weiter gefragt: Die Verbindung ist nicht sicher (%2). Die bisherigen Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now. The data from before is kept; try again later.</source>
        <translation>%1 nimmt zurzeit keine Anfragen mehr an. Die bisherigen Daten bleiben erhalten; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 takes no more requests until %2. The data from before is kept; try again then.</source>
        <translation>%1 nimmt bis %2 keine Anfragen mehr an. Die bisherigen Daten bleiben erhalten; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing at %1. The data from before is kept; try again later.</source>
        <translation>Unter %1 ist nichts zu finden. Die bisherigen Daten bleiben erhalten; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>A part of this program cannot be used: %1 (%2). Install the program again.</source>
        <translation>Ein Teil dieses Programms kann nicht benutzt werden: %1 (%2). Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Check free space and permissions.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Prüfen Sie freien Platz und Rechte.</translation>
    </message>
    <message>
        <source>A sync or another export is running. Export when it has ended.</source>
        <translation>Ein Abgleich oder ein anderer Export läuft. Exportieren Sie, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>%1 is not on this machine any more. Sync, then export.</source>
        <translation>%1 ist nicht mehr auf diesem Rechner. Gleichen Sie ab, dann exportieren Sie.</translation>
    </message>
    <message>
        <source>That is no token of GitHub: one has letters, digits and underscores only.</source>
        <translation>Das ist kein Token von GitHub: ein solches hat nur Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>The keyring of this system cannot be used (%1). The token is kept nowhere else.</source>
        <translation>Der Schlüsselbund dieses Systems ist nicht zu verwenden (%1). Das Token wird nirgends sonst abgelegt.</translation>
    </message>
    <message>
        <source>What you keep (views, ratings, marks, notes) cannot be read: %1 is damaged (%2). The file was left as it is; put a copy of it back, or move it away to begin anew.</source>
        <translation>Was Sie behalten (Ansichten, Bewertungen, Merkzeichen, Notizen), ist nicht lesbar: %1 ist beschädigt (%2). Die Datei blieb, wie sie war; spielen Sie eine Kopie ein, oder verschieben Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>What you do (views, ratings, marks, notes) cannot be kept: %1 (%2). Check free space and permissions of the folder, then try again.</source>
        <translation>Was Sie tun (Ansichten, Bewertungen, Merkzeichen, Notizen), lässt sich nicht speichern: %1 (%2). Prüfen Sie freien Platz und Rechte des Ordners und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What you keep (views, ratings, marks, notes) was written by a newer version of this program (%1). It is shown, but cannot be changed here.</source>
        <translation>Was Sie behalten (Ansichten, Bewertungen, Merkzeichen, Notizen), wurde von einer neueren Version dieses Programms geschrieben (%1). Es wird gezeigt, lässt sich hier aber nicht ändern.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>TAG</source>
        <extracomment>Technical Advisory Group</extracomment>
        <translation>TAG</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>Heading over: project, member, open source, closed source, end user, specification, audited</extracomment>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>The day on which a project was accepted by its foundation</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Became incubating</source>
        <extracomment>The day on which a project became incubating</extracomment>
        <translation>Inkubationsbeginn</translation>
    </message>
    <message>
        <source>Became graduated</source>
        <extracomment>The day on which a project graduated</extracomment>
        <translation>Graduierung</translation>
    </message>
    <message>
        <source>Became archived</source>
        <extracomment>The day on which a project was archived</extracomment>
        <translation>Archivierung</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>The day on which a member joined</extracomment>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>Not a project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>In no TAG</source>
        <translation>Ohne TAG</translation>
    </message>
    <message>
        <source>License not stated</source>
        <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land unbekannt</translation>
    </message>
    <message>
        <source>Organization not stated</source>
        <translation>Organisation nicht angegeben</translation>
    </message>
    <message>
        <source>In no category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>In no subcategory</source>
        <translation>Ohne Unterkategorie</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Open Source</translation>
    </message>
    <message>
        <source>Closed source</source>
        <translation>Closed Source</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Anwender</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Security audited</source>
        <translation>Sicherheitsgeprüft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the next of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of a list</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>became what, in this year or on this day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>became what, on this day or later</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>became what, on this day or earlier</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>became what, between two days</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>text to be found</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Name with %1</source>
        <translation>Name mit %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <comment>alternatives</comment>
        <translation>
            <numerusform>%1 oder %n weiterer</numerusform>
            <numerusform>%1 oder %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A condition turned round: not Java</extracomment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, its value: TAG Security</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not understood. Before the colon goes %2.</source>
        <translation>„%1“ ist nicht verständlich. Vor den Doppelpunkt gehört %2.</translation>
    </message>
    <message>
        <source>“%1” still needs a value, such as %2.</source>
        <translation>„%1“ braucht noch einen Wert, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is not understood. What can be asked for is %2.</source>
        <translation>„%1“ ist nicht verständlich. Fragen lässt sich nach %2.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Stars are a number or two, such as %2.</source>
        <translation>„%1“ ist nicht verständlich. Sterne gibt man als eine Zahl oder zwei an, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Days are a year, a month, a day or two of these, such as %2.</source>
        <translation>„%1“ ist nicht verständlich. Zeiten gibt man als Jahr, Monat, Tag oder zwei davon an, etwa %2.</translation>
    </message>
    <message>
        <source>In the landscape</source>
        <extracomment>The day on which a project was accepted or a member joined, as a filter: In the landscape from 2020</extracomment>
        <translation>In der Landschaft</translation>
    </message>
    <message>
        <source>Latest commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>Stars not known</source>
        <translation>Sterne nicht bekannt</translation>
    </message>
    <message>
        <source>Day of acceptance or joining not known</source>
        <translation>Tag der Aufnahme oder des Beitritts nicht bekannt</translation>
    </message>
    <message>
        <source>Latest commit not known</source>
        <translation>Letzter Commit nicht bekannt</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, a number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what is counted, the least</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>what is counted, the most</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>what is counted, the least, the most</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” is not understood. A rating is a number of stars or two, such as %2.</source>
        <translation>„%1“ wird nicht verstanden. Eine Bewertung ist eine Zahl von Sternen oder zwei, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>Not hosted by %1</source>
        <translation>Nicht von %1 getragen</translation>
    </message>
    <message>
        <source>My stack</source>
        <extracomment>What a person assesses, tries or uses themselves</extracomment>
        <translation>Mein Stack</translation>
    </message>
    <message>
        <source>My tags</source>
        <extracomment>Words that a person put on items</extracomment>
        <translation>Meine Schlagwörter</translation>
    </message>
    <message>
        <source>Not in my stack</source>
        <translation>Nicht in meinem Stack</translation>
    </message>
    <message>
        <source>Without a tag of mine</source>
        <translation>Ohne Schlagwort von mir</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>With a note of mine</source>
        <translation>Mit Notiz von mir</translation>
    </message>
    <message>
        <source>In my stack</source>
        <translation>In meinem Stack</translation>
    </message>
    <message>
        <source>With a tag of mine</source>
        <translation>Mit Schlagwort von mir</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Inviting</source>
        <translation>Einladend</translation>
    </message>
    <message>
        <source>My Progress</source>
        <translation>Mein Stand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>No CNCF project</source>
        <translation>Kein CNCF-Projekt</translation>
    </message>
    <message>
        <source>Without labels</source>
        <translation>Ohne Labels</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Good first issue</source>
        <translation>Gutes erstes Issue</translation>
    </message>
    <message>
        <source>Help wanted</source>
        <translation>Hilfe gesucht</translation>
    </message>
    <message>
        <source>Mentor available</source>
        <translation>Mit Mentor</translation>
    </message>
    <message>
        <source>No linked pull request</source>
        <translation>Kein verknüpfter Pull Request</translation>
    </message>
    <message>
        <source>Text readable here</source>
        <translation>Text hier lesbar</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Neue Funktion</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Nicht verfolgt</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>In pull request</source>
        <translation>Im Pull Request</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Fewest comments</source>
        <translation>Wenigste Kommentare</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Easy, and a good first issue</source>
        <translation>Leicht und ein gutes erstes Issue</translation>
    </message>
    <message>
        <source>Somebody is at it</source>
        <translation>Jemand ist dabei</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>New to this</source>
        <translation>Neu darin</translation>
    </message>
    <message>
        <source>Did it before</source>
        <translation>Schon gemacht</translation>
    </message>
    <message>
        <source>Experienced</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>An evening</source>
        <translation>Einen Abend</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>The repository uses %1, which you know.</source>
        <translation>Das Repository verwendet %1, und das können Sie.</translation>
    </message>
    <message>
        <source>The repository uses none of your languages.</source>
        <translation>Das Repository verwendet keine Ihrer Sprachen.</translation>
    </message>
    <message>
        <source>It is about documentation: no code is needed.</source>
        <translation>Es geht um Dokumentation: Code ist nicht nötig.</translation>
    </message>
    <message>
        <source>Its maintainers call it a good first issue.</source>
        <translation>Die Maintainer nennen es ein gutes erstes Issue.</translation>
    </message>
    <message>
        <source>A mentor is available.</source>
        <translation>Ein Mentor steht bereit.</translation>
    </message>
    <message>
        <source>Its maintainers ask for help.</source>
        <translation>Die Maintainer bitten um Hilfe.</translation>
    </message>
    <message>
        <source>Its maintainers call it easy.</source>
        <translation>Die Maintainer nennen es leicht.</translation>
    </message>
    <message>
        <source>Its difficulty suits what you can do.</source>
        <translation>Die Schwierigkeit passt zu dem, was Sie können.</translation>
    </message>
    <message>
        <source>Its maintainers call it harder than a first task should be.</source>
        <translation>Die Maintainer nennen es schwerer, als eine erste Aufgabe sein sollte.</translation>
    </message>
    <message>
        <source>It is meant for newcomers: leave it to them.</source>
        <translation>Es ist für Neulinge gedacht: Überlassen Sie es ihnen.</translation>
    </message>
    <message>
        <source>It is of a kind that fits the time you have.</source>
        <translation>Solche Arbeit passt in die Zeit, die Sie haben.</translation>
    </message>
    <message>
        <source>You have the time that work of this kind takes.</source>
        <translation>Sie haben die Zeit, die solche Arbeit braucht.</translation>
    </message>
    <message>
        <source>Work of this kind takes longer than the time you have.</source>
        <translation>Solche Arbeit dauert länger als die Zeit, die Sie haben.</translation>
    </message>
    <message>
        <source>It is new, or was talked about lately.</source>
        <translation>Es ist neu oder wurde kürzlich besprochen.</translation>
    </message>
    <message>
        <source>Nobody has written in it for over a year.</source>
        <translation>Seit über einem Jahr hat niemand etwas dazu geschrieben.</translation>
    </message>
    <message>
        <source>No pull request is linked to it.</source>
        <translation>Kein Pull Request ist damit verknüpft.</translation>
    </message>
    <message>
        <source>A pull request is linked: somebody is likely at it.</source>
        <translation>Ein Pull Request ist verknüpft: Wahrscheinlich ist jemand dabei.</translation>
    </message>
    <message>
        <source>A label says that somebody is at it.</source>
        <translation>Ein Label sagt, dass jemand dabei ist.</translation>
    </message>
    <message>
        <source>A label says that it is abandoned.</source>
        <translation>Ein Label sagt, dass es aufgegeben ist.</translation>
    </message>
    <message>
        <source>The discussion is long, which takes time to read.</source>
        <translation>Die Diskussion ist lang und braucht Zeit zum Lesen.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>how old something is</comment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>how old something is</comment>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <comment>how old something is</comment>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <comment>how old something is</comment>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>May be taken</source>
        <translation>Vielleicht vergeben</translation>
    </message>
    <message>
        <source>It may be taken: a pull request is linked.</source>
        <translation>Es ist vielleicht vergeben: Ein Pull Request ist verknüpft.</translation>
    </message>
    <message>
        <source>It may be taken: a label says that somebody is at it.</source>
        <translation>Es ist vielleicht vergeben: Ein Label sagt, dass jemand dabei ist.</translation>
    </message>
    <message numerus="yes">
        <source>This was read %Ln day(s) ago: sync, or ask before you start.</source>
        <translation>
            <numerusform>Das wurde vor %Ln Tag gelesen: Gleichen Sie ab, oder fragen Sie, bevor Sie anfangen.</numerusform>
            <numerusform>Das wurde vor %Ln Tagen gelesen: Gleichen Sie ab, oder fragen Sie, bevor Sie anfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>since the search was looked at</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>New</source>
        <comment>since the search was looked at</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Quiet for a year</source>
        <translation>Seit einem Jahr still</translation>
    </message>
    <message>
        <source>It was closed.</source>
        <translation>Es wurde geschlossen.</translation>
    </message>
    <message>
        <source>It is somebody&apos;s already.</source>
        <translation>Jemand hat es schon.</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>issue</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>It is assigned to %1.</source>
        <comment>login</comment>
        <translation>Es ist %1 zugewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s), read on %1</source>
        <comment>day</comment>
        <translation>
            <numerusform>%Ln Kommentar, gelesen am %1</numerusform>
            <numerusform>%Ln Kommentare, gelesen am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln comment(s), read on %2</source>
        <comment>number, day</comment>
        <translation>
            <numerusform>%1 von %Ln Kommentar, gelesen am %2</numerusform>
            <numerusform>%1 von %Ln Kommentaren, gelesen am %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation>Jemand, der nicht mehr dabei ist</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>login, day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>All the others are on the web.</source>
        <comment>comments</comment>
        <translation>Alle anderen stehen im Web.</translation>
    </message>
    <message>
        <source>No source tells of this issue any more: it may be closed. The web knows.</source>
        <translation>Keine Quelle nennt dieses Issue mehr: Vielleicht ist es geschlossen. Das Web weiß es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) to this issue can be read here after a sync, if you follow it or have a token for GitHub.</source>
        <translation>
            <numerusform>%Ln Kommentar zu diesem Issue ist nach einem Abgleich hier zu lesen, wenn Sie ihm folgen oder ein Token für GitHub haben.</numerusform>
            <numerusform>%Ln Kommentare zu diesem Issue sind nach einem Abgleich hier zu lesen, wenn Sie ihm folgen oder ein Token für GitHub haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This issue has no text but its title.</source>
        <translation>Dieses Issue hat außer dem Titel keinen Text.</translation>
    </message>
    <message>
        <source>The text of this issue is not on this machine. The web has it.</source>
        <translation>Der Text dieses Issues ist nicht auf diesem Rechner. Im Web steht er.</translation>
    </message>
    <message>
        <source>Follow it, and a sync reads its text and what was said below it.</source>
        <translation>Folgen Sie ihm, dann liest ein Abgleich seinen Text und was darunter gesagt wurde.</translation>
    </message>
    <message>
        <source>You follow it: a sync reads its text and what was said below it.</source>
        <translation>Sie folgen ihm: Ein Abgleich liest seinen Text und was darunter gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>Graduated %1 project since %2.</source>
        <translation>Graduiertes %1-Projekt seit dem %2.</translation>
    </message>
    <message>
        <source>Graduated %1 project.</source>
        <translation>Graduiertes %1-Projekt.</translation>
    </message>
    <message>
        <source>Incubating %1 project since %2.</source>
        <translation>%1-Projekt in Inkubation seit dem %2.</translation>
    </message>
    <message>
        <source>Incubating %1 project.</source>
        <translation>%1-Projekt in Inkubation.</translation>
    </message>
    <message>
        <source>%1 sandbox project since %2.</source>
        <translation>%1-Sandbox-Projekt seit dem %2.</translation>
    </message>
    <message>
        <source>%1 sandbox project.</source>
        <translation>%1-Sandbox-Projekt.</translation>
    </message>
    <message>
        <source>Former %1 project, archived on %2.</source>
        <translation>Früheres %1-Projekt, archiviert am %2.</translation>
    </message>
    <message>
        <source>Former %1 project, archived.</source>
        <translation>Früheres %1-Projekt, archiviert.</translation>
    </message>
    <message>
        <source>%1 project (%2).</source>
        <translation>%1-Projekt (%2).</translation>
    </message>
    <message>
        <source>Member of the %1 (%2) since %3.</source>
        <translation>Mitglied der %1 (%2) seit dem %3.</translation>
    </message>
    <message>
        <source>Member of the %1 (%2).</source>
        <translation>Mitglied der %1 (%2).</translation>
    </message>
    <message>
        <source>Open source, not a project of the %1.</source>
        <translation>Quelloffen, kein Projekt der %1.</translation>
    </message>
    <message>
        <source>Not a project of the %1.</source>
        <translation>Kein Projekt der %1.</translation>
    </message>
    <message>
        <source>The landscape has no description of it.</source>
        <translation>Die Landschaft enthält keine Beschreibung dazu.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, subcategory</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Has parts</source>
        <translation>Hat Teile</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Anwender</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Annual review</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Haupt-Repository</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Branch %1</translation>
    </message>
    <message>
        <source>%1 stars on %2</source>
        <translation>%1 Sterne am %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Business use case</source>
        <translation>Geschäftlicher Nutzen</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Release rate</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stock ticker</source>
        <translation>Börsenkürzel</translation>
    </message>
    <message>
        <source>GitHub organization</source>
        <translation>GitHub-Organisation</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation>Chat-Kanal</translation>
    </message>
    <message>
        <source>CLOMonitor</source>
        <translation>CLOMonitor</translation>
    </message>
    <message>
        <source>LFX</source>
        <translation>LFX</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Security audits</source>
        <translation>Sicherheitsprüfungen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>In our own words; the landscape has no description of it.</source>
        <translation>In unseren Worten; die Landschaft enthält keine Beschreibung dazu.</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Source: the starter landscape of %1, which comes with the program.</source>
        <translation>Quelle: die Startlandschaft vom %1, die mit dem Programm kommt.</translation>
    </message>
    <message>
        <source>Source: the landscape of %1.</source>
        <translation>Quelle: die Landschaft vom %1.</translation>
    </message>
    <message>
        <source>Source: %1 of %2, synced on %3.</source>
        <translation>Quelle: %1 vom %2, abgeglichen am %3.</translation>
    </message>
    <message>
        <source>Source: %1, counted on %2.</source>
        <translation>Quelle: %1, gezählt am %2.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>count, day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Latest commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>What is not known comes with a sync, as soon as a source counts this repository.</source>
        <translation>Was unbekannt ist, bringt ein Abgleich, sobald eine Quelle dieses Repository zählt.</translation>
    </message>
    <message>
        <source>latest commit %1</source>
        <translation>letzter Commit am %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Latest release</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>Erster Commit</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Mitwirkende</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) in %1 weeks</source>
        <translation>
            <numerusform>%Ln Commit in %1 Wochen</numerusform>
            <numerusform>%Ln Commits in %1 Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>An amount of US dollars</extracomment>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>Past weeks</source>
        <translation>Letzte Wochen</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>maintainers of a project</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln organization(s): %1</source>
        <translation>
            <numerusform>aus %Ln Organisation: %1</numerusform>
            <numerusform>aus %Ln Organisationen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintainers</source>
        <translation>Maintainer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 passed in %Ln repository(s)</source>
        <translation>
            <numerusform>%1 von %2 bestanden in %Ln Repository</numerusform>
            <numerusform>%1 von %2 bestanden in %Ln Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <source>not passed: %1</source>
        <translation>nicht bestanden: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Gold</source>
        <comment>level of a badge</comment>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Silver</source>
        <comment>level of a badge</comment>
        <translation>Silber</translation>
    </message>
    <message>
        <source>Passing</source>
        <comment>level of a badge</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>In progress: %1 % of passing</source>
        <translation>In Arbeit: %1 % von Bestanden</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Gute Praxis</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Pflege</translation>
    </message>
</context>
<context>
    <name>LensWords</name>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>of a rating, 1 to 5</comment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a month ago</source>
        <translation>Vor weniger als 1 Monat</translation>
    </message>
    <message>
        <source>1 to 3 months ago</source>
        <translation>Vor 1 bis 3 Monaten</translation>
    </message>
    <message>
        <source>3 to 12 months ago</source>
        <translation>Vor 3 bis 12 Monaten</translation>
    </message>
    <message>
        <source>1 to 2 years ago</source>
        <translation>Vor 1 bis 2 Jahren</translation>
    </message>
    <message>
        <source>More than 2 years ago</source>
        <translation>Vor über 2 Jahren</translation>
    </message>
    <message>
        <source>Less than a year</source>
        <translation>Unter 1 Jahr</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1 bis 2 Jahre</translation>
    </message>
    <message>
        <source>2 to 4 years</source>
        <translation>2 bis 4 Jahre</translation>
    </message>
    <message>
        <source>4 to 6 years</source>
        <translation>4 bis 6 Jahre</translation>
    </message>
    <message>
        <source>6 to 8 years</source>
        <translation>6 bis 8 Jahre</translation>
    </message>
    <message>
        <source>More than 8 years</source>
        <translation>Über 8 Jahre</translation>
    </message>
    <message>
        <source>Not a project of the foundation</source>
        <translation>Kein Projekt der Stiftung</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No item of this group is a project of the foundation.</source>
        <translation>Kein Eintrag dieses Bereichs ist ein Projekt der Stiftung.</translation>
    </message>
    <message>
        <source>This group has no items.</source>
        <translation>Dieser Bereich hat keine Einträge.</translation>
    </message>
    <message>
        <source>No license is stored. The landscape file names one only for few repositories; the numbers that its site publishes have them.</source>
        <translation>Es ist keine Lizenz gespeichert. Die Landscape-Datei nennt sie nur für wenige Repositorys; die Zahlen, die ihre Website veröffentlicht, enthalten sie.</translation>
    </message>
    <message>
        <source>No language is stored. The numbers that the landscape&apos;s site publishes say in what a project is written.</source>
        <translation>Es ist keine Sprache gespeichert. In den Zahlen, die die Website der Landschaft veröffentlicht, steht, worin ein Projekt geschrieben ist.</translation>
    </message>
    <message>
        <source>No country is stored. The numbers that the landscape&apos;s site publishes say where an organization is at home.</source>
        <translation>Es ist kein Land gespeichert. In den Zahlen, die die Website der Landschaft veröffentlicht, steht, wo eine Organisation zu Hause ist.</translation>
    </message>
    <message>
        <source>No day of a latest commit is stored. The numbers that the landscape&apos;s site publishes have it.</source>
        <translation>Zu keinem letzten Commit ist ein Tag gespeichert. Er steht in den Zahlen, die die Website der Landschaft veröffentlicht.</translation>
    </message>
    <message>
        <source>No item of this group has a day on which it was accepted or joined.</source>
        <translation>Kein Eintrag dieses Bereichs hat einen Tag der Aufnahme oder des Beitritts.</translation>
    </message>
    <message>
        <source>You have rated nothing yet. Give stars in the details of an item.</source>
        <translation>Sie haben noch nichts bewertet. Vergeben Sie Sterne in den Details eines Eintrags.</translation>
    </message>
    <message>
        <source>Not hosted by %1</source>
        <translation>Nicht von %1 getragen</translation>
    </message>
    <message>
        <source>My stack</source>
        <translation>Mein Stack</translation>
    </message>
    <message>
        <source>Not in my stack</source>
        <translation>Nicht in meinem Stack</translation>
    </message>
    <message>
        <source>Your stack is empty. Put items in it in their details.</source>
        <translation>Ihr Stack ist leer. Nehmen Sie Einträge in deren Details auf.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>No program on this machine opens web addresses.</source>
        <translation>Kein Programm auf diesem Rechner öffnet Webadressen.</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message numerus="yes">
        <source>%n subcategories</source>
        <comment>in a category</comment>
        <translation>
            <numerusform>%n Unterkategorie</numerusform>
            <numerusform>%n Unterkategorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>in a subcategory</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, outside the filter</source>
        <extracomment>position of an item among those of its subcategory</extracomment>
        <translation>%1 von %2, vom Filter ausgelassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>position of an item among those of its subcategory</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Closed source</source>
        <translation>Quelltext geschlossen</translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Closed source</source>
        <translation>Closed Source</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>My stack: %1</source>
        <translation>Mein Stack: %1</translation>
    </message>
    <message>
        <source>My tags: %1</source>
        <translation>Meine Schlagwörter: %1</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit einer Notiz</translation>
    </message>
</context>
<context>
    <name>MobyFacts</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Lives on in</source>
        <translation>Lebt weiter in</translation>
    </message>
    <message>
        <source>Built into</source>
        <translation>Steckt in</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>In the landscape</source>
        <translation>In der Landschaft</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>a count, its day, its source</comment>
        <translation>%1 am %2 (%3)</translation>
    </message>
    <message>
        <source>Latest commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>%1, as of the sync of %2</source>
        <translation>%1, beim Abgleich vom %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To pick up</source>
        <translation>Zum Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <comment>to pick up</comment>
        <translation>
            <numerusform>%n Issue</numerusform>
            <numerusform>%n Issues</numerusform>
        </translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zu lesen</translation>
    </message>
    <message>
        <source>They are from</source>
        <translation>Sie stehen in</translation>
    </message>
    <message>
        <source>MAINTAINERS, commit of %1</source>
        <translation>MAINTAINERS, Commit vom %1</translation>
    </message>
    <message>
        <source>Maintainers</source>
        <translation>Betreuende</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>The list of cncf/foundation, commit of %1</source>
        <translation>Liste von cncf/foundation, Commit vom %1</translation>
    </message>
    <message>
        <source>Not known yet: a sync brings it, and who looks after it.</source>
        <translation>Noch nicht bekannt: Ein Abgleich bringt es, und wer sich darum kümmert.</translation>
    </message>
</context>
<context>
    <name>MobyWords</name>
    <message>
        <source>Active: people change it regularly</source>
        <translation>Aktiv: Es wird regelmäßig daran gearbeitet</translation>
    </message>
    <message>
        <source>Quiet: little or nothing happens</source>
        <translation>Ruhig: Es geschieht wenig oder nichts</translation>
    </message>
    <message>
        <source>Merged: its code lives on elsewhere</source>
        <translation>Aufgegangen: Der Code lebt anderswo weiter</translation>
    </message>
    <message>
        <source>Archived: put away by its owners</source>
        <translation>Archiviert: von den Eigentümern abgelegt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a repository</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>a repository</comment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Jetzt in %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a repository</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Stand nicht bekannt</translation>
    </message>
    <message>
        <source>Stable release</source>
        <translation>Stabile Ausgabe</translation>
    </message>
    <message>
        <source>Release with a contract</source>
        <translation>Ausgabe mit Vertrag</translation>
    </message>
    <message>
        <source>Desktop program</source>
        <translation>Desktop-Programm</translation>
    </message>
    <message>
        <source>Project built on it</source>
        <translation>Darauf gebautes Projekt</translation>
    </message>
    <message>
        <source>Committers</source>
        <translation>Committer</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>Kernteam</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Maintainers</source>
        <translation>Betreuende</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Mailingliste</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>a kind of channel</comment>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Graduated</source>
        <translation>Graduiert</translation>
    </message>
    <message>
        <source>Incubating</source>
        <translation>Inkubation</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%n graduated</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n graduiert</numerusform>
            <numerusform>%n graduiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incubating</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n in Inkubation</numerusform>
            <numerusform>%n in Inkubation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sandbox</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n Sandbox</numerusform>
            <numerusform>%n Sandbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n archiviert</numerusform>
            <numerusform>%n archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other project(s)</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n anderes Projekt</numerusform>
            <numerusform>%n andere Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>One letter on the map: graduated project</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>I</source>
        <extracomment>One letter on the map: incubating project</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>One letter on the map: sandbox project</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>One letter on the map: archived project</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Mailingliste</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Gitter</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>GitHub discussions</source>
        <translation>GitHub-Diskussionen</translation>
    </message>
    <message>
        <source>Stack Overflow</source>
        <translation>Stack Overflow</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Pinterest</source>
        <translation>Pinterest</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Container-Image</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>DevStats</source>
        <translation>DevStats</translation>
    </message>
    <message>
        <source>OpenSSF best practices</source>
        <translation>OpenSSF Best Practices</translation>
    </message>
    <message>
        <source>Annual review</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Crunchbase</source>
        <translation>Crunchbase</translation>
    </message>
    <message>
        <source>All</source>
        <comment>group with every category</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <comment>order of items</comment>
        <translation>Ort auf der Karte</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of items</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maturity</source>
        <comment>order of items</comment>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Stars</source>
        <comment>order of items</comment>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Accepted or joined</source>
        <comment>order of items, by day</comment>
        <translation>Aufnahme oder Beitritt</translation>
    </message>
    <message>
        <source>Latest commit</source>
        <comment>order of items, by day</comment>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what items are grouped by</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>what items are grouped by</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Maturity</source>
        <comment>what items are grouped by</comment>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>TAG</source>
        <comment>what items are grouped by</comment>
        <extracomment>Technical Advisory Group</extracomment>
        <translation>TAG</translation>
    </message>
    <message>
        <source>Maturity</source>
        <comment>head of a column</comment>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>head of a column</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <comment>head of a column</comment>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Stars</source>
        <comment>head of a column</comment>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>head of a column</comment>
        <extracomment>The day on which a project was accepted or a member joined</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>License</source>
        <comment>head of a column</comment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>head of a column: programming language</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Latest commit</source>
        <comment>head of a column</comment>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>TAG</source>
        <comment>head of a column</comment>
        <extracomment>Technical Advisory Group</extracomment>
        <translation>TAG</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>head of a column</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Repository</source>
        <comment>head of a column</comment>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>head of a column</comment>
        <translation>Website</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>head of a column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>instead of a number, a day or a name</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Adopt</source>
        <comment>a place in one&apos;s own stack: is used</comment>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>a place in one&apos;s own stack: is being tried</comment>
        <translation>Erproben</translation>
    </message>
    <message>
        <source>Assess</source>
        <comment>a place in one&apos;s own stack: is looked at</comment>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>a place in one&apos;s own stack: nothing new with it</comment>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>My stack</source>
        <comment>head of a column</comment>
        <translation>Mein Stack</translation>
    </message>
    <message>
        <source>My tags</source>
        <comment>head of a column</comment>
        <translation>Meine Schlagwörter</translation>
    </message>
    <message>
        <source>My note</source>
        <comment>head of a column</comment>
        <translation>Meine Notiz</translation>
    </message>
</context>
<context>
    <name>OmniRow</name>
    <message>
        <source>Member</source>
        <comment>of the foundation</comment>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>Where an item stands: %1 is a category, %2 a subcategory.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Stichwort: %1</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Repository: %1</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <comment>a category or subcategory</comment>
        <translation>Auch in %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>in a category</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in %1</source>
        <comment>in a subcategory; %1: its category</comment>
        <translation>
            <numerusform>%n Eintrag in %1</numerusform>
            <numerusform>%n Einträge in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Keyword: %1</source>
        <translation>Stichwort: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>something to do</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Filter by This Text</source>
        <translation>Nach diesem Text filtern</translation>
    </message>
    <message>
        <source>Shows what has “%1” anywhere in its name, description or place.</source>
        <translation>Zeigt alles mit „%1“ in Name, Beschreibung oder Ort.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and text</comment>
        <extracomment>A piece of a text: %1 is the heading above it, %2 the piece.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of an issue, piece of its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Moby project</source>
        <translation>Moby-Projekt</translation>
    </message>
</context>
<context>
    <name>PageDocument</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>[picture]</source>
        <extracomment>In place of a picture that is not on this machine; %1 says what it shows.</extracomment>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message>
        <source>Read the rules of the community</source>
        <translation>Regeln der Gemeinschaft lesen</translation>
    </message>
    <message>
        <source>Moby has a short list of community guidelines, and its governance names Docker&apos;s code of conduct. Knowing both tells you what is expected of you and what you may expect of others. This step is done when you know where to report a violation.</source>
        <translation>Moby hat eine kurze Liste von Regeln für die Gemeinschaft, und seine Leitungsordnung nennt dazu den Verhaltenskodex von Docker. Wer beide kennt, weiß, was erwartet wird und was man von anderen erwarten darf. Der Schritt ist fertig, wenn klar ist, wo man einen Verstoß meldet.</translation>
    </message>
    <message>
        <source>Install the tools</source>
        <translation>Werkzeuge installieren</translation>
    </message>
    <message>
        <source>You need a GitHub account, Git with your name in it, Make and a current Docker with a running engine. Go is not among them, because compiler and libraries come in a container. Windows has a page of its own, with other commands. This step is done when each of the commands answers without an error.</source>
        <translation>Nötig sind ein Konto bei GitHub, Git mit dem eigenen Namen darin, Make und ein aktuelles Docker mit laufender Engine. Go gehört nicht dazu, denn Compiler und Bibliotheken kommen in einem Container. Für Windows gibt es eine eigene Seite mit anderen Befehlen. Der Schritt ist fertig, wenn jeder der Befehle ohne Fehler antwortet.</translation>
    </message>
    <message>
        <source>Find an issue to work on</source>
        <translation>Ein Issue finden</translation>
    </message>
    <message>
        <source>Pick something small; in moby/moby the label exp/beginner is meant for newcomers. Moby advises them to start in moby/moby, although its other repositories are open too. Look whether somebody is at work on the issue, and comment that you would like to take it. This step is done when you can say in one sentence what is wrong and what should happen instead.</source>
        <translation>Etwas Kleines wählen; in moby/moby ist das Label exp/beginner für Einsteiger gedacht. Moby rät ihnen, mit moby/moby zu beginnen, auch wenn die anderen Repositorys ebenso offen sind. Nachsehen, ob schon jemand an dem Issue arbeitet, und in einem Kommentar sagen, dass man es übernehmen möchte. Der Schritt ist fertig, wenn sich in einem Satz sagen lässt, was falsch ist und was stattdessen geschehen sollte.</translation>
    </message>
    <message>
        <source>Talk before a large change</source>
        <translation>Große Änderungen vorher besprechen</translation>
    </message>
    <message>
        <source>Describe the problem in an issue before you write much code: what is wrong, what a solution must do, which ways you ruled out. Large pull requests that come without warning are seldom merged. A small correction needs no such talk. This step is done when a maintainer finds the direction right, or when your change is small.</source>
        <translation>Das Problem in einem Issue beschreiben, bevor viel Code entsteht: was falsch ist, was eine Lösung leisten muss, welche Wege ausscheiden. Große Pull Requests ohne Vorwarnung werden selten übernommen. Eine kleine Korrektur braucht kein solches Gespräch. Der Schritt ist fertig, wenn ein Maintainer die Richtung richtig findet oder die Änderung klein ist.</translation>
    </message>
    <message>
        <source>Fork the repository</source>
        <translation>Repository forken</translation>
    </message>
    <message>
        <source>A fork is your own copy of the repository on GitHub, in which you may change anything without asking. Open moby/moby in the browser, sign in and press Fork. This step is done when GitHub shows a repository called moby under your account.</source>
        <translation>Ein Fork ist eine eigene Kopie des Repositorys auf GitHub, in der man alles ändern darf, ohne zu fragen. moby/moby im Browser öffnen, anmelden und auf Fork drücken. Der Schritt ist fertig, wenn GitHub unter dem eigenen Konto ein Repository namens moby zeigt.</translation>
    </message>
    <message>
        <source>Clone your fork and make a branch</source>
        <translation>Fork klonen und Branch anlegen</translation>
    </message>
    <message>
        <source>Cloning brings the fork to this machine. The remote called upstream is the original, from which you fetch what others change. Begin the branch&apos;s name with the number of the issue. This step is done when git remote -v lists origin and upstream, and git branch marks your branch.</source>
        <translation>Das Klonen holt den Fork auf diesen Rechner. Das Remote namens upstream ist das Original, von dem man holt, was andere ändern. Der Name des Branches beginnt mit der Nummer des Issues. Der Schritt ist fertig, wenn git remote -v sowohl origin als auch upstream nennt und git branch den eigenen Branch markiert.</translation>
    </message>
    <message>
        <source>Start the development container</source>
        <translation>Entwicklungscontainer starten</translation>
    </message>
    <message>
        <source>Moby is built inside a container that the repository&apos;s Dockerfile describes, so you install no compiler. The first start builds the image and may take a quarter of an hour. Your working copy is mounted into it: edit outside, build inside. This step is done when a shell waits for you in the folder /usr/src/moby.</source>
        <translation>Moby wird in einem Container gebaut, den das Dockerfile des Repositorys beschreibt; ein Compiler muss nicht installiert werden. Der erste Start baut das Image und kann eine Viertelstunde dauern. Die Arbeitskopie ist darin eingebunden: außen bearbeiten, innen bauen. Der Schritt ist fertig, wenn eine Shell im Ordner /usr/src/moby wartet.</translation>
    </message>
    <message>
        <source>Build and run your own engine</source>
        <translation>Eigene Engine bauen und starten</translation>
    </message>
    <message>
        <source>Type these commands inside the container. They build dockerd, install it there, start it with verbose messages and let it run a small image. The docker command itself is developed elsewhere, in docker/cli. This step is done when hello-world prints its greeting.</source>
        <translation>Diese Befehle gehören in den Container. Sie bauen dockerd, installieren es dort, starten es mit ausführlichen Meldungen und lassen es ein kleines Image ausführen. Der Befehl docker selbst wird anderswo entwickelt, in docker/cli. Der Schritt ist fertig, wenn hello-world seinen Gruß ausgibt.</translation>
    </message>
    <message>
        <source>Make your change</source>
        <translation>Die Änderung machen</translation>
    </message>
    <message>
        <source>Do one thing only, and keep it small. Code belongs below api, client or daemon; vendor is generated and stays as it is. Format each Go file with gofmt inside the container, and update the documentation if users will notice the change. This step is done when git diff shows nothing that a stranger would have to ask about.</source>
        <translation>Nur eine Sache tun und sie klein halten. Code gehört unter api, client oder daemon; vendor wird erzeugt und bleibt, wie es ist. Jede Go-Datei im Container mit gofmt formatieren und die Dokumentation anpassen, wenn die Änderung zu bemerken ist. Der Schritt ist fertig, wenn git diff nichts zeigt, wonach Fremde fragen müssten.</translation>
    </message>
    <message>
        <source>Test your change</source>
        <translation>Die Änderung testen</translation>
    </message>
    <message>
        <source>A fix comes with a unit test that fails without it. From your machine, run the tests of the package you changed first, then all unit tests. New integration tests go below integration and use the API; integration-cli takes no more. This step is done when your test passes and no other has begun to fail.</source>
        <translation>Zu einer Korrektur gehört ein Unit-Test, der ohne sie scheitert. Auf dem eigenen Rechner zuerst die Tests des geänderten Pakets ausführen, dann alle Unit-Tests. Neue Integrationstests kommen unter integration und benutzen die API; integration-cli nimmt keine mehr auf. Der Schritt ist fertig, wenn der eigene Test besteht und kein anderer neu scheitert.</translation>
    </message>
    <message>
        <source>Commit with a sign-off</source>
        <translation>Mit Sign-off committen</translation>
    </message>
    <message>
        <source>The option -s adds a line Signed-off-by with your name and address. With it you declare under the Developer Certificate of Origin, DCO for short, that you may hand in this work under the project&apos;s licence; Moby asks for your real name. The first line of the message gives an order, begins with a capital and has at most 50 characters. This step is done when git log shows your sign-off.</source>
        <translation>Die Option -s fügt eine Zeile Signed-off-by mit Name und Adresse an. Damit erklärt man nach dem Developer Certificate of Origin, kurz DCO, dass man diese Arbeit unter der Lizenz des Projekts einreichen darf; Moby verlangt den echten Namen. Die erste Zeile der Nachricht gibt eine Anweisung, beginnt groß und hat höchstens 50 Zeichen. Der Schritt ist fertig, wenn git log das Sign-off zeigt.</translation>
    </message>
    <message>
        <source>Open a pull request</source>
        <translation>Pull Request öffnen</translation>
    </message>
    <message>
        <source>Push the branch to your fork; GitHub then offers a pull request, whose target is master of moby/moby. Fill in the form with a summary, name the issue, as in Fixes #123, and add a line for the release notes if users will notice. Checks start by themselves, and a bot sets the label dco/no if a sign-off is missing. This step is done when the pull request is open and you have read the log of every check that fails.</source>
        <translation>Den Branch in den eigenen Fork schieben; GitHub bietet dann einen Pull Request an, dessen Ziel master von moby/moby ist. Das Formular mit einer Zusammenfassung ausfüllen, das Issue nennen, etwa mit Fixes #123, und eine Zeile für die Versionshinweise schreiben, wenn die Änderung zu bemerken ist. Prüfungen starten von selbst, und ein Bot setzt das Label dco/no, wenn ein Sign-off fehlt. Der Schritt ist fertig, wenn der Pull Request offen ist und das Protokoll jeder gescheiterten Prüfung gelesen.</translation>
    </message>
    <message>
        <source>Answer the reviewers</source>
        <translation>Auf das Review antworten</translation>
    </message>
    <message>
        <source>Reviewers ask for changes; that is the normal course and no verdict on you. Discuss, commit, push, and leave a comment afterwards, because a push alone notifies nobody. If master has moved on, rebase on it instead of merging it. At least two maintainers must approve code: this step is done when the pull request is merged, or when you know why it is not.</source>
        <translation>Im Review werden Änderungen erbeten; das ist der normale Lauf und kein Urteil über die Person. Besprechen, committen, pushen und danach einen Kommentar schreiben, denn ein Push allein benachrichtigt niemanden. Ist master inzwischen weiter, den Branch darauf umsetzen, statt master hineinzumischen. Mindestens zwei Maintainer müssen Code zustimmen: Der Schritt ist fertig, wenn der Pull Request übernommen ist oder klar ist, warum nicht.</translation>
    </message>
    <message>
        <source>Read as a newcomer</source>
        <translation>Mit neuen Augen lesen</translation>
    </message>
    <message>
        <source>Follow a page exactly as it is written, best on a clean machine, and note every place where you had to guess. People who know a program well no longer see such gaps. This step is done when your list has at least one entry.</source>
        <translation>Einer Seite genau so folgen, wie sie geschrieben ist, am besten auf einem frischen Rechner, und jede Stelle notieren, an der man raten musste. Wer ein Programm gut kennt, sieht solche Lücken nicht mehr. Der Schritt ist fertig, wenn die Liste mindestens einen Eintrag hat.</translation>
    </message>
    <message>
        <source>Choose where to help</source>
        <translation>Einen Ort wählen</translation>
    </message>
    <message>
        <source>Translating the CNCF glossary suits those who know a second language well. A project&apos;s own pages often lie below docs in its repository, or in a repository named after the website. The manuals on docs.docker.com come from docker/docs, the contributor site of the CNCF from cncf/contribute-site. This step is done when you know which repository holds the page.</source>
        <translation>Das CNCF-Glossar zu übersetzen passt zu allen, die eine zweite Sprache gut können. Die Seiten eines Projekts liegen oft unter docs in seinem Repository oder in einem Repository, das nach der Website heißt. Die Handbücher auf docs.docker.com kommen aus docker/docs, die Contributor-Seite der CNCF aus cncf/contribute-site. Der Schritt ist fertig, wenn klar ist, in welchem Repository die Seite liegt.</translation>
    </message>
    <message>
        <source>Find a page or a term</source>
        <translation>Eine Seite oder einen Begriff finden</translation>
    </message>
    <message>
        <source>Look for terms that your language lacks, for pages that failed you, and for issues with labels such as documentation or area/docs. See whether somebody is at work on it already. Some pages are generated from other files; find the one that people edit. This step is done when you know the file and what should change in it.</source>
        <translation>Nach Begriffen suchen, die in der eigenen Sprache fehlen, nach Seiten, die nicht geholfen haben, und nach Issues mit Labels wie documentation oder area/docs. Nachsehen, ob schon jemand daran arbeitet. Manche Seiten werden aus anderen Dateien erzeugt; gesucht ist die Datei, die Menschen bearbeiten. Der Schritt ist fertig, wenn die Datei bekannt ist und was sich darin ändern soll.</translation>
    </message>
    <message>
        <source>Read the style guide and claim the task</source>
        <translation>Stilregeln lesen und Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>Each project says how it writes; reading that spares you and the reviewers a round. In the glossary you comment on an issue and begin when it is assigned to you, one term at a time; translators first write to #glossary-localizations on the CNCF Slack. A new structure needs a conversation beforehand, a typing error does not. This step is done when you know the rules and nobody else holds the task.</source>
        <translation>Jedes Projekt sagt, wie es schreibt; das zu lesen erspart allen eine Runde im Review. Beim Glossar kommentiert man ein Issue und beginnt, wenn es zugewiesen ist, immer nur ein Begriff zur Zeit; wer übersetzen will, schreibt zuerst in #glossary-localizations im Slack der CNCF. Ein neuer Aufbau braucht vorher ein Gespräch, ein Tippfehler nicht. Der Schritt ist fertig, wenn die Regeln bekannt sind und niemand sonst die Aufgabe hat.</translation>
    </message>
    <message>
        <source>Fork and edit</source>
        <translation>Forken und bearbeiten</translation>
    </message>
    <message>
        <source>For a small change the edit button on GitHub makes fork and branch for you. For more, fork the repository in the browser and clone it with these commands. Begin with what the reader wants to do, keep to one idea a sentence, and try every command you write. This step is done when the text says what you missed, in your own words.</source>
        <translation>Für eine kleine Änderung legt die Bearbeiten-Schaltfläche auf GitHub Fork und Branch selbst an. Für mehr das Repository im Browser forken und mit diesen Befehlen klonen. Mit dem beginnen, was die Leser erreichen wollen, bei einem Gedanken je Satz bleiben und jeden Befehl ausprobieren. Der Schritt ist fertig, wenn der Text in eigenen Worten sagt, was gefehlt hat.</translation>
    </message>
    <message>
        <source>Preview the page</source>
        <translation>Die Seite ansehen</translation>
    </message>
    <message>
        <source>Look at the page as readers will see it: headings, links, code and pictures. For one Markdown file, the preview on GitHub is enough. The commands are those of the contributor site; they take Node.js, best version 20 or newer, and show it at http://localhost:3000. This step is done when every link on the page leads somewhere.</source>
        <translation>Die Seite so ansehen, wie andere sie sehen werden: Überschriften, Links, Code und Bilder. Für eine einzelne Markdown-Datei genügt die Vorschau auf GitHub. Die Befehle gelten für die Contributor-Seite; sie brauchen Node.js, am besten ab Version 20, und zeigen sie unter http://localhost:3000. Der Schritt ist fertig, wenn jeder Link der Seite irgendwohin führt.</translation>
    </message>
    <message>
        <source>Sign off your commit</source>
        <translation>Den Commit mit Sign-off versehen</translation>
    </message>
    <message>
        <source>The glossary and Moby, among others, want a line Signed-off-by in each commit; git commit -s adds it, and git commit --amend -s mends the last one. With it you declare that you may hand in the text, one more reason to copy from nowhere. In the browser, type the line into the message where GitHub does not add it. This step is done when each commit ends with that line.</source>
        <translation>Unter anderen verlangen das Glossar und Moby in jedem Commit eine Zeile Signed-off-by; git commit -s fügt sie an, git commit --amend -s ergänzt den letzten. Damit erklärt man, dass man den Text einreichen darf, ein Grund mehr, nirgends abzuschreiben. Im Browser kommt die Zeile von Hand in die Nachricht, wo GitHub sie nicht anfügt. Der Schritt ist fertig, wenn jeder Commit mit dieser Zeile endet.</translation>
    </message>
    <message>
        <source>Say who would trip over the old text and how you checked the new one, and name the issue. Keep corrections apart from rewrites, so that the first can be approved at once. The glossary checks the spelling; a word that its check does not know goes into wordlist.txt, in alphabetical order. In moby/moby a change of documentation needs two approvals, too: this step is done when it is merged.</source>
        <translation>Sagen, wer über den alten Text stolpern würde und wie der neue geprüft ist, und das Issue nennen. Korrekturen von Umbauten trennen, damit die einen sofort übernommen werden können. Das Glossar prüft die Rechtschreibung; ein Wort, das die Prüfung nicht kennt, kommt nach dem Alphabet in wordlist.txt. In moby/moby braucht auch eine Änderung der Dokumentation zwei Zustimmungen: Der Schritt ist fertig, wenn sie übernommen ist.</translation>
    </message>
    <message>
        <source>Stay with your page</source>
        <translation>An der Seite dranbleiben</translation>
    </message>
    <message>
        <source>Texts age with every release. Watch the repository, read what others send in, and say where you got lost; reviews from the reader&apos;s side are rare. This step is done when you have read your page again after the next release.</source>
        <translation>Texte altern mit jeder Version. Das Repository beobachten, lesen, was andere einreichen, und sagen, wo man den Faden verloren hat; Reviews aus der Sicht der Leser sind selten. Der Schritt ist fertig, wenn die Seite nach der nächsten Version noch einmal gelesen ist.</translation>
    </message>
    <message>
        <source>Read the rules of each place</source>
        <translation>Die Regeln jedes Ortes lesen</translation>
    </message>
    <message>
        <source>Chats, forums and issue lists have rules, and a code of conduct stands above them. It protects those who ask and those who answer. Harassment is not yours to bear: keep the evidence and report it, for communities of the CNCF to conduct@cncf.io, for Moby&apos;s own channels to abuse@docker.com. This step is done when you know the address for the place where you help.</source>
        <translation>Chats, Foren und Issue-Listen haben Regeln, und ein Verhaltenskodex steht über ihnen. Er schützt alle, die fragen, und alle, die antworten. Belästigung muss niemand ertragen: Belege aufheben und melden, in Gemeinschaften der CNCF an conduct@cncf.io, in Mobys eigenen Kanälen an abuse@docker.com. Der Schritt ist fertig, wenn die Adresse für den Ort bekannt ist, an dem man hilft.</translation>
    </message>
    <message>
        <source>Choose one channel</source>
        <translation>Einen Kanal wählen</translation>
    </message>
    <message>
        <source>Moby takes questions in GitHub Discussions; people who work on it meet in #moby-project on the Docker Community Slack, and CNCF projects mostly use the CNCF Slack. Users of Docker ask on forums.docker.com and on Stack Overflow, where a good answer is found for years. Chat is quick and soon forgotten. This step is done when you have joined one channel and set aside an hour a week for it.</source>
        <translation>Moby nimmt Fragen in GitHub Discussions an; wer daran arbeitet, trifft sich in #moby-project im Slack der Docker-Gemeinschaft, und Projekte der CNCF sind meist im Slack der CNCF. Wer Docker benutzt, fragt auf forums.docker.com und auf Stack Overflow, wo eine gute Antwort jahrelang gefunden wird. Chat ist schnell und bald vergessen. Der Schritt ist fertig, wenn man einem Kanal beigetreten ist und eine Stunde in der Woche dafür vorgesehen hat.</translation>
    </message>
    <message>
        <source>Read before you answer</source>
        <translation>Vor dem Antworten lesen</translation>
    </message>
    <message>
        <source>Read along for a few days: which questions return, who answers, in what tone. Then read one question twice and ask what the person wants to reach; the step they are stuck on may be the wrong one. This step is done when you have found a question that you could answer.</source>
        <translation>Einige Tage mitlesen: welche Fragen wiederkehren, wer antwortet, in welchem Ton. Dann eine Frage zweimal lesen und überlegen, was die Person erreichen will; der Schritt, an dem sie festsitzt, kann der falsche sein. Der Schritt ist fertig, wenn eine Frage gefunden ist, die man beantworten könnte.</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Selbst ausprobieren</translation>
    </message>
    <message>
        <source>Run what the person ran, with the same version if you can. For the engine, you need the output of these two commands from them, the exact command and the whole message; ask for a few facts at a time. Remind people to remove passwords and names of internal machines. This step is done when you see the same fault, or know what differs.</source>
        <translation>Ausführen, was die Person ausgeführt hat, möglichst mit derselben Version. Für die Engine braucht es von ihr die Ausgabe dieser beiden Befehle, den genauen Befehl und die ganze Meldung; immer nur wenige Angaben auf einmal erbitten. Daran erinnern, Passwörter und Namen interner Rechner zu entfernen. Der Schritt ist fertig, wenn derselbe Fehler auftritt oder klar ist, was anders ist.</translation>
    </message>
    <message>
        <source>Answer with sources</source>
        <translation>Mit Quellen antworten</translation>
    </message>
    <message>
        <source>Say what you tried and with which version, and explain the cause: a command helps one person, a reason helps all who read it later. Link to the page of the manual that says so. Admit what you do not know, and name a better place to ask. This step is done when the person confirms the answer, or has what it takes to go on.</source>
        <translation>Sagen, was man mit welcher Version versucht hat, und die Ursache erklären: Ein Befehl hilft einer Person, ein Grund allen, die es später lesen. Auf die Seite des Handbuchs verweisen, in der es steht. Zugeben, was man nicht weiß, und einen besseren Ort zum Fragen nennen. Der Schritt ist fertig, wenn die Person die Antwort bestätigt oder damit weiterkommt.</translation>
    </message>
    <message>
        <source>Turn a repeated question into documentation</source>
        <translation>Häufige Fragen zu Dokumentation machen</translation>
    </message>
    <message>
        <source>A question that comes back shows a gap in a manual. Keep your best answers in a file; after a month you will see which page is missing. Propose the change where the manual is written. This step is done when you can answer the question with a link.</source>
        <translation>Eine Frage, die wiederkehrt, zeigt eine Lücke in einem Handbuch. Die besten Antworten in einer Datei sammeln; nach einem Monat zeigt sich, welche Seite fehlt. Die Änderung dort vorschlagen, wo das Handbuch geschrieben wird. Der Schritt ist fertig, wenn sich die Frage mit einem Link beantworten lässt.</translation>
    </message>
    <message>
        <source>Report what is a bug</source>
        <translation>Melden, was ein Fehler ist</translation>
    </message>
    <message>
        <source>If a fault can be repeated, look first whether an issue describes it. If one does, add what is new, and leave out comments that only say me too. If none does, fill in a form: moby/moby takes no empty issues, and its form for bugs asks for the steps and for docker version and docker info. This step is done when somebody else could repeat the fault from your words alone.</source>
        <translation>Lässt sich ein Fehler wiederholen, zuerst nachsehen, ob ein Issue ihn beschreibt. Wenn ja, Neues ergänzen und Kommentare weglassen, die nur „ich auch“ sagen. Wenn nein, ein Formular ausfüllen: moby/moby nimmt keine leeren Issues an, und sein Formular für Fehler fragt nach den Schritten sowie nach docker version und docker info. Der Schritt ist fertig, wenn sich der Fehler allein nach der Beschreibung wiederholen lässt.</translation>
    </message>
    <message>
        <source>Report security problems in private</source>
        <translation>Sicherheitsprobleme vertraulich melden</translation>
    </message>
    <message>
        <source>A security hole never goes into an issue, a forum or a chat. Use the address in the project&apos;s SECURITY.md; for Moby it is security@docker.com, which promises an answer within 72 hours. Tell people so before they post details. This step is done when you know that address for the project you help with.</source>
        <translation>Eine Sicherheitslücke gehört nie in ein Issue, ein Forum oder einen Chat. Die Adresse aus der SECURITY.md des Projekts benutzen; für Moby ist es security@docker.com, wo eine Antwort innerhalb von 72 Stunden zugesagt ist. Andere darauf hinweisen, bevor sie Einzelheiten veröffentlichen. Der Schritt ist fertig, wenn diese Adresse für das Projekt bekannt ist, bei dem man hilft.</translation>
    </message>
    <message>
        <source>Look for a chapter near you</source>
        <translation>Eine Gruppe in der Nähe suchen</translation>
    </message>
    <message>
        <source>Choose one question as the topic</source>
        <translation>Eine Frage als Thema wählen</translation>
    </message>
    <message>
        <source>Take a question that the audience brings along: where would a team of five begin, or which project could each of us contribute to tonight? Three subcategories of the landscape are plenty for half an hour. Stay neutral, because groups of the CNCF keep advertising out. This step is done when the topic fits into one sentence.</source>
        <translation>Eine Frage nehmen, die das Publikum mitbringt: Wo würde ein Team von fünf Leuten anfangen, oder zu welchem Projekt könnten alle heute Abend etwas beitragen? Drei Unterkategorien der Landschaft reichen für eine halbe Stunde. Neutral bleiben, denn Gruppen der CNCF lassen keine Werbung zu. Der Schritt ist fertig, wenn das Thema in einen Satz passt.</translation>
    </message>
    <message>
        <source>Give a lunch talk at work</source>
        <translation>Mittags in der Firma vortragen</translation>
    </message>
    <message>
        <source>An event inside a company is the smallest kind, and a rehearsal for a larger one. Show the landscape, begin with a task that your colleagues know, and compare two or three projects by facts that anybody can check. Half an hour and a meeting room are enough. This step is done when you have noted the questions that you could not answer.</source>
        <translation>Eine Veranstaltung innerhalb der Firma ist die kleinste Art und eine Probe für eine größere. Die Landschaft zeigen, mit einer Aufgabe beginnen, die alle kennen, und zwei oder drei Projekte anhand von Tatsachen vergleichen, die jeder prüfen kann. Eine halbe Stunde und ein Besprechungsraum genügen. Der Schritt ist fertig, wenn die Fragen notiert sind, die offen blieben.</translation>
    </message>
    <message>
        <source>Find speakers and a place</source>
        <translation>Vortragende und einen Ort finden</translation>
    </message>
    <message>
        <source>Let people propose talks with a form, and ask at conferences; look at the slides beforehand, so that no talk becomes a sales pitch. Local companies often lend a room, and one in the centre is easier to reach. Sponsors are thanked and may speak for up to 15 minutes, but are not the main content. This step is done when speakers, room and day are confirmed.</source>
        <translation>Vorträge über ein Formular vorschlagen lassen und auf Konferenzen fragen; die Folien vorher ansehen, damit kein Vortrag zur Werbung wird. Firmen am Ort stellen oft einen Raum, und einer in der Mitte der Stadt ist leichter zu erreichen. Sponsoren bekommen Dank und bis zu 15 Minuten Redezeit, sind aber nicht der Hauptinhalt. Der Schritt ist fertig, wenn Vortragende, Raum und Tag feststehen.</translation>
    </message>
    <message>
        <source>Apply for a chapter or a KCD</source>
        <translation>Eine Gruppe oder einen KCD beantragen</translation>
    </message>
    <message>
        <source>A chapter is requested with a form in the issues of cncf/communitygroups; the answer may take 30 days. Two or more should organise it, at most half of them from one company, and it is called Cloud Native with the city&apos;s name. A KCD, once Kubernetes Community Day, lasts one or two days and takes three organisers from different organisations, with an ambassador or a maintainer of a CNCF project among the team. This step is done when the request is sent, or when an existing chapter is your host.</source>
        <translation>Eine Gruppe beantragt man mit einem Formular in den Issues von cncf/communitygroups; die Antwort kann 30 Tage dauern. Mindestens zwei sollten sie organisieren, höchstens die Hälfte aus einer Firma, und sie heißt Cloud Native mit dem Namen der Stadt. Ein KCD, früher Kubernetes Community Day, dauert ein oder zwei Tage und braucht drei Organisatoren aus verschiedenen Organisationen, darunter im Team jemanden, der CNCF-Botschafter oder Maintainer eines CNCF-Projekts ist. Der Schritt ist fertig, wenn der Antrag gestellt ist oder eine bestehende Gruppe einlädt.</translation>
    </message>
    <message>
        <source>Agree on a code of conduct</source>
        <translation>Einen Verhaltenskodex vereinbaren</translation>
    </message>
    <message>
        <source>Chapters follow the code of conduct of the CNCF; events of Docker&apos;s community follow Docker&apos;s. Put a link to it on the event&apos;s page, and say there who receives reports. Settle before the event what happens after a report. This step is done when every organiser has read the code and knows whom to tell.</source>
        <translation>Örtliche Gruppen folgen dem Verhaltenskodex der CNCF, Veranstaltungen der Docker-Gemeinschaft dem von Docker. Auf der Seite der Veranstaltung darauf verweisen und sagen, wer Meldungen entgegennimmt. Vorher klären, was nach einer Meldung geschieht. Der Schritt ist fertig, wenn alle im Team den Kodex gelesen haben und wissen, wem sie etwas sagen.</translation>
    </message>
    <message>
        <source>Announce the event</source>
        <translation>Die Veranstaltung ankündigen</translation>
    </message>
    <message>
        <source>Registration for a chapter&apos;s meetup runs through community.cncf.io, and attendance is free. Say who speaks about what, when and where, and whether the place is accessible. Post it in #socialmedia on the CNCF Slack, tell groups nearby and return the favour. About three in ten who register stay away: this step is done when a reminder asks them to free their place.</source>
        <translation>Die Anmeldung zum Treffen einer Gruppe läuft über community.cncf.io, und die Teilnahme ist kostenlos. Sagen, wer worüber spricht, wann und wo, und ob der Ort barrierefrei ist. In #socialmedia im Slack der CNCF ankündigen, Gruppen in der Nähe Bescheid geben und es ihnen vergelten. Etwa drei von zehn Angemeldeten bleiben fort: Der Schritt ist fertig, wenn eine Erinnerung sie bittet, ihren Platz freizugeben.</translation>
    </message>
    <message>
        <source>Hold the event</source>
        <translation>Die Veranstaltung durchführen</translation>
    </message>
    <message>
        <source>Test screen, microphone and network beforehand, and mark the way from the street to the room. Open with the code of conduct, thanks to the sponsors and a word on photographs. One person introduces the speakers and watches the time. This step is done when the guests have been asked for feedback and the room is as you found it.</source>
        <translation>Bildschirm, Mikrofon und Netz vorher prüfen und den Weg von der Straße zum Raum ausschildern. Mit dem Verhaltenskodex, einem Dank an die Sponsoren und einem Wort zu Fotos eröffnen. Eine Person stellt die Vortragenden vor und achtet auf die Zeit. Der Schritt ist fertig, wenn die Gäste um Rückmeldung gebeten sind und der Raum ist wie zuvor.</translation>
    </message>
    <message>
        <source>Share the talks and look back</source>
        <translation>Vorträge teilen und zurückblicken</translation>
    </message>
    <message>
        <source>Send the slides to everybody who came; the repository cncf/presentations collects talks. Look up the questions that stayed open and send the answers round. Meet the other organisers and note what went well and what should change. This step is done when the next event has a day: a chapter meets once a month if it can, and at least once in 90 days.</source>
        <translation>Die Folien allen schicken, die da waren; das Repository cncf/presentations sammelt Vorträge. Offen gebliebene Fragen nachschlagen und die Antworten herumschicken. Mit den anderen Organisatoren festhalten, was gut war und was anders werden soll. Der Schritt ist fertig, wenn die nächste Veranstaltung einen Tag hat: Eine Gruppe trifft sich möglichst jeden Monat, mindestens aber einmal in 90 Tagen.</translation>
    </message>
    <message>
        <source>Codes of conduct</source>
        <translation>Verhaltenskodizes</translation>
    </message>
    <message>
        <source>Moby&apos;s guidelines for contributors</source>
        <translation>Mobys Leitlinien für Beitragende</translation>
    </message>
    <message>
        <source>Software for Linux and macOS</source>
        <translation>Software für Linux und macOS</translation>
    </message>
    <message>
        <source>Software for Windows</source>
        <translation>Software für Windows</translation>
    </message>
    <message>
        <source>Issues for newcomers</source>
        <translation>Issues für den Einstieg</translation>
    </message>
    <message>
        <source>Components of Moby</source>
        <translation>Komponenten von Moby</translation>
    </message>
    <message>
        <source>Where to contribute, in Moby&apos;s words</source>
        <translation>Wo man beitragen kann, aus Sicht von Moby</translation>
    </message>
    <message>
        <source>Discussions of Moby</source>
        <translation>Diskussionen von Moby</translation>
    </message>
    <message>
        <source>Channels to ask in</source>
        <translation>Kanäle für Fragen</translation>
    </message>
    <message>
        <source>moby/moby on GitHub</source>
        <translation>moby/moby auf GitHub</translation>
    </message>
    <message>
        <source>Guide: Your first contribution</source>
        <translation>Anleitung: der erste Beitrag</translation>
    </message>
    <message>
        <source>Set up Git for Moby</source>
        <translation>Git für Moby einrichten</translation>
    </message>
    <message>
        <source>Work in the development container</source>
        <translation>Im Entwicklungscontainer arbeiten</translation>
    </message>
    <message>
        <source>Set up an editor</source>
        <translation>Einen Editor einrichten</translation>
    </message>
    <message>
        <source>Build for other platforms</source>
        <translation>Für andere Plattformen bauen</translation>
    </message>
    <message>
        <source>Debug the daemon</source>
        <translation>Fehler im Daemon suchen</translation>
    </message>
    <message>
        <source>What to test in Moby</source>
        <translation>Was man in Moby testet</translation>
    </message>
    <message>
        <source>How to run the tests</source>
        <translation>Wie man die Tests ausführt</translation>
    </message>
    <message>
        <source>The Developer Certificate of Origin</source>
        <translation>Das Developer Certificate of Origin</translation>
    </message>
    <message>
        <source>Pull requests of moby/moby</source>
        <translation>Pull Requests von moby/moby</translation>
    </message>
    <message>
        <source>Guide: Contribute to Moby</source>
        <translation>Anleitung: zu Moby beitragen</translation>
    </message>
    <message>
        <source>How Moby reviews</source>
        <translation>Wie Moby Änderungen prüft</translation>
    </message>
    <message>
        <source>Guide: Improve documentation</source>
        <translation>Anleitung: Dokumentation verbessern</translation>
    </message>
    <message>
        <source>How to start, as the CNCF puts it</source>
        <translation>Der Einstieg aus Sicht der CNCF</translation>
    </message>
    <message>
        <source>Source of docs.docker.com</source>
        <translation>Quelle von docs.docker.com</translation>
    </message>
    <message>
        <source>Contribute to the contributor site</source>
        <translation>Zur Contributor-Seite beitragen</translation>
    </message>
    <message>
        <source>Source of the CNCF glossary</source>
        <translation>Quelle des CNCF-Glossars</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>Begriffe des Glossars</translation>
    </message>
    <message>
        <source>How to contribute to the glossary</source>
        <translation>Wie man zum Glossar beiträgt</translation>
    </message>
    <message>
        <source>Style guide of the glossary</source>
        <translation>Stilregeln des Glossars</translation>
    </message>
    <message>
        <source>How the glossary is translated</source>
        <translation>Wie das Glossar übersetzt wird</translation>
    </message>
    <message>
        <source>Run the contributor site</source>
        <translation>Die Contributor-Seite starten</translation>
    </message>
    <message>
        <source>Channels of the projects</source>
        <translation>Kanäle der Projekte</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Docker on Stack Overflow</source>
        <translation>Docker auf Stack Overflow</translation>
    </message>
    <message>
        <source>Guide: Help users</source>
        <translation>Anleitung: Anwendern helfen</translation>
    </message>
    <message>
        <source>How Moby sorts issues</source>
        <translation>Wie Moby Issues sortiert</translation>
    </message>
    <message>
        <source>Docker&apos;s manuals</source>
        <translation>Handbücher von Docker</translation>
    </message>
    <message>
        <source>Forms for a new issue in moby/moby</source>
        <translation>Formulare für ein neues Issue in moby/moby</translation>
    </message>
    <message>
        <source>Issues of moby/moby</source>
        <translation>Issues von moby/moby</translation>
    </message>
    <message>
        <source>Security policy of Moby</source>
        <translation>Sicherheitsrichtlinie von Moby</translation>
    </message>
    <message>
        <source>Chapters and their events</source>
        <translation>Gruppen und ihre Veranstaltungen</translation>
    </message>
    <message>
        <source>The program of community groups</source>
        <translation>Das Programm der Gemeinschaftsgruppen</translation>
    </message>
    <message>
        <source>Cloud native community groups</source>
        <translation>Cloud-Native-Gemeinschaftsgruppen</translation>
    </message>
    <message>
        <source>Guide: Present the landscape</source>
        <translation>Anleitung: die Landschaft vorstellen</translation>
    </message>
    <message>
        <source>Guide: How to read the landscape</source>
        <translation>Anleitung: die Landschaft lesen</translation>
    </message>
    <message>
        <source>Guide: What is cloud native?</source>
        <translation>Anleitung: Was ist cloud native?</translation>
    </message>
    <message>
        <source>How groups organise a meetup</source>
        <translation>Wie Gruppen ein Treffen organisieren</translation>
    </message>
    <message>
        <source>Request a new chapter</source>
        <translation>Eine neue Gruppe beantragen</translation>
    </message>
    <message>
        <source>Rules for teams of organisers</source>
        <translation>Regeln für Teams von Organisatoren</translation>
    </message>
    <message>
        <source>How to hold a KCD</source>
        <translation>Wie man einen KCD veranstaltet</translation>
    </message>
    <message>
        <source>Channels to announce in</source>
        <translation>Kanäle für die Ankündigung</translation>
    </message>
    <message>
        <source>Checklists for hosts and organisers</source>
        <translation>Checklisten für Gastgeber und Organisatoren</translation>
    </message>
    <message>
        <source>Presentations at the CNCF</source>
        <translation>Vorträge bei der CNCF</translation>
    </message>
    <message>
        <source>From a meetup to a larger event</source>
        <translation>Vom Treffen zur größeren Veranstaltung</translation>
    </message>
    <message>
        <source>Contribute code</source>
        <translation>Code beitragen</translation>
    </message>
    <message>
        <source>Improve documentation</source>
        <translation>Dokumentation verbessern</translation>
    </message>
    <message>
        <source>Help users</source>
        <translation>Anwendern helfen</translation>
    </message>
    <message>
        <source>Spread the word</source>
        <translation>Weitersagen</translation>
    </message>
    <message>
        <source>For those who like to program: at the end, a change of yours is under review in moby/moby.</source>
        <translation>Für alle, die gern programmieren: Am Ende ist eine eigene Änderung bei moby/moby im Review.</translation>
    </message>
    <message>
        <source>For those who like to explain or translate, without writing code: at the end, a page or a term is better than before.</source>
        <translation>Für alle, die gern erklären oder übersetzen, ohne Code zu schreiben: Am Ende ist eine Seite oder ein Begriff besser als zuvor.</translation>
    </message>
    <message>
        <source>For those who know a program from use: at the end, somebody&apos;s question is answered so that others find the answer, too.</source>
        <translation>Für alle, die ein Programm aus der Anwendung kennen: Am Ende ist eine Frage so beantwortet, dass auch andere die Antwort finden.</translation>
    </message>
    <message>
        <source>For those who like to bring people together: at the end, you have held an event, in a company or in your city.</source>
        <translation>Für alle, die gern Leute zusammenbringen: Am Ende hat eine Veranstaltung stattgefunden, in einer Firma oder in der Stadt.</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Your name in Git</source>
        <translation>Der eigene Name in Git</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>A running Docker Engine</source>
        <translation>Eine laufende Docker Engine</translation>
    </message>
    <message>
        <source>Git fetches the code, keeps your change and sends it in.</source>
        <translation>Git holt den Code, bewahrt die Änderung auf und schickt sie ein.</translation>
    </message>
    <message>
        <source>The sign-off of a commit is made of the name and the e-mail address that Git knows.</source>
        <translation>Das Sign-off eines Commits entsteht aus dem Namen und der E-Mail-Adresse, die Git kennt.</translation>
    </message>
    <message>
        <source>Moby&apos;s Makefile starts the development container and the tests.</source>
        <translation>Mobys Makefile startet den Entwicklungscontainer und die Tests.</translation>
    </message>
    <message>
        <source>The command docker builds the development container and talks to the engine.</source>
        <translation>Der Befehl docker baut den Entwicklungscontainer und spricht mit der Engine.</translation>
    </message>
    <message>
        <source>Moby is built and tested in containers, and only a running engine starts them.</source>
        <translation>Moby wird in Containern gebaut und getestet, und nur eine laufende Engine startet sie.</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Install the package git of your distribution. The command is that of Debian and Ubuntu.</source>
        <translation>Das Paket git der Distribution installieren. Der Befehl ist der von Debian und Ubuntu.</translation>
    </message>
    <message>
        <source>Git is among Apple&apos;s command line tools, which this command installs.</source>
        <translation>Git gehört zu Apples Befehlszeilenwerkzeugen, die dieser Befehl installiert.</translation>
    </message>
    <message>
        <source>Install Git for Windows from its site or with this command, then open a new terminal.</source>
        <translation>Git für Windows von seiner Website oder mit diesem Befehl installieren, dann ein neues Terminal öffnen.</translation>
    </message>
    <message>
        <source>Type both commands with your own name and address; Moby asks for the real name. They hold for all your repositories on this machine.</source>
        <translation>Beide Befehle mit dem eigenen Namen und der eigenen Adresse eingeben; Moby verlangt den echten Namen. Sie gelten für alle eigenen Repositorys auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Install the package make of your distribution. The command is that of Debian and Ubuntu.</source>
        <translation>Das Paket make der Distribution installieren. Der Befehl ist der von Debian und Ubuntu.</translation>
    </message>
    <message>
        <source>Make is among Apple&apos;s command line tools, which this command installs.</source>
        <translation>Make gehört zu Apples Befehlszeilenwerkzeugen, die dieser Befehl installiert.</translation>
    </message>
    <message>
        <source>Moby&apos;s own instructions for Windows do without Make. To follow those for Linux, set up the Windows Subsystem for Linux with this command and install the package make there.</source>
        <translation>Mobys eigene Anleitung für Windows kommt ohne Make aus. Um der für Linux zu folgen, mit diesem Befehl das Windows-Subsystem für Linux einrichten und dort das Paket make installieren.</translation>
    </message>
    <message>
        <source>Follow Docker&apos;s instructions for your distribution. Moby asks for the latest version.</source>
        <translation>Der Anleitung von Docker für die Distribution folgen. Moby verlangt die neueste Version.</translation>
    </message>
    <message>
        <source>Install Docker Desktop, which brings the command docker and an engine. Moby asks for the latest version.</source>
        <translation>Docker Desktop installieren, das den Befehl docker und eine Engine mitbringt. Moby verlangt die neueste Version.</translation>
    </message>
    <message>
        <source>Start the service and join the group docker, so that sudo is not needed; then log out and in again. Who is in that group has the rights of the administrator.</source>
        <translation>Den Dienst starten und der Gruppe docker beitreten, damit sudo nicht nötig ist; danach ab- und wieder anmelden. Wer in dieser Gruppe ist, hat die Rechte des Administrators.</translation>
    </message>
    <message>
        <source>Start Docker Desktop and wait until it says that the engine is running.</source>
        <translation>Docker Desktop starten und warten, bis es meldet, dass die Engine läuft.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 von %n Schritt erledigt</numerusform>
            <numerusform>%1 von %n Schritten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloud native community groups have chapters around the world. If one is near, offer it a talk, a room or your help before you found another. One that holds no event for more than 90 days counts as inactive, and new organisers may take it over. This step is done when you have written to a chapter, or know that there is none.</source>
        <translation>Die Cloud-Native-Gemeinschaft hat weltweit örtliche Gruppen. Ist eine in der Nähe, ihr einen Vortrag, einen Raum oder Hilfe anbieten, statt eine zweite zu gründen. Eine, die mehr als 90 Tage nichts veranstaltet, gilt als inaktiv, und neue Organisatoren dürfen sie übernehmen. Der Schritt ist fertig, wenn man einer Gruppe geschrieben hat oder weiß, dass es keine gibt.</translation>
    </message>
</context>
<context>
    <name>ShelfWords</name>
    <message>
        <source>New Here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>Contribute</source>
        <translation>Mitmachen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorstellen</translation>
    </message>
    <message>
        <source>Contribute to Moby, Step by Step</source>
        <translation>Schritt für Schritt bei Moby mitmachen</translation>
    </message>
    <message>
        <source>The Moby Project</source>
        <translation>Das Moby-Projekt</translation>
    </message>
    <message>
        <source>LinuxKit</source>
        <translation>LinuxKit</translation>
    </message>
    <message>
        <source>Contribute to CNCF Projects</source>
        <translation>Bei CNCF-Projekten mitmachen</translation>
    </message>
    <message>
        <source>Codes of Conduct</source>
        <translation>Verhaltenskodizes</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Items, logos and their history</source>
        <translation>Einträge, Logos und ihre Geschichte</translation>
    </message>
    <message>
        <source>Groups, featured items, guide and quiz</source>
        <translation>Bereiche, hervorgehobene Einträge, Leitfaden und Quiz</translation>
    </message>
    <message>
        <source>Cloud native terms in many languages</source>
        <translation>Cloud-native Begriffe in vielen Sprachen</translation>
    </message>
    <message>
        <source>How to contribute to projects of the CNCF</source>
        <translation>Wie man zu Projekten der CNCF beiträgt</translation>
    </message>
    <message>
        <source>Maturity criteria and technical groups</source>
        <translation>Kriterien der Reifegrade und Fachgruppen</translation>
    </message>
    <message>
        <source>How a project applies for the sandbox</source>
        <translation>Wie sich ein Projekt für die Sandbox bewirbt</translation>
    </message>
    <message>
        <source>Advice for community groups</source>
        <translation>Ratschläge für Gemeinschaftsgruppen</translation>
    </message>
    <message>
        <source>How to hold a Kubernetes Community Day</source>
        <translation>Wie man einen Kubernetes Community Day veranstaltet</translation>
    </message>
    <message>
        <source>Guides and governance of Moby</source>
        <translation>Anleitungen und Organisation von Moby</translation>
    </message>
    <message>
        <source>The site of the Moby project</source>
        <translation>Die Website des Moby-Projekts</translation>
    </message>
    <message>
        <source>Guides of LinuxKit</source>
        <translation>Anleitungen von LinuxKit</translation>
    </message>
    <message>
        <source>Rules of conduct in the Docker community</source>
        <translation>Verhaltensregeln der Docker-Gemeinschaft</translation>
    </message>
    <message>
        <source>Advice for meetups of the Docker community</source>
        <translation>Ratschläge für Treffen der Docker-Gemeinschaft</translation>
    </message>
    <message>
        <source>Stars, languages, licenses, activity, countries and funding</source>
        <translation>Sterne, Sprachen, Lizenzen, Aktivität, Länder und Finanzierung</translation>
    </message>
    <message>
        <source>Issues of CNCF projects to pick up</source>
        <translation>Issues von CNCF-Projekten zum Übernehmen</translation>
    </message>
    <message>
        <source>Issues of Moby and Docker to pick up, and stars</source>
        <translation>Issues von Moby und Docker zum Übernehmen, und Sterne</translation>
    </message>
    <message>
        <source>What was checked in the repositories of projects</source>
        <translation>Was in den Repositorys der Projekte geprüft wurde</translation>
    </message>
    <message>
        <source>OpenSSF Best Practices badges of projects</source>
        <translation>OpenSSF-Best-Practices-Abzeichen der Projekte</translation>
    </message>
    <message>
        <source>Chapters that meet, and their events</source>
        <translation>Gruppen, die sich treffen, und ihre Veranstaltungen</translation>
    </message>
    <message>
        <source>Charter, policies and maintainers of the CNCF</source>
        <translation>Satzung, Richtlinien und Maintainer der CNCF</translation>
    </message>
    <message>
        <source>Which repositories a project has</source>
        <translation>Welche Repositorys ein Projekt hat</translation>
    </message>
    <message>
        <source>Meetings of a calendar that you added</source>
        <translation>Treffen aus einem Kalender, den Sie hinzugefügt haben</translation>
    </message>
    <message>
        <source>Texts of a repository that you added</source>
        <translation>Texte aus einem Repository, das Sie hinzugefügt haben</translation>
    </message>
    <message>
        <source>A landscape of this machine that you added</source>
        <translation>Eine Landschaft auf diesem Rechner, die Sie hinzugefügt haben</translation>
    </message>
    <message>
        <source>A landscape on the web that you added, with its numbers</source>
        <translation>Eine Landschaft im Web, die Sie hinzugefügt haben, mit ihren Zahlen</translation>
    </message>
    <message>
        <source>A landscape of a repository that you added</source>
        <translation>Eine Landschaft aus einem Repository, das Sie hinzugefügt haben</translation>
    </message>
</context>
<context>
    <name>TotalsWords</name>
    <message>
        <source>%1 k</source>
        <extracomment>Thousands: 12.3 k</extracomment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>Millions: 4.1 M</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>all of them are shown</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>The number of items that a filter leaves, and of all</extracomment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <comment>in the middle of a line</comment>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>Thousand millions: 16.3 B</extracomment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, day of the data</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>number, first and last day of the data</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <comment>a rounded number</comment>
        <translation>%1 Sterne</translation>
    </message>
    <message>
        <source>$%1 funding</source>
        <extracomment>Money that organisations were given, in US dollars: $16.3 B funding</extracomment>
        <translation>%1 $ Finanzierung</translation>
    </message>
</context>
<context>
    <name>app::Atlas</name>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Es gibt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>There is no item “%1”.</source>
        <translation>Es gibt keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The landscape has changed</source>
        <translation>Die Landschaft hat sich geändert</translation>
    </message>
    <message>
        <source>CNCF</source>
        <translation>CNCF</translation>
    </message>
    <message>
        <source>There is no landscape “%1”.</source>
        <translation>Es gibt keine Landschaft „%1“.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>There is no issue “%1”.</source>
        <translation>Es gibt kein Issue „%1“.</translation>
    </message>
</context>
<context>
    <name>views::AddSourceDialog</name>
    <message>
        <source>Add a Source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Git repository with texts</source>
        <translation>Git-Repository mit Texten</translation>
    </message>
    <message>
        <source>Calendar of meetings (iCalendar)</source>
        <translation>Kalender mit Treffen (iCalendar)</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This source is in the list already.</source>
        <translation>Diese Quelle steht schon in der Liste.</translation>
    </message>
    <message>
        <source>It will be called %1, and fetched with the next sync.</source>
        <translation>Sie wird %1 heißen und mit dem nächsten Abgleich geholt.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you sync. Texts can be searched then; meetings stand with those of the communities.</source>
        <translation>Vor dem Abgleich wird nichts geholt. Texte lassen sich dann durchsuchen; Treffen stehen bei denen der Gemeinschaften.</translation>
    </message>
    <message>
        <source>An address begins with https:// and names a repository or a calendar. It has no name or password in it.</source>
        <translation>Eine Adresse beginnt mit https:// und nennt ein Repository oder einen Kalender. Sie enthält keinen Namen und kein Passwort.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Another landscape</source>
        <translation>Eine andere Landschaft</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Folder of a Landscape</source>
        <translation>Ordner einer Landschaft</translation>
    </message>
    <message>
        <source>A folder, or a file, of this machine. It is read when you add it and again with every sync; a copy is kept.</source>
        <translation>Ein Ordner oder eine Datei auf diesem Rechner. Gelesen wird beim Hinzufügen und wieder bei jedem Abgleich; eine Kopie wird aufbewahrt.</translation>
    </message>
    <message>
        <source>A git repository. It is fetched when you add it and again with every sync, and will be called %1.</source>
        <translation>Ein Git-Repository. Es wird beim Hinzufügen geholt und wieder bei jedem Abgleich, und wird %1 heißen.</translation>
    </message>
    <message>
        <source>The site of a landscape, with its logos and numbers. It is fetched when you add it and again with every sync, and will be called %1. For a git repository, let the address end in .git.</source>
        <translation>Die Website einer Landschaft, mit ihren Logos und Zahlen. Sie wird beim Hinzufügen geholt und wieder bei jedem Abgleich, und wird %1 heißen. Die Adresse eines Git-Repositorys lassen Sie auf .git enden.</translation>
    </message>
    <message>
        <source>https://, or a folder</source>
        <translation>https:// oder ein Ordner</translation>
    </message>
    <message>
        <source>Any landscape that is made with landscape2: the address of its site or of its git repository, or a folder with a landscape.yml.</source>
        <translation>Jede Landschaft, die mit landscape2 gemacht ist: die Adresse ihrer Website oder ihres Git-Repositorys, oder ein Ordner mit einer landscape.yml.</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no name or password in it; a folder is named with all of its path.</source>
        <translation>Eine Adresse beginnt mit https:// und enthält keinen Namen und kein Passwort; ein Ordner wird mit seinem ganzen Pfad genannt.</translation>
    </message>
</context>
<context>
    <name>views::CardArea</name>
    <message>
        <source>Cards of the landscape</source>
        <translation>Kacheln der Landschaft</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Kachel</numerusform>
            <numerusform>%n Kacheln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ChangesDialog</name>
    <message>
        <source>What Changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>What is different between the landscapes of two days.</source>
        <translation>Was zwischen den Landschaften zweier Tage anders ist.</translation>
    </message>
    <message>
        <source>Reading the landscapes of both days…</source>
        <translation>Die Landschaften beider Tage werden gelesen …</translation>
    </message>
    <message>
        <source>No landscape has been synced yet.</source>
        <translation>Es wurde noch keine Landschaft abgeglichen.</translation>
    </message>
    <message>
        <source>Only the landscape of %1 is on this machine. To compare it with earlier ones, tick “Keep every version since 2017” at %2 in the Sync window, then sync.</source>
        <translation>Nur die Landschaft vom %1 ist auf diesem Rechner. Um sie mit früheren zu vergleichen, im Fenster Abgleich bei %2 „Jede Fassung seit 2017 behalten“ ankreuzen und abgleichen.</translation>
    </message>
    <message>
        <source>The landscapes of %1 and %2 are the same.</source>
        <translation>Die Landschaften vom %1 und vom %2 sind gleich.</translation>
    </message>
    <message>
        <source>Between the landscapes of %1 and %2: %3.</source>
        <comment>days, counts of changes</comment>
        <translation>Zwischen den Landschaften vom %1 und vom %2: %3.</translation>
    </message>
    <message>
        <source>What is on this machine begins then.</source>
        <translation>Was auf diesem Rechner ist, beginnt dann.</translation>
    </message>
</context>
<context>
    <name>views::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose what the table shows. The name always comes first.</source>
        <translation>Wählen Sie, was die Tabelle zeigt. Der Name steht immer vorn.</translation>
    </message>
    <message>
        <source>&amp;Restore Default</source>
        <translation>Standard &amp;wiederherstellen</translation>
    </message>
</context>
<context>
    <name>views::CommandBlock</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Die Befehle kopieren</translation>
    </message>
</context>
<context>
    <name>views::ConductPage</name>
    <message>
        <source>Codes of conduct</source>
        <translation>Verhaltenskodizes</translation>
    </message>
    <message>
        <source>For every project of the foundation, its events and its chapters.</source>
        <translation>Für alle Projekte der Stiftung, ihre Veranstaltungen und Ortsgruppen.</translation>
    </message>
    <message>
        <source>Docker and Moby</source>
        <translation>Docker und Moby</translation>
    </message>
    <message>
        <source>Moby&apos;s governance names it as the one that holds.</source>
        <translation>Mobys Regeln nennen ihn als den, der gilt.</translation>
    </message>
    <message>
        <source>How people treat each other, and whom to tell when somebody does not. Short, and worth reading before the first comment.</source>
        <translation>Wie man miteinander umgeht und an wen man sich wendet, wenn es jemand nicht tut. Kurz, und vor dem ersten Kommentar lesenswert.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a code of conduct, a language</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>It is not on this machine yet. A sync of %1 brings it in every language.</source>
        <translation>Er ist noch nicht auf diesem Rechner. Ein Abgleich von %1 bringt ihn in jeder Sprache.</translation>
    </message>
    <message>
        <source>Sync…</source>
        <translation>Abgleichen …</translation>
    </message>
    <message>
        <source>On the &amp;Web…</source>
        <translation>Im &amp;Web …</translation>
    </message>
</context>
<context>
    <name>views::ContributeRoom</name>
    <message>
        <source>Find a channel</source>
        <translation>Kanal suchen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Ways to contribute</source>
        <translation>Wege beizutragen</translation>
    </message>
    <message>
        <source>Where to Ask</source>
        <translation>Wo man fragt</translation>
    </message>
    <message>
        <source>Chat, forums, discussions</source>
        <translation>Chat, Foren, Diskussionen</translation>
    </message>
    <message>
        <source>Codes of Conduct</source>
        <translation>Verhaltenskodizes</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>In jeder vorhandenen Sprache</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a community, a kind of channel</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>kind of a channel, what it is for</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source, a day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin “%1” anew?</source>
        <translation>„%1“ neu beginnen?</translation>
    </message>
    <message>
        <source>No step will be marked as done any more.</source>
        <translation>Kein Schritt wird mehr als erledigt gelten.</translation>
    </message>
    <message>
        <source>&amp;Start Over</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
</context>
<context>
    <name>views::ContributorPanel</name>
    <message>
        <source>My level</source>
        <translation>Meine Erfahrung</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Meine Zeit</translation>
    </message>
    <message>
        <source>My &amp;languages</source>
        <translation>Meine &amp;Sprachen</translation>
    </message>
    <message>
        <source>My le&amp;vel</source>
        <translation>Meine &amp;Erfahrung</translation>
    </message>
    <message>
        <source>My &amp;time</source>
        <translation>Meine &amp;Zeit</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>My languages: %1</source>
        <translation>Meine Sprachen: %1</translation>
    </message>
    <message>
        <source>Any Language</source>
        <translation>Jede Sprache</translation>
    </message>
</context>
<context>
    <name>views::CopyMenu</name>
    <message>
        <source>&amp;Copy As</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Link to Official Page</source>
        <translation>&amp;Link zur offiziellen Seite</translation>
    </message>
    <message>
        <source>Link to &amp;Homepage</source>
        <translation>Link zur &amp;Website</translation>
    </message>
    <message>
        <source>&amp;Markdown Link</source>
        <translation>&amp;Markdown-Link</translation>
    </message>
    <message>
        <source>&amp;Citation</source>
        <translation>&amp;Quellenangabe</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
</context>
<context>
    <name>views::DetailsPanel</name>
    <message>
        <source>&amp;Previous Item</source>
        <translation>Vor&amp;heriger Eintrag</translation>
    </message>
    <message>
        <source>&amp;Next Item</source>
        <translation>&amp;Nächster Eintrag</translation>
    </message>
    <message>
        <source>Open in &amp;Own Window</source>
        <translation>In &amp;eigenem Fenster öffnen</translation>
    </message>
    <message numerus="yes">
        <source>not among the %n shown</source>
        <translation>
            <numerusform>nicht dabei (%n gezeigt)</numerusform>
            <numerusform>nicht unter den %n gezeigten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position, number of items</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This is the first one (%1)</source>
        <translation>Dies ist der erste Eintrag (%1)</translation>
    </message>
    <message>
        <source>This is the last one (%1)</source>
        <translation>Dies ist der letzte Eintrag (%1)</translation>
    </message>
    <message>
        <source>Previous: %1 (%2)</source>
        <translation>Vorheriger: %1 (%2)</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Nächster: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>views::DetailsWindow</name>
    <message>
        <source>&amp;Select in Main Window</source>
        <translation>Im &amp;Hauptfenster auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy As</source>
        <translation>&amp;Kopieren als</translation>
    </message>
</context>
<context>
    <name>views::EmptyState</name>
    <message>
        <source>Clear Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>There is nothing to list yet</source>
        <translation>Noch gibt es nichts aufzulisten</translation>
    </message>
    <message>
        <source>This machine has no landscape so far. A sync brings it.</source>
        <translation>Auf diesem Rechner ist noch keine Landschaft. Ein Abgleich holt sie.</translation>
    </message>
    <message>
        <source>There is nothing to list here</source>
        <translation>Hier gibt es nichts aufzulisten</translation>
    </message>
    <message>
        <source>The group “%1” has no items. Another group may have what you look for.</source>
        <translation>Der Bereich „%1“ hat keine Einträge. Vielleicht hat ein anderer Bereich, was Sie suchen.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n item(s) in “%1” matches “%2”.</source>
        <comment>group, filter</comment>
        <translation>
            <numerusform>In „%1“ ist nur %n Eintrag, und er passt nicht zu „%2“.</numerusform>
            <numerusform>Keiner der %n Einträge in „%1“ passt zu „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”: %n item(s) match</source>
        <comment>condition of a filter</comment>
        <translation>
            <numerusform>„%1“ entfernen: %n Eintrag passt</numerusform>
            <numerusform>„%1“ entfernen: %n Einträge passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ExportDialog</name>
    <message>
        <source>&amp;Legend, totals and day of the data below the map</source>
        <translation>&amp;Legende, Summen und Tag der Daten unter der Karte</translation>
    </message>
    <message>
        <source>Export Map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>What the window shows now</source>
        <translation>Was das Fenster jetzt zeigt</translation>
    </message>
    <message>
        <source>The whole group, logos</source>
        <translation>Die ganze Gruppe, Logos</translation>
    </message>
    <message>
        <source>The whole group, logos and names</source>
        <translation>Die ganze Gruppe, Logos und Namen</translation>
    </message>
    <message>
        <source>The whole group, cards</source>
        <translation>Die ganze Gruppe, Karteikarten</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, Pixel</translation>
    </message>
    <message>
        <source>SVG, vectors</source>
        <translation>SVG, Vektoren</translation>
    </message>
    <message>
        <source>PDF, vectors on a page</source>
        <translation>PDF, Vektoren auf einer Seite</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Hell, für Papier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>pixels, after a number</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>So groß wie das Bild</translation>
    </message>
    <message>
        <source>Logos drawn</source>
        <translation>Gezeichnete Logos</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose less width.</source>
        <translation>Ein Bild von %1 × %2 Pixeln ist zu groß; wählen Sie weniger Breite.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, every logo drawn in that size.</source>
        <translation>%1 × %2 Pixel, jedes Logo in dieser Größe gezeichnet.</translation>
    </message>
    <message>
        <source>Sharp at any size. Names are text, in the typeface of this window.</source>
        <translation>Scharf in jeder Größe. Namen sind Text, in der Schrift dieses Fensters.</translation>
    </message>
    <message>
        <source>Sharp at any size, with its typeface.</source>
        <translation>Scharf in jeder Größe, mit der Schrift darin.</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <extracomment>Kind of file; %1 is its ending</extracomment>
        <translation>Bilder (*.%1)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>This picture is too large for this machine. Choose less of the map or less width.</source>
        <translation>Dieses Bild ist zu groß für diesen Rechner. Wählen Sie weniger von der Karte oder weniger Breite.</translation>
    </message>
    <message>
        <source>The picture could not be made (%1). Choose another format.</source>
        <translation>Das Bild konnte nicht gemacht werden (%1). Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Landscape of %1</source>
        <comment>day</comment>
        <translation>Landschaft vom %1</translation>
    </message>
    <message>
        <source>%1 landscape of %2</source>
        <comment>foundation, day</comment>
        <translation>%1-Landschaft vom %2</translation>
    </message>
</context>
<context>
    <name>views::FacetColumn</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
</context>
<context>
    <name>views::FacetDelegate</name>
    <message>
        <source>%1
Click to want it, Alt+click to exclude it</source>
        <comment>value of a filter</comment>
        <translation>%1
Klicken schließt ein, Alt+Klicken schließt aus</translation>
    </message>
</context>
<context>
    <name>views::FacetList</name>
    <message>
        <source>&amp;Only This</source>
        <comment>value of a filter</comment>
        <translation>&amp;Nur diesen Wert</translation>
    </message>
    <message>
        <source>&amp;Want</source>
        <comment>value of a filter</comment>
        <translation>&amp;Einschließen</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <comment>value of a filter</comment>
        <translation>&amp;Ausschließen</translation>
    </message>
    <message>
        <source>&amp;Leave Free</source>
        <comment>value of a filter</comment>
        <translation>Nicht &amp;beachten</translation>
    </message>
</context>
<context>
    <name>views::FacetModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>that have a value</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, wanted</source>
        <comment>value, count</comment>
        <translation>%1, %2, eingeschlossen</translation>
    </message>
    <message>
        <source>%1, %2, excluded</source>
        <comment>value, count</comment>
        <translation>%1, %2, ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>views::FacetView</name>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Find a value of %1</source>
        <comment>field</comment>
        <translation>Wert für „%1“ suchen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>values of a filter</comment>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln)</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>Alle zeigen (%Ln)</numerusform>
            <numerusform>Alle zeigen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer values of %1</source>
        <comment>field</comment>
        <translation>Weniger Werte für „%1“ zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln value(s) of %1</source>
        <comment>field</comment>
        <translation>
            <numerusform>%Ln Wert für „%1“ zeigen</numerusform>
            <numerusform>Alle %Ln Werte für „%1“ zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>what is told, what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::FileView</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>views::FilterChip</name>
    <message>
        <source>Remove %1</source>
        <comment>condition of the filter</comment>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>views::FilterPanel</name>
    <message>
        <source>Conditions in text form. The down arrow offers fields and values; Enter applies them.</source>
        <translation>Bedingungen als Text. Die Pfeiltaste nach unten bietet Felder und Werte an, die Eingabetaste wendet sie an.</translation>
    </message>
</context>
<context>
    <name>views::FilterSection</name>
    <message>
        <source>Reset %1</source>
        <comment>field of the filter</comment>
        <translation>Filter „%1“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>views::FilterStrip</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Undo filter</source>
        <translation>Filter zurücknehmen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>condition of the filter</comment>
        <translation>Entfernen: %1</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln</source>
        <comment>more conditions than there is room for</comment>
        <translation>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more condition(s)</source>
        <comment>of the filter</comment>
        <translation>
            <numerusform>%Ln weitere Bedingung</numerusform>
            <numerusform>%Ln weitere Bedingungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown, and how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>views::GuidePanel</name>
    <message>
        <source>This landscape has no guide.</source>
        <translation>Diese Landschaft hat keinen Leitfaden.</translation>
    </message>
    <message>
        <source>Part of the guide</source>
        <translation>Teil des Leitfadens</translation>
    </message>
    <message>
        <source>Guide to the landscape</source>
        <translation>Leitfaden zur Landschaft</translation>
    </message>
    <message>
        <source>This part of the guide is too large to be shown.</source>
        <translation>Dieser Teil des Leitfadens ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>CNCF Projects</source>
        <translation>CNCF-Projekte</translation>
    </message>
    <message>
        <source> – %1</source>
        <extracomment>Behind the name of a project; %1 is its maturity.</extracomment>
        <translation> – %1</translation>
    </message>
</context>
<context>
    <name>views::HoverCard</name>
    <message>
        <source>%1: %2</source>
        <comment>category, subcategory</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::IssueFilterPanel</name>
    <message>
        <source>Find issues</source>
        <translation>Issues finden</translation>
    </message>
    <message>
        <source>Words, or conditions in text form such as language:go and -kind:bug.</source>
        <translation>Wörter oder Bedingungen in Textform wie language:go und -kind:bug.</translation>
    </message>
    <message>
        <source>What Suits Me</source>
        <translation>Was zu mir passt</translation>
    </message>
</context>
<context>
    <name>views::IssuePage</name>
    <message>
        <source>&amp;Open on the Web</source>
        <translation>Im Web ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>My progress with this issue</source>
        <translation>Mein Stand mit diesem Issue</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Show Project on the &amp;Map</source>
        <translation>Projekt auf der &amp;Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Repository on the Web</source>
        <translation>&amp;Repository im Web</translation>
    </message>
    <message>
        <source>Guide to a &amp;First Contribution</source>
        <translation>Anleitung zum &amp;ersten Beitrag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why It Suits Me</source>
        <translation>Warum es passt</translation>
    </message>
    <message>
        <source>My Notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Parts of this issue</source>
        <translation>Teile dieses Issues</translation>
    </message>
    <message>
        <source>Text of the issue</source>
        <translation>Text des Issues</translation>
    </message>
    <message>
        <source>Why it suits me</source>
        <translation>Warum es zu mir passt</translation>
    </message>
    <message>
        <source>Only for you. It stays on this machine.</source>
        <translation>Nur für Sie. Es bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>&amp;Remind me on</source>
        <translation>E&amp;rinnern am</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Tag der Erinnerung</translation>
    </message>
    <message>
        <source>The source says too little of this issue to tell.</source>
        <translation>Die Quelle sagt zu wenig über dieses Issue.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What Is Known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Stop Following This Issue</source>
        <translation>Dieses Issue nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>What you noted on this issue, and the reminder, will be deleted.</source>
        <translation>Was Sie zu diesem Issue notiert haben und die Erinnerung werden gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Delete Notes</source>
        <translation>Notizen &amp;löschen</translation>
    </message>
</context>
<context>
    <name>views::IssueSearchMenu</name>
    <message>
        <source>Sa&amp;ved Searches</source>
        <translation>&amp;Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>Diese Suche &amp;speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <comment>name of a search</comment>
        <translation>
            <numerusform>%1 (%Ln neu)</numerusform>
            <numerusform>%1 (%Ln neu)</numerusform>
        </translation>
    </message>
    <message>
        <source>None is saved yet</source>
        <translation>Noch ist keine gespeichert</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>Suche umbenennen</translation>
    </message>
</context>
<context>
    <name>views::IssuesRoom</name>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Choose an issue to read it.</source>
        <translation>Wählen Sie ein Issue, um es zu lesen.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Find Issues</source>
        <translation>Issues &amp;finden</translation>
    </message>
    <message>
        <source>&amp;My Issues</source>
        <translation>&amp;Meine Issues</translation>
    </message>
    <message>
        <source>&amp;Export as Markdown…</source>
        <translation>Als Markdown &amp;exportieren …</translation>
    </message>
    <message>
        <source>What &amp;Labels Mean…</source>
        <translation>Was &amp;Labels bedeuten …</translation>
    </message>
    <message>
        <source>There are no issues here yet. A sync brings those of CNCF projects that ask for help, from clotributor.dev, and those of Moby and Docker, from api.github.com. Then they can be read without a network.</source>
        <translation>Noch gibt es hier keine Issues. Ein Abgleich bringt die von CNCF-Projekten, die um Hilfe bitten, von clotributor.dev, und die von Moby und Docker, von api.github.com. Danach sind sie ohne Netz lesbar.</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Abgleichen …</translation>
    </message>
    <message>
        <source>No issue is like that. Fewer conditions find more.</source>
        <translation>Kein Issue ist so. Weniger Bedingungen finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln Issue</numerusform>
            <numerusform>%Ln Issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln issue(s)</source>
        <translation>
            <numerusform>%1 von %Ln Issue</numerusform>
            <numerusform>%1 von %Ln Issues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>count, day</comment>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>My Issues</source>
        <translation>Meine Issues</translation>
    </message>
    <message numerus="yes">
        <source>My Issues (%1, %Ln due)</source>
        <translation>
            <numerusform>Meine Issues (%1, %Ln fällig)</numerusform>
            <numerusform>Meine Issues (%1, %Ln fällig)</numerusform>
        </translation>
    </message>
    <message>
        <source>My Issues (%1)</source>
        <translation>Meine Issues (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Saved Searches (%Ln new)</source>
        <translation>
            <numerusform>Gespeicherte Suchen (%Ln neu)</numerusform>
            <numerusform>Gespeicherte Suchen (%Ln neu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Als Markdown exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Issues to Pick Up</source>
        <translation>Issues zum Übernehmen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) of issues are due: see My Issues.</source>
        <translation>
            <numerusform>%Ln Erinnerung an ein Issue ist fällig: siehe „Meine Issues“.</numerusform>
            <numerusform>%Ln Erinnerungen an Issues sind fällig: siehe „Meine Issues“.</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow no issue yet. Choose one in the list and say how far you are with it: interested, claimed, in a pull request, done. It then stands here, with your notes and reminders.</source>
        <translation>Sie verfolgen noch kein Issue. Wählen Sie eines in der Liste, und sagen Sie, wie weit Sie damit sind: interessiert, übernommen, im Pull Request, erledigt. Dann steht es hier, mit Ihren Notizen und Erinnerungen.</translation>
    </message>
    <message>
        <source>&amp;Back to the List</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s) that you follow</source>
        <translation>
            <numerusform>%Ln Issue, das Sie verfolgen</numerusform>
            <numerusform>%Ln Issues, die Sie verfolgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ItemLinks</name>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>views::ItemPage</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>It is not in the landscape any more.</source>
        <translation>Dieser Eintrag ist nicht mehr in der Landschaft.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n other item(s) of this organization</source>
        <translation>
            <numerusform>%n weiteren dieser Organisation zeigen</numerusform>
            <numerusform>%n weitere dieser Organisation zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnliche Einträge</translation>
    </message>
</context>
<context>
    <name>views::LabelsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove My Rule</source>
        <translation>Meine Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>What Labels Mean</source>
        <translation>Was Labels bedeuten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>Regel von</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A label, such as newcomers*</source>
        <translation>Ein Label, etwa newcomers*</translation>
    </message>
    <message>
        <source>Label of the new rule</source>
        <translation>Label der neuen Regel</translation>
    </message>
    <message>
        <source>Meaning of the new rule</source>
        <translation>Bedeutung der neuen Regel</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>rule</comment>
        <translation>Mir</translation>
    </message>
    <message>
        <source>The program</source>
        <comment>rule</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <comment>label</comment>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>“%1” now means: %2</source>
        <comment>label, meaning</comment>
        <translation>„%1“ bedeutet jetzt: %2</translation>
    </message>
    <message>
        <source>Projects name their labels differently. A star stands for anything; upper and lower case, blanks and hyphens make no difference. Where a rule of yours fits a label, those of the program do not count.</source>
        <translation>Projekte benennen ihre Labels verschieden. Ein Stern steht für Beliebiges; Groß- und Kleinschreibung, Leerzeichen und Bindestriche machen keinen Unterschied. Wo eine Regel von Ihnen auf ein Label passt, zählen die des Programms nicht.</translation>
    </message>
</context>
<context>
    <name>views::LandscapeMenu</name>
    <message>
        <source>&amp;Landscape</source>
        <translation>&amp;Landschaft</translation>
    </message>
    <message>
        <source>&amp;Add a Landscape…</source>
        <translation>Landschaft &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>landscape, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – nothing is read yet</source>
        <translation>%1 – noch nichts gelesen</translation>
    </message>
</context>
<context>
    <name>views::LibraryPanel</name>
    <message>
        <source>Find a text</source>
        <translation>Text finden</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Texts &amp;in</source>
        <translation>Texte &amp;auf</translation>
    </message>
    <message>
        <source>The language of glossary and codes of conduct; what is not translated is in English</source>
        <translation>Die Sprache von Glossar und Verhaltenskodizes; was nicht übersetzt ist, steht auf Englisch da</translation>
    </message>
    <message>
        <source>Guides of Moby, LinuxKit and CNCF, and the glossary in 16 languages, come with a sync.</source>
        <translation>Anleitungen von Moby, LinuxKit und CNCF und das Glossar in 16 Sprachen kommen mit einem Abgleich.</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Abgleichen …</translation>
    </message>
</context>
<context>
    <name>views::LinkList</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Nothing here has that in it.</source>
        <translation>Nichts hier enthält das.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
</context>
<context>
    <name>views::ListBar</name>
    <message>
        <source>Nothing here is a project, so nothing has a maturity.</source>
        <translation>Nichts hier ist ein Projekt, also hat nichts einen Reifegrad.</translation>
    </message>
    <message>
        <source>No stars are stored for what is here. They come with a sync.</source>
        <translation>Für die Einträge hier sind keine Sterne gespeichert. Ein Abgleich bringt sie.</translation>
    </message>
    <message>
        <source>The landscape names no day for what is here.</source>
        <translation>Die Landschaft nennt für die Einträge hier keinen Tag.</translation>
    </message>
    <message>
        <source>No commits are stored for what is here. They come with a sync.</source>
        <translation>Für die Einträge hier sind keine Commits gespeichert. Ein Abgleich bringt sie.</translation>
    </message>
    <message>
        <source>Nothing here belongs to a Technical Advisory Group.</source>
        <translation>Nichts hier gehört zu einer Technical Advisory Group.</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>Absteigende Reihenfolge</translation>
    </message>
    <message>
        <source>Group &amp;by:</source>
        <translation>Gru&amp;ppierung:</translation>
    </message>
    <message>
        <source>&amp;Sort by:</source>
        <translation>&amp;Sortierung:</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>count above a list</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <comment>count above a list</comment>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Descending. Click for ascending order.</source>
        <translation>Absteigend. Klicken sortiert aufsteigend.</translation>
    </message>
    <message>
        <source>Ascending. Click for descending order.</source>
        <translation>Aufsteigend. Klicken sortiert absteigend.</translation>
    </message>
</context>
<context>
    <name>views::LogoPlate</name>
    <message>
        <source>Logo of %1</source>
        <translation>Logo von %1</translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cloud Native Atlas</source>
        <translation>Cloud Native Atlas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Abgleichen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>De&amp;sign</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Go to &amp;Selection</source>
        <translation>Zur Aus&amp;wahl</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Cloud Native Atlas</source>
        <translation>Ü&amp;ber Cloud Native Atlas</translation>
    </message>
    <message>
        <source>About Cloud Native Atlas</source>
        <translation>Über Cloud Native Atlas</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Cloud Native Atlas %1&lt;/h3&gt;&lt;p&gt;The CNCF landscape and the Moby community on this machine, offline.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Logos and names belong to their owners.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Cloud Native Atlas %1&lt;/h3&gt;&lt;p&gt;Die CNCF-Landschaft und die Moby-Gemeinschaft auf diesem Rechner, ohne Netz.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Logos und Namen gehören ihren Eigentümern.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Synced: the map shows the new data.</source>
        <translation>Abgeglichen: Die Karte zeigt die neuen Daten.</translation>
    </message>
    <message>
        <source>Synced: there was nothing new.</source>
        <translation>Abgeglichen: Es gab nichts Neues.</translation>
    </message>
    <message>
        <source>The starter landscape is shown instead.</source>
        <translation>Stattdessen wird die Startlandschaft gezeigt.</translation>
    </message>
    <message>
        <source>Filters and Outline</source>
        <translation>Filter und Gliederung</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Export &amp;List…</source>
        <translation>&amp;Liste exportieren …</translation>
    </message>
    <message>
        <source>&amp;Undo Change of View</source>
        <translation>Ansichtsänderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo Change of View</source>
        <translation>Ansichtsänderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>Edit the F&amp;ilter</source>
        <translation>&amp;Filter bearbeiten</translation>
    </message>
    <message>
        <source>Clear the Fi&amp;lter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Filters and Outline</source>
        <translation>&amp;Filter und Gliederung</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>S&amp;palten wählen …</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Com&amp;pact to Matches</source>
        <translation>Auf &amp;Treffer verdichten</translation>
    </message>
    <message>
        <source>O&amp;verview in the Corner</source>
        <translation>&amp;Übersicht in der Ecke</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Table, comma separated (*.csv)</source>
        <translation>Tabelle, durch Kommas getrennt (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written.</source>
        <comment>into a file</comment>
        <translation>
            <numerusform>%Ln Eintrag geschrieben.</numerusform>
            <numerusform>%Ln Einträge geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Export &amp;Map…</source>
        <translation>&amp;Karte exportieren …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Synced: %1</source>
        <comment>counts of changes</comment>
        <translation>Abgeglichen: %1</translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <comment>counts of changes</comment>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Imported: the map shows the new data.</source>
        <translation>Importiert: Die Karte zeigt die neuen Daten.</translation>
    </message>
    <message>
        <source>Imported: there was nothing new.</source>
        <translation>Importiert: Es gab nichts Neues.</translation>
    </message>
    <message>
        <source>Export Data for Another Machine</source>
        <translation>Daten für einen anderen Rechner exportieren</translation>
    </message>
    <message>
        <source>Data of Cloud Native Atlas (*.atlas)</source>
        <translation>Daten von Cloud Native Atlas (*.atlas)</translation>
    </message>
    <message>
        <source>Writing what is synced…</source>
        <translation>Was abgeglichen ist, wird geschrieben …</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>A sync is running. Import when it has ended.</source>
        <translation>Ein Abgleich läuft. Importieren Sie, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Export &amp;Data for Another Machine…</source>
        <translation>&amp;Daten für einen anderen Rechner exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>Daten &amp;importieren …</translation>
    </message>
    <message>
        <source>Not everything could be synced. Press Offline to see why.</source>
        <translation>Nicht alles konnte abgeglichen werden. Ein Klick auf „Offline“ zeigt, warum.</translation>
    </message>
    <message>
        <source>What is on this machine was read anew.</source>
        <translation>Was auf diesem Rechner ist, wurde neu gelesen.</translation>
    </message>
    <message>
        <source>&amp;What Changed…</source>
        <translation>&amp;Was sich geändert hat …</translation>
    </message>
    <message>
        <source>%1 – Cloud Native Atlas</source>
        <comment>landscape</comment>
        <translation>%1 – Cloud Native Atlas</translation>
    </message>
    <message>
        <source>There is nothing of the landscape “%1” on this machine.</source>
        <translation>Von der Landschaft „%1“ ist nichts auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Add a Landscape</source>
        <translation>Landschaft hinzufügen</translation>
    </message>
    <message>
        <source>Add the landscape at %1?</source>
        <translation>Die Landschaft unter %1 hinzufügen?</translation>
    </message>
    <message>
        <source>It is read now, and again with every sync, and stands beside that of the CNCF. A copy is kept, so that the folder need not stay.</source>
        <translation>Sie wird jetzt gelesen und wieder bei jedem Abgleich, und steht neben der der CNCF. Eine Kopie wird aufbewahrt: Der Ordner muss nicht bleiben.</translation>
    </message>
    <message>
        <source>It is fetched from there now, and again with every sync, and stands beside that of the CNCF.</source>
        <translation>Sie wird jetzt von dort geholt und wieder bei jedem Abgleich, und steht neben der der CNCF.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>M&amp;eetups…</source>
        <translation>T&amp;reffen …</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Guide to the Landscape</source>
        <translation>Leitfaden zur Landschaft</translation>
    </message>
    <message>
        <source>&amp;Guide to the Landscape</source>
        <translation>&amp;Leitfaden zur Landschaft</translation>
    </message>
    <message>
        <source>The landscape has no “%1”.</source>
        <translation>Die Landschaft hat kein „%1“.</translation>
    </message>
    <message>
        <source>&amp;Issues</source>
        <translation>&amp;Issues</translation>
    </message>
    <message>
        <source>Export What I Keep</source>
        <translation>Eigenes exportieren</translation>
    </message>
    <message>
        <source>Nothing in the landscape speaks of “%1”.</source>
        <translation>Nichts in der Landschaft spricht von „%1“.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. What you keep yourself is not in it.</source>
        <comment>file name, size</comment>
        <translation>Gespeichert als %1, %2. Was Sie selbst behalten, ist nicht darin.</translation>
    </message>
</context>
<context>
    <name>views::MapLegend</name>
    <message>
        <source>%1, %2</source>
        <comment>legend: class, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, shown alone</source>
        <translation>%1, %2, allein gezeigt</translation>
    </message>
    <message>
        <source>%1, %2, excluded</source>
        <translation>%1, %2, ausgeschlossen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Click to show only these, Alt+click to leave them out.</source>
        <translation>Klicken zeigt nur diese, Alt+Klicken schließt sie aus.</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <comment>what the map&apos;s colours mean</comment>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>Size: stars of the repository</source>
        <translation>Größe: Sterne des Repositorys</translation>
    </message>
</context>
<context>
    <name>views::MapView</name>
    <message>
        <source>Map of the landscape</source>
        <translation>Karte der Landschaft</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <comment>group, count of items</comment>
        <translation>
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MarkMenu</name>
    <message>
        <source>It&amp;em</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>My &amp;Stack</source>
        <translation>Mein &amp;Stack</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Edit My &amp;Tags</source>
        <translation>Meine Schlag&amp;wörter bearbeiten</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Show B&amp;ookmarks</source>
        <translation>Lesezeichen an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show M&amp;y Stack</source>
        <translation>&amp;Meinen Stack anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;What I Noted</source>
        <translation>&amp;Notiertes anzeigen</translation>
    </message>
    <message>
        <source>E&amp;xport What I Keep…</source>
        <translation>Eigenes e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Not in My Stack</source>
        <translation>Nicht in meinem Stack</translation>
    </message>
</context>
<context>
    <name>views::MarkPanel</name>
    <message>
        <source>&amp;Bookmarked</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Not in my stack</source>
        <translation>Nicht in meinem Stack</translation>
    </message>
    <message>
        <source>My stack</source>
        <translation>Mein Stack</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Meine Schlagwörter</translation>
    </message>
    <message>
        <source>Only for you. It stays on this machine.</source>
        <translation>Nur für Sie. Bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Meine Notiz</translation>
    </message>
    <message>
        <source>My &amp;rating</source>
        <translation>Meine Be&amp;wertung</translation>
    </message>
    <message>
        <source>My s&amp;tack</source>
        <translation>Mein S&amp;tack</translation>
    </message>
    <message>
        <source>My t&amp;ags</source>
        <translation>Meine Schl&amp;agwörter</translation>
    </message>
    <message>
        <source>My &amp;note</source>
        <translation>Meine &amp;Notiz</translation>
    </message>
</context>
<context>
    <name>views::MaturityLine</name>
    <message>
        <source>Way through the maturity levels</source>
        <translation>Weg durch die Reifegrade</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>maturity level, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>Below a maturity level that a project has not reached</extracomment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum unbekannt</translation>
    </message>
</context>
<context>
    <name>views::MeetupDelegate</name>
    <message>
        <source>Place not stated</source>
        <translation>Ort nicht genannt</translation>
    </message>
    <message>
        <source>Meets on %1</source>
        <comment>day</comment>
        <translation>Trifft sich am %1</translation>
    </message>
    <message>
        <source>%1 · meets on %2</source>
        <comment>place, day</comment>
        <translation>%1 · trifft sich am %2</translation>
    </message>
</context>
<context>
    <name>views::MeetupsDialog</name>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Abgleichen …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Meetups</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Find a group or a place</source>
        <translation>Gruppe oder Ort finden</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The chosen group</source>
        <translation>Die gewählte Gruppe</translation>
    </message>
    <message>
        <source>People who meet to talk about cloud native and containers. Each says where it is known from, and of when: groups move and end.</source>
        <translation>Menschen, die sich treffen und über Cloud Native und Container reden. Bei jeder Gruppe steht, woher und von wann sie bekannt ist: Gruppen ziehen um und enden.</translation>
    </message>
    <message>
        <source>A first list, which comes with the program and is some years old. A sync brings the chapters of today and when they meet.</source>
        <translation>Eine erste Liste, die mit dem Programm kommt und einige Jahre alt ist. Ein Abgleich bringt die Gruppen von heute und wann sie sich treffen.</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Land nicht genannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, number of groups</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>that meet</comment>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meets next</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No group is like that. Fewer letters, or all countries, find more.</source>
        <translation>So ist keine Gruppe. Weniger Buchstaben oder alle Länder finden mehr.</translation>
    </message>
</context>
<context>
    <name>views::Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Karte</translation>
    </message>
    <message>
        <source>Drag to move the map. M hides this overview.</source>
        <translation>Ziehen bewegt die Karte. M blendet diese Übersicht aus.</translation>
    </message>
</context>
<context>
    <name>views::MobyDiagramView</name>
    <message>
        <source>In nothing that is drawn above:</source>
        <translation>In nichts, was oben gezeichnet ist:</translation>
    </message>
    <message>
        <source>How the Moby project is put together</source>
        <translation>Wie das Moby-Projekt zusammengesetzt ist</translation>
    </message>
</context>
<context>
    <name>views::MobyRoom</name>
    <message>
        <source>Find a former address</source>
        <translation>Frühere Adresse suchen</translation>
    </message>
    <message>
        <source>Former addresses and where they lead</source>
        <translation>Frühere Adressen und wohin sie führen</translation>
    </message>
    <message>
        <source>What is shown of Moby</source>
        <translation>Was von Moby gezeigt wird</translation>
    </message>
    <message>
        <source>How It Fits Together</source>
        <translation>Wie es zusammenpasst</translation>
    </message>
    <message>
        <source>Upstream and Product</source>
        <translation>Upstream und Produkt</translation>
    </message>
    <message>
        <source>Former Addresses</source>
        <translation>Frühere Adressen</translation>
    </message>
    <message>
        <source>A container engine is put together from parts, each in a repository of its own. Arrows lead from a part to what it is built into; dashed ones to where its code lives today.</source>
        <translation>Eine Container-Engine ist aus Teilen zusammengesetzt, jedes in einem eigenen Repository. Pfeile führen von einem Teil zu dem, worin es steckt; gestrichelte dorthin, wo der Code heute lebt.</translation>
    </message>
    <message>
        <source>Find a part, a repository or a word</source>
        <translation>Teil, Repository oder Wort suchen</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>Das gewählte Teil</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch immer dort</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>an address</comment>
        <translation>Heute: %1</translation>
    </message>
</context>
<context>
    <name>views::NoMatches</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 (%Ln match(es))</source>
        <comment>condition of the filter</comment>
        <translation>
            <numerusform>Entfernen: %1 (%Ln Treffer)</numerusform>
            <numerusform>Entfernen: %1 (%Ln Treffer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look in the whole landscape (%Ln match(es))</source>
        <translation>
            <numerusform>In der ganzen Landschaft suchen (%Ln Treffer)</numerusform>
            <numerusform>In der ganzen Landschaft suchen (%Ln Treffer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove every condition (%Ln item(s))</source>
        <translation>
            <numerusform>Alle Bedingungen entfernen (%Ln Eintrag)</numerusform>
            <numerusform>Alle Bedingungen entfernen (%Ln Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches %1.</source>
        <comment>condition</comment>
        <translation>Nichts hier erfüllt diese Bedingung: %1.</translation>
    </message>
    <message>
        <source>Nothing here matches all of %1.</source>
        <comment>conditions</comment>
        <translation>Nichts hier erfüllt zugleich: %1.</translation>
    </message>
</context>
<context>
    <name>views::OmniPopup</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>%1 shows it, %2 only selects it</source>
        <extracomment>What keys do in the list of search results: %1 and %2 are keys</extracomment>
        <translation>%1 zeigt es, %2 wählt es nur aus</translation>
    </message>
</context>
<context>
    <name>views::Omnibox</name>
    <message>
        <source>Nothing was found for “%1”. Fewer letters find more.</source>
        <translation>Zu „%1“ wurde nichts gefunden. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <comment>of a search</comment>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s). The first is %1.</source>
        <comment>read aloud</comment>
        <translation>
            <numerusform>%n Ergebnis: %1.</numerusform>
            <numerusform>%n Ergebnisse. Das erste ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently chosen and suggested</source>
        <translation>Zuletzt gewählt und vorgeschlagen</translation>
    </message>
    <message>
        <source>Search projects, categories, texts, issues and actions</source>
        <translation>Projekte, Kategorien, Texte, Issues und Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Search projects, guides, glossary, issues</source>
        <translation>Projekte, Texte, Glossar, Issues</translation>
    </message>
    <message>
        <source>Search projects, guides, glossary, issues — %1</source>
        <translation>Projekte, Texte, Glossar, Issues – %1</translation>
    </message>
</context>
<context>
    <name>views::OutlineDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>items that a filter leaves, and all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>views::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>views::PageHead</name>
    <message>
        <source>Everything in this repository</source>
        <translation>Alles in diesem Repository</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Kommt mit dem Programm</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <extracomment>Of a text of the program&apos;s own: the day of its facts, and its licence.</extracomment>
        <translation>Stand %1 · %2</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
        <source>Commit %1 of %2 · %3</source>
        <extracomment>Of a page: the version of its repository, the day of that, and its licence.</extracomment>
        <translation>Commit %1 vom %2 · %3</translation>
    </message>
    <message>
        <source>Cloud Native Atlas</source>
        <translation>Cloud Native Atlas</translation>
    </message>
</context>
<context>
    <name>views::PageOutline</name>
    <message>
        <source>On This Page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>This page has no headings.</source>
        <translation>Diese Seite hat keine Überschriften.</translation>
    </message>
</context>
<context>
    <name>views::PageView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copy Address of &amp;Link</source>
        <translation>Adresse des &amp;Verweises kopieren</translation>
    </message>
    <message>
        <source>Copy This C&amp;ode</source>
        <translation>Diesen C&amp;ode kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>term</comment>
        <extracomment>Read aloud: %1 is a term of the glossary, %2 what it means.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::PrerequisitesPanel</name>
    <message>
        <source>Show how to install for</source>
        <translation>Installation zeigen für</translation>
    </message>
    <message>
        <source>How to install on</source>
        <translation>Installation unter</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Not found on this machine</source>
        <translation>Auf diesem Rechner nicht gefunden</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>Nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>On another machine, which is not asked: %1</source>
        <comment>address</comment>
        <translation>Auf einem anderen Rechner, der nicht gefragt wird: %1</translation>
    </message>
    <message>
        <source>The sandbox around this program does not let it look. Try it in a terminal.</source>
        <translation>Die Sandbox um dieses Programm lässt es nicht nachsehen. Probieren Sie es in einem Terminal.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>How to Get It</source>
        <translation>So bekommt man es</translation>
    </message>
    <message>
        <source>How to get it: %1</source>
        <translation>So bekommt man es: %1</translation>
    </message>
    <message>
        <source>Open the &amp;Instructions…</source>
        <translation>&amp;Anleitung öffnen …</translation>
    </message>
</context>
<context>
    <name>views::QueryEdit</name>
    <message>
        <source>Filter, such as maturity:graduated</source>
        <translation>Filter, etwa maturity:graduated</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <comment>what can be written</comment>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::RangeHistogram</name>
    <message>
        <source>%1+</source>
        <extracomment>A number and all that is more: 300 k+</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>field, lower end of a range</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 from the least</source>
        <comment>field</comment>
        <translation>%1: unten offen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>field, upper end of a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to the most</source>
        <comment>field</comment>
        <translation>%1: oben offen</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln item(s) whose stars are not known</source>
        <translation>
            <numerusform>Lässt %Ln Eintrag weg, dessen Sterne unbekannt sind</numerusform>
            <numerusform>Lässt %Ln Einträge weg, deren Sterne unbekannt sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known for %Ln item(s)</source>
        <comment>stars</comment>
        <translation>
            <numerusform>Unbekannt bei %Ln Eintrag</numerusform>
            <numerusform>Unbekannt bei %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln item(s) without a date</source>
        <translation>
            <numerusform>Lässt %Ln Eintrag ohne Datum weg</numerusform>
            <numerusform>Lässt %Ln Einträge ohne Datum weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a date</source>
        <translation>
            <numerusform>%Ln Eintrag ohne Datum</numerusform>
            <numerusform>%Ln Einträge ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of %2 items</source>
        <comment>range, how many are left, how many there are</comment>
        <translation>
            <numerusform>%1: %Ln von %2 Einträgen</numerusform>
            <numerusform>%1: %Ln von %2 Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known for any item here</source>
        <translation>Für keinen Eintrag hier bekannt</translation>
    </message>
</context>
<context>
    <name>views::RatingControl</name>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>Click a star to rate. The same star again, or Delete, takes it back.</source>
        <translation>Klicken Sie einen Stern an, um zu bewerten. Derselbe Stern noch einmal oder Entf nimmt die Bewertung zurück.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n star(s)</source>
        <translation>
            <numerusform>%1 von %n Stern</numerusform>
            <numerusform>%1 von %n Sternen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ReadingRoom</name>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Abgleichen …</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>&amp;Find in Page…</source>
        <translation>Auf der Seite &amp;suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächsten Treffer</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Vorherigen Treffer</translation>
    </message>
    <message>
        <source>Open on the &amp;Web</source>
        <translation>Im &amp;Web öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;Address of Page</source>
        <translation>&amp;Adresse der Seite kopieren</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <source>&amp;Outline of Page</source>
        <translation>Gl&amp;iederung der Seite</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown.</source>
        <translation>„%1“ ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>“%1” is no text and cannot be shown.</source>
        <translation>„%1“ ist kein Text und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>There is nothing at “%1” in this repository, as it was synced.</source>
        <translation>In diesem Repository gibt es unter „%1“ nichts, so wie es abgeglichen wurde.</translation>
    </message>
    <message>
        <source>There is no heading “%1” on this page.</source>
        <translation>Auf dieser Seite gibt es keine Überschrift „%1“.</translation>
    </message>
    <message>
        <source>An address such as “%1” is not opened.</source>
        <translation>Eine Adresse wie „%1“ wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Schrift &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>Text in &amp;Usual Size</source>
        <translation>Schrift wie &amp;üblich</translation>
    </message>
    <message>
        <source>&amp;Copy Whole File</source>
        <translation>Ganze &amp;Datei kopieren</translation>
    </message>
    <message>
        <source>“%1” is not on this machine. A sync brings the repository, if it still has it.</source>
        <translation>„%1“ ist nicht auf diesem Rechner. Ein Abgleich bringt es, wenn es im Repository noch da ist.</translation>
    </message>
    <message>
        <source>Show in the Lan&amp;dscape</source>
        <translation>In der Lan&amp;dschaft zeigen</translation>
    </message>
</context>
<context>
    <name>views::ReleasesPage</name>
    <message>
        <source>Upstream and product</source>
        <translation>Upstream und Produkt</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Where the engine is developed. Every change lands here first, in the open, and is seen by whoever looks.</source>
        <translation>Wo die Engine entwickelt wird. Jede Änderung kommt zuerst hier an, öffentlich und für alle zu sehen.</translation>
    </message>
    <message>
        <source>People who change the engine, or want to see what comes next.</source>
        <translation>Alle, die die Engine ändern oder sehen wollen, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>None: what is here today may be another tomorrow.</source>
        <translation>Nichts: Was heute hier steht, kann morgen anders sein.</translation>
    </message>
    <message>
        <source>GitHub discussions and issues of moby/moby, #moby-project in the chat.</source>
        <translation>Diskussionen und Issues von moby/moby bei GitHub, #moby-project im Chat.</translation>
    </message>
    <message>
        <source>As Fedora, where new things arrive first.</source>
        <translation>Wie Fedora, wo Neues zuerst ankommt.</translation>
    </message>
    <message>
        <source>Stable community release</source>
        <translation>Stabile Ausgabe der Gemeinschaft</translation>
    </message>
    <message>
        <source>Cut from Moby at a tag, packaged for common Linux distributions, and free for everyone.</source>
        <translation>Von einem Git-Tag in Moby gebaut, für gängige Linux-Distributionen gepackt und für alle frei.</translation>
    </message>
    <message>
        <source>People who run containers and help themselves.</source>
        <translation>Alle, die Container betreiben und sich selbst helfen.</translation>
    </message>
    <message>
        <source>Fixes come with the next release; nobody is bound to answer.</source>
        <translation>Korrekturen kommen mit der nächsten Ausgabe; niemand ist zu Antworten verpflichtet.</translation>
    </message>
    <message>
        <source>The Docker forums, Stack Overflow, the manual.</source>
        <translation>Die Docker-Foren, Stack Overflow, das Handbuch.</translation>
    </message>
    <message>
        <source>As CentOS used to be: stable, free, without a contract.</source>
        <translation>Wie CentOS früher: stabil, frei, ohne Vertrag.</translation>
    </message>
    <message>
        <source>Supported enterprise release</source>
        <translation>Unterstützte Ausgabe für Unternehmen</translation>
    </message>
    <message>
        <source>The same engine with a contract. Until November 2019 it was sold as Docker Engine - Enterprise.</source>
        <translation>Dieselbe Engine mit Vertrag. Bis November 2019 hieß sie im Handel Docker Engine - Enterprise.</translation>
    </message>
    <message>
        <source>Companies that need somebody to call.</source>
        <translation>Unternehmen, die jemanden zum Anrufen brauchen.</translation>
    </message>
    <message>
        <source>Whatever the contract says: fixes for old releases, certified systems.</source>
        <translation>Was der Vertrag sagt: Korrekturen für alte Ausgaben, zertifizierte Systeme.</translation>
    </message>
    <message>
        <source>The vendor.</source>
        <translation>Beim Hersteller.</translation>
    </message>
    <message>
        <source>As Red Hat Enterprise Linux: the same ground, kept longer.</source>
        <translation>Wie Red Hat Enterprise Linux: derselbe Grund, länger gepflegt.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>Where help is</source>
        <translation>Wo es Hilfe gibt</translation>
    </message>
    <message>
        <source>In the family of Linux distributions</source>
        <translation>In der Familie der Linux-Distributionen</translation>
    </message>
    <message>
        <source>Code flows downstream like water. A change begins upstream; a release takes it to people; a product adds what a company pays for. Whoever knows where they stand knows whom to ask, and where to send a change.</source>
        <translation>Code fließt wie Wasser stromabwärts. Eine Änderung beginnt im Upstream; eine Ausgabe bringt sie zu den Menschen; ein Produkt fügt hinzu, wofür ein Unternehmen zahlt. Wer weiß, wo er steht, weiß, wen er fragt und wohin eine Änderung gehört.</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>The likeness is one of roles, not of rules: each of them decides for itself what it takes from upstream, and when. What is said of the two products is general knowledge, unverified; of Moby it is what its repository said on 23 August 2026.</source>
        <translation>Ähnlich sind die Rollen, nicht die Regeln: Jedes Projekt entscheidet selbst, was es wann aus dem Upstream nimmt. Was über die beiden Produkte gesagt wird, ist ungeprüftes Allgemeinwissen; was über Moby gesagt wird, stand am 23. August 2026 in dessen Repository.</translation>
    </message>
    <message>
        <source>&amp;Read More: What Is Moby</source>
        <translation>&amp;Weiterlesen: Was ist Moby</translation>
    </message>
</context>
<context>
    <name>views::RequestsDialog</name>
    <message>
        <source>HTTP %1</source>
        <comment>a status</comment>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>went well</source>
        <comment>a request</comment>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The program has not used the network yet. Every request of a sync is listed here.</source>
        <translation>Das Programm hat das Netz noch nicht benutzt. Jede Anfrage eines Abgleichs steht hier.</translation>
    </message>
    <message>
        <source>Every request that was made over the network, the newest first.</source>
        <translation>Jede Anfrage, die über das Netz ging, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>views::SaveViewDialog</name>
    <message>
        <source>Save This View</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Group, view, filter, colours and order are kept, and come back with one click.</source>
        <translation>Bereich, Ansicht, Filter, Farben und Reihenfolge bleiben erhalten und sind mit einem Klick wieder da.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>There is a view with this name. Replace it by this one?</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen. Durch diese ersetzen?</translation>
    </message>
</context>
<context>
    <name>views::SavedViewsDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>U&amp;ndo Delete</source>
        <translation>Löschen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Manage Views</source>
        <translation>Ansichten verwalten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No view is saved.</source>
        <translation>Keine Ansicht ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>views::SavedViewsMenu</name>
    <message>
        <source>&amp;Save This View…</source>
        <translation>Diese Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>Ansichten &amp;verwalten …</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>&amp;Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>%1: everything</source>
        <translation>%1: alles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved views cannot be used</source>
        <translation>Gespeicherte Ansichten sind nicht benutzbar</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Noch ist keine Ansicht gespeichert</translation>
    </message>
</context>
<context>
    <name>views::SectionHeader</name>
    <message>
        <source>%1, unfolded</source>
        <comment>section of the filters</comment>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>section of the filters</comment>
        <translation>%1, zugeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln active</source>
        <comment>section of the filters</comment>
        <translation>
            <numerusform>%1, %Ln aktiv</numerusform>
            <numerusform>%1, %Ln aktiv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SimilarButton</name>
    <message>
        <source>%1 is a part of it</source>
        <translation>%1 ist ein Teil davon</translation>
    </message>
    <message>
        <source>A part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>Also a part of %1</source>
        <translation>Auch Teil von %1</translation>
    </message>
    <message>
        <source>Same subcategory: %1</source>
        <translation>Gleiche Unterkategorie: %1</translation>
    </message>
    <message>
        <source>Also in: %1</source>
        <translation>Auch in: %1</translation>
    </message>
    <message>
        <source>Both about: %1</source>
        <extracomment>Keywords that two projects have in common</extracomment>
        <translation>Gemeinsam: %1</translation>
    </message>
    <message>
        <source>Same organization: %1</source>
        <translation>Gleiche Organisation: %1</translation>
    </message>
    <message>
        <source>Same TAG: %1</source>
        <translation>Gleiche TAG: %1</translation>
    </message>
</context>
<context>
    <name>views::SourceDelegate</name>
    <message>
        <source>Stopped. The data from before is kept.</source>
        <translation>Angehalten. Die bisherigen Daten bleiben.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Up to date, %1 received.</source>
        <translation>Auf dem neuesten Stand, %1 empfangen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2 objects, %3</source>
        <translation>Holt: %1 von %2 Objekten, %3</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Liest die Dateien</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie abgeglichen</translation>
    </message>
    <message>
        <source>Data of %1, synced on %2</source>
        <translation>Daten vom %1, abgeglichen am %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out; data of %1, synced on %2</source>
        <translation>Ausgelassen; Daten vom %1, abgeglichen am %2</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>Wird geholt: %1</translation>
    </message>
</context>
<context>
    <name>views::SourcePage</name>
    <message>
        <source>Keep every &amp;version since 2017</source>
        <translation>Jede &amp;Fassung seit 2017 behalten</translation>
    </message>
    <message>
        <source>Sync &amp;This</source>
        <translation>&amp;Nur diese abgleichen</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>T&amp;oken for GitHub…</source>
        <translation>T&amp;oken für GitHub …</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Zuletzt versucht</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Anfragen frei</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all whole</source>
        <comment>verified files</comment>
        <translation>
            <numerusform>%n Antwort, ganz</numerusform>
            <numerusform>%n Antworten, alle ganz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), all whole</source>
        <comment>verified parts of a clone</comment>
        <translation>
            <numerusform>%n Objekt, ganz</numerusform>
            <numerusform>%n Objekte, alle ganz</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of it on this machine.</source>
        <translation>Davon ist nichts auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Not stated; logos belong to their owners</source>
        <translation>Nicht angegeben; Logos gehören ihren Inhabern</translation>
    </message>
    <message>
        <source>%1; logos belong to their owners</source>
        <translation>%1; Logos gehören ihren Inhabern</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 of %2, new ones from %3</source>
        <comment>requests, requests, time</comment>
        <translation>%1 von %2, neue ab %3</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>To look back in time. About %1 are fetched once, as counted in August 2026; %2 are free on this disk.</source>
        <translation>Um zurückzublicken. Einmal werden etwa %1 geholt, gezählt im August 2026; %2 sind auf dieser Platte frei.</translation>
    </message>
    <message>
        <source>Damaged (%1). Fetch it anew; until then what was read from it stays.</source>
        <translation>Beschädigt (%1). Neu holen; bis dahin bleibt, was daraus gelesen wurde.</translation>
    </message>
    <message>
        <source>Fetch Ane&amp;w</source>
        <translation>Ne&amp;u holen</translation>
    </message>
</context>
<context>
    <name>views::SpokenItems</name>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>Nach dieser Spalte lässt sich die Liste nicht sortieren.</translation>
    </message>
    <message>
        <source>Click to sort by category, in the order of the map.</source>
        <translation>Klicken sortiert nach Kategorie, in der Reihenfolge der Karte.</translation>
    </message>
    <message>
        <source>Click to sort by this column, again to turn it round.</source>
        <translation>Klicken sortiert nach dieser Spalte, noch ein Klick kehrt die Reihenfolge um.</translation>
    </message>
</context>
<context>
    <name>views::SpokenOutline</name>
    <message>
        <source>%1: %2</source>
        <comment>place, its items</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in view</source>
        <comment>place on the map</comment>
        <translation>%1, im Bild</translation>
    </message>
</context>
<context>
    <name>views::SpokenSources</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>source, what it gives, its state</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>views::StatusLine</name>
    <message>
        <source>Overview</source>
        <extracomment>how near the map is, from the farthest</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Subcategories</source>
        <translation>Unterkategorien</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <comment>name of a level</comment>
        <translation>Zoom: %1</translation>
    </message>
    <message>
        <source>Syncing, %1</source>
        <translation>Abgleich, %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>Den Abgleich zeigen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing uses the network. Click to sync.</source>
        <translation>Nichts benutzt das Netz. Klicken Sie zum Abgleichen.</translation>
    </message>
    <message>
        <source>Landscape of %1</source>
        <translation>Landschaft vom %1</translation>
    </message>
    <message>
        <source>Starter landscape of %1</source>
        <translation>Startlandschaft vom %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Nothing uses the network. Click to see the import.</source>
        <translation>Nichts benutzt das Netz. Klicken, um den Import zu sehen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Nothing uses the network. What is on this machine is read anew.</source>
        <translation>Nichts verwendet das Netz. Was auf diesem Rechner ist, wird neu gelesen.</translation>
    </message>
</context>
<context>
    <name>views::StepCard</name>
    <message>
        <source>Done: %1</source>
        <comment>a step</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Opens and closes what to do</source>
        <translation>Öffnet und schließt, was zu tun ist</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>asks before it opens a page of the web</comment>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>views::SyncDialog</name>
    <message>
        <source>Sync Now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Syncing. You can close this and go on; the map changes when all is there.</source>
        <translation>Abgleich läuft. Sie können dies schließen und weitermachen; die Karte ändert sich, sobald alles da ist.</translation>
    </message>
    <message>
        <source>Stopped. The data from before is kept.</source>
        <translation>Angehalten. Die bisherigen Daten bleiben.</translation>
    </message>
    <message>
        <source>Done. The map shows the new data.</source>
        <translation>Fertig. Die Karte zeigt die neuen Daten.</translation>
    </message>
    <message>
        <source>Done. There was nothing new.</source>
        <translation>Fertig. Es gab nichts Neues.</translation>
    </message>
    <message>
        <source>No source could be read. The data from before is kept.</source>
        <translation>Keine Quelle war lesbar. Die bisherigen Daten bleiben.</translation>
    </message>
    <message>
        <source>Done in part. What failed keeps its data from before.</source>
        <translation>Teilweise fertig. Was nicht gelang, behält seine bisherigen Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the files…</source>
        <comment>entries that are not as they should be</comment>
        <translation>
            <numerusform>%n Problem in den Dateien …</numerusform>
            <numerusform>%n Probleme in den Dateien …</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems in the Files</source>
        <translation>Probleme in den Dateien</translation>
    </message>
    <message>
        <source>These lines of the synced files are not as they should be. Everything else in them is used.</source>
        <translation>Diese Zeilen der abgeglichenen Dateien sind nicht, wie sie sein sollten. Alles andere in ihnen wird benutzt.</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>Was sich geändert hat…</translation>
    </message>
    <message>
        <source>Between the landscape that was on this machine before the sync and the one that it brought. Press Enter on an item to see it on the map.</source>
        <translation>Zwischen der Landschaft, die vor dem Abgleich auf diesem Rechner war, und der, die er brachte. Mit der Eingabetaste sehen Sie einen Eintrag auf der Karte.</translation>
    </message>
    <message>
        <source>Done. The map shows the new data: %1.</source>
        <comment>counts of changes</comment>
        <translation>Fertig. Die Karte zeigt die neuen Daten: %1.</translation>
    </message>
    <message>
        <source>Requests…</source>
        <translation>Anfragen …</translation>
    </message>
    <message>
        <source>Importing, without the network. What is newer on this machine stays.</source>
        <translation>Import ohne Netz. Was auf diesem Rechner neuer ist, bleibt.</translation>
    </message>
    <message>
        <source>The network is used when you press Sync Now or as you choose below, and only for the sources that are ticked. What is on this machine stays as it is until all of a source has arrived.</source>
        <translation>Das Netz wird benutzt, wenn Sie auf „Jetzt abgleichen“ drücken oder wie Sie unten wählen, und nur für die angekreuzten Quellen. Was auf diesem Rechner ist, bleibt, bis eine Quelle ganz angekommen ist.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>sync by itself</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation>Beim Start des Programms</translation>
    </message>
    <message>
        <source>Once a day, while the program runs</source>
        <translation>Einmal am Tag, solange das Programm läuft</translation>
    </message>
    <message>
        <source>Sync &amp;by itself:</source>
        <translation>Von &amp;selbst abgleichen:</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>&amp;Add a Source…</source>
        <translation>&amp;Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused; %1 received. Go on whenever you like.</source>
        <translation>Angehalten; %1 empfangen. Es geht weiter, wann Sie wollen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) done, %2 received</source>
        <translation>
            <numerusform>%1 von %n Quelle fertig, %2 empfangen</numerusform>
            <numerusform>%1 von %n Quellen fertig, %2 empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a Source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message>
        <source>Delete what is on this machine of %1?</source>
        <translation>Löschen, was von %1 auf diesem Rechner ist?</translation>
    </message>
    <message>
        <source>Its files go, what was read from them, and the source leaves the list.</source>
        <translation>Ihre Dateien gehen, was aus ihnen gelesen wurde, und die Quelle verschwindet aus der Liste.</translation>
    </message>
    <message>
        <source>Its files go, and what was read from them. No sync brings them back before you tick the source again.</source>
        <translation>Ihre Dateien gehen, und was aus ihnen gelesen wurde. Kein Abgleich bringt sie zurück, bevor Sie die Quelle wieder ankreuzen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Reading what is on this machine anew, without the network.</source>
        <translation>Was auf diesem Rechner ist, wird neu gelesen, ohne Netz.</translation>
    </message>
    <message>
        <source>Done. What is on this machine was read anew.</source>
        <translation>Fertig. Was auf diesem Rechner ist, wurde neu gelesen.</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Über die Quelle</translation>
    </message>
    <message>
        <source>A sync is running. Nothing was deleted; try again when it has ended.</source>
        <translation>Ein Abgleich läuft. Nichts wurde gelöscht; nach seinem Ende noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this system, which has the token for GitHub.</source>
        <translation>Warten auf den Schlüsselbund dieses Systems, in dem das Token für GitHub liegt.</translation>
    </message>
    <message>
        <source>Done. The map is the same; there is something new to search.</source>
        <translation>Fertig. Die Karte ist dieselbe; es gibt Neues zu suchen.</translation>
    </message>
    <message>
        <source>Stopped. What had come by then is shown, the rest is as before.</source>
        <translation>Angehalten. Was bis dahin kam, wird gezeigt; das Übrige ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>views::TableHead</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten …</translation>
    </message>
</context>
<context>
    <name>views::TableView</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>Spa&amp;lten …</translation>
    </message>
    <message>
        <source>Choose what the table shows</source>
        <translation>Wählen, was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Table of the landscape</source>
        <translation>Tabelle der Landschaft</translation>
    </message>
</context>
<context>
    <name>views::TermCard</name>
    <message>
        <source>Glossary – click to read on</source>
        <translation>Glossar – zum Weiterlesen klicken</translation>
    </message>
</context>
<context>
    <name>views::TokenDialog</name>
    <message>
        <source>Token for GitHub</source>
        <translation>Token für GitHub</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Remove the One That Is There</source>
        <translation>Das vorhandene entfernen</translation>
    </message>
    <message>
        <source>Keep in the Keyring</source>
        <translation>Im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Without a token GitHub answers 60 requests an hour, which is enough for a sync; with one it answers 5,000, and a sync brings what was said below issues, too. A token needs no rights of any kind. It is kept in the keyring of this system and nowhere else, and goes to GitHub alone.</source>
        <translation>Ohne Token beantwortet GitHub 60 Anfragen in der Stunde, was für einen Abgleich genügt; mit einem sind es 5.000, und ein Abgleich bringt auch, was unter Issues gesagt wurde. Ein Token braucht keinerlei Rechte. Es liegt im Schlüsselbund dieses Systems und nirgends sonst, und geht nur an GitHub.</translation>
    </message>
</context>
<context>
    <name>views::TrackBoard</name>
    <message>
        <source>Ctrl with the left or right arrow moves an issue to another column.</source>
        <translation>Strg mit dem Pfeil nach links oder rechts verschiebt ein Issue in eine andere Spalte.</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a reminder</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stage, number of issues</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>views::TrailPage</name>
    <message>
        <source>Start &amp;Over…</source>
        <translation>&amp;Neu beginnen …</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
</context>
<context>
    <name>views::ViewBar</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>Ka&amp;cheln</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Size by Stars</source>
        <translation>&amp;Größe nach Sternen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>What the colours of the map say</source>
        <translation>Was die Farben der Karte bedeuten</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <comment>lens</comment>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>Which landscape is shown</source>
        <translation>Welche Landschaft gezeigt wird</translation>
    </message>
    <message>
        <source>Landscape: %1</source>
        <translation>Landschaft: %1</translation>
    </message>
    <message>
        <source>&amp;Reading Room</source>
        <translation>&amp;Lesesaal</translation>
    </message>
    <message>
        <source>&amp;Issues to Pick Up</source>
        <translation>&amp;Issues zum Übernehmen</translation>
    </message>
    <message>
        <source>Mo&amp;by Project</source>
        <translation>Mo&amp;by-Projekt</translation>
    </message>
    <message>
        <source>C&amp;ontribute</source>
        <translation>&amp;Mitmachen</translation>
    </message>
</context>
<context>
    <name>views::WelcomePage</name>
    <message>
        <source>Where to begin</source>
        <translation>Wo Sie beginnen können</translation>
    </message>
    <message>
        <source>Select something, or start here</source>
        <translation>Wählen Sie etwas aus, oder beginnen Sie hier</translation>
    </message>
    <message>
        <source>Click a logo, walk with the arrow keys, or type a name into the search box.</source>
        <translation>Klicken Sie ein Logo an, wandern Sie mit den Pfeiltasten, oder tippen Sie einen Namen ins Suchfeld.</translation>
    </message>
    <message>
        <source>New to cloud native</source>
        <translation>Neu bei Cloud Native</translation>
    </message>
    <message>
        <source>The graduated projects as cards: stable, and used by many.</source>
        <translation>Die graduierten Projekte als Kacheln: stabil und viel genutzt.</translation>
    </message>
    <message>
        <source>Want to contribute</source>
        <translation>Selbst beitragen</translation>
    </message>
    <message>
        <source>The sandbox projects, the newest first: early, with much to be done.</source>
        <translation>Die Sandbox-Projekte, die neuesten zuerst: jung, und es gibt viel zu tun.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Items in all</source>
        <translation>Einträge insgesamt</translation>
    </message>
    <message>
        <source>The starter landscape</source>
        <translation>Die Startlandschaft</translation>
    </message>
    <message>
        <source>You see what comes with the program: every CNCF project as of %1, described in our own words. A sync fetches the whole landscape with its logos; after it, no network is needed.</source>
        <translation>Sie sehen, was mit dem Programm kommt: alle CNCF-Projekte vom %1, in unseren Worten beschrieben. Ein Abgleich holt die ganze Landschaft mit ihren Logos; danach ist kein Netz nötig.</translation>
    </message>
    <message>
        <source>Sync Now…</source>
        <translation>Jetzt abgleichen …</translation>
    </message>
    <message>
        <source>Looking for an issue</source>
        <translation>Auf der Suche nach einem Issue</translation>
    </message>
    <message>
        <source>Open issues that ask for help, those that suit you best first.</source>
        <translation>Offene Issues, die um Hilfe bitten; was am besten zu Ihnen passt, zuerst.</translation>
    </message>
    <message>
        <source>Your first contribution</source>
        <translation>Ihr erster Beitrag</translation>
    </message>
    <message>
        <source>Code, documentation, help or a meetup: each a trail, step by step.</source>
        <translation>Code, Dokumentation, Hilfe oder ein Treffen: je ein Weg, Schritt für Schritt.</translation>
    </message>
</context>
</TS>
