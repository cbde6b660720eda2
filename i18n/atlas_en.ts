<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CardText</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>of a repository</comment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>items became projects</comment>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promoted</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n promoted</numerusform>
            <numerusform>%n promoted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reclassified</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n reclassified</numerusform>
            <numerusform>%n reclassified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another logo</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n with another logo</numerusform>
            <numerusform>%n with another logo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <comment>alternatives</comment>
        <translation>
            <numerusform>%1 or %n more</numerusform>
            <numerusform>%1 or %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>how old something is</comment>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <comment>how old something is</comment>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <comment>how old something is</comment>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was read %Ln day(s) ago: sync, or ask before you start.</source>
        <translation>
            <numerusform>This was read %Ln day ago: sync, or ask before you start.</numerusform>
            <numerusform>This was read %Ln days ago: sync, or ask before you start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s), read on %1</source>
        <comment>day</comment>
        <translation>
            <numerusform>%Ln comment, read on %1</numerusform>
            <numerusform>%Ln comments, read on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln comment(s), read on %2</source>
        <comment>number, day</comment>
        <translation>
            <numerusform>%1 of %Ln comment, read on %2</numerusform>
            <numerusform>%1 of %Ln comments, read on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) to this issue can be read here after a sync, if you follow it or have a token for GitHub.</source>
        <translation>
            <numerusform>%Ln comment to this issue can be read here after a sync, if you follow it or have a token for GitHub.</numerusform>
            <numerusform>%Ln comments to this issue can be read here after a sync, if you follow it or have a token for GitHub.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message numerus="yes">
        <source>%Ln commit(s) in %1 weeks</source>
        <translation>
            <numerusform>%Ln commit in %1 weeks</numerusform>
            <numerusform>%Ln commits in %1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>maintainers of a project</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln organization(s): %1</source>
        <translation>
            <numerusform>of %Ln organization: %1</numerusform>
            <numerusform>of %Ln organizations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 passed in %Ln repository(s)</source>
        <translation>
            <numerusform>%1 of %2 passed in %Ln repository</numerusform>
            <numerusform>%1 of %2 passed in %Ln repositories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LensWords</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>of a rating, 1 to 5</comment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message numerus="yes">
        <source>%n subcategories</source>
        <comment>in a category</comment>
        <translation>
            <numerusform>%n subcategory</numerusform>
            <numerusform>%n subcategories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>in a subcategory</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MobyFacts</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <comment>to pick up</comment>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n graduated</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n graduated</numerusform>
            <numerusform>%n graduated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incubating</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n incubating</numerusform>
            <numerusform>%n incubating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sandbox</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n sandbox</numerusform>
            <numerusform>%n sandbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other project(s)</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n other project</numerusform>
            <numerusform>%n other projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OmniRow</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>in a category</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in %1</source>
        <comment>in a subcategory; %1: its category</comment>
        <translation>
            <numerusform>%n item in %1</numerusform>
            <numerusform>%n items in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsWords</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>all of them are shown</comment>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <comment>in the middle of a line</comment>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::CardArea</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::DetailsPanel</name>
    <message numerus="yes">
        <source>not among the %n shown</source>
        <translation>
            <numerusform>not the %n shown</numerusform>
            <numerusform>not among the %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::EmptyState</name>
    <message numerus="yes">
        <source>None of the %n item(s) in “%1” matches “%2”.</source>
        <comment>group, filter</comment>
        <translation>
            <numerusform>The %n item in “%1” does not match “%2”.</numerusform>
            <numerusform>None of the %n items in “%1” matches “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”: %n item(s) match</source>
        <comment>condition of a filter</comment>
        <translation>
            <numerusform>Remove “%1”: %n item matches</numerusform>
            <numerusform>Remove “%1”: %n items match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FacetModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>that have a value</comment>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FacetView</name>
    <message numerus="yes">
        <source>Show all (%Ln)</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>Show all (%Ln)</numerusform>
            <numerusform>Show all (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln value(s) of %1</source>
        <comment>field</comment>
        <translation>
            <numerusform>Show %Ln value of %1</numerusform>
            <numerusform>Show all %Ln values of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FilterStrip</name>
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
            <numerusform>%Ln more condition</numerusform>
            <numerusform>%Ln more conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::IssueSearchMenu</name>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <comment>name of a search</comment>
        <translation>
            <numerusform>%1 (%Ln new)</numerusform>
            <numerusform>%1 (%Ln new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::IssuesRoom</name>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln issue</numerusform>
            <numerusform>%Ln issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln issue(s)</source>
        <translation>
            <numerusform>%1 of %Ln issue</numerusform>
            <numerusform>%1 of %Ln issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My Issues (%1, %Ln due)</source>
        <translation>
            <numerusform>My Issues (%1, %Ln due)</numerusform>
            <numerusform>My Issues (%1, %Ln due)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved Searches (%Ln new)</source>
        <translation>
            <numerusform>Saved Searches (%Ln new)</numerusform>
            <numerusform>Saved Searches (%Ln new)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) of issues are due: see My Issues.</source>
        <translation>
            <numerusform>%Ln reminder of an issue is due: see My Issues.</numerusform>
            <numerusform>%Ln reminders of issues are due: see My Issues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s) that you follow</source>
        <translation>
            <numerusform>%Ln issue that you follow</numerusform>
            <numerusform>%Ln issues that you follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ItemPage</name>
    <message numerus="yes">
        <source>Show %n other item(s) of this organization</source>
        <translation>
            <numerusform>Show %n other item of this organization</numerusform>
            <numerusform>Show %n other items of this organization</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ListBar</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>count above a list</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <comment>count above a list</comment>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message numerus="yes">
        <source>%Ln item(s) written.</source>
        <comment>into a file</comment>
        <translation>
            <numerusform>%Ln item written.</numerusform>
            <numerusform>%Ln items written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MapView</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <comment>group, count of items</comment>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MeetupsDialog</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>that meet</comment>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::NoMatches</name>
    <message numerus="yes">
        <source>Remove %1 (%Ln match(es))</source>
        <comment>condition of the filter</comment>
        <translation>
            <numerusform>Remove %1 (%Ln match)</numerusform>
            <numerusform>Remove %1 (%Ln matches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look in the whole landscape (%Ln match(es))</source>
        <translation>
            <numerusform>Look in the whole landscape (%Ln match)</numerusform>
            <numerusform>Look in the whole landscape (%Ln matches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove every condition (%Ln item(s))</source>
        <translation>
            <numerusform>Remove every condition (%Ln item)</numerusform>
            <numerusform>Remove every condition (%Ln items)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::Omnibox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <comment>of a search</comment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s). The first is %1.</source>
        <comment>read aloud</comment>
        <translation>
            <numerusform>%n result: %1.</numerusform>
            <numerusform>%n results. The first is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::QueryEdit</name>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <comment>what can be written</comment>
        <translation>
            <numerusform>%1, %Ln item</numerusform>
            <numerusform>%1, %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::RangeHistogram</name>
    <message numerus="yes">
        <source>Leaves out %Ln item(s) whose stars are not known</source>
        <translation>
            <numerusform>Leaves out %Ln item whose stars are not known</numerusform>
            <numerusform>Leaves out %Ln items whose stars are not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known for %Ln item(s)</source>
        <comment>stars</comment>
        <translation>
            <numerusform>Not known for %Ln item</numerusform>
            <numerusform>Not known for %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln item(s) without a date</source>
        <translation>
            <numerusform>Leaves out %Ln item without a date</numerusform>
            <numerusform>Leaves out %Ln items without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a date</source>
        <translation>
            <numerusform>%Ln item without a date</numerusform>
            <numerusform>%Ln items without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of %2 items</source>
        <comment>range, how many are left, how many there are</comment>
        <translation>
            <numerusform>%1: %Ln of %2 items</numerusform>
            <numerusform>%1: %Ln of %2 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::RatingControl</name>
    <message numerus="yes">
        <source>%1 of %n star(s)</source>
        <translation>
            <numerusform>%1 of %n star</numerusform>
            <numerusform>%1 of %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SectionHeader</name>
    <message numerus="yes">
        <source>%1, %Ln active</source>
        <comment>section of the filters</comment>
        <translation>
            <numerusform>%1, %Ln active</numerusform>
            <numerusform>%1, %Ln active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SourcePage</name>
    <message numerus="yes">
        <source>%n answer(s), all whole</source>
        <comment>verified files</comment>
        <translation>
            <numerusform>%n answer, whole</numerusform>
            <numerusform>%n answers, all whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), all whole</source>
        <comment>verified parts of a clone</comment>
        <translation>
            <numerusform>%n object, whole</numerusform>
            <numerusform>%n objects, all whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SyncDialog</name>
    <message numerus="yes">
        <source>%n problem(s) in the files…</source>
        <comment>entries that are not as they should be</comment>
        <translation>
            <numerusform>%n problem in the files…</numerusform>
            <numerusform>%n problems in the files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) done, %2 received</source>
        <translation>
            <numerusform>%1 of %n source done, %2 received</numerusform>
            <numerusform>%1 of %n sources done, %2 received</numerusform>
        </translation>
    </message>
</context>
</TS>
