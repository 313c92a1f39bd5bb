#!/bin/sh
# Runs timeline beside others, each on one core over the same generated texts, and prints a table: sh compare.sh [MEGABYTES]
#
# Speeds are megabytes of text in a second of processor time, after what is built at the first call. Each text is read once, and
# there is enough of it for what a runtime compiles as it goes. The slow get fewer texts.
set -eu
cd "$(dirname "$0")"
size=${1:-10}
some=$(awk "BEGIN { print $size / 20 }")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
go run ./cmd/wire "$size" > "$work/wire.jsonl"
( cd peers/go && go build -o "$work/peers" . )
( cd peers/js && npm install --silent --no-fund --no-audit )
export GOMAXPROCS=1
for peer in timeline-timex timeline-model timeline-annotate; do
  "$work/peers" $peer "$work/wire.jsonl" "$size"
done > "$work/results"
for peer in chrono wink; do
  node peers/js/run.mjs $peer "$work/wire.jsonl" "$size"
done >> "$work/results"
node peers/js/run.mjs compromise "$work/wire.jsonl" "$some" >> "$work/results"
for peer in when go-dateparser prose-v2 prose-v3; do
  "$work/peers" $peer "$work/wire.jsonl" "$some"
done >> "$work/results"
node peers/js/table.mjs < "$work/results"
