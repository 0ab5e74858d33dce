// Prints every template's example, every form of test/layouts and whole publications in every format, reads them again
// and says where they differ from what was printed.
//   node scripts/accept-roundtrip.ts [--only GROUP] [--format docx,html,docx→odt,…] [--count N] [--seed N] [--quiet] [--write]
// --count: so many forms of every template with something random in every cell.
// Of all cases in all formats the table of docs/round-trip.md is made: --write writes it, else it must be the same.
import { argv, exit, stdout } from 'node:process'
import { filledCases, layoutCases, publicationCases, templateCases } from '../test/round-trip/cases.ts'
import { formats } from '../test/round-trip/formats.ts'
import { newPrinter, type RoundTrip, roundTrips } from '../test/round-trip/round-trip.ts'

const usualCount = 3
const option = (name: string): string | undefined => {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? undefined : argv[at + 1]
}
const quiet = argv.includes('--quiet')
const only = option('only')
const wanted = option('format')?.split(',')
const chosen = formats.filter(({ name }) => wanted === undefined || wanted.includes(name))
const count = Number(option('count') ?? usualCount)
const seed = Number(option('seed') ?? 1)
const cases = [
  ...templateCases(),
  ...filledCases(seed, count),
  ...(await layoutCases()),
  ...(await publicationCases()),
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
const said = (of: readonly RoundTrip[]): string =>
  `${of.filter(({ differences }) => differences.length === 0).length}/${of.length}`
const row = (name: string, of: (format: string) => string): string =>
  `${name.padEnd(40)}${chosen.map(({ name: format }) => of(format).padEnd(12)).join('')}\n`
stdout.write(`\nequal/printed\n${row('', (format) => format)}`)
for (const group of groups)
  stdout.write(row(group, (format) => said(results.filter((one) => one.case.group === group && one.format === format))))
stdout.write(row('all', (format) => said(results.filter((one) => one.format === format))))
if (results.some(({ differences }) => differences.length > 0)) exit(1)
