# The clock is earlier than what the database remembers.

# Seen from the database it is the same whether the clock went back or its own times went ahead: all of them and all files, by 70 years.
ahead() {
  need sqlite3 "$data/langnghe.db" "
    UPDATE Items SET CreatedAt = '2096' || substr(CreatedAt, 5), FirstPublishedAt = '2096' || substr(FirstPublishedAt, 5), ChangedAt = '2096' || substr(ChangedAt, 5);
    UPDATE Revisions SET CreatedAt = '2096' || substr(CreatedAt, 5);
    UPDATE AuditEvents SET At = '2096' || substr(At, 5);"
  find "$data" -type f -exec touch -d 2096-01-01 {} +
}

# Changes follow each other by their number, whatever their times.
case_clock_moved_back() {
  filled
  changed_content
  ahead
  start; ready; complete
  changes || fail "a change: $(cat "$here/complaint")"
  shows
  [ "$(query "SELECT MAX(At) < '2096' FROM AuditEvents WHERE Number > $((items + published))")" = 1 ] || fail "the clock is not behind"
  [ "$(query "SELECT COUNT(*) FROM AuditEvents")" = "$(query "SELECT MAX(Number) FROM AuditEvents")" ] || fail "numbers of changes have gaps"
  health Healthy
  no_trace
  stop
  start; ready; shows; no_trace; stop
}

# A process killed while it changed the shape of the database leaves a lock; with the clock moved back, one of the future.
case_clock_back_behind_a_lock() {
  mkdir -p "$data"
  need sqlite3 "$data/langnghe.db" "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2999-01-01 00:00:00');"
  start; ready; complete; stop
}
