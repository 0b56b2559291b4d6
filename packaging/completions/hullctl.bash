# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bash completion for hullctl. tst_completions compares its words with the help and the refusals of hullctl.

_hullctl_commands='scan report snapshot diff plan fix rollback finish recover journal rules hosts'

# The options that COMMAND takes; of hullctl itself without one.
_hullctl_options() {
    local common='-v --verbose -q --quiet -h --help'
    local one='-H --host --context --saved --demo --tls --tlsverify --tlscacert --tlscert --tlskey --insecure-tcp'
    local many="$one --all --from-file"
    local reading='--profile --policy --timeout --jobs'
    local pdf='--baseline --reveal --template --paper --classification --attach-evidence'
    local plan='--rule --port --publish --network --mount --keep-cap --keep-device --layer --stop-timeout --probation
        --no-keep --allow --format --timeout'
    case $1 in
    '') echo "$common --version --config-dir --state-dir --interactive" ;;
    scan) echo "$common $many $reading $pdf --strict-waivers --fail-on --format --output --save" ;;
    report) echo "$common $many $reading $pdf --format --output --language" ;;
    snapshot) echo "$common $many $reading --output --redact --format --scans --days" ;;
    diff) echo "$common $many $reading --format" ;;
    plan) echo "$common $one $plan" ;;
    fix) echo "$common $one $plan --yes" ;;
    rollback) echo "$common $one --yes --timeout --probation --stop-timeout --layer --format" ;;
    finish) echo "$common $one --yes --timeout" ;;
    recover) echo "$common $one --yes --timeout --format" ;;
    journal | rules) echo "$common --format" ;;
    hosts) echo "$common --format --archive --group --tag --connect-at-start --tls --tlscacert --tlscert --tlskey
        --tls-server-name --tls-skip-verify --insecure-tcp --identity --jump --socket" ;;
    esac
}

# What may follow OPTION of COMMAND: words, "@file", "@folder", or "@any" where only the user knows.
_hullctl_values() {
    case $2 in
    --format)
        case $1 in
        scan) echo 'table json csv sarif html pdf' ;;
        report) echo 'pdf html' ;;
        snapshot | rules | hosts) echo 'table json' ;;
        *) echo 'text json' ;;
        esac
        ;;
    --profile) echo 'core full' ;;
    --fail-on) echo 'critical high medium low never' ;;
    --template) echo 'complete actions' ;;
    --paper) echo 'a4 letter' ;;
    --language) echo 'en' ;;
    --layer) echo 'copy drop' ;;
    --allow) echo 'writable-layer tmpfs auto-remove dependents static-address image-moved restarting parked-original
        ephemeral-port' ;;
    --scans | --days) echo 'all' ;;
    --baseline) echo 'latest previous @file' ;;
    -H | --host) echo 'unix:// ssh:// tcp://' ;;
    --from-file | --tlscacert | --tlscert | --tlskey | --policy | --output | --archive | --identity) echo '@file' ;;
    --config-dir | --state-dir) echo '@folder' ;;
    --context | --saved | --timeout | --jobs | --classification | --rule | --port | --publish | --network | --mount | \
        --keep-cap | --keep-device | --stop-timeout | --probation | --group | --tag | --tls-server-name | --jump | \
        --socket) echo '@any' ;;
    esac
}

# What COMMAND takes as the word of that number behind it, beside options; as above.
_hullctl_operands() {
    case $1,$2 in
    ,*) echo "$_hullctl_commands" ;;
    snapshot,1) echo 'list export import remove retention' ;;
    report,* | snapshot,*) echo 'latest previous @file' ;;
    diff,*) echo 'latest previous live @file' ;;
    hosts,1) echo 'list add remove import-contexts import-ssh-config' ;;
    esac
}

# Offers WORDS, and files where they say so.
_hullctl_offer() {
    local word words=()
    for word in $1; do
        [[ $word == @* ]] || words+=("$word")
    done
    mapfile -t COMPREPLY < <(compgen -W "${words[*]}" -- "$cur")
    case " $1 " in
    *':// '*) compopt -o nospace 2>/dev/null ;;
    *' @file '*)
        compopt -o filenames 2>/dev/null
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
        ;;
    *' @folder '*)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        ;;
    esac
}

_hullctl() {
    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' option='' word at values
    COMPREPLY=()
    # "--format=json" arrives as three words.
    if [[ $cur == = ]]; then
        cur='' option=$previous
    elif [[ $previous == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    else
        option=$previous
    fi
    for ((at = 1; at < COMP_CWORD; ++at)); do
        word=${COMP_WORDS[at]}
        case $word in
        --config-dir | --state-dir)
            [[ ${COMP_WORDS[at + 1]} != = ]] || ((++at))
            ((++at))
            ;;
        -*) ;;
        *)
            command=$word
            break
            ;;
        esac
    done
    values=$(_hullctl_values "$command" "$option")
    if [[ -n $values ]]; then
        _hullctl_offer "$values"
    elif [[ $cur == -* ]]; then
        _hullctl_offer "$(_hullctl_options "$command")"
    else
        _hullctl_offer "$(_hullctl_operands "$command" $((COMP_CWORD - at)))"
    fi
}

complete -F _hullctl hullctl
