# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fish completion for hullctl. tst_completions compares its words with the help and the refusals of hullctl.

# Whether the command that stands on the line is one of the arguments; "none": whether there is none yet.
function __hullctl_is
    set -l words (commandline -opc)
    set -e words[1]
    while string match -q -- '-*' "$words[1]"
        if contains -- "$words[1]" --config-dir --state-dir
            set -e words[1]
        end
        set -e words[1]
    end
    set -q words[1]; or set words none
    contains -- "$words[1]" $argv
end

# Whether nothing but options stands behind the command.
function __hullctl_is_bare
    __hullctl_is $argv; and test (count (string match -v -- '-*' (commandline -opc))) -eq 2
end

set -l changing plan fix rollback finish recover
set -l reading scan report snapshot diff
set -l hosts $reading $changing
set -l planning plan fix

# Only what says so takes files.
complete -c hullctl -f

complete -c hullctl -n '__hullctl_is none' -a scan -d 'Judge every container of the hosts'
complete -c hullctl -n '__hullctl_is none' -a report -d 'Write a report, also of a saved scan'
complete -c hullctl -n '__hullctl_is none' -a snapshot -d 'Keep scans, and give them away'
complete -c hullctl -n '__hullctl_is none' -a diff -d 'Tell what differs between two scans'
complete -c hullctl -n '__hullctl_is none' -a plan -d 'Tell how containers would be put right'
complete -c hullctl -n '__hullctl_is none' -a fix -d 'Put containers right by recreating them'
complete -c hullctl -n '__hullctl_is none' -a rollback -d 'Bring the original of a container back'
complete -c hullctl -n '__hullctl_is none' -a finish -d 'Give up the original that a fix has kept'
complete -c hullctl -n '__hullctl_is none' -a recover -d 'Finish or undo changes that were interrupted'
complete -c hullctl -n '__hullctl_is none' -a journal -d 'List what was ever changed'
complete -c hullctl -n '__hullctl_is none' -a rules -d 'List every rule'
complete -c hullctl -n '__hullctl_is none' -a hosts -d 'List, save and remove hosts'

complete -c hullctl -s v -l verbose -d 'Tell what is being done'
complete -c hullctl -s q -l quiet -d 'Say nothing but what kept the command from its work'
complete -c hullctl -s h -l help -d 'Show the help'
complete -c hullctl -n '__hullctl_is none' -l version -d 'Show the version'
complete -c hullctl -n '__hullctl_is none' -l config-dir -xa '(__fish_complete_directories)' -d 'The folder of hosts.json and policy.json'
complete -c hullctl -n '__hullctl_is none' -l state-dir -xa '(__fish_complete_directories)' -d 'The folder of the journal and the history'
complete -c hullctl -n '__hullctl_is none' -l interactive -d 'Ask on the terminal for passphrases and host keys'

# Hosts
complete -c hullctl -n "__hullctl_is $hosts" -s H -l host -xa 'unix:// ssh:// tcp://' -d 'An engine'
complete -c hullctl -n "__hullctl_is $hosts" -l context -x -d 'A docker context'
complete -c hullctl -n "__hullctl_is $hosts" -l saved -x -d 'A saved host'
complete -c hullctl -n "__hullctl_is $hosts" -l demo -d 'The built-in simulated hosts'
complete -c hullctl -n "__hullctl_is $hosts" -l tls -d 'TLS for tcp:// of -H and DOCKER_HOST, without checking who answers'
complete -c hullctl -n "__hullctl_is $hosts" -l tlsverify -d 'TLS, and the certificate is checked'
complete -c hullctl -n "__hullctl_is $hosts" -l tlscacert -rF -d 'The authority to check against'
complete -c hullctl -n "__hullctl_is $hosts" -l tlscert -rF -d 'The client certificate'
complete -c hullctl -n "__hullctl_is $hosts" -l tlskey -rF -d 'Its key'
complete -c hullctl -n "__hullctl_is $hosts" -l insecure-tcp -d 'Agree to tcp:// without TLS'
complete -c hullctl -n "__hullctl_is $reading" -l all -d 'All saved hosts'
complete -c hullctl -n "__hullctl_is $reading" -l from-file -rF -d 'What docker inspect printed, or a saved scan'

# Reading
complete -c hullctl -n "__hullctl_is $reading" -l profile -xa 'core full' -d 'The rules to judge by'
complete -c hullctl -n "__hullctl_is $reading" -l policy -rF -d 'Waivers, allowed ports and severities'
complete -c hullctl -n "__hullctl_is $hosts" -l timeout -x -d 'How long one host may take'
complete -c hullctl -n "__hullctl_is $reading" -l jobs -x -d 'How many hosts at the same time'

# Reports
complete -c hullctl -n '__hullctl_is scan report' -l baseline -rFa 'latest previous' -d 'Tell what differs from this scan'
complete -c hullctl -n '__hullctl_is scan report' -l reveal -d 'Show the values of variables, labels and command lines'
complete -c hullctl -n '__hullctl_is scan report' -l template -xa 'complete actions' -d 'Of the PDF'
complete -c hullctl -n '__hullctl_is scan report' -l paper -xa 'a4 letter' -d 'Of the PDF'
complete -c hullctl -n '__hullctl_is scan report' -l classification -x -d 'What stands at the head of each page'
complete -c hullctl -n '__hullctl_is scan report' -l attach-evidence -d 'The PDF carries the scan'
complete -c hullctl -n '__hullctl_is scan' -l strict-waivers -d 'An expired waiver makes the exit code 5'
complete -c hullctl -n '__hullctl_is scan' -l fail-on -xa 'critical high medium low never' -d 'The least severity that makes the exit code 2'
complete -c hullctl -n '__hullctl_is scan' -l save -d 'Also keep the scan in the history'
complete -c hullctl -n '__hullctl_is report' -l language -xa en -d 'Of the report'
complete -c hullctl -n '__hullctl_is scan report snapshot' -l output -rF -d 'Where it goes'
complete -c hullctl -n '__hullctl_is report' -Fa 'latest previous'

# Formats
complete -c hullctl -n '__hullctl_is scan' -l format -xa 'table json csv sarif html pdf' -d 'Of an output'
complete -c hullctl -n '__hullctl_is report' -l format -xa 'pdf html' -d 'Of the report'
complete -c hullctl -n '__hullctl_is snapshot rules hosts' -l format -xa 'table json' -d 'Of the list'
complete -c hullctl -n '__hullctl_is diff plan fix rollback recover journal' -l format -xa 'text json' -d 'Of the output'

# History
complete -c hullctl -n '__hullctl_is_bare snapshot' -a 'list export import remove retention'
complete -c hullctl -n '__hullctl_is snapshot; and not __hullctl_is_bare snapshot' -Fa 'latest previous'
complete -c hullctl -n '__hullctl_is snapshot' -l redact -d 'Leave out names of variables, and labels'
complete -c hullctl -n '__hullctl_is snapshot' -l scans -xa all -d 'Of retention: how many are kept'
complete -c hullctl -n '__hullctl_is snapshot' -l days -xa all -d 'Of retention: for how long'
complete -c hullctl -n '__hullctl_is diff' -Fa 'latest previous live'

# Changes
complete -c hullctl -n "__hullctl_is $planning" -l rule -x -d 'The rule to put right'
complete -c hullctl -n "__hullctl_is $planning" -l port -x -d 'What becomes of a host port: OLD=NEW'
complete -c hullctl -n "__hullctl_is $planning" -l publish -x -d 'A port to publish: PORT:CONTAINERPORT'
complete -c hullctl -n "__hullctl_is $planning" -l network -x -d "The network for a container that leaves the host's"
complete -c hullctl -n "__hullctl_is $planning" -l mount -x -d 'What becomes of a mount: DESTINATION=HOW'
complete -c hullctl -n "__hullctl_is $planning" -l keep-cap -x -d 'A capability to keep'
complete -c hullctl -n "__hullctl_is $planning" -l keep-device -rF -d 'A device to keep'
complete -c hullctl -n "__hullctl_is $planning" -l no-keep -d 'Give the original up once the new one is verified'
complete -c hullctl -n "__hullctl_is $planning" -l allow -xa 'writable-layer tmpfs auto-remove dependents static-address image-moved restarting parked-original ephemeral-port' -d 'Let a warning pass'
complete -c hullctl -n '__hullctl_is plan fix rollback' -l layer -xa 'copy drop' -d 'What becomes of files outside of mounts'
complete -c hullctl -n '__hullctl_is plan fix rollback' -l stop-timeout -x -d 'How long a container is given to stop'
complete -c hullctl -n '__hullctl_is plan fix rollback' -l probation -x -d 'How long a container must stay up'
complete -c hullctl -n '__hullctl_is fix rollback finish recover' -l yes -d 'Agree to the change'

# Saved hosts
complete -c hullctl -n '__hullctl_is_bare hosts' -a 'list add remove import-contexts import-ssh-config'
complete -c hullctl -n '__hullctl_is hosts' -l archive -rF -d 'import-contexts: what docker context export wrote'
complete -c hullctl -n '__hullctl_is hosts' -l group -x -d 'add: the group it is shown under'
complete -c hullctl -n '__hullctl_is hosts' -l tag -x -d 'add: a word to find it by'
complete -c hullctl -n '__hullctl_is hosts' -l connect-at-start -d 'add: the window connects when it starts'
complete -c hullctl -n '__hullctl_is hosts' -l tls -d 'add: TLS with the authorities of the system'
complete -c hullctl -n '__hullctl_is hosts' -l tlscacert -rF -d 'add: the authority of the certificate'
complete -c hullctl -n '__hullctl_is hosts' -l tlscert -rF -d 'add: the client certificate'
complete -c hullctl -n '__hullctl_is hosts' -l tlskey -rF -d 'add: its key'
complete -c hullctl -n '__hullctl_is hosts' -l tls-server-name -x -d 'add: the name in the certificate'
complete -c hullctl -n '__hullctl_is hosts' -l tls-skip-verify -d 'add: TLS without checking the certificate'
complete -c hullctl -n '__hullctl_is hosts' -l insecure-tcp -d 'add: agree to tcp:// without TLS'
complete -c hullctl -n '__hullctl_is hosts' -l identity -rF -d 'add: the private key of ssh'
complete -c hullctl -n '__hullctl_is hosts' -l jump -x -d 'add: the host to go through'
complete -c hullctl -n '__hullctl_is hosts' -l socket -x -d "add: the engine's socket on the host"
