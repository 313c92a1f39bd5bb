#!/bin/sh
# Prints how long the command takes and how much memory, on one core: to start, for one article, and for 1, 10 and 100 MB of generated
# news: sh scale.sh [MEGABYTES...]
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
( cd .. && go build -o "$work/timeline" ./cmd/timeline )
go build -o "$work/wire" ./cmd/wire
go build -o "$work/cost" ./cmd/cost
export GOMAXPROCS=1
echo '| | processor time | elapsed | peak memory |'
echo '| --- | ---: | ---: | ---: |'
"$work/cost" 'start' "$work/timeline" help
"$work/wire" -text 0.004 > "$work/one.txt"
"$work/cost" 'an article of 4 kB' "$work/timeline" annotate "$work/one.txt"
for size in ${*:-1 10 100}; do
  "$work/wire" "$size" > "$work/wire.jsonl"
  "$work/cost" "$size MB" "$work/timeline" annotate "$work/wire.jsonl"
done
