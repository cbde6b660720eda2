<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>The CNCF landscape and the Moby community on this machine, offline.

Commands:
  sync            fetch what is new and store it
  status          what is stored, of when, and how the last sync went
  list            items, all or those of --filter
  show ITEM       everything about one item, by name or id
  search QUERY    items that contain every word, best first
  totals          what the items of --filter add up to
  validate FILE   check a landscape.yml, settings.yml, guide.yml or games.yml</source>
        <translation>Die CNCF-Landschaft und die Moby-Gemeinschaft auf diesem Rechner, ohne Netz.

Befehle:
  sync            Neues holen und speichern
  status          was gespeichert ist, von wann, und wie der letzte Abgleich verlief
  list            Einträge, alle oder die von --filter
  show EINTRAG    alles über einen Eintrag, nach Name oder Kennung
  search WORTE    Einträge, die jedes Wort enthalten, die besten zuerst
  totals          was die Einträge von --filter zusammen ergeben
  validate DATEI  eine landscape.yml, settings.yml, guide.yml oder games.yml prüfen</translation>
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
        <source>Only items for which &lt;query&gt; holds, like &quot;maturity:graduated stars:&gt;5k&quot;.</source>
        <translation>Nur Einträge, für die &lt;Abfrage&gt; gilt, etwa &quot;maturity:graduated stars:&gt;5k&quot;.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Sync only these &lt;sources&gt;, names with commas between.</source>
        <translation>Nur diese &lt;Quellen&gt; abgleichen, Namen durch Kommas getrennt.</translation>
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
        <source>“%1” takes no --filter.</source>
        <translation>„%1“ nimmt kein --filter.</translation>
    </message>
    <message>
        <source>“%1” takes no --only.</source>
        <translation>„%1“ nimmt kein --only.</translation>
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
        <source>Commit</source>
        <translation>Commit</translation>
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
        <source>Select &lt;item&gt; and go to it.</source>
        <translation>&lt;Eintrag&gt; auswählen und hinfliegen.</translation>
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
        <source>date not known</source>
        <translation>Datum unbekannt</translation>
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
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1 stars on %2</source>
        <translation>%1 Sterne am %2</translation>
    </message>
    <message>
        <source>stars not known</source>
        <translation>Sterne unbekannt</translation>
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
        <source>Maturity</source>
        <translation>Reifegrad</translation>
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
        <source>Links</source>
        <translation>Links</translation>
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
</context>
<context>
    <name>MapScene</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
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
</context>
<context>
    <name>views::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Select something on the map</source>
        <translation>Wählen Sie etwas auf der Karte</translation>
    </message>
    <message>
        <source>Click a logo, walk with the arrow keys, or type a name into the search box. The wheel zooms where the pointer is, dragging moves the map.</source>
        <translation>Klicken Sie ein Logo an, wandern Sie mit den Pfeiltasten, oder tippen Sie einen Namen ins Suchfeld. Das Rad zoomt beim Zeiger, Ziehen bewegt die Karte.</translation>
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
</context>
<context>
    <name>views::ItemDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>category, subcategory</comment>
        <translation>%1: %2</translation>
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
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
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
        <source>Main toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Search the landscape (%1)</source>
        <translation>Die Landschaft durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
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
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>count on the map</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
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
        <source>No program on this machine opens web addresses.</source>
        <translation>Kein Programm auf diesem Rechner öffnet Webadressen.</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Moby Components…</source>
        <translation>&amp;Moby-Komponenten …</translation>
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
    <name>views::MobyDialog</name>
    <message>
        <source>Moby Components</source>
        <translation>Moby-Komponenten</translation>
    </message>
    <message>
        <source>Container engines are assembled from these parts. The list comes with the program.</source>
        <translation>Aus diesen Teilen werden Container-Engines zusammengesetzt. Die Liste kommt mit dem Programm.</translation>
    </message>
    <message>
        <source>Find a component</source>
        <translation>Eine Komponente finden</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>The chosen component</source>
        <translation>Die gewählte Komponente</translation>
    </message>
    <message>
        <source>Active: people change it regularly</source>
        <translation>Aktiv: wird regelmäßig geändert</translation>
    </message>
    <message>
        <source>Quiet: little or nothing happens</source>
        <translation>Ruhig: es geschieht wenig oder nichts</translation>
    </message>
    <message>
        <source>Merged: its code lives on elsewhere</source>
        <translation>Zusammengeführt: der Code lebt anderswo weiter</translation>
    </message>
    <message>
        <source>Archived: put away by its owners</source>
        <translation>Archiviert: von den Eigentümern abgelegt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>No component has that in its name.</source>
        <translation>Keine Komponente hat das im Namen.</translation>
    </message>
</context>
<context>
    <name>views::SearchBox</name>
    <message>
        <source>Search the landscape</source>
        <translation>Die Landschaft durchsuchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing contains every word of “%1”. Fewer letters find more.</source>
        <translation>Nichts enthält jedes Wort von „%1“. Weniger Buchstaben finden mehr.</translation>
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
</context>
<context>
    <name>views::SpokenSources</name>
    <message>
        <source>%1: %2</source>
        <comment>source, its state</comment>
        <translation>%1: %2</translation>
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
        <source>The network is used when you press Sync Now, and only for these repositories. What is on this machine stays as it is until all of a source has arrived.</source>
        <translation>Das Netz wird benutzt, wenn Sie „Jetzt abgleichen“ drücken, und nur für diese Repositorys. Was auf diesem Rechner ist, bleibt, bis eine Quelle ganz angekommen ist.</translation>
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
</context>
</TS>
