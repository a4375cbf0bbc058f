# The starting content is damaged: nothing of it is taken over, and a mended one is taken whole.

# A copy of the content, and one file in it.
copied_content() {
  good="$content"
  content="$here/uSync"
  mkdir "$content"
  cp -r "$good/." "$content"
  file="$(ls "$content"/v17/Content/*.config | head -n 40 | tail -n 1)"
}

then_recovers() {
  [ "$(query "SELECT COUNT(*) FROM Items")" = 0 ] || fail "half of it was taken over"
  content="$good"
  start; ready; complete; stop
}

case_content_broken_file() {
  copied_content
  echo "<" >> "$file"
  refuses "$(basename "$file")"
  then_recovers
}

case_content_cut_file() {
  copied_content
  truncate -s 700 "$file"
  refuses "$(basename "$file")"
  then_recovers
}

case_content_file_that_may_not_be_read() {
  copied_content
  chmod 000 "$file"
  LANGNGHE_PROGRAM="$(own_program)"
  refuses "$(basename "$file")"
  then_recovers
}

# Other items name the village that is missing.
case_content_missing_file() {
  local key
  copied_content
  file="$(grep -l '<ContentType>craftVillage' "$content"/v17/Content/*.config | head -n 1)"
  key="$(sed -n 's/^<Content Key="\([^"]*\)".*/\1/p' "$file")"
  [ -n "$key" ] || fail "$(basename "$file") has no key"
  rm "$file"
  refuses "$key"
  then_recovers
}

case_content_missing_folder() {
  good="$content" content="$here/nowhere"
  refuses "$content"
  then_recovers
}
