# Sourced by up: builds, quietly, when something is not built or older than its sources. The log is .foothold/build.log.
state=$home/.foothold
mark=$state/built
log=$state/build.log
modules=platform/launcher,platform/debezium-host,platform/sample-city
applications="services/front-door services/triage services/single-view-of-citizen services/projection"

stale() { # whether a source is newer than the last good build, or a package is missing
  [ -f "$mark" ] || return 0
  ls "$home"/platform/launcher/target/foothold-launcher-*.jar >/dev/null 2>&1 || return 0
  for application in $applications; do
    [ -f "$home/$application/target/quarkus-app/quarkus-run.jar" ] || return 0
  done
  [ -n "$(find "$home/pom.xml" "$home/platform" "$home/services" -name target -prune -o -path '*/src/test' -prune -o \
    -type f -newer "$mark" -print 2>/dev/null | head -n 1)" ]
}

progress() { # which module the build is at, from its log
  sed -n 's/.*Building Foothold: \(.*[^ ]\)  *[0-9][^ ]*  *\[\([0-9]*\/[0-9]*\)\]$/\2 \1/p' "$log" 2>/dev/null | tail -n 1
}

if stale; then
  mkdir -p "$state"
  for application in $applications; do modules=$modules,$application; done
  began=$(date +%s)
  : >"$mark.next"
  (cd "$home" && exec ./mvnw -B package -DskipTests -Dspotless.check.skip -Dcyclonedx.skip -pl "$modules" -am) >"$log" 2>&1 </dev/null &
  builder=$!
  trap 'kill "$builder" 2>/dev/null || :; wait "$builder" || :; rm -f "$mark.next"; echo; echo "The build was interrupted; nothing runs."; exit 130' INT TERM
  shown=
  while kill -0 "$builder" 2>/dev/null; do
    now=$(progress)
    if [ -t 1 ]; then
      printf '\rFoothold is being built, %s s  %-48s' $(($(date +%s) - began)) "$now"
    elif [ "$now" != "$shown" ]; then
      echo "Building $now"
      shown=$now
    fi
    sleep 1
  done
  if [ -t 1 ]; then printf '\r%-80s\r' ''; fi
  if ! wait "$builder"; then
    grep '^\[ERROR\]' "$log" | head -n 12 >&2
    echo "The build failed, and nothing runs: read $log, repair, and start again." >&2
    exit 1
  fi
  trap - INT TERM
  mv "$mark.next" "$mark" # dated at the begin: what changed during the build counts as new
  echo "Foothold is built ($(($(date +%s) - began)) s)."
fi
