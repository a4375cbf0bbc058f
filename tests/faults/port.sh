# The address cannot be had.

case_port_taken() {
  filled
  start; ready
  local first="$pid" taken="$url"
  data="$here/second" listen="$taken"
  refuses "$taken" "address already in use"
  pid="$first"
  serves "the first one"
  stop
}

case_port_of_another_machine() {
  filled
  listen=http://203.0.113.7:8080
  refuses "Cannot assign requested address"
}

case_port_that_is_none() {
  filled
  for listen in nonsense http://127.0.0.1:99999 http://localhost:0; do refuses "ASPNETCORE_URLS"; done
}
