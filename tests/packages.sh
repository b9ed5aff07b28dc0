# SPDX-License-Identifier: MIT
# Installs Debian or Ubuntu packages. To be read by another script.
# shellcheck shell=sh

# need PACKAGE...: installs those that are missing.
need() {
    missing=""
    for package in "$@"; do
        case "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" in
        *" installed") ;;
        *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo"
    echo "installing:$missing"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# want PACKAGE...: installs those that are missing and that this system offers, and names the others.
want() {
    offered=""
    for wanted in "$@"; do
        if [ -n "$(apt-cache show --no-all-versions "$wanted" 2>/dev/null)" ]; then
            offered="$offered $wanted"
        else
            echo "not offered here: $wanted"
        fi
    done
    # shellcheck disable=SC2086
    need $offered
}
