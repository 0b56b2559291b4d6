<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Hull</name>
    <message>
        <source>There is no option %1 here. This version has: %2.</source>
        <translation>Die Option %1 gibt es hier nicht. Diese Version kennt: %2.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>Die Option %1 benötigt einen Wert: %2.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>No container is named: give its name, or its id.</source>
        <translation>Es ist kein Container genannt: Namen oder ID angeben.</translation>
    </message>
    <message>
        <source>There is no format %1. An outcome is written as text or json.</source>
        <translation>Das Format %1 gibt es nicht. Ein Ergebnis wird als text oder json geschrieben.</translation>
    </message>
    <message>
        <source>One container is changed at a time: name it, or give its id.</source>
        <translation>Container werden einzeln geändert: Namen oder ID angeben.</translation>
    </message>
    <message>
        <source>&quot;diff&quot; takes two scans: each a number of the history, latest, previous, a file, or live for what the hosts are now.</source>
        <translation>„diff“ erwartet zwei Prüfungen: jeweils eine Nummer des Verlaufs, latest, previous, eine Datei oder live für den jetzigen Stand der Hosts.</translation>
    </message>
    <message>
        <source>Only one of the two scans can be live.</source>
        <translation>Nur eine der beiden Prüfungen kann live sein.</translation>
    </message>
    <message>
        <source>--%1 is for a scan of now: name it live.</source>
        <translation>--%1 gilt für eine Prüfung des jetzigen Standes: Sie als live angeben.</translation>
    </message>
    <message>
        <source>There is no format %1. A comparison is written as text or json.</source>
        <translation>Das Format %1 gibt es nicht. Ein Vergleich wird als text oder json geschrieben.</translation>
    </message>
    <message>
        <source>The container %1 could not be read again.</source>
        <translation>Der Container %1 konnte nicht erneut gelesen werden.</translation>
    </message>
    <message>
        <source>--port takes [IP:]PORT[-END][/tcp|udp|sctp]=[IP:]NEW, where NEW is a port, a range as wide, auto or none: not %1.</source>
        <translation>--port erwartet [IP:]PORT[-END][/tcp|udp|sctp]=[IP:]NEW, wobei NEW ein Port, ein gleich großer Bereich, auto oder none ist: nicht %1.</translation>
    </message>
    <message>
        <source>--publish takes [IP:]PORT:CONTAINERPORT[/tcp|udp|sctp], not %1.</source>
        <translation>--publish erwartet [IP:]PORT:CONTAINERPORT[/tcp|udp|sctp], nicht %1.</translation>
    </message>
    <message>
        <source>--mount takes DESTINATION=ro, =remove or =SOURCE, both absolute paths: not %1.</source>
        <translation>--mount erwartet DESTINATION=ro, =remove oder =SOURCE, beides absolute Pfade: nicht %1.</translation>
    </message>
    <message>
        <source>There is no fix for a rule %1. See &quot;hullctl rules&quot;.</source>
        <translation>Für eine Regel %1 gibt es keine Behebung. Siehe „hullctl rules“.</translation>
    </message>
    <message>
        <source>%1 is no single capability.</source>
        <translation>%1 ist keine einzelne Capability.</translation>
    </message>
    <message>
        <source>There is no risk %1 to allow. There are: %2.</source>
        <translation>Es gibt kein Risiko %1, das zugelassen werden könnte. Es gibt: %2.</translation>
    </message>
    <message>
        <source>--layer takes copy, commit or drop, not %1.</source>
        <translation>--layer erwartet copy, commit oder drop, nicht %1.</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds from %2 to %3, not %4.</source>
        <translation>--%1 erwartet eine Anzahl Sekunden von %2 bis %3, nicht %4.</translation>
    </message>
    <message>
        <source>%1 is neither encrypted nor authenticated: whoever reaches it controls the host. Give the TLS files, or agree with --insecure-tcp.</source>
        <translation>%1 ist weder verschlüsselt noch authentifiziert: Wer die Adresse erreicht, beherrscht den Host. Die TLS-Dateien angeben oder mit --insecure-tcp zustimmen.</translation>
    </message>
    <message>
        <source>--%1 belongs to &quot;hosts %2&quot;, not to &quot;hosts %3&quot;.</source>
        <translation>--%1 gehört zu „hosts %2“, nicht zu „hosts %3“.</translation>
    </message>
    <message>
        <source>There is no format %1. This version writes table and json.</source>
        <translation>Das Format %1 gibt es nicht. Diese Version schreibt table und json.</translation>
    </message>
    <message>
        <source>&quot;hosts add&quot; takes a name and an address.</source>
        <translation>„hosts add“ erwartet einen Namen und eine Adresse.</translation>
    </message>
    <message>
        <source>&quot;hosts remove&quot; takes the names of saved hosts.</source>
        <translation>„hosts remove“ erwartet die Namen gespeicherter Hosts.</translation>
    </message>
    <message>
        <source>--archive takes no names beside it.</source>
        <translation>--archive nimmt daneben keine Namen an.</translation>
    </message>
    <message>
        <source>&quot;hosts&quot; takes list, add, remove, import-contexts or import-ssh-config, not &quot;%1&quot;.</source>
        <translation>„hosts“ erwartet list, add, remove, import-contexts oder import-ssh-config, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;hosts list&quot; takes no names.</source>
        <translation>„hosts list“ nimmt keine Namen an.</translation>
    </message>
    <message>
        <source>%1 takes no argument, but there is %2.</source>
        <translation>%1 nimmt kein Argument an, angegeben ist aber %2.</translation>
    </message>
    <message>
        <source>--verbose and --quiet exclude each other.</source>
        <translation>--verbose und --quiet schließen einander aus.</translation>
    </message>
    <message>
        <source>A command is missing. This version has: %1.</source>
        <translation>Es fehlt ein Befehl. Diese Version kennt: %1.</translation>
    </message>
    <message>
        <source>There is no command %1. This version has: %2.</source>
        <translation>Den Befehl %1 gibt es nicht. Diese Version kennt: %2.</translation>
    </message>
    <message>
        <source>There is no format %1. The journal is written as text or json.</source>
        <translation>Das Format %1 gibt es nicht. Das Journal wird als text oder json geschrieben.</translation>
    </message>
    <message>
        <source>There is no container %1 on this host.</source>
        <translation>Auf diesem Host gibt es keinen Container %1.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the container was removed or renamed.</source>
        <translation>Der Name ist falsch geschrieben, oder der Container wurde entfernt oder umbenannt.</translation>
    </message>
    <message>
        <source>`hullctl scan` lists the containers of the host.</source>
        <translation>`hullctl scan` listet die Container des Hosts auf.</translation>
    </message>
    <message>
        <source>%1 is the beginning of more than one id: %2.</source>
        <translation>%1 ist der Anfang mehrerer IDs: %2.</translation>
    </message>
    <message>
        <source>Give the name, or more of the id.</source>
        <translation>Den Namen oder mehr von der ID angeben.</translation>
    </message>
    <message>
        <source>A plan is made for one host, but the options name %1.</source>
        <translation>Ein Plan gilt für einen einzelnen Host, die Optionen nennen jedoch %1.</translation>
    </message>
    <message>
        <source>There is no format %1. A plan is written as text or json.</source>
        <translation>Das Format %1 gibt es nicht. Ein Plan wird als text oder json geschrieben.</translation>
    </message>
    <message>
        <source>%1 began it at %2 with another journal and did not end it. It would be undone.</source>
        <translation>%1 hat die Änderung um %2 mit einem anderen Journal begonnen und nicht beendet. Sie würde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>&quot;report&quot; takes one scan, but there is also %1.</source>
        <translation>„report“ erwartet eine einzelne Prüfung, angegeben ist aber auch %1.</translation>
    </message>
    <message>
        <source>&quot;report&quot; is about the saved scan %1 or about the hosts of the options, not about both.</source>
        <translation>„report“ handelt von der gespeicherten Prüfung %1 oder von den Hosts der Optionen, nicht von beidem.</translation>
    </message>
    <message>
        <source>&quot;report&quot; needs --format pdf or --format html, once; &quot;scan&quot; writes other formats, and several at once.</source>
        <translation>„report“ benötigt einmal --format pdf oder --format html; „scan“ schreibt andere Formate, auch mehrere zugleich.</translation>
    </message>
    <message>
        <source>This version writes reports in English only: --language takes en, not %1.</source>
        <translation>Diese Version schreibt Berichte nur auf Englisch: --language erwartet en, nicht %1.</translation>
    </message>
    <message>
        <source>--reveal asks engines: a saved scan holds no secret values, and what docker inspect printed shows them itself.</source>
        <translation>--reveal fragt Engines: Eine gespeicherte Prüfung enthält keine geheimen Werte, und die Ausgabe von docker inspect zeigt sie selbst.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Name a file, a number of the history, latest or previous; hosts are named by options.</source>
        <translation>Eine Datei, eine Nummer des Verlaufs, latest oder previous angeben; Hosts werden durch Optionen genannt.</translation>
    </message>
    <message>
        <source>%1 To go on without: --layer drop.</source>
        <translation>%1 Um darauf zu verzichten: --layer drop.</translation>
    </message>
    <message>
        <source>%1 has written outside of its mounts since (%2, for one), which would be lost. To copy it into the original: --layer copy. To give it up: --layer drop.</source>
        <translation>%1 hat seitdem außerhalb der eigenen Mounts geschrieben (etwa %2); das ginge verloren. Um es in das Original zu kopieren: --layer copy. Um es aufzugeben: --layer drop.</translation>
    </message>
    <message>
        <source>The journal knows of no change of %1 whose original is kept.</source>
        <translation>Das Journal kennt keine Änderung an %1, deren Original aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Another process changes it right now.</source>
        <translation>Ein anderer Prozess ändert ihn gerade.</translation>
    </message>
    <message>
        <source>--layer commit is not there for a roll-back, whose original has its image already: there are copy and drop.</source>
        <translation>--layer commit gibt es nicht für eine Rücknahme, deren Original sein Image bereits hat: Möglich sind copy und drop.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a cell; %1 is the column.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The history holds no scan %1.</source>
        <translation>Der Verlauf enthält keine Prüfung %1.</translation>
    </message>
    <message>
        <source>&quot;hullctl snapshot list&quot; shows those that it holds.</source>
        <translation>„hullctl snapshot list“ zeigt die enthaltenen.</translation>
    </message>
    <message>
        <source>There is no profile %1. There are core and full.</source>
        <translation>Das Profil %1 gibt es nicht. Es gibt core und full.</translation>
    </message>
    <message>
        <source>--fail-on takes critical, high, medium, low or never, not %1.</source>
        <translation>--fail-on erwartet critical, high, medium, low oder never, nicht %1.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, not %3.</source>
        <translation>%1 erwartet eine ganze Zahl von 1 bis %2, nicht %3.</translation>
    </message>
    <message>
        <source>There is no format %1. This version writes table, json, csv, sarif, html and pdf.</source>
        <translation>Das Format %1 gibt es nicht. Diese Version schreibt table, json, csv, sarif, html und pdf.</translation>
    </message>
    <message>
        <source>There are more outputs (%1) than formats (%2): each --output needs a --format.</source>
        <translation>Es gibt mehr Ausgaben (%1) als Formate (%2): Jedes --output benötigt ein --format.</translation>
    </message>
    <message>
        <source>At most one format can go to the standard output: give the others an --output.</source>
        <translation>Höchstens ein Format kann zur Standardausgabe gehen: Für die anderen --output angeben.</translation>
    </message>
    <message>
        <source>Two formats cannot go to the same file: %1.</source>
        <translation>Zwei Formate können nicht in dieselbe Datei geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>--%1 is about the PDF: it needs --format pdf.</source>
        <translation>--%1 betrifft das PDF: Es benötigt --format pdf.</translation>
    </message>
    <message>
        <source>--template takes complete or actions, not %1.</source>
        <translation>--template erwartet complete oder actions, nicht %1.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not %1.</source>
        <translation>--paper erwartet a4 oder letter, nicht %1.</translation>
    </message>
    <message>
        <source>--classification takes at most %1 characters.</source>
        <translation>--classification nimmt höchstens %1 Zeichen an.</translation>
    </message>
    <message>
        <source>--demo stands alone: simulated hosts are never shown beside real ones.</source>
        <translation>--demo steht allein: Simulierte Hosts werden nie neben echten gezeigt.</translation>
    </message>
    <message>
        <source>--policy needs the name of a file.</source>
        <translation>--policy benötigt den Namen einer Datei.</translation>
    </message>
    <message>
        <source>%1 is a saved scan, which stands alone: what other hosts are now would be mixed with what its hosts were then.</source>
        <translation>%1 ist eine gespeicherte Prüfung, die für sich steht: Der jetzige Stand anderer Hosts würde mit dem damaligen Stand ihrer Hosts vermischt.</translation>
    </message>
    <message>
        <source>--%1 does not go with a saved scan: it was judged when it was made, and &quot;hullctl snapshot import&quot; takes it into the history.</source>
        <translation>--%1 passt nicht zu einer gespeicherten Prüfung: Sie wurde beurteilt, als sie gemacht wurde, und „hullctl snapshot import“ nimmt sie in den Verlauf auf.</translation>
    </message>
    <message>
        <source>--redact is for a file: it needs --output.</source>
        <translation>--redact gilt für eine Datei: Es benötigt --output.</translation>
    </message>
    <message>
        <source>There is no format %1. The history is listed as table or json.</source>
        <translation>Das Format %1 gibt es nicht. Der Verlauf wird als table oder json aufgelistet.</translation>
    </message>
    <message>
        <source>&quot;snapshot export&quot; takes one scan, and --output FILE.</source>
        <translation>„snapshot export“ erwartet eine einzelne Prüfung und --output FILE.</translation>
    </message>
    <message>
        <source>&quot;snapshot import&quot; takes files.</source>
        <translation>„snapshot import“ erwartet Dateien.</translation>
    </message>
    <message>
        <source>&quot;snapshot remove&quot; takes scans.</source>
        <translation>„snapshot remove“ erwartet Prüfungen.</translation>
    </message>
    <message>
        <source>A limit is a number from 1 on, or all, not %1.</source>
        <translation>Eine Grenze ist eine Zahl ab 1 oder all, nicht %1.</translation>
    </message>
    <message>
        <source>--%1 does not go with &quot;%2&quot;.</source>
        <translation>--%1 passt nicht zu „%2“.</translation>
    </message>
    <message>
        <source>&quot;snapshot&quot; takes list, export, import, remove or retention, not &quot;%1&quot;; hosts are named by options.</source>
        <translation>„snapshot“ erwartet list, export, import, remove oder retention, nicht „%1“; Hosts werden durch Optionen genannt.</translation>
    </message>
    <message>
        <source>&quot;snapshot %1&quot; takes no argument, but there is %2.</source>
        <translation>„snapshot %1“ nimmt kein Argument an, angegeben ist aber %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Das System meldet: %1.</translation>
    </message>
    <message>
        <source>See whether the path is right and the account may read it.</source>
        <translation>Prüfen, ob der Pfad stimmt und das Konto die Datei lesen darf.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 GiB.</source>
        <translation>Die Datei %1 ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>That is more than `docker inspect` prints for 100,000 containers.</source>
        <translation>Das ist mehr, als `docker inspect` für 100.000 Container ausgibt.</translation>
    </message>
    <message>
        <source>See whether it is the right file, or divide it.</source>
        <translation>Prüfen, ob es die richtige Datei ist, oder sie aufteilen.</translation>
    </message>
    <message>
        <source>Nothing came through the pipe %1 within %2 s.</source>
        <translation>Innerhalb von %2 s kam nichts durch die Pipe %1.</translation>
    </message>
    <message>
        <source>No program writes into it, or it hangs.</source>
        <translation>Kein Programm schreibt hinein, oder es hängt.</translation>
    </message>
    <message>
        <source>Save the output of `docker inspect` to a file, and name that.</source>
        <translation>Die Ausgabe von `docker inspect` in einer Datei speichern und diese angeben.</translation>
    </message>
    <message>
        <source>The engine does not tell what happens on it.</source>
        <translation>Die Engine teilt nicht mit, was auf ihr geschieht.</translation>
    </message>
    <message>
        <source>It did not answer to GET /events in time.</source>
        <translation>Sie hat auf GET /events nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Save the containers with `docker inspect $(docker ps -aq) &gt; file.json`, without --format.</source>
        <translation>Die Container mit `docker inspect $(docker ps -aq) &gt; file.json` speichern, ohne --format.</translation>
    </message>
    <message>
        <source>Compare it with `hullctl diff`, or take it into the history with `hullctl snapshot import`.</source>
        <translation>Mit `hullctl diff` vergleichen oder mit `hullctl snapshot import` in den Verlauf aufnehmen.</translation>
    </message>
    <message>
        <source>The JSON in %1 is nested too deeply.</source>
        <translation>Das JSON in %1 ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON in %1 is cut off: it ends after %2 bytes.</source>
        <translation>Das JSON in %1 ist abgeschnitten: Es endet nach %2 Bytes.</translation>
    </message>
    <message>
        <source>%1 is no valid JSON at byte %2.</source>
        <translation>%1 ist bei Byte %2 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1 holds the engine&apos;s list of containers (/containers/json), not what `docker inspect` prints of them.</source>
        <translation>%1 enthält die Containerliste der Engine (/containers/json), nicht das, was `docker inspect` von ihnen ausgibt.</translation>
    </message>
    <message>
        <source>%1 holds what `docker ps --format json` prints, not what `docker inspect` does.</source>
        <translation>%1 enthält, was `docker ps --format json` ausgibt, nicht was `docker inspect` ausgibt.</translation>
    </message>
    <message>
        <source>%1 holds an array of images, and no container.</source>
        <translation>%1 enthält ein Array von Images und keinen Container.</translation>
    </message>
    <message>
        <source>%1 holds an array of networks, and no container.</source>
        <translation>%1 enthält ein Array von Netzwerken und keinen Container.</translation>
    </message>
    <message>
        <source>%1 holds an array of volumes, and no container.</source>
        <translation>%1 enthält ein Array von Volumes und keinen Container.</translation>
    </message>
    <message>
        <source>%1 holds an array of Swarm objects, and no container.</source>
        <translation>%1 enthält ein Array von Swarm-Objekten und keinen Container.</translation>
    </message>
    <message>
        <source>%1 holds a JSON array, but no container stands in it.</source>
        <translation>%1 enthält ein JSON-Array, in dem aber kein Container steht.</translation>
    </message>
    <message>
        <source>%1 holds one container as an object, not the array that `docker inspect` prints.</source>
        <translation>%1 enthält einen einzelnen Container als Objekt, nicht das Array, das `docker inspect` ausgibt.</translation>
    </message>
    <message>
        <source>%1 holds an image, and no container.</source>
        <translation>%1 enthält ein Image und keinen Container.</translation>
    </message>
    <message>
        <source>%1 holds a network, and no container.</source>
        <translation>%1 enthält ein Netzwerk und keinen Container.</translation>
    </message>
    <message>
        <source>%1 holds a volume, and no container.</source>
        <translation>%1 enthält ein Volume und keinen Container.</translation>
    </message>
    <message>
        <source>%1 holds a report of a scan by this program (%2).</source>
        <translation>%1 enthält einen Bericht über eine Prüfung durch dieses Programm (%2).</translation>
    </message>
    <message>
        <source>%1 is a file of this program (%2), and holds no container.</source>
        <translation>%1 ist eine Datei dieses Programms (%2) und enthält keinen Container.</translation>
    </message>
    <message>
        <source>%1 holds a JSON object with a schema of its own.</source>
        <translation>%1 enthält ein JSON-Objekt mit einem eigenen Schema.</translation>
    </message>
    <message>
        <source>%1 holds a JSON object: it looks like `docker info`.</source>
        <translation>%1 enthält ein JSON-Objekt: Es sieht aus wie `docker info`.</translation>
    </message>
    <message>
        <source>%1 holds a JSON object: it looks like `docker version`.</source>
        <translation>%1 enthält ein JSON-Objekt: Es sieht aus wie `docker version`.</translation>
    </message>
    <message>
        <source>%1 holds a JSON object: it looks like a Compose project.</source>
        <translation>%1 enthält ein JSON-Objekt: Es sieht aus wie ein Compose-Projekt.</translation>
    </message>
    <message>
        <source>%1 looks like the output of `docker images --format json`.</source>
        <translation>%1 sieht aus wie die Ausgabe von `docker images --format json`.</translation>
    </message>
    <message>
        <source>%1 holds a JSON object, not an array of containers.</source>
        <translation>%1 enthält ein JSON-Objekt, kein Array von Containern.</translation>
    </message>
    <message>
        <source>%1 is compressed (gzip); unpack it first.</source>
        <translation>%1 ist komprimiert (gzip); zuerst entpacken.</translation>
    </message>
    <message>
        <source>%1 holds the table that `docker ps` prints.</source>
        <translation>%1 enthält die Tabelle, die `docker ps` ausgibt.</translation>
    </message>
    <message>
        <source>%1 holds the table that `docker images` prints.</source>
        <translation>%1 enthält die Tabelle, die `docker images` ausgibt.</translation>
    </message>
    <message>
        <source>%1 holds an error message, not the output of `docker inspect`.</source>
        <translation>%1 enthält eine Fehlermeldung, nicht die Ausgabe von `docker inspect`.</translation>
    </message>
    <message>
        <source>%1 holds HTML or XML.</source>
        <translation>%1 enthält HTML oder XML.</translation>
    </message>
    <message>
        <source>%1 is a Compose file.</source>
        <translation>%1 ist eine Compose-Datei.</translation>
    </message>
    <message>
        <source>%1 is a snapshot of a scan by this program.</source>
        <translation>%1 ist der Snapshot einer Prüfung durch dieses Programm.</translation>
    </message>
    <message>
        <source>%1 holds binary data.</source>
        <translation>%1 enthält Binärdaten.</translation>
    </message>
    <message>
        <source>%1 holds JSON, but no array of containers.</source>
        <translation>%1 enthält JSON, aber kein Array von Containern.</translation>
    </message>
    <message>
        <source>%1 holds text that is no JSON.</source>
        <translation>%1 enthält Text, der kein JSON ist.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 ends in an error message of docker: not everything was inspected.</source>
        <translation>%1 endet mit einer Fehlermeldung von docker: Nicht alles wurde untersucht.</translation>
    </message>
    <message>
        <source>%1 holds an empty array: `docker inspect` found nothing to print.</source>
        <translation>%1 enthält ein leeres Array: `docker inspect` fand nichts auszugeben.</translation>
    </message>
    <message>
        <source>Container %1 in the file is damaged: its setting %2 has a value of the wrong type.</source>
        <translation>Container %1 in der Datei ist beschädigt: Seine Einstellung %2 hat einen Wert vom falschen Typ.</translation>
    </message>
    <message>
        <source>Container %1 in the file is damaged.</source>
        <translation>Container %1 in der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Save the containers again with `docker inspect`, unchanged.</source>
        <translation>Die Container erneut mit `docker inspect` speichern, unverändert.</translation>
    </message>
    <message>
        <source>The kernel of %1 cannot be asked.</source>
        <translation>Der Kernel von %1 kann nicht befragt werden.</translation>
    </message>
    <message>
        <source>The host has no /proc or no grep, or it printed something else.</source>
        <translation>Der Host hat kein /proc oder kein grep, oder es gab etwas anderes aus.</translation>
    </message>
    <message>
        <source>%1 of %2 containers could not be read.</source>
        <translation>Nicht lesbar: %1 von %2 Containern.</translation>
    </message>
    <message>
        <source>Not read: %1. Checks that need them are not assessed.</source>
        <translation>Nicht gelesen: %1. Was darauf angewiesen ist, wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The engine lists the container, but answers &quot;not found&quot; when asked for it.</source>
        <translation>Die Engine listet den Container auf, antwortet auf die Frage nach ihm aber „not found“.</translation>
    </message>
    <message>
        <source>A proxy stands before the engine and hides it.</source>
        <translation>Ein Proxy steht vor der Engine und verbirgt ihn.</translation>
    </message>
    <message>
        <source>Allow GET /containers/&lt;id&gt;/json there, or use the engine&apos;s own socket.</source>
        <translation>GET /containers/&lt;id&gt;/json dort erlauben oder den eigenen Socket der Engine verwenden.</translation>
    </message>
    <message>
        <source>%1 is no exported docker context.</source>
        <translation>%1 ist kein exportierter Docker-Kontext.</translation>
    </message>
    <message>
        <source>Write it anew with `docker context export`. Nothing was imported.</source>
        <translation>Mit `docker context export` neu schreiben. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder. Nothing was imported.</source>
        <translation>Eigentümer und Berechtigungen des Ordners prüfen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>Namen und Berechtigungen der Datei prüfen.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>Es ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>It is larger than 10 MiB.</source>
        <translation>Die Datei ist größer als 10 MiB.</translation>
    </message>
    <message>
        <source>It holds &quot;%1&quot;, which docker does not write there.</source>
        <translation>Sie enthält „%1“, was docker dort nicht hineinschreibt.</translation>
    </message>
    <message>
        <source>It ends too early, or is damaged.</source>
        <translation>Die Datei endet zu früh oder ist beschädigt.</translation>
    </message>
    <message>
        <source>It is neither a tar nor a zip file, or damaged.</source>
        <translation>Es ist weder eine tar- noch eine zip-Datei, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no meta.json in it, or it is no valid JSON.</source>
        <translation>Es ist keine meta.json enthalten, oder sie ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The context in it names no host that can be reached.</source>
        <translation>Der enthaltene Kontext nennt keinen erreichbaren Host.</translation>
    </message>
    <message>
        <source>The context in it has a name that docker does not take.</source>
        <translation>Der enthaltene Kontext hat einen Namen, den docker nicht annimmt.</translation>
    </message>
    <message>
        <source>A context &quot;%1&quot; was imported already.</source>
        <translation>Ein Kontext „%1“ wurde bereits importiert.</translation>
    </message>
    <message>
        <source>Remove the folder %1 if it is not used any more.</source>
        <translation>Den Ordner %1 entfernen, falls er nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>Make it anew with `docker context create`.</source>
        <translation>Mit `docker context create` neu anlegen.</translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 does not say which context it is.</source>
        <translation>Dockers Datei %1 sagt nicht, welcher Kontext sie ist.</translation>
    </message>
    <message>
        <source>&quot;default&quot; is the name of the context that is made of the environment.</source>
        <translation>„default“ ist der Name des Kontexts, der aus der Umgebung gebildet wird.</translation>
    </message>
    <message>
        <source>Remove the file %1.</source>
        <translation>Die Datei %1 entfernen.</translation>
    </message>
    <message>
        <source>Docker takes no context of the name in its file %1.</source>
        <translation>Docker nimmt keinen Kontext mit dem Namen an, der in seiner Datei %1 steht.</translation>
    </message>
    <message>
        <source>The docker context &quot;%1&quot; stands in a folder that is not named after it.</source>
        <translation>Der Docker-Kontext „%1“ liegt in einem Ordner, der nicht nach ihm benannt ist.</translation>
    </message>
    <message>
        <source>There is more than one docker context &quot;%1&quot;.</source>
        <translation>Es gibt mehr als einen Docker-Kontext „%1“.</translation>
    </message>
    <message>
        <source>Docker&apos;s contexts in %1 cannot be read.</source>
        <translation>Dockers Kontexte in %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s owner and permissions.</source>
        <translation>Eigentümer und Berechtigungen des Ordners prüfen.</translation>
    </message>
    <message>
        <source>There are more than %1 docker contexts; the others were left out.</source>
        <translation>Es gibt mehr als %1 Docker-Kontexte; die übrigen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Remove some of them with `docker context rm`.</source>
        <translation>Einige davon mit `docker context rm` entfernen.</translation>
    </message>
    <message>
        <source>There is no docker context &quot;%1&quot;.</source>
        <translation>Es gibt keinen Docker-Kontext „%1“.</translation>
    </message>
    <message>
        <source>`docker context ls` lists the contexts, `docker context use` chooses one.</source>
        <translation>`docker context ls` listet die Kontexte auf, `docker context use` wählt einen aus.</translation>
    </message>
    <message>
        <source>The docker context &quot;%1&quot; names no host.</source>
        <translation>Der Docker-Kontext „%1“ nennt keinen Host.</translation>
    </message>
    <message>
        <source>Mend it with `docker context update`.</source>
        <translation>Mit `docker context update` berichtigen.</translation>
    </message>
    <message>
        <source>The docker context &quot;%1&quot; names &quot;%2&quot;, which is no Docker host address.</source>
        <translation>Der Docker-Kontext „%1“ nennt „%2“, was keine Docker-Host-Adresse ist.</translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 is no regular file and was not read.</source>
        <translation>Dockers Datei %1 ist keine reguläre Datei und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Restore the file, or name the host with -H.</source>
        <translation>Die Datei wiederherstellen oder den Host mit -H angeben.</translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 cannot be read.</source>
        <translation>Dockers Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the file&apos;s owner and permissions.</source>
        <translation>Eigentümer und Berechtigungen der Datei prüfen.</translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 is too large to be one.</source>
        <translation>Dockers Datei %1 ist zu groß, um eine solche zu sein.</translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 is no valid JSON.</source>
        <translation>Dockers Datei %1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The list of saved hosts %1 is no use.</source>
        <translation>Die Liste gespeicherter Hosts %1 ist unbrauchbar.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away and begin a new one.</source>
        <translation>Die Datei berichtigen oder beiseitelegen und eine neue beginnen.</translation>
    </message>
    <message>
        <source>The list of saved hosts %1 was written by a newer version.</source>
        <translation>Die Liste gespeicherter Hosts %1 wurde von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>It says %1, and this version knows %2%3.</source>
        <translation>Angegeben ist %1, diese Version kennt %2%3.</translation>
    </message>
    <message>
        <source>Use that version, or another folder (--config-dir). It was not touched.</source>
        <translation>Jene Version oder einen anderen Ordner verwenden (--config-dir). Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>It holds a number that is too large.</source>
        <translation>Sie enthält eine zu große Zahl.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Its &quot;schema&quot; is not %1%2.</source>
        <translation>„schema“ ist nicht %1%2.</translation>
    </message>
    <message>
        <source>Its &quot;hosts&quot; is no list.</source>
        <translation>„hosts“ ist keine Liste.</translation>
    </message>
    <message>
        <source>It names more than %1 hosts.</source>
        <translation>Sie nennt mehr als %1 Hosts.</translation>
    </message>
    <message>
        <source>There is a saved host &quot;%1&quot; already.</source>
        <translation>Es gibt bereits einen gespeicherten Host „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that host first.</source>
        <translation>Einen anderen Namen wählen oder jenen Host zuerst entfernen.</translation>
    </message>
    <message>
        <source>There is no saved host &quot;%1&quot;.</source>
        <translation>Es gibt keinen gespeicherten Host „%1“.</translation>
    </message>
    <message>
        <source>&quot;hullctl hosts list&quot; tells the saved ones.</source>
        <translation>„hullctl hosts list“ zeigt die gespeicherten.</translation>
    </message>
    <message>
        <source>There is no room for &quot;%1&quot;: too many hosts are saved.</source>
        <translation>Für „%1“ ist kein Platz: Es sind zu viele Hosts gespeichert.</translation>
    </message>
    <message>
        <source>Remove some of them first.</source>
        <translation>Zuerst einige davon entfernen.</translation>
    </message>
    <message>
        <source>There is more than one saved host &quot;%1&quot;; the first one counts.</source>
        <translation>Es gibt mehr als einen gespeicherten Host „%1“; der erste zählt.</translation>
    </message>
    <message>
        <source>Rename the others in hosts.json.</source>
        <translation>Die anderen in hosts.json umbenennen.</translation>
    </message>
    <message>
        <source>The list of saved hosts %1 cannot be read: %2.</source>
        <translation>Die Liste gespeicherter Hosts %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The list of saved hosts is being changed by another program.</source>
        <translation>Die Liste gespeicherter Hosts wird gerade von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Docker host address.</source>
        <translation>„%1“ ist keine Docker-Host-Adresse.</translation>
    </message>
    <message>
        <source>Write unix:///path/to/docker.sock, tcp://host:port or ssh://user@host.</source>
        <translation>Als unix:///path/to/docker.sock, tcp://host:port oder ssh://user@host schreiben.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen.</source>
        <translation>Sie enthält ein Zeichen, das nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Its host name begins with a dash, and would be taken for an option.</source>
        <translation>Ihr Hostname beginnt mit einem Bindestrich und würde für eine Option gehalten.</translation>
    </message>
    <message>
        <source>Its host name has %1 characters; host names have %2 at most.</source>
        <translation>Ihr Hostname hat %1 Zeichen; Hostnamen haben höchstens %2.</translation>
    </message>
    <message>
        <source>Its port is 0; ports go from 1 to 65535.</source>
        <translation>Ihr Port ist 0; Ports reichen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>tcp addresses take no user.</source>
        <translation>tcp-Adressen nehmen keinen Benutzer an.</translation>
    </message>
    <message>
        <source>There is no host name in it, or the port is no number from 1 to 65535.</source>
        <translation>Sie enthält keinen Hostnamen, oder der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>ssh addresses take no password; use a key or the agent.</source>
        <translation>ssh-Adressen nehmen kein Passwort an; einen Schlüssel oder den Agenten verwenden.</translation>
    </message>
    <message>
        <source>ssh addresses take no ? and no #.</source>
        <translation>ssh-Adressen nehmen weder ? noch # an.</translation>
    </message>
    <message>
        <source>DOCKER_HOST is &quot;%1&quot;, which is no Docker host address.</source>
        <translation>DOCKER_HOST ist „%1“, was keine Docker-Host-Adresse ist.</translation>
    </message>
    <message>
        <source>Correct or unset the environment variable. Addresses are unix:///path/to/docker.sock, tcp://host:port and ssh://user@host.</source>
        <translation>Die Umgebungsvariable berichtigen oder löschen. Adressen sind unix:///path/to/docker.sock, tcp://host:port und ssh://user@host.</translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 names no context.</source>
        <translation>Dockers Datei %1 nennt keinen Kontext.</translation>
    </message>
    <message>
        <source>The path of a socket begins with a slash.</source>
        <translation>Der Pfad eines Sockets beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>Addresses of the kind %1:// cannot be reached from here.</source>
        <translation>Adressen der Art %1:// sind von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Name a unix socket: unix:///var/run/docker.sock.</source>
        <translation>Einen Unix-Socket angeben: unix:///var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Docker knows no scheme %1://.</source>
        <translation>Docker kennt kein Schema %1://.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation>Eigentümer und Berechtigungen der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>It holds the lock %1 and does not let it go.</source>
        <translation>Es hält die Sperre %1 und gibt sie nicht frei.</translation>
    </message>
    <message>
        <source>Try again when that program has ended. Nothing was changed.</source>
        <translation>Erneut versuchen, wenn jenes Programm beendet ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder and the room on the disk, or name another folder with --config-dir. Nothing was changed.</source>
        <translation>Eigentümer und Berechtigungen des Ordners und den freien Speicherplatz prüfen oder mit --config-dir einen anderen Ordner angeben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is %1, and an object in braces is expected.</source>
        <translation>Angegeben ist %1, erwartet wird ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>It is %1, and a list in brackets is expected.</source>
        <translation>Angegeben ist %1, erwartet wird eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>It is %1, and true or false is expected.</source>
        <translation>Angegeben ist %1, erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>It is %1, and a number is expected.</source>
        <translation>Angegeben ist %1, erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>It is %1, and a text in quotes is expected.</source>
        <translation>Angegeben ist %1, erwartet wird ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice; once is expected.</source>
        <translation>„%1“ steht hier zweimal; erwartet wird es einmal.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here. Expected are %2.</source>
        <translation>Einen Schlüssel „%1“ gibt es hier nicht. Erwartet werden %2.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here; &quot;%2&quot; is probably meant.</source>
        <translation>Einen Schlüssel „%1“ gibt es hier nicht; gemeint ist wohl „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Hier fehlt „%1“.</translation>
    </message>
    <message>
        <source>It is empty, and a text is expected.</source>
        <translation>Die Angabe ist leer, erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>It holds a control character, and one line is expected.</source>
        <translation>Die Angabe enthält ein Steuerzeichen, erwartet wird eine einzelne Zeile.</translation>
    </message>
    <message>
        <source>It is %1, and a whole number from %2 to %3 is expected.</source>
        <translation>Angegeben ist %1, erwartet wird eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>It is %1, and one of %2 is expected.</source>
        <translation>Angegeben ist %1, erwartet wird eines von %2.</translation>
    </message>
    <message>
        <source>It is %1, and a day like 2026-04-01 is expected, which counts until its end in UTC.</source>
        <translation>Angegeben ist %1, erwartet wird ein Datum wie 2026-04-01, das bis zum Ende des Tages in UTC zählt.</translation>
    </message>
    <message>
        <source>It is %1, and the fingerprint of a finding is expected, as &quot;hullctl scan --format json&quot; tells it.</source>
        <translation>Angegeben ist %1, erwartet wird der Fingerabdruck eines Befunds, wie ihn „hullctl scan --format json“ ausgibt.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2.</source>
        <translation>Die Richtlinie %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The policy is being changed by another program.</source>
        <translation>Die Richtlinie wird gerade von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The policy %1 is no use.</source>
        <translation>Die Richtlinie %1 ist unbrauchbar.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3%4</source>
        <translation>Zeile %1, Spalte %2: %3%4</translation>
    </message>
    <message>
        <source>Correct the file; it counts only as a whole.</source>
        <translation>Die Datei berichtigen; sie gilt nur als Ganzes.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3%4 It has %5 mistakes in all.</source>
        <translation>Zeile %1, Spalte %2: %3%4 Fehler insgesamt: %5.</translation>
    </message>
    <message>
        <source>The policy %1 was written for a newer version.</source>
        <translation>Die Richtlinie %1 wurde für eine neuere Version geschrieben.</translation>
    </message>
    <message>
        <source>Use that version, or another policy. It was not touched.</source>
        <translation>Jene Version oder eine andere Richtlinie verwenden. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; &quot;hullctl rules&quot; lists them.</source>
        <translation>Es gibt keine Regel „%1“; „hullctl rules“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; &quot;%2&quot; is probably meant.</source>
        <translation>Es gibt keine Regel „%1“; gemeint ist wohl „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; it is &quot;%2&quot;.</source>
        <translation>„%1“ fehlt; es lautet „%2“.</translation>
    </message>
    <message>
        <source>It is %1, and &quot;%2&quot; is expected.</source>
        <translation>Angegeben ist %1, erwartet wird „%2“.</translation>
    </message>
    <message>
        <source>There are %1 entries; %2 are possible.</source>
        <translation>Es sind %1 Einträge; möglich sind %2.</translation>
    </message>
    <message>
        <source>%1 is no pattern; *, ? and sets like [a-z] are expected, and \ before what is no pattern.</source>
        <translation>%1 ist kein Muster; erwartet werden *, ? und Mengen wie [a-z], und \ vor dem, was kein Muster ist.</translation>
    </message>
    <message>
        <source>It says nothing, which would be everything; at least one of %1 is expected, &quot;*&quot; for all.</source>
        <translation>Die Angabe besagt nichts, was alles hieße; erwartet wird mindestens eines von %1, „*“ für alle.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; a reason has %3 or more.</source>
        <translation>%1 hat %2 Zeichen; eine Begründung hat mindestens %3.</translation>
    </message>
    <message>
        <source>Rule %1 judges hosts; nothing but &quot;host&quot; is expected here.</source>
        <translation>Regel %1 beurteilt Hosts; hier wird nur „host“ erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of %2 already; one of its own is expected.</source>
        <translation>„%1“ ist bereits die ID von %2; erwartet wird eine eigene.</translation>
    </message>
    <message>
        <source>%1 is before the day on which it was created; that day or a later one is expected.</source>
        <translation>%1 liegt vor dem Tag der Erstellung; erwartet wird dieser Tag oder ein späterer.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>Entry %1 has no name, or one with characters that no header&apos;s name may have.</source>
        <translation>Eintrag %1 hat keinen Namen oder einen mit Zeichen, die im Namen eines Headers nicht vorkommen dürfen.</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character.</source>
        <translation>Der Wert von %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The variable DOCKER_CUSTOM_HEADERS holds no HTTP headers.</source>
        <translation>Die Variable DOCKER_CUSTOM_HEADERS enthält keine HTTP-Header.</translation>
    </message>
    <message>
        <source>Write it as name=value,name=value, or unset it.</source>
        <translation>Als name=value,name=value schreiben oder die Variable löschen.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place.</source>
        <translation>Ein Anführungszeichen steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>Entry %1 has no &quot;=&quot;.</source>
        <translation>Eintrag %1 hat kein „=“.</translation>
    </message>
    <message>
        <source>HttpHeaders in docker&apos;s file %1 are no HTTP headers.</source>
        <translation>HttpHeaders in Dockers Datei %1 sind keine HTTP-Header.</translation>
    </message>
    <message>
        <source>Correct or remove HttpHeaders in that file.</source>
        <translation>HttpHeaders in dieser Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>They are no object of names and values.</source>
        <translation>Sie sind kein Objekt aus Namen und Werten.</translation>
    </message>
    <message>
        <source>The value of entry %1 is no text.</source>
        <translation>Der Wert von Eintrag %1 ist kein Text.</translation>
    </message>
    <message>
        <source>The saved host %1 is no use and was left out.</source>
        <translation>Der gespeicherte Host %1 ist unbrauchbar und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Correct it in hosts.json, or remove it.</source>
        <translation>In hosts.json berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; holds a value of the wrong kind.</source>
        <translation>„%1“ enthält einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same host as &quot;%2&quot;.</source>
        <translation>„%1“ ist derselbe Host wie „%2“.</translation>
    </message>
    <message>
        <source>Both are saved with the address %1.</source>
        <translation>Beide sind mit der Adresse %1 gespeichert.</translation>
    </message>
    <message>
        <source>Correct the address of one of them, or remove it.</source>
        <translation>Die Adresse eines der beiden berichtigen oder ihn entfernen.</translation>
    </message>
    <message>
        <source>The ssh configuration %1 was not read.</source>
        <translation>Die SSH-Konfiguration %1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>ssh cannot be called with it, so this host of its configuration was left out.</source>
        <translation>ssh kann damit nicht aufgerufen werden, daher wurde dieser Host ihrer Konfiguration ausgelassen.</translation>
    </message>
    <message>
        <source>The ssh configuration %1 includes itself; it was read once.</source>
        <translation>Die SSH-Konfiguration %1 schließt sich selbst ein; sie wurde einmal gelesen.</translation>
    </message>
    <message>
        <source>ssh refuses such a configuration.</source>
        <translation>ssh lehnt eine solche Konfiguration ab.</translation>
    </message>
    <message>
        <source>Take the Include out.</source>
        <translation>Das Include entfernen.</translation>
    </message>
    <message>
        <source>The files include each other more than 16 deep.</source>
        <translation>Die Dateien schließen einander mehr als 16 Ebenen tief ein.</translation>
    </message>
    <message>
        <source>There are too many included files.</source>
        <translation>Es sind zu viele Dateien eingeschlossen.</translation>
    </message>
    <message>
        <source>It is no regular file, or larger than 1 MiB.</source>
        <translation>Es ist keine reguläre Datei, oder sie ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>Your account may not read it.</source>
        <translation>Ihr Konto darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>The demo needs a folder for its sockets, and none could be made.</source>
        <translation>Die Demo benötigt einen Ordner für ihre Sockets, und keiner konnte angelegt werden.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR or TMPDIR to a folder that you can write to.</source>
        <translation>XDG_RUNTIME_DIR oder TMPDIR auf einen beschreibbaren Ordner setzen.</translation>
    </message>
    <message>
        <source>The demo&apos;s engine cannot listen at %1.</source>
        <translation>Die Engine der Demo kann auf %1 nicht lauschen.</translation>
    </message>
    <message>
        <source>The path of a socket may have at most %1 bytes.</source>
        <translation>Der Pfad eines Sockets darf höchstens %1 Bytes haben.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR or TMPDIR to a folder with a shorter path.</source>
        <translation>XDG_RUNTIME_DIR oder TMPDIR auf einen Ordner mit kürzerem Pfad setzen.</translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written.</source>
        <translation>Prüfen, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the engine&apos;s log (`journalctl -u docker`).</source>
        <translation>Erneut versuchen; bleibt es dabei, im Log der Engine nachsehen (`journalctl -u docker`).</translation>
    </message>
    <message>
        <source>The engine refuses our version of its API: it speaks %1 at most.</source>
        <translation>Die Engine lehnt unsere Version ihrer API ab: Sie spricht höchstens %1.</translation>
    </message>
    <message>
        <source>The engine refuses our version of its API: it asks for %1 or newer.</source>
        <translation>Die Engine lehnt unsere Version ihrer API ab: Sie verlangt %1 oder neuer.</translation>
    </message>
    <message>
        <source>It was upgraded or replaced, or a proxy hands requests to engines of several versions.</source>
        <translation>Sie wurde aktualisiert oder ersetzt, oder ein Proxy verteilt Anfragen auf Engines mehrerer Versionen.</translation>
    </message>
    <message>
        <source>Read the host again: the version is agreed on anew.</source>
        <translation>Den Host erneut lesen: Die Version wird neu vereinbart.</translation>
    </message>
    <message>
        <source>An authorisation plugin or a filtering proxy stands before the engine.</source>
        <translation>Ein Autorisierungs-Plugin oder ein filternder Proxy steht vor der Engine.</translation>
    </message>
    <message>
        <source>The engine knows no %1.</source>
        <translation>Die Engine kennt %1 nicht.</translation>
    </message>
    <message>
        <source>It was removed in the meantime.</source>
        <translation>Das Objekt wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Read the host again to see what is there now.</source>
        <translation>Den Host erneut lesen, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The engine could not read %1 (HTTP %2).</source>
        <translation>Die Engine konnte %1 nicht lesen (HTTP %2).</translation>
    </message>
    <message>
        <source>The engine reports: %1</source>
        <translation>Die Engine meldet: %1</translation>
    </message>
    <message>
        <source>What answers at %1 is no Docker engine.</source>
        <translation>Was auf %1 antwortet, ist keine Docker-Engine.</translation>
    </message>
    <message>
        <source>A web server or another program listens there.</source>
        <translation>Dort lauscht ein Webserver oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>Name the socket or address of the Docker engine.</source>
        <translation>Den Socket oder die Adresse der Docker-Engine angeben.</translation>
    </message>
    <message>
        <source>The variable holds back which version is spoken, as with docker.</source>
        <translation>Die Variable begrenzt wie bei docker, welche Version gesprochen wird.</translation>
    </message>
    <message>
        <source>Correct or unset the environment variable.</source>
        <translation>Die Umgebungsvariable berichtigen oder löschen.</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is &quot;%1&quot;, which is no version, such as 1.41.</source>
        <translation>DOCKER_API_VERSION ist „%1“, was keine Version wie 1.41 ist.</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is %1, but hosts are read with %2 or newer.</source>
        <translation>DOCKER_API_VERSION ist %1, Hosts werden aber mit %2 oder neuer gelesen.</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is %1, but the engine speaks %2 or newer.</source>
        <translation>DOCKER_API_VERSION ist %1, die Engine spricht aber %2 oder neuer.</translation>
    </message>
    <message>
        <source>The engine is too old: it speaks the API up to %1 only, %2 is needed.</source>
        <translation>Die Engine ist zu alt: Sie spricht die API nur bis %1, nötig ist %2.</translation>
    </message>
    <message>
        <source>It is older than Docker 17.06 by years.</source>
        <translation>Sie ist um Jahre älter als Docker 17.06.</translation>
    </message>
    <message>
        <source>Upgrade the engine, or open a `docker inspect` dump of it (hullctl: --from-file).</source>
        <translation>Die Engine aktualisieren oder eine Ausgabe von `docker inspect` öffnen (hullctl: --from-file).</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to a change cannot be understood.</source>
        <translation>Die Antwort der Engine auf eine Änderung ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The engine does not allow the change %1.</source>
        <translation>Die Engine lässt die Änderung %1 nicht zu.</translation>
    </message>
    <message>
        <source>Use the engine&apos;s own socket, or have the change allowed.</source>
        <translation>Den eigenen Socket der Engine verwenden oder die Änderung erlauben lassen.</translation>
    </message>
    <message>
        <source>The engine did not carry out the change %1 (HTTP %2).</source>
        <translation>Die Engine hat die Änderung %1 nicht ausgeführt (HTTP %2).</translation>
    </message>
    <message>
        <source>The engine at %1 no longer tells what happens.</source>
        <translation>Die Engine auf %1 teilt nicht mehr mit, was geschieht.</translation>
    </message>
    <message>
        <source>It was stopped or restarted, or the connection to it was cut.</source>
        <translation>Sie wurde angehalten oder neu gestartet, oder die Verbindung zu ihr wurde getrennt.</translation>
    </message>
    <message>
        <source>Refresh when the engine runs again.</source>
        <translation>Aktualisieren, wenn die Engine wieder läuft.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer about a file is no archive.</source>
        <translation>Die Antwort der Engine zu einer Datei ist kein Archiv.</translation>
    </message>
    <message>
        <source>The setting %1 in an answer has a value of the wrong type.</source>
        <translation>Die Einstellung %1 in einer Antwort hat einen Wert vom falschen Typ.</translation>
    </message>
    <message>
        <source>The engine is broken, or something between changes what it says.</source>
        <translation>Die Engine ist defekt, oder etwas dazwischen verändert ihre Antworten.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the engine&apos;s log and version.</source>
        <translation>Erneut versuchen; bleibt es dabei, Log und Version der Engine ansehen.</translation>
    </message>
    <message>
        <source>An answer is nested too deeply to be an engine&apos;s.</source>
        <translation>Eine Antwort ist zu tief verschachtelt, um von einer Engine zu stammen.</translation>
    </message>
    <message>
        <source>Something else answers there, or the engine is broken.</source>
        <translation>Dort antwortet etwas anderes, oder die Engine ist defekt.</translation>
    </message>
    <message>
        <source>Look at what listens there.</source>
        <translation>Nachsehen, was dort lauscht.</translation>
    </message>
    <message>
        <source>An answer is JSON, but not of the kind that was asked for.</source>
        <translation>Eine Antwort ist JSON, aber nicht von der angefragten Art.</translation>
    </message>
    <message>
        <source>An answer is no valid UTF-8 at byte %1.</source>
        <translation>Eine Antwort ist bei Byte %1 kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>An answer ends in the middle of its JSON, after %1 bytes.</source>
        <translation>Eine Antwort endet mitten in ihrem JSON, nach %1 Bytes.</translation>
    </message>
    <message>
        <source>An answer is no valid JSON at byte %1.</source>
        <translation>Eine Antwort ist bei Byte %1 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>What answers is no Docker engine, or a proxy changes its answers.</source>
        <translation>Was antwortet, ist keine Docker-Engine, oder ein Proxy verändert ihre Antworten.</translation>
    </message>
    <message>
        <source>Use the engine&apos;s own socket or address.</source>
        <translation>Den eigenen Socket oder die eigene Adresse der Engine verwenden.</translation>
    </message>
    <message>
        <source>The engine&apos;s events are nested too deep.</source>
        <translation>Die Ereignisse der Engine sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>What the engine sends as its events are none.</source>
        <translation>Was die Engine als Ereignisse sendet, sind keine.</translation>
    </message>
    <message>
        <source>An event of the engine has no end.</source>
        <translation>Ein Ereignis der Engine hat kein Ende.</translation>
    </message>
    <message>
        <source>What it has written outside of its mounts is more than %1 MiB, the most that is copied.</source>
        <translation>Was der Container außerhalb seiner Mounts geschrieben hat, ist mehr als %1 MiB, das Äußerste, was kopiert wird.</translation>
    </message>
    <message>
        <source>What it has written outside of its mounts could not be kept on this machine on its way: %1.</source>
        <translation>Was der Container außerhalb seiner Mounts geschrieben hat, konnte auf diesem Rechner nicht zwischengespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Make room in /var/tmp, or set TMPDIR to a folder that has it.</source>
        <translation>In /var/tmp Platz schaffen oder TMPDIR auf einen Ordner mit genügend Platz setzen.</translation>
    </message>
    <message>
        <source>It has more than %1 symbolic links.</source>
        <translation>Der Container hat mehr als %1 symbolische Verknüpfungen.</translation>
    </message>
    <message>
        <source>The files of the container did not come to their end.</source>
        <translation>Die Dateien des Containers kamen nicht vollständig an.</translation>
    </message>
    <message>
        <source>The files of the container did not come as an archive that is known.</source>
        <translation>Die Dateien des Containers kamen nicht als bekanntes Archiv an.</translation>
    </message>
    <message>
        <source>The history of scans in %1 cannot be used: %2.</source>
        <translation>Der Verlauf der Prüfungen in %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder and the room on the disk, or name another folder with --state-dir.</source>
        <translation>Eigentümer und Berechtigungen des Ordners und den freien Speicherplatz prüfen oder mit --state-dir einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>The history of scans %1 is damaged: %2.</source>
        <translation>Der Verlauf der Prüfungen %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>It is left as it is, so that nothing more of it is lost.</source>
        <translation>Er bleibt, wie er ist, damit nicht noch mehr davon verloren geht.</translation>
    </message>
    <message>
        <source>Move the file away: a new history is begun with the next scan.</source>
        <translation>Die Datei beiseitelegen: Mit der nächsten Prüfung wird ein neuer Verlauf begonnen.</translation>
    </message>
    <message>
        <source>The history of scans %1 has version %2, which this program is too old for.</source>
        <translation>Der Verlauf der Prüfungen %1 hat die Version %2, für die dieses Programm zu alt ist.</translation>
    </message>
    <message>
        <source>Use the newer program, or name another folder with --state-dir.</source>
        <translation>Das neuere Programm verwenden oder mit --state-dir einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>It holds no scan that this program could read.</source>
        <translation>Die Datei enthält keine Prüfung, die dieses Programm lesen könnte.</translation>
    </message>
    <message>
        <source>Take what &quot;hullctl snapshot&quot; or &quot;hullctl scan --format json&quot; wrote.</source>
        <translation>Eine Ausgabe von „hullctl snapshot“ oder „hullctl scan --format json“ verwenden.</translation>
    </message>
    <message>
        <source>It holds a scan of the kind %1, which this program is too old for.</source>
        <translation>Die Datei enthält eine Prüfung der Art %1, für die dieses Programm zu alt ist.</translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation>Das neuere Programm verwenden.</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 ist kein Snapshot.</translation>
    </message>
    <message>
        <source>The snapshot %1 has version %2, which this program is too old for.</source>
        <translation>Der Snapshot %1 hat die Version %2, für die dieses Programm zu alt ist.</translation>
    </message>
    <message>
        <source>The snapshot %1 ends in the middle.</source>
        <translation>Der Snapshot %1 bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>It was not copied as a whole, or the disk was full.</source>
        <translation>Er wurde nicht vollständig kopiert, oder der Datenträger war voll.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Erneut kopieren.</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged: its checksum is not right.</source>
        <translation>Der Snapshot %1 ist beschädigt: Seine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>Er wurde verändert, nachdem er geschrieben war.</translation>
    </message>
    <message>
        <source>The snapshot %1 holds more than %2 MiB, which no scan does.</source>
        <translation>Der Snapshot %1 enthält mehr als %2 MiB, was bei keiner Prüfung vorkommt.</translation>
    </message>
    <message>
        <source>It was made to fill the memory of whoever opens it, or is damaged.</source>
        <translation>Er wurde gemacht, um beim Öffnen den Speicher zu füllen, oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The record of changes %1 is damaged: %2.</source>
        <translation>Die Aufzeichnung der Änderungen %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Without it an interrupted change could be neither finished nor undone, so none is begun.</source>
        <translation>Ohne sie ließe sich eine unterbrochene Änderung weder beenden noch rückgängig machen, daher wird keine begonnen.</translation>
    </message>
    <message>
        <source>Move the file away. Containers whose names end in .hull-new or .hull-old belong to changes that it may have told of.</source>
        <translation>Die Datei beiseitelegen. Container, deren Namen auf .hull-new oder .hull-old enden, gehören zu Änderungen, von denen sie berichtet haben kann.</translation>
    </message>
    <message>
        <source>The record of changes %1 has version %2, which this program is too old for.</source>
        <translation>Die Aufzeichnung der Änderungen %1 hat die Version %2, für die dieses Programm zu alt ist.</translation>
    </message>
    <message>
        <source>Changes cannot be recorded in %1: %2.</source>
        <translation>Änderungen können in %1 nicht aufgezeichnet werden: %2.</translation>
    </message>
    <message>
        <source>Without a record an interrupted change could be neither finished nor undone, so none is begun.</source>
        <translation>Ohne Aufzeichnung ließe sich eine unterbrochene Änderung weder beenden noch rückgängig machen, daher wird keine begonnen.</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is %1, but a change speaks the engine&apos;s newest version, %2: an older one would drop settings in silence.</source>
        <translation>DOCKER_API_VERSION ist %1, eine Änderung spricht aber die neueste Version der Engine, %2: Eine ältere würde Einstellungen stillschweigend fallen lassen.</translation>
    </message>
    <message>
        <source>%1 is not on the host any more: the new container would get an empty folder in its place, or could not be made.</source>
        <translation>%1 ist nicht mehr auf dem Host: Der neue Container bekäme dort einen leeren Ordner oder könnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The systemd unit %1 runs it. Where the unit makes it anew, it comes back as it was: change its command as well.</source>
        <translation>Die systemd-Unit %1 führt den Container aus. Wo die Unit ihn neu erstellt, kommt er unverändert wieder: Ihren Befehl ebenfalls ändern.</translation>
    </message>
    <message>
        <source>A program of the host listens on the port %1.</source>
        <translation>Ein Programm des Hosts lauscht am Port %1.</translation>
    </message>
    <message>
        <source>The engine is reached through a socket of this container: once it is stopped there would be no way back. Connect to the engine&apos;s own socket.</source>
        <translation>Die Engine wird durch einen Socket dieses Containers erreicht: Sobald er angehalten ist, gäbe es keinen Weg zurück. Mit dem eigenen Socket der Engine verbinden.</translation>
    </message>
    <message>
        <source>It publishes the port %1, through which the engine is reached: once it is stopped there would be no way back. Connect in another way.</source>
        <translation>Der Container veröffentlicht den Port %1, durch den die Engine erreicht wird: Sobald er angehalten ist, gäbe es keinen Weg zurück. Auf andere Weise verbinden.</translation>
    </message>
    <message>
        <source>It is a tunnel (%1). If the engine is reached through it, there is no way back once it is stopped.</source>
        <translation>Der Container ist ein Tunnel (%1). Wird die Engine durch ihn erreicht, gibt es keinen Weg zurück, sobald er angehalten ist.</translation>
    </message>
    <message>
        <source>What stands before the engine does not let these calls pass: %1. Have them allowed, or use the engine&apos;s own socket.</source>
        <translation>Was vor der Engine steht, lässt diese Aufrufe nicht durch: %1. Sie erlauben lassen oder den eigenen Socket der Engine verwenden.</translation>
    </message>
    <message>
        <source>Only %1 MiB are free where the engine keeps its data.</source>
        <translation>Wo die Engine ihre Daten hält, sind nur %1 MiB frei.</translation>
    </message>
    <message>
        <source>It is killed at once, without time to stop: --stop-timeout gives it some.</source>
        <translation>Der Container wird sofort zwangsweise beendet, ohne Zeit zum Anhalten: --stop-timeout gewährt ihm welche.</translation>
    </message>
    <message>
        <source>It is given %1 s to stop.</source>
        <translation>Der Container bekommt %1 s zum Anhalten.</translation>
    </message>
    <message>
        <source>What is mounted at %1 now is named, so that it stays.</source>
        <translation>Was jetzt in %1 eingehängt ist, wird ausdrücklich genannt, damit es bleibt.</translation>
    </message>
    <message>
        <source>The containers that it took its volumes from would no longer give the same: its mounts are named one by one.</source>
        <translation>Die Container, deren Volumes dieser übernahm, würden nicht mehr dieselben liefern: Seine Mounts werden einzeln genannt.</translation>
    </message>
    <message>
        <source>Its address on the Swarm network %1 can be told only once it is stopped, so a fixed one is not kept.</source>
        <translation>Seine Adresse im Swarm-Netzwerk %1 ist erst zu erfahren, wenn er angehalten ist, daher wird eine feste nicht beibehalten.</translation>
    </message>
    <message>
        <source>Its address %1 on the network %2 is kept: nothing tells whether it was chosen or made up.</source>
        <translation>Seine Adresse %1 im Netzwerk %2 wird beibehalten: Nichts verrät, ob sie gewählt oder vergeben wurde.</translation>
    </message>
    <message>
        <source>The image %1 is known to need it while it starts.</source>
        <translation>Vom Image %1 ist bekannt, dass es sie beim Start benötigt.</translation>
    </message>
    <message>
        <source>The script that starts the container uses %1.</source>
        <translation>Das Skript, das den Container startet, verwendet %1.</translation>
    </message>
    <message>
        <source>A process of root runs others under another account.</source>
        <translation>Ein Prozess von root führt andere unter einem anderen Konto aus.</translation>
    </message>
    <message>
        <source>It listens on port %1 of the host itself.</source>
        <translation>Der Container lauscht am Port %1 des Hosts selbst.</translation>
    </message>
    <message>
        <source>It listens on port %1, which is kept for root in this container.</source>
        <translation>Der Container lauscht am Port %1, der in ihm root vorbehalten ist.</translation>
    </message>
    <message>
        <source>It failed without it and said: %1</source>
        <translation>Ohne sie ist der Container gescheitert und meldete: %1</translation>
    </message>
    <message>
        <source>Its program carries this file capability and cannot be started without it.</source>
        <translation>Sein Programm trägt diese Datei-Capability und kann ohne sie nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The generated host name %1 is kept, because data may be stored under it.</source>
        <translation>Der erzeugte Hostname %1 wird beibehalten, weil Daten darunter gespeichert sein können.</translation>
    </message>
    <message>
        <source>%1 may mean another image by now: the container&apos;s own image is named by its id, so that nothing is upgraded on the way.</source>
        <translation>%1 kann inzwischen ein anderes Image bedeuten: Das Image des Containers wird mit seiner ID genannt, damit dabei nichts aktualisiert wird.</translation>
    </message>
    <message>
        <source>What a container has written cannot be made an image by this version: there are --layer copy and --layer drop.</source>
        <translation>Was ein Container geschrieben hat, kann diese Version nicht zu einem Image machen: Möglich sind --layer copy und --layer drop.</translation>
    </message>
    <message>
        <source>It has written nothing outside of its mounts.</source>
        <translation>Der Container hat nichts außerhalb seiner Mounts geschrieben.</translation>
    </message>
    <message>
        <source>What it has written outside of its mounts cannot be told, and so not be copied. To go on without: --layer drop.</source>
        <translation>Was der Container außerhalb seiner Mounts geschrieben hat, ist nicht festzustellen und daher nicht zu kopieren. Um darauf zu verzichten: --layer drop.</translation>
    </message>
    <message>
        <source>What it has written outside of its mounts cannot be told; the new container would not have it.</source>
        <translation>Was der Container außerhalb seiner Mounts geschrieben hat, ist nicht festzustellen; der neue Container hätte es nicht.</translation>
    </message>
    <message>
        <source>What it has written outside of its mounts, if anything, stays behind.</source>
        <translation>Was der Container außerhalb seiner Mounts geschrieben hat, falls überhaupt etwas, bleibt zurück.</translation>
    </message>
    <message>
        <source>It has changed %1 files or folders outside of its mounts, such as %2, which are gone with it, for a roll-back, too. To agree: --layer drop.</source>
        <translation>Der Container hat %1 Dateien oder Ordner außerhalb seiner Mounts geändert, etwa %2, die mit ihm verschwinden, auch für eine Rücknahme. Um zuzustimmen: --layer drop.</translation>
    </message>
    <message>
        <source>%1 files or folders that it has changed outside of its mounts stay behind, such as %2.</source>
        <translation>%1 Dateien oder Ordner, die der Container außerhalb seiner Mounts geändert hat, bleiben zurück, etwa %2.</translation>
    </message>
    <message>
        <source>It has changed %1 files or folders outside of its mounts, such as %2. The new container would not have that; the original keeps it. To copy it: --layer copy. To agree: --layer drop.</source>
        <translation>Der Container hat %1 Dateien oder Ordner außerhalb seiner Mounts geändert, etwa %2. Der neue Container hätte das nicht; das Original behält es. Um es zu kopieren: --layer copy. Um zuzustimmen: --layer drop.</translation>
    </message>
    <message>
        <source>It removes itself when it stops, and what it has written outside of its mounts is gone before it could be copied. To agree to that: --layer drop.</source>
        <translation>Der Container entfernt sich selbst, wenn er anhält, und was er außerhalb seiner Mounts geschrieben hat, ist weg, bevor es kopiert werden könnte. Um dem zuzustimmen: --layer drop.</translation>
    </message>
    <message>
        <source>Nothing can be copied into the new container, whose own files are read-only. To go on without: --layer drop.</source>
        <translation>In den neuen Container kann nichts kopiert werden, weil dessen eigene Dateien schreibgeschützt sind. Um darauf zu verzichten: --layer drop.</translation>
    </message>
    <message>
        <source>It has written %1 MiB outside of its mounts, and %2 MiB is the most that is copied. To go on without: --layer drop.</source>
        <translation>Der Container hat %1 MiB außerhalb seiner Mounts geschrieben, und höchstens %2 MiB werden kopiert. Um darauf zu verzichten: --layer drop.</translation>
    </message>
    <message>
        <source>%1 files or folders that it has changed outside of its mounts are copied once it is stopped, such as %2.</source>
        <translation>%1 Dateien oder Ordner, die der Container außerhalb seiner Mounts geändert hat, werden kopiert, sobald er angehalten ist, etwa %2.</translation>
    </message>
    <message>
        <source>A deletion cannot be copied: %1 files or folders of the image that it has deleted are there again in the new container, such as %2.</source>
        <translation>Eine Löschung kann nicht kopiert werden: %1 Dateien oder Ordner des Images, die der Container gelöscht hat, sind im neuen wieder da, etwa %2.</translation>
    </message>
    <message>
        <source>Make a copy of its description as %1, which is never started.</source>
        <translation>Eine Kopie seiner Beschreibung als %1 erstellen, die nie gestartet wird.</translation>
    </message>
    <message>
        <source>Make the new container as %1.</source>
        <translation>Den neuen Container als %1 erstellen.</translation>
    </message>
    <message>
        <source>Compare it with the original; nothing is stopped unless it is as planned.</source>
        <translation>Ihn mit dem Original vergleichen; nur wenn er wie geplant ist, wird etwas angehalten.</translation>
    </message>
    <message>
        <source>Stop %1, and kill it if that takes longer than %2 s.</source>
        <translation>%1 anhalten und zwangsweise beenden, wenn das länger als %2 s dauert.</translation>
    </message>
    <message>
        <source>Copy what %1 has written outside of its mounts into the new container.</source>
        <translation>In den neuen Container kopieren, was %1 außerhalb der eigenen Mounts geschrieben hat.</translation>
    </message>
    <message>
        <source>Wait until it has removed itself.</source>
        <translation>Warten, bis er sich selbst entfernt hat.</translation>
    </message>
    <message>
        <source>Keep the original as %1.</source>
        <translation>Das Original als %1 aufbewahren.</translation>
    </message>
    <message>
        <source>Give the new container the name %1.</source>
        <translation>Dem neuen Container den Namen %1 geben.</translation>
    </message>
    <message>
        <source>Start it and watch it for %1 s, or longer where its health check needs that; go back to the original if it fails.</source>
        <translation>Ihn starten und %1 s lang beobachten, oder länger, wo seine Gesundheitsprüfung es erfordert; bei einem Fehlschlag zum Original zurückkehren.</translation>
    </message>
    <message>
        <source>Remove %1: there is no way back from then on.</source>
        <translation>%1 entfernen: Von da an gibt es keinen Weg zurück.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Podman&apos;s description of a container does not hold everything that it was made of, so it cannot be recreated faithfully. Recreate it with podman itself.</source>
        <translation>Podmans Beschreibung eines Containers enthält nicht alles, woraus er erstellt wurde, daher kann er nicht getreu neu erstellt werden. Ihn mit podman selbst neu erstellen.</translation>
    </message>
    <message>
        <source>It was given an exact set of capabilities, which only engines of API 1.40 understand.</source>
        <translation>Der Container bekam eine genaue Menge an Capabilities, die nur Engines mit API 1.40 verstehen.</translation>
    </message>
    <message>
        <source>The engine offers API %1, newer than this version was tested with.</source>
        <translation>Die Engine bietet die API %1, neuer als die, mit der diese Version getestet wurde.</translation>
    </message>
    <message>
        <source>Nothing else is known to manage the container.</source>
        <translation>Es ist nichts anderes bekannt, das den Container verwaltet.</translation>
    </message>
    <message>
        <source>It was started in the foreground. What started it, such as a systemd unit, sees it end and may start another one in its place.</source>
        <translation>Der Container wurde im Vordergrund gestartet. Was ihn gestartet hat, etwa eine systemd-Unit, sieht ihn enden und startet vielleicht einen anderen an seiner Stelle.</translation>
    </message>
    <message>
        <source>%1 (%2) replaces containers of this host by itself: keep it from this one while it is changed.</source>
        <translation>%1 (%2) ersetzt Container dieses Hosts von sich aus: Ihn von diesem Container fernhalten, während er geändert wird.</translation>
    </message>
    <message>
        <source>%1 belongs to a change of another container and is not changed itself.</source>
        <translation>%1 gehört zur Änderung eines anderen Containers und wird selbst nicht geändert.</translation>
    </message>
    <message>
        <source>There is a container %1: another change of this container is under way.</source>
        <translation>Es gibt einen Container %1: Eine andere Änderung dieses Containers ist im Gange.</translation>
    </message>
    <message>
        <source>The original of an earlier change is still kept as %1. It is given up once this change is verified.</source>
        <translation>Das Original einer früheren Änderung ist noch als %1 aufbewahrt. Es wird aufgegeben, sobald diese Änderung überprüft ist.</translation>
    </message>
    <message>
        <source>The container is being removed, or could not be.</source>
        <translation>Der Container wird entfernt oder konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The container keeps restarting, so it cannot be told whether the new one is any better.</source>
        <translation>Der Container wird immer wieder neu gestartet, daher ist nicht festzustellen, ob der neue besser ist.</translation>
    </message>
    <message>
        <source>The container is %1.</source>
        <translation>Der Container ist im Zustand %1.</translation>
    </message>
    <message>
        <source>The container&apos;s image is not on the host any more, or could not be read.</source>
        <translation>Das Image des Containers ist nicht mehr auf dem Host oder konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The container&apos;s image is on the host.</source>
        <translation>Das Image des Containers ist auf dem Host.</translation>
    </message>
    <message>
        <source>%1 means another image by now. The container keeps its own.</source>
        <translation>%1 bedeutet inzwischen ein anderes Image. Der Container behält sein eigenes.</translation>
    </message>
    <message>
        <source>The host has no network %1.</source>
        <translation>Der Host hat kein Netzwerk %1.</translation>
    </message>
    <message>
        <source>It has a fixed address, which the new container can take only once the old one is stopped.</source>
        <translation>Der Container hat eine feste Adresse, die der neue erst übernehmen kann, wenn der alte angehalten ist.</translation>
    </message>
    <message>
        <source>%1 is no host port.</source>
        <translation>%1 ist kein Host-Port.</translation>
    </message>
    <message>
        <source>The engine chooses the host port.</source>
        <translation>Die Engine wählt den Host-Port.</translation>
    </message>
    <message>
        <source>The host port %1/%2 belongs to another container.</source>
        <translation>Der Host-Port %1/%2 gehört einem anderen Container.</translation>
    </message>
    <message>
        <source>The host port %1/%2 is among those that connections may hold at any time.</source>
        <translation>Der Host-Port %1/%2 gehört zu denen, die jederzeit von Verbindungen belegt sein können.</translation>
    </message>
    <message>
        <source>No container of the host has the port %1/%2.</source>
        <translation>Kein Container des Hosts hat den Port %1/%2.</translation>
    </message>
    <message>
        <source>%1 shares a namespace of this container and would have to be recreated with it, which this version does not do. Remove %1, change this container, and make %1 anew.</source>
        <translation>%1 teilt einen Namensraum dieses Containers und müsste mit ihm neu erstellt werden, was diese Version nicht tut. %1 entfernen, diesen Container ändern und %1 neu erstellen.</translation>
    </message>
    <message>
        <source>It removes itself when it stops. A copy of its description and its volumes are kept for a roll-back, but neither its logs nor what it wrote outside of its mounts.</source>
        <translation>Der Container entfernt sich selbst, wenn er anhält. Für eine Rücknahme werden eine Kopie seiner Beschreibung und seine Volumes aufbewahrt, jedoch weder seine Logs noch das, was er außerhalb seiner Mounts geschrieben hat.</translation>
    </message>
    <message>
        <source>It removes itself when it ends and does not run: remove it, and start it anew with other options.</source>
        <translation>Der Container entfernt sich selbst, wenn er endet, und läuft nicht: Ihn entfernen und mit anderen Optionen neu starten.</translation>
    </message>
    <message>
        <source>What it keeps in memory (tmpfs) is lost.</source>
        <translation>Was der Container im Arbeitsspeicher hält (tmpfs), geht verloren.</translation>
    </message>
    <message>
        <source>Its id, its creation time and its restart count change.</source>
        <translation>Seine ID, sein Erstellungszeitpunkt und die Anzahl seiner Neustarts ändern sich.</translation>
    </message>
    <message>
        <source>Its logs are gone, since it removes itself.</source>
        <translation>Seine Logs gehen verloren, da er sich selbst entfernt.</translation>
    </message>
    <message>
        <source>Its logs stay with the original.</source>
        <translation>Seine Logs bleiben beim Original.</translation>
    </message>
    <message>
        <source>Connections to it end, and what it keeps in memory is gone.</source>
        <translation>Verbindungen zu ihm enden, und was er im Arbeitsspeicher hält, geht verloren.</translation>
    </message>
    <message>
        <source>Its state becomes &quot;created&quot; and its exit code is gone.</source>
        <translation>Sein Zustand wird „erstellt“, und sein Exit-Code geht verloren.</translation>
    </message>
    <message>
        <source>Commands that run in it by docker exec end.</source>
        <translation>Befehle, die durch docker exec in ihm laufen, enden.</translation>
    </message>
    <message>
        <source>Files that are copied lose attributes of their own kind (user.*).</source>
        <translation>Kopierte Dateien verlieren ihre eigenen Attribute (user.*).</translation>
    </message>
    <message>
        <source>What was written in it outside of its mounts is not carried over by itself.</source>
        <translation>Was in ihm außerhalb seiner Mounts geschrieben wurde, wird nicht von selbst übernommen.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is nested too deeply.</source>
        <translation>Die Antwort der Engine ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is no JSON object.</source>
        <translation>Die Antwort der Engine ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds a number that cannot be sent back exactly.</source>
        <translation>Die Antwort der Engine enthält eine Zahl, die nicht genau zurückgesendet werden kann.</translation>
    </message>
    <message>
        <source>Privileged mode gives every capability: rule A-01 has to be fixed as well.</source>
        <translation>Der privilegierte Modus gibt jede Capability: Der Befund zu Regel A-01 muss ebenfalls behoben werden.</translation>
    </message>
    <message>
        <source>All capabilities are added, which wins over dropping them: rule A-03 has to be fixed as well.</source>
        <translation>Alle Capabilities sind hinzugefügt, was stärker ist als ihr Entzug: Der Befund zu Regel A-03 muss ebenfalls behoben werden.</translation>
    </message>
    <message>
        <source>The engine switches the separation off by itself for privileged containers and in the host&apos;s process or IPC namespace: that has to be fixed instead.</source>
        <translation>Die Engine schaltet die Trennung bei privilegierten Containern und im Prozess- oder IPC-Namensraum des Hosts von sich aus ab: Stattdessen muss dies behoben werden.</translation>
    </message>
    <message>
        <source>The network that it moves to has to be named with --network, and the ports that are used from outside with --publish.</source>
        <translation>Das Netzwerk, in das der Container wechselt, muss mit --network genannt werden, und die von außen verwendeten Ports mit --publish.</translation>
    </message>
    <message>
        <source>%1 is no network of the container&apos;s own.</source>
        <translation>%1 ist kein eigenes Netzwerk des Containers.</translation>
    </message>
    <message>
        <source>It shares the network of the container %1, which has to be fixed first.</source>
        <translation>Der Container teilt das Netzwerk des Containers %1, bei dem die Behebung zuerst nötig ist.</translation>
    </message>
    <message>
        <source>%1 comes from another container&apos;s volumes: it has to be changed there.</source>
        <translation>%1 stammt aus den Volumes eines anderen Containers: Die Änderung muss dort erfolgen.</translation>
    </message>
    <message>
        <source>Which mount is to be removed, made read-only or narrowed has to be said: --mount DEST=remove, --mount DEST=ro or --mount DEST=SOURCE.</source>
        <translation>Welcher Mount entfernt, nur lesend gemacht oder eingegrenzt werden soll, muss angegeben werden: --mount DEST=remove, --mount DEST=ro oder --mount DEST=SOURCE.</translation>
    </message>
    <message>
        <source>It shares the namespace of the container %1, which has to be fixed first.</source>
        <translation>Der Container teilt den Namensraum des Containers %1, bei dem die Behebung zuerst nötig ist.</translation>
    </message>
    <message>
        <source>The engine maps user ids only in containers that are neither privileged nor in the host&apos;s process or network namespace: that has to be fixed as well.</source>
        <translation>Die Engine setzt Benutzer-IDs nur in Containern um, die weder privilegiert noch im Prozess- oder Netzwerk-Namensraum des Hosts sind: Dies muss ebenfalls behoben werden.</translation>
    </message>
    <message>
        <source>No free host port was found for %1.</source>
        <translation>Für %1 wurde kein freier Host-Port gefunden.</translation>
    </message>
    <message>
        <source>It does not publish the host port %1/%2 that --port names.</source>
        <translation>Der Container veröffentlicht den Host-Port %1/%2 nicht, den --port nennt.</translation>
    </message>
    <message>
        <source>It does not run, so nothing tells which of its ports are used: name them with --publish.</source>
        <translation>Der Container läuft nicht, daher verrät nichts, welche seiner Ports verwendet werden: Sie mit --publish nennen.</translation>
    </message>
    <message>
        <source>Recreating a container does not fix what rule %1 finds.</source>
        <translation>Das Neuerstellen eines Containers behebt nicht, was Regel %1 findet.</translation>
    </message>
    <message>
        <source>What the container has written cannot be told.</source>
        <translation>Was der Container geschrieben hat, ist nicht festzustellen.</translation>
    </message>
    <message>
        <source>It has written files whose names are not UTF-8 (%1), which cannot be copied.</source>
        <translation>Der Container hat Dateien geschrieben, deren Namen kein UTF-8 sind (%1); sie können nicht kopiert werden.</translation>
    </message>
    <message>
        <source>A font of the report is not installed: %1.</source>
        <translation>Eine Schrift des Berichts ist nicht installiert: %1.</translation>
    </message>
    <message>
        <source>Install it; on Debian the package is fonts-dejavu-core.</source>
        <translation>Sie installieren; unter Debian heißt das Paket fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>The PDF cannot be begun.</source>
        <translation>Das PDF kann nicht begonnen werden.</translation>
    </message>
    <message>
        <source>The program %1 is missing, which paints a PDF.</source>
        <translation>Das Programm %1, das ein PDF zeichnet, fehlt.</translation>
    </message>
    <message>
        <source>Install Hullwright anew, with all of its programs.</source>
        <translation>Hullwright neu installieren, mit allen seinen Programmen.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The program %1 has ended without a result.</source>
        <translation>Das Programm %1 hat sich ohne Ergebnis beendet.</translation>
    </message>
    <message>
        <source>It may have been killed, or run out of memory.</source>
        <translation>Es wurde vielleicht zwangsweise beendet, oder ihm ging der Speicher aus.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Es meldete: %1</translation>
    </message>
    <message>
        <source>Try again, or write HTML, which needs no other program.</source>
        <translation>Erneut versuchen oder HTML schreiben, das kein anderes Programm benötigt.</translation>
    </message>
    <message>
        <source>The rule is one of another version of this program, which can tell.</source>
        <translation>Die Regel stammt aus einer anderen Version dieses Programms, die Auskunft geben kann.</translation>
    </message>
    <message>
        <source>See the version of the program that made the scan.</source>
        <translation>Die Version des Programms heranziehen, mit der die Prüfung gemacht wurde.</translation>
    </message>
    <message>
        <source>The report came from another version of the program.</source>
        <translation>Der Bericht kam von einer anderen Version des Programms.</translation>
    </message>
    <message>
        <source>Install both anew, from the same build.</source>
        <translation>Beide neu installieren, aus demselben Build.</translation>
    </message>
    <message>
        <source>NET_BIND_SERVICE is added although nothing took it away before.</source>
        <translation>NET_BIND_SERVICE ist hinzugefügt, obwohl nichts es zuvor entzogen hat.</translation>
    </message>
    <message>
        <source>not added, or added after dropping all</source>
        <translation>nicht hinzugefügt, oder nach dem Entzug aller hinzugefügt</translation>
    </message>
    <message>
        <source>no capability beyond the engine&apos;s default set</source>
        <translation>keine Capability über die Standardmenge der Engine hinaus</translation>
    </message>
    <message>
        <source>without %1, which nothing in the configuration gives</source>
        <translation>ohne %1, in der Konfiguration nicht vorgesehen</translation>
    </message>
    <message>
        <source>as configured; this machine does not give %1 at present</source>
        <translation>wie konfiguriert; dieser Rechner gibt %1 derzeit nicht</translation>
    </message>
    <message>
        <source>Privileged mode gives it every capability.</source>
        <translation>Der privilegierte Modus gibt dem Container jede Capability.</translation>
    </message>
    <message>
        <source>It is given all capabilities of the kernel.</source>
        <translation>Der Container bekommt alle Capabilities des Kernels.</translation>
    </message>
    <message>
        <source>It has capabilities beyond the engine&apos;s default set: %1.</source>
        <translation>Der Container hat Capabilities über die Standardmenge der Engine hinaus: %1.</translation>
    </message>
    <message>
        <source>It is given a capability that this program does not know.</source>
        <translation>Der Container bekommt eine Capability, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Some default capabilities were dropped, and Podman does not tell whether the others were asked for by name.</source>
        <translation>Einige Standard-Capabilities wurden entzogen, und Podman teilt nicht mit, ob die übrigen namentlich verlangt wurden.</translation>
    </message>
    <message>
        <source>It keeps default capabilities that it was not asked to have: %1.</source>
        <translation>Der Container behält Standard-Capabilities, die nicht für ihn verlangt wurden: %1.</translation>
    </message>
    <message>
        <source>ALL, and only the needed ones added</source>
        <translation>ALL, und nur die benötigten hinzugefügt</translation>
    </message>
    <message>
        <source>NET_BIND_SERVICE added on top of the default set</source>
        <translation>NET_BIND_SERVICE zusätzlich zur Standardmenge hinzugefügt</translation>
    </message>
    <message>
        <source>The capability is part of the default set already, and since Docker 20.10 a container on a network of its own binds low ports without it. Adding it only hides that nothing was dropped.</source>
        <translation>Die Capability gehört bereits zur Standardmenge, und seit Docker 20.10 bindet ein Container in einem eigenen Netzwerk niedrige Ports auch ohne sie. Sie hinzuzufügen verdeckt nur, dass nichts entzogen wurde.</translation>
    </message>
    <message>
        <source>Remove it from the added capabilities, or drop all capabilities first and add just this one.</source>
        <translation>Sie aus den hinzugefügten Capabilities entfernen oder zuerst alle Capabilities entziehen und nur diese hinzufügen.</translation>
    </message>
    <message>
        <source>Capabilities beyond the default set</source>
        <translation>Capabilities über die Standardmenge hinaus</translation>
    </message>
    <message>
        <source>Each added capability is a piece of root&apos;s power over the host. Some, like SYS_ADMIN, SYS_PTRACE or SYS_MODULE, are enough to take it over.</source>
        <translation>Jede hinzugefügte Capability ist ein Stück der Macht von root über den Host. Einige wie SYS_ADMIN, SYS_PTRACE oder SYS_MODULE genügen, um ihn zu übernehmen.</translation>
    </message>
    <message>
        <source>Remove the added capabilities. Keep a single one only where the workload fails without it, and record why in a waiver.</source>
        <translation>Die hinzugefügten Capabilities entfernen. Eine einzelne nur behalten, wenn der Dienst ohne sie scheitert, und den Grund in einer Ausnahme festhalten.</translation>
    </message>
    <message>
        <source>Default capabilities not dropped</source>
        <translation>Standard-Capabilities nicht entzogen</translation>
    </message>
    <message>
        <source>The default set is made to break nothing, not to be safe: NET_RAW forges packets, MKNOD makes device files, and most services need none of them.</source>
        <translation>Die Standardmenge soll nichts stören, sie soll nicht sicher sein: NET_RAW fälscht Pakete, MKNOD legt Gerätedateien an, und die meisten Dienste benötigen nichts davon.</translation>
    </message>
    <message>
        <source>Drop ALL and add by name what the workload needs. Images that start as root and change the owner of files or the user need CHOWN, SETUID, SETGID, DAC_OVERRIDE or FOWNER.</source>
        <translation>ALL entziehen und namentlich hinzufügen, was der Dienst benötigt. Images, die als root starten und den Eigentümer von Dateien oder den Benutzer wechseln, benötigen CHOWN, SETUID, SETGID, DAC_OVERRIDE oder FOWNER.</translation>
    </message>
    <message>
        <source>2, a filter</source>
        <translation>2, ein Filter</translation>
    </message>
    <message>
        <source>no seccomp option, or a profile that denies what is not needed</source>
        <translation>keine seccomp-Option, oder ein Profil, das nicht Benötigtes verweigert</translation>
    </message>
    <message>
        <source>No system call filter is in force, though no option switched it off.</source>
        <translation>Es ist kein Filter für Systemaufrufe wirksam, obwohl keine Option ihn abgeschaltet hat.</translation>
    </message>
    <message>
        <source>The engine does not tell whether it filters system calls.</source>
        <translation>Die Engine teilt nicht mit, ob sie Systemaufrufe filtert.</translation>
    </message>
    <message>
        <source>The engine itself applies no system call filter to its containers.</source>
        <translation>Die Engine selbst wendet auf ihre Container keinen Filter für Systemaufrufe an.</translation>
    </message>
    <message>
        <source>seccomp with a profile</source>
        <translation>seccomp mit einem Profil</translation>
    </message>
    <message>
        <source>Its seccomp profile is known by name only, not by content.</source>
        <translation>Das seccomp-Profil des Containers ist nur dem Namen nach bekannt, nicht dem Inhalt nach.</translation>
    </message>
    <message>
        <source>Its seccomp profile could not be understood.</source>
        <translation>Das seccomp-Profil des Containers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Its seccomp profile denies nothing.</source>
        <translation>Das seccomp-Profil des Containers verweigert nichts.</translation>
    </message>
    <message>
        <source>It uses a seccomp profile of its own.</source>
        <translation>Der Container verwendet ein eigenes seccomp-Profil.</translation>
    </message>
    <message>
        <source>Privileged mode takes the system call filter away.</source>
        <translation>Der privilegierte Modus hebt den Filter für Systemaufrufe auf.</translation>
    </message>
    <message>
        <source>the engine&apos;s default profile</source>
        <translation>das Standardprofil der Engine</translation>
    </message>
    <message>
        <source>Its system call filter is switched off by an option.</source>
        <translation>Der Filter für Systemaufrufe ist durch eine Option abgeschaltet.</translation>
    </message>
    <message>
        <source>The host has no AppArmor.</source>
        <translation>Der Host hat kein AppArmor.</translation>
    </message>
    <message>
        <source>It is not known whether the host has AppArmor.</source>
        <translation>Es ist nicht bekannt, ob der Host AppArmor hat.</translation>
    </message>
    <message>
        <source>AppArmor is switched off for it by an option.</source>
        <translation>AppArmor ist für den Container durch eine Option abgeschaltet.</translation>
    </message>
    <message>
        <source>no option, or a profile&apos;s name</source>
        <translation>keine Option, oder der Name eines Profils</translation>
    </message>
    <message>
        <source>No AppArmor profile confines it.</source>
        <translation>Kein AppArmor-Profil schränkt den Container ein.</translation>
    </message>
    <message>
        <source>docker-default, or a profile of its own</source>
        <translation>docker-default, oder ein eigenes Profil</translation>
    </message>
    <message>
        <source>The engine does not tell whether it uses SELinux.</source>
        <translation>Die Engine teilt nicht mit, ob sie SELinux verwendet.</translation>
    </message>
    <message>
        <source>The engine does not use SELinux.</source>
        <translation>Die Engine verwendet SELinux nicht.</translation>
    </message>
    <message>
        <source>SELinux is switched off for it by an option.</source>
        <translation>SELinux ist für den Container durch eine Option abgeschaltet.</translation>
    </message>
    <message>
        <source>SELinux does not confine it, which comes with its privileged mode or host namespace.</source>
        <translation>SELinux schränkt den Container nicht ein; das folgt aus seinem privilegierten Modus oder Host-Namensraum.</translation>
    </message>
    <message>
        <source>no label=disable</source>
        <translation>kein label=disable</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>the engine&apos;s default list</source>
        <translation>die Standardliste der Engine</translation>
    </message>
    <message>
        <source>no unmask option</source>
        <translation>keine unmask-Option</translation>
    </message>
    <message>
        <source>writable-cgroups=false</source>
        <translation>writable-cgroups=false</translation>
    </message>
    <message>
        <source>Parts of /proc and /sys that the engine hides or write-protects are open to it.</source>
        <translation>Teile von /proc und /sys, die die Engine verbirgt oder vor dem Schreiben schützt, stehen dem Container offen.</translation>
    </message>
    <message>
        <source>the engine&apos;s default lists</source>
        <translation>die Standardlisten der Engine</translation>
    </message>
    <message>
        <source>The masked paths of the container are not reported.</source>
        <translation>Die maskierten Pfade des Containers werden nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Seccomp disabled or void</source>
        <translation>Seccomp abgeschaltet oder wirkungslos</translation>
    </message>
    <message>
        <source>The filter keeps the container away from system calls that ordinary programs never make and that kernel exploits are made of.</source>
        <translation>Der Filter hält den Container von Systemaufrufen fern, die gewöhnliche Programme nie machen und aus denen Kernel-Exploits bestehen.</translation>
    </message>
    <message>
        <source>Remove the option, so that the engine&apos;s default profile applies. Debuggers and unusual calls may need a profile that allows just them.</source>
        <translation>Die Option entfernen, damit das Standardprofil der Engine gilt. Debugger und ungewöhnliche Aufrufe benötigen vielleicht ein Profil, das genau diese erlaubt.</translation>
    </message>
    <message>
        <source>AppArmor unconfined</source>
        <translation>AppArmor ohne Einschränkung</translation>
    </message>
    <message>
        <source>The engine&apos;s profile denies writes to /proc and /sys and mounting. Without it a process that gets hold of a capability can use it in full.</source>
        <translation>Das Profil der Engine verweigert das Schreiben in /proc und /sys und das Einhängen. Ohne es kann ein Prozess, der an eine Capability gelangt, sie voll ausnutzen.</translation>
    </message>
    <message>
        <source>Remove the option, so that docker-default applies, or name a profile made for the workload.</source>
        <translation>Die Option entfernen, damit docker-default gilt, oder ein für den Dienst gemachtes Profil angeben.</translation>
    </message>
    <message>
        <source>SELinux separation disabled</source>
        <translation>SELinux-Trennung abgeschaltet</translation>
    </message>
    <message>
        <source>The label keeps one container away from the files of the host and of the other containers. Without it only ordinary file permissions are left.</source>
        <translation>Das Label hält einen Container von den Dateien des Hosts und der anderen Container fern. Ohne es bleiben nur gewöhnliche Dateiberechtigungen.</translation>
    </message>
    <message>
        <source>Remove label=disable. Host directories that are mounted may then need the :z or :Z suffix.</source>
        <translation>Die Option label=disable entfernen. Eingehängte Verzeichnisse des Hosts benötigen dann vielleicht den Zusatz :z oder :Z.</translation>
    </message>
    <message>
        <source>System paths unmasked</source>
        <translation>Systempfade unmaskiert</translation>
    </message>
    <message>
        <source>The hidden parts of /proc and /sys tell kernel memory and keys and take settings that act on the whole host. Nothing else in the configuration shows that they were opened.</source>
        <translation>Die verborgenen Teile von /proc und /sys verraten Kernel-Speicher und Schlüssel und nehmen Einstellungen an, die auf den ganzen Host wirken. Nichts sonst in der Konfiguration zeigt, dass sie geöffnet wurden.</translation>
    </message>
    <message>
        <source>Recreate the container without systempaths=unconfined, so that the engine&apos;s own lists apply.</source>
        <translation>Den Container ohne systempaths=unconfined neu erstellen, damit die eigenen Listen der Engine gelten.</translation>
    </message>
    <message>
        <source>no device of the host</source>
        <translation>kein Gerät des Hosts</translation>
    </message>
    <message>
        <source>no additional device rule</source>
        <translation>keine zusätzliche Geräteregel</translation>
    </message>
    <message>
        <source>no device request, or a record of why</source>
        <translation>keine Geräteanforderung, oder eine festgehaltene Begründung</translation>
    </message>
    <message>
        <source>It can reach the host&apos;s disks or memory directly: %1.</source>
        <translation>Der Container kann unmittelbar auf Datenträger oder Speicher des Hosts zugreifen: %1.</translation>
    </message>
    <message>
        <source>Devices of the host are open to it: %1.</source>
        <translation>Geräte des Hosts stehen dem Container offen: %1.</translation>
    </message>
    <message>
        <source>Host devices exposed</source>
        <translation>Geräte des Hosts zugänglich</translation>
    </message>
    <message>
        <source>A disk or the memory, opened as a device, gives all of the host&apos;s data past every file permission. Other devices hand the hardware and its driver&apos;s faults to the container.</source>
        <translation>Ein Datenträger oder der Speicher, als Gerät geöffnet, gibt alle Daten des Hosts an jeder Dateiberechtigung vorbei preis. Andere Geräte liefern dem Container die Hardware und die Fehler ihres Treibers aus.</translation>
    </message>
    <message>
        <source>Remove the device, or narrow its permissions to r or rw where the function is needed.</source>
        <translation>Das Gerät entfernen oder seine Berechtigungen auf r oder rw beschränken, wo die Funktion benötigt wird.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Der Container läuft nicht.</translation>
    </message>
    <message>
        <source>A command that runs in it could not be inspected.</source>
        <translation>Ein Befehl, der im Container läuft, konnte nicht untersucht werden.</translation>
    </message>
    <message>
        <source>an exec without --privileged</source>
        <translation>ein Exec ohne --privileged</translation>
    </message>
    <message>
        <source>A command with all capabilities runs in it: %1.</source>
        <translation>Ein Befehl mit allen Capabilities läuft im Container: %1.</translation>
    </message>
    <message>
        <source>A command with all capabilities has run in it: %1.</source>
        <translation>Ein Befehl mit allen Capabilities lief im Container: %1.</translation>
    </message>
    <message>
        <source>The container itself runs as root.</source>
        <translation>Der Container selbst läuft als root.</translation>
    </message>
    <message>
        <source>an exec as the container&apos;s own user</source>
        <translation>ein Exec als der eigene Benutzer des Containers</translation>
    </message>
    <message>
        <source>A command runs as root although the container runs as %1: %2.</source>
        <translation>Ein Befehl läuft als root, obwohl der Container als %1 läuft: %2.</translation>
    </message>
    <message>
        <source>A command has run as root although the container runs as %1: %2.</source>
        <translation>Ein Befehl lief als root, obwohl der Container als %1 läuft: %2.</translation>
    </message>
    <message>
        <source>Privileged exec running</source>
        <translation>Privilegiertes Exec läuft</translation>
    </message>
    <message>
        <source>docker exec --privileged gives its command all capabilities again, whatever the container dropped. Nothing in the container&apos;s configuration shows it.</source>
        <translation>docker exec --privileged gibt seinem Befehl wieder alle Capabilities, was auch immer dem Container entzogen wurde. Nichts in der Konfiguration des Containers zeigt es.</translation>
    </message>
    <message>
        <source>End the command. Where it was needed, give the container the one capability instead.</source>
        <translation>Den Befehl beenden. Wo er benötigt wurde, dem Container stattdessen die eine Capability geben.</translation>
    </message>
    <message>
        <source>Exec as root in a non-root container</source>
        <translation>Exec als root in einem Container ohne root</translation>
    </message>
    <message>
        <source>The image was made to do without root, and such a command brings it back past that decision.</source>
        <translation>Das Image wurde gemacht, um ohne root auszukommen, und ein solcher Befehl setzt sich über diese Entscheidung hinweg.</translation>
    </message>
    <message>
        <source>End the command, and run it as the container&apos;s own user.</source>
        <translation>Den Befehl beenden und als eigener Benutzer des Containers ausführen.</translation>
    </message>
    <message>
        <source>a container port of 1024 or above</source>
        <translation>ein Container-Port ab 1024</translation>
    </message>
    <message>
        <source>The image was not read, so it is not known whether it declares the published port itself.</source>
        <translation>Das Image wurde nicht gelesen, daher ist nicht bekannt, ob es den veröffentlichten Port selbst deklariert.</translation>
    </message>
    <message>
        <source>It declares container ports below 1024: %1.</source>
        <translation>Der Container deklariert Container-Ports unter 1024: %1.</translation>
    </message>
    <message>
        <source>It is no task of a Swarm service.</source>
        <translation>Der Container ist keine Task eines Swarm-Dienstes.</translation>
    </message>
    <message>
        <source>Only a Swarm manager tells a service&apos;s ports, and none was asked.</source>
        <translation>Nur ein Swarm-Manager nennt die Ports eines Dienstes, und keiner wurde gefragt.</translation>
    </message>
    <message>
        <source>Its Swarm service is not in the manager&apos;s list.</source>
        <translation>Der Swarm-Dienst des Containers steht nicht in der Liste des Managers.</translation>
    </message>
    <message>
        <source>a published port of 1024 or above</source>
        <translation>ein veröffentlichter Port ab 1024</translation>
    </message>
    <message>
        <source>Its Swarm service %1 publishes ports below 1024: %2.</source>
        <translation>Der Swarm-Dienst %1 des Containers veröffentlicht Ports unter 1024: %2.</translation>
    </message>
    <message>
        <source>Container port below 1024 exposed</source>
        <translation>Container-Port unter 1024 deklariert</translation>
    </message>
    <message>
        <source>An image that declares a low port invites publishing it under the same number, and its service was built to start with more rights than it needs.</source>
        <translation>Ein Image, das einen niedrigen Port deklariert, lädt dazu ein, ihn unter derselben Nummer zu veröffentlichen, und sein Dienst ist darauf ausgelegt, mit mehr Rechten zu starten als nötig.</translation>
    </message>
    <message>
        <source>Build the image with a high port, or tell the service to listen on one, and publish that. Recreating the container alone changes nothing here.</source>
        <translation>Das Image mit einem hohen Port bauen oder den Dienst an einem solchen lauschen lassen und diesen veröffentlichen. Den Container nur neu zu erstellen, ändert hier nichts.</translation>
    </message>
    <message>
        <source>Swarm service publishes a port below 1024</source>
        <translation>Swarm-Dienst veröffentlicht einen Port unter 1024</translation>
    </message>
    <message>
        <source>A port that the routing mesh publishes is open on every node of the Swarm, although no container shows it in its own configuration.</source>
        <translation>Ein Port, den das Routing-Mesh veröffentlicht, ist an jedem Knoten des Swarms offen, obwohl ihn kein Container in seiner Konfiguration zeigt.</translation>
    </message>
    <message>
        <source>Change the service, not the task: docker service update with --publish-rm and --publish-add. Swarm would undo a change of the container.</source>
        <translation>Den Dienst ändern, nicht die Task: docker service update mit --publish-rm und --publish-add. Swarm würde eine Änderung des Containers rückgängig machen.</translation>
    </message>
    <message>
        <source>Its root file system can be written.</source>
        <translation>Das Wurzeldateisystem des Containers ist beschreibbar.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>Swarm restarts its tasks by the service&apos;s own policy.</source>
        <translation>Swarm startet seine Tasks nach der eigenen Neustart-Richtlinie des Dienstes neu.</translation>
    </message>
    <message>
        <source>It is restarted without a bound or more than five times: %1.</source>
        <translation>Der Container wird ohne Begrenzung oder mehr als fünfmal neu gestartet: %1.</translation>
    </message>
    <message>
        <source>on-failure with at most 5</source>
        <translation>on-failure mit höchstens 5</translation>
    </message>
    <message>
        <source>What it mounts shows up on the host as well.</source>
        <translation>Was der Container einhängt, erscheint auch auf dem Host.</translation>
    </message>
    <message>
        <source>rprivate</source>
        <translation>rprivate</translation>
    </message>
    <message>
        <source>Its health check fails.</source>
        <translation>Die Gesundheitsprüfung des Containers schlägt fehl.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>It was never started, so its health check is not shown.</source>
        <translation>Der Container wurde nie gestartet, daher wird seine Gesundheitsprüfung nicht gezeigt.</translation>
    </message>
    <message>
        <source>It has no health check.</source>
        <translation>Der Container hat keine Gesundheitsprüfung.</translation>
    </message>
    <message>
        <source>a health check</source>
        <translation>eine Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>The name of its image is not reported.</source>
        <translation>Der Name des Images wird nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Its image is named by the moving tag latest: %1.</source>
        <translation>Das Image wird mit dem beweglichen Tag latest genannt: %1.</translation>
    </message>
    <message>
        <source>a fixed tag or a digest</source>
        <translation>ein festes Tag oder ein Digest</translation>
    </message>
    <message>
        <source>The host&apos;s images were not listed.</source>
        <translation>Die Images des Hosts wurden nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Its image&apos;s tag is no longer on the host.</source>
        <translation>Das Tag des Images ist nicht mehr auf dem Host.</translation>
    </message>
    <message>
        <source>The tag %1 points to another image by now.</source>
        <translation>Das Tag %1 zeigt inzwischen auf ein anderes Image.</translation>
    </message>
    <message>
        <source>the image that the tag points to</source>
        <translation>das Image, auf das das Tag zeigt</translation>
    </message>
    <message>
        <source>Root file system is writable</source>
        <translation>Wurzeldateisystem ist beschreibbar</translation>
    </message>
    <message>
        <source>An intruder can put tools into the container and change its programs, and it looks the same from outside.</source>
        <translation>Ein Eindringling kann Werkzeuge in den Container legen und seine Programme ändern, und von außen sieht er unverändert aus.</translation>
    </message>
    <message>
        <source>Make it read-only, with a volume or tmpfs for each directory that is written.</source>
        <translation>Es schreibgeschützt machen, mit einem Volume oder tmpfs für jedes Verzeichnis, in das geschrieben wird.</translation>
    </message>
    <message>
        <source>Restarted without bound</source>
        <translation>Neustart ohne Begrenzung</translation>
    </message>
    <message>
        <source>A container that keeps crashing uses up the host and hides that something is wrong.</source>
        <translation>Ein Container, der immer wieder abstürzt, verbraucht den Host und verdeckt, dass etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Restart on failure, five times at most, and watch for the rest.</source>
        <translation>Bei Fehlern neu starten, höchstens fünfmal, und alles Weitere überwachen.</translation>
    </message>
    <message>
        <source>Mount propagates back to the host</source>
        <translation>Mount wirkt auf den Host zurück</translation>
    </message>
    <message>
        <source>Mounts made inside appear on the host and in every other container that shares the path.</source>
        <translation>Im Container vorgenommene Mounts erscheinen auf dem Host und in jedem anderen Container, der den Pfad teilt.</translation>
    </message>
    <message>
        <source>Use the default propagation, or slave where the host&apos;s mounts must show.</source>
        <translation>Die Standardweitergabe verwenden, oder slave, wo die Mounts des Hosts erscheinen müssen.</translation>
    </message>
    <message>
        <source>No health check, or an unhealthy container</source>
        <translation>Keine Gesundheitsprüfung, oder Container nicht gesund</translation>
    </message>
    <message>
        <source>Without a check nobody notices a service that runs and does not work.</source>
        <translation>Ohne Gesundheitsprüfung bemerkt niemand einen Dienst, der läuft und nicht funktioniert.</translation>
    </message>
    <message>
        <source>Add a health check to the image or to the container.</source>
        <translation>Dem Image oder dem Container eine Gesundheitsprüfung hinzufügen.</translation>
    </message>
    <message>
        <source>Image tag moves or has moved on</source>
        <translation>Image-Tag ist beweglich oder zeigt inzwischen auf anderes</translation>
    </message>
    <message>
        <source>A moving tag does not say what runs, and a container of an older image misses the corrections of the newer one.</source>
        <translation>Ein bewegliches Tag sagt nicht, was läuft, und einem Container mit älterem Image fehlen die Korrekturen des neueren.</translation>
    </message>
    <message>
        <source>Name a fixed version or a digest, and recreate from the current image.</source>
        <translation>Eine feste Version oder einen Digest angeben und aus dem aktuellen Image neu erstellen.</translation>
    </message>
    <message>
        <source>It may use all of the host&apos;s memory.</source>
        <translation>Der Container darf den gesamten Speicher des Hosts verwenden.</translation>
    </message>
    <message>
        <source>a limit in bytes</source>
        <translation>eine Grenze in Bytes</translation>
    </message>
    <message>
        <source>It has neither a share nor a limit of processor time.</source>
        <translation>Der Container hat weder einen Anteil noch eine Grenze der Prozessorzeit.</translation>
    </message>
    <message>
        <source>NanoCpus, CpuQuota or CpuShares set</source>
        <translation>NanoCpus, CpuQuota oder CpuShares gesetzt</translation>
    </message>
    <message>
        <source>It may start any number of processes.</source>
        <translation>Der Container darf beliebig viele Prozesse starten.</translation>
    </message>
    <message>
        <source>a limit above 0</source>
        <translation>eine Grenze über 0</translation>
    </message>
    <message>
        <source>It overrides the engine&apos;s default resource limits.</source>
        <translation>Der Container setzt sich über die Standard-Ressourcengrenzen der Engine hinweg.</translation>
    </message>
    <message>
        <source>the engine&apos;s defaults, or a reason</source>
        <translation>die Vorgaben der Engine, oder eine Begründung</translation>
    </message>
    <message>
        <source>Podman names a parent for every container.</source>
        <translation>Podman nennt für jeden Container eine übergeordnete Gruppe.</translation>
    </message>
    <message>
        <source>It runs under a control group of its own choice.</source>
        <translation>Der Container läuft unter einer selbst gewählten Kontrollgruppe.</translation>
    </message>
    <message>
        <source>empty, or a group with limits of its own</source>
        <translation>leer, oder eine Gruppe mit eigenen Grenzen</translation>
    </message>
    <message>
        <source>No memory limit</source>
        <translation>Kein Speicherlimit</translation>
    </message>
    <message>
        <source>One container that leaks or is attacked can starve every other one and the host itself.</source>
        <translation>Ein Container, der Speicher verliert oder angegriffen wird, kann alle anderen und den Host selbst aushungern.</translation>
    </message>
    <message>
        <source>Set a memory limit with room above what the workload uses.</source>
        <translation>Ein Speicherlimit mit Spielraum über dem Verbrauch des Dienstes setzen.</translation>
    </message>
    <message>
        <source>No CPU limit or share</source>
        <translation>Weder CPU-Limit noch CPU-Anteil</translation>
    </message>
    <message>
        <source>A busy container takes processor time from all others in equal parts, however unimportant.</source>
        <translation>Ein ausgelasteter Container nimmt allen anderen zu gleichen Teilen Prozessorzeit, so unwichtig er auch ist.</translation>
    </message>
    <message>
        <source>Set a number of CPUs, or shares by importance.</source>
        <translation>Eine Anzahl CPUs festlegen, oder Anteile nach Wichtigkeit.</translation>
    </message>
    <message>
        <source>Default ulimits overridden</source>
        <translation>Standard-Ulimits überschrieben</translation>
    </message>
    <message>
        <source>Limits set for one container go past what the host&apos;s owner decided.</source>
        <translation>Für einen Container gesetzte Grenzen gehen über das hinaus, was der Eigentümer des Hosts festgelegt hat.</translation>
    </message>
    <message>
        <source>Remove them where the engine&apos;s defaults do.</source>
        <translation>Sie entfernen, wo die Vorgaben der Engine genügen.</translation>
    </message>
    <message>
        <source>Own parent control group</source>
        <translation>Eigene übergeordnete Kontrollgruppe</translation>
    </message>
    <message>
        <source>Under another parent the container may escape limits that the host set for all containers.</source>
        <translation>Unter einer anderen übergeordneten Gruppe kann der Container Grenzen entgehen, die der Host für alle Container setzt.</translation>
    </message>
    <message>
        <source>Remove it, or see that the group has the limits that it should have.</source>
        <translation>Sie entfernen oder dafür sorgen, dass die Gruppe die vorgesehenen Grenzen hat.</translation>
    </message>
    <message>
        <source>No limit of processes</source>
        <translation>Keine Prozessgrenze</translation>
    </message>
    <message>
        <source>A fork bomb in the container uses up the host&apos;s process table.</source>
        <translation>Eine Fork-Bombe im Container verbraucht die Prozesstabelle des Hosts.</translation>
    </message>
    <message>
        <source>Set a PIDs limit, some hundreds for most workloads.</source>
        <translation>Ein PID-Limit setzen, für die meisten Dienste einige Hundert.</translation>
    </message>
    <message>
        <source>It is not known where a volume leads, so it may show a directory of the host: its options were not read or name a file system that may hold anything, or its plugin does not tell.</source>
        <translation>Es ist nicht bekannt, wohin ein Volume führt, daher zeigt es vielleicht ein Verzeichnis des Hosts: Seine Optionen wurden nicht gelesen oder nennen ein Dateisystem, das alles enthalten kann, oder sein Plugin gibt keine Auskunft.</translation>
    </message>
    <message>
        <source>Judged by the names of what is mounted: where symbolic links on the host lead was not seen, since the kernel shows it for containers that run, on a local engine or one behind SSH.</source>
        <translation>Nach den Namen des Eingehängten beurteilt: Wohin symbolische Verknüpfungen auf dem Host führen, war nicht zu sehen, da der Kernel es nur für laufende Container zeigt, auf einer lokalen Engine oder einer hinter SSH.</translation>
    </message>
    <message>
        <source>known to show no directory of the host</source>
        <translation>zeigt bekanntermaßen kein Verzeichnis des Hosts</translation>
    </message>
    <message>
        <source>no mount through which %1 is reached</source>
        <translation>kein Mount, durch den %1 erreichbar ist</translation>
    </message>
    <message>
        <source>no access to an engine, or one that a filtering proxy limits</source>
        <translation>kein Zugriff auf eine Engine, oder auf eine, die ein filternder Proxy beschränkt</translation>
    </message>
    <message>
        <source>It is told to use a container engine over the network. It is not known where its volumes lead, so it may reach the host&apos;s own engine as well.</source>
        <translation>Der Container soll eine Container-Engine über das Netzwerk verwenden. Es ist nicht bekannt, wohin seine Volumes führen, daher erreicht er vielleicht auch die eigene Engine des Hosts.</translation>
    </message>
    <message>
        <source>It is told to use a container engine over the network.</source>
        <translation>Der Container soll eine Container-Engine über das Netzwerk verwenden.</translation>
    </message>
    <message>
        <source>It can reach the socket of a container engine and so control the host: %1. A read-only mount does not change that.</source>
        <translation>Der Container kann den Socket einer Container-Engine erreichen und damit den Host beherrschen: %1. Ein nur lesender Mount ändert daran nichts.</translation>
    </message>
    <message>
        <source>nothing of %1 mounted, or less of it and read-only</source>
        <translation>nichts von %1 eingehängt, oder weniger davon und nur lesend</translation>
    </message>
    <message>
        <source>Sensitive paths of the host are mounted: %1.</source>
        <translation>Empfindliche Pfade des Hosts sind eingehängt: %1.</translation>
    </message>
    <message>
        <source>Container engine socket reachable</source>
        <translation>Socket der Container-Engine erreichbar</translation>
    </message>
    <message>
        <source>Whoever can talk to the engine can start a privileged container with the host&apos;s root directory in it. That is root on the host, also through a read-only mount.</source>
        <translation>Wer mit der Engine sprechen kann, kann einen privilegierten Container mit dem Wurzelverzeichnis des Hosts darin starten. Das ist root auf dem Host, auch durch einen nur lesenden Mount.</translation>
    </message>
    <message>
        <source>Remove the mount. A program that must ask the engine gets a proxy that lets only the needed requests pass, by DOCKER_HOST.</source>
        <translation>Den Mount entfernen. Ein Programm, das die Engine befragen muss, bekommt über DOCKER_HOST einen Proxy, der nur die benötigten Anfragen durchlässt.</translation>
    </message>
    <message>
        <source>Sensitive host path mounted</source>
        <translation>Empfindlicher Pfad des Hosts eingehängt</translation>
    </message>
    <message>
        <source>Writing to the host&apos;s system directories changes what the host runs, and reading them tells keys and password hashes. A container with such a mount is hardly a container.</source>
        <translation>Schreiben in die Systemverzeichnisse des Hosts ändert, was der Host ausführt, und sie zu lesen verrät Schlüssel und Passwort-Hashes. Ein Container mit einem solchen Mount ist kaum noch ein Container.</translation>
    </message>
    <message>
        <source>Mount only the file or subdirectory that is used, read-only where it is only read, or a named volume instead.</source>
        <translation>Nur die verwendete Datei oder das verwendete Unterverzeichnis einhängen, nur lesend, wo nur gelesen wird, oder stattdessen ein benanntes Volume.</translation>
    </message>
    <message>
        <source>a namespace apart from the host&apos;s</source>
        <translation>ein vom Host getrennter Namensraum</translation>
    </message>
    <message>
        <source>no port of the host below 1024 in use</source>
        <translation>kein Port des Hosts unter 1024 in Verwendung</translation>
    </message>
    <message>
        <source>It uses the host&apos;s own network and listens on ports of it below 1024: %1.</source>
        <translation>Der Container verwendet das eigene Netzwerk des Hosts und lauscht an dessen Ports unter 1024: %1.</translation>
    </message>
    <message>
        <source>It uses the host&apos;s own network through another container, %1 → host, and listens on ports of it below 1024: %2.</source>
        <translation>Der Container verwendet das eigene Netzwerk des Hosts durch einen anderen Container, %1 → Host, und lauscht an dessen Ports unter 1024: %2.</translation>
    </message>
    <message>
        <source>It uses the host&apos;s own network.</source>
        <translation>Der Container verwendet das eigene Netzwerk des Hosts.</translation>
    </message>
    <message>
        <source>It uses the host&apos;s own network through another container: %1 → host.</source>
        <translation>Der Container verwendet das eigene Netzwerk des Hosts durch einen anderen Container: %1 → Host.</translation>
    </message>
    <message>
        <source>It sees and can signal the host&apos;s processes.</source>
        <translation>Der Container sieht die Prozesse des Hosts und kann ihnen Signale senden.</translation>
    </message>
    <message>
        <source>It sees the host&apos;s processes through another container: %1 → host.</source>
        <translation>Der Container sieht die Prozesse des Hosts durch einen anderen Container: %1 → Host.</translation>
    </message>
    <message>
        <source>Podman reports &quot;shareable&quot; also for containers that use the host&apos;s IPC namespace.</source>
        <translation>Podman meldet „shareable“ auch für Container, die den IPC-Namensraum des Hosts verwenden.</translation>
    </message>
    <message>
        <source>It shares the host&apos;s shared memory and message queues.</source>
        <translation>Der Container teilt den gemeinsamen Speicher und die Nachrichtenwarteschlangen des Hosts.</translation>
    </message>
    <message>
        <source>It shares the host&apos;s shared memory through another container: %1 → host.</source>
        <translation>Der Container teilt den gemeinsamen Speicher des Hosts durch einen anderen Container: %1 → Host.</translation>
    </message>
    <message>
        <source>It shares the host&apos;s name and can change it.</source>
        <translation>Der Container teilt den Namen des Hosts und kann ihn ändern.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>It leaves the engine&apos;s user namespace: root in it is the host&apos;s root.</source>
        <translation>Der Container verlässt den Benutzer-Namensraum der Engine: root in ihm ist root des Hosts.</translation>
    </message>
    <message>
        <source>It leaves the engine&apos;s user namespace, if the engine remaps users at all.</source>
        <translation>Der Container verlässt den Benutzer-Namensraum der Engine, falls die Engine Benutzer überhaupt umsetzt.</translation>
    </message>
    <message>
        <source>It would leave the user namespace as soon as the engine remaps users.</source>
        <translation>Der Container würde den Benutzer-Namensraum verlassen, sobald die Engine Benutzer umsetzt.</translation>
    </message>
    <message>
        <source>On cgroup version 1 the host&apos;s namespace is the engine&apos;s default.</source>
        <translation>Bei cgroup-Version 1 ist der Namensraum des Hosts die Vorgabe der Engine.</translation>
    </message>
    <message>
        <source>Podman does not report the cgroup namespace.</source>
        <translation>Podman teilt den cgroup-Namensraum nicht mit.</translation>
    </message>
    <message>
        <source>The host&apos;s cgroup version is not known, and on version 1 this is the default.</source>
        <translation>Die cgroup-Version des Hosts ist nicht bekannt, und bei Version 1 ist dies die Vorgabe.</translation>
    </message>
    <message>
        <source>It sees the host&apos;s whole tree of control groups.</source>
        <translation>Der Container sieht den ganzen Baum der Kontrollgruppen des Hosts.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>private</translation>
    </message>
    <message>
        <source>Shares the host&apos;s network namespace</source>
        <translation>Teilt den Netzwerk-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>The container can open any port of the host, reach services that listen on its loopback address only, and watch or change its network as far as its capabilities go.</source>
        <translation>Der Container kann jeden Port des Hosts öffnen, Dienste erreichen, die nur an dessen Loopback-Adresse lauschen, und dessen Netzwerk beobachten oder ändern, soweit seine Capabilities reichen.</translation>
    </message>
    <message>
        <source>Put it on a network of its own and publish the ports that it really serves. Bindings that were stored without effect wake up then: check them.</source>
        <translation>In ein eigenes Netzwerk setzen und die tatsächlich bedienten Ports veröffentlichen. Wirkungslos gespeicherte Bindungen werden dann wirksam: Sie prüfen.</translation>
    </message>
    <message>
        <source>Shares the host&apos;s process namespace</source>
        <translation>Teilt den Prozess-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>Every process of the host is visible with its arguments, and root in the container can signal, trace or read it.</source>
        <translation>Jeder Prozess des Hosts ist samt seinen Argumenten sichtbar, und root im Container kann ihm Signale senden, ihn verfolgen oder auslesen.</translation>
    </message>
    <message>
        <source>Leave the process namespace at the engine&apos;s default, and drop the label=disable that the engine added with it.</source>
        <translation>Den Prozess-Namensraum auf der Vorgabe der Engine belassen und das label=disable entfernen, das die Engine damit hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Shares the host&apos;s IPC namespace</source>
        <translation>Teilt den IPC-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>Shared memory segments, semaphores and message queues of the host&apos;s programs can be read and changed from inside.</source>
        <translation>Gemeinsame Speichersegmente, Semaphore und Nachrichtenwarteschlangen der Programme des Hosts können von innen gelesen und geändert werden.</translation>
    </message>
    <message>
        <source>Use a private IPC namespace. Containers that must share memory share it with each other, by shareable and container: modes.</source>
        <translation>Einen privaten IPC-Namensraum verwenden. Container, die Speicher teilen müssen, teilen ihn mit den Modi shareable und container: untereinander.</translation>
    </message>
    <message>
        <source>Shares the host&apos;s UTS namespace</source>
        <translation>Teilt den UTS-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>With SYS_ADMIN the container can rename the host, which logs and certificates rely on.</source>
        <translation>Mit SYS_ADMIN kann der Container den Host umbenennen, worauf sich Logs und Zertifikate stützen.</translation>
    </message>
    <message>
        <source>Leave the UTS namespace at its default and set a host name for the container instead.</source>
        <translation>Den UTS-Namensraum auf der Vorgabe belassen und stattdessen einen Hostnamen für den Container setzen.</translation>
    </message>
    <message>
        <source>Leaves the user-namespace remapping</source>
        <translation>Verlässt die Umsetzung der Benutzer-IDs</translation>
    </message>
    <message>
        <source>Where the engine maps the container&apos;s root to an ordinary user of the host, this container is the exception that runs as the real one.</source>
        <translation>Wo die Engine root des Containers auf einen gewöhnlichen Benutzer des Hosts umsetzt, ist dieser Container die Ausnahme, die als der echte root läuft.</translation>
    </message>
    <message>
        <source>Remove the mode. File owners shift by the remapping, so volumes may need a change of owner. Privileged mode and the host&apos;s process namespace must go with it.</source>
        <translation>Den Modus entfernen. Dateieigentümer verschieben sich durch die Umsetzung, daher müssen Volumes vielleicht den Eigentümer wechseln. Der privilegierte Modus und der Prozess-Namensraum des Hosts müssen ebenfalls weg.</translation>
    </message>
    <message>
        <source>Shares the host&apos;s cgroup namespace</source>
        <translation>Teilt den cgroup-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>The names and limits of everything that runs on the host are visible, which helps an attacker to find a way out.</source>
        <translation>Namen und Grenzen von allem, was auf dem Host läuft, sind sichtbar, was einem Angreifer hilft, einen Weg nach draußen zu finden.</translation>
    </message>
    <message>
        <source>Use a private cgroup namespace, the default on cgroup version 2.</source>
        <translation>Einen privaten cgroup-Namensraum verwenden, die Vorgabe bei cgroup-Version 2.</translation>
    </message>
    <message>
        <source>no published port without a service behind it</source>
        <translation>kein veröffentlichter Port ohne einen Dienst dahinter</translation>
    </message>
    <message>
        <source>published only where it is needed</source>
        <translation>nur veröffentlicht, wo es nötig ist</translation>
    </message>
    <message>
        <source>Check that each published port is needed: %1.</source>
        <translation>Prüfen, ob jeder veröffentlichte Port benötigt wird: %1.</translation>
    </message>
    <message>
        <source>Check that each published port is needed: %1. Nobody listens behind %2 now.</source>
        <translation>Prüfen, ob jeder veröffentlichte Port benötigt wird: %1. Hinter %2 lauscht jetzt niemand.</translation>
    </message>
    <message>
        <source>an address of the host that the port is meant for</source>
        <translation>eine Adresse des Hosts, für die der Port bestimmt ist</translation>
    </message>
    <message>
        <source>Ports are open on every address of the host: %1.</source>
        <translation>Ports sind an jeder Adresse des Hosts offen: %1.</translation>
    </message>
    <message>
        <source>Podman has no docker0 bridge.</source>
        <translation>Podman hat keine Bridge docker0.</translation>
    </message>
    <message>
        <source>It is on the default bridge docker0.</source>
        <translation>Der Container ist an der Standard-Bridge docker0.</translation>
    </message>
    <message>
        <source>a network made for the application</source>
        <translation>ein für die Anwendung angelegtes Netzwerk</translation>
    </message>
    <message>
        <source>Ports published on the host</source>
        <translation>Auf dem Host veröffentlichte Ports</translation>
    </message>
    <message>
        <source>Every open port is a way in. Only people know which ones are needed.</source>
        <translation>Jeder offene Port ist ein Weg hinein. Nur Menschen wissen, welche benötigt werden.</translation>
    </message>
    <message>
        <source>Remove the bindings that nobody uses, and record the others.</source>
        <translation>Die Bindungen entfernen, die niemand verwendet, und die übrigen festhalten.</translation>
    </message>
    <message>
        <source>Port bound to every host address</source>
        <translation>Port an jede Adresse des Hosts gebunden</translation>
    </message>
    <message>
        <source>The port is open on every network that the host is connected to, also on those that it was not meant for.</source>
        <translation>Der Port ist in jedem Netzwerk offen, mit dem der Host verbunden ist, auch in denen, für die er nicht bestimmt war.</translation>
    </message>
    <message>
        <source>Bind it to the address of one interface, or to 127.0.0.1 behind a proxy on the host.</source>
        <translation>An die Adresse einer einzelnen Schnittstelle binden, oder hinter einem Proxy auf dem Host an 127.0.0.1.</translation>
    </message>
    <message>
        <source>Connected to the default bridge</source>
        <translation>Mit der Standard-Bridge verbunden</translation>
    </message>
    <message>
        <source>All containers without a network of their own meet on docker0 and can reach each other there.</source>
        <translation>Alle Container ohne eigenes Netzwerk treffen sich an docker0 und können einander dort erreichen.</translation>
    </message>
    <message>
        <source>Make a network for the application, and connect its containers to it.</source>
        <translation>Ein Netzwerk für die Anwendung anlegen und ihre Container damit verbinden.</translation>
    </message>
    <message>
        <source>Its network mode keeps port bindings from taking effect: it has the host&apos;s, another container&apos;s or no network.</source>
        <translation>Der Netzwerkmodus des Containers verhindert, dass Port-Bindungen wirksam werden: Er hat das Netzwerk des Hosts, das eines anderen Containers oder keines.</translation>
    </message>
    <message>
        <source>A port binding could not be understood.</source>
        <translation>Eine Port-Bindung war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>a host port of 1024 or above</source>
        <translation>ein Host-Port ab 1024</translation>
    </message>
    <message>
        <source>Host port %1 is below 1024 and leads to %2, for this host alone.</source>
        <translation>Host-Port %1 liegt unter 1024 und führt zu %2, nur für diesen Host.</translation>
    </message>
    <message>
        <source>Host port %1 is below 1024 and leads to %2.</source>
        <translation>Host-Port %1 liegt unter 1024 und führt zu %2.</translation>
    </message>
    <message>
        <source>Host ports below 1024 lead into the container, for this host alone: %1.</source>
        <translation>Host-Ports unter 1024 führen in den Container, nur für diesen Host: %1.</translation>
    </message>
    <message>
        <source>Host ports below 1024 lead into the container: %1.</source>
        <translation>Host-Ports unter 1024 führen in den Container: %1.</translation>
    </message>
    <message>
        <source>a range that begins at 1024 or above</source>
        <translation>ein Bereich, der bei 1024 oder darüber beginnt</translation>
    </message>
    <message>
        <source>The range of host ports %1 reaches below 1024, and every start takes its next port.</source>
        <translation>Der Bereich der Host-Ports %1 reicht unter 1024, und jeder Start nimmt seinen nächsten Port.</translation>
    </message>
    <message>
        <source>Every exposed port is published on the host, wanted or not: %1.</source>
        <translation>Jeder deklarierte Port wird auf dem Host veröffentlicht, gewollt oder nicht: %1.</translation>
    </message>
    <message>
        <source>false, with the wanted ports named one by one</source>
        <translation>false, mit einzeln genannten gewünschten Ports</translation>
    </message>
    <message>
        <source>Host port below 1024 published</source>
        <translation>Host-Port unter 1024 veröffentlicht</translation>
    </message>
    <message>
        <source>Low ports belong to the host&apos;s trusted services. Whoever controls the container then speaks for one of them, and the host itself can no longer use the port.</source>
        <translation>Niedrige Ports gehören den vertrauenswürdigen Diensten des Hosts. Wer den Container beherrscht, spricht dann für einen von ihnen, und der Host selbst kann den Port nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>Publish on a free host port of 1024 or above, behind a proxy or load balancer where the low number must stay, or remove the binding. Waive it for a service that really needs the port.</source>
        <translation>Auf einem freien Host-Port ab 1024 veröffentlichen, hinter einem Proxy oder Lastverteiler, wo die niedrige Nummer bleiben muss, oder die Bindung entfernen. Für einen Dienst, der den Port wirklich benötigt, eine Ausnahme erteilen.</translation>
    </message>
    <message>
        <source>Host port range reaches below 1024</source>
        <translation>Bereich der Host-Ports reicht unter 1024</translation>
    </message>
    <message>
        <source>The engine takes the next port of the range at every start, so the container comes up on a privileged port sooner or later although it does not use one now.</source>
        <translation>Die Engine nimmt bei jedem Start den nächsten Port des Bereichs, daher landet der Container früher oder später auf einem privilegierten Port, auch wenn er jetzt keinen verwendet.</translation>
    </message>
    <message>
        <source>Move the range, with the same width, to ports of 1024 and above.</source>
        <translation>Den Bereich mit derselben Breite auf Ports ab 1024 verschieben.</translation>
    </message>
    <message>
        <source>All exposed ports published</source>
        <translation>Alle deklarierten Ports veröffentlicht</translation>
    </message>
    <message>
        <source>Whatever the image declares becomes reachable from outside, on ports that nobody chose and that change. A new image version can open a port without anyone deciding it.</source>
        <translation>Was auch immer das Image deklariert, wird von außen erreichbar, an Ports, die niemand gewählt hat und die sich ändern. Eine neue Version des Images kann einen Port öffnen, ohne dass es jemand entscheidet.</translation>
    </message>
    <message>
        <source>Switch it off and publish the ports that are needed one by one, each on a fixed host port.</source>
        <translation>Abschalten und die benötigten Ports einzeln veröffentlichen, jeden an einem festen Host-Port.</translation>
    </message>
    <message>
        <source>It runs in privileged mode: every capability, every device, and no confinement.</source>
        <translation>Der Container läuft im privilegierten Modus: jede Capability, jedes Gerät und keinerlei Einschränkung.</translation>
    </message>
    <message>
        <source>only the capabilities that it needs</source>
        <translation>nur die benötigten Capabilities</translation>
    </message>
    <message>
        <source>no-new-privileges:true</source>
        <translation>no-new-privileges:true</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Its processes can gain privileges: it was made before the engine&apos;s default came into force.</source>
        <translation>Die Prozesse des Containers können Privilegien erlangen: Er wurde erstellt, bevor die Vorgabe der Engine in Kraft trat.</translation>
    </message>
    <message>
        <source>Its processes can gain privileges, and the kernel confirms it.</source>
        <translation>Die Prozesse des Containers können Privilegien erlangen, und der Kernel bestätigt es.</translation>
    </message>
    <message>
        <source>Its first process cannot gain privileges, but nothing configured says so, and others in it may.</source>
        <translation>Der erste Prozess des Containers kann keine Privilegien erlangen, aber nichts Konfiguriertes besagt es, und andere in ihm können es vielleicht.</translation>
    </message>
    <message>
        <source>Its processes can gain privileges: the option is not set.</source>
        <translation>Die Prozesse des Containers können Privilegien erlangen: Die Option ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Nothing keeps its processes from gaining privileges, unless the engine&apos;s default did when it was made (engines before 24 do not tell).</source>
        <translation>Nichts hindert die Prozesse des Containers daran, Privilegien zu erlangen, sofern es nicht bei seiner Erstellung die Vorgabe der Engine tat (Engines vor 24 teilen das nicht mit).</translation>
    </message>
    <message>
        <source>It relies on the engine&apos;s default, which counts only for containers made after it was switched on.</source>
        <translation>Der Container verlässt sich auf die Vorgabe der Engine, die nur für Container gilt, die nach ihrem Einschalten erstellt wurden.</translation>
    </message>
    <message>
        <source>Nothing keeps its processes from gaining privileges.</source>
        <translation>Nichts hindert die Prozesse des Containers daran, Privilegien zu erlangen.</translation>
    </message>
    <message>
        <source>It is configured not to gain privileges, but the kernel says it can.</source>
        <translation>Der Container ist so konfiguriert, dass er keine Privilegien erlangt, aber laut Kernel kann er es.</translation>
    </message>
    <message>
        <source>It is explicitly allowed to gain new privileges.</source>
        <translation>Dem Container ist ausdrücklich erlaubt, neue Privilegien zu erlangen.</translation>
    </message>
    <message>
        <source>Privileged container</source>
        <translation>Privilegierter Container</translation>
    </message>
    <message>
        <source>Privileged mode hands the container every capability and every device of the host and takes all confinement away. Root in it is root on the host, one mount away.</source>
        <translation>Der privilegierte Modus übergibt dem Container jede Capability und jedes Gerät des Hosts und hebt jede Einschränkung auf. Wer in ihm root ist, ist root auf dem Host, nur einen Mount entfernt.</translation>
    </message>
    <message>
        <source>Switch the mode off, drop all capabilities, and give back only the capabilities and devices that the workload uses. The label=disable that the engine added goes as well.</source>
        <translation>Den Modus abschalten, alle Capabilities entziehen und nur die Capabilities und Geräte zurückgeben, die der Dienst verwendet. Das label=disable, das die Engine hinzugefügt hat, entfällt ebenfalls.</translation>
    </message>
    <message>
        <source>May acquire new privileges</source>
        <translation>Kann neue Privilegien erlangen</translation>
    </message>
    <message>
        <source>Without no-new-privileges an attacker who runs as an ordinary user in the container can become root there by any setuid program or file capability that the image happens to hold.</source>
        <translation>Ohne no-new-privileges kann ein Angreifer, der im Container als gewöhnlicher Benutzer läuft, dort durch jedes setuid-Programm oder jede Datei-Capability im Image zu root werden.</translation>
    </message>
    <message>
        <source>Set the security option no-new-privileges:true as the last of its kind. Programs that rely on setuid, like sudo and su, stop working; those that only drop privileges do not.</source>
        <translation>Die Sicherheitsoption no-new-privileges:true als letzte ihrer Art setzen. Programme, die auf setuid angewiesen sind, wie sudo und su, funktionieren dann nicht mehr; solche, die Privilegien nur ablegen, weiterhin.</translation>
    </message>
    <message>
        <source>Its processes start as root.</source>
        <translation>Die Prozesse des Containers starten als root.</translation>
    </message>
    <message>
        <source>a user other than root</source>
        <translation>ein anderer Benutzer als root</translation>
    </message>
    <message>
        <source>another uid than 0</source>
        <translation>eine andere UID als 0</translation>
    </message>
    <message>
        <source>Which user id its user&apos;s name stands for is known inside of it only.</source>
        <translation>Für welche Benutzer-ID der Benutzername steht, ist nur im Container selbst bekannt.</translation>
    </message>
    <message>
        <source>It shares the host&apos;s process namespace, and an SSH server may be the host&apos;s.</source>
        <translation>Der Container teilt den Prozess-Namensraum des Hosts, und ein SSH-Server kann der des Hosts sein.</translation>
    </message>
    <message>
        <source>Its processes were not listed.</source>
        <translation>Die Prozesse des Containers wurden nicht aufgelistet.</translation>
    </message>
    <message>
        <source>An SSH server runs in it.</source>
        <translation>Im Container läuft ein SSH-Server.</translation>
    </message>
    <message>
        <source>no SSH server</source>
        <translation>kein SSH-Server</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Läuft als root</translation>
    </message>
    <message>
        <source>Root in a container is the host&apos;s root with fewer rights. Every fault of the confinement counts double for it.</source>
        <translation>Der root eines Containers ist root des Hosts mit weniger Rechten. Jeder Fehler der Abschottung zählt für ihn doppelt.</translation>
    </message>
    <message>
        <source>Give the image a user of its own, or start the container with one, and hand it the files that it writes.</source>
        <translation>Dem Image einen eigenen Benutzer geben oder den Container mit einem solchen starten und ihm die Dateien überlassen, in die er schreibt.</translation>
    </message>
    <message>
        <source>SSH server in the container</source>
        <translation>SSH-Server im Container</translation>
    </message>
    <message>
        <source>It is a second way in, with keys and passwords that nobody manages, past the engine&apos;s own control and log.</source>
        <translation>Das ist ein zweiter Zugang mit Schlüsseln und Passwörtern, die niemand verwaltet, vorbei an Kontrolle und Log der Engine.</translation>
    </message>
    <message>
        <source>Remove the server from the image, and use docker exec over the host.</source>
        <translation>Den Server aus dem Image entfernen und docker exec über den Host verwenden.</translation>
    </message>
    <message>
        <source>The host could not be read.</source>
        <translation>Der Host konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The host has no address that could be judged.</source>
        <translation>Der Host hat keine Adresse, die beurteilt werden könnte.</translation>
    </message>
    <message>
        <source>The file tells of containers only, not of the engine&apos;s own settings.</source>
        <translation>Die Datei handelt nur von Containern, nicht von den eigenen Einstellungen der Engine.</translation>
    </message>
    <message>
        <source>Podman has no such default of its own.</source>
        <translation>Podman hat keine eigene Vorgabe dieser Art.</translation>
    </message>
    <message>
        <source>The engine does not tell whether no-new-privileges is its default.</source>
        <translation>Die Engine teilt nicht mit, ob no-new-privileges ihre Vorgabe ist.</translation>
    </message>
    <message>
        <source>No-new-privileges is not the engine&apos;s default.</source>
        <translation>No-new-privileges ist nicht die Vorgabe der Engine.</translation>
    </message>
    <message>
        <source>1, as the engine&apos;s default says</source>
        <translation>1, wie es die Vorgabe der Engine besagt</translation>
    </message>
    <message>
        <source>Only the kernel of the host could tell, and it could not be asked.</source>
        <translation>Nur der Kernel des Hosts könnte es mitteilen, und er konnte nicht befragt werden.</translation>
    </message>
    <message>
        <source>No-new-privileges is the engine&apos;s default, but these containers run without it: %1.</source>
        <translation>No-new-privileges ist die Vorgabe der Engine, doch diese Container laufen ohne: %1.</translation>
    </message>
    <message>
        <source>The engine is addressed over plain TCP: whoever reaches the port controls the host.</source>
        <translation>Die Engine wird über unverschlüsseltes TCP angesprochen: Wer den Port erreicht, beherrscht den Host.</translation>
    </message>
    <message>
        <source>a local socket, SSH, or TLS with client certificates</source>
        <translation>ein lokaler Socket, SSH oder TLS mit Client-Zertifikaten</translation>
    </message>
    <message>
        <source>There is no connection to a real engine.</source>
        <translation>Es besteht keine Verbindung zu einer echten Engine.</translation>
    </message>
    <message>
        <source>The connection does not use TLS.</source>
        <translation>Die Verbindung verwendet kein TLS.</translation>
    </message>
    <message>
        <source>The engine&apos;s certificate is not checked: anybody on the way can pose as the engine.</source>
        <translation>Das Zertifikat der Engine wird nicht geprüft: Jeder auf dem Weg kann sich als die Engine ausgeben.</translation>
    </message>
    <message>
        <source>a certificate checked against the authority that issued it</source>
        <translation>ein Zertifikat, geprüft gegen die ausstellende Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The engine does not tell whether it is in a Swarm.</source>
        <translation>Die Engine teilt nicht mit, ob sie in einem Swarm ist.</translation>
    </message>
    <message>
        <source>The engine is part of a Swarm.</source>
        <translation>Die Engine ist Teil eines Swarms.</translation>
    </message>
    <message>
        <source>inactive, unless services run here</source>
        <translation>inactive, sofern hier keine Dienste laufen</translation>
    </message>
    <message>
        <source>Engine default and running containers differ</source>
        <translation>Vorgabe der Engine und laufende Container weichen ab</translation>
    </message>
    <message>
        <source>The engine writes its no-new-privileges default into a container when it makes it. Older containers keep running without it, and their configuration looks the same.</source>
        <translation>Die Engine schreibt ihre Vorgabe no-new-privileges beim Erstellen in einen Container. Ältere Container laufen weiter ohne sie, und ihre Konfiguration sieht gleich aus.</translation>
    </message>
    <message>
        <source>Recreate the containers that are listed.</source>
        <translation>Die aufgelisteten Container neu erstellen.</translation>
    </message>
    <message>
        <source>Engine reachable over plain TCP</source>
        <translation>Engine über unverschlüsseltes TCP erreichbar</translation>
    </message>
    <message>
        <source>The engine neither knows who asks nor hides what is said. Such ports are found and taken over by scanners within hours.</source>
        <translation>Die Engine weiß weder, wer fragt, noch verbirgt sie, was gesagt wird. Solche Ports werden binnen Stunden von Scannern gefunden und übernommen.</translation>
    </message>
    <message>
        <source>Let the engine listen on its local socket only and connect by SSH, or set up TLS with client certificates.</source>
        <translation>Die Engine nur an ihrem lokalen Socket lauschen lassen und über SSH verbinden, oder TLS mit Client-Zertifikaten einrichten.</translation>
    </message>
    <message>
        <source>Engine certificate not verified</source>
        <translation>Zertifikat der Engine nicht geprüft</translation>
    </message>
    <message>
        <source>Encryption without knowing the other side protects from nobody who can redirect the connection.</source>
        <translation>Verschlüsselung ohne Kenntnis der Gegenseite schützt vor niemandem, der die Verbindung umleiten kann.</translation>
    </message>
    <message>
        <source>Switch verification on and give the certificate authority&apos;s file.</source>
        <translation>Die Prüfung einschalten und die Datei der Zertifizierungsstelle angeben.</translation>
    </message>
    <message>
        <source>Swarm mode is on</source>
        <translation>Swarm-Modus ist eingeschaltet</translation>
    </message>
    <message>
        <source>A node of a Swarm opens cluster ports and takes work from its managers, which is needed only where services run.</source>
        <translation>Ein Knoten eines Swarms öffnet Cluster-Ports und nimmt Arbeit von seinen Managern an, was nur nötig ist, wo Dienste laufen.</translation>
    </message>
    <message>
        <source>Leave the Swarm where no services are used: docker swarm leave.</source>
        <translation>Den Swarm verlassen, wo keine Dienste verwendet werden: docker swarm leave.</translation>
    </message>
    <message>
        <source>It belongs to the Compose project %1, which would take a change from outside back. Change the service in the project&apos;s file and run &quot;docker compose up -d&quot;.</source>
        <translation>Der Container gehört zum Compose-Projekt %1, das eine Änderung von außen rückgängig machen würde. Den Dienst in der Datei des Projekts ändern und „docker compose up -d“ ausführen.</translation>
    </message>
    <message>
        <source>It is a task of the Swarm service %1, which would replace it at once. Use &quot;docker service update&quot; on the service.</source>
        <translation>Der Container ist eine Task des Swarm-Dienstes %1, der ihn sofort ersetzen würde. Auf den Dienst „docker service update“ anwenden.</translation>
    </message>
    <message>
        <source>It belongs to the Kubernetes pod %1. Change securityContext, hostPort and volumes in what describes the pod.</source>
        <translation>Der Container gehört zum Kubernetes-Pod %1. securityContext, hostPort und volumes in der Beschreibung des Pods ändern.</translation>
    </message>
    <message>
        <source>The systemd unit %1 makes it anew at every start. Change the command in that unit.</source>
        <translation>Die systemd-Unit %1 erstellt den Container bei jedem Start neu. Den Befehl in dieser Unit ändern.</translation>
    </message>
    <message>
        <source>It belongs to the Nomad job %1. Change the job&apos;s description.</source>
        <translation>Der Container gehört zum Nomad-Job %1. Die Beschreibung des Jobs ändern.</translation>
    </message>
    <message>
        <source>balena runs it as the service %1 and would make it anew. Change the service in the fleet&apos;s docker-compose.yml and push a release.</source>
        <translation>balena führt den Container als Dienst %1 aus und würde ihn neu erstellen. Den Dienst in der docker-compose.yml der Flotte ändern und ein Release hochladen.</translation>
    </message>
    <message>
        <source>It is a builder of docker buildx, which needs its privileges. Make one with other options: &quot;docker buildx create&quot;.</source>
        <translation>Der Container ist ein Builder von docker buildx, der seine Privilegien benötigt. Einen mit anderen Optionen anlegen: „docker buildx create“.</translation>
    </message>
    <message>
        <source>CasaOS made it from an app&apos;s settings: change them there as well, or the next update takes the change back.</source>
        <translation>CasaOS hat den Container aus den Einstellungen einer App erstellt: Sie dort ebenfalls ändern, sonst macht das nächste Update die Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Coolify makes %1 anew with every deployment. Change the resource in Coolify and deploy it.</source>
        <translation>Coolify erstellt %1 bei jedem Deployment neu. Die Ressource in Coolify ändern und neu bereitstellen.</translation>
    </message>
    <message>
        <source>It belongs to an extension of Docker Desktop, which makes it anew at every start.</source>
        <translation>Der Container gehört zu einer Erweiterung von Docker Desktop, die ihn bei jedem Start neu erstellt.</translation>
    </message>
    <message>
        <source>Dokku&apos;s proxy reaches the app %1 at this container&apos;s address, and every deployment makes it anew. Use &quot;dokku docker-options&quot; and &quot;dokku ports&quot;.</source>
        <translation>Dokkus Proxy erreicht die App %1 unter der Adresse dieses Containers, und jedes Deployment erstellt ihn neu. „dokku docker-options“ und „dokku ports“ verwenden.</translation>
    </message>
    <message>
        <source>It belongs to an Amazon ECS task of the family %1, which would be replaced. Register a new revision of the task definition and update the service.</source>
        <translation>Der Container gehört zu einer Amazon-ECS-Task der Familie %1 und würde ersetzt. Eine neue Revision der Task-Definition registrieren und den Dienst aktualisieren.</translation>
    </message>
    <message>
        <source>GitLab Runner made it for the job %1 and removes it afterwards. Change the [runners.docker] section of its config.toml.</source>
        <translation>GitLab Runner hat den Container für den Job %1 erstellt und entfernt ihn danach. Den Abschnitt [runners.docker] seiner config.toml ändern.</translation>
    </message>
    <message>
        <source>Home Assistant&apos;s supervisor makes it anew. Change the add-on&apos;s configuration there.</source>
        <translation>Der Supervisor von Home Assistant erstellt den Container neu. Dort die Konfiguration des Add-ons ändern.</translation>
    </message>
    <message>
        <source>It is a node of the k3d cluster %1, which cannot work without privileges. Make the cluster anew with other options.</source>
        <translation>Der Container ist ein Knoten des k3d-Clusters %1, der ohne Privilegien nicht funktioniert. Den Cluster mit anderen Optionen neu anlegen.</translation>
    </message>
    <message>
        <source>It is a node of the kind cluster %1, which cannot work without privileges. Make the cluster anew with another configuration.</source>
        <translation>Der Container ist ein Knoten des kind-Clusters %1, der ohne Privilegien nicht funktioniert. Den Cluster mit anderer Konfiguration neu anlegen.</translation>
    </message>
    <message>
        <source>It is a node of the minikube cluster %1, which cannot work without privileges. Start the cluster with other options.</source>
        <translation>Der Container ist ein Knoten des minikube-Clusters %1, der ohne Privilegien nicht funktioniert. Den Cluster mit anderen Optionen starten.</translation>
    </message>
    <message>
        <source>Rancher runs it as %1 and would make it anew. Change the service in Rancher and upgrade it.</source>
        <translation>Rancher führt den Container als %1 aus und würde ihn neu erstellen. Den Dienst in Rancher ändern und aktualisieren.</translation>
    </message>
    <message>
        <source>A test made it with Testcontainers and removes it at its end. Change the test.</source>
        <translation>Ein Test hat den Container mit Testcontainers erstellt und entfernt ihn am Ende. Den Test ändern.</translation>
    </message>
    <message>
        <source>Unraid made it from a template: change the template as well, or the next update takes the change back.</source>
        <translation>Unraid hat den Container aus einer Vorlage erstellt: Die Vorlage ebenfalls ändern, sonst macht das nächste Update die Änderung rückgängig.</translation>
    </message>
    <message>
        <source>It joins a namespace by its path, which may be anybody&apos;s.</source>
        <translation>Der Container tritt einem Namensraum über dessen Pfad bei, der jedem gehören kann.</translation>
    </message>
    <message>
        <source>It joins the namespace of a container that in turn leads back to it.</source>
        <translation>Der Container tritt dem Namensraum eines Containers bei, der seinerseits zu ihm zurückführt.</translation>
    </message>
    <message>
        <source>It joins the namespace of a container that was not found on this host.</source>
        <translation>Der Container tritt dem Namensraum eines Containers bei, der auf diesem Host nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 %2, API %3, using %4; containers: %5</source>
        <translation>%1 %2, API %3, verwendet wird %4; Container: %5</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>Der Host ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect it, and make the report anew.</source>
        <translation>Ihn verbinden und den Bericht neu erstellen.</translation>
    </message>
    <message>
        <source>The host was still being read when the report was made.</source>
        <translation>Der Host wurde noch gelesen, als der Bericht erstellt wurde.</translation>
    </message>
    <message>
        <source>Wait until it is read, and make the report anew.</source>
        <translation>Warten, bis er gelesen ist, und den Bericht neu erstellen.</translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 could not be read within %2 s.</source>
        <translation>Dockers Datei %1 konnte nicht innerhalb von %2 s gelesen werden.</translation>
    </message>
    <message>
        <source>It lies on a file server that does not answer. It may say what is sent to every engine.</source>
        <translation>Sie liegt auf einem Dateiserver, der nicht antwortet. Sie kann vorgeben, was jeder Engine gesendet wird.</translation>
    </message>
    <message>
        <source>Try again once it can be read, or name another folder in DOCKER_CONFIG.</source>
        <translation>Erneut versuchen, sobald sie gelesen werden kann, oder in DOCKER_CONFIG einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>The inspect document cannot be shown.</source>
        <translation>Das Inspect-Dokument kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>It is asked from the engine anew, and there is no engine to ask.</source>
        <translation>Es wird von der Engine neu angefordert, und es gibt keine Engine, die gefragt werden könnte.</translation>
    </message>
    <message>
        <source>%1 carries one connection only, which leaves none for events.</source>
        <translation>%1 trägt nur eine Verbindung, was keine für Ereignisse übrig lässt.</translation>
    </message>
    <message>
        <source>MaxSessions is 1 in its sshd_config, and forwarding is forbidden.</source>
        <translation>MaxSessions ist 1 in seiner sshd_config, und Weiterleitung ist verboten.</translation>
    </message>
    <message>
        <source>Allow forwarding to sockets, or more sessions, on the host.</source>
        <translation>Auf dem Host Weiterleitung zu Sockets oder mehr Sitzungen erlauben.</translation>
    </message>
    <message>
        <source>No host is saved.</source>
        <translation>Es ist kein Host gespeichert.</translation>
    </message>
    <message>
        <source>Save one with &quot;hullctl hosts add&quot;, or name a host.</source>
        <translation>Einen mit „hullctl hosts add“ speichern oder einen Host angeben.</translation>
    </message>
    <message>
        <source>The files in %1 could not be read within %2 s.</source>
        <translation>Die Dateien in %1 konnten nicht innerhalb von %2 s gelesen werden.</translation>
    </message>
    <message>
        <source>The file system on which they lie hangs, or its server is gone.</source>
        <translation>Das Dateisystem, auf dem sie liegen, hängt, oder sein Server ist weg.</translation>
    </message>
    <message>
        <source>Try again once they can be read, or name another folder in DOCKER_CONFIG.</source>
        <translation>Erneut versuchen, sobald sie gelesen werden können, oder in DOCKER_CONFIG einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>The program %1 is missing, with which ssh asks its questions.</source>
        <translation>Das Programm %1, mit dem ssh seine Fragen stellt, fehlt.</translation>
    </message>
    <message>
        <source>Hullwright is not completely installed.</source>
        <translation>Hullwright ist nicht vollständig installiert.</translation>
    </message>
    <message>
        <source>Install it again, from the package or with cmake --install.</source>
        <translation>Erneut installieren, aus dem Paket oder mit cmake --install.</translation>
    </message>
    <message>
        <source>The questions of ssh cannot be received in the folder %1.</source>
        <translation>Die Fragen von ssh können im Ordner %1 nicht entgegengenommen werden.</translation>
    </message>
    <message>
        <source>No socket could be made there: %1.</source>
        <translation>Dort konnte kein Socket angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR or TMPDIR to a folder of your own with a short path.</source>
        <translation>XDG_RUNTIME_DIR oder TMPDIR auf einen eigenen Ordner mit kurzem Pfad setzen.</translation>
    </message>
    <message>
        <source>The private socket %1 cannot be made.</source>
        <translation>Der private Socket %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Start Hullwright again.</source>
        <translation>Hullwright neu starten.</translation>
    </message>
    <message>
        <source>Logged in to %1, but there is no socket at %2.</source>
        <translation>Bei %1 angemeldet, aber auf %2 gibt es keinen Socket.</translation>
    </message>
    <message>
        <source>No Docker engine runs on the host, or its socket is somewhere else.</source>
        <translation>Auf dem Host läuft keine Docker-Engine, oder ihr Socket liegt woanders.</translation>
    </message>
    <message>
        <source>Start the engine there, or name its socket: ssh://user@host/run/user/1000/docker.sock.</source>
        <translation>Dort die Engine starten oder ihren Socket angeben: ssh://user@host/run/user/1000/docker.sock.</translation>
    </message>
    <message>
        <source>Logged in to %1, but %2 is no socket.</source>
        <translation>Bei %1 angemeldet, aber %2 ist kein Socket.</translation>
    </message>
    <message>
        <source>Something else stands at that path.</source>
        <translation>Unter diesem Pfad liegt etwas anderes.</translation>
    </message>
    <message>
        <source>Name the socket of the engine on that host.</source>
        <translation>Den Socket der Engine auf jenem Host angeben.</translation>
    </message>
    <message>
        <source>Logged in to %1, but no engine listens at %2.</source>
        <translation>Bei %1 angemeldet, aber auf %2 lauscht keine Engine.</translation>
    </message>
    <message>
        <source>The engine has ended and left its socket behind.</source>
        <translation>Die Engine ist beendet und hat ihren Socket zurückgelassen.</translation>
    </message>
    <message>
        <source>Start the engine on that host.</source>
        <translation>Die Engine auf jenem Host starten.</translation>
    </message>
    <message>
        <source>%1 may not use Docker on %2: %3 is closed to that account.</source>
        <translation>%1 darf Docker auf %2 nicht verwenden: %3 ist für dieses Konto gesperrt.</translation>
    </message>
    <message>
        <source>The account does not belong to the socket&apos;s group.</source>
        <translation>Das Konto gehört nicht zur Gruppe des Sockets.</translation>
    </message>
    <message>
        <source>Log in as an account that may, or have it added: `sudo usermod -aG docker %1`.</source>
        <translation>Mit einem berechtigten Konto anmelden oder dieses hinzufügen lassen: `sudo usermod -aG docker %1`.</translation>
    </message>
    <message>
        <source>The account does not belong to the group %1.</source>
        <translation>Das Konto gehört nicht zur Gruppe %1.</translation>
    </message>
    <message>
        <source>Have it added on the host: `sudo usermod -aG %1 %2`.</source>
        <translation>Auf dem Host hinzufügen lassen: `sudo usermod -aG %1 %2`.</translation>
    </message>
    <message>
        <source>The SSH server of %1 forbids to forward to sockets.</source>
        <translation>Der SSH-Server von %1 verbietet die Weiterleitung zu Sockets.</translation>
    </message>
    <message>
        <source>AllowStreamLocalForwarding or DisableForwarding is set in its sshd_config.</source>
        <translation>AllowStreamLocalForwarding oder DisableForwarding ist in seiner sshd_config gesetzt.</translation>
    </message>
    <message>
        <source>Use docker system dial-stdio for this host, or allow forwarding there.</source>
        <translation>Für diesen Host docker system dial-stdio verwenden oder dort Weiterleitung erlauben.</translation>
    </message>
    <message>
        <source>Logged in to %1, but forwarding to %2 leads nowhere.</source>
        <translation>Bei %1 angemeldet, aber die Weiterleitung zu %2 führt ins Leere.</translation>
    </message>
    <message>
        <source>No engine listens there, or AllowStreamLocalForwarding or DisableForwarding is set in the server&apos;s sshd_config.</source>
        <translation>Dort lauscht keine Engine, oder AllowStreamLocalForwarding oder DisableForwarding ist in der sshd_config des Servers gesetzt.</translation>
    </message>
    <message>
        <source>Start the engine there, or allow forwarding to sockets.</source>
        <translation>Dort die Engine starten oder Weiterleitung zu Sockets erlauben.</translation>
    </message>
    <message>
        <source>No engine listens there; or the SSH server forbids to forward to sockets, and there is no docker command to go another way.</source>
        <translation>Dort lauscht keine Engine; oder der SSH-Server verbietet die Weiterleitung zu Sockets, und es gibt keinen Befehl docker für einen anderen Weg.</translation>
    </message>
    <message>
        <source>Start the engine there, install docker&apos;s command, or allow forwarding to sockets.</source>
        <translation>Dort die Engine starten, den Befehl docker installieren oder Weiterleitung zu Sockets erlauben.</translation>
    </message>
    <message>
        <source>The account on %1 prints something of its own when it is used: %2</source>
        <translation>Das Konto auf %1 gibt bei Verwendung etwas Eigenes aus: %2</translation>
    </message>
    <message>
        <source>A file like .bashrc prints a greeting, which spoils what follows.</source>
        <translation>Eine Datei wie .bashrc gibt eine Begrüßung aus, die das Folgende verdirbt.</translation>
    </message>
    <message>
        <source>Let it print only where there is a terminal: `[ -t 1 ] &amp;&amp; echo …`.</source>
        <translation>Sie nur ausgeben lassen, wo ein Terminal ist: `[ -t 1 ] &amp;&amp; echo …`.</translation>
    </message>
    <message>
        <source>The SSH server of %1 allows no sessions.</source>
        <translation>Der SSH-Server von %1 erlaubt keine Sitzungen.</translation>
    </message>
    <message>
        <source>MaxSessions is 0 in its sshd_config, or others use them all.</source>
        <translation>MaxSessions ist 0 in seiner sshd_config, oder andere belegen sie alle.</translation>
    </message>
    <message>
        <source>Allow sessions, or forwarding to sockets, on the host.</source>
        <translation>Auf dem Host Sitzungen oder Weiterleitung zu Sockets erlauben.</translation>
    </message>
    <message>
        <source>There is no docker command on %1.</source>
        <translation>Auf %1 gibt es keinen Befehl docker.</translation>
    </message>
    <message>
        <source>It is not installed, or not in the PATH of logins without a terminal.</source>
        <translation>Er ist nicht installiert oder nicht im PATH von Anmeldungen ohne Terminal.</translation>
    </message>
    <message>
        <source>Install docker&apos;s command there, or allow forwarding to sockets.</source>
        <translation>Dort den Befehl docker installieren oder Weiterleitung zu Sockets erlauben.</translation>
    </message>
    <message>
        <source>The host key of %1 has changed. Expected was %2 (%3), received was %4. No connection is made.</source>
        <translation>Der Host-Schlüssel von %1 hat sich geändert. Erwartet wurde %2 (%3), empfangen wurde %4. Es wird keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>The host key of the jump host %1 has changed. Expected was %2 (%3), received was %4. No connection is made.</source>
        <translation>Der Host-Schlüssel des Sprungrechners %1 hat sich geändert. Erwartet wurde %2 (%3), empfangen wurde %4. Es wird keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>The host was set up anew, or somebody is between you and it.</source>
        <translation>Der Host wurde neu aufgesetzt, oder jemand sitzt zwischen Ihnen und ihm.</translation>
    </message>
    <message>
        <source>Ask the host&apos;s administrator for the fingerprint. Only if it is the new one, remove the old key: `%1`.</source>
        <translation>Den Administrator des Hosts nach dem Fingerabdruck fragen. Nur wenn es der neue ist, den alten Schlüssel entfernen: `%1`.</translation>
    </message>
    <message>
        <source>The host key of %1 is not known yet, so it could be anybody.</source>
        <translation>Der Host-Schlüssel von %1 ist noch nicht bekannt, es könnte also jeder sein.</translation>
    </message>
    <message>
        <source>The host key of the jump host %1 is not known yet, so it could be anybody.</source>
        <translation>Der Host-Schlüssel des Sprungrechners %1 ist noch nicht bekannt, es könnte also jeder sein.</translation>
    </message>
    <message>
        <source>This account has never connected to the host under this name.</source>
        <translation>Dieses Konto hat sich noch nie unter diesem Namen mit dem Host verbunden.</translation>
    </message>
    <message>
        <source>Connect once with `%1` in a terminal and compare the fingerprint with the administrator&apos;s.</source>
        <translation>Einmal mit `%1` in einem Terminal verbinden und den Fingerabdruck mit dem des Administrators vergleichen.</translation>
    </message>
    <message>
        <source>The host key of %1 is marked as revoked. No connection is made.</source>
        <translation>Der Host-Schlüssel von %1 ist als widerrufen markiert. Es wird keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>The host key of the jump host %1 is marked as revoked. No connection is made.</source>
        <translation>Der Host-Schlüssel des Sprungrechners %1 ist als widerrufen markiert. Es wird keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Somebody who should not have the key may use it.</source>
        <translation>Jemand, der den Schlüssel nicht haben sollte, kann ihn verwenden.</translation>
    </message>
    <message>
        <source>Ask the host&apos;s administrator.</source>
        <translation>Den Administrator des Hosts fragen.</translation>
    </message>
    <message>
        <source>The host does not let %1 in. It offers: %2. Keys tried: %3.</source>
        <translation>Der Host lässt %1 nicht hinein. Er bietet an: %2. Versuchte Schlüssel: %3.</translation>
    </message>
    <message>
        <source>The account is another one, does not know the key, or the passphrase or password was wrong.</source>
        <translation>Das Konto ist ein anderes, kennt den Schlüssel nicht, oder Passphrase oder Passwort waren falsch.</translation>
    </message>
    <message>
        <source>Check user and key; `%1` brings a key there.</source>
        <translation>Benutzer und Schlüssel prüfen; `%1` bringt einen Schlüssel dorthin.</translation>
    </message>
    <message>
        <source>Check user and key of the jump host: `%1` must get in.</source>
        <translation>Benutzer und Schlüssel des Sprungrechners prüfen: `%1` muss hineinkommen.</translation>
    </message>
    <message>
        <source>The key %1 would do, but has a passphrase, which nobody could be asked for.</source>
        <translation>Der Schlüssel %1 würde genügen, hat aber eine Passphrase, nach der niemand gefragt werden konnte.</translation>
    </message>
    <message>
        <source>Put the key into ssh-agent: `%1`; or run hullctl with --interactive.</source>
        <translation>Den Schlüssel in ssh-agent legen: `%1`; oder hullctl mit --interactive ausführen.</translation>
    </message>
    <message>
        <source>There was no key to try: it is missing, or has a passphrase, which nobody could be asked for.</source>
        <translation>Es gab keinen Schlüssel zu versuchen: Er fehlt oder hat eine Passphrase, nach der niemand gefragt werden konnte.</translation>
    </message>
    <message>
        <source>Put the key into ssh-agent: `ssh-add`.</source>
        <translation>Den Schlüssel in ssh-agent legen: `ssh-add`.</translation>
    </message>
    <message>
        <source>The name %1 is unknown.</source>
        <translation>Der Name %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the network or VPN that knows it is not connected.</source>
        <translation>Der Name ist falsch geschrieben, oder das Netzwerk oder VPN, das ihn kennt, ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name, or use its address.</source>
        <translation>Den Namen des Hosts prüfen oder seine Adresse verwenden.</translation>
    </message>
    <message>
        <source>No SSH server answers at %1, port %2.</source>
        <translation>Kein SSH-Server antwortet auf %1, Port %2.</translation>
    </message>
    <message>
        <source>No SSH server runs there, or it listens at another port.</source>
        <translation>Dort läuft kein SSH-Server, oder er lauscht an einem anderen Port.</translation>
    </message>
    <message>
        <source>Check the port; on the host: `systemctl status ssh`.</source>
        <translation>Den Port prüfen; auf dem Host: `systemctl status ssh`.</translation>
    </message>
    <message>
        <source>The SSH server at %1, port %2 cannot be reached.</source>
        <translation>Der SSH-Server auf %1, Port %2 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The host is switched off, or a firewall or a missing VPN or route keeps the way closed.</source>
        <translation>Der Host ist ausgeschaltet, oder eine Firewall, ein fehlendes VPN oder eine fehlende Route versperrt den Weg.</translation>
    </message>
    <message>
        <source>Check that `ssh` reaches the host from this machine.</source>
        <translation>Prüfen, ob `ssh` den Host von diesem Rechner aus erreicht.</translation>
    </message>
    <message>
        <source>The jump host lets us in, but cannot connect to %1.</source>
        <translation>Der Sprungrechner lässt uns hinein, kann aber nicht zu %1 verbinden.</translation>
    </message>
    <message>
        <source>No SSH server answers there, or the jump host does not know its name or the way to it.</source>
        <translation>Dort antwortet kein SSH-Server, oder der Sprungrechner kennt seinen Namen oder den Weg zu ihm nicht.</translation>
    </message>
    <message>
        <source>Check name and port as the jump host sees them.</source>
        <translation>Namen und Port aus Sicht des Sprungrechners prüfen.</translation>
    </message>
    <message>
        <source>The jump host lets us in, but forbids to go on to %1.</source>
        <translation>Der Sprungrechner lässt uns hinein, verbietet aber, zu %1 weiterzugehen.</translation>
    </message>
    <message>
        <source>AllowTcpForwarding, PermitOpen or DisableForwarding in the jump host&apos;s sshd_config forbids it, or an option of the key there.</source>
        <translation>AllowTcpForwarding, PermitOpen oder DisableForwarding in der sshd_config des Sprungrechners verbietet es, oder eine Option des Schlüssels dort.</translation>
    </message>
    <message>
        <source>Have AllowTcpForwarding set to yes on the jump host, or choose another one.</source>
        <translation>AllowTcpForwarding auf dem Sprungrechner auf yes setzen lassen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>What listens at %1 does not speak.</source>
        <translation>Was auf %1 lauscht, spricht nicht.</translation>
    </message>
    <message>
        <source>It is no SSH server, or the host hangs.</source>
        <translation>Es ist kein SSH-Server, oder der Host hängt.</translation>
    </message>
    <message>
        <source>Check the port, and whether `ssh` gets in.</source>
        <translation>Den Port prüfen, und ob `ssh` hineinkommt.</translation>
    </message>
    <message>
        <source>%1 closes the connection before SSH begins.</source>
        <translation>%1 schließt die Verbindung, bevor SSH beginnt.</translation>
    </message>
    <message>
        <source>The host limits new SSH logins (MaxStartups), blocks this machine, or what listens at that port is no SSH server.</source>
        <translation>Der Host begrenzt neue SSH-Anmeldungen (MaxStartups), sperrt diesen Rechner, oder was an jenem Port lauscht, ist kein SSH-Server.</translation>
    </message>
    <message>
        <source>What answers at %1 is no SSH server.</source>
        <translation>Was auf %1 antwortet, ist kein SSH-Server.</translation>
    </message>
    <message>
        <source>Another program listens at that port.</source>
        <translation>An jenem Port lauscht ein anderes Programm.</translation>
    </message>
    <message>
        <source>Check the port; SSH&apos;s own is 22.</source>
        <translation>Den Port prüfen; der von SSH ist 22.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read, and no other key lets us in.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden, und kein anderer Schlüssel lässt uns hinein.</translation>
    </message>
    <message>
        <source>The file was moved or removed, or its name is misspelt.</source>
        <translation>Die Datei wurde verschoben oder entfernt, oder ihr Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Choose the key file anew, or put its key into ssh-agent.</source>
        <translation>Die Schlüsseldatei neu wählen oder ihren Schlüssel in ssh-agent legen.</translation>
    </message>
    <message>
        <source>ssh does not use the key file %1: others may read it.</source>
        <translation>ssh verwendet die Schlüsseldatei %1 nicht: Andere dürfen sie lesen.</translation>
    </message>
    <message>
        <source>The file&apos;s permissions are too open.</source>
        <translation>Die Berechtigungen der Datei sind zu offen.</translation>
    </message>
    <message>
        <source>ssh cannot use the key file %1 (%2), and no other key lets us in.</source>
        <translation>ssh kann die Schlüsseldatei %1 nicht verwenden (%2), und kein anderer Schlüssel lässt uns hinein.</translation>
    </message>
    <message>
        <source>The file belongs to another account, is damaged, or is no private key.</source>
        <translation>Die Datei gehört einem anderen Konto, ist beschädigt oder kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>ssh-agent does not let its key %1 be used (%2), and no other way lets us in.</source>
        <translation>ssh-agent lässt seinen Schlüssel %1 nicht verwenden (%2), und kein anderer Weg lässt uns hinein.</translation>
    </message>
    <message>
        <source>The agent&apos;s own question was answered with no or could not be asked, or the agent is locked.</source>
        <translation>Die eigene Frage des Agenten wurde mit Nein beantwortet oder konnte nicht gestellt werden, oder der Agent ist gesperrt.</translation>
    </message>
    <message>
        <source>Try again and allow it. `ssh-add -l` tells whether the agent answers; it asks by the SSH_ASKPASS that it was started with.</source>
        <translation>Erneut versuchen und zulassen. `ssh-add -l` zeigt, ob der Agent antwortet; er fragt über das SSH_ASKPASS, mit dem er gestartet wurde.</translation>
    </message>
    <message>
        <source>%1 ended the login after too many tries.</source>
        <translation>%1 hat die Anmeldung nach zu vielen Versuchen beendet.</translation>
    </message>
    <message>
        <source>ssh-agent holds more keys than the host lets try.</source>
        <translation>ssh-agent enthält mehr Schlüssel, als der Host versuchen lässt.</translation>
    </message>
    <message>
        <source>Name the right key, and set IdentitiesOnly yes for this host in ~/.ssh/config.</source>
        <translation>Den richtigen Schlüssel angeben und für diesen Host IdentitiesOnly yes in ~/.ssh/config setzen.</translation>
    </message>
    <message>
        <source>%1 does not answer any more.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The host hangs or was switched off, or the network broke off.</source>
        <translation>Der Host hängt oder wurde ausgeschaltet, oder das Netzwerk ist abgebrochen.</translation>
    </message>
    <message>
        <source>Try again once the host can be reached.</source>
        <translation>Erneut versuchen, sobald der Host erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 closed the SSH connection.</source>
        <translation>%1 hat die SSH-Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The host restarts, or somebody ended the connection there.</source>
        <translation>Der Host startet neu, oder jemand hat die Verbindung dort beendet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>ssh does not understand its configuration: %1.</source>
        <translation>ssh versteht seine Konfiguration nicht: %1.</translation>
    </message>
    <message>
        <source>The line is misspelt, or of another version of OpenSSH.</source>
        <translation>Die Zeile ist falsch geschrieben oder für eine andere Version von OpenSSH.</translation>
    </message>
    <message>
        <source>Mend the file; `ssh -G HOST` reads it without connecting.</source>
        <translation>Die Datei berichtigen; `ssh -G HOST` liest sie, ohne zu verbinden.</translation>
    </message>
    <message>
        <source>ssh does not take the host or user of %1.</source>
        <translation>ssh nimmt Host oder Benutzer von %1 nicht an.</translation>
    </message>
    <message>
        <source>One of the two has a character that would be risky in a command.</source>
        <translation>Eines von beiden enthält ein Zeichen, das in einem Befehl riskant wäre.</translation>
    </message>
    <message>
        <source>Check both for characters that do not belong there.</source>
        <translation>Beide auf Zeichen prüfen, die nicht dorthin gehören.</translation>
    </message>
    <message>
        <source>ssh could not make its socket in our private folder.</source>
        <translation>ssh konnte seinen Socket in unserem privaten Ordner nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder was removed, or its file system is full.</source>
        <translation>Der Ordner wurde entfernt, oder sein Dateisystem ist voll.</translation>
    </message>
    <message>
        <source>ssh and %1 have no common way to encrypt: %2.</source>
        <translation>ssh und %1 haben kein gemeinsames Verschlüsselungsverfahren: %2.</translation>
    </message>
    <message>
        <source>One of the two is much older than the other.</source>
        <translation>Eines von beiden ist viel älter als das andere.</translation>
    </message>
    <message>
        <source>Update the host, or allow the old algorithm for it in ~/.ssh/config.</source>
        <translation>Den Host aktualisieren oder für ihn in ~/.ssh/config die alten Verfahren erlauben.</translation>
    </message>
    <message>
        <source>ssh ended: %1</source>
        <translation>ssh wurde beendet: %1</translation>
    </message>
    <message>
        <source>ssh gives no reason that is known here.</source>
        <translation>ssh nennt keinen hier bekannten Grund.</translation>
    </message>
    <message>
        <source>Try `%1` in a terminal.</source>
        <translation>`%1` in einem Terminal versuchen.</translation>
    </message>
    <message>
        <source>ssh-agent did not let its key %1 be used at %2 within %3 s.</source>
        <translation>ssh-agent ließ seinen Schlüssel %1 auf %2 nicht innerhalb von %3 s verwenden.</translation>
    </message>
    <message>
        <source>The agent asks a question of its own, which was not answered, or waits for a security key to be touched.</source>
        <translation>Der Agent stellt eine eigene Frage, die nicht beantwortet wurde, oder wartet auf das Berühren eines Sicherheitsschlüssels.</translation>
    </message>
    <message>
        <source>Try again and answer it; look for it behind other windows.</source>
        <translation>Erneut versuchen und sie beantworten; hinter anderen Fenstern nach ihr suchen.</translation>
    </message>
    <message>
        <source>The login at %1 came to no end within %2 s.</source>
        <translation>Die Anmeldung auf %1 kam nicht innerhalb von %2 s zum Ende.</translation>
    </message>
    <message>
        <source>The host, a jump host or a ProxyCommand on the way is slow or hangs.</source>
        <translation>Der Host, ein Sprungrechner oder ein ProxyCommand auf dem Weg ist langsam oder hängt.</translation>
    </message>
    <message>
        <source>Check that `%1` gets in from this machine.</source>
        <translation>Prüfen, ob `%1` von diesem Rechner aus hineinkommt.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>Das Programm %1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>OpenSSH is not installed on this machine.</source>
        <translation>OpenSSH ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Install it: `sudo apt install openssh-client`.</source>
        <translation>Installieren: `sudo apt install openssh-client`.</translation>
    </message>
    <message>
        <source>The configuration for the way over jump hosts cannot be written.</source>
        <translation>Die Konfiguration für den Weg über Sprungrechner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>Die Verbindung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>A question of ssh was answered with Cancel.</source>
        <translation>Eine Frage von ssh wurde mit „Abbrechen“ beantwortet.</translation>
    </message>
    <message>
        <source>Host key %1</source>
        <translation>Host-Schlüssel %1</translation>
    </message>
    <message>
        <source>Logged in by %1</source>
        <translation>Angemeldet mit %1</translation>
    </message>
    <message>
        <source>%1, forwarded</source>
        <translation>%1, weitergeleitet</translation>
    </message>
    <message>
        <source>%1, by docker system dial-stdio, %2 at once</source>
        <translation>%1, über docker system dial-stdio, %2 zugleich</translation>
    </message>
    <message>
        <source>Resolved as %1</source>
        <translation>Aufgelöst als %1</translation>
    </message>
    <message>
        <source>Resolved as %1 via %2</source>
        <translation>Aufgelöst als %1 über %2</translation>
    </message>
    <message>
        <source>There is no private folder for the sockets of SSH connections: %1.</source>
        <translation>Es gibt keinen privaten Ordner für die Sockets von SSH-Verbindungen: %1.</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else, or the file system is full.</source>
        <translation>Der Ordner gehört jemand anderem, oder das Dateisystem ist voll.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder that only you can read.</source>
        <translation>XDG_RUNTIME_DIR auf einen Ordner setzen, den nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The SSH server of %1 has no session left for a command.</source>
        <translation>Der SSH-Server von %1 hat keine Sitzung mehr für einen Befehl übrig.</translation>
    </message>
    <message>
        <source>MaxSessions in its sshd_config is too low: the others are used to reach the engine.</source>
        <translation>MaxSessions in seiner sshd_config ist zu niedrig: Über die anderen wird die Engine erreicht.</translation>
    </message>
    <message>
        <source>Allow more sessions, or forwarding to sockets, on the host.</source>
        <translation>Auf dem Host mehr Sitzungen oder Weiterleitung zu Sockets erlauben.</translation>
    </message>
    <message>
        <source>No command can be run on %1.</source>
        <translation>Auf %1 kann kein Befehl ausgeführt werden.</translation>
    </message>
    <message>
        <source>The account has no shell, or the SSH server allows no sessions.</source>
        <translation>Das Konto hat keine Shell, oder der SSH-Server erlaubt keine Sitzungen.</translation>
    </message>
    <message>
        <source>Use an account with a shell: `%1` must work.</source>
        <translation>Ein Konto mit einer Shell verwenden: `%1` muss funktionieren.</translation>
    </message>
    <message>
        <source>There is no SSH connection to %1.</source>
        <translation>Es besteht keine SSH-Verbindung zu %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation>Der Ordner %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Check its owner and permissions, or name another folder with --state-dir.</source>
        <translation>Eigentümer und Berechtigungen prüfen oder mit --state-dir einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>%1 To go on all the same: --allow %2.</source>
        <translation>%1 Um dennoch fortzufahren: --allow %2.</translation>
    </message>
    <message>
        <source>A container has the name under which the original would be kept, and no change that this journal knows of has kept it. Rename it, or remove it.</source>
        <translation>Ein Container hat den Namen, unter dem das Original aufbewahrt würde, und keine diesem Journal bekannte Änderung hat ihn aufbewahrt. Ihn umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>Started with --read-only: nothing on any host can be changed.</source>
        <translation>Mit --read-only gestartet: Auf keinem Host kann etwas geändert werden.</translation>
    </message>
    <message>
        <source>The host is read-only until you allow changes on it.</source>
        <translation>Der Host ist schreibgeschützt, bis Sie Änderungen auf ihm erlauben.</translation>
    </message>
    <message>
        <source>Another change of this host is under way: of %1.</source>
        <translation>Eine andere Änderung auf diesem Host ist im Gange: an %1.</translation>
    </message>
    <message>
        <source>%1 has written outside of its mounts since (%2, for one), which would be lost.</source>
        <translation>%1 hat seitdem außerhalb der eigenen Mounts geschrieben (etwa %2); das ginge verloren.</translation>
    </message>
    <message>
        <source>The host was removed meanwhile.</source>
        <translation>Der Host wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The container is not on the host any more.</source>
        <translation>Der Container ist nicht mehr auf dem Host.</translation>
    </message>
    <message>
        <source>What was kept as %1 is not there any more.</source>
        <translation>Was als %1 aufbewahrt wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The original was renamed or started by somebody meanwhile.</source>
        <translation>Das Original wurde inzwischen von jemandem umbenannt oder gestartet.</translation>
    </message>
    <message>
        <source>%1 is another container by now, which this change did not make.</source>
        <translation>%1 ist inzwischen ein anderer Container, den diese Änderung nicht erstellt hat.</translation>
    </message>
    <message>
        <source>There is no container %1 any more: the original is all that is left, and is kept.</source>
        <translation>Es gibt keinen Container %1 mehr: Das Original ist alles, was übrig ist, und wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Another change of %1 is under way.</source>
        <translation>Eine andere Änderung an %1 ist im Gange.</translation>
    </message>
    <message>
        <source>%1 removes itself when it stops, and what it has written is gone before it could be copied back.</source>
        <translation>%1 entfernt sich selbst beim Anhalten, und was darin geschrieben wurde, ist weg, bevor es zurückkopiert werden könnte.</translation>
    </message>
    <message>
        <source>Nothing can be copied into the original, whose own files are read-only.</source>
        <translation>In das Original kann nichts kopiert werden, weil dessen eigene Dateien schreibgeschützt sind.</translation>
    </message>
    <message>
        <source>%1 has written %2 MiB outside of its mounts, and %3 MiB is the most that is copied back.</source>
        <translation>%1 hat %2 MiB außerhalb der eigenen Mounts geschrieben, und höchstens %3 MiB werden zurückkopiert.</translation>
    </message>
    <message>
        <source>The engine took %1 to be copied, but it is not there.</source>
        <translation>Die Engine hat %1 zum Kopieren angenommen, aber es ist nicht da.</translation>
    </message>
    <message>
        <source>Symbolic links on the way to its mounts lead round in circles.</source>
        <translation>Symbolische Verknüpfungen auf dem Weg zu seinen Mounts führen im Kreis.</translation>
    </message>
    <message>
        <source>%1 leads to one of its mounts and is no folder, so it cannot be copied.</source>
        <translation>%1 führt zu einem seiner Mounts und ist kein Ordner, kann also nicht kopiert werden.</translation>
    </message>
    <message>
        <source>%1 is a hard link to a file that is not copied, so it cannot be either.</source>
        <translation>%1 ist eine harte Verknüpfung auf eine Datei, die nicht kopiert wird, und kann daher auch nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Another process is carrying it out right now.</source>
        <translation>Ein anderer Prozess führt die Änderung gerade aus.</translation>
    </message>
    <message>
        <source>It was interrupted and would be finished.</source>
        <translation>Die Änderung wurde unterbrochen und würde zu Ende geführt.</translation>
    </message>
    <message>
        <source>It was interrupted and would be undone.</source>
        <translation>Die Änderung wurde unterbrochen und würde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 began it at %2 with another journal. It may still be under way: let it be recovered there, or try again an hour after that time.</source>
        <translation>%1 hat die Änderung um %2 mit einem anderen Journal begonnen. Sie kann noch im Gange sein: Dort wiederaufnehmen lassen oder eine Stunde nach diesem Zeitpunkt erneut versuchen.</translation>
    </message>
    <message>
        <source>The engine does not tell any more what became of it.</source>
        <translation>Die Engine teilt nicht mehr mit, was aus dem Container geworden ist.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Der Container wurde mit Exit-Code %1 beendet.</translation>
    </message>
    <message>
        <source>It ended and was started again by the engine.</source>
        <translation>Der Container wurde beendet und von der Engine erneut gestartet.</translation>
    </message>
    <message>
        <source>Its health check says that it is not well.</source>
        <translation>Die Gesundheitsprüfung meldet, dass der Container nicht gesund ist.</translation>
    </message>
    <message>
        <source>It has been running for %1 s.</source>
        <translation>Der Container läuft seit %1 s.</translation>
    </message>
    <message>
        <source>Its health check is content.</source>
        <translation>Die Gesundheitsprüfung ist zufrieden.</translation>
    </message>
    <message>
        <source>Its health check came to no verdict in time.</source>
        <translation>Die Gesundheitsprüfung kam nicht rechtzeitig zu einem Ergebnis.</translation>
    </message>
    <message>
        <source>The network %1, which the original was on, was removed or made anew since, so the original could not be started.</source>
        <translation>Das Netzwerk %1, in dem das Original war, wurde inzwischen entfernt oder neu angelegt, daher konnte das Original nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The host port %1/%2, which the original had, is %3&apos;s by now, so the original could not be started.</source>
        <translation>Der Host-Port %1/%2, den das Original hatte, gehört inzwischen %3, daher konnte das Original nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A program of the host listens on the port %1/%2, which the original had, so the original could not be started.</source>
        <translation>Ein Programm des Hosts lauscht am Port %1/%2, den das Original hatte, daher konnte das Original nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 Nothing was stopped.</source>
        <translation>%1 Es wurde nichts angehalten.</translation>
    </message>
    <message>
        <source>%1 files and folders that the new container has written were copied back.</source>
        <translation>%1 Dateien und Ordner, die der neue Container geschrieben hat, wurden zurückkopiert.</translation>
    </message>
    <message>
        <source>%1 files and folders that the original has written were copied.</source>
        <translation>%1 Dateien und Ordner, die das Original geschrieben hat, wurden kopiert.</translation>
    </message>
    <message>
        <source>%1 files or folders that were deleted there are in this one, such as %2.</source>
        <translation>%1 Dateien oder Ordner, die dort gelöscht wurden, sind in diesem vorhanden, etwa %2.</translation>
    </message>
    <message>
        <source>What %1 has written could not be copied back, so it stays in place. %2</source>
        <translation>Was %1 geschrieben hat, konnte nicht zurückkopiert werden, daher bleibt der Container an seiner Stelle. %2</translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation>Die Änderung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The container was removed meanwhile.</source>
        <translation>Der Container wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>What was made to take its place was removed meanwhile.</source>
        <translation>Was an seine Stelle treten sollte, wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The container was renamed, stopped or started by somebody meanwhile.</source>
        <translation>Der Container wurde inzwischen von jemandem umbenannt, angehalten oder gestartet.</translation>
    </message>
    <message>
        <source>A name that is needed belongs to another container by now.</source>
        <translation>Ein benötigter Name gehört inzwischen einem anderen Container.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; failed: %2</source>
        <translation>Der Schritt „%1“ ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Going on would harm a container that this change did not make: see who has the names %1 and %2.</source>
        <translation>Fortfahren würde einem Container schaden, den diese Änderung nicht erstellt hat: Nachsehen, wer die Namen %1 und %2 hat.</translation>
    </message>
    <message>
        <source>A container that is being removed is still there.</source>
        <translation>Ein Container, der entfernt wird, ist noch da.</translation>
    </message>
    <message>
        <source>Another change of this container is under way, by %1 since %2.</source>
        <translation>Eine andere Änderung dieses Containers ist im Gange, durch %1 seit %2.</translation>
    </message>
    <message>
        <source>What the engine made is not what was asked for: %1. Nothing was stopped.</source>
        <translation>Was die Engine erstellt hat, ist nicht das Verlangte: %1. Es wurde nichts angehalten.</translation>
    </message>
    <message>
        <source>It is as it was asked for; the container did not run, so it was not started.</source>
        <translation>Der neue Container ist wie verlangt; der Container lief nicht, daher wurde er nicht gestartet.</translation>
    </message>
    <message>
        <source>The original was not well either.</source>
        <translation>Auch das Original war nicht gesund.</translation>
    </message>
    <message>
        <source>Its port %1 is not published.</source>
        <translation>Port %1 des Containers ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Its published ports answer as before.</source>
        <translation>Die veröffentlichten Ports antworten wie zuvor.</translation>
    </message>
    <message>
        <source>Its port %1 answers with %2, where the original answered with %3.</source>
        <translation>Port %1 antwortet mit %2, wo das Original mit %3 antwortete.</translation>
    </message>
    <message>
        <source>It is still against the rules %1.</source>
        <translation>Der Container verstößt noch immer gegen die Regeln %1.</translation>
    </message>
    <message>
        <source>What was to be put right is.</source>
        <translation>Was behoben werden sollte, ist behoben.</translation>
    </message>
    <message>
        <source>Brought back, the original ended by itself each time, and removed itself as it was made to. What it was made of is kept as %1.</source>
        <translation>Zurückgebracht, beendete sich das Original jedes Mal von selbst und entfernte sich, wie es vorgesehen war. Woraus es erstellt wurde, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Brought back, the original ended by itself each time. It is in its place and does not run.</source>
        <translation>Zurückgebracht, beendete sich das Original jedes Mal von selbst. Es ist an seiner Stelle und läuft nicht.</translation>
    </message>
    <message>
        <source>This version cannot connect to %1.</source>
        <translation>Diese Version kann nicht zu %1 verbinden.</translation>
    </message>
    <message>
        <source>There is no way to engines of this kind yet.</source>
        <translation>Zu Engines dieser Art gibt es noch keinen Weg.</translation>
    </message>
    <message>
        <source>Run `hullctl scan` on that host, or save `docker inspect $(docker ps -aq)` there to a file and open that (hullctl: --from-file).</source>
        <translation>Auf jenem Host `hullctl scan` ausführen oder dort `docker inspect $(docker ps -aq)` in einer Datei speichern und diese öffnen (hullctl: --from-file).</translation>
    </message>
    <message>
        <source>The connection to %1 would be without TLS, which nobody has agreed to.</source>
        <translation>Die Verbindung zu %1 wäre ohne TLS, und dem hat niemand zugestimmt.</translation>
    </message>
    <message>
        <source>Nothing is encrypted on it and nobody proves who they are. Whoever can reach that port controls the host, and whoever is on the way reads along.</source>
        <translation>Nichts ist auf ihr verschlüsselt, und niemand weist sich aus. Wer jenen Port erreicht, beherrscht den Host, und wer auf dem Weg sitzt, liest mit.</translation>
    </message>
    <message>
        <source>Use ssh:// or TLS. If the network is yours alone, agree in the host&apos;s settings (hullctl: --insecure-tcp).</source>
        <translation>Über ssh:// oder mit TLS verbinden. Wenn das Netzwerk Ihnen allein gehört, in den Einstellungen des Hosts zustimmen (hullctl: --insecure-tcp).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address with a port.</source>
        <translation>„%1“ ist keine Adresse mit Port.</translation>
    </message>
    <message>
        <source>The name holds characters that no host name has, or the port is no number.</source>
        <translation>Der Name enthält Zeichen, die in Hostnamen nicht vorkommen, oder der Port ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write it as tcp://host:2376.</source>
        <translation>Als tcp://host:2376 schreiben.</translation>
    </message>
    <message>
        <source>No address is known for the host of %1.</source>
        <translation>Für den Host von %1 ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>The name is misspelt, or it is one that only another network (a VPN) or name server knows.</source>
        <translation>Der Name ist falsch geschrieben, oder nur ein anderes Netzwerk (ein VPN) oder ein anderer Namensserver kennt ihn.</translation>
    </message>
    <message>
        <source>Check the name (`getent hosts NAME`), or use the host&apos;s address.</source>
        <translation>Den Namen prüfen (`getent hosts NAME`) oder die Adresse des Hosts verwenden.</translation>
    </message>
    <message>
        <source>No name server answered within %2 s when asked for the host of %1.</source>
        <translation>Kein Namensserver antwortete innerhalb von %2 s auf die Frage nach dem Host von %1.</translation>
    </message>
    <message>
        <source>The name server is down, or this machine has no network.</source>
        <translation>Der Namensserver ist ausgefallen, oder dieser Rechner hat kein Netzwerk.</translation>
    </message>
    <message>
        <source>Check the network, or use the host&apos;s address instead of its name.</source>
        <translation>Das Netzwerk prüfen oder statt des Namens die Adresse des Hosts verwenden.</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Auf %1 lauscht niemand.</translation>
    </message>
    <message>
        <source>The host is there, but its engine is stopped, listens on its local socket only, or on another port (2376 with TLS, 2375 without).</source>
        <translation>Der Host ist da, aber seine Engine ist angehalten, lauscht nur an ihrem lokalen Socket oder an einem anderen Port (2376 mit TLS, 2375 ohne).</translation>
    </message>
    <message>
        <source>Check the port and what the engine listens on (`hosts` in /etc/docker/daemon.json), or connect by ssh://.</source>
        <translation>Den Port prüfen und woran die Engine lauscht (`hosts` in /etc/docker/daemon.json), oder über ssh:// verbinden.</translation>
    </message>
    <message>
        <source>No way leads to %1.</source>
        <translation>Kein Weg führt zu %1.</translation>
    </message>
    <message>
        <source>The host is off, or this machine is not in a network (VPN) that reaches it.</source>
        <translation>Der Host ist aus, oder dieser Rechner ist in keinem Netzwerk (VPN), das ihn erreicht.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Netzwerk und Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 did not take a connection within %2 s.</source>
        <translation>%1 nahm innerhalb von %2 s keine Verbindung an.</translation>
    </message>
    <message>
        <source>A firewall drops what is sent there, or the host is off.</source>
        <translation>Eine Firewall verwirft, was dorthin gesendet wird, oder der Host ist aus.</translation>
    </message>
    <message>
        <source>Check the address, the firewall, and whether a VPN is needed.</source>
        <translation>Adresse und Firewall prüfen, und ob ein VPN benötigt wird.</translation>
    </message>
    <message>
        <source>%1 took the connection, but did not agree on TLS within %2 s.</source>
        <translation>%1 nahm die Verbindung an, einigte sich aber nicht innerhalb von %2 s auf TLS.</translation>
    </message>
    <message>
        <source>Something else than an engine listens there, or the engine hangs.</source>
        <translation>Dort lauscht etwas anderes als eine Engine, oder die Engine hängt.</translation>
    </message>
    <message>
        <source>Check the port, and whether `docker ps` answers on that machine.</source>
        <translation>Den Port prüfen, und ob `docker ps` auf jenem Rechner antwortet.</translation>
    </message>
    <message>
        <source>%1 wants TLS, and the connection is configured without.</source>
        <translation>%1 verlangt TLS, und die Verbindung ist ohne konfiguriert.</translation>
    </message>
    <message>
        <source>The engine protects this port by certificates.</source>
        <translation>Die Engine schützt diesen Port durch Zertifikate.</translation>
    </message>
    <message>
        <source>Switch TLS on in the host&apos;s settings (hullctl: --tlsverify with --tlscacert, --tlscert and --tlskey), or with DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation>TLS in den Einstellungen des Hosts einschalten (hullctl: --tlsverify mit --tlscacert, --tlscert und --tlskey) oder mit DOCKER_TLS_VERIFY=1 und DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS.</source>
        <translation>%1 spricht kein TLS.</translation>
    </message>
    <message>
        <source>It answers in plain HTTP: the engine listens there without any protection.</source>
        <translation>Dort wird in einfachem HTTP geantwortet: Die Engine lauscht ohne jeden Schutz.</translation>
    </message>
    <message>
        <source>Another service than an engine with TLS listens there.</source>
        <translation>Dort lauscht ein anderer Dienst als eine Engine mit TLS.</translation>
    </message>
    <message>
        <source>Name the engine&apos;s TLS port (2376 by custom), or have one set up: a port without TLS gives the host to whoever reaches it.</source>
        <translation>Den TLS-Port der Engine angeben (üblicherweise 2376) oder einen einrichten lassen: Ein Port ohne TLS liefert den Host jedem aus, der ihn erreicht.</translation>
    </message>
    <message>
        <source>Name the port where the engine listens, 2376 by custom.</source>
        <translation>Den Port angeben, an dem die Engine lauscht, üblicherweise 2376.</translation>
    </message>
    <message>
        <source>not checked: %1, issued by %2</source>
        <translation>nicht geprüft: %1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>%1, valid until %2; it has no subject alternative name, and the docker command refuses that</source>
        <translation>%1, gültig bis %2; ohne Subject Alternative Name, was der Befehl docker ablehnt</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>the engine asks for no certificate</source>
        <translation>die Engine verlangt kein Zertifikat</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>without TLS: neither encrypted nor authenticated</source>
        <translation>ohne TLS: weder verschlüsselt noch authentifiziert</translation>
    </message>
    <message>
        <source>The connection was given up: no passphrase for the private key %1.</source>
        <translation>Die Verbindung wurde aufgegeben: keine Passphrase für den privaten Schlüssel %1.</translation>
    </message>
    <message>
        <source>Connect again to be asked again.</source>
        <translation>Erneut verbinden, um erneut gefragt zu werden.</translation>
    </message>
    <message>
        <source>no client certificate</source>
        <translation>kein Client-Zertifikat</translation>
    </message>
    <message>
        <source>Have the host&apos;s administrator renew it, and restart the engine. Check this machine&apos;s clock too.</source>
        <translation>Es vom Administrator des Hosts erneuern und die Engine neu starten lassen. Auch die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is not signed by an authority that you trust.</source>
        <translation>Das Zertifikat von %1 (%2) ist nicht von einer Zertifizierungsstelle signiert, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, and no authority of your own is configured, only those of the system.</source>
        <translation>Es wurde von „%1“ ausgestellt, und es ist keine eigene Zertifizierungsstelle konfiguriert, nur die des Systems.</translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, but the file %2 holds &quot;%3&quot;. Another engine may listen there, or somebody in between.</source>
        <translation>Es wurde von „%1“ ausgestellt, die Datei %2 enthält aber „%3“. Dort lauscht vielleicht eine andere Engine oder jemand dazwischen.</translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate (ca.pem) from the host&apos;s administrator in a way that you trust, and name it in the host&apos;s settings (hullctl: --tlscacert).</source>
        <translation>Das Zertifikat der Zertifizierungsstelle (ca.pem) auf vertrauenswürdigem Weg vom Administrator des Hosts holen und in den Einstellungen des Hosts angeben (hullctl: --tlscacert).</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) expired on %3.</source>
        <translation>Das Zertifikat von %1 (%2) ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is not valid before %3.</source>
        <translation>Das Zertifikat von %1 (%2) ist nicht vor %3 gültig.</translation>
    </message>
    <message>
        <source>The authority &quot;%2&quot; behind the certificate of %1 expired on %3.</source>
        <translation>Die Zertifizierungsstelle „%2“ hinter dem Zertifikat von %1 ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>The authority &quot;%2&quot; behind the certificate of %1 is not valid before %3.</source>
        <translation>Die Zertifizierungsstelle „%2“ hinter dem Zertifikat von %1 ist nicht vor %3 gültig.</translation>
    </message>
    <message>
        <source>It was not renewed in time, or the clock is wrong.</source>
        <translation>Die Erneuerung kam nicht rechtzeitig, oder die Uhr geht falsch.</translation>
    </message>
    <message>
        <source>The clock of this machine or of the one that issued it is wrong.</source>
        <translation>Die Uhr dieses Rechners oder die des ausstellenden geht falsch.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not made out to &quot;%2&quot;.</source>
        <translation>Das Zertifikat von %1 ist nicht auf „%2“ ausgestellt.</translation>
    </message>
    <message>
        <source>It names no host at all (no subject alternative name); its subject is %1.</source>
        <translation>Es nennt gar keinen Host (kein Subject Alternative Name); sein Subject ist %1.</translation>
    </message>
    <message>
        <source>It is made out to: %1.</source>
        <translation>Es ist ausgestellt auf: %1.</translation>
    </message>
    <message>
        <source>Connect by a name that it has, or set that name as the server name of this host; else have it issued anew with the right names.</source>
        <translation>Unter einem Namen verbinden, den es enthält, oder diesen Namen als Servernamen dieses Hosts setzen; andernfalls mit den richtigen Namen neu ausstellen lassen.</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) does not stand the check.</source>
        <translation>Das Zertifikat von %1 (%2) besteht die Prüfung nicht.</translation>
    </message>
    <message>
        <source>OpenSSL says of &quot;%1&quot;: %2.</source>
        <translation>OpenSSL meldet zu „%1“: %2.</translation>
    </message>
    <message>
        <source>Get a new client certificate (cert.pem and key.pem) from the host&apos;s administrator.</source>
        <translation>Vom Administrator des Hosts ein neues Client-Zertifikat (cert.pem und key.pem) holen.</translation>
    </message>
    <message>
        <source>%1 lets in only who shows a client certificate.</source>
        <translation>%1 lässt nur herein, wer ein Client-Zertifikat vorweist.</translation>
    </message>
    <message>
        <source>None is configured for this host.</source>
        <translation>Für diesen Host ist keines konfiguriert.</translation>
    </message>
    <message>
        <source>Name it and its key in the host&apos;s settings (hullctl: --tlscert and --tlskey), or put cert.pem and key.pem into the folder in DOCKER_CERT_PATH.</source>
        <translation>Es und seinen Schlüssel in den Einstellungen des Hosts angeben (hullctl: --tlscert und --tlskey) oder cert.pem und key.pem in den Ordner in DOCKER_CERT_PATH legen.</translation>
    </message>
    <message>
        <source>%1 refuses your client certificate (%2).</source>
        <translation>%1 lehnt Ihr Client-Zertifikat ab (%2).</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>Es ist nicht vor %1 gültig.</translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;. The engine trusts another authority, has it revoked, or misses the purpose &quot;client authentication&quot; in it.</source>
        <translation>Es wurde von „%1“ ausgestellt. Die Engine vertraut einer anderen Zertifizierungsstelle, hat es widerrufen oder vermisst darin den Zweck „Client-Authentifizierung“.</translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, not by the authority &quot;%2&quot; in %3.</source>
        <translation>Es wurde von „%1“ ausgestellt, nicht von der Zertifizierungsstelle „%2“ in %3.</translation>
    </message>
    <message>
        <source>Whom %1 belongs to cannot be checked: this machine has no certificate authorities.</source>
        <translation>Wem %1 gehört, kann nicht geprüft werden: Dieser Rechner hat keine Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>No authority of your own is configured for this host, and those of the system are missing.</source>
        <translation>Für diesen Host ist keine eigene Zertifizierungsstelle konfiguriert, und die des Systems fehlen.</translation>
    </message>
    <message>
        <source>Name the host&apos;s own authority (ca.pem) in its settings (hullctl: --tlscacert), or install the system&apos;s (the package ca-certificates).</source>
        <translation>Die eigene Zertifizierungsstelle des Hosts (ca.pem) in seinen Einstellungen angeben (hullctl: --tlscacert) oder die des Systems installieren (das Paket ca-certificates).</translation>
    </message>
    <message>
        <source>No TLS connection to %1 came about.</source>
        <translation>Es kam keine TLS-Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The other side knows neither TLS 1.2 nor 1.3.</source>
        <translation>Die Gegenseite kennt weder TLS 1.2 noch 1.3.</translation>
    </message>
    <message>
        <source>The two sides found no common ground; the details say more.</source>
        <translation>Die beiden Seiten fanden nichts Gemeinsames; die Einzelheiten besagen mehr.</translation>
    </message>
    <message>
        <source>Look at the engine&apos;s log, and bring an engine that is very old up to date.</source>
        <translation>Im Log der Engine nachsehen und eine sehr alte Engine aktualisieren.</translation>
    </message>
    <message>
        <source>Name the right file in the host&apos;s settings (hullctl: --tlscacert, --tlscert and --tlskey), or the folder in DOCKER_CERT_PATH. A docker context is mended with `docker context update`.</source>
        <translation>Die richtige Datei in den Einstellungen des Hosts angeben (hullctl: --tlscacert, --tlscert und --tlskey) oder den Ordner in DOCKER_CERT_PATH. Ein Docker-Kontext wird mit `docker context update` berichtigt.</translation>
    </message>
    <message>
        <source>The TLS file %1 is not there.</source>
        <translation>Die TLS-Datei %1 ist nicht da.</translation>
    </message>
    <message>
        <source>It was moved or removed, or the folder is another one.</source>
        <translation>Sie wurde verschoben oder entfernt, oder der Ordner ist ein anderer.</translation>
    </message>
    <message>
        <source>The TLS file %1 cannot be read.</source>
        <translation>Die TLS-Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It belongs to another account.</source>
        <translation>Sie gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>Give your account the right to read it.</source>
        <translation>Ihrem Konto das Recht geben, sie zu lesen.</translation>
    </message>
    <message>
        <source>The TLS file %1 is no PEM file.</source>
        <translation>Die TLS-Datei %1 ist keine PEM-Datei.</translation>
    </message>
    <message>
        <source>It is no regular file, or far too large for one.</source>
        <translation>Sie ist keine reguläre Datei oder viel zu groß dafür.</translation>
    </message>
    <message>
        <source>There is no certificate in the TLS file %1.</source>
        <translation>In der TLS-Datei %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>It holds a private key: the files may be mixed up.</source>
        <translation>Sie enthält einen privaten Schlüssel: Die Dateien sind vielleicht vertauscht.</translation>
    </message>
    <message>
        <source>It is in DER form, not in PEM.</source>
        <translation>Sie liegt als DER vor, nicht als PEM.</translation>
    </message>
    <message>
        <source>Convert it: `openssl x509 -inform der -in FILE -out FILE.pem`.</source>
        <translation>Umwandeln: `openssl x509 -inform der -in FILE -out FILE.pem`.</translation>
    </message>
    <message>
        <source>It is no PEM file, or is torn.</source>
        <translation>Sie ist keine PEM-Datei oder unvollständig.</translation>
    </message>
    <message>
        <source>The client certificate %1 has no key.</source>
        <translation>Das Client-Zertifikat %1 hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The client key %1 has no certificate.</source>
        <translation>Der Client-Schlüssel %1 hat kein Zertifikat.</translation>
    </message>
    <message>
        <source>The engine takes a client certificate only with its key.</source>
        <translation>Die Engine nimmt ein Client-Zertifikat nur mit seinem Schlüssel an.</translation>
    </message>
    <message>
        <source>There is no private key in the TLS file %1.</source>
        <translation>In der TLS-Datei %1 ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>It is no PEM file, is torn, or is a certificate.</source>
        <translation>Sie ist keine PEM-Datei, unvollständig oder ein Zertifikat.</translation>
    </message>
    <message>
        <source>The private key in %1 cannot be used.</source>
        <translation>Der private Schlüssel in %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is torn, or of a kind that OpenSSL does not know.</source>
        <translation>Er ist unvollständig oder von einer Art, die OpenSSL nicht kennt.</translation>
    </message>
    <message>
        <source>The key %1 does not belong to the certificate %2.</source>
        <translation>Der Schlüssel %1 gehört nicht zum Zertifikat %2.</translation>
    </message>
    <message>
        <source>One of the two was renewed without the other, or they are from two clients.</source>
        <translation>Eines von beiden wurde ohne das andere erneuert, oder sie stammen von zwei Clients.</translation>
    </message>
    <message>
        <source>That is not the passphrase of the private key %1.</source>
        <translation>Das ist nicht die Passphrase des privaten Schlüssels %1.</translation>
    </message>
    <message>
        <source>The private key %1 is encrypted, and its passphrase is not known.</source>
        <translation>Der private Schlüssel %1 ist verschlüsselt, und seine Passphrase ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was mistyped, or the key is another one.</source>
        <translation>Sie wurde falsch getippt, oder der Schlüssel ist ein anderer.</translation>
    </message>
    <message>
        <source>Nobody could be asked for it.</source>
        <translation>Niemand konnte danach gefragt werden.</translation>
    </message>
    <message>
        <source>Connect in the window or with --interactive, where it is asked for, or use a key without a passphrase that only your account may read.</source>
        <translation>Im Fenster oder mit --interactive verbinden, wo danach gefragt wird, oder einen Schlüssel ohne Passphrase verwenden, den nur Ihr Konto lesen darf.</translation>
    </message>
    <message>
        <source>There is no socket at %1.</source>
        <translation>Auf %1 gibt es keinen Socket.</translation>
    </message>
    <message>
        <source>No Docker engine runs on this machine, or its socket is somewhere else.</source>
        <translation>Auf diesem Rechner läuft keine Docker-Engine, oder ihr Socket liegt woanders.</translation>
    </message>
    <message>
        <source>Start the engine (`sudo systemctl start docker`), or name its socket with -H unix:///path.</source>
        <translation>Die Engine starten (`sudo systemctl start docker`) oder ihren Socket mit -H unix:///path angeben.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a socket.</source>
        <translation>%1 ist ein Ordner, kein Socket.</translation>
    </message>
    <message>
        <source>Docker makes a folder there when a container mounts the socket&apos;s path while no engine listens.</source>
        <translation>Docker legt dort einen Ordner an, wenn ein Container den Pfad des Sockets einhängt, während keine Engine lauscht.</translation>
    </message>
    <message>
        <source>Name the socket itself. If an empty folder stands in the engine&apos;s way, remove it and restart the engine.</source>
        <translation>Den Socket selbst angeben. Steht ein leerer Ordner der Engine im Weg, ihn entfernen und die Engine neu starten.</translation>
    </message>
    <message>
        <source>%1 is a regular file, not a socket.</source>
        <translation>%1 ist eine reguläre Datei, kein Socket.</translation>
    </message>
    <message>
        <source>%1 is not a socket.</source>
        <translation>%1 ist kein Socket.</translation>
    </message>
    <message>
        <source>The path is not the one where the engine listens.</source>
        <translation>Der Pfad ist nicht der, auf dem die Engine lauscht.</translation>
    </message>
    <message>
        <source>Name the engine&apos;s socket, usually unix:///var/run/docker.sock. A file with the output of `docker inspect` is opened as a file (hullctl: --from-file).</source>
        <translation>Den Socket der Engine angeben, meist unix:///var/run/docker.sock. Eine Datei mit der Ausgabe von `docker inspect` wird als Datei geöffnet (hullctl: --from-file).</translation>
    </message>
    <message>
        <source>No permission to use the socket %1.</source>
        <translation>Keine Berechtigung, den Socket %1 zu verwenden.</translation>
    </message>
    <message>
        <source>It is open to the group %1, and the account %2 was not in it at login.</source>
        <translation>Er steht der Gruppe %1 offen, und das Konto %2 gehörte ihr bei der Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG %1 %2`, then log out and in again. Whoever is in this group can become root on this machine; running this program with sudo is the alternative.</source>
        <translation>`sudo usermod -aG %1 %2` ausführen, dann ab- und wieder anmelden. Wer in dieser Gruppe ist, kann auf diesem Rechner root werden; die Alternative ist, dieses Programm mit sudo auszuführen.</translation>
    </message>
    <message>
        <source>It is open to its owner alone, and the account %1 is another one.</source>
        <translation>Er steht nur seinem Eigentümer offen, und das Konto %1 ist ein anderes.</translation>
    </message>
    <message>
        <source>Run this program as the socket&apos;s owner, or give the engine&apos;s socket a group with `dockerd --group` and join it with `usermod -aG`.</source>
        <translation>Dieses Programm als Eigentümer des Sockets ausführen oder dem Socket der Engine mit `dockerd --group` eine Gruppe geben und ihr mit `usermod -aG` beitreten.</translation>
    </message>
    <message>
        <source>No permission to reach the socket %1.</source>
        <translation>Keine Berechtigung, den Socket %1 zu erreichen.</translation>
    </message>
    <message>
        <source>A folder on the way to it is closed to the account %1.</source>
        <translation>Ein Ordner auf dem Weg dorthin ist für das Konto %1 gesperrt.</translation>
    </message>
    <message>
        <source>Run this program as the engine&apos;s user (a rootless engine&apos;s socket is open to that user alone) or as root; for a socket with a group, `sudo usermod -aG` that group.</source>
        <translation>Dieses Programm als Benutzer der Engine (der Socket einer Engine ohne root steht nur diesem Benutzer offen) oder als root ausführen; bei einem Socket mit Gruppe `sudo usermod -aG` mit dieser Gruppe.</translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket.</source>
        <translation>Der Pfad %1 ist zu lang für einen Socket.</translation>
    </message>
    <message>
        <source>A socket&apos;s path has 107 bytes at most.</source>
        <translation>Der Pfad eines Sockets hat höchstens 107 Bytes.</translation>
    </message>
    <message>
        <source>Use a shorter path, for instance a symbolic link.</source>
        <translation>Einen kürzeren Pfad verwenden, zum Beispiel eine symbolische Verknüpfung.</translation>
    </message>
    <message>
        <source>This program has too many files and connections open to reach %1.</source>
        <translation>Dieses Programm hat zu viele Dateien und Verbindungen offen, um %1 zu erreichen.</translation>
    </message>
    <message>
        <source>The limit of open files (`ulimit -n`) is too low for so many hosts at once.</source>
        <translation>Die Grenze offener Dateien (`ulimit -n`) ist für so viele Hosts zugleich zu niedrig.</translation>
    </message>
    <message>
        <source>Raise the limit (`ulimit -n 4096`), or read fewer hosts.</source>
        <translation>Die Grenze anheben (`ulimit -n 4096`) oder weniger Hosts lesen.</translation>
    </message>
    <message>
        <source>The engine was stopped or crashed and left its socket behind.</source>
        <translation>Die Engine wurde angehalten oder ist abgestürzt und hat ihren Socket zurückgelassen.</translation>
    </message>
    <message>
        <source>Start the engine: `sudo systemctl start docker`.</source>
        <translation>Die Engine starten: `sudo systemctl start docker`.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of an answer.</source>
        <translation>Die Verbindung zu %1 brach mitten in einer Antwort ab.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The engine was stopped or restarted, or something between failed.</source>
        <translation>Die Engine wurde angehalten oder neu gestartet, oder etwas dazwischen ist ausgefallen.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at the engine&apos;s log (`journalctl -u docker`).</source>
        <translation>Erneut versuchen; geschieht es wieder, im Log der Engine nachsehen (`journalctl -u docker`).</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat innerhalb von %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The engine hangs, or the machine is too busy.</source>
        <translation>Die Engine hängt, oder der Rechner ist zu ausgelastet.</translation>
    </message>
    <message>
        <source>See whether `docker ps` answers on that machine, and restart the engine if not. If it is only slow, try again; hullctl takes more time with --timeout.</source>
        <translation>Prüfen, ob `docker ps` auf jenem Rechner antwortet, und andernfalls die Engine neu starten. Ist sie nur langsam, erneut versuchen; hullctl nimmt sich mit --timeout mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s.</source>
        <translation>%1 hat innerhalb von %3 s nicht auf %2 geantwortet.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Was auf %1 antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Another program than a Docker engine listens there.</source>
        <translation>Dort lauscht ein anderes Programm als eine Docker-Engine.</translation>
    </message>
    <message>
        <source>An answer of %1 is larger than %2 MiB and was not read.</source>
        <translation>Eine Antwort von %1 ist größer als %2 MiB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No engine sends that much: something is wrong with it, or it is none.</source>
        <translation>Keine Engine sendet so viel: Mit ihr stimmt etwas nicht, oder es ist keine.</translation>
    </message>
    <message>
        <source>An answer of %1 has a header that is too large.</source>
        <translation>Eine Antwort von %1 hat einen zu großen Header.</translation>
    </message>
    <message>
        <source>No engine sends that: something is wrong with it, or it is none.</source>
        <translation>Keine Engine sendet das: Mit ihr stimmt etwas nicht, oder es ist keine.</translation>
    </message>
    <message>
        <source>%1 redirects to another place, which is never followed.</source>
        <translation>%1 leitet an eine andere Stelle um, dem wird nie gefolgt.</translation>
    </message>
    <message>
        <source>A web server or proxy answers there instead of the engine.</source>
        <translation>Dort antwortet ein Webserver oder Proxy anstelle der Engine.</translation>
    </message>
    <message>
        <source>Name the engine&apos;s own socket or address.</source>
        <translation>Den eigenen Socket oder die eigene Adresse der Engine angeben.</translation>
    </message>
    <message>
        <source>The request to %1 failed.</source>
        <translation>Die Anfrage an %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Erneut versuchen und, wenn es dabei bleibt, mit den Einzelheiten melden.</translation>
    </message>
    <message>
        <source>is valid from %1 on</source>
        <translation>gilt erst ab %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>läuft binnen eines Tages ab</translation>
    </message>
    <message>
        <source>expires in one day</source>
        <translation>läuft in einem Tag ab</translation>
    </message>
    <message>
        <source>expires in %1 days</source>
        <translation>läuft in %1 Tagen ab</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid from %3 on</source>
        <translation>%1, ausgestellt von %2, gültig ab %3</translation>
    </message>
    <message>
        <source>%1, issued by %2, expired on %3</source>
        <translation>%1, ausgestellt von %2, am %3 abgelaufen</translation>
    </message>
    <message>
        <source>%1, issued by %2, expires on %3 (days left: %4)</source>
        <translation>%1, ausgestellt von %2, läuft am %3 ab (verbleibende Tage: %4)</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1, ausgestellt von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>LAN address</source>
        <translation>LAN-Adresse</translation>
    </message>
    <message>
        <source>Host network</source>
        <translation>Host-Netzwerk</translation>
    </message>
    <message>
        <source>Swarm ingress</source>
        <translation>Swarm-Ingress</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>Alle Schnittstellen</translation>
    </message>
    <message>
        <source>Nobody outside the container&apos;s own networks</source>
        <translation>Niemand außerhalb der eigenen Netzwerke des Containers</translation>
    </message>
    <message>
        <source>Only programs on this host</source>
        <translation>Nur Programme auf diesem Host</translation>
    </message>
    <message>
        <source>Everyone who can reach this one address of the host</source>
        <translation>Alle, die diese eine Adresse des Hosts erreichen</translation>
    </message>
    <message>
        <source>Whoever reaches the host: the container uses the host&apos;s network</source>
        <translation>Wer den Host erreicht: Der Container verwendet das Netzwerk des Hosts</translation>
    </message>
    <message>
        <source>Everyone who can reach any node of the swarm</source>
        <translation>Alle, die irgendeinen Knoten des Swarms erreichen</translation>
    </message>
    <message>
        <source>Everyone who can reach any address of this host</source>
        <translation>Alle, die irgendeine Adresse dieses Hosts erreichen</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiert</translation>
    </message>
    <message>
        <source>engine socket</source>
        <translation>Engine-Socket</translation>
    </message>
    <message>
        <source>host paths</source>
        <translation>Host-Pfade</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>host network</source>
        <translation>Host-Netzwerk</translation>
    </message>
    <message>
        <source>host PID</source>
        <translation>Host-PID</translation>
    </message>
    <message>
        <source>host IPC</source>
        <translation>Host-IPC</translation>
    </message>
    <message>
        <source>host UTS</source>
        <translation>Host-UTS</translation>
    </message>
    <message>
        <source>host users</source>
        <translation>Host-Benutzer</translation>
    </message>
    <message>
        <source>host cgroups</source>
        <translation>Host-cgroups</translation>
    </message>
    <message>
        <source>no seccomp</source>
        <translation>kein seccomp</translation>
    </message>
    <message>
        <source>no AppArmor</source>
        <translation>kein AppArmor</translation>
    </message>
    <message>
        <source>no SELinux label</source>
        <translation>kein SELinux-Label</translation>
    </message>
    <message>
        <source>unmasked paths</source>
        <translation>unmaskierte Pfade</translation>
    </message>
    <message>
        <source>privileged exec</source>
        <translation>privilegiertes Exec</translation>
    </message>
    <message>
        <source>may gain privileges</source>
        <translation>kann Privilegien erlangen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a dash.</source>
        <translation>„%1“ beginnt mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>It would be taken for an option; leave the dash out.</source>
        <translation>Es würde für eine Option gehalten; den Bindestrich weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a character that cannot be seen.</source>
        <translation>„%1“ enthält ein Zeichen, das nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Type it instead of pasting it.</source>
        <translation>Eintippen statt einfügen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long.</source>
        <translation>„%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>Shorten it to %1 characters.</source>
        <translation>Auf %1 Zeichen kürzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a blank.</source>
        <translation>„%1“ enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Es weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>Write it from the slash on.</source>
        <translation>Vom Schrägstrich an schreiben.</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 ist kein Port.</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535; leave it out for what ssh is configured to use.</source>
        <translation>Ports reichen von 1 bis 65535; weglassen, um den in ssh konfigurierten zu verwenden.</translation>
    </message>
    <message>
        <source>Only addresses of the kind tcp:// take TLS files.</source>
        <translation>Nur Adressen der Art tcp:// nehmen TLS-Dateien an.</translation>
    </message>
    <message>
        <source>Leave the TLS files out, or write tcp://host:port.</source>
        <translation>Die TLS-Dateien weglassen oder tcp://host:port schreiben.</translation>
    </message>
    <message>
        <source>A client certificate and its key go together; one of them is missing.</source>
        <translation>Ein Client-Zertifikat und sein Schlüssel gehören zusammen; eines von beiden fehlt.</translation>
    </message>
    <message>
        <source>Name both files, or none.</source>
        <translation>Beide Dateien angeben oder keine.</translation>
    </message>
    <message>
        <source>Only an address of the kind tcp:// without TLS can be unprotected.</source>
        <translation>Nur eine Adresse der Art tcp:// ohne TLS kann ungeschützt sein.</translation>
    </message>
    <message>
        <source>Leave the permission for plain tcp out.</source>
        <translation>Die Erlaubnis für unverschlüsseltes tcp weglassen.</translation>
    </message>
    <message>
        <source>Only with a docker context is plain tcp allowed for one endpoint.</source>
        <translation>Nur bei einem Docker-Kontext wird unverschlüsseltes tcp für einen einzelnen Endpunkt erlaubt.</translation>
    </message>
    <message>
        <source>Leave that endpoint out.</source>
        <translation>Diesen Endpunkt weglassen.</translation>
    </message>
    <message>
        <source>Nothing says how &quot;%1&quot; is reached.</source>
        <translation>Nichts besagt, wie „%1“ erreicht wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is reached in more than one way.</source>
        <translation>„%1“ wird auf mehr als eine Weise erreicht.</translation>
    </message>
    <message>
        <source>Give it an address, a docker context or an ssh host, and only one of them.</source>
        <translation>Eine Adresse, einen Docker-Kontext oder einen ssh-Host angeben, und nur eines davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has settings for ssh, but is not reached by it.</source>
        <translation>„%1“ hat Einstellungen für ssh, wird aber nicht darüber erreicht.</translation>
    </message>
    <message>
        <source>Leave them out, or write ssh://user@host.</source>
        <translation>Sie weglassen oder ssh://user@host schreiben.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>Ein Name ist leer.</translation>
    </message>
    <message>
        <source>Give it at least one letter or digit.</source>
        <translation>Mindestens einen Buchstaben oder eine Ziffer angeben.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is too long: %2 characters.</source>
        <translation>Der Name „%1“ ist zu lang: %2 Zeichen.</translation>
    </message>
    <message>
        <source>There are blanks around the name &quot;%1&quot;.</source>
        <translation>Um den Namen „%1“ stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Sie weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many tags: %2.</source>
        <translation>„%1“ hat zu viele Schlagwörter: %2.</translation>
    </message>
    <message>
        <source>Keep %1 of them.</source>
        <translation>%1 davon behalten.</translation>
    </message>
    <message>
        <source>Write it as a name, an address or an alias of ~/.ssh/config.</source>
        <translation>Als Namen, Adresse oder Alias aus ~/.ssh/config schreiben.</translation>
    </message>
    <message>
        <source>The SSH connection names no host.</source>
        <translation>Die SSH-Verbindung nennt keinen Host.</translation>
    </message>
    <message>
        <source>The name of the SSH host has over %1 characters.</source>
        <translation>Der Name des SSH-Hosts hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SSH host: ssh would take it for an option.</source>
        <translation>„%1“ ist kein SSH-Host: ssh hielte es für eine Option.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SSH host: it holds characters that no host name has.</source>
        <translation>„%1“ ist kein SSH-Host: Es enthält Zeichen, die in Hostnamen nicht vorkommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account for an SSH connection.</source>
        <translation>„%1“ ist kein Konto für eine SSH-Verbindung.</translation>
    </message>
    <message>
        <source>Write the account&apos;s name as in ssh name@host.</source>
        <translation>Den Namen des Kontos wie in ssh name@host schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path of a socket on an SSH host.</source>
        <translation>„%1“ ist kein Pfad eines Sockets auf einem SSH-Host.</translation>
    </message>
    <message>
        <source>Name the engine&apos;s socket from the root on, as in /run/user/1000/docker.sock.</source>
        <translation>Den Socket der Engine vom Wurzelverzeichnis an angeben, wie /run/user/1000/docker.sock.</translation>
    </message>
    <message>
        <source>There is no port %1.</source>
        <translation>Es gibt keinen Port %1.</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535; SSH&apos;s own is 22.</source>
        <translation>Ports reichen von 1 bis 65535; der von SSH ist 22.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no jump host.</source>
        <translation>„%1“ ist kein Sprungrechner.</translation>
    </message>
    <message>
        <source>Write jump hosts as ssh -J takes them: user@host:port, several with commas.</source>
        <translation>Sprungrechner so schreiben, wie ssh -J sie annimmt: user@host:port, mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Not at its end</source>
        <translation>Nicht zu Ende geführt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Given up, nothing touched</source>
        <translation>Aufgegeben, nichts verändert</translation>
    </message>
    <message>
        <source>Done, original kept</source>
        <translation>Erledigt, Original aufbewahrt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Change of %1 on %2, %3, by %4, for %5: %6</source>
        <extracomment>%1 a container, %2 its host, %3 when, %4 by whom, %5 rules, %6 what came of it</extracomment>
        <translation>Änderung an %1 auf %2, %3, durch %4, wegen %5: %6</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>%1 who can reach a port, %2 a severity, %3 the title of a rule</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Runs as user %1, not as root</source>
        <translation>Läuft als Benutzer %1, nicht als root</translation>
    </message>
    <message>
        <source>Its processes cannot gain privileges</source>
        <translation>Seine Prozesse können keine Privilegien erlangen</translation>
    </message>
    <message>
        <source>read-only root</source>
        <translation>Wurzel nur lesend</translation>
    </message>
    <message>
        <source>Its root file system is mounted read-only</source>
        <translation>Sein Wurzeldateisystem ist nur lesend eingehängt</translation>
    </message>
    <message>
        <source>TLS: expired</source>
        <translation>TLS: abgelaufen</translation>
    </message>
    <message>
        <source>TLS: not valid yet</source>
        <translation>TLS: noch nicht gültig</translation>
    </message>
    <message>
        <source>TLS: one day left</source>
        <translation>TLS: noch ein Tag</translation>
    </message>
    <message>
        <source>TLS: %1 days left</source>
        <translation>TLS: noch %1 Tage</translation>
    </message>
    <message>
        <source>Your certificate: %1</source>
        <translation>Ihr Zertifikat: %1</translation>
    </message>
    <message>
        <source>The engine&apos;s certificate: %1</source>
        <translation>Zertifikat der Engine: %1</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <extracomment>%1 &quot;expires in 12 days&quot;</extracomment>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, value shown</source>
        <translation>%1, Wert gezeigt</translation>
    </message>
    <message>
        <source>%1, value hidden</source>
        <translation>%1, Wert verborgen</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Env %1</source>
        <extracomment>Title of a column; %1 the name of an environment variable</extracomment>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>Of an environment variable whose value is not shown</extracomment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open, its waiver expired</source>
        <translation>offen, die Ausnahme ist abgelaufen</translation>
    </message>
    <message>
        <source>open, changed since it was waived</source>
        <translation>offen, seit der Ausnahme geändert</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>implied by another finding</source>
        <translation>folgt aus einem anderen Befund</translation>
    </message>
    <message>
        <source>on a parked original</source>
        <translation>an einem aufbewahrten Original</translation>
    </message>
    <message>
        <source>Waived by %1 until the end of %3 (UTC). %2 answers for it: %4</source>
        <translation>Ausgenommen durch %1 bis zum Ende des %3 (UTC). Verantwortlich ist %2: %4</translation>
    </message>
    <message>
        <source>It was waived by %1 until %3, which is over. %2 answered for it: %4</source>
        <translation>War ausgenommen durch %1 bis %3, die Frist ist vorbei. Verantwortlich war %2: %4</translation>
    </message>
    <message>
        <source>Waiver %1 (until %3) was for something else than is configured now. %2 answered for it: %4</source>
        <translation>Ausnahme %1 (bis %3) galt für etwas anderes, als jetzt konfiguriert ist. Verantwortlich war %2: %4</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Rule %1, %2: %3</source>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>Rule %1, %2, %3, %4: %5</source>
        <translation>Regel %1, %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>What a screen reader says of an empty cell; %1 is the column.</extracomment>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>Host %1, %2, %3</source>
        <translation>Host %1, %2, %3</translation>
    </message>
    <message>
        <source>Host %1, %2, %3. %4</source>
        <translation>Host %1, %2, %3. %4</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>All hosts, %1</source>
        <translation>Alle Hosts, %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation>wird gelesen, %1 von %2</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 kritisch</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 mittel</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 niedrig</translation>
    </message>
    <message>
        <source>%1 for information</source>
        <translation>%1 zur Information</translation>
    </message>
    <message>
        <source>reconnects in %1 s</source>
        <translation>neue Verbindung in %1 s</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>read every minute</source>
        <translation>wird jede Minute gelesen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>live, partly read</source>
        <translation>live, teilweise gelesen</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>teilweise gelesen</translation>
    </message>
    <message>
        <source>failed, showing the last reading</source>
        <translation>fehlgeschlagen, gezeigt wird der zuletzt gelesene Stand</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>API %1 of %2, newer than tested</source>
        <translation>API %1 von %2, neuer als getestet</translation>
    </message>
    <message>
        <source>1 container</source>
        <translation>1 Container</translation>
    </message>
    <message>
        <source>%1 containers</source>
        <translation>%1 Container</translation>
    </message>
    <message>
        <source>no open findings</source>
        <translation>keine offenen Befunde</translation>
    </message>
    <message>
        <source>%1 finding</source>
        <translation>Befund: %1</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>wird neu gestartet</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>read-write</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>Source on the host</source>
        <translation>Quelle auf dem Host</translation>
    </message>
    <message>
        <source>Resolved source</source>
        <translation>Aufgelöste Quelle</translation>
    </message>
    <message>
        <source>Target in the container</source>
        <translation>Ziel im Container</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1 mounted at %2, %3, risk %4</source>
        <translation>%1, eingehängt in %2, %3, Risiko %4</translation>
    </message>
    <message>
        <source>%1 mounted at %2, %3</source>
        <translation>%1, eingehängt in %2, %3</translation>
    </message>
    <message>
        <source>declared, not published</source>
        <translation>deklariert, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>configured, not in force</source>
        <translation>konfiguriert, nicht wirksam</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>Container port</source>
        <translation>Container-Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Host address</source>
        <translation>Host-Adresse</translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>Host-Port</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wer ihn erreicht</translation>
    </message>
    <message>
        <source>Usual service</source>
        <translation>Üblicher Dienst</translation>
    </message>
    <message>
        <source>Container port %1, %2</source>
        <translation>Container-Port %1, %2</translation>
    </message>
    <message>
        <source>Container port %1, host port %2 on %3, %4. %5</source>
        <translation>Container-Port %1, Host-Port %2 (%3), %4. %5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The container is not running, so the kernel knows nothing of it.</source>
        <translation>Der Container läuft nicht, daher weiß der Kernel nichts von ihm.</translation>
    </message>
    <message>
        <source>The engine is not provably on this machine.</source>
        <translation>Die Engine ist nicht nachweislich auf diesem Rechner.</translation>
    </message>
    <message>
        <source>A process has this id here, but nothing proves that it is the container&apos;s.</source>
        <translation>Ein Prozess hat hier diese ID, aber nichts beweist, dass es der des Containers ist.</translation>
    </message>
    <message>
        <source>This account may not read what the kernel says of the process.</source>
        <translation>Dieses Konto darf nicht lesen, was der Kernel über den Prozess mitteilt.</translation>
    </message>
    <message>
        <source>The engine does not tell.</source>
        <translation>Die Engine teilt es nicht mit.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>No new privileges, configured</source>
        <translation>Keine neuen Privilegien, konfiguriert</translation>
    </message>
    <message>
        <source>No new privileges, kernel</source>
        <translation>Keine neuen Privilegien, Kernel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>the image&apos;s user</source>
        <translation>der Benutzer des Images</translation>
    </message>
    <message>
        <source>The image was not read.</source>
        <translation>Das Image wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Capabilities, configured</source>
        <translation>Capabilities, konfiguriert</translation>
    </message>
    <message>
        <source>Capabilities, kernel</source>
        <translation>Capabilities, Kernel</translation>
    </message>
    <message>
        <source>default profile</source>
        <translation>Standardprofil</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>ohne Einschränkung</translation>
    </message>
    <message>
        <source>custom profile</source>
        <translation>eigenes Profil</translation>
    </message>
    <message>
        <source>%1 (kernel: filtering)</source>
        <translation>%1 (Kernel: filtert)</translation>
    </message>
    <message>
        <source>%1 (kernel: off)</source>
        <translation>%1 (Kernel: aus)</translation>
    </message>
    <message>
        <source>not used by this engine</source>
        <translation>von dieser Engine nicht verwendet</translation>
    </message>
    <message>
        <source>Seccomp</source>
        <translation>Seccomp</translation>
    </message>
    <message>
        <source>%1, and not used by this engine</source>
        <translation>%1, und von dieser Engine nicht verwendet</translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation>AppArmor</translation>
    </message>
    <message>
        <source>SELinux separation</source>
        <translation>SELinux-Trennung</translation>
    </message>
    <message>
        <source>Network namespace</source>
        <translation>Netzwerk-Namensraum</translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation>PID-Namensraum</translation>
    </message>
    <message>
        <source>IPC namespace</source>
        <translation>IPC-Namensraum</translation>
    </message>
    <message>
        <source>UTS namespace</source>
        <translation>UTS-Namensraum</translation>
    </message>
    <message>
        <source>User namespace</source>
        <translation>Benutzer-Namensraum</translation>
    </message>
    <message>
        <source>remapped</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>Cgroup namespace</source>
        <translation>Cgroup-Namensraum</translation>
    </message>
    <message>
        <source>the engine&apos;s list</source>
        <translation>die Liste der Engine</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Wurzeldateisystem</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>Masked paths</source>
        <translation>Maskierte Pfade</translation>
    </message>
    <message>
        <source>Read-only system paths</source>
        <translation>Schreibgeschützte Systempfade</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>quota of %1 µs</source>
        <translation>Kontingent von %1 µs</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1 Anteile</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speicherlimit</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-Limit</translation>
    </message>
    <message>
        <source>PIDs limit</source>
        <translation>PID-Limit</translation>
    </message>
    <message>
        <source>Own ulimits</source>
        <translation>Eigene Ulimits</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>tighter than the default</source>
        <translation>strenger als die Vorgabe</translation>
    </message>
    <message>
        <source>%1: see %2</source>
        <translation>%1: siehe %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Docker&apos;s default</source>
        <translation>Docker-Vorgabe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1: %2, Docker&apos;s default is %3, verdict: %4</source>
        <translation>%1: %2, Docker-Vorgabe ist %3, Urteil: %4</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>nicht gesund</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als ein Tag</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>no published port</source>
        <translation>kein veröffentlichter Port</translation>
    </message>
    <message>
        <source>port %1 open to this host only</source>
        <translation>Port %1 nur für diesen Host offen</translation>
    </message>
    <message>
        <source>port %1 open on one address</source>
        <translation>Port %1 an einer Adresse offen</translation>
    </message>
    <message>
        <source>on the host&apos;s network</source>
        <translation>im Netzwerk des Hosts</translation>
    </message>
    <message>
        <source>port %1 open on every node of the swarm</source>
        <translation>Port %1 an jedem Knoten des Swarms offen</translation>
    </message>
    <message>
        <source>port %1 open to all interfaces</source>
        <translation>Port %1 an allen Schnittstellen offen</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <extracomment>%1 a time of this place, %2 the same in UTC</extracomment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegien</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Capabilities added</source>
        <translation>Hinzugefügte Capabilities</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Image age</source>
        <translation>Alter des Images</translation>
    </message>
    <message>
        <source>Host %1, %2</source>
        <translation>Host %1, %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2, %3, %4, %5</source>
        <translation>%1 auf %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Docker&apos;s contexts have not been read yet.</source>
        <translation>Dockers Kontexte wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The file system on which they lie is slow or does not answer.</source>
        <translation>Das Dateisystem, auf dem sie liegen, ist langsam oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Nobody could be asked: the window is closed.</source>
        <translation>Niemand konnte gefragt werden: Das Fenster ist geschlossen.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is no valid JSON.</source>
        <translation>Die Antwort der Engine ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is nested deeper than any container&apos;s.</source>
        <translation>Die Antwort der Engine ist tiefer verschachtelt als die eines Containers.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is larger than 8 MiB and is not shown.</source>
        <translation>Die Antwort der Engine ist größer als 8 MiB und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The host was removed from the list.</source>
        <translation>Der Host wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>There is no plan for it any more.</source>
        <translation>Es gibt keinen Plan mehr dafür.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>It may be a pipe or a device, which the window cannot wait for.</source>
        <translation>Es ist vielleicht eine Pipe oder ein Gerät, worauf das Fenster nicht warten kann.</translation>
    </message>
    <message>
        <source>Save what `docker inspect` prints to a file and open that.</source>
        <translation>Die Ausgabe von `docker inspect` in einer Datei speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>There is a device or a pipe of that name.</source>
        <translation>Es gibt ein Gerät oder eine Pipe dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System meldet: %1</translation>
    </message>
    <message>
        <source>Whatever was there before is as it was. Choose another folder, or make room.</source>
        <translation>Was dort vorher war, ist unverändert. Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 the state of the host (&quot;not connected&quot;), %2 a date and time: what is shown was so then</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>That is more than Hullwright ever writes there: it is another file.</source>
        <translation>Das ist mehr, als Hullwright je dorthin schreibt: Es ist eine andere Datei.</translation>
    </message>
    <message>
        <source>Move it away, or put an earlier copy in its place. It was not touched.</source>
        <translation>Sie an einen anderen Ort verschieben oder durch eine frühere Kopie ersetzen. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The file system on which it lies hangs, or its server is gone.</source>
        <translation>Das Dateisystem, auf dem sie liegt, hängt, oder sein Server ist fort.</translation>
    </message>
    <message>
        <source>Try again once it can be read, or name another folder with --config-dir.</source>
        <translation>Erneut versuchen, sobald sie lesbar ist, oder mit --config-dir einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>The engine does not allow reading %1.</source>
        <translation>Die Engine erlaubt nicht, %1 zu lesen.</translation>
    </message>
    <message>
        <source>ssh-agent did not say which keys it has for %1 within %2 s.</source>
        <translation>ssh-agent sagte nicht innerhalb von %2 s, welche Schlüssel er für %1 hat.</translation>
    </message>
    <message>
        <source>The agent wants to be unlocked first, or hangs.</source>
        <translation>Der Agent will erst entsperrt werden, oder er hängt.</translation>
    </message>
    <message>
        <source>Try again once `ssh-add -l` answers; IdentityAgent none in ~/.ssh/config does without it.</source>
        <translation>Erneut versuchen, sobald `ssh-add -l` antwortet; mit IdentityAgent none in ~/.ssh/config geht es ohne ihn.</translation>
    </message>
    <message>
        <source>%1 limits new SSH logins (MaxStartups).</source>
        <translation>%1 begrenzt neue SSH-Anmeldungen (MaxStartups).</translation>
    </message>
    <message>
        <source>As many as it allows have begun there and not come to their end.</source>
        <translation>So viele, wie der Host zulässt, haben dort begonnen und sind noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>It was tried several times, and the window goes on by itself. If that does not help, have MaxStartups raised in the host&apos;s sshd_config.</source>
        <translation>Es wurde mehrmals versucht, und das Fenster macht von selbst weiter. Wenn das nicht hilft, MaxStartups in der sshd_config des Hosts erhöhen lassen.</translation>
    </message>
    <message>
        <source>It was tried several times, and the window goes on by itself. If that does not help, check the port.</source>
        <translation>Es wurde mehrmals versucht, und das Fenster macht von selbst weiter. Wenn das nicht hilft, den Port prüfen.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 nimmt eines von: %2</translation>
    </message>
    <message>
        <source>%1 takes a port or a range, such as 80 or 1-1023.</source>
        <translation>%1 nimmt einen Port oder einen Bereich, etwa 80 oder 1-1023.</translation>
    </message>
    <message>
        <source>What %1 has to be is missing.</source>
        <translation>Es fehlt, was %1 sein soll.</translation>
    </message>
    <message>
        <source>%1 has no order; use %1:, %1= or %1!=</source>
        <translation>%1 hat keine Reihenfolge; möglich sind %1:, %1= und %1!=</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>OR stands between two conditions: web OR port:80</source>
        <translation>OR steht zwischen zwei Bedingungen: web OR port:80</translation>
    </message>
    <message>
        <source>No host was read that it could be compared with.</source>
        <translation>Es wurde kein Host gelesen, mit dem verglichen werden könnte.</translation>
    </message>
    <message>
        <source>%1 is a socket of another kind than that of an engine.</source>
        <translation>%1 ist ein Socket anderer Art als der einer Engine.</translation>
    </message>
    <message>
        <source>It takes single messages and no connections: another program listens there.</source>
        <translation>Er nimmt einzelne Nachrichten und keine Verbindungen an: Dort hört ein anderes Programm.</translation>
    </message>
    <message>
        <source>Name the engine&apos;s socket, usually unix:///var/run/docker.sock.</source>
        <translation>Den Socket der Engine angeben, meist unix:///var/run/docker.sock.</translation>
    </message>
    <message>
        <source>The host is new.</source>
        <translation>Der Host ist neu.</translation>
    </message>
    <message>
        <source>The host is gone.</source>
        <translation>Den Host gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The container is new.</source>
        <translation>Der Container ist neu.</translation>
    </message>
    <message>
        <source>The container is gone.</source>
        <translation>Den Container gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was not read in the earlier scan.</source>
        <translation>In der früheren Prüfung wurde das nicht gelesen.</translation>
    </message>
    <message>
        <source>It was not read in the later scan.</source>
        <translation>In der späteren Prüfung wurde das nicht gelesen.</translation>
    </message>
    <message>
        <source>The earlier scan could not settle it.</source>
        <translation>Die frühere Prüfung konnte es nicht entscheiden.</translation>
    </message>
    <message>
        <source>The later scan could not settle it.</source>
        <translation>Die spätere Prüfung konnte es nicht entscheiden.</translation>
    </message>
    <message>
        <source>The rule was no part of the earlier scan.</source>
        <translation>Die Regel gehörte nicht zur früheren Prüfung.</translation>
    </message>
    <message>
        <source>The rule was no part of the later scan.</source>
        <translation>Die Regel gehörte nicht zur späteren Prüfung.</translation>
    </message>
    <message>
        <source>New container (%1)</source>
        <translation>Neuer Container (%1)</translation>
    </message>
    <message>
        <source>Container is gone (%1)</source>
        <translation>Container gibt es nicht mehr (%1)</translation>
    </message>
    <message>
        <source>Made again with other settings (%1)</source>
        <translation>Neu erstellt mit anderen Einstellungen (%1)</translation>
    </message>
    <message>
        <source>Other settings (%1)</source>
        <translation>Andere Einstellungen (%1)</translation>
    </message>
    <message>
        <source>New host (%1)</source>
        <translation>Neuer Host (%1)</translation>
    </message>
    <message>
        <source>Host is gone (%1)</source>
        <translation>Host gibt es nicht mehr (%1)</translation>
    </message>
    <message>
        <source>Another engine or another state (%1)</source>
        <translation>Andere Engine oder anderer Zustand (%1)</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Neue Befunde</translation>
    </message>
    <message>
        <source>Changed findings</source>
        <translation>Geänderte Befunde</translation>
    </message>
    <message>
        <source>Gone, not known to be fixed</source>
        <translation>Verschwunden, ob behoben, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Fixed findings</source>
        <translation>Behobene Befunde</translation>
    </message>
    <message>
        <source>(waived)</source>
        <translation>(ausgenommen)</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>No, the policy turns it off</source>
        <translation>Nein, die Richtlinie schaltet sie ab</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Only in the full profile</source>
        <translation>Nur im vollen Profil</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Was sie findet</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>%1, %2, severity %3, judged: %4</source>
        <translation>%1, %2, Schweregrad %3, beurteilt: %4</translation>
    </message>
    <message>
        <source>It holds a character that an address can only have percent-encoded, if at all.</source>
        <translation>Sie enthält ein Zeichen, das in einer Adresse höchstens prozentkodiert stehen darf.</translation>
    </message>
    <message>
        <source>Allow GET requests to /_ping, /version, /info, /events, /containers, /exec, /images, /networks, /volumes and /services, or use the engine&apos;s own socket.</source>
        <translation>GET-Anfragen an /_ping, /version, /info, /events, /containers, /exec, /images, /networks, /volumes und /services erlauben oder den eigenen Socket der Engine verwenden.</translation>
    </message>
    <message>
        <source>Allow GET requests to %1, or use the engine&apos;s own socket. All that is read: /_ping, /version, /info, /events, /containers, /exec, /images, /networks, /volumes and /services.</source>
        <translation>GET-Anfragen an %1 erlauben oder den eigenen Socket der Engine verwenden. Alles, was gelesen wird: /_ping, /version, /info, /events, /containers, /exec, /images, /networks, /volumes und /services.</translation>
    </message>
    <message>
        <source>More is mounted below the sources of its mounts than was looked at, so it may show a directory of the host.</source>
        <translation>Unterhalb der Quellen seiner Mounts ist mehr eingehängt, als angesehen wurde, daher zeigt er vielleicht ein Verzeichnis des Hosts.</translation>
    </message>
    <message>
        <source>ssh&apos;s configuration includes too many files in one another.</source>
        <translation>Die Konfiguration von ssh bindet zu viele Dateien ineinander ein.</translation>
    </message>
    <message>
        <source>A file that Include names leads back to itself.</source>
        <translation>Eine Datei, die Include nennt, führt auf sich selbst zurück.</translation>
    </message>
    <message>
        <source>The KnownHostsCommand of your SSH configuration does not tell the host key of %1.</source>
        <translation>Der KnownHostsCommand Ihrer SSH-Konfiguration nennt den Host-Schlüssel von %1 nicht.</translation>
    </message>
    <message>
        <source>The command ended with an error.</source>
        <translation>Der Befehl endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Mend the command, or take it out of ~/.ssh/config for this host.</source>
        <translation>Den Befehl berichtigen oder ihn für diesen Host aus ~/.ssh/config entfernen.</translation>
    </message>
    <message>
        <source>Log in as an account that may, or have it added to that group.</source>
        <translation>Mit einem Konto anmelden, das darf, oder das Konto in diese Gruppe aufnehmen lassen.</translation>
    </message>
    <message>
        <source>The jump host %1 does not answer.</source>
        <translation>Der Sprungrechner %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 does not answer behind the jump host %2.</source>
        <translation>%1 antwortet nicht hinter dem Sprungrechner %2.</translation>
    </message>
    <message>
        <source>The jump host or what is behind it hangs, or what listens there is no SSH server.</source>
        <translation>Der Sprungrechner oder was dahinter liegt hängt, oder was dort hört, ist kein SSH-Server.</translation>
    </message>
    <message>
        <source>ssh did not read its configuration for %1 within %2 s.</source>
        <translation>ssh hat seine Konfiguration für %1 nicht innerhalb von %2 s gelesen.</translation>
    </message>
    <message>
        <source>A program that Match exec names there is slow or hangs, or the file server that it lies on.</source>
        <translation>Ein Programm, das dort Match exec nennt, ist langsam oder hängt, oder der Dateiserver, auf dem es liegt.</translation>
    </message>
    <message>
        <source>See how long `%1` takes.</source>
        <translation>Nachsehen, wie lange `%1` dauert.</translation>
    </message>
    <message>
        <source>Close it: `%1`.</source>
        <translation>Schließen: `%1`.</translation>
    </message>
    <message>
        <source>The pipe for what ssh says cannot be made in our private folder.</source>
        <translation>Die Pipe für die Meldungen von ssh kann in unserem privaten Ordner nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Name the socket of the engine that the account may use there: %1.</source>
        <translation>Den Socket der Engine nennen, die das Konto dort benutzen darf: %1.</translation>
    </message>
    <message>
        <source>Have it added on the host: `sudo usermod -aG %1 %2`. Or name the socket of the engine that it may use already: %3.</source>
        <translation>Auf dem Host hinzufügen lassen: `sudo usermod -aG %1 %2`. Oder den Socket der Engine nennen, die es schon benutzen darf: %3.</translation>
    </message>
    <message>
        <source>The engine filters by a profile of its own, known by name only, not by content.</source>
        <translation>Die Engine filtert nach einem eigenen Profil, von dem nur der Name bekannt ist, nicht der Inhalt.</translation>
    </message>
    <message>
        <source>Podman names no AppArmor profile for it, and applies none where it runs without root&apos;s rights.</source>
        <translation>Podman nennt für den Container kein AppArmor-Profil und wendet ohne root-Rechte keines an.</translation>
    </message>
    <message>
        <source>It shares the host&apos;s name through another container: %1 → host.</source>
        <translation>Der Container teilt den Namen des Hosts durch einen anderen Container: %1 → Host.</translation>
    </message>
    <message>
        <source>Its networks, macvlan or ipvlan, give it addresses of its own and publish no port on the host&apos;s.</source>
        <translation>Die Netze des Containers, macvlan oder ipvlan, geben ihm eigene Adressen und veröffentlichen keinen Port auf denen des Hosts.</translation>
    </message>
    <message>
        <source>Not every container could be read.</source>
        <translation>Nicht jeder Container konnte gelesen werden.</translation>
    </message>
    <message>
        <source>None of the containers of this change is there, and neither is its mark: most likely another engine answers at this address. Have the change recovered where %1 and %2 were.</source>
        <translation>Keiner der Container dieser Änderung ist da, und auch ihre Markierung nicht: Wahrscheinlich antwortet an dieser Adresse eine andere Engine. Die Änderung dort beenden lassen, wo %1 und %2 waren.</translation>
    </message>
    <message>
        <source>%1 runs, but its restart policy &quot;%2&quot; is missing: it uses a GPU, which it would lose if that were set while it runs. Stop it when it suits you and have the change recovered, which starts it again.</source>
        <translation>%1 läuft, doch seine Neustart-Richtlinie „%2“ fehlt: Er benutzt eine GPU, die er verlöre, wenn sie im Lauf gesetzt würde. Ihn anhalten, wenn es passt, und die Änderung beenden lassen; das startet ihn wieder.</translation>
    </message>
    <message>
        <source>What the original has written outside of its mounts cannot be told, so it is kept as %1.</source>
        <translation>Was das Original außerhalb seiner Mounts geschrieben hat, ist nicht bekannt; daher wird es als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The original has changed %1 files or folders outside of its mounts, such as %2, so it is kept as %3.</source>
        <translation>Das Original hat %1 Dateien oder Ordner außerhalb seiner Mounts geändert, etwa %2; daher wird es als %3 aufbewahrt.</translation>
    </message>
    <message>
        <source>Container %1 in the file is damaged: its setting %2 is missing.</source>
        <translation>Container %1 in der Datei ist beschädigt: Seine Einstellung %2 fehlt.</translation>
    </message>
    <message>
        <source>The setting %1 is missing from an answer.</source>
        <translation>In einer Antwort fehlt die Einstellung %1.</translation>
    </message>
</context>
<context>
    <name>Hull::AboutDialog</name>
    <message>
        <source>About Hullwright</source>
        <translation>Über Hullwright</translation>
    </message>
    <message>
        <source>Hullwright %1</source>
        <translation>Hullwright %1</translation>
    </message>
    <message>
        <source>Looks at Docker hosts and shows which containers open more ports or hold more privileges than they need, and why.</source>
        <translation>Betrachtet Docker-Hosts und zeigt, welche Container mehr Ports öffnen oder mehr Rechte haben als nötig, und warum.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Running with Qt %1</source>
        <translation>Läuft mit Qt %1</translation>
    </message>
</context>
<context>
    <name>Hull::Actions</name>
    <message>
        <source>&amp;Open “docker inspect” file…</source>
        <translation>„docker &amp;inspect“-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo fleet</source>
        <translation>&amp;Demo-Flotte öffnen</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Bericht exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Clear fi&amp;lter</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Group by host</source>
        <translation>Nach Host &amp;gruppieren</translation>
    </message>
    <message>
        <source>&amp;Expand all hosts</source>
        <translation>Alle Hosts auf&amp;klappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all hosts</source>
        <translation>Alle Hosts &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
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
        <source>&amp;Audit log</source>
        <translation>Änderungspr&amp;otokoll</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>Host hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Import hosts…</source>
        <translation>Hosts &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Lesen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Connect host</source>
        <translation>Host &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect host</source>
        <translation>Host &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Edit host…</source>
        <translation>Host &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move host…</source>
        <translation>Host &amp;entfernen…</translation>
    </message>
    <message>
        <source>A&amp;llow changes on this host…</source>
        <translation>Änderungen auf diesem Host erla&amp;uben…</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>&amp;Beheben…</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Zu&amp;rücknehmen…</translation>
    </message>
    <message>
        <source>Give &amp;up original…</source>
        <translation>Original auf&amp;geben…</translation>
    </message>
    <message>
        <source>&amp;Waive finding…</source>
        <translation>Befund au&amp;snehmen…</translation>
    </message>
    <message>
        <source>Go to &amp;details</source>
        <translation>Zu den &amp;Details</translation>
    </message>
    <message>
        <source>Show &amp;findings</source>
        <translation>Be&amp;funde anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;JSON</source>
        <translation>&amp;JSON anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next details tab</source>
        <translation>Näc&amp;hster Details-Reiter</translation>
    </message>
    <message>
        <source>&amp;Previous details tab</source>
        <translation>&amp;Vorheriger Details-Reiter</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy na&amp;me</source>
        <translation>Na&amp;men kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>ID k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;About Hullwright</source>
        <translation>Über &amp;Hullwright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>&amp;Container</source>
        <translation>&amp;Container</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>&amp;Compare scans…</source>
        <translation>Prüfungen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>&amp;Judge by the full profile</source>
        <translation>Nach dem vollen Profil be&amp;werten</translation>
    </message>
</context>
<context>
    <name>Hull::AllowActions</name>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen erlauben</translation>
    </message>
    <message>
        <source>Allow changes on %1?</source>
        <translation>Änderungen auf %1 erlauben?</translation>
    </message>
    <message>
        <source>Containers there can be recreated from then on, each one only after its plan was shown and agreed to.</source>
        <translation>Container dort können dann neu erstellt werden, jeder erst, nachdem sein Plan gezeigt und bestätigt wurde.</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>&amp;Änderungen erlauben</translation>
    </message>
    <message>
        <source>For &amp;good, not only until Hullwright is closed</source>
        <translation>&amp;Dauerhaft, nicht nur bis Hullwright beendet wird</translation>
    </message>
    <message>
        <source>It is in production: they are allowed until Hullwright is closed.</source>
        <translation>Der Host ist produktiv: Änderungen sind erlaubt, bis Hullwright beendet wird.</translation>
    </message>
    <message>
        <source>They are allowed until Hullwright is closed.</source>
        <translation>Änderungen sind erlaubt, bis Hullwright beendet wird.</translation>
    </message>
</context>
<context>
    <name>Hull::AllowBar</name>
    <message>
        <source>For &amp;good</source>
        <translation>&amp;Dauerhaft</translation>
    </message>
    <message>
        <source>Also after the next start; it is taken back in the Hosts menu</source>
        <translation>Auch nach dem nächsten Start; im Menü „Hosts“ lässt es sich widerrufen</translation>
    </message>
    <message>
        <source>%1 is read-only. Hullwright changes nothing on it until you allow it.</source>
        <translation>%1 ist schreibgeschützt. Hullwright ändert darauf nichts, bis Sie es erlauben.</translation>
    </message>
    <message>
        <source>&amp;Allow changes on this host</source>
        <translation>Änderungen auf diesem Host erla&amp;uben</translation>
    </message>
    <message>
        <source>Allow changes on %1</source>
        <translation>Änderungen auf %1 erlauben</translation>
    </message>
    <message>
        <source>Allow changes on %1 for good</source>
        <translation>Änderungen auf %1 dauerhaft erlauben</translation>
    </message>
</context>
<context>
    <name>Hull::AskpassDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Hull::AuditDialog</name>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Zurück&amp;nehmen…</translation>
    </message>
    <message>
        <source>Give &amp;up original…</source>
        <translation>Original auf&amp;geben…</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Shows only changes that contain each of these words</source>
        <translation>Zeigt nur Änderungen, die jedes dieser Wörter enthalten</translation>
    </message>
    <message>
        <source>Filter by time, host, container, user, rule, outcome, field …</source>
        <translation>Nach Zeit, Host, Container, Benutzer, Regel, Ergebnis, Feld filtern…</translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation>Das Journal neu lesen</translation>
    </message>
    <message>
        <source>Changes by hullctl show then, too (F5)</source>
        <translation>Dann erscheinen auch Änderungen durch hullctl (F5)</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Die gewählte Änderung</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>The journal of changes cannot be read</source>
        <translation>Das Journal der Änderungen ist nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Every change that this account makes from this computer is listed here, whether by this window or by hullctl: when, by whom, which container on which host, what was changed and what came of it.</source>
        <translation>Hier steht jede Änderung, die dieses Konto von diesem Rechner aus vornimmt, ob in diesem Fenster oder mit hullctl: wann, durch wen, welcher Container auf welchem Host, was geändert wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Keine Änderung passt zu „%1“</translation>
    </message>
    <message>
        <source>%1 are hidden by the filter.</source>
        <translation>%1 sind durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>Clear fi&amp;lter</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
</context>
<context>
    <name>Hull::AuditPage</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a container, %2 its host</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
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
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>Hull::AuditTexts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Begin to put the new container in the original&apos;s place</source>
        <translation>Beginn des Austauschs: der neue Container kommt an die Stelle des Originals</translation>
    </message>
    <message>
        <source>Verified: let the new container stay</source>
        <translation>Nachgeprüft: der neue Container bleibt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a rule, %2 its severity</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Findings that went</source>
        <translation>Weggefallene Befunde</translation>
    </message>
    <message>
        <source>Still open then</source>
        <translation>Weiterhin offen</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Neue Befunde</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Vorher offen</translation>
    </message>
    <message>
        <source>%1, a copy of what the original was made of</source>
        <translation>%1, eine Kopie dessen, woraus das Original erstellt war</translation>
    </message>
    <message>
        <source>%1, the stopped original</source>
        <translation>%1, das gestoppte Original</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>begun, then taken back</source>
        <translation>begonnen, dann zurückgenommen</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>%1 for how long</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>erledigt, %1</translation>
    </message>
    <message>
        <source>(tried %1 times)</source>
        <translation>(%1 Versuche)</translation>
    </message>
    <message>
        <source>Rolled back later</source>
        <translation>Später zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back. %1</source>
        <translation>Zurückgenommen. %1</translation>
    </message>
    <message>
        <source>It is not at its end: either it is under way, or it was interrupted and is finished or taken back as soon as Hullwright has read the host.</source>
        <translation>Die Änderung ist nicht abgeschlossen: Entweder läuft sie noch, oder sie wurde unterbrochen und wird beendet oder zurückgenommen, sobald Hullwright den Host gelesen hat.</translation>
    </message>
    <message>
        <source>It was taken back, but the original does not run.</source>
        <translation>Die Änderung wurde zurückgenommen, aber das Original läuft nicht.</translation>
    </message>
    <message>
        <source>It was taken back: the original got its place again.</source>
        <translation>Die Änderung wurde zurückgenommen: Das Original ist wieder an seiner Stelle.</translation>
    </message>
    <message>
        <source>It was given up before the container was touched.</source>
        <translation>Die Änderung wurde aufgegeben, bevor der Container berührt wurde.</translation>
    </message>
    <message>
        <source>The container was recreated and verified. The original is kept for a roll-back.</source>
        <translation>Der Container wurde neu erstellt und nachgeprüft. Das Original ist für eine Rücknahme aufbewahrt.</translation>
    </message>
    <message>
        <source>The container was recreated and verified. The original is not kept.</source>
        <translation>Der Container wurde neu erstellt und nachgeprüft. Das Original ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <extracomment>%1 a time of this place, %2 the same in UTC</extracomment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>New container</source>
        <translation>Neuer Container</translation>
    </message>
    <message>
        <source>For the rules</source>
        <translation>Für die Regeln</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>Hull::ChangeNotices</name>
    <message>
        <source>%1 began to change “%2” at %3.</source>
        <translation>%1 hat mit der Änderung an „%2“ begonnen: %3.</translation>
    </message>
    <message>
        <source>A change of “%1” on %2 had been interrupted.</source>
        <translation>Eine Änderung an „%1“ auf %2 war unterbrochen worden.</translation>
    </message>
    <message>
        <source>Interrupted change</source>
        <translation>Unterbrochene Änderung</translation>
    </message>
    <message>
        <source>Hullwright was started with --read-only, so it is left as it is.</source>
        <translation>Hullwright wurde mit --read-only gestartet, deshalb bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Another program of yours is carrying it out, or could not be asked.</source>
        <translation>Ein anderes Ihrer Programme führt sie aus oder war nicht erreichbar.</translation>
    </message>
    <message>
        <source>A change of “%1” on %2 is not at its end.</source>
        <translation>Eine Änderung an „%1“ auf %2 ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Unfinished change</source>
        <translation>Nicht abgeschlossene Änderung</translation>
    </message>
    <message>
        <source>On %1 there is a change that is in no journal of this account.</source>
        <translation>Auf %1 gibt es eine Änderung, die in keinem Journal dieses Kontos steht.</translation>
    </message>
    <message>
        <source>Change of somebody else</source>
        <translation>Änderung von jemand anderem</translation>
    </message>
    <message>
        <source>It may still be under way, so it is left as it is.</source>
        <translation>Die Änderung ist vielleicht noch im Gange, deshalb bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>It was not ended. Undoing it brings the original container back and allows changes on this host.</source>
        <translation>Die Änderung wurde nicht abgeschlossen. Mit dem Rückgängigmachen kommt der ursprüngliche Container zurück, und Änderungen auf diesem Host sind dann erlaubt.</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Hull::ChangesRunner</name>
    <message>
        <source>Started with --read-only: nothing on any host can be changed.</source>
        <translation>Mit --read-only gestartet: Auf keinem Host kann etwas geändert werden.</translation>
    </message>
</context>
<context>
    <name>Hull::ChecksPage</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Checked beforehand</source>
        <translation>Vorab geprüft</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was checked beforehand</source>
        <translation>Was vorab geprüft wurde</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Copy that into the new container</source>
        <translation>Dies in den neuen Container kopieren</translation>
    </message>
    <message>
        <source>Leave that behind with the original</source>
        <translation>Dies beim Original zurücklassen</translation>
    </message>
</context>
<context>
    <name>Hull::ChoosePage</name>
    <message>
        <source>Nothing of what was found in %1 is put right by recreating it.</source>
        <translation>Nichts von dem, was in %1 gefunden wurde, lässt sich durch Neuerstellen beheben.</translation>
    </message>
    <message>
        <source>Findings to put right</source>
        <translation>Zu behebende Befunde</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What is to be put right?</source>
        <translation>Was soll behoben werden?</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 the id of a rule, %2 its title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Comes to light once privileged mode is left.</source>
        <translation>Zeigt sich, sobald der privilegierte Modus entfällt.</translation>
    </message>
    <message>
        <source>It is waived.</source>
        <translation>Dafür gilt eine Ausnahme.</translation>
    </message>
    <message>
        <source>Not ticked by itself: the workload may depend on it.</source>
        <translation>Nicht vorgewählt: Der Dienst könnte darauf angewiesen sein.</translation>
    </message>
    <message>
        <source>Not put right by recreating the container</source>
        <translation>Durch Neuerstellen des Containers nicht zu beheben</translation>
    </message>
    <message>
        <source>%1  %2 %3</source>
        <extracomment>%1 the id of a rule, %2 what is wrong, %3 how it is put right</extracomment>
        <translation>%1  %2 %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Goes: %1. Stays: %2. Appears: %3.</source>
        <translation>Fällt weg: %1. Bleibt: %2. Kommt hinzu: %3.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Der Plan entsteht…</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
</context>
<context>
    <name>Hull::ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Label column…</source>
        <translation>&amp;Label-Spalte…</translation>
    </message>
    <message>
        <source>&amp;Environment column…</source>
        <translation>&amp;Umgebungs-Spalte…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Removes the column</source>
        <translation>Entfernt die Spalte</translation>
    </message>
</context>
<context>
    <name>Hull::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command, host or container</source>
        <translation>Befehl, Host oder Container</translation>
    </message>
    <message>
        <source>Type a command, a host or a container</source>
        <translation>Befehl, Host oder Container eingeben</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>Hull::CompareDialog</name>
    <message>
        <source>Findings: %1 new, %2 fixed, %3 changed, %4 gone, %5 unchanged.</source>
        <translation>Befunde: %1 neu, %2 behoben, %3 geändert, %4 verschwunden, %5 unverändert.</translation>
    </message>
    <message>
        <source>Containers: %1 new, %2 gone, %3 changed.</source>
        <translation>Container: %1 neu, %2 verschwunden, %3 geändert.</translation>
    </message>
    <message>
        <source>Hosts: %1 new, %2 gone.</source>
        <translation>Hosts: %1 neu, %2 verschwunden.</translation>
    </message>
    <message>
        <source>Earlier scan</source>
        <translation>Frühere Prüfung</translation>
    </message>
    <message>
        <source>Later scan</source>
        <translation>Spätere Prüfung</translation>
    </message>
    <message>
        <source>&amp;Keep what the hosts are now</source>
        <translation>Jetzigen Stand auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Compare scans</source>
        <translation>Prüfungen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Earlier scan</source>
        <translation>&amp;Frühere Prüfung</translation>
    </message>
    <message>
        <source>&amp;Later scan</source>
        <translation>S&amp;pätere Prüfung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Puts it into the history, for a later comparison</source>
        <translation>Nimmt ihn in den Verlauf auf, für einen späteren Vergleich</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>Sie lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>This is the same scan twice</source>
        <translation>Das ist zweimal dieselbe Prüfung</translation>
    </message>
    <message>
        <source>Choose another one above.</source>
        <translation>Oben eine andere wählen.</translation>
    </message>
    <message>
        <source>No scan was kept yet</source>
        <translation>Noch keine Prüfung aufbewahrt</translation>
    </message>
    <message>
        <source>Keep what the hosts are now, and compare with it later. What “hullctl snapshot” keeps is here, too, and a file that it or “hullctl scan --format json” wrote can be chosen above.</source>
        <translation>Den jetzigen Stand der Hosts aufbewahren und später damit vergleichen. Was „hullctl snapshot“ aufbewahrt, steht auch hier, und eine Datei, die es oder „hullctl scan --format json“ geschrieben hat, lässt sich oben wählen.</translation>
    </message>
    <message>
        <source>Keep what the hosts are now</source>
        <translation>Jetzigen Stand aufbewahren</translation>
    </message>
    <message>
        <source>Choose two scans above</source>
        <translation>Oben zwei Prüfungen wählen</translation>
    </message>
    <message>
        <source>The scans were made with other rules or profiles: a finding may be new or gone for that alone.</source>
        <translation>Die Prüfungen entstanden mit anderen Regeln oder Profilen: Ein Befund kann allein deshalb neu oder verschwunden sein.</translation>
    </message>
    <message>
        <source>Kept as scan %1.</source>
        <translation>Aufbewahrt als Prüfung %1.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Hull::ConnectionDialog</name>
    <message>
        <source>Read-onl&amp;y</source>
        <translation>S&amp;chreibgeschützt</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>words to find the host by, with commas between them</source>
        <translation>Suchwörter für den Host, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Nothing on it is changed until you allow it, each time that Hullwright is started</source>
        <translation>Darauf wird nichts geändert, bis Sie es erlauben, bei jedem Start von Hullwright aufs Neue</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>&amp;Local socket</source>
        <translation>&amp;Lokaler Socket</translation>
    </message>
    <message>
        <source>&amp;TCP</source>
        <translation>&amp;TCP</translation>
    </message>
    <message>
        <source>&amp;Docker context</source>
        <translation>&amp;Docker-Kontext</translation>
    </message>
    <message>
        <source>Connect by</source>
        <translation>Verbinden über</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add and &amp;connect</source>
        <translation>Hinzufügen und &amp;verbinden</translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation>Host bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>Speichern und &amp;verbinden</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>A connection without encryption needs your consent.</source>
        <translation>Eine Verbindung ohne Verschlüsselung braucht Ihre Zustimmung.</translation>
    </message>
    <message>
        <source>This address cannot be read. Write user@host:port, without a password.</source>
        <translation>Diese Adresse ist nicht lesbar. Schreiben Sie benutzer@host:port, ohne Passwort.</translation>
    </message>
    <message>
        <source>There is a host named “%1” already.</source>
        <translation>Einen Host namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Stop t&amp;est</source>
        <translation>&amp;Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Connect when Hull&amp;wright starts</source>
        <translation>&amp;Beim Start von Hullwright verbinden</translation>
    </message>
    <message>
        <source>&amp;SSH</source>
        <translation>SS&amp;H</translation>
    </message>
</context>
<context>
    <name>Hull::ConsentDialog</name>
    <message>
        <source>Touch your security key</source>
        <translation>Sicherheitsschlüssel berühren</translation>
    </message>
    <message>
        <source>The connection to %1 goes on when you touch the key. This closes by itself.</source>
        <translation>Die Verbindung zu %1 geht weiter, wenn Sie den Schlüssel berühren. Dieses Fenster schließt sich von selbst.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>On the way to %1, ssh asks:</source>
        <translation>Auf dem Weg zu %1 fragt ssh:</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
</context>
<context>
    <name>Hull::ContainerPane</name>
    <message>
        <source>Show &amp;all</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Group by host</source>
        <translation>Nach Host &amp;gruppieren</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>Setzt den Filter zurück</translation>
    </message>
    <message>
        <source>Why were checks not assessed?</source>
        <translation>Warum wurden Prüfungen nicht beurteilt?</translation>
    </message>
    <message>
        <source>%1 of %2 shown — filter active</source>
        <translation>%1 von %2 angezeigt – Filter aktiv</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 Host</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <extracomment>%1 &quot;7 hosts&quot;</extracomment>
        <translation>%1 nicht gelesen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 &quot;143 containers&quot;, %2 &quot;7 hosts&quot;</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;143 containers on 7 hosts&quot;, %2 &quot;2 hosts not read&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No open findings in %1 with profile %2.</source>
        <extracomment>%1 &quot;143 containers&quot;, %2 the name of a profile of rules: core or full</extracomment>
        <translation>%1: keine offenen Befunde (Profil %2).</translation>
    </message>
    <message>
        <source>1 check could not be assessed.</source>
        <translation>1 Prüfung war nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>%1 checks could not be assessed.</source>
        <translation>%1 Prüfungen waren nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Not filtered yet: %1</source>
        <translation>Noch nicht gefiltert: %1</translation>
    </message>
</context>
<context>
    <name>Hull::ContainerTableView</name>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>All containers of all hosts, with what was found in each</source>
        <translation>Alle Container aller Hosts, mit dem, was in jedem gefunden wurde</translation>
    </message>
    <message>
        <source>Columns of the container table</source>
        <translation>Spalten der Containertabelle</translation>
    </message>
    <message>
        <source>Rows of the container table</source>
        <translation>Zeilen der Containertabelle</translation>
    </message>
</context>
<context>
    <name>Hull::ContextPage</name>
    <message>
        <source>Docker context</source>
        <translation>Docker-Kontext</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>The docker contexts are being read…</source>
        <translation>Die Docker-Kontexte werden gelesen…</translation>
    </message>
    <message>
        <source>There are no docker contexts</source>
        <translation>Es gibt keine Docker-Kontexte</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>Einen Kontext wählen</translation>
    </message>
</context>
<context>
    <name>Hull::DemoBanner</name>
    <message>
        <source>Demo fleet: these hosts and containers are simulated. Nothing here is real.</source>
        <translation>Demo-Flotte: Diese Hosts und Container sind simuliert. Nichts davon ist echt.</translation>
    </message>
</context>
<context>
    <name>Hull::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details tabs</source>
        <translation>Details-Reiter</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select a container to see what was found in it and why, or a host to see the host&apos;s own findings.</source>
        <translation>Wählen Sie einen Container, um zu sehen, was darin gefunden wurde und warum, oder einen Host, um seine eigenen Befunde zu sehen.</translation>
    </message>
    <message>
        <source>%1 was not read yet.</source>
        <translation>%1 wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>None of its checks could be assessed.</source>
        <translation>Keine der Prüfungen war zu beurteilen.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 war nicht lesbar.</translation>
    </message>
    <message>
        <source>Not connected, as of %1</source>
        <translation>Nicht verbunden, Stand %1</translation>
    </message>
</context>
<context>
    <name>Hull::EmptyStates</name>
    <message>
        <source>Rootless Docker</source>
        <translation>Rootless Docker</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>%1 found at %2.</source>
        <extracomment>%1 &quot;Docker&quot;, %2 a path, %3 a group</extracomment>
        <translation>%1 unter %2 gefunden.</translation>
    </message>
    <message>
        <source>%1 is here, but your account may not use it: %2 belongs to the group %3.</source>
        <translation>%1 ist vorhanden, aber Ihr Konto darf es nicht verwenden: %2 gehört der Gruppe %3.</translation>
    </message>
    <message>
        <source>I&amp;mport 1 docker context…</source>
        <translation>1 Docker-Kontext i&amp;mportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport %1 docker contexts…</source>
        <translation>%1 Docker-Kontexte i&amp;mportieren…</translation>
    </message>
    <message>
        <source>No hosts yet.</source>
        <translation>Noch keine Hosts.</translation>
    </message>
    <message>
        <source>Hullwright reads Docker hosts. It installs nothing on them and changes nothing unless you ask.</source>
        <translation>Hullwright liest Docker-Hosts. Es installiert nichts darauf und ändert nichts, außer Sie verlangen es.</translation>
    </message>
    <message>
        <source>Inspect this com&amp;puter</source>
        <translation>Diesen &amp;Rechner untersuchen</translation>
    </message>
    <message>
        <source>Import from SSH c&amp;onfig…</source>
        <translation>Aus der &amp;SSH-Konfiguration importieren…</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>Host hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>I&amp;mport hosts…</source>
        <translation>Hosts i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Open “docker &amp;inspect” file…</source>
        <translation>„docker i&amp;nspect“-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo fleet</source>
        <translation>Demo-&amp;Flotte öffnen</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Connec&amp;t</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>None of %1 hosts is connected.</source>
        <translation>Keiner von %1 Hosts ist verbunden.</translation>
    </message>
    <message>
        <source>Connect all of them, or one by one from the list of hosts.</source>
        <translation>Verbinden Sie alle oder einzelne aus der Liste der Hosts.</translation>
    </message>
    <message>
        <source>Connec&amp;t all</source>
        <translation>Alle &amp;verbinden</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading %1 hosts…</source>
        <translation>%1 Hosts werden gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 containers read</source>
        <translation>%1 von %2 Containern gelesen</translation>
    </message>
    <message>
        <source>Still waiting (%1 s)</source>
        <translation>Weiterhin am Warten (%1 s)</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Lesen abbrechen</translation>
    </message>
    <message>
        <source>Open all the same: %1.</source>
        <extracomment>%1 &quot;1 critical finding&quot;</extracomment>
        <translation>Trotzdem offen – %1.</translation>
    </message>
    <message>
        <source>&amp;Show the host</source>
        <translation>H&amp;ost anzeigen</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy detai&amp;ls</source>
        <translation>Details kopie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <extracomment>%1 &quot;Rootless Docker&quot;</extracomment>
        <translation>&amp;Stattdessen %1 verwenden</translation>
    </message>
    <message>
        <source>&amp;Why does this need root&apos;s rights?</source>
        <translation>&amp;Warum sind dafür Root-Rechte nötig?</translation>
    </message>
    <message>
        <source>Whoever may use the socket of a Docker engine can start a container that has the host&apos;s root directory in it, and is root there. To join the group of that socket is therefore the same as to be root on that machine, without a password and without a trace in sudo&apos;s log. Rootless Docker and Podman run with the rights of one account only, and their sockets need no group.</source>
        <translation>Wer den Socket einer Docker-Engine benutzen darf, kann einen Container starten, der das Wurzelverzeichnis des Hosts enthält, und ist dort root. Der Gruppe dieses Sockets beizutreten ist deshalb dasselbe, wie auf dem Rechner root zu sein, ohne Passwort und ohne Spur im Protokoll von sudo. Rootless Docker und Podman laufen nur mit den Rechten eines Kontos, und ihre Sockets brauchen keine Gruppe.</translation>
    </message>
    <message>
        <source>None of %1 hosts could be read.</source>
        <translation>Keiner von %1 Hosts war lesbar.</translation>
    </message>
    <message>
        <source>The reasons stand above.</source>
        <translation>Die Gründe stehen oben.</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Alle &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>%1 has no containers.</source>
        <translation>%1 hat keine Container.</translation>
    </message>
    <message>
        <source>0 running, 0 stopped.</source>
        <translation>0 laufen, 0 gestoppt.</translation>
    </message>
    <message>
        <source>What was found on the host itself is in the details.</source>
        <translation>Was am Host selbst gefunden wurde, steht in den Details.</translation>
    </message>
    <message>
        <source>No containers on any of %1 hosts.</source>
        <translation>Keine Container auf einem von %1 Hosts.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Show all host&amp;s</source>
        <translation>A&amp;lle Hosts anzeigen</translation>
    </message>
    <message>
        <source>No container matches “%1”.</source>
        <translation>Kein Container passt zu „%1“.</translation>
    </message>
    <message>
        <source>The selected hosts have no containers.</source>
        <translation>Die ausgewählten Hosts haben keine Container.</translation>
    </message>
    <message>
        <source>1 container is hidden.</source>
        <translation>1 Container ist verborgen.</translation>
    </message>
    <message>
        <source>%1 containers are hidden.</source>
        <translation>%1 Container sind verborgen.</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Hullwright tries again now…</source>
        <translation>Hullwright versucht es jetzt erneut …</translation>
    </message>
    <message>
        <source>Hullwright tries again in %1 s.</source>
        <translation>Hullwright versucht es in %1 s erneut.</translation>
    </message>
    <message>
        <source>None of %1 hosts was read.</source>
        <translation>Keiner von %1 Hosts wurde gelesen.</translation>
    </message>
    <message>
        <source>Not connected: %1. Not readable: %2; the reasons stand above.</source>
        <translation>Nicht verbunden: %1. Nicht lesbar: %2; die Gründe stehen oben.</translation>
    </message>
    <message>
        <source>No containers on %1 of %2 hosts.</source>
        <translation>Keine Container auf %1 von %2 Hosts.</translation>
    </message>
    <message>
        <source>What was found on a host itself is in the details once it is chosen on the left.</source>
        <translation>Was auf einem Host selbst gefunden wurde, steht in den Details, sobald er links gewählt ist.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Nicht gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>Hull::EnginePage</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>This host was not read.</source>
        <translation>Dieser Host wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>API version in use</source>
        <translation>Verwendete API-Version</translation>
    </message>
    <message>
        <source>API versions offered</source>
        <translation>Angebotene API-Versionen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2, newer than this version was tested with</source>
        <translation>%1 bis %2, neuer als mit dieser Version getestet</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Kontrollgruppen</translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>Rootless</source>
        <translation>Rootless</translation>
    </message>
    <message>
        <source>User namespace remapping</source>
        <translation>Umsetzung der Benutzer-Namensräume</translation>
    </message>
    <message>
        <source>No new privileges by default</source>
        <translation>„No new privileges“ als Voreinstellung</translation>
    </message>
    <message>
        <source>Security options</source>
        <translation>Sicherheitsoptionen</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen um</translation>
    </message>
</context>
<context>
    <name>Hull::EnvironmentPage</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>This container has no environment variables.</source>
        <translation>Dieser Container hat keine Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Hide val&amp;ues</source>
        <translation>Werte &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Reveal values…</source>
        <translation>Werte a&amp;ufdecken…</translation>
    </message>
    <message>
        <source>Values are not kept when a file is read.</source>
        <translation>Beim Lesen einer Datei werden Werte nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Values were read from the engine just now and are forgotten with this view.</source>
        <translation>Die Werte wurden soeben von der Engine gelesen und werden mit dieser Ansicht vergessen.</translation>
    </message>
    <message>
        <source>Values may be secrets, so they are neither kept nor shown.</source>
        <translation>Werte können geheim sein, deshalb werden sie weder aufbewahrt noch angezeigt.</translation>
    </message>
</context>
<context>
    <name>Hull::ExtraColumnDialog</name>
    <message>
        <source>Add a label column</source>
        <translation>Label-Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Add an environment column</source>
        <translation>Umgebungs-Spalte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Key of the label:</source>
        <translation>&amp;Schlüssel des Labels:</translation>
    </message>
    <message>
        <source>&amp;Name of the variable:</source>
        <translation>&amp;Name der Variablen:</translation>
    </message>
    <message>
        <source>The column shows the value of this label. What looks like a secret is hidden.</source>
        <translation>Die Spalte zeigt den Wert dieses Labels. Was wie ein Geheimnis aussieht, wird verborgen.</translation>
    </message>
    <message>
        <source>The column says which containers have this variable set. Values may be secrets, so they are neither kept nor shown.</source>
        <translation>Die Spalte sagt, in welchen Containern diese Variable gesetzt ist. Werte können geheim sein, deshalb werden sie weder aufbewahrt noch angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Add column</source>
        <translation>Spalte hin&amp;zufügen</translation>
    </message>
</context>
<context>
    <name>Hull::FailureTexts</name>
    <message>
        <source>No Docker engine answers on %1.</source>
        <translation>Auf %1 antwortet keine Docker-Engine.</translation>
    </message>
    <message>
        <source>Docker is here, but your account may not use it.</source>
        <translation>Docker ist vorhanden, aber Ihr Konto darf es nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 broke off the connection.</source>
        <translation>%1 hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached by this version.</source>
        <translation>%1 ist mit dieser Version nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 is not connected without your consent.</source>
        <translation>%1 wird ohne Ihre Zustimmung nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The address of %1 is not known.</source>
        <translation>Die Adresse von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No SSH server answers on %1.</source>
        <translation>Auf %1 antwortet kein SSH-Server.</translation>
    </message>
    <message>
        <source>%1 wants an encrypted connection.</source>
        <translation>%1 verlangt eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>%1 knows no encrypted connection.</source>
        <translation>%1 kennt keine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>What is configured for %1 leads nowhere.</source>
        <translation>Was für %1 eingestellt ist, führt nirgendwohin.</translation>
    </message>
    <message>
        <source>A program that leads to %1 is missing.</source>
        <translation>Ein Programm, das zu %1 führt, fehlt.</translation>
    </message>
    <message>
        <source>%1 closes the way to its engine&apos;s socket.</source>
        <translation>%1 versperrt den Weg zum Socket seiner Engine.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>%1 does not prove who it is.</source>
        <translation>%1 weist sich nicht aus.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>Der Schlüssel von %1 ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>%1 is not the host that it was.</source>
        <translation>%1 ist nicht mehr der Host von früher.</translation>
    </message>
    <message>
        <source>%1 wants a certificate of yours.</source>
        <translation>%1 verlangt ein Zertifikat von Ihnen.</translation>
    </message>
    <message>
        <source>Your certificate for %1 has expired.</source>
        <translation>Ihr Zertifikat für %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 refuses your certificate.</source>
        <translation>%1 lehnt Ihr Zertifikat ab.</translation>
    </message>
    <message>
        <source>Your certificate or key for %1 cannot be used.</source>
        <translation>Ihr Zertifikat oder Schlüssel für %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The key for %1 is locked.</source>
        <translation>Der Schlüssel für %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 does not let you in.</source>
        <translation>%1 lässt Sie nicht herein.</translation>
    </message>
    <message>
        <source>Your SSH key for %1 cannot be used.</source>
        <translation>Ihr SSH-Schlüssel für %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 gives answers that cannot be read.</source>
        <translation>%1 gibt Antworten, die nicht lesbar sind.</translation>
    </message>
    <message>
        <source>%1 gives an answer that is too large.</source>
        <translation>%1 gibt eine zu große Antwort.</translation>
    </message>
    <message>
        <source>%1 gives an answer whose header is too large.</source>
        <translation>%1 gibt eine Antwort mit zu großem Kopf.</translation>
    </message>
    <message>
        <source>%1 gives an answer that is nested too deeply.</source>
        <translation>%1 gibt eine zu tief verschachtelte Antwort.</translation>
    </message>
    <message>
        <source>%1 points to another address.</source>
        <translation>%1 verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>%1 answers with an error.</source>
        <translation>%1 antwortet mit einem Fehler.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was asked of %1 is gone.</source>
        <translation>Was von %1 erfragt wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The engine of %1 is too old.</source>
        <translation>Die Engine von %1 ist zu alt.</translation>
    </message>
    <message>
        <source>%1 was read only in part.</source>
        <translation>%1 wurde nur teilweise gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be shown.</source>
        <translation>%1 lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 war nicht lesbar.</translation>
    </message>
    <message>
        <source>Ed&amp;it certificates…</source>
        <translation>Zer&amp;tifikate bearbeiten…</translation>
    </message>
    <message>
        <source>Ed&amp;it user or key…</source>
        <translation>Benu&amp;tzer oder Schlüssel bearbeiten…</translation>
    </message>
    <message>
        <source>Sw&amp;itch to TLS…</source>
        <translation>Auf TLS ums&amp;tellen…</translation>
    </message>
    <message>
        <source>Use d&amp;ial-stdio…</source>
        <translation>dial-s&amp;tdio verwenden…</translation>
    </message>
    <message>
        <source>Ed&amp;it host…</source>
        <translation>Hos&amp;t bearbeiten…</translation>
    </message>
    <message>
        <source>%1 is no Docker engine.</source>
        <translation>%1 ist keine Docker-Engine.</translation>
    </message>
    <message>
        <source>%1 leads to no socket.</source>
        <translation>%1 führt zu keinem Socket.</translation>
    </message>
    <message>
        <source>Nobody answers on %1.</source>
        <translation>Niemand antwortet auf %1.</translation>
    </message>
    <message>
        <source>%1 takes no new SSH login now.</source>
        <translation>%1 nimmt gerade keine neue SSH-Anmeldung an.</translation>
    </message>
    <message>
        <source>ssh-agent did not answer in time for %1.</source>
        <translation>ssh-agent hat für %1 nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>Hull::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, image, port, capability, rule, host …</source>
        <translation>Nach Name, Image, Port, Capability, Regel, Host filtern…</translation>
    </message>
    <message>
        <source>Words, or fields: port&lt;1024, severity&gt;=high, image:redis*, label:env=prod, -state:running, web OR db</source>
        <translation>Wörter oder Felder: port&lt;1024, severity&gt;=high, image:redis*, label:env=prod, -state:running, web OR db</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Shows only containers that contain each of these words in any column, or whose fields are like that</source>
        <translation>Zeigt nur Container, die jedes dieser Wörter in irgendeiner Spalte enthalten oder deren Felder so sind</translation>
    </message>
</context>
<context>
    <name>Hull::FindingCard</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Follows from another finding, not counted</source>
        <translation>Folgt aus einem anderen Befund, nicht mitgezählt</translation>
    </message>
    <message>
        <source>On the stopped original that is kept for a roll-back, not counted</source>
        <translation>Am gestoppten Original, das für eine Rücknahme aufbewahrt ist, nicht mitgezählt</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>running state</source>
        <translation>laufender Zustand</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Swarm service</source>
        <translation>Swarm-Dienst</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>exec</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Assumed: only the kernel could tell</source>
        <translation>Vermutet: Nur der Kernel könnte es sagen</translation>
    </message>
    <message>
        <source>Can be put right by recreating the container</source>
        <translation>Durch Neuerstellen des Containers zu beheben</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Why it was not assessed</source>
        <translation>Warum nicht beurteilt</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum es nicht zutrifft</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>How it is put right</source>
        <translation>Wie es behoben wird</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
</context>
<context>
    <name>Hull::FindingsPage</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show checks that do &amp;not apply</source>
        <translation>&amp;Nicht zutreffende Prüfungen zeigen</translation>
    </message>
    <message>
        <source>Fi&amp;x this…</source>
        <translation>&amp;Beheben…</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>A&amp;usnehmen…</translation>
    </message>
    <message>
        <source>End &amp;waiver…</source>
        <translation>A&amp;usnahme beenden…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why were checks not assessed?</source>
        <translation>Warum wurden Prüfungen nicht beurteilt?</translation>
    </message>
    <message>
        <source>Fix what rule %1 found</source>
        <translation>Beheben, was Regel %1 gefunden hat</translation>
    </message>
    <message>
        <source>Waive what rule %1 found</source>
        <translation>Ausnehmen, was Regel %1 gefunden hat</translation>
    </message>
    <message>
        <source>End the waiver of rule %1</source>
        <translation>Die Ausnahme von Regel %1 beenden</translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation>Keine offenen Befunde.</translation>
    </message>
    <message>
        <source>1 open finding.</source>
        <translation>1 offener Befund.</translation>
    </message>
    <message>
        <source>%1 open findings.</source>
        <translation>%1 offene Befunde.</translation>
    </message>
    <message>
        <source>%1 waived.</source>
        <translation>%1 ausgenommen.</translation>
    </message>
    <message>
        <source>%1 more not counted.</source>
        <translation>%1 weitere nicht mitgezählt.</translation>
    </message>
    <message>
        <source>1 check could not be assessed.</source>
        <translation>1 Prüfung war nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>%1 checks could not be assessed.</source>
        <translation>%1 Prüfungen waren nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>Nothing was found here, and every check that applies was assessed.</source>
        <translation>Hier wurde nichts gefunden, und jede zutreffende Prüfung wurde beurteilt.</translation>
    </message>
</context>
<context>
    <name>Hull::FixTexts</name>
    <message>
        <source>Mark the change on the host</source>
        <translation>Die Änderung auf dem Host markieren</translation>
    </message>
    <message>
        <source>Set what the last change has kept aside</source>
        <translation>Beiseitelegen, was die letzte Änderung aufbewahrt hat</translation>
    </message>
    <message>
        <source>Make a copy of its description, to go back to</source>
        <translation>Eine Kopie seiner Beschreibung anlegen, um zurückzukönnen</translation>
    </message>
    <message>
        <source>Make the new container</source>
        <translation>Den neuen Container erstellen</translation>
    </message>
    <message>
        <source>Put it on its networks</source>
        <translation>Ihn mit seinen Netzwerken verbinden</translation>
    </message>
    <message>
        <source>Compare it with the original</source>
        <translation>Ihn mit dem Original vergleichen</translation>
    </message>
    <message>
        <source>Stop the original</source>
        <translation>Das Original stoppen</translation>
    </message>
    <message>
        <source>Wait until it is gone</source>
        <translation>Warten, bis es weg ist</translation>
    </message>
    <message>
        <source>Copy what it has written</source>
        <translation>Kopieren, was es geschrieben hat</translation>
    </message>
    <message>
        <source>Keep the original under another name</source>
        <translation>Das Original unter anderem Namen aufbewahren</translation>
    </message>
    <message>
        <source>Give the new container its name</source>
        <translation>Dem neuen Container seinen Namen geben</translation>
    </message>
    <message>
        <source>Keep the original from starting by itself</source>
        <translation>Verhindern, dass das Original von selbst startet</translation>
    </message>
    <message>
        <source>Start the new container</source>
        <translation>Den neuen Container starten</translation>
    </message>
    <message>
        <source>Watch it and compare it with the plan</source>
        <translation>Ihn beobachten und mit dem Plan vergleichen</translation>
    </message>
    <message>
        <source>Pause it, as the original was</source>
        <translation>Ihn pausieren, wie das Original es war</translation>
    </message>
    <message>
        <source>Remove the original</source>
        <translation>Das Original entfernen</translation>
    </message>
    <message>
        <source>Remove what the last change has kept</source>
        <translation>Entfernen, was die letzte Änderung aufbewahrt hat</translation>
    </message>
    <message>
        <source>Take the mark from the host</source>
        <translation>Die Markierung vom Host nehmen</translation>
    </message>
    <message>
        <source>Stop the new container</source>
        <translation>Den neuen Container stoppen</translation>
    </message>
    <message>
        <source>Copy what it has written into the original</source>
        <translation>In das Original kopieren, was er geschrieben hat</translation>
    </message>
    <message>
        <source>Take the name from the new container</source>
        <translation>Dem neuen Container den Namen nehmen</translation>
    </message>
    <message>
        <source>Make the original again, of its copy</source>
        <translation>Das Original aus seiner Kopie neu erstellen</translation>
    </message>
    <message>
        <source>Remove a half-made original</source>
        <translation>Ein halb erstelltes Original entfernen</translation>
    </message>
    <message>
        <source>Give the original its name back</source>
        <translation>Dem Original seinen Namen zurückgeben</translation>
    </message>
    <message>
        <source>Give the original its restart policy back</source>
        <translation>Dem Original seine Neustart-Richtlinie zurückgeben</translation>
    </message>
    <message>
        <source>Start the original</source>
        <translation>Das Original starten</translation>
    </message>
    <message>
        <source>Pause the original, as it was</source>
        <translation>Das Original pausieren, wie es war</translation>
    </message>
    <message>
        <source>Watch the original</source>
        <translation>Das Original beobachten</translation>
    </message>
    <message>
        <source>Remove the new container</source>
        <translation>Den neuen Container entfernen</translation>
    </message>
    <message>
        <source>Remove the copy of its description</source>
        <translation>Die Kopie seiner Beschreibung entfernen</translation>
    </message>
    <message>
        <source>Keep again what the last change has kept</source>
        <translation>Wieder aufbewahren, was die letzte Änderung aufbewahrt hat</translation>
    </message>
    <message>
        <source>Choose the network that it moves to, and the ports that are used from outside.</source>
        <translation>Wählen Sie das Netzwerk, in das er wechselt, und die Ports, die von außen benutzt werden.</translation>
    </message>
    <message>
        <source>Choose what becomes of the mount.</source>
        <translation>Wählen Sie, was aus dem Mount wird.</translation>
    </message>
    <message>
        <source>It does not run, so nothing tells which of its ports are used: start it once before.</source>
        <translation>Der Container läuft nicht, daher verrät nichts, welche seiner Ports verwendet werden: Starten Sie ihn zuvor einmal.</translation>
    </message>
    <message>
        <source>It has changed %1 files or folders outside of its mounts, such as %2. The new container would not have that; the original keeps it.</source>
        <translation>Der Container hat %1 Dateien oder Ordner außerhalb seiner Mounts geändert, etwa %2. Der neue Container hätte sie nicht; das Original behält sie.</translation>
    </message>
    <message>
        <source>It has changed %1 files or folders outside of its mounts, such as %2, which are gone with it, for a roll-back, too.</source>
        <translation>Der Container hat %1 Dateien oder Ordner außerhalb seiner Mounts geändert, etwa %2, die mit ihm verloren gehen, auch für eine Rücknahme.</translation>
    </message>
    <message>
        <source>What it has written outside of its mounts cannot be told, and so not be copied.</source>
        <translation>Was der Container außerhalb seiner Mounts geschrieben hat, ist nicht festzustellen und deshalb nicht zu kopieren.</translation>
    </message>
    <message>
        <source>It removes itself when it stops, and what it has written outside of its mounts is gone before it could be copied.</source>
        <translation>Der Container entfernt sich beim Stoppen selbst, und was er außerhalb seiner Mounts geschrieben hat, ist weg, bevor es kopiert werden kann.</translation>
    </message>
    <message>
        <source>Nothing can be copied into the new container, whose own files are read-only.</source>
        <translation>In den neuen Container lässt sich nichts kopieren, denn seine eigenen Dateien sind schreibgeschützt.</translation>
    </message>
    <message>
        <source>It has written %1 MiB outside of its mounts, and %2 MiB is the most that is copied.</source>
        <translation>Der Container hat %1 MiB außerhalb seiner Mounts geschrieben, und höchstens %2 MiB werden kopiert.</translation>
    </message>
    <message>
        <source>It is killed at once, without time to stop: the review lets you give it some.</source>
        <translation>Der Container wird sofort abgebrochen, ohne Zeit zum Stoppen: In der Durchsicht können Sie ihm welche geben.</translation>
    </message>
    <message>
        <source>A copy of what the original was made of is kept as %1 until you give it up.</source>
        <translation>Eine Kopie dessen, woraus das Original erstellt war, ist als %1 aufbewahrt, bis Sie sie aufgeben.</translation>
    </message>
    <message>
        <source>The original is kept, stopped, as %1 until you give it up.</source>
        <translation>Das Original ist gestoppt als %1 aufbewahrt, bis Sie es aufgeben.</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>appears</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Stops this</source>
        <translation>Hindert daran</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>Erledigt und nachgeprüft</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>The original %1 does not run: it ended by itself as often as it was made again. What it was made of is kept as %2.</source>
        <translation>Das Original %1 läuft nicht: Es endete so oft von selbst, wie es neu erstellt wurde. Woraus es erstellt war, ist als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The original %1 is in its place again, but does not run: it ended by itself as often as it was started.</source>
        <translation>Das Original %1 ist wieder an seiner Stelle, läuft aber nicht: Es endete so oft von selbst, wie es gestartet wurde.</translation>
    </message>
    <message>
        <source>The original %1 runs again.</source>
        <translation>Das Original %1 läuft wieder.</translation>
    </message>
    <message>
        <source>The original %1 is in its place again.</source>
        <translation>Das Original %1 ist wieder an seiner Stelle.</translation>
    </message>
    <message>
        <source>%1 was recreated.</source>
        <translation>%1 wurde neu erstellt.</translation>
    </message>
    <message>
        <source>The original is gone.</source>
        <translation>Das Original ist entfernt.</translation>
    </message>
    <message>
        <source>%1 was stopped for a moment, and is as it was before.</source>
        <translation>%1 war kurz gestoppt und ist wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Nichts wurde berührt.</translation>
    </message>
    <message>
        <source>The change of %1 could not be brought to an end. The journal keeps what is left to do.</source>
        <translation>Die Änderung an %1 ließ sich nicht abschließen. Was noch zu tun ist, steht im Journal.</translation>
    </message>
    <message>
        <source>There was nothing to do for %1.</source>
        <translation>Für %1 war nichts zu tun.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Keep the new container from starting by itself</source>
        <translation>Den neuen Container am eigenen Starten hindern</translation>
    </message>
    <message>
        <source>Give the new container its restart policy back</source>
        <translation>Dem neuen Container seine Neustart-Richtlinie zurückgeben</translation>
    </message>
</context>
<context>
    <name>Hull::FixWizard</name>
    <message>
        <source>Fix %1 on %2</source>
        <extracomment>%1 a container, %2 its host</extracomment>
        <translation>Befunde in %1 auf %2 beheben</translation>
    </message>
    <message>
        <source>Fix %1 containers</source>
        <translation>Befunde in %1 Containern beheben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 a number, %2 the name of a page</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1 of %2, this page: %3</source>
        <translation>Schritt %1 von %2, diese Seite: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Tick at least one container.</source>
        <translation>Wählen Sie mindestens einen Container.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Der Plan entsteht…</translation>
    </message>
    <message>
        <source>There is no plan for %1.</source>
        <translation>Für %1 gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>An answer is missing, see above.</source>
        <translation>Eine Antwort fehlt, siehe oben.</translation>
    </message>
    <message>
        <source>%1 is changed where it is managed.</source>
        <translation>%1 wird dort geändert, wo er verwaltet wird.</translation>
    </message>
    <message>
        <source>Something stops the change of %1.</source>
        <translation>Etwas hindert an der Änderung von %1.</translation>
    </message>
    <message>
        <source>A risk for %1 has to be allowed first.</source>
        <translation>Zuerst muss ein Risiko für %1 gebilligt werden.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Another change is under way on %1.</source>
        <translation>Auf %1 läuft eine andere Änderung.</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Zum Fortfahren %1 eingeben.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Stop and &amp;recreate</source>
        <translation>Stoppen und &amp;neu erstellen</translation>
    </message>
    <message>
        <source>&amp;Recreate</source>
        <translation>&amp;Neu erstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2 (%3 of %4)</source>
        <translation>%1 auf %2 (%3 von %4)</translation>
    </message>
    <message>
        <source>%1 on %2 is taken back</source>
        <translation>%1 auf %2 wird zurückgenommen</translation>
    </message>
    <message>
        <source>The original of %1 on %2 is given up</source>
        <translation>Das Original von %1 auf %2 wird aufgegeben</translation>
    </message>
</context>
<context>
    <name>Hull::GroupPage</name>
    <message>
        <source>Nothing of what was found is put right by itself.</source>
        <translation>Nichts von dem, was gefunden wurde, wird von selbst behoben.</translation>
    </message>
    <message>
        <source>Containers to put right</source>
        <translation>Container mit zu behebenden Befunden</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Fällt weg</translation>
    </message>
    <message>
        <source>Columns of the containers to put right</source>
        <translation>Spalten der Container mit zu behebenden Befunden</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Der Plan entsteht…</translation>
    </message>
    <message>
        <source>They are recreated one after the other, each with the fixes that seldom hurt a workload. At the first one that fails the others are left as they are.</source>
        <translation>Die Container werden nacheinander neu erstellt, jeder mit den Behebungen, die einen Dienst selten stören. Beim ersten Fehlschlag bleiben die übrigen, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Which containers are to be put right?</source>
        <translation>In welchen Containern sollen Befunde behoben werden?</translation>
    </message>
    <message>
        <source>Needs your consent to a risk</source>
        <translation>Braucht Ihre Zustimmung zu einem Risiko</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>Hull::HostBook</name>
    <message>
        <source>Import what “docker context export” wrote</source>
        <translation>Datei von „docker context export“ importieren</translation>
    </message>
    <message>
        <source>Docker contexts (*.dockercontext *.tar *.zip);;All files (*)</source>
        <translation>Docker-Kontexte (*.dockercontext *.tar *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The context was not imported</source>
        <translation>Der Kontext wurde nicht importiert</translation>
    </message>
    <message>
        <source>Nothing is changed on the host itself.</source>
        <translation>Auf dem Host selbst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Its imported certificates and key are deleted.</source>
        <translation>Seine importierten Zertifikate und sein Schlüssel werden gelöscht.</translation>
    </message>
    <message>
        <source>Remove host?</source>
        <translation>Host entfernen?</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>„%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Hull::HostDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;52 containers&quot;, %2 the state of the host in words</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Hull::HostFileNotices</name>
    <message>
        <source>Saved hosts</source>
        <translation>Gespeicherte Hosts</translation>
    </message>
    <message>
        <source>And one more.</source>
        <translation>Und ein weiterer.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Some saved hosts cannot be used</source>
        <translation>Einige gespeicherte Hosts sind nicht verwendbar</translation>
    </message>
    <message>
        <source>The hosts could not be saved</source>
        <translation>Die Hosts ließen sich nicht speichern</translation>
    </message>
    <message>
        <source>The list of hosts was no use</source>
        <translation>Die Liste der Hosts war nicht verwendbar</translation>
    </message>
    <message>
        <source>It was started anew. The old file is kept as %1.</source>
        <translation>Die Liste wurde neu begonnen. Die alte Datei ist als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Hull::HostKeyDialog</name>
    <message>
        <source>Unknown host key</source>
        <translation>Unbekannter Host-Schlüssel</translation>
    </message>
    <message>
        <source>You connect to %1 for the first time: %2. Compare the fingerprint of its key with the one that you got from whoever runs the host.</source>
        <translation>Sie verbinden sich zum ersten Mal mit %1: %2. Vergleichen Sie den Fingerabdruck des Schlüssels mit dem, den Sie vom Betreiber des Hosts haben.</translation>
    </message>
    <message>
        <source>You trust this key already, under another name:
%1</source>
        <translation>Diesem Schlüssel vertrauen Sie schon, unter einem anderen Namen:
%1</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>&amp;Vertrauen und verbinden</translation>
    </message>
    <message>
        <source>Fingerprint of the %1 key</source>
        <translation>Fingerabdruck des %1-Schlüssels</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Den Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>&amp;Expected fingerprint, if you have it to paste:</source>
        <translation>&amp;Erwarteter Fingerabdruck, falls vorhanden, zum Einfügen:</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Noch nicht verglichen.</translation>
    </message>
    <message>
        <source>The same: this is the host that you mean.</source>
        <translation>Gleich: Das ist der Host, den Sie meinen.</translation>
    </message>
    <message>
        <source>Different: this is not the key that you expect. Do not connect.</source>
        <translation>Verschieden: Das ist nicht der erwartete Schlüssel. Verbinden Sie sich nicht.</translation>
    </message>
</context>
<context>
    <name>Hull::HostsPane</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>Hull::ImportDialog</name>
    <message>
        <source>Import hosts</source>
        <translation>Hosts importieren</translation>
    </message>
    <message>
        <source>Docker and SSH know these hosts. Their configuration stays as it is; an imported context is read anew at each connect.</source>
        <translation>Docker und SSH kennen diese Hosts. Deren Konfiguration bleibt, wie sie ist; ein importierter Kontext wird bei jedem Verbinden neu gelesen.</translation>
    </message>
    <message>
        <source>Hosts to import</source>
        <translation>Zu importierende Hosts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>There are no docker contexts and no hosts in ~/.ssh/config.</source>
        <translation>Es gibt keine Docker-Kontexte und keine Hosts in ~/.ssh/config.</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>What “docker context export” wrote on another computer</source>
        <translation>Was „docker context export“ auf einem anderen Rechner geschrieben hat</translation>
    </message>
    <message>
        <source>Docker contexts</source>
        <translation>Docker-Kontexte</translation>
    </message>
    <message>
        <source>saved already</source>
        <translation>bereits gespeichert</translation>
    </message>
    <message>
        <source>SSH configuration</source>
        <translation>SSH-Konfiguration</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>&amp;Import 1 host</source>
        <translation>1 Host &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 hosts</source>
        <translation>%1 Hosts &amp;importieren</translation>
    </message>
</context>
<context>
    <name>Hull::JsonPage</name>
    <message>
        <source>&amp;Reveal values…</source>
        <translation>Werte a&amp;ufdecken…</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Inspect document</source>
        <translation>Inspect-Dokument</translation>
    </message>
    <message>
        <source>This host was read from a file. No raw document is kept in memory: look into %1.</source>
        <translation>Dieser Host wurde aus einer Datei gelesen. Im Speicher wird kein Rohdokument aufbewahrt: Sehen Sie in %1 nach.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Hide val&amp;ues</source>
        <translation>Werte &amp;verbergen</translation>
    </message>
    <message>
        <source>Not in this document: %1</source>
        <translation>Nicht in diesem Dokument: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Pfad: %1</translation>
    </message>
</context>
<context>
    <name>Hull::KeepSection</name>
    <message>
        <source>It was given to the container by name.</source>
        <translation>Dem Container namentlich gegeben.</translation>
    </message>
    <message>
        <source>Nothing speaks for a capability that it has to keep.</source>
        <translation>Nichts spricht für eine Capability, die er behalten muss.</translation>
    </message>
    <message>
        <source>Capabilities that it keeps:</source>
        <translation>Capabilities, die er behält:</translation>
    </message>
    <message>
        <source>Capabilities, separated by commas:</source>
        <translation>Capabilities, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Other capabilities, separated by commas:</source>
        <translation>Weitere Capabilities, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>It keeps no device of the host but those that are named here.</source>
        <translation>Der Container behält kein Gerät des Hosts außer den hier genannten.</translation>
    </message>
    <message>
        <source>Devices that it keeps:</source>
        <translation>Geräte, die er behält:</translation>
    </message>
    <message>
        <source>Devices, separated by commas:</source>
        <translation>Geräte, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Other devices, separated by commas:</source>
        <translation>Weitere Geräte, durch Kommas getrennt:</translation>
    </message>
</context>
<context>
    <name>Hull::KeptActions</name>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Make the original %1 on %2 again?</source>
        <translation>Das Original %1 auf %2 neu erstellen?</translation>
    </message>
    <message>
        <source>It is made of %1 and started. Each time that was done before, it ended by itself.</source>
        <translation>Es wird aus %1 erstellt und gestartet. Bisher endete es jedes Mal von selbst.</translation>
    </message>
    <message>
        <source>Make and &amp;start it</source>
        <translation>Erstellen und &amp;starten</translation>
    </message>
    <message>
        <source>Bring the original of %1 on %2 back?</source>
        <translation>Das Original von %1 auf %2 zurückholen?</translation>
    </message>
    <message>
        <source>The new container is stopped and removed, with what it has written outside of its mounts since. The findings that went come back with the original.</source>
        <translation>Der neue Container wird gestoppt und entfernt, mit allem, was er seither außerhalb seiner Mounts geschrieben hat. Die weggefallenen Befunde kommen mit dem Original zurück.</translation>
    </message>
    <message>
        <source>The new container is stopped and removed, with what it has written outside of its mounts since unless that is copied. The findings that went come back with the original.</source>
        <translation>Der neue Container wird gestoppt und entfernt, mit allem, was er seither außerhalb seiner Mounts geschrieben hat, sofern es nicht kopiert wird. Die weggefallenen Befunde kommen mit dem Original zurück.</translation>
    </message>
    <message>
        <source>Stop and &amp;roll back</source>
        <translation>Stoppen und zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Give up the original</source>
        <translation>Das Original aufgeben</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 von %2 entfernen?</translation>
    </message>
    <message>
        <source>There is no way back from then on. Its volumes stay; what it has written outside of them is lost, and so are its logs.</source>
        <translation>Danach gibt es keinen Weg zurück. Seine Volumes bleiben; was es außerhalb davon geschrieben hat, geht verloren, ebenso seine Protokolle.</translation>
    </message>
    <message>
        <source>&amp;Remove the original</source>
        <translation>Original &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy into the original what it has written</source>
        <translation>Das seither Geschriebene in das Original &amp;kopieren</translation>
    </message>
    <message>
        <source>Changes on %1 are allowed with it.</source>
        <translation>Änderungen auf %1 sind damit erlaubt.</translation>
    </message>
</context>
<context>
    <name>Hull::MainWindow</name>
    <message>
        <source>Demo fleet — Hullwright</source>
        <translation>Demo-Flotte – Hullwright</translation>
    </message>
    <message>
        <source>Hullwright</source>
        <translation>Hullwright</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Hosts dock</source>
        <translation>Hosts-Bereich</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details dock</source>
        <translation>Details-Bereich</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>What the socket of an engine gives</source>
        <translation>Was der Socket einer Engine gewährt</translation>
    </message>
    <message>
        <source>Open what “docker inspect” printed</source>
        <translation>Ausgabe von „docker inspect“ öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Close while a change is running?</source>
        <translation>Während einer laufenden Änderung schließen?</translation>
    </message>
    <message>
        <source>A container is being changed right now.</source>
        <translation>Gerade wird ein Container geändert.</translation>
    </message>
    <message>
        <source>Nothing is lost: Hullwright has written down how far it came, and ends the change or takes it back as soon as it has read the host again. Until then the container may be stopped.</source>
        <translation>Nichts geht verloren: Hullwright hat aufgeschrieben, wie weit die Änderung kam, und beendet sie oder nimmt sie zurück, sobald es den Host wieder gelesen hat. Bis dahin ist der Container möglicherweise gestoppt.</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>&amp;Jetzt schließen</translation>
    </message>
</context>
<context>
    <name>Hull::ManagerPage</name>
    <message>
        <source>Hullwright does not change it: what you see here would not last.</source>
        <translation>Hullwright ändert ihn nicht: Was Sie hier sehen, hätte keinen Bestand.</translation>
    </message>
    <message>
        <source>Hullwright can change it all the same, for as long as its manager leaves it alone.</source>
        <translation>Hullwright kann ihn trotzdem ändern, solange seine Verwaltung ihn in Ruhe lässt.</translation>
    </message>
    <message>
        <source>Copy the instruction</source>
        <translation>Die Anweisung kopieren</translation>
    </message>
    <message>
        <source>Copy the instruction for %1</source>
        <translation>Die Anweisung für %1 kopieren</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Verwaltet durch</translation>
    </message>
    <message>
        <source>Somebody else looks after it</source>
        <translation>Jemand anderes kümmert sich darum</translation>
    </message>
</context>
<context>
    <name>Hull::ModalGateway</name>
    <message>
        <source>Nothing opens %1</source>
        <translation>Nichts öffnet %1</translation>
    </message>
    <message>
        <source>This desktop has no program for it. It is at %1.</source>
        <translation>Diese Arbeitsumgebung hat kein Programm dafür. Die Datei liegt unter %1.</translation>
    </message>
</context>
<context>
    <name>Hull::MountSection</name>
    <message>
        <source>What becomes of the mount at %1</source>
        <translation>Was aus dem Mount unter %1 wird</translation>
    </message>
    <message>
        <source>choose what becomes of it</source>
        <translation>wählen, was daraus wird</translation>
    </message>
    <message>
        <source>becomes read-only</source>
        <translation>wird nur lesend</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>shows another folder of the host:</source>
        <translation>zeigt einen anderen Ordner des Hosts:</translation>
    </message>
    <message>
        <source>Folder of the host for %1</source>
        <translation>Ordner des Hosts für %1</translation>
    </message>
    <message>
        <source>%1, from %2 (%3)</source>
        <extracomment>a mount: %1 where in the container, %2 of the host, %3 &quot;rw&quot; or &quot;ro&quot;</extracomment>
        <translation>%1, aus %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Hull::MountsPage</name>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Nothing is mounted into this container.</source>
        <translation>In diesen Container ist nichts eingehängt.</translation>
    </message>
</context>
<context>
    <name>Hull::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>choose a network</source>
        <translation>ein Netzwerk wählen</translation>
    </message>
    <message>
        <source>It moves to the network</source>
        <translation>Er wechselt in das Netzwerk</translation>
    </message>
    <message>
        <source>Publish %1 on port</source>
        <translation>%1 veröffentlichen auf Port</translation>
    </message>
    <message>
        <source>Host port for %1</source>
        <translation>Host-Port für %1</translation>
    </message>
</context>
<context>
    <name>Hull::NetworksPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alternativnamen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>This container is attached to no network.</source>
        <translation>Dieser Container ist mit keinem Netzwerk verbunden.</translation>
    </message>
</context>
<context>
    <name>Hull::NewHostsBar</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import new hosts</source>
        <translation>Neue Hosts importieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Do not import new hosts now</source>
        <translation>Neue Hosts jetzt nicht importieren</translation>
    </message>
    <message>
        <source>New docker context: %1</source>
        <translation>Neuer Docker-Kontext: %1</translation>
    </message>
    <message>
        <source>%1 new docker contexts</source>
        <translation>%1 neue Docker-Kontexte</translation>
    </message>
    <message>
        <source>New SSH host: %1</source>
        <translation>Neuer SSH-Host: %1</translation>
    </message>
    <message>
        <source>%1 new SSH hosts</source>
        <translation>%1 neue SSH-Hosts</translation>
    </message>
</context>
<context>
    <name>Hull::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>Hull::PlainConsent</name>
    <message>
        <source>Nothing protects such a connection: whoever reaches the address controls the host, and whoever is on the way reads along and changes what is shown.</source>
        <translation>Nichts schützt eine solche Verbindung: Wer die Adresse erreicht, beherrscht den Host, und wer auf dem Weg sitzt, liest mit und verändert, was angezeigt wird.</translation>
    </message>
    <message>
        <source>Co&amp;nnect all the same</source>
        <translation>Tr&amp;otzdem verbinden</translation>
    </message>
</context>
<context>
    <name>Hull::PlainToolTip</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Hull::PlanText</name>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>What is done differently</source>
        <translation>Was anders gemacht wird</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What becomes of the findings</source>
        <translation>Was aus den Befunden wird</translation>
    </message>
    <message>
        <source>port %1 of %2</source>
        <translation>Port %1, %2</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Hull::PortSection</name>
    <message>
        <source>every address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>Publish %1, now on port %2, on port</source>
        <extracomment>%1 a port of the container: 80/tcp, %2 a host port</extracomment>
        <translation>%1, jetzt auf Port %2, veröffentlichen auf Port</translation>
    </message>
    <message>
        <source>Host port for %1</source>
        <translation>Host-Port für %1</translation>
    </message>
    <message>
        <source>The first of %1 ports</source>
        <translation>Der erste von %1 Ports</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>Adresse für %1</translation>
    </message>
    <message>
        <source>of %1, as now</source>
        <translation>%1, wie jetzt</translation>
    </message>
    <message>
        <source>of this host alone (::1)</source>
        <translation>nur dieser Host (::1)</translation>
    </message>
    <message>
        <source>of this host alone (127.0.0.1)</source>
        <translation>nur dieser Host (127.0.0.1)</translation>
    </message>
    <message>
        <source>of another address:</source>
        <translation>andere Adresse:</translation>
    </message>
    <message>
        <source>Other address for %1</source>
        <translation>Andere Adresse für %1</translation>
    </message>
</context>
<context>
    <name>Hull::PortsPage</name>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>No port of this container leads to the host.</source>
        <translation>Kein Port dieses Containers führt zum Host.</translation>
    </message>
</context>
<context>
    <name>Hull::ProblemArea</name>
    <message>
        <source>Problems with hosts</source>
        <translation>Probleme mit Hosts</translation>
    </message>
    <message>
        <source>Show fewer pro&amp;blems</source>
        <translation>Weniger Pr&amp;obleme zeigen</translation>
    </message>
    <message>
        <source>1 more host with pro&amp;blems</source>
        <translation>1 weiterer Host mit Pr&amp;oblemen</translation>
    </message>
    <message>
        <source>%1 more hosts with pro&amp;blems</source>
        <translation>%1 weitere Hosts mit Pr&amp;oblemen</translation>
    </message>
</context>
<context>
    <name>Hull::ProblemBanner</name>
    <message>
        <source>C&amp;opy the command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy “%1”</source>
        <translation>„%1“ &amp;kopieren</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten des Problems</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host&apos;s name, %2 a whole sentence: what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rows of this host are those read at %1.</source>
        <translation>Die Zeilen dieses Hosts sind um %1 gelesen.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message>
        <source>Trying %1 again</source>
        <translation>Neuer Versuch mit %1</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Mit %1 erneut versuchen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problem mit %1</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details kopie&amp;ren</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Detail&amp;s</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 a command</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Hull::ReportChoices</name>
    <message>
        <source>&amp;PDF, complete</source>
        <translation>&amp;PDF, vollständig</translation>
    </message>
    <message>
        <source>for the auditor: everything, to be signed off</source>
        <translation>für die Prüfung: alles, zum Abzeichnen</translation>
    </message>
    <message>
        <source>PDF, ac&amp;tion list</source>
        <translation>PDF, Aufgabenlis&amp;te</translation>
    </message>
    <message>
        <source>for the operator: what is open, and how it is put right</source>
        <translation>für den Betrieb: was offen ist und wie es behoben wird</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>everything, with links, for screen readers as well</source>
        <translation>alles, mit Verweisen, auch für Bildschirmleser</translation>
    </message>
    <message>
        <source>CS&amp;V</source>
        <translation>CS&amp;V</translation>
    </message>
    <message>
        <source>for a spreadsheet: a line for each finding</source>
        <translation>für Tabellenkalkulationen: eine Zeile je Befund</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>the evidence, by whose hash the other reports name it</source>
        <translation>die Belege, deren Prüfsumme die anderen Berichte nennen</translation>
    </message>
    <message>
        <source>SAR&amp;IF</source>
        <translation>SAR&amp;IF</translation>
    </message>
    <message>
        <source>for services that scan code</source>
        <translation>für Dienste, die Quelltext prüfen</translation>
    </message>
    <message>
        <source>Attach th&amp;e evidence</source>
        <translation>&amp;Belege anhängen</translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation>Papier des PDF</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>the paper of the PDF</source>
        <translation>das Papier des PDF</translation>
    </message>
    <message>
        <source>such as “internal”, at the head of each page of the PDF</source>
        <translation>etwa „intern“, im Kopf jeder Seite des PDF</translation>
    </message>
    <message>
        <source>the JSON goes into the PDF, which then is no PDF/A</source>
        <translation>das JSON kommt in das PDF, das dann kein PDF/A ist</translation>
    </message>
</context>
<context>
    <name>Hull::ReportDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Name der Dateien</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Refresh first</source>
        <translation>Zuerst &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>What the &amp;filter shows: %1 of %2 containers</source>
        <translation>Was der &amp;Filter zeigt: %1 von %2 Containern</translation>
    </message>
    <message>
        <source>What the &amp;filter shows: nothing is filtered</source>
        <translation>Was der &amp;Filter zeigt: nichts ist gefiltert</translation>
    </message>
    <message>
        <source>&amp;All hosts: %1</source>
        <translation>A&amp;lle Hosts: %1</translation>
    </message>
    <message>
        <source>One more host is like that; the report names it.</source>
        <translation>Für einen weiteren Host gilt dasselbe; der Bericht nennt ihn.</translation>
    </message>
    <message>
        <source>%1 more hosts are like that; the report names them.</source>
        <translation>Für %1 weitere Hosts gilt dasselbe; der Bericht nennt sie.</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation>Schreibt %1</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Choose a folder to write to.</source>
        <translation>Wählen Sie einen Ordner zum Schreiben.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or make it first.</source>
        <translation>Einen Ordner %1 gibt es nicht. Wählen Sie einen anderen, oder legen Sie ihn zuvor an.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>Your account may not write to %1. Choose another folder.</source>
        <translation>Ihr Konto darf nicht in %1 schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The files need a name that is no path and does not begin with a dot.</source>
        <translation>Die Dateien brauchen einen Namen, der kein Pfad ist und nicht mit einem Punkt beginnt.</translation>
    </message>
    <message>
        <source>Replace a file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace %1 files?</source>
        <translation>%1 Dateien ersetzen?</translation>
    </message>
    <message>
        <source>There are already: %1</source>
        <translation>Es gibt schon: %1</translation>
    </message>
    <message>
        <source>Each is replaced as soon as the new one is complete. What was in it is lost then.</source>
        <translation>Jede wird ersetzt, sobald die neue vollständig ist. Ihr bisheriger Inhalt geht dann verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>vor %1 Stunden</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 is not connected: the report tells what was read of it before, and says so.</source>
        <translation>%1 ist nicht verbunden: Der Bericht gibt wieder, was zuvor davon gelesen wurde, und sagt es.</translation>
    </message>
    <message>
        <source>%1 is not connected: the report tells what was read of it %2, and says so.</source>
        <translation>%1 ist nicht verbunden: Der Bericht gibt wieder, was %2 davon gelesen wurde, und sagt es.</translation>
    </message>
    <message>
        <source>%1 was not read, and the report says so: %2</source>
        <translation>%1 wurde nicht gelesen, und der Bericht sagt es: %2</translation>
    </message>
    <message>
        <source>%1 was read in part, and the report says so: %2</source>
        <translation>%1 wurde teilweise gelesen, und der Bericht sagt es: %2</translation>
    </message>
    <message>
        <source>%1 was read %2 and not followed since.</source>
        <translation>%1 wurde %2 gelesen und seither nicht verfolgt.</translation>
    </message>
    <message>
        <source>Profile %1, rule set %2</source>
        <translation>Profil %1, Regelsatz %2</translation>
    </message>
    <message>
        <source>no waivers</source>
        <translation>keine Ausnahmen</translation>
    </message>
    <message>
        <source>1 waiver or allowed port</source>
        <translation>1 Ausnahme oder erlaubter Port</translation>
    </message>
    <message>
        <source>%1 waivers and allowed ports</source>
        <translation>%1 Ausnahmen und erlaubte Ports</translation>
    </message>
    <message>
        <source>%1 of them expired</source>
        <translation>davon %1 abgelaufen</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 Host</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>1 container</source>
        <translation>1 Container</translation>
    </message>
    <message>
        <source>%1 containers</source>
        <translation>%1 Container</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Report %1 is written to %2: %3.</source>
        <translation>Bericht %1 ist in %2 geschrieben: %3.</translation>
    </message>
    <message>
        <source>%1 is not written. %2</source>
        <translation>%1 ist nicht geschrieben. %2</translation>
    </message>
    <message>
        <source>The folder %1 does not answer. Wait for it, or choose another one.</source>
        <translation>Der Ordner %1 antwortet nicht. Warten Sie auf ihn, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Hull::ReportStatus</name>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Ordner anzei&amp;gen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Making %1, %2 of %3…</source>
        <translation>%1 entsteht, %2 von %3…</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Die Dateien werden geschrieben…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>Hull::ResultPage</name>
    <message>
        <source>What the new container said last</source>
        <translation>Was der neue Container zuletzt ausgegeben hat</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Zu&amp;rücknehmen…</translation>
    </message>
    <message>
        <source>&amp;Give up the original…</source>
        <translation>Original au&amp;fgeben…</translation>
    </message>
    <message>
        <source>Choose &amp;again</source>
        <translation>&amp;Erneut wählen</translation>
    </message>
    <message>
        <source>Containers of the group</source>
        <translation>Container der Gruppe</translation>
    </message>
    <message>
        <source>What it said counts for what it has to keep</source>
        <translation>Was er ausgegeben hat, zählt für das, was er behalten muss</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a container, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>%1 on %2 was left as it is, since one before it failed.</source>
        <translation>%1 auf %2 blieb, wie er war, da einer davor fehlschlug.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Open findings before: %1. Now: %2.</source>
        <translation>Offene Befunde vorher: %1. Jetzt: %2.</translation>
    </message>
</context>
<context>
    <name>Hull::RevealGuard</name>
    <message>
        <source>Reveal values</source>
        <translation>Werte aufdecken</translation>
    </message>
    <message>
        <source>Show the values of environment variables and other settings that may be secret?</source>
        <translation>Die Werte von Umgebungsvariablen und anderen Einstellungen, die geheim sein können, anzeigen?</translation>
    </message>
    <message>
        <source>They are read from the engine again and stay in this window only: nothing is saved or logged.</source>
        <translation>Die Werte werden neu von der Engine gelesen und bleiben nur in diesem Fenster: Nichts wird gespeichert oder protokolliert.</translation>
    </message>
    <message>
        <source>&amp;Reveal values</source>
        <translation>Werte auf&amp;decken</translation>
    </message>
</context>
<context>
    <name>Hull::ReviewPage</name>
    <message>
        <source>Containers that are recreated</source>
        <translation>Container, die neu erstellt werden</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Seconds to stop</source>
        <translation>Sekunden zum Stoppen</translation>
    </message>
    <message>
        <source>as it says itself</source>
        <translation>wie er selbst angibt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to watch the new container</source>
        <translation>Sekunden, die der neue Container beobachtet wird</translation>
    </message>
    <message>
        <source>&amp;Keep the original for a roll-back</source>
        <translation>&amp;Original für eine Rücknahme aufbewahren</translation>
    </message>
    <message>
        <source>Stopped, under another name, until you give it up</source>
        <translation>Gestoppt, unter anderem Namen, bis Sie es aufgeben</translation>
    </message>
    <message>
        <source>Time to s&amp;top:</source>
        <translation>Zeit zum Sto&amp;ppen:</translation>
    </message>
    <message>
        <source>&amp;Watched for:</source>
        <translation>&amp;Beobachtung:</translation>
    </message>
    <message>
        <source>&amp;Equivalent commands</source>
        <translation>&amp;Gleichwertige Befehle</translation>
    </message>
    <message>
        <source>Show the equivalent commands</source>
        <translation>Die gleichwertigen Befehle anzeigen</translation>
    </message>
    <message>
        <source>Equivalent commands</source>
        <translation>Gleichwertige Befehle</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Die Befehle kopieren</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>It is in production. To go on, type its name, %1:</source>
        <translation>Der Host ist produktiv. Zum Fortfahren seinen Namen eingeben, %1:</translation>
    </message>
    <message>
        <source>%1 is in production. To go on, type its name:</source>
        <translation>%1 ist produktiv. Zum Fortfahren den Namen eingeben:</translation>
    </message>
    <message>
        <source>%1 is being planned…</source>
        <translation>Der Plan für %1 entsteht…</translation>
    </message>
    <message>
        <source>%1 on %2 is away for %3 s at most.</source>
        <extracomment>%1 a container, %2 its host, %3 a number of seconds</extracomment>
        <translation>%1 auf %2 ist höchstens %3 s weg.</translation>
    </message>
    <message>
        <source>%1 on %2 does not run, so nobody misses it meanwhile.</source>
        <translation>%1 auf %2 läuft nicht, deshalb fehlt er so lange niemandem.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Der Plan entsteht…</translation>
    </message>
</context>
<context>
    <name>Hull::RowTableView</name>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
</context>
<context>
    <name>Hull::RuleText</name>
    <message>
        <source>%1 by the policy, else %2</source>
        <translation>%1 laut Richtlinie, sonst %2</translation>
    </message>
    <message>
        <source>On the host, by its administrator.</source>
        <translation>Auf dem Host, durch dessen Administrator.</translation>
    </message>
    <message>
        <source>By the wizard, which makes the container again.</source>
        <translation>Durch den Assistenten, der den Container neu erstellt.</translation>
    </message>
    <message>
        <source>By hand, where the container is described.</source>
        <translation>Von Hand, dort, wo der Container beschrieben ist.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>How it is put right</source>
        <translation>Wie es behoben wird</translation>
    </message>
    <message>
        <source>Who can do that</source>
        <translation>Wer das kann</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
</context>
<context>
    <name>Hull::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Shows only rules that contain each of these words</source>
        <translation>Zeigt nur Regeln, die jedes dieser Wörter enthalten</translation>
    </message>
    <message>
        <source>Filter by word, rule or reference …</source>
        <translation>Nach Wort, Regel oder Verweis filtern…</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>Die gewählte Regel</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 Regeln</translation>
    </message>
    <message>
        <source>No rule contains these words.</source>
        <translation>Keine Regel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Hull::RunPage</name>
    <message>
        <source>Roll back &amp;now</source>
        <translation>&amp;Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>Steps of the change</source>
        <translation>Schritte der Änderung</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>The change is under way</source>
        <translation>Die Änderung läuft</translation>
    </message>
    <message>
        <source>Containers whose turn has not come are left as they are.</source>
        <translation>Container, die noch nicht an der Reihe waren, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Closing this window is safe: the change on %1 goes on, and the journal keeps each step.</source>
        <translation>Dieses Fenster kann geschlossen werden: Die Änderung auf %1 geht weiter, und jeder Schritt steht im Journal.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a number, %2 a step of a change</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>how a step stands, %1 for how long</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>erledigt, %1</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>under way, %1</source>
        <translation>läuft, %1</translation>
    </message>
</context>
<context>
    <name>Hull::ScanChooser</name>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>What the hosts are now</source>
        <translation>Jetziger Stand der Hosts</translation>
    </message>
    <message>
        <source>%1 (scan %2)</source>
        <translation>%1 (Prüfung %2)</translation>
    </message>
    <message>
        <source>Choose a scan</source>
        <translation>Prüfung wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a saved scan</source>
        <translation>Gespeicherte Prüfung wählen</translation>
    </message>
    <message>
        <source>Saved scans (*.hullsnap *.json);;All files (*)</source>
        <translation>Gespeicherte Prüfungen (*.hullsnap *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Hull::SearchBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the third hit of 17</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>kein Treffer</translation>
    </message>
</context>
<context>
    <name>Hull::SecretDialog</name>
    <message>
        <source>Passphrase of a key</source>
        <translation>Passphrase eines Schlüssels</translation>
    </message>
    <message>
        <source>The connection to %1 needs the passphrase of the private key %2.</source>
        <translation>Die Verbindung zu %1 braucht die Passphrase des privaten Schlüssels %2.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The connection to %1 needs the password of %2.</source>
        <translation>Die Verbindung zu %1 braucht das Passwort von %2.</translation>
    </message>
    <message>
        <source>Question on the way to %1</source>
        <translation>Frage auf dem Weg zu %1</translation>
    </message>
    <message>
        <source>ssh asks:</source>
        <translation>ssh fragt:</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 fragt:</translation>
    </message>
    <message>
        <source>The answer before was not right. Try again.</source>
        <translation>Die vorige Antwort war nicht richtig. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>With ssh-agent this question does not come: add the key once with ssh-add.</source>
        <translation>Mit ssh-agent kommt diese Frage nicht: Fügen Sie den Schlüssel einmal mit ssh-add hinzu.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Keep until Hullwright closes</source>
        <translation>&amp;Merken, bis Hullwright beendet wird</translation>
    </message>
    <message>
        <source>In memory only; never in a file.</source>
        <translation>Nur im Speicher, nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>Hull::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Nothing is known of this container&apos;s confinement.</source>
        <translation>Über die Abschottung dieses Containers ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>Hull::SeverityStrip</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a severity, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open findings of what is shown: %1</source>
        <translation>Offene Befunde des Angezeigten: %1</translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation>Offene Befunde: %1</translation>
    </message>
</context>
<context>
    <name>Hull::SocketPage</name>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation>Soc&amp;ket</translation>
    </message>
</context>
<context>
    <name>Hull::SshPage</name>
    <message>
        <source>SSH host</source>
        <translation>SSH-Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>from the SSH configuration</source>
        <translation>aus der SSH-Konfiguration</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Sprungrechner</translation>
    </message>
    <message>
        <source>Docker socket on the host</source>
        <translation>Docker-Socket auf dem Host</translation>
    </message>
    <message>
        <source>name, address or entry of ~/.ssh/config</source>
        <translation>Name, Adresse oder Eintrag in ~/.ssh/config</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Jump host</source>
        <translation>Sprungr&amp;echner</translation>
    </message>
    <message>
        <source>Docker soc&amp;ket</source>
        <translation>Doc&amp;ker-Socket</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>Identitätsdatei</translation>
    </message>
    <message>
        <source>from the SSH configuration and the agent</source>
        <translation>aus der SSH-Konfiguration und vom Agenten</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Forwarded socket</source>
        <translation>Weitergeleiteter Socket</translation>
    </message>
    <message>
        <source>docker dial-stdio</source>
        <translation>docker dial-stdio</translation>
    </message>
    <message>
        <source>Trust a &amp;new host key on first use</source>
        <translation>Neuem Host-Schlüssel unge&amp;fragt vertrauen</translation>
    </message>
    <message>
        <source>Without it, the key&apos;s fingerprint is shown before the first connection.</source>
        <translation>Ohne dies wird vor der ersten Verbindung der Fingerabdruck des Schlüssels gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Identity file</source>
        <translation>Identitätsd&amp;atei</translation>
    </message>
    <message>
        <source>T&amp;ransport</source>
        <translation>Tra&amp;nsport</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Erwe&amp;itert</translation>
    </message>
</context>
<context>
    <name>Hull::StatusLine</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>These hosts are simulated by Hullwright itself.</source>
        <translation>Diese Hosts simuliert Hullwright selbst.</translation>
    </message>
    <message>
        <source>Hosts that may be changed: %1</source>
        <translation>Hosts, die geändert werden dürfen: %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Started with --read-only: nothing on any host can be changed.</source>
        <translation>Mit --read-only gestartet: Auf keinem Host kann etwas geändert werden.</translation>
    </message>
    <message>
        <source>Nothing on any host is changed until you allow it there.</source>
        <translation>Auf keinem Host wird etwas geändert, bis Sie es dort erlauben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host, %2 what happened there, &quot;start web-3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last event %1 s ago (%2)</source>
        <extracomment>%1 seconds, %2 &quot;prod-b: start web-3&quot;</extracomment>
        <translation>Letztes Ereignis vor %1 s (%2)</translation>
    </message>
    <message>
        <source>Last event %1 (%2)</source>
        <extracomment>%1 a time, %2 &quot;prod-b: start web-3&quot;</extracomment>
        <translation>Letztes Ereignis %1 (%2)</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 live</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 partly read</source>
        <translation>%1 teilweise gelesen</translation>
    </message>
    <message>
        <source>%1 being read</source>
        <translation>%1 beim Lesen</translation>
    </message>
    <message>
        <source>%1 to be tried again</source>
        <translation>%1 vor neuem Versuch</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <translation>%1 nicht verbunden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <translation>Hosts: %1</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 containers</source>
        <extracomment>%1 a host or &quot;3 hosts&quot;, %2 and %3 numbers of containers</extracomment>
        <translation>Lesen von %1: %2 von %3 Containern</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lesen von %1…</translation>
    </message>
    <message>
        <source>Last read %1</source>
        <translation>Zuletzt gelesen %1</translation>
    </message>
</context>
<context>
    <name>Hull::StepList</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Identity of the host</source>
        <translation>Identität des Hosts</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Docker socket</source>
        <translation>Docker-Socket</translation>
    </message>
    <message>
        <source>Docker engine</source>
        <translation>Docker-Engine</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Hull::TcpPage</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>host:2376</source>
        <translation>host:2376</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>host:2375</source>
        <translation>host:2375</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>ca.pem; empty: what this system trusts</source>
        <translation>ca.pem; leer: die des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>the address&apos;s own</source>
        <translation>der aus der Adresse</translation>
    </message>
    <message>
        <source>&amp;Verify the server&apos;s certificate</source>
        <translation>Zertifik&amp;at des Servers prüfen</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>Zerti&amp;fizierungsstelle</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Pr&amp;ivater Schlüssel</translation>
    </message>
    <message>
        <source>Do not verify the server?</source>
        <translation>Den Server nicht prüfen?</translation>
    </message>
    <message>
        <source>Without verification nobody notices if another machine answers in the host&apos;s place.</source>
        <translation>Ohne Prüfung merkt niemand, wenn an Stelle des Hosts ein anderer Rechner antwortet.</translation>
    </message>
    <message>
        <source>The host will be marked, and it is a finding of its own.</source>
        <translation>Der Host wird gekennzeichnet, und es ist ein eigener Befund.</translation>
    </message>
    <message>
        <source>Do not &amp;verify</source>
        <translation>Nicht &amp;prüfen</translation>
    </message>
    <message>
        <source>Encrypted, w&amp;ith certificates</source>
        <translation>V&amp;erschlüsselt, mit Zertifikaten</translation>
    </message>
    <message>
        <source>Not encry&amp;pted</source>
        <translation>&amp;Unverschlüsselt</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Zertifi&amp;kat</translation>
    </message>
    <message>
        <source>Server &amp;name</source>
        <translation>Server&amp;name</translation>
    </message>
</context>
<context>
    <name>Hull::WaiveActions</name>
    <message>
        <source>End the waiver %1?</source>
        <translation>Die Ausnahme %1 beenden?</translation>
    </message>
    <message>
        <source>%1 answers for it until %2: %3</source>
        <translation>%1 verantwortet sie bis %2: %3</translation>
    </message>
    <message>
        <source>Everything that it covers is open again, on every host. It is taken out of %1.</source>
        <translation>Alles, was sie abdeckt, ist dann wieder offen, auf jedem Host. Die Ausnahme wird aus %1 entfernt.</translation>
    </message>
    <message>
        <source>&amp;End waiver</source>
        <translation>Ausnahme &amp;beenden</translation>
    </message>
    <message>
        <source>The waiver was not ended</source>
        <translation>Die Ausnahme wurde nicht beendet</translation>
    </message>
</context>
<context>
    <name>Hull::WaiveDialog</name>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>wer dafür einsteht</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>&amp;Open it again when what was found changes</source>
        <translation>Wieder ö&amp;ffnen, wenn sich das Gefundene ändert</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>Ausnahme für einen Befund</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Rule %1: %2 It stays visible when it is waived, and is counted apart, never as passed.</source>
        <translation>Regel %1: %2 Der Befund bleibt mit einer Ausnahme sichtbar und wird gesondert gezählt, nie als bestanden.</translation>
    </message>
    <message>
        <source>This host: %1</source>
        <translation>Dieser Host: %1</translation>
    </message>
    <message>
        <source>This container: %1 on %2</source>
        <translation>Dieser Container: %1 auf %2</translation>
    </message>
    <message>
        <source>Compose service %1 of %2 on %3</source>
        <translation>Compose-Dienst %1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Every container of the image %1, on every host</source>
        <translation>Jeder Container des Images %1, auf jedem Host</translation>
    </message>
    <message>
        <source>Every container on %1</source>
        <translation>Jeder Container auf %1</translation>
    </message>
    <message>
        <source>What is accepted</source>
        <translation>Was akzeptiert wird</translation>
    </message>
    <message>
        <source>The finding as a whole</source>
        <translation>Der Befund im Ganzen</translation>
    </message>
    <message>
        <source>Host port %1/%2 alone</source>
        <translation>Nur Host-Port %1/%2</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Akzeptiert wird</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>A&amp;pprover</source>
        <translation>&amp;Genehmigt von</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Wai&amp;ve</source>
        <translation>Ausnahme &amp;erteilen</translation>
    </message>
    <message>
        <source>Covers 1 finding now.</source>
        <translation>Deckt jetzt 1 Befund ab.</translation>
    </message>
    <message>
        <source>Covers %1 findings now.</source>
        <translation>Deckt jetzt %1 Befunde ab.</translation>
    </message>
    <message>
        <source>Say why it is accepted, in %1 characters or more.</source>
        <translation>Begründen Sie mit mindestens %1 Zeichen, warum es akzeptiert wird.</translation>
    </message>
    <message>
        <source>The reason needs %1 characters or more; it has %2.</source>
        <translation>Die Begründung braucht mindestens %1 Zeichen; sie hat %2.</translation>
    </message>
    <message>
        <source>Say who answers for it.</source>
        <translation>Sagen Sie, wer dafür einsteht.</translation>
    </message>
    <message>
        <source>until the end of today (UTC)</source>
        <translation>bis zum Ende des heutigen Tages (UTC)</translation>
    </message>
    <message>
        <source>until the end of tomorrow (UTC)</source>
        <translation>bis zum Ende des morgigen Tages (UTC)</translation>
    </message>
    <message>
        <source>in %1 days, until its end in UTC</source>
        <translation>in %1 Tagen, bis Tagesende in UTC</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben in %1</translation>
    </message>
</context>
<context>
    <name>Hull::WordFilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
</TS>
