// node table.mjs < RESULTS: writes a Markdown table of how fast the peers were.
import { readFileSync } from 'node:fs'

// What each does, and the part of timeline that does as much or more.
const rows = [
  ['timeline-annotate', 'dates with values, names, events with titles, participants and dates'],
  ['timeline-timex', 'dates, with values'],
  ['timeline-model', 'tags and names: the models of prose v2, compiled'],
  ['chrono', 'dates, with values (npm chrono-node)', 'timeline-timex'],
  ['wink', 'dates and other entities, without values (npm wink-nlp)', 'timeline-timex'],
  ['when', 'one date a sentence, with a value (Go)', 'timeline-timex'],
  ['go-dateparser', 'dates, with values (Go)', 'timeline-timex'],
  ['compromise', 'dates, with values (npm compromise-dates)', 'timeline-timex'],
  ['prose-v2', 'tags and names (Go)', 'timeline-model'],
  ['prose-v3', 'sentences, tags and names (Go)', 'timeline-model'],
]

const speed = {}
for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
  const r = JSON.parse(line)
  speed[r.name] = r.bytes / 1e6 / r.seconds
}
const number = x => x >= 10 ? x.toFixed(0) : x >= 1 ? x.toFixed(1) : x.toPrecision(2)
const times = (one, other) => other ? `${number(speed[one] / speed[other])} times` : ''
console.log('| | finds | MB/s | timeline\'s like part is faster | all of timeline is faster |\n| --- | --- | ---: | ---: | ---: |')
for (const [name, what, like] of rows) {
  console.log(`| ${name} | ${what} | ${number(speed[name])} | ${like ? times(like, name) : ''} | ${like ? times('timeline-annotate', name) : ''} |`)
}
