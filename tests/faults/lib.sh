# What the cases stand on. Each runs in a shell of its own, in its own folder $here, and ends at its first fail.
# Whoever waits, waits up to two minutes: the machine may have other work.
items=273 published=243

fail() { echo "$*" >&3; exit 1; }

# Commands of a case that make a mistake are a mistake of the case.
need() { "$@" > "$here/need" 2>&1 || fail "$* did not work: $(tail -n 1 "$here/need")"; }

# program ARGUMENT…: the portal's program; what a case sets in `with` goes before it.
program() {
  local run=("$LANGNGHE_PROGRAM")
  [ "${run[0]%.dll}" = "${run[0]}" ] || run=(dotnet "${run[0]}")
  exec env ASPNETCORE_ENVIRONMENT=Production LangNghe__PublicAddress=https://langnghe.example LangNghe__DataFolder="$data" \
    LangNghe__StartingContent="$content" ASPNETCORE_URLS="$listen" "${with[@]}" "${run[@]}" "$@"
}

# Starts the portal in the background.
start() {
  : > "$here/out"; : > "$here/err"
  (program) > "$here/out" 2> "$here/err" 3>&- &
  pid=$!
  pids+=("$pid")
}

# Waits until a line comes in the log.
says() {
  local i
  for ((i = 0; i < 1200; i++)); do
    grep -qF -- "$1" "$here/out" && return
    kill -0 "$pid" 2> /dev/null || ended_without "$1"
    sleep 0.1
  done
  fail "it never said “$1”"
}

ended_without() {
  local code=0
  wait "$pid" || code=$?
  fail "it ended with code $code without saying “$1”: $(tail -n 1 "$here/out") $(tail -n 1 "$here/err")"
}

ready() {
  says "Application started."
  url="$(grep -ohE 'Now listening on: http[^" ]+' "$here/out" | head -n 1 | sed 's/.*: //')"
}

# Ends the portal as an operator does: it must come to an end by itself.
stop() {
  kill -TERM "$pid"
  local i
  for ((i = 0; i < 1200; i++)); do kill -0 "$pid" 2> /dev/null || { wait "$pid" || fail "it ended with code $?"; return; }; sleep 0.1; done
  fail "it did not stop"
}

strike() { kill -KILL "$pid" 2> /dev/null; wait "$pid" 2> /dev/null; }

status() { curl -s -o "$here/answer" -w '%{http_code}' -m 10 "$url$1"; }

# Readers are served: pages of both languages.
serves() {
  local path code
  for path in / /en /lang-nghe /robots.txt; do
    code="$(status "$path")"
    [ "$code" = 200 ] || fail "${1:-it serves}: $path answered $code"
  done
}

# The traces of exceptions are for programmers: an operator gets sentences.
no_trace() {
  ! grep -hE '^ +at [A-Z]|Unhandled exception|"Exception":"' "$here/out" "$here/err" | head -n 1 | grep . >&3 || exit 1
}

# refuses SENTENCE…: the start ends with code 1 and one sentence in both languages; each part given stands in it.
refuses() {
  start
  local i code=0 part
  for ((i = 0; i < 1200; i++)); do kill -0 "$pid" 2> /dev/null || break; sleep 0.1; done
  ! kill -0 "$pid" 2> /dev/null || fail "it neither started nor ended"
  wait "$pid" || code=$?
  [ "$code" = 1 ] || fail "exit code $code: $(tail -n 1 "$here/err")"
  no_trace
  head -n 1 "$here/err" | grep -q ' / ' || fail "not in both languages: $(head -n 1 "$here/err")"
  for part in "$@"; do grep -qF -- "$part" "$here/err" || fail "“$part” is not in: $(cat "$here/err")"; done
}

query() { sqlite3 -readonly "$data/langnghe.db" "$1"; }

# The whole starting content, once, and readers see it.
complete() {
  local counted
  counted="$(query "SELECT (SELECT COUNT(*) FROM Items) || ' ' || (SELECT COUNT(*) FROM Items WHERE Published IS NOT NULL) || ' ' || (SELECT COUNT(*) FROM AuditEvents)")"
  [ "$counted" = "$items $published $((items + published))" ] || fail "items, published, changes: $counted"
  serves
  no_trace
}

# A filled data folder, made once for all cases before the first.
make_filled() {
  data="$all/filled"
  start; says "The search index is complete"; ready; stop
}

filled() {
  mkdir -p "$data"
  cp -r "$all/filled/." "$data"
}

# disk SIZE: the data folder is a disk of its own.
disk() {
  data="$here/disk"
  mkdir -p "$data"
  need mount -t tmpfs -o "size=$1" langnghe-faults "$data"
}

fill() { dd if=/dev/zero of="$data/filler" bs=4k > /dev/null 2>&1; }

# Content in which every summary has two words more; `changes` imports it beside the server, `shows` waits until readers see it.
changed_content() {
  mkdir -p "$here/changed"
  cp -r "$content/." "$here/changed"
  sed -i -E '/<summary>/,/<\/summary>/ s|<Value Culture="vi"><!\[CDATA\[|&Thử nghiệm: |' "$here"/changed/v17/Content/*.config
}

changes() { (program content import "$here/changed" --publish --by faults) > "$here/said" 2> "$here/complaint" 3>&-; }

shows() {
  local i last
  last="$(query "SELECT MAX(Number) FROM AuditEvents")"
  [ "$last" -gt $((items + published)) ] || fail "nothing was changed"
  for ((i = 0; i < 1200; i++)); do
    status /health/ready > /dev/null
    grep -qF "Readers see change $last:" "$here/answer" && return
    sleep 0.1
  done
  fail "readers do not see change $last: $(cat "$here/answer")"
}

# A command that could not work says one sentence in both languages.
complains() {
  ! grep -hE '^ +at [A-Z]|Unhandled exception' "$here/complaint" | head -n 1 | grep . >&3 || exit 1
  [ "$(wc -l < "$here/complaint")" = 1 ] && grep -q ' / ' "$here/complaint" || fail "the command said: $(cat "$here/complaint")"
}

# health STATUS: the state of the search index comes to that.
health() {
  local i
  for ((i = 0; i < 1200; i++)); do
    status /health/ready > /dev/null
    grep -qF "\"search\":{\"status\":\"$1\"" "$here/answer" && return
    sleep 0.1
  done
  fail "health is not $1: $(cat "$here/answer")"
}

clean_up() {
  local one
  for one in "${pids[@]}"; do kill -KILL "$one" 2> /dev/null; done
  wait 2> /dev/null
  while mountpoint -q "$here/disk" 2> /dev/null; do umount -l "$here/disk" || break; done
  rm -rf "$here"
}
