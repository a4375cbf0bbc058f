# The disk is full, or becomes read-only.

case_disk_full_at_the_first_import() {
  disk 1m
  refuses "database or disk is full"
  need mount -o remount,size=64m "$data"
  start; ready; complete; stop
}

case_disk_without_any_room_at_the_first_start() {
  disk 32k
  refuses "No space left on device"
}

case_disk_full_at_a_later_start() {
  disk 32m
  start; says "The search index is complete"; ready; stop
  fill
  refuses "No space left on device"
  rm "$data/filler"
  start; ready; complete; stop
}

# Search index, cards and database each meet the full disk while readers read.
case_disk_full_while_it_runs() {
  changed_content
  disk 32m
  start; says "The search index is complete"; ready
  # Room the log of the database holds already would let a small change through.
  need sqlite3 "$data/langnghe.db" "PRAGMA wal_checkpoint(TRUNCATE);"
  fill
  serves "full"
  changes && fail "a change went into a full disk"
  complains
  rm -rf "$data/search" "$data/cards"
  fill
  health Degraded
  serves "full, without index and cards"
  status / > /dev/null
  local card
  card="$(grep -o 'https://langnghe.example[^"]*\.png' "$here/answer" | head -n 1 | sed 's|https://langnghe.example||')"
  [ -n "$card" ] || fail "the home page names no card"
  status "$card" > /dev/null
  serves "full, after a card was asked for"
  rm "$data/filler"
  changes || fail "after the disk had room again: $(cat "$here/complaint")"
  shows
  health Healthy
  [ "$(status "$card")" = 200 ] || fail "the card $card does not come back: $(status "$card")"
  no_trace
  stop
}

case_disk_read_only_while_it_runs() {
  changed_content
  disk 32m
  start; says "The search index is complete"; ready
  # Who has a file open for writing keeps a disk from becoming read-only by hand; a disk that fails does not ask.
  need mount -o bind "$data" "$data"
  need mount -o remount,bind,ro "$data"
  serves "read-only"
  changes && fail "a change went into a read-only folder"
  complains
  serves "read-only, after a change was refused"
  need umount "$data"
  changes || fail "after it could be written again: $(cat "$here/complaint")"
  shows
  no_trace
  stop
}
