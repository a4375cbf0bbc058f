# The clock is earlier than what the database remembers.

back() { with=(LD_PRELOAD="$preload" FAKETIME="@2020-02-02 02:02:02" FAKETIME_DONT_FAKE_MONOTONIC=1 DONT_FAKE_MONOTONIC=1 NO_FAKE_STAT=1); }

# Changes follow each other by their number, whatever their times.
case_clock_moved_back() {
  filled
  changed_content
  back
  start; ready; complete
  changes || fail "a change: $(cat "$here/complaint")"
  shows
  [ "$(query "SELECT MAX(At) < '2021' FROM AuditEvents WHERE Number > $((items + published))")" = 1 ] || fail "the clock was not back"
  [ "$(query "SELECT COUNT(*) FROM AuditEvents")" = "$(query "SELECT MAX(Number) FROM AuditEvents")" ] || fail "numbers of changes have gaps"
  health Healthy
  no_trace
  stop
  with=()
  start; ready; shows; no_trace; stop
}

case_clock_back_at_the_first_import() {
  back
  start; ready; complete; stop
  with=()
  start; ready; complete; stop
}

# A process killed while it changed the shape of the database leaves a lock; with the clock moved back, one of the future.
case_clock_back_behind_a_lock() {
  mkdir -p "$data"
  need sqlite3 "$data/langnghe.db" "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2999-01-01 00:00:00');"
  start; ready; complete; stop
}
