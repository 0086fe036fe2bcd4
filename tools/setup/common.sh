# shellcheck shell=sh
# Read by ./run, ./test and set_up.py, with root (the repository) already set.
: "${root:?}"

# A foreign Python path would shadow our packages, and starting without .pyc is slow.
unset PYTHONHOME PYTHONPATH PYTHONDONTWRITEBYTECODE

stamp=$root/.venv/acupoints-stamp

# What an environment for "run" or "dev" is made of.  The place is part of it,
# because the programs in .venv/bin do not survive being moved.
fingerprint() {
    echo "$1 $(readlink -f "$root/.venv/bin/python") $root"
    sha256sum "$root/locks/$1.txt" "$root/pyproject.toml" "$root"/tools/setup/*.py "$root"/tools/setup/*.sh
}

# Is .venv ready for "run" or "dev"?  No Python here: every start asks this.
is_set_up() {
    [ -x "$root/.venv/bin/python" ] && [ -s "$stamp" ] || return 1
    read -r has _ <"$stamp"
    # What is good for "dev" is good for "run" too.
    [ "$has" = dev ] || [ "$has" = "$1" ] || return 1
    [ "$(cat "$stamp")" = "$(fingerprint "$has")" ]
}

# Runs set_up.py on the first Python that is new enough.
set_up() {
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            "$python" "$root/tools/setup/set_up.py" "$@"
            return
        fi
    done
    echo "Acupoints needs Python 3.11 or newer, and no such python3 is on the PATH." >&2
    exit 2
}
