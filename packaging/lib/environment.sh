# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The build environment, sourced by packaging/run, packaging/test and packaging/shell.
#
# On a host that is new enough (Debian 13, Ubuntu 25.04, Fedora 41 and later) commands run on the host itself. On an
# older Debian or Ubuntu they run in a private Debian 13 root, made with mmdebstrap and entered through bubblewrap, so
# that nothing of the host but those two packages changes.
#
# After `atlas_prepare`, `atlas_exec COMMAND...` runs a command in the environment. One set-up and one build run at a
# time.

atlas_source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
atlas_lib=$atlas_source/packaging/lib
atlas_cache=${XDG_CACHE_HOME:-$HOME/.cache}/cloud-native-atlas
atlas_suite=trixie
atlas_root=$atlas_cache/root-$atlas_suite

atlas_say() { printf 'atlas: %s\n' "$*" >&2; }

atlas_die() { atlas_say "$*"; exit 1; }

# atlas_quietly LOG WHAT COMMAND...: one line of progress now; on failure one line that says what failed and where to
# read more.
atlas_quietly() {
    local log=$1 what=$2; shift 2
    atlas_say "$what ..."
    # In English, so that the reason can be found in the log.
    LC_ALL=C "$@" >"$log" 2>&1 && return
    local reason
    reason=$(grep -aE '^(E:|Err:|error:|Error:|No match for argument)' "$log" | grep -avE 'mmdebstrap failed|^E: run_chroot' | head -n 1)
    atlas_die "$what failed: ${reason:-see the log}. Log: $log. Run the same command again to go on from here."
}

atlas_packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$1"; }

atlas_as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else return 126
    fi
}

# Which of the two ways, and which package manager: sets atlas_way to direct-apt, direct-dnf or root.
atlas_choose_way() {
    local ID='' VERSION_ID='' ID_LIKE='' VERSION_CODENAME=''
    # shellcheck disable=SC1091
    . /etc/os-release 2>/dev/null
    case "$ID" in
        debian) atlas_way=root
            if [ -z "$VERSION_ID" ] || [ "${VERSION_ID%%.*}" -ge 13 ]; then atlas_way=direct-apt; fi ;;
        ubuntu) atlas_way=root
            if [ "${VERSION_ID%%.*}" -ge 25 ]; then atlas_way=direct-apt; fi ;;
        fedora) atlas_way=direct-dnf
            [ "${VERSION_ID%%.*}" -ge 41 ] || atlas_die "Fedora $VERSION_ID is too old: Qt 6.8 came with Fedora 41." ;;
        *) case " $ID_LIKE " in
               *" debian "*|*" ubuntu "*) atlas_way=root ;;
               *) atlas_die "This script knows Debian, Ubuntu and Fedora. Elsewhere install what $atlas_lib/packages-debian.txt names and use cmake --preset release." ;;
           esac ;;
    esac
}

atlas_prepare_direct() {
    local list=$1 missing
    if [ "$atlas_way" = direct-apt ]; then
        missing=$(atlas_packages "$list" | LC_ALL=C xargs -r dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>&1 \
            | sed -nE -e 's/^([^ ]+) (config-files|not-installed)$/\1/p' -e 's/^dpkg-query: no packages found matching //p')
    else
        missing=$(atlas_packages "$list" | LC_ALL=C xargs -r rpm -q --whatprovides 2>&1 | sed -nE 's/^no package provides //p')
    fi
    [ -n "$missing" ] || return 0
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null \
        || atlas_die "These packages are missing and need root to install: $(echo $missing)"
    # The names contain no blanks: splitting them is what is wanted.
    # shellcheck disable=SC2086
    if [ "$atlas_way" = direct-apt ]; then
        atlas_quietly "$atlas_cache/install.log" "Reading the package lists" atlas_as_root apt-get update
        atlas_quietly "$atlas_cache/install.log" "Installing what is missing: $(echo $missing)" \
            atlas_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
    else
        atlas_quietly "$atlas_cache/install.log" "Installing what is missing: $(echo $missing)" \
            atlas_as_root dnf install -y $missing
    fi
}

# The mirror the host itself uses for Debian; nothing when the host is no Debian: then mmdebstrap knows its own.
atlas_mirror() {
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null \
        | awk '$1 == "Debian" && $2 !~ /security/ { print $2; exit }'
}

# Runs a command as root of the private root, in a mount namespace of its own. For a person without root the ids come
# from the person's own range in /etc/subuid.
atlas_in_root_as_root() {
    # Name servers and proxies are those of today, not those of the day when the root was made.
    local script='set -e
        PATH=$PATH:/usr/sbin:/sbin # a person without root may have no chroot in it
        root=$1; shift
        for d in proc dev sys; do mount --rbind "/$d" "$root/$d"; done
        cat /etc/resolv.conf >"$root/etc/resolv.conf" || true
        proxies=()
        for name in http_proxy https_proxy no_proxy; do
            [ -z "${!name:-}" ] || proxies+=("$name=${!name}")
        done
        exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "${proxies[@]}" "$@"'
    if [ "$(id -u)" -eq 0 ]; then
        unshare --mount --propagation private bash -c "$script" atlas "$atlas_root" "$@"
    else
        mmdebstrap --unshare-helper bash -c "$script" atlas "$atlas_root" "$@"
    fi
}

atlas_make_root() {
    local part=$atlas_root.part mirror
    mirror=$(atlas_mirror)
    if [ -e "$part" ]; then
        if [ "$(id -u)" -eq 0 ]; then rm -rf "$part"; else mmdebstrap --unshare-helper rm -rf "$part"; fi
    fi
    # shellcheck disable=SC2086 # no mirror is no argument
    atlas_quietly "$atlas_cache/root.log" "Making a private Debian 13 root (once, about 200 MB)" \
        mmdebstrap --variant=apt --components=main --aptopt='Acquire::Retries "3"' --aptopt='Acquire::Languages "none"' \
        "$atlas_suite" "$part" $mirror
    mv "$part" "$atlas_root"
}

atlas_prepare_root() {
    local list=$1 stamp=$atlas_cache/root-$atlas_suite.packages wanted
    wanted=$(atlas_packages "$list")
    [ -d "$atlas_root" ] && [ "$wanted" = "$(cat "$stamp" 2>/dev/null)" ] && return
    local tools=() tool
    for tool in mmdebstrap:mmdebstrap bwrap:bubblewrap; do
        command -v "${tool%%:*}" >/dev/null || tools+=("${tool##*:}")
    done
    # Ubuntu does not have it from the start.
    dpkg -s debian-archive-keyring >/dev/null 2>&1 || tools+=(debian-archive-keyring)
    if [ "$(id -u)" -ne 0 ] && ! command -v newuidmap >/dev/null; then tools+=(uidmap); fi
    if [ ${#tools[@]} -gt 0 ]; then
        [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null \
            || atlas_die "Please install ${tools[*]} first; everything else needs no root."
        atlas_quietly "$atlas_cache/install.log" "Reading the package lists" atlas_as_root apt-get update
        atlas_quietly "$atlas_cache/install.log" "Installing ${tools[*]}" \
            atlas_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y "${tools[@]}"
    fi
    bwrap --ro-bind / / true 2>/dev/null \
        || atlas_die "bubblewrap may not make user namespaces here; allow them for it, or run this as root."
    [ -d "$atlas_root" ] || atlas_make_root
    # apt keeps what it has downloaded and dpkg what it has unpacked, so a second try goes on where the first stopped.
    atlas_quietly "$atlas_cache/root.log" "Reading the package lists of the private root" \
        atlas_in_root_as_root bash -c 'dpkg --configure -a; apt-get update && apt-get -y --fix-broken install'
    # shellcheck disable=SC2086
    atlas_quietly "$atlas_cache/root.log" "Downloading what the program is built with (once, about 400 MB)" \
        atlas_in_root_as_root apt-get install -y --no-install-recommends --download-only $wanted
    # shellcheck disable=SC2086
    atlas_quietly "$atlas_cache/root.log" "Installing it into the private root" \
        atlas_in_root_as_root bash -c 'apt-get install -y --no-install-recommends "$@" && apt-get clean' atlas $wanted
    rm -f "$atlas_cache"/no-locale-*
    printf '%s\n' "$wanted" >"$stamp"
}

# A fresh root speaks no language; what the person speaks is compiled once, so that Qt finds its locale.
atlas_prepare_locales() {
    local name value folder
    for name in LANG LC_ALL LC_CTYPE LC_TIME LC_NUMERIC LC_MESSAGES LC_COLLATE LC_MONETARY LC_MEASUREMENT; do
        value=${!name:-}
        case "$value" in ''|C|C.*|POSIX|*[!A-Za-z0-9_.@-]*) continue ;; esac
        folder=${value%%.*}.utf8
        [ -e "$atlas_root/usr/lib/locale/$folder/LC_CTYPE" ] || [ -e "$atlas_cache/no-locale-$folder" ] && continue
        atlas_in_root_as_root localedef --no-archive -i "${value%%.*}" -f UTF-8 "/usr/lib/locale/$folder" \
            >"$atlas_cache/locale.log" 2>&1 || touch "$atlas_cache/no-locale-$folder"
    done
}

# Makes the environment ready; quick when it already is.
atlas_prepare() {
    atlas_choose_way
    mkdir -p "$atlas_cache" || atlas_die "Cannot write to $atlas_cache."
    exec 9>"$atlas_cache/lock"
    flock -n 9 || { atlas_say "Waiting for another set-up to finish ..."; flock 9; }
    case "$atlas_way" in
        root)
            case "$atlas_source/" in
                /usr/*|/opt/*|/var/*|/etc/*) atlas_die "The private root hides $atlas_source: move the sources elsewhere, below your home folder say." ;;
            esac
            atlas_prepare_root "$atlas_lib/packages-debian.txt"
            atlas_prepare_locales ;;
        direct-apt) atlas_prepare_direct "$atlas_lib/packages-debian.txt" ;;
        direct-dnf) atlas_prepare_direct "$atlas_lib/packages-fedora.txt" ;;
    esac
    exec 9>&-
}

# atlas_exec COMMAND...: replaces this process by the command, in the environment, with the same paths inside as
# outside: every folder of the host that is no part of its system is bound under its own name.
atlas_exec() {
    exec 9>&- # a build in a subshell leaves its lock with its parent
    export CCACHE_BASEDIR=$atlas_source CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    local person=$PATH
    export PATH=$atlas_source/build/release/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
    # Last what else the person has: the program looks for their tools.
    [ "$atlas_way" = root ] || { export PATH=$PATH:$person; exec "$@"; }
    # Their tools are not in the root, and the program says so instead of calling them missing.
    export ATLAS_PRIVATE_ROOT=1
    # Found before the root's own: what must be asked of the host, like its browser.
    export PATH=$atlas_lib/host:$PATH
    local args=(--tmpfs / --proc /proc --dev-bind /dev /dev --ro-bind /sys /sys --tmpfs /run) entry name
    for name in usr etc var opt; do args+=(--ro-bind "$atlas_root/$name" "/$name"); done
    for name in bin sbin lib lib64; do args+=(--symlink "usr/$name" "/$name"); done
    for entry in /*; do
        name=${entry#/}
        case "$name" in
            bin|boot|dev|etc|lib|lib32|lib64|libx32|lost+found|opt|proc|run|sbin|sys|usr|var) ;;
            *) if [ -d "$entry" ] && [ ! -L "$entry" ]; then args+=(--bind "$entry" "$entry"); fi ;;
        esac
    done
    for entry in "${XDG_RUNTIME_DIR:-}" /run/dbus /var/tmp; do
        if [ -n "$entry" ] && [ -d "$entry" ]; then args+=(--bind "$entry" "$entry"); fi
    done
    for entry in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group; do
        # bubblewrap can bind over a file, but not make one in a folder that is read-only.
        if [ -e "$entry" ] && [ -f "$atlas_root$entry" ] && [ ! -L "$atlas_root$entry" ]; then
            args+=(--ro-bind "$(readlink -f "$entry")" "$entry")
        fi
    done
    entry=$(readlink -f /etc/localtime 2>/dev/null)
    case "$entry" in */zoneinfo/*) export TZ=${TZ-${entry#*/zoneinfo/}} ;; esac
    exec bwrap "${args[@]}" --chdir "$PWD" --die-with-parent "$@"
}

# atlas_build PRESET [TARGET]: configures when needed and builds, in the environment. Silent when nothing is to be done.
atlas_build() {
    local preset=$1 target=${2:-all} log=$atlas_cache/build-$1.log
    exec 9>"$atlas_cache/build.lock"
    flock -n 9 || { atlas_say "Waiting for another build to finish ..."; flock 9; }
    # shellcheck disable=SC2016
    (cd "$atlas_source" && atlas_exec bash -c '
        set -e
        if [ ! -e "build/$1/build.ninja" ] || ninja -C "build/$1" -n "$2" | grep -q "^\["; then
            echo "atlas: Building; the first time takes some minutes ..." >&2
        fi
        exec >"$3" 2>&1
        [ -e "build/$1/build.ninja" ] || cmake --preset "$1"
        cmake --build --preset "$1" --target "$2"' atlas "$preset" "$target" "$log") && { exec 9>&-; return; }
    tail -n 40 "$log" >&2
    atlas_die "The build failed. Log: $log"
}
