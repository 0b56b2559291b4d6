<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Hull</name>
    <message>
        <source>There is no option %1 here. This version has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container is named: give its name, or its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. An outcome is written as text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One container is changed at a time: name it, or give its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;diff&quot; takes two scans: each a number of the history, latest, previous, a file, or live for what the hosts are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two scans can be live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for a scan of now: name it live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. A comparison is written as text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 could not be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes [IP:]PORT[-END][/tcp|udp|sctp]=[IP:]NEW, where NEW is a port, a range as wide, auto or none: not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--publish takes [IP:]PORT:CONTAINERPORT[/tcp|udp|sctp], not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mount takes DESTINATION=ro, =remove or =SOURCE, both absolute paths: not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fix for a rule %1. See &quot;hullctl rules&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no single capability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no risk %1 to allow. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--layer takes copy, commit or drop, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds from %2 to %3, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither encrypted nor authenticated: whoever reaches it controls the host. Give the TLS files, or agree with --insecure-tcp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 belongs to &quot;hosts %2&quot;, not to &quot;hosts %3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. This version writes table and json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hosts add&quot; takes a name and an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hosts remove&quot; takes the names of saved hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--archive takes no names beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hosts&quot; takes list, add, remove, import-contexts or import-ssh-config, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hosts list&quot; takes no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no argument, but there is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--verbose and --quiet exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing. This version has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1. This version has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. The journal is written as text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container %1 on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or the container was removed or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`hullctl scan` lists the containers of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the beginning of more than one id: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name, or more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is made for one host, but the options name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. A plan is written as text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began it at %2 with another journal and did not end it. It would be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;report&quot; takes one scan, but there is also %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;report&quot; is about the saved scan %1 or about the hosts of the options, not about both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;report&quot; needs --format pdf or --format html, once; &quot;scan&quot; writes other formats, and several at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version writes reports in English only: --language takes en, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reveal asks engines: a saved scan holds no secret values, and what docker inspect printed shows them itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, a number of the history, latest or previous; hosts are named by options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 To go on without: --layer drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has written outside of its mounts since (%2, for one), which would be lost. To copy it into the original: --layer copy. To give it up: --layer drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal knows of no change of %1 whose original is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process changes it right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--layer commit is not there for a roll-back, whose original has its image already: there are copy and drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a cell; %1 is the column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no scan %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hullctl snapshot list&quot; shows those that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile %1. There are core and full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-on takes critical, high, medium, low or never, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. This version writes table, json, csv, sarif, html and pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more outputs (%1) than formats (%2): each --output needs a --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one format can go to the standard output: give the others an --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two formats cannot go to the same file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is about the PDF: it needs --format pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--template takes complete or actions, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--classification takes at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo stands alone: simulated hosts are never shown beside real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--policy needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a saved scan, which stands alone: what other hosts are now would be mixed with what its hosts were then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go with a saved scan: it was judged when it was made, and &quot;hullctl snapshot import&quot; takes it into the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--redact is for a file: it needs --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. The history is listed as table or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;snapshot export&quot; takes one scan, and --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;snapshot import&quot; takes files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;snapshot remove&quot; takes scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is a number from 1 on, or all, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;snapshot&quot; takes list, export, import, remove or retention, not &quot;%1&quot;; hosts are named by options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;snapshot %1&quot; takes no argument, but there is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the path is right and the account may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than `docker inspect` prints for 100,000 containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is the right file, or divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came through the pipe %1 within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program writes into it, or it hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the output of `docker inspect` to a file, and name that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not tell what happens on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer to GET /events in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the containers with `docker inspect $(docker ps -aq) &gt; file.json`, without --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with `hullctl diff`, or take it into the history with `hullctl snapshot import`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON in %1 is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON in %1 is cut off: it ends after %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no valid JSON at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the engine&apos;s list of containers (/containers/json), not what `docker inspect` prints of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what `docker ps --format json` prints, not what `docker inspect` does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an array of images, and no container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an array of networks, and no container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an array of volumes, and no container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an array of Swarm objects, and no container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a JSON array, but no container stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds one container as an object, not the array that `docker inspect` prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an image, and no container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a network, and no container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a volume, and no container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a report of a scan by this program (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file of this program (%2), and holds no container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a JSON object with a schema of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a JSON object: it looks like `docker info`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a JSON object: it looks like `docker version`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a JSON object: it looks like a Compose project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like the output of `docker images --format json`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a JSON object, not an array of containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed (gzip); unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the table that `docker ps` prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the table that `docker images` prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an error message, not the output of `docker inspect`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds HTML or XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Compose file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a snapshot of a scan by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds JSON, but no array of containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds text that is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in an error message of docker: not everything was inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an empty array: `docker inspect` found nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 in the file is damaged: its setting %2 has a value of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1 in the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the containers again with `docker inspect`, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel of %1 cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no /proc or no grep, or it printed something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 containers could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: %1. Checks that need them are not assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine lists the container, but answers &quot;not found&quot; when asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy stands before the engine and hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow GET /containers/&lt;id&gt;/json there, or use the engine&apos;s own socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no exported docker context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew with `docker context export`. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 10 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds &quot;%1&quot;, which docker does not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a tar nor a zip file, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meta.json in it, or it is no valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context in it names no host that can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context in it has a name that docker does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A context &quot;%1&quot; was imported already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the folder %1 if it is not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it anew with `docker context create`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 does not say which context it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;default&quot; is the name of the context that is made of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker takes no context of the name in its file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker context &quot;%1&quot; stands in a folder that is not named after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one docker context &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s contexts in %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s owner and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 docker contexts; the others were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some of them with `docker context rm`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no docker context &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`docker context ls` lists the contexts, `docker context use` chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker context &quot;%1&quot; names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it with `docker context update`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker context &quot;%1&quot; names &quot;%2&quot;, which is no Docker host address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 is no regular file and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file, or name the host with -H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s owner and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 is no valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of saved hosts %1 is no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or move it away and begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of saved hosts %1 was written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says %1, and this version knows %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or another folder (--config-dir). It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a number that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &quot;schema&quot; is not %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &quot;hosts&quot; is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names more than %1 hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a saved host &quot;%1&quot; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove that host first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved host &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hullctl hosts list&quot; tells the saved ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for &quot;%1&quot;: too many hosts are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one saved host &quot;%1&quot;; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the others in hosts.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of saved hosts %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of saved hosts is being changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Docker host address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write unix:///path/to/docker.sock, tcp://host:port or ssh://user@host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its host name begins with a dash, and would be taken for an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its host name has %1 characters; host names have %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port is 0; ports go from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp addresses take no user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host name in it, or the port is no number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh addresses take no password; use a key or the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh addresses take no ? and no #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_HOST is &quot;%1&quot;, which is no Docker host address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or unset the environment variable. Addresses are unix:///path/to/docker.sock, tcp://host:port and ssh://user@host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 names no context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a socket begins with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the kind %1:// cannot be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a unix socket: unix:///var/run/docker.sock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker knows no scheme %1://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the lock %1 and does not let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when that program has ended. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder and the room on the disk, or name another folder with --config-dir. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and an object in braces is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and a list in brackets is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and a number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and a text in quotes is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice; once is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here. Expected are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here; &quot;%2&quot; is probably meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty, and a text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a control character, and one line is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and a whole number from %2 to %3 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and one of %2 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and a day like 2026-04-01 is expected, which counts until its end in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and the fingerprint of a finding is expected, as &quot;hullctl scan --format json&quot; tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is being changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy %1 is no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file; it counts only as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3%4 It has %5 mistakes in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy %1 was written for a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or another policy. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; &quot;hullctl rules&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; &quot;%2&quot; is probably meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; it is &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and &quot;%2&quot; is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 entries; %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no pattern; *, ? and sets like [a-z] are expected, and \ before what is no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing, which would be everything; at least one of %1 is expected, &quot;*&quot; for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters; a reason has %3 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 judges hosts; nothing but &quot;host&quot; is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of %2 already; one of its own is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before the day on which it was created; that day or a later one is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 has no name, or one with characters that no header&apos;s name may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable DOCKER_CUSTOM_HEADERS holds no HTTP headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name=value,name=value, or unset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is out of place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 has no &quot;=&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HttpHeaders in docker&apos;s file %1 are no HTTP headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove HttpHeaders in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are no object of names and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of entry %1 is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved host %1 is no use and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in hosts.json, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; holds a value of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same host as &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are saved with the address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address of one of them, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ssh configuration %1 was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot be called with it, so this host of its configuration was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ssh configuration %1 includes itself; it was read once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh refuses such a configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Include out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files include each other more than 16 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many included files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no regular file, or larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo needs a folder for its sockets, and none could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR or TMPDIR to a folder that you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s engine cannot listen at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a socket may have at most %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR or TMPDIR to a folder with a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the engine&apos;s log (`journalctl -u docker`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine refuses our version of its API: it speaks %1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine refuses our version of its API: it asks for %1 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was upgraded or replaced, or a proxy hands requests to engines of several versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the host again: the version is agreed on anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not allow to read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authorisation plugin or a filtering proxy stands before the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow GET requests to /version, /info, /containers, /images, /networks, /volumes and /services, or use the engine&apos;s own socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine knows no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the host again to see what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not read %1 (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is no Docker engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server or another program listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the socket or address of the Docker engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable holds back which version is spoken, as with docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or unset the environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is &quot;%1&quot;, which is no version, such as 1.41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is %1, but hosts are read with %2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is %1, but the engine speaks %2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is too old: it speaks the API up to %1 only, %2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than Docker 17.06 by years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the engine, or open a `docker inspect` dump of it (hullctl: --from-file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer to a change cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not allow the change %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the engine&apos;s own socket, or have the change allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not carry out the change %1 (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine at %1 no longer tells what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped or restarted, or the connection to it was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh when the engine runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer about a file is no archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 in an answer has a value of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is broken, or something between changes what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the engine&apos;s log and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is nested too deeply to be an engine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers there, or the engine is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is JSON, but not of the kind that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is no valid UTF-8 at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer ends in the middle of its JSON, after %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is no valid JSON at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is no Docker engine, or a proxy changes its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the engine&apos;s own socket or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s events are nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine sends as its events are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the engine has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has written outside of its mounts is more than %1 MiB, the most that is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has written outside of its mounts could not be kept on this machine on its way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in /var/tmp, or set TMPDIR to a folder that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 symbolic links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the container did not come to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the container did not come as an archive that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of scans in %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder and the room on the disk, or name another folder with --state-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of scans %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left as it is, so that nothing more of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away: a new history is begun with the next scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of scans %1 has version %2, which this program is too old for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer program, or name another folder with --state-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no scan that this program could read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what &quot;hullctl snapshot&quot; or &quot;hullctl scan --format json&quot; wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a scan of the kind %1, which this program is too old for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 has version %2, which this program is too old for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 ends in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not copied as a whole, or the disk was full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged: its checksum is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 holds more than %2 MiB, which no scan does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made to fill the memory of whoever opens it, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of changes %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it an interrupted change could be neither finished nor undone, so none is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away. Containers whose names end in .hull-new or .hull-old belong to changes that it may have told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of changes %1 has version %2, which this program is too old for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be recorded in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a record an interrupted change could be neither finished nor undone, so none is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is %1, but a change speaks the engine&apos;s newest version, %2: an older one would drop settings in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the host any more: the new container would get an empty folder in its place, or could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The systemd unit %1 runs it. Where the unit makes it anew, it comes back as it was: change its command as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program of the host listens on the port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is reached through a socket of this container: once it is stopped there would be no way back. Connect to the engine&apos;s own socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It publishes the port %1, through which the engine is reached: once it is stopped there would be no way back. Connect in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a tunnel (%1). If the engine is reached through it, there is no way back once it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the engine does not let these calls pass: %1. Have them allowed, or use the engine&apos;s own socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 MiB are free where the engine keeps its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is killed at once, without time to stop: --stop-timeout gives it some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given %1 s to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is mounted at %1 now is named, so that it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The containers that it took its volumes from would no longer give the same: its mounts are named one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address on the Swarm network %1 can be told only once it is stopped, so a fixed one is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address %1 on the network %2 is kept: nothing tells whether it was chosen or made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is known to need it while it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script that starts the container uses %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process of root runs others under another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It listens on port %1 of the host itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It listens on port %1, which is kept for root in this container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed without it and said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its program carries this file capability and cannot be started without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generated host name %1 is kept, because data may be stored under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may mean another image by now: the container&apos;s own image is named by its id, so that nothing is upgraded on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a container has written cannot be made an image by this version: there are --layer copy and --layer drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has written nothing outside of its mounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has written outside of its mounts cannot be told, and so not be copied. To go on without: --layer drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has written outside of its mounts cannot be told; the new container would not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has written outside of its mounts, if anything, stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed %1 files or folders outside of its mounts, such as %2, which are gone with it, for a roll-back, too. To agree: --layer drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files or folders that it has changed outside of its mounts stay behind, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed %1 files or folders outside of its mounts, such as %2. The new container would not have that; the original keeps it. To copy it: --layer copy. To agree: --layer drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes itself when it stops, and what it has written outside of its mounts is gone before it could be copied. To agree to that: --layer drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be copied into the new container, whose own files are read-only. To go on without: --layer drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has written %1 MiB outside of its mounts, and %2 MiB is the most that is copied. To go on without: --layer drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files or folders that it has changed outside of its mounts are copied once it is stopped, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deletion cannot be copied: %1 files or folders of the image that it has deleted are there again in the new container, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of its description as %1, which is never started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new container as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the original; nothing is stopped unless it is as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1, and kill it if that takes longer than %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what %1 has written outside of its mounts into the new container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has removed itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the original as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new container the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it and watch it for %1 s, or longer where its health check needs that; go back to the original if it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1: there is no way back from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman&apos;s description of a container does not hold everything that it was made of, so it cannot be recreated faithfully. Recreate it with podman itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given an exact set of capabilities, which only engines of API 1.40 understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine offers API %1, newer than this version was tested with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is known to manage the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started in the foreground. What started it, such as a systemd unit, sees it end and may start another one in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) replaces containers of this host by itself: keep it from this one while it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a change of another container and is not changed itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a container %1: another change of this container is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of an earlier change is still kept as %1. It is given up once this change is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is being removed, or could not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container keeps restarting, so it cannot be told whether the new one is any better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container&apos;s image is not on the host any more, or could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container&apos;s image is on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means another image by now. The container keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no network %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a fixed address, which the new container can take only once the old one is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no host port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine chooses the host port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host port %1/%2 belongs to another container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host port %1/%2 is among those that connections may hold at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container of the host has the port %1/%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares a namespace of this container and would have to be recreated with it, which this version does not do. Remove %1, change this container, and make %1 anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes itself when it stops. A copy of its description and its volumes are kept for a roll-back, but neither its logs nor what it wrote outside of its mounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes itself when it ends and does not run: remove it, and start it anew with other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it keeps in memory (tmpfs) is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, its creation time and its restart count change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its logs are gone, since it removes itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its logs stay with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to it end, and what it keeps in memory is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state becomes &quot;created&quot; and its exit code is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that run in it by docker exec end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are copied lose attributes of their own kind (user.*).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written in it outside of its mounts is not carried over by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer holds a number that cannot be sent back exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged mode gives every capability: rule A-01 has to be fixed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All capabilities are added, which wins over dropping them: rule A-03 has to be fixed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine switches the separation off by itself for privileged containers and in the host&apos;s process or IPC namespace: that has to be fixed instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that it moves to has to be named with --network, and the ports that are used from outside with --publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no network of the container&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares the network of the container %1, which has to be fixed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from another container&apos;s volumes: it has to be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mount is to be removed, made read-only or narrowed has to be said: --mount DEST=remove, --mount DEST=ro or --mount DEST=SOURCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares the namespace of the container %1, which has to be fixed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine maps user ids only in containers that are neither privileged nor in the host&apos;s process or network namespace: that has to be fixed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free host port was found for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not publish the host port %1/%2 that --port names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run, so nothing tells which of its ports are used: name them with --publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recreating a container does not fix what rule %1 finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the container has written cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has written files whose names are not UTF-8 (%1), which cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A font of the report is not installed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it; on Debian the package is fonts-dejavu-core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 is missing, which paints a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Hullwright anew, with all of its programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 has ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been killed, or run out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or write HTML, which needs no other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is one of another version of this program, which can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the version of the program that made the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report came from another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install both anew, from the same build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NET_BIND_SERVICE is added although nothing took it away before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not added, or added after dropping all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no capability beyond the engine&apos;s default set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1, which nothing in the configuration gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as configured; this machine does not give %1 at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged mode gives it every capability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given all capabilities of the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has capabilities beyond the engine&apos;s default set: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given a capability that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some default capabilities were dropped, and Podman does not tell whether the others were asked for by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps default capabilities that it was not asked to have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALL, and only the needed ones added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NET_BIND_SERVICE added on top of the default set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capability is part of the default set already, and since Docker 20.10 a container on a network of its own binds low ports without it. Adding it only hides that nothing was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the added capabilities, or drop all capabilities first and add just this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities beyond the default set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each added capability is a piece of root&apos;s power over the host. Some, like SYS_ADMIN, SYS_PTRACE or SYS_MODULE, are enough to take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the added capabilities. Keep a single one only where the workload fails without it, and record why in a waiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default capabilities not dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default set is made to break nothing, not to be safe: NET_RAW forges packets, MKNOD makes device files, and most services need none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop ALL and add by name what the workload needs. Images that start as root and change the owner of files or the user need CHOWN, SETUID, SETGID, DAC_OVERRIDE or FOWNER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2, a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no seccomp option, or a profile that denies what is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system call filter is in force, though no option switched it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not tell whether it filters system calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine itself applies no system call filter to its containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seccomp with a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seccomp profile is known by name only, not by content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seccomp profile could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seccomp profile denies nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses a seccomp profile of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged mode takes the system call filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s default profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its system call filter is switched off by an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no AppArmor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the host has AppArmor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor is switched off for it by an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option, or a profile&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AppArmor profile confines it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-default, or a profile of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not tell whether it uses SELinux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not use SELinux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux is switched off for it by an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux does not confine it, which comes with its privileged mode or host namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label=disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s default list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unmask option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writable-cgroups=false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of /proc and /sys that the engine hides or write-protects are open to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s default lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masked paths of the container are not reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seccomp disabled or void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter keeps the container away from system calls that ordinary programs never make and that kernel exploits are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the option, so that the engine&apos;s default profile applies. Debuggers and unusual calls may need a profile that allows just them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor unconfined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s profile denies writes to /proc and /sys and mounting. Without it a process that gets hold of a capability can use it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the option, so that docker-default applies, or name a profile made for the workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux separation disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label keeps one container away from the files of the host and of the other containers. Without it only ordinary file permissions are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label=disable. Host directories that are mounted may then need the :z or :Z suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System paths unmasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden parts of /proc and /sys tell kernel memory and keys and take settings that act on the whole host. Nothing else in the configuration shows that they were opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recreate the container without systempaths=unconfined, so that the engine&apos;s own lists apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no additional device rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device request, or a record of why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can reach the host&apos;s disks or memory directly: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of the host are open to it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host devices exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk or the memory, opened as a device, gives all of the host&apos;s data past every file permission. Other devices hand the hardware and its driver&apos;s faults to the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the device, or narrow its permissions to r or rw where the function is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that runs in it could not be inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exec without --privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command with all capabilities runs in it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command with all capabilities has run in it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container itself runs as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exec as the container&apos;s own user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command runs as root although the container runs as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command has run as root although the container runs as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged exec running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker exec --privileged gives its command all capabilities again, whatever the container dropped. Nothing in the container&apos;s configuration shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the command. Where it was needed, give the container the one capability instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exec as root in a non-root container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was made to do without root, and such a command brings it back past that decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the command, and run it as the container&apos;s own user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container port of 1024 or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was not read, so it is not known whether it declares the published port itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It declares container ports below 1024: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no task of a Swarm service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a Swarm manager tells a service&apos;s ports, and none was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Swarm service is not in the manager&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published port of 1024 or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Swarm service %1 publishes ports below 1024: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port below 1024 exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image that declares a low port invites publishing it under the same number, and its service was built to start with more rights than it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the image with a high port, or tell the service to listen on one, and publish that. Recreating the container alone changes nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swarm service publishes a port below 1024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port that the routing mesh publishes is open on every node of the Swarm, although no container shows it in its own configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the service, not the task: docker service update with --publish-rm and --publish-add. Swarm would undo a change of the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its root file system can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swarm restarts its tasks by the service&apos;s own policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is restarted without a bound or more than five times: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on-failure with at most 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it mounts shows up on the host as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rprivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its health check fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never started, so its health check is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no health check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of its image is not reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its image is named by the moving tag latest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fixed tag or a digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s images were not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its image&apos;s tag is no longer on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 points to another image by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image that the tag points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root file system is writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intruder can put tools into the container and change its programs, and it looks the same from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it read-only, with a volume or tmpfs for each directory that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted without bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container that keeps crashing uses up the host and hides that something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart on failure, five times at most, and watch for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount propagates back to the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounts made inside appear on the host and in every other container that shares the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default propagation, or slave where the host&apos;s mounts must show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health check, or an unhealthy container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a check nobody notices a service that runs and does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a health check to the image or to the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image tag moves or has moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moving tag does not say what runs, and a container of an older image misses the corrections of the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a fixed version or a digest, and recreate from the current image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may use all of the host&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has neither a share nor a limit of processor time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NanoCpus, CpuQuota or CpuShares set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may start any number of processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overrides the engine&apos;s default resource limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s defaults, or a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman names a parent for every container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs under a control group of its own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, or a group with limits of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One container that leaks or is attacked can starve every other one and the host itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a memory limit with room above what the workload uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CPU limit or share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A busy container takes processor time from all others in equal parts, however unimportant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a number of CPUs, or shares by importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default ulimits overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits set for one container go past what the host&apos;s owner decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them where the engine&apos;s defaults do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own parent control group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under another parent the container may escape limits that the host set for all containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or see that the group has the limits that it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fork bomb in the container uses up the host&apos;s process table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIDs limit, some hundreds for most workloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where a volume leads, so it may show a directory of the host: its options were not read or name a file system that may hold anything, or its plugin does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the names of what is mounted: where symbolic links on the host lead was not seen, since the kernel shows it for containers that run, on a local engine or one behind SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to show no directory of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mount through which %1 is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access to an engine, or one that a filtering proxy limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told to use a container engine over the network. It is not known where its volumes lead, so it may reach the host&apos;s own engine as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told to use a container engine over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can reach the socket of a container engine and so control the host: %1. A read-only mount does not change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of %1 mounted, or less of it and read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive paths of the host are mounted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container engine socket reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can talk to the engine can start a privileged container with the host&apos;s root directory in it. That is root on the host, also through a read-only mount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mount. A program that must ask the engine gets a proxy that lets only the needed requests pass, by DOCKER_HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive host path mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the host&apos;s system directories changes what the host runs, and reading them tells keys and password hashes. A container with such a mount is hardly a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount only the file or subdirectory that is used, read-only where it is only read, or a named volume instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a namespace apart from the host&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port of the host below 1024 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the host&apos;s own network and listens on ports of it below 1024: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the host&apos;s own network through another container, %1 → host, and listens on ports of it below 1024: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the host&apos;s own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the host&apos;s own network through another container: %1 → host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees and can signal the host&apos;s processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees the host&apos;s processes through another container: %1 → host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman reports &quot;shareable&quot; also for containers that use the host&apos;s IPC namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares the host&apos;s shared memory and message queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares the host&apos;s shared memory through another container: %1 → host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares the host&apos;s name and can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the engine&apos;s user namespace: root in it is the host&apos;s root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the engine&apos;s user namespace, if the engine remaps users at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would leave the user namespace as soon as the engine remaps users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On cgroup version 1 the host&apos;s namespace is the engine&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman does not report the cgroup namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s cgroup version is not known, and on version 1 this is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees the host&apos;s whole tree of control groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the host&apos;s network namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container can open any port of the host, reach services that listen on its loopback address only, and watch or change its network as far as its capabilities go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a network of its own and publish the ports that it really serves. Bindings that were stored without effect wake up then: check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the host&apos;s process namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every process of the host is visible with its arguments, and root in the container can signal, trace or read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the process namespace at the engine&apos;s default, and drop the label=disable that the engine added with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the host&apos;s IPC namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared memory segments, semaphores and message queues of the host&apos;s programs can be read and changed from inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a private IPC namespace. Containers that must share memory share it with each other, by shareable and container: modes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the host&apos;s UTS namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With SYS_ADMIN the container can rename the host, which logs and certificates rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the UTS namespace at its default and set a host name for the container instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the user-namespace remapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the engine maps the container&apos;s root to an ordinary user of the host, this container is the exception that runs as the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mode. File owners shift by the remapping, so volumes may need a change of owner. Privileged mode and the host&apos;s process namespace must go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the host&apos;s cgroup namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names and limits of everything that runs on the host are visible, which helps an attacker to find a way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a private cgroup namespace, the default on cgroup version 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no published port without a service behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published only where it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that each published port is needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that each published port is needed: %1. Nobody listens behind %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of the host that the port is meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports are open on every address of the host: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman has no docker0 bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the default bridge docker0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network made for the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports published on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every open port is a way in. Only people know which ones are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bindings that nobody uses, and record the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port bound to every host address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is open on every network that the host is connected to, also on those that it was not meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind it to the address of one interface, or to 127.0.0.1 behind a proxy on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the default bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All containers without a network of their own meet on docker0 and can reach each other there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a network for the application, and connect its containers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its network mode keeps port bindings from taking effect: it has the host&apos;s, another container&apos;s or no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port binding could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host port of 1024 or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port %1 is below 1024 and leads to %2, for this host alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port %1 is below 1024 and leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host ports below 1024 lead into the container, for this host alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host ports below 1024 lead into the container: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range that begins at 1024 or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of host ports %1 reaches below 1024, and every start takes its next port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every exposed port is published on the host, wanted or not: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false, with the wanted ports named one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port below 1024 published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low ports belong to the host&apos;s trusted services. Whoever controls the container then speaks for one of them, and the host itself can no longer use the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish on a free host port of 1024 or above, behind a proxy or load balancer where the low number must stay, or remove the binding. Waive it for a service that really needs the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port range reaches below 1024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine takes the next port of the range at every start, so the container comes up on a privileged port sooner or later although it does not use one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the range, with the same width, to ports of 1024 and above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exposed ports published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the image declares becomes reachable from outside, on ports that nobody chose and that change. A new image version can open a port without anyone deciding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off and publish the ports that are needed one by one, each on a fixed host port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs in privileged mode: every capability, every device, and no confinement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the capabilities that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-new-privileges:true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its processes can gain privileges: it was made before the engine&apos;s default came into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its processes can gain privileges, and the kernel confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first process cannot gain privileges, but nothing configured says so, and others in it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its processes can gain privileges: the option is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing keeps its processes from gaining privileges, unless the engine&apos;s default did when it was made (engines before 24 do not tell).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It relies on the engine&apos;s default, which counts only for containers made after it was switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing keeps its processes from gaining privileges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is configured not to gain privileges, but the kernel says it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is explicitly allowed to gain new privileges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged mode hands the container every capability and every device of the host and takes all confinement away. Root in it is root on the host, one mount away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the mode off, drop all capabilities, and give back only the capabilities and devices that the workload uses. The label=disable that the engine added goes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May acquire new privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without no-new-privileges an attacker who runs as an ordinary user in the container can become root there by any setuid program or file capability that the image happens to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the security option no-new-privileges:true as the last of its kind. Programs that rely on setuid, like sudo and su, stop working; those that only drop privileges do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its processes start as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user other than root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another uid than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which user id its user&apos;s name stands for is known inside of it only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares the host&apos;s process namespace, and an SSH server may be the host&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its processes were not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SSH server runs in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SSH server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root in a container is the host&apos;s root with fewer rights. Every fault of the confinement counts double for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the image a user of its own, or start the container with one, and hand it the files that it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH server in the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a second way in, with keys and passwords that nobody manages, past the engine&apos;s own control and log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the server from the image, and use docker exec over the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no address that could be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells of containers only, not of the engine&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman has no such default of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not tell whether no-new-privileges is its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-new-privileges is not the engine&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, as the engine&apos;s default says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the kernel of the host could tell, and it could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-new-privileges is the engine&apos;s default, but these containers run without it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is addressed over plain TCP: whoever reaches the port controls the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a local socket, SSH, or TLS with client certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to a real engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not use TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s certificate is not checked: anybody on the way can pose as the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate checked against the authority that issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not tell whether it is in a Swarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is part of a Swarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive, unless services run here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine default and running containers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine writes its no-new-privileges default into a container when it makes it. Older containers keep running without it, and their configuration looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recreate the containers that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine reachable over plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine neither knows who asks nor hides what is said. Such ports are found and taken over by scanners within hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the engine listen on its local socket only and connect by SSH, or set up TLS with client certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine certificate not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption without knowing the other side protects from nobody who can redirect the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch verification on and give the certificate authority&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swarm mode is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of a Swarm opens cluster ports and takes work from its managers, which is needed only where services run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the Swarm where no services are used: docker swarm leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the Compose project %1, which would take a change from outside back. Change the service in the project&apos;s file and run &quot;docker compose up -d&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a task of the Swarm service %1, which would replace it at once. Use &quot;docker service update&quot; on the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the Kubernetes pod %1. Change securityContext, hostPort and volumes in what describes the pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The systemd unit %1 makes it anew at every start. Change the command in that unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the Nomad job %1. Change the job&apos;s description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balena runs it as the service %1 and would make it anew. Change the service in the fleet&apos;s docker-compose.yml and push a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a builder of docker buildx, which needs its privileges. Make one with other options: &quot;docker buildx create&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CasaOS made it from an app&apos;s settings: change them there as well, or the next update takes the change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolify makes %1 anew with every deployment. Change the resource in Coolify and deploy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to an extension of Docker Desktop, which makes it anew at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokku&apos;s proxy reaches the app %1 at this container&apos;s address, and every deployment makes it anew. Use &quot;dokku docker-options&quot; and &quot;dokku ports&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to an Amazon ECS task of the family %1, which would be replaced. Register a new revision of the task definition and update the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab Runner made it for the job %1 and removes it afterwards. Change the [runners.docker] section of its config.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Assistant&apos;s supervisor makes it anew. Change the add-on&apos;s configuration there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a node of the k3d cluster %1, which cannot work without privileges. Make the cluster anew with other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a node of the kind cluster %1, which cannot work without privileges. Make the cluster anew with another configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a node of the minikube cluster %1, which cannot work without privileges. Start the cluster with other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rancher runs it as %1 and would make it anew. Change the service in Rancher and upgrade it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test made it with Testcontainers and removes it at its end. Change the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unraid made it from a template: change the template as well, or the next update takes the change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joins a namespace by its path, which may be anybody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joins the namespace of a container that in turn leads back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joins the namespace of a container that was not found on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, API %3, using %4; containers: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it, and make the report anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was still being read when the report was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is read, and make the report anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s file %1 could not be read within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on a file server that does not answer. It may say what is sent to every engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once it can be read, or name another folder in DOCKER_CONFIG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspect document cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked from the engine anew, and there is no engine to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries one connection only, which leaves none for events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxSessions is 1 in its sshd_config, and forwarding is forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow forwarding to sockets, or more sessions, on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save one with &quot;hullctl hosts add&quot;, or name a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in %1 could not be read within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system on which they lie hangs, or its server is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once they can be read, or name another folder in DOCKER_CONFIG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 is missing, with which ssh asks its questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hullwright is not completely installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again, from the package or with cmake --install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions of ssh cannot be received in the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No socket could be made there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR or TMPDIR to a folder of your own with a short path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private socket %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Hullwright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in to %1, but there is no socket at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Docker engine runs on the host, or its socket is somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the engine there, or name its socket: ssh://user@host/run/user/1000/docker.sock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in to %1, but %2 is no socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands at that path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the socket of the engine on that host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in to %1, but no engine listens at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has ended and left its socket behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the engine on that host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not use Docker on %2: %3 is closed to that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not belong to the socket&apos;s group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as an account that may, or have it added: `sudo usermod -aG docker %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not belong to the group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it added on the host: `sudo usermod -aG %1 %2`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server of %1 forbids to forward to sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AllowStreamLocalForwarding or DisableForwarding is set in its sshd_config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use docker system dial-stdio for this host, or allow forwarding there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in to %1, but forwarding to %2 leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine listens there, or AllowStreamLocalForwarding or DisableForwarding is set in the server&apos;s sshd_config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the engine there, or allow forwarding to sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine listens there; or the SSH server forbids to forward to sockets, and there is no docker command to go another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the engine there, install docker&apos;s command, or allow forwarding to sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account on %1 prints something of its own when it is used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file like .bashrc prints a greeting, which spoils what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it print only where there is a terminal: `[ -t 1 ] &amp;&amp; echo …`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server of %1 allows no sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxSessions is 0 in its sshd_config, or others use them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow sessions, or forwarding to sockets, on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no docker command on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed, or not in the PATH of logins without a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install docker&apos;s command there, or allow forwarding to sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 has changed. Expected was %2 (%3), received was %4. No connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of the jump host %1 has changed. Expected was %2 (%3), received was %4. No connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was set up anew, or somebody is between you and it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the host&apos;s administrator for the fingerprint. Only if it is the new one, remove the old key: `%1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 is not known yet, so it could be anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of the jump host %1 is not known yet, so it could be anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has never connected to the host under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect once with `%1` in a terminal and compare the fingerprint with the administrator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 is marked as revoked. No connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of the jump host %1 is marked as revoked. No connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who should not have the key may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the host&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not let %1 in. It offers: %2. Keys tried: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is another one, does not know the key, or the passphrase or password was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user and key; `%1` brings a key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user and key of the jump host: `%1` must get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 would do, but has a passphrase, which nobody could be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the key into ssh-agent: `%1`; or run hullctl with --interactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no key to try: it is missing, or has a passphrase, which nobody could be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the key into ssh-agent: `ssh-add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or the network or VPN that knows it is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host&apos;s name, or use its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SSH server answers at %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SSH server runs there, or it listens at another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; on the host: `systemctl status ssh`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server at %1, port %2 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is switched off, or a firewall or a missing VPN or route keeps the way closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that `ssh` reaches the host from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jump host lets us in, but cannot connect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SSH server answers there, or the jump host does not know its name or the way to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and port as the jump host sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jump host lets us in, but forbids to go on to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AllowTcpForwarding, PermitOpen or DisableForwarding in the jump host&apos;s sshd_config forbids it, or an option of the key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have AllowTcpForwarding set to yes on the jump host, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens at %1 does not speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no SSH server, or the host hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and whether `ssh` gets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes the connection before SSH begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host limits new SSH logins (MaxStartups), blocks this machine, or what listens at that port is no SSH server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried several times; wait a minute, or check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is no SSH server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program listens at that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; SSH&apos;s own is 22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read, and no other key lets us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved or removed, or its name is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file anew, or put its key into ssh-agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh does not use the key file %1: others may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s permissions are too open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it: `chmod 600 %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot use the key file %1 (%2), and no other key lets us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to another account, is damaged, or is no private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-agent does not let its key %1 be used (%2), and no other way lets us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s own question was answered with no or could not be asked, or the agent is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it. `ssh-add -l` tells whether the agent answers; it asks by the SSH_ASKPASS that it was started with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the login after too many tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-agent holds more keys than the host lets try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right key, and set IdentitiesOnly yes for this host in ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host hangs or was switched off, or the network broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once the host can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the SSH connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host restarts, or somebody ended the connection there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh does not understand its configuration: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is misspelt, or of another version of OpenSSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file; `ssh -G HOST` reads it without connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh does not take the host or user of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two has a character that would be risky in a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both for characters that do not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh could not make its socket in our private folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was removed, or its file system is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forward of your SSH configuration cannot be had: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ssh or program has that port already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the forward out of ~/.ssh/config for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh and %1 have no common way to encrypt: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is much older than the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the host, or allow the old algorithm for it in ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh gives no reason that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try `%1` in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-agent did not let its key %1 be used at %2 within %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent asks a question of its own, which was not answered, or waits for a security key to be touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and answer it; look for it behind other windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login at %1 came to no end within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host, a jump host or a ProxyCommand on the way is slow or hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that `%1` gets in from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSH is not installed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: `sudo apt install openssh-client`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration for the way over jump hosts cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of ssh was answered with Cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by docker system dial-stdio, %2 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved as %1 via %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private folder for the sockets of SSH connections: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder belongs to somebody else, or the file system is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server of %1 has no session left for a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxSessions in its sshd_config is too low: the others are used to reach the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more sessions, or forwarding to sockets, on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command can be run on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no shell, or the SSH server allows no sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account with a shell: `%1` must work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SSH connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its owner and permissions, or name another folder with --state-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 To go on all the same: --allow %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container has the name under which the original would be kept, and no change that this journal knows of has kept it. Rename it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started with --read-only: nothing on any host can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is read-only until you allow changes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of this host is under way: of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has written outside of its mounts since (%2, for one), which would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is not on the host any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept as %1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was renamed or started by somebody meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another container by now, which this change did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container %1 any more: the original is all that is left, and is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of %1 is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removes itself when it stops, and what it has written is gone before it could be copied back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be copied into the original, whose own files are read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has written %2 MiB outside of its mounts, and %3 MiB is the most that is copied back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine took %1 to be copied, but it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic links on the way to its mounts lead round in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to one of its mounts and is no folder, so it cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a hard link to a file that is not copied, so it cannot be either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is carrying it out right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted and would be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted and would be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began it at %2 with another journal. It may still be under way: let it be recovered there, or try again an hour after that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not tell any more what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended and was started again by the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its health check says that it is not well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been running for %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its health check is content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its health check came to no verdict in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network %1, which the original was on, was removed or made anew since, so the original could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host port %1/%2, which the original had, is %3&apos;s by now, so the original could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program of the host listens on the port %1/%2, which the original had, so the original could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files and folders that the new container has written were copied back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files and folders that the original has written were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files or folders that were deleted there are in this one, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 has written could not be copied back, so it stays in place. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made to take its place was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container was renamed, stopped or started by somebody meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is needed belongs to another container by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on would harm a container that this change did not make: see who has the names %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container that is being removed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of this container is under way, by %1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine made is not what was asked for: %1. Nothing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was asked for; the container did not run, so it was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was not well either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port %1 is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its published ports answer as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port %1 answers with %2, where the original answered with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still against the rules %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be put right is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back, the original ended by itself each time, and removed itself as it was made to. What it was made of is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back, the original ended by itself each time. It is in its place and does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot connect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to engines of this kind yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `hullctl scan` on that host, or save `docker inspect $(docker ps -aq)` there to a file and open that (hullctl: --from-file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 would be without TLS, which nobody has agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is encrypted on it and nobody proves who they are. Whoever can reach that port controls the host, and whoever is on the way reads along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ssh:// or TLS. If the network is yours alone, agree in the host&apos;s settings (hullctl: --insecure-tcp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address with a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds characters that no host name has, or the port is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as tcp://host:2376.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for the host of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or it is one that only another network (a VPN) or name server knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name (`getent hosts NAME`), or use the host&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answered within %2 s when asked for the host of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server is down, or this machine has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, or use the host&apos;s address instead of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is there, but its engine is stopped, listens on its local socket only, or on another port (2376 with TLS, 2375 without).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and what the engine listens on (`hosts` in /etc/docker/daemon.json), or connect by ssh://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is off, or this machine is not in a network (VPN) that reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take a connection within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall drops what is sent there, or the host is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the firewall, and whether a VPN is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the connection, but did not agree on TLS within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than an engine listens there, or the engine hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and whether `docker ps` answers on that machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants TLS, and the connection is configured without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine protects this port by certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS on in the host&apos;s settings (hullctl: --tlsverify with --tlscacert, --tlscert and --tlskey), or with DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers in plain HTTP: the engine listens there without any protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service than an engine with TLS listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the engine&apos;s TLS port (2376 by custom), or have one set up: a port without TLS gives the host to whoever reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the port where the engine listens, 2376 by custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: %1, issued by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, valid until %2; it has no subject alternative name, and the docker command refuses that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine asks for no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without TLS: neither encrypted nor authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was given up: no passphrase for the private key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again to be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the host&apos;s administrator renew it, and restart the engine. Check this machine&apos;s clock too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is not signed by an authority that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, and no authority of your own is configured, only those of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, but the file %2 holds &quot;%3&quot;. Another engine may listen there, or somebody in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate (ca.pem) from the host&apos;s administrator in a way that you trust, and name it in the host&apos;s settings (hullctl: --tlscacert).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) expired on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is not valid before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority &quot;%2&quot; behind the certificate of %1 expired on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority &quot;%2&quot; behind the certificate of %1 is not valid before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not renewed in time, or the clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine or of the one that issued it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not made out to &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no host at all (no subject alternative name); its subject is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made out to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by a name that it has, or set that name as the server name of this host; else have it issued anew with the right names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) does not stand the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL says of &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new client certificate (cert.pem and key.pem) from the host&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets in only who shows a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is configured for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it and its key in the host&apos;s settings (hullctl: --tlscert and --tlskey), or put cert.pem and key.pem into the folder in DOCKER_CERT_PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses your client certificate (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;. The engine trusts another authority, has it revoked, or misses the purpose &quot;client authentication&quot; in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, not by the authority &quot;%2&quot; in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom %1 belongs to cannot be checked: this machine has no certificate authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No authority of your own is configured for this host, and those of the system are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the host&apos;s own authority (ca.pem) in its settings (hullctl: --tlscacert), or install the system&apos;s (the package ca-certificates).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS connection to %1 came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side knows neither TLS 1.2 nor 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides found no common ground; the details say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the engine&apos;s log, and bring an engine that is very old up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right file in the host&apos;s settings (hullctl: --tlscacert, --tlscert and --tlskey), or the folder in DOCKER_CERT_PATH. A docker context is mended with `docker context update`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS file %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or removed, or the folder is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your account the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS file %1 is no PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no regular file, or far too large for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in the TLS file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a private key: the files may be mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in DER form, not in PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it: `openssl x509 -inform der -in FILE -out FILE.pem`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no PEM file, or is torn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate %1 has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key %1 has no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine takes a client certificate only with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key in the TLS file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no PEM file, is torn, or is a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is torn, or of a kind that OpenSSL does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 does not belong to the certificate %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two was renewed without the other, or they are from two clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of the private key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key %1 is encrypted, and its passphrase is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was mistyped, or the key is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect in the window or with --interactive, where it is asked for, or use a key without a passphrase that only your account may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no socket at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Docker engine runs on this machine, or its socket is somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the engine (`sudo systemctl start docker`), or name its socket with -H unix:///path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker makes a folder there when a container mounts the socket&apos;s path while no engine listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the socket itself. If an empty folder stands in the engine&apos;s way, remove it and restart the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a regular file, not a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is not the one where the engine listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the engine&apos;s socket, usually unix:///var/run/docker.sock. A file with the output of `docker inspect` is opened as a file (hullctl: --from-file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to use the socket %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open to the group %1, and the account %2 was not in it at login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG %1 %2`, then log out and in again. Whoever is in this group can become root on this machine; running this program with sudo is the alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open to its owner alone, and the account %1 is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this program as the socket&apos;s owner, or give the engine&apos;s socket a group with `dockerd --group` and join it with `usermod -aG`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to reach the socket %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on the way to it is closed to the account %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this program as the engine&apos;s user (a rootless engine&apos;s socket is open to that user alone) or as root; for a socket with a group, `sudo usermod -aG` that group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket&apos;s path has 107 bytes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter path, for instance a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has too many files and connections open to reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of open files (`ulimit -n`) is too low for so many hosts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit (`ulimit -n 4096`), or read fewer hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was stopped or crashed and left its socket behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the engine: `sudo systemctl start docker`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was stopped or restarted, or something between failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at the engine&apos;s log (`journalctl -u docker`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine hangs, or the machine is too busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether `docker ps` answers on that machine, and restart the engine if not. If it is only slow, try again; hullctl takes more time with --timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program than a Docker engine listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of %1 is larger than %2 MiB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine sends that much: something is wrong with it, or it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of %1 has a header that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine sends that: something is wrong with it, or it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to another place, which is never followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server or proxy answers there instead of the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the engine&apos;s own socket or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is valid from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2, valid from %3 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2, expired on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2, expires on %3 (days left: %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAN address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swarm ingress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside the container&apos;s own networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only programs on this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who can reach this one address of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reaches the host: the container uses the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who can reach any node of the swarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who can reach any address of this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host IPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host UTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host cgroups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no seccomp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no AppArmor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SELinux label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmasked paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privileged exec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may gain privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be taken for an option; leave the dash out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a character that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it from the slash on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535; leave it out for what ssh is configured to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses of the kind tcp:// take TLS files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the TLS files out, or write tcp://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate and its key go together; one of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name both files, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an address of the kind tcp:// without TLS can be unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the permission for plain tcp out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a docker context is plain tcp allowed for one endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that endpoint out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says how &quot;%1&quot; is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is reached in more than one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it an address, a docker context or an ssh host, and only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has settings for ssh, but is not reached by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out, or write ssh://user@host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it at least one letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is too long: %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are blanks around the name &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many tags: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a name, an address or an alias of ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH connection names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the SSH host has over %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SSH host: ssh would take it for an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SSH host: it holds characters that no host name has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account for an SSH connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the account&apos;s name as in ssh name@host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path of a socket on an SSH host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the engine&apos;s socket from the root on, as in /run/user/1000/docker.sock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535; SSH&apos;s own is 22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no jump host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write jump hosts as ssh -J takes them: user@host:port, several with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up, nothing touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, original kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of %1 on %2, %3, by %4, for %5: %6</source>
        <extracomment>%1 a container, %2 its host, %3 when, %4 by whom, %5 rules, %6 what came of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>%1 who can reach a port, %2 a severity, %3 the title of a rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as user %1, not as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its processes cannot gain privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its root file system is mounted read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: one day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: %1 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate %1</source>
        <extracomment>%1 &quot;expires in 12 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, value shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, value hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Env %1</source>
        <extracomment>Title of a column; %1 the name of an environment variable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>Of an environment variable whose value is not shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, its waiver expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, changed since it was waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied by another finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a parked original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived by %1 until the end of %3 (UTC). %2 answers for it: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was waived by %1 until %3, which is over. %2 answered for it: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver %1 (until %3) was for something else than is configured now. %2 answered for it: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1, %2, %3, %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>What a screen reader says of an empty cell; %1 is the column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1, %2, %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hosts, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnects in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live, partly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, showing the last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1 of %2, newer than tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target in the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mounted at %2, %3, risk %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mounted at %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured, not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port %1, host port %2 on %3, %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is not running, so the kernel knows nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not provably on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process has this id here, but nothing proves that it is the container&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not read what the kernel says of the process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new privileges, configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new privileges, kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image&apos;s user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities, configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities, kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (kernel: filtering)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (kernel: off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used by this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seccomp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and not used by this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux separation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPC namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTS namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cgroup namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only system paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota of %1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIDs limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own ulimits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tighter than the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: see %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, Docker&apos;s default is %3, verdict: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no published port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 open to this host only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 open on one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 open on every node of the swarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 open to all interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <extracomment>%1 a time of this place, %2 the same in UTC</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s contexts have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system on which they lie is slow or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be asked: the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is no valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is nested deeper than any container&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is larger than 8 MiB and is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was removed from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan for it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a pipe or a device, which the window cannot wait for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what `docker inspect` prints to a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a device or a pipe of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was there before is as it was. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::AboutDialog</name>
    <message>
        <source>About Hullwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hullwright %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at Docker hosts and shows which containers open more ports or hold more privileges than they need, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running with Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::Actions</name>
    <message>
        <source>&amp;Open “docker inspect” file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse all hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
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
        <source>&amp;Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;llow changes on this host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &amp;up original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next details tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous details tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hullwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::AllowActions</name>
    <message>
        <source>Allow changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow changes on %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers there can be recreated from then on, each one only after its plan was shown and agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;good, not only until Hullwright is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in production: they are allowed until Hullwright is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are allowed until Hullwright is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::AllowBar</name>
    <message>
        <source>For &amp;good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also after the next start; it is taken back in the Hosts menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Hullwright changes nothing on it until you allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow changes on this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow changes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow changes on %1 for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::AskpassDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::AuditDialog</name>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &amp;up original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only changes that contain each of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by time, host, container, user, rule, outcome, field …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by hullctl show then, too (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of changes cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change that this account makes from this computer is listed here, whether by this window or by hullctl: when, by whom, which container on which host, what was changed and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::AuditPage</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a container, %2 its host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::AuditTexts</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to put the new container in the original&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: let the new container stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a rule, %2 its severity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a copy of what the original was made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the stopped original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun, then taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>%1 for how long</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(tried %1 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not at its end: either it is under way, or it was interrupted and is finished or taken back as soon as Hullwright has read the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back, but the original does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back: the original got its place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up before the container was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container was recreated and verified. The original is kept for a roll-back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container was recreated and verified. The original is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <extracomment>%1 a time of this place, %2 the same in UTC</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ChangeNotices</name>
    <message>
        <source>%1 began to change “%2” at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of “%1” on %2 had been interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hullwright was started with --read-only, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program of yours is carrying it out, or could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of “%1” on %2 is not at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 there is a change that is in no journal of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still be under way, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not ended. Undoing it brings the original container back and allows changes on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ChangesRunner</name>
    <message>
        <source>Started with --read-only: nothing on any host can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ChecksPage</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy that into the new container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that behind with the original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ChoosePage</name>
    <message>
        <source>Nothing of what was found in %1 is put right by recreating it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be put right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 the id of a rule, %2 its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to light once privileged mode is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked by itself: the workload may depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not put right by recreating the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 %3</source>
        <extracomment>%1 the id of a rule, %2 what is wrong, %3 how it is put right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes: %1. Stays: %2. Appears: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ConnectionDialog</name>
    <message>
        <source>Connect when Hullwright &amp;starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-onl&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words to find the host by, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on it is changed until you allow it, each time that Hullwright is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SS&amp;H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Docker context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and &amp;connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection without encryption needs your consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be read. Write user@host:port, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a host named “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop t&amp;est</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ConsentDialog</name>
    <message>
        <source>Touch your security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 goes on when you touch the key. This closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to %1, ssh asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ContainerPane</name>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only containers that contain each of these words in any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, image, port, capability, rule, host …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were checks not assessed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown — filter active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not read</source>
        <extracomment>%1 &quot;7 hosts&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 &quot;143 containers&quot;, %2 &quot;7 hosts&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;143 containers on 7 hosts&quot;, %2 &quot;2 hosts not read&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open findings in %1 with profile %2.</source>
        <extracomment>%1 &quot;143 containers&quot;, %2 the name of a profile of rules: core or full</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check could not be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks could not be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ContainerTableView</name>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All containers of all hosts, with what was found in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the container table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the container table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ContextPage</name>
    <message>
        <source>Docker context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker contexts are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no docker contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::DemoBanner</name>
    <message>
        <source>Demo fleet: these hosts and containers are simulated. Nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a container to see what was found in it and why, or a host to see the host&apos;s own findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its checks could be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::EmptyStates</name>
    <message>
        <source>Rootless Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found at %2.</source>
        <extracomment>%1 &quot;Docker&quot;, %2 a path, %3 a group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here, but your account may not use it: %2 belongs to the group %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport 1 docker context…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport %1 docker contexts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hosts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hullwright reads Docker hosts. It installs nothing on them and changes nothing unless you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect this com&amp;puter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from SSH c&amp;onfig…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “docker &amp;inspect” file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connec&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 hosts is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect all of them, or one by one from the list of hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connec&amp;t all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 containers read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting (%1 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the same: %1.</source>
        <extracomment>%1 &quot;1 critical finding&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy detai&amp;ls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use %1 instead</source>
        <extracomment>%1 &quot;Rootless Docker&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why does this need root&apos;s rights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may use the socket of a Docker engine can start a container that has the host&apos;s root directory in it, and is root there. To join the group of that socket is therefore the same as to be root on that machine, without a password and without a trace in sudo&apos;s log. Rootless Docker and Podman run with the rights of one account only, and their sockets need no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 hosts could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons stand above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 running, 0 stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found on the host itself is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No containers on any of %1 hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all host&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected hosts have no containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 container is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 containers are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::EnginePage</name>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API versions offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, newer than this version was tested with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rootless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User namespace remapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new privileges by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::EnvironmentPage</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This container has no environment variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide val&amp;ues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are not kept when a file is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values were read from the engine just now and are forgotten with this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values may be secrets, so they are neither kept nor shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ExtraColumnDialog</name>
    <message>
        <source>Add a label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an environment column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key of the label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the variable:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column shows the value of this label. What looks like a secret is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column says which containers have this variable set. Values may be secrets, so they are neither kept nor shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::FailureTexts</name>
    <message>
        <source>No Docker engine answers on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker is here, but your account may not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected without your consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SSH server answers on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is configured for %1 leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that leads to %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes the way to its engine&apos;s socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the host that it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a certificate of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate for %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses your certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate or key for %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SSH key for %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives answers that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives an answer that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives an answer whose header is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives an answer that is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked of %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine of %1 is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it user or key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sw&amp;itch to TLS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use d&amp;ial-stdio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Docker engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to no socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::FindingCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from another finding, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the stopped original that is kept for a roll-back, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swarm service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: only the kernel could tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be put right by recreating the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::FindingsPage</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show checks that do &amp;not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;x this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End &amp;waiver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were checks not assessed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix what rule %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive what rule %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the waiver of rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check could not be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks could not be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found here, and every check that applies was assessed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::FixTexts</name>
    <message>
        <source>Mark the change on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set what the last change has kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of its description, to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on its networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what it has written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the original under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new container its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the original from starting by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the new container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it and compare it with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause it, as the original was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what the last change has kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark from the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the new container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what it has written into the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name from the new container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the original again, of its copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a half-made original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the original its name back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the original its restart policy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the original, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the new container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the copy of its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep again what the last change has kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the network that it moves to, and the ports that are used from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what becomes of the mount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run, so nothing tells which of its ports are used: start it once before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed %1 files or folders outside of its mounts, such as %2. The new container would not have that; the original keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed %1 files or folders outside of its mounts, such as %2, which are gone with it, for a roll-back, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has written outside of its mounts cannot be told, and so not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes itself when it stops, and what it has written outside of its mounts is gone before it could be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be copied into the new container, whose own files are read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has written %1 MiB outside of its mounts, and %2 MiB is the most that is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is killed at once, without time to stop: the review lets you give it some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of what the original was made of is kept as %1 until you give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is kept, stopped, as %1 until you give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original %1 does not run: it ended by itself as often as it was made again. What it was made of is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original %1 is in its place again, but does not run: it ended by itself as often as it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original %1 runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original %1 is in its place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was recreated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped for a moment, and is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of %1 could not be brought to an end. The journal keeps what is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to do for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::FixWizard</name>
    <message>
        <source>Fix %1 on %2</source>
        <extracomment>%1 a container, %2 its host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix %1 containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 a number, %2 the name of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, this page: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is missing, see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed where it is managed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stops the change of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk for %1 has to be allowed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is under way on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and &amp;recreate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recreate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (%3 of %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of %1 on %2 is given up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::GroupPage</name>
    <message>
        <source>Nothing of what was found is put right by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the containers to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are recreated one after the other, each with the fixes that seldom hurt a workload. At the first one that fails the others are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which containers are to be put right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your consent to a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::HostBook</name>
    <message>
        <source>Saved hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some saved hosts cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of hosts was no use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started anew. The old file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what “docker context export” wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker contexts (*.dockercontext *.tar *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed on the host itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its imported certificates and key are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove host?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::HostDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;52 containers&quot;, %2 the state of the host in words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::HostKeyDialog</name>
    <message>
        <source>Unknown host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You connect to %1 for the first time: %2. Compare the fingerprint of its key with the one that you got from whoever runs the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You trust this key already, under another name:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the %1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expected fingerprint, if you have it to paste:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: this is the host that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different: this is not the key that you expect. Do not connect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::HostsPane</name>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ImportDialog</name>
    <message>
        <source>Import hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker and SSH know these hosts. Their configuration stays as it is; an imported context is read anew at each connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no docker contexts and no hosts in ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “docker context export” wrote on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import 1 host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import %1 hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::JsonPage</name>
    <message>
        <source>&amp;Reveal values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host was read from a file. No raw document is kept in memory: look into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide val&amp;ues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::KeepSection</name>
    <message>
        <source>It was given to the container by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks for a capability that it has to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities that it keeps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities, separated by commas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other capabilities, separated by commas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps no device of the host but those that are named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that it keeps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, separated by commas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other devices, separated by commas:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::KeptActions</name>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the original %1 on %2 again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of %1 and started. Each time that was done before, it ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and &amp;start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the original of %1 on %2 back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new container is stopped and removed, with what it has written outside of its mounts since. The findings that went come back with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new container is stopped and removed, with what it has written outside of its mounts since unless that is copied. The findings that went come back with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and &amp;roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way back from then on. Its volumes stay; what it has written outside of them is lost, and so are its logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy into the original what it has written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on %1 are allowed with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::MainWindow</name>
    <message>
        <source>Demo fleet — Hullwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hullwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the socket of an engine gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what “docker inspect” printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close while a change is running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container is being changed right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: Hullwright has written down how far it came, and ends the change or takes it back as soon as it has read the host again. Until then the container may be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ManagerPage</name>
    <message>
        <source>Hullwright does not change it: what you see here would not last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hullwright can change it all the same, for as long as its manager leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the instruction for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else looks after it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ModalGateway</name>
    <message>
        <source>Nothing opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no program for it. It is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::MountSection</name>
    <message>
        <source>What becomes of the mount at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose what becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows another folder of the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the host for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 (%3)</source>
        <extracomment>a mount: %1 where in the container, %2 of the host, %3 &quot;rw&quot; or &quot;ro&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::MountsPage</name>
    <message>
        <source>Mounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is mounted into this container.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish %1 on port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::NetworksPage</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This container is attached to no network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::NewHostsBar</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import new hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import new hosts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New docker context: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new docker contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New SSH host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new SSH hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::PlainConsent</name>
    <message>
        <source>&amp;Connect all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing protects such a connection: whoever reaches the address controls the host, and whoever is on the way reads along and changes what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::PlainToolTip</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::PlanText</name>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::PortSection</name>
    <message>
        <source>every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish %1, now on port %2, on port</source>
        <extracomment>%1 a port of the container: 80/tcp, %2 a host port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of %1 ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1, as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this host alone (::1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this host alone (127.0.0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other address for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::PortsPage</name>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port of this container leads to the host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ProblemArea</name>
    <message>
        <source>Problems with hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer pro&amp;blems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more host with pro&amp;blems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more hosts with pro&amp;blems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ProblemBanner</name>
    <message>
        <source>C&amp;opy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host&apos;s name, %2 a whole sentence: what happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of this host are those read at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ReportChoices</name>
    <message>
        <source>&amp;PDF, complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the auditor: everything, to be signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, ac&amp;tion list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the operator: what is open, and how it is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, with links, for screen readers as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a spreadsheet: a line for each finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence, by whose hash the other reports name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR&amp;IF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for services that scan code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach th&amp;e evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as “internal”, at the head of each page of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON goes into the PDF, which then is no PDF/A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ReportDialog</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;filter shows: %1 of %2 containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;filter shows: nothing is filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All hosts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more host is like that; the report names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more hosts are like that; the report names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not write to %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files need a name that is no path and does not begin with a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is replaced as soon as the new one is complete. What was in it is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected: the report tells what was read of it before, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected: the report tells what was read of it %2, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read, and the report says so: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read in part, and the report says so: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read %2 and not followed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %1, rule set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waiver or allowed port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waivers and allowed ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1 is written to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ReportStatus</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1, %2 of %3…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ResultPage</name>
    <message>
        <source>What the new container said last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said counts for what it has to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a container, %2 what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 was left as it is, since one before it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings before: %1. Now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::RevealGuard</name>
    <message>
        <source>Reveal values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the values of environment variables and other settings that may be secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read from the engine again and stay in this window only: nothing is saved or logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::ReviewPage</name>
    <message>
        <source>Containers that are recreated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it says itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to watch the new container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the original for a roll-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, under another name, until you give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to s&amp;top:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watched for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Equivalent commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the equivalent commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in production. To go on, type its name, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in production. To go on, type its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being planned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 is away for %3 s at most.</source>
        <extracomment>%1 a container, %2 its host, %3 a number of seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 does not run, so nobody misses it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::RowTableView</name>
    <message>
        <source>Rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::RunPage</name>
    <message>
        <source>Roll back &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers whose turn has not come are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing this window is safe: the change on %1 goes on, and the journal keeps each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a number, %2 a step of a change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>how a step stands, %1 for how long</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::SearchBar</name>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the third hit of 17</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::SecretDialog</name>
    <message>
        <source>Passphrase of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 needs the passphrase of the private key %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 needs the password of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question on the way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer before was not right. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ssh-agent this question does not come: add the key once with ssh-add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep until Hullwright closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory only; never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this container&apos;s confinement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::SeverityStrip</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a severity, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings of what is shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::SocketPage</name>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::SshPage</name>
    <message>
        <source>SSH host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the SSH configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker socket on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, address or entry of ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker soc&amp;ket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the SSH configuration and the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker dial-stdio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust a &amp;new host key on first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the key&apos;s fingerprint is shown before the first connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ransport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::StatusLine</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hosts are simulated by Hullwright itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that may be changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started with --read-only: nothing on any host can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on any host is changed until you allow it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host, %2 what happened there, &quot;start web-3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event %1 s ago (%2)</source>
        <extracomment>%1 seconds, %2 &quot;prod-b: start web-3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event %1 (%2)</source>
        <extracomment>%1 a time, %2 &quot;prod-b: start web-3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 containers</source>
        <extracomment>%1 a host or &quot;3 hosts&quot;, %2 and %3 numbers of containers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::StepList</name>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::TcpPage</name>
    <message>
        <source>&amp;Encrypted, with certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host:2376</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host:2375</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ca.pem; empty: what this system trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not verify the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without verification nobody notices if another machine answers in the host&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host will be marked, and it is a finding of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not &amp;verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::WaiveActions</name>
    <message>
        <source>End the waiver %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers for it until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that it covers is open again, on every host. It is taken out of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiver was not ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hull::WaiveDialog</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it again when what was found changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: %2 It stays visible when it is waived, and is counted apart, never as passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This container: %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose service %1 of %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every container of the image %1, on every host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every container on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port %1/%2 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pprover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wai&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers 1 finding now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers %1 findings now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is accepted, in %1 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason needs %1 characters or more; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the end of today (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the end of tomorrow (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days, until its end in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
