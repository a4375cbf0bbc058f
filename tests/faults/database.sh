# The file of the database is gone, damaged or held by another process.

case_database_removed() {
  filled
  rm "$data"/langnghe.db*
  start; says "The starting content is there: $items items, $published of them published."
  says "The search index is made anew: it was of another format or another database."
  says "The search index is complete"; ready; complete; stop
}

case_database_removed_after_a_kill() {
  start; ready; strike
  [ -s "$data/langnghe.db-wal" ] || fail "there is no log left to be misled by"
  rm "$data/langnghe.db"
  start; says "The starting content is there: $items items, $published of them published."; ready; complete; stop
}

case_database_empty_file() {
  filled
  : > "$data/langnghe.db"
  start; says "The starting content is there: $items items, $published of them published."; ready; complete; stop
}

case_database_garbage() {
  mkdir -p "$data"
  head -c 100000 /dev/urandom > "$data/langnghe.db"
  refuses "file is not a database"
}

case_database_cut_in_the_middle() {
  filled
  truncate -s $(($(stat -c %s "$data/langnghe.db") / 2)) "$data/langnghe.db"
  refuses "malformed"
}

# Any page: the check at the start reads all of them.
case_database_with_a_damaged_page() {
  local page size pages tried=0
  filled
  size="$(query "PRAGMA page_size")" pages="$(query "PRAGMA page_count")"
  cp "$data/langnghe.db" "$here/good.db"
  for page in 2 $((pages / 3)) $((pages / 2)) $((pages - 2)); do
    cp "$here/good.db" "$data/langnghe.db"
    is_tree_page "$page" || continue
    head -c "$size" /dev/urandom | dd of="$data/langnghe.db" bs="$size" seek="$((page - 1))" conv=notrunc 2> /dev/null
    refuses "database"
    tried=$((tried + 1))
  done
  [ "$tried" -ge 2 ] || fail "only $tried of the pages were of a tree"
}

# Pages of long texts have no form a check could miss; those of trees have.
is_tree_page() { [ "$(query "SELECT COUNT(*) FROM dbstat WHERE pageno = $1 AND pagetype <> 'overflow'" 2> /dev/null || echo 1)" = 1 ]; }

# What was whole in the log is taken, what comes after the damage never was.
case_database_log_damaged() {
  start; ready; strike
  local log="$data/langnghe.db-wal"
  head -c 8192 /dev/urandom | dd of="$log" bs=1 seek=$(($(stat -c %s "$log") / 2)) conv=notrunc 2> /dev/null
  start; ready; complete; stop
}

case_database_log_garbage() {
  start; ready; strike
  head -c 100000 /dev/urandom > "$data/langnghe.db-wal"
  start; ready; complete; stop
}

case_database_locked() {
  filled
  (sqlite3 "$data/langnghe.db" "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y);" ".shell echo > $here/locked; sleep 300") > /dev/null 2>&1 3>&- &
  local holder=$! i
  pids+=("$holder")
  for ((i = 0; i < 100; i++)); do [ ! -e "$here/locked" ] || break; sleep 0.1; done
  refuses "database is locked"
  pkill -KILL -P "$holder"; kill -KILL "$holder" 2> /dev/null
  start; ready; complete; stop
}
