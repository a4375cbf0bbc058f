# Killed at any moment of the first import.

case_killed_while_it_imports() {
  local round took before
  before="$(date +%s%N)"
  start; says "The starting content is there"; took=$((($(date +%s%N) - before) / 1000000)); strike
  for ((round = 1; round <= ${LANGNGHE_KILLS:-20}; round++)); do
    data="$here/data-$round"
    start
    # From the first sign of life to a moment after the import.
    sleep "$(awk -v r="$RANDOM" -v t="$took" 'BEGIN { print (0.1 + r / 32768) * t / 1000 }')"
    strike
    start; ready; complete; strike
    rm -rf "$data"
  done
}

# The operator's way to end it is no fault.
case_stopped_while_it_imports() {
  start; says "100 of $items items read."; stop; no_trace
  start; ready; complete; stop
}
