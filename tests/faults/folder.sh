# The data folder is of no use.

case_folder_read_only() {
  disk 32m
  cp -r "$content" "$data/"
  need mount -o remount,ro "$data"
  refuses "Read-only file system" "$data"
}

# root may write everywhere unless it gives that right up.
case_folder_of_somebody_else() {
  mkdir -p "$data"
  chmod 0555 "$data"
  LANGNGHE_PROGRAM="$(own_program)"
  refuses "is denied" "$data"
}

case_folder_is_a_file() {
  : > "$data"
  refuses "$data"
}

case_folder_below_a_file() {
  : > "$here/file"
  data="$here/file/data"
  refuses "$data"
}

# The program without root's right to pass over permissions.
own_program() {
  printf '#!/bin/sh\nexec setpriv --bounding-set=-dac_override,-dac_read_search,-fowner %s "$@"\n' \
    "$([ "${LANGNGHE_PROGRAM%.dll}" = "$LANGNGHE_PROGRAM" ] || echo dotnet) $LANGNGHE_PROGRAM" > "$here/program"
  chmod +x "$here/program"
  echo "$here/program"
}
