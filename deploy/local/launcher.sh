# Sourced by the commands beside it: where the checkout and the JDK are, and how the launcher is called.
here=$(CDPATH= cd -- "${0%/*}" && pwd)
home=$(CDPATH= cd -- "$here/../.." && pwd)
JAVA_HOME=$("$here/find-jdk") || exit 1
export JAVA_HOME

launch() { # <command> [options]: ends this shell
  target=$home/platform/launcher/target
  jar=$(ls "$target"/foothold-launcher-*.jar 2>/dev/null | head -n 1)
  if [ -z "$jar" ] || [ ! -d "$target/lib" ]; then
    echo "Foothold is not built: deploy/local/up builds and starts it." >&2
    exit 1
  fi
  command=$1
  shift
  if [ -t 1 ]; then terminal=true; else terminal=false; fi
  trap '' HUP # a closed terminal must not stop what runs
  exec "$JAVA_HOME/bin/java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dslf4j.internal.verbosity=ERROR \
    -Dfoothold.terminal=$terminal -cp "$jar:$target/lib/*" org.foothold.launcher.Launcher "$command" --home "$home" "$@"
}
