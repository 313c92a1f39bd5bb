// node run.mjs PEER FILE MEGABYTES: runs a peer over the texts of a file of JSON lines and prints how fast it was.
import { readFileSync } from 'node:fs'

const peers = {
  chrono: async () => {
    const chrono = await import('chrono-node')
    return (text, day) => chrono.parse(text, day).length
  },
  wink: async () => {
    const wink = (await import('wink-nlp')).default
    const model = (await import('wink-eng-lite-web-model')).default
    const nlp = wink(model)
    return text => nlp.readDoc(text).entities().length()
  },
  compromise: async () => {
    const nlp = (await import('compromise')).default
    nlp.plugin((await import('compromise-dates')).default)
    return text => nlp(text).dates().json().length
  },
}

const [name, file, megabytes] = process.argv.slice(2)
const find = await peers[name]()
const articles = readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line))
find(articles[0].text, new Date(articles[0].published)) // what is built at the first call is not counted
let bytes = 0, found = 0
const start = process.cpuUsage()
for (const a of articles) {
  if (bytes >= megabytes * 1e6) break
  found += find(a.text, new Date(a.published))
  bytes += Buffer.byteLength(a.text)
}
const used = process.cpuUsage(start)
console.log(JSON.stringify({ name, bytes, seconds: (used.user + used.system) / 1e6, found }))
