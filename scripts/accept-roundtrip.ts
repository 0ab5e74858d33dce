// Prints every template's example, forms with something random in every cell, every form of test/layouts and whole
// publications in every format, reads them again and says where they differ from what was printed: --help tells the options.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { exit, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { filledCases, layoutCases, publicationCases, sampleCases, templateCases } from '../test/round-trip/cases.ts'
import { formats } from '../test/round-trip/formats.ts'
import { lostReasons } from '../test/round-trip/lost-by-nature.ts'
import { notYet } from '../test/round-trip/not-yet.ts'
import { newPrinter, type RoundTrip, roundTrips } from '../test/round-trip/round-trip.ts'
import { equalOf, roundTripPage } from '../test/round-trip/round-trip-page.ts'

const help = `npm run accept:roundtrip [-- OPTIONS]

Prints every case in every format, reads it again and says where it differs. Without options it takes most of an hour.

  --only GROUP/NAME   only cases whose group and name begin so: national-project-target, several-projects-in-one-sheet/
  --format LIST       only these, with commas: ${formats.map(({ name }) => name).join(', ')}
  --templates         only the templates, with examples and random forms
  --count N           so many random forms of every template (3)
  --seed N            of the random forms (1)
  --quiet             only the table, no differences
  --write             writes the table of docs/round-trip.md, which else must be the same; only of all cases in all formats
  --help              this text

What is printed of ../shared is not in the table: it is not part of the project. Ends with 1 where something differs.
`

/** The options, or the sentence of what is wrong with them. */
const parsed = () => {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        format: { type: 'string' },
        count: { type: 'string', default: '3' },
        seed: { type: 'string', default: '1' },
        templates: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const wrong = (['count', 'seed'] as const).find((name) => !/^\d+$/.test(values[name]))
    return wrong === undefined ? values : `--${wrong} takes a whole number, not ${JSON.stringify(values[wrong])}`
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}
const options = parsed()
if (typeof options === 'string') {
  stderr.write(`${options}\n\n${help}`)
  exit(2)
}
if (options.help) {
  stdout.write(help)
  exit(0)
}
const { only, quiet, templates: templatesOnly } = options
const [seed, count] = [Number(options.seed), Number(options.count)]
const isUsual = seed === 1 && count === 3
const wanted = options.format?.split(',')
const chosen = formats.filter(({ name }) => wanted === undefined || wanted.includes(name))
const samples = templatesOnly ? [] : await sampleCases()
const cases = [
  ...templateCases(),
  ...filledCases(seed, count),
  ...(templatesOnly ? [] : [...(await layoutCases()), ...(await publicationCases())]),
  ...samples,
].filter(({ group, name }) => only === undefined || `${group}/${name}`.startsWith(only))
if (chosen.length === 0 || cases.length === 0) {
  stdout.write(
    `nothing to print: formats are ${formats.map(({ name }) => name).join(', ')}; --only takes the beginning of group/name\n`,
  )
  exit(2)
}

const results: RoundTrip[] = []
const print = newPrinter()
for (const format of chosen)
  for (const result of await roundTrips(cases, format, print)) {
    results.push(result)
    const { differences } = result
    if (quiet || differences.length === 0) continue
    stdout.write(`${result.case.group}/${result.case.name} as ${format.name}: ${differences.length} differences\n`)
    for (const line of differences.slice(0, 8)) stdout.write(`    ${line}\n`)
  }

const groups = [...new Set(cases.map(({ group }) => group))]
const row = (name: string, of: (trip: RoundTrip) => boolean): string =>
  `${name.padEnd(40)}${chosen
    .map((format) => equalOf(results.filter((one) => one.format === format.name && of(one))).padEnd(16))
    .join('')}\n`
stdout.write(`\nequal/printed\n${' '.repeat(40)}${chosen.map(({ name }) => name.padEnd(16)).join('')}\n`)
for (const group of groups) stdout.write(row(group, (trip) => trip.case.group === group))
stdout.write(row('all', () => true))
for (const lost of new Set(results.flatMap((result) => result.lost))) stdout.write(`lost: ${lostReasons[lost]}\n`)

let broken = results.some(({ differences, known }) => differences.length > 0 && !known)
const isFull = only === undefined && wanted === undefined && !templatesOnly && isUsual
if (isFull) {
  const different = new Set(
    results.flatMap(({ case: { group, name }, differences }) => (differences.length > 0 ? [`${group}/${name}`] : [])),
  )
  for (const one of Object.keys(notYet).filter((key) => !different.has(key))) {
    stdout.write(`${one} comes back the same in every format: take it out of test/round-trip/not-yet.ts\n`)
    broken = true
  }
  const path = fileURLToPath(new URL('../docs/round-trip.md', import.meta.url))
  const page = roundTripPage(results.filter((result) => !samples.includes(result.case)))
  if (options.write) writeFileSync(path, page)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== page) {
    stdout.write('docs/round-trip.md is not what came back here: npm run accept:roundtrip -- --write\n')
    broken = true
  }
}
if (broken) exit(1)
