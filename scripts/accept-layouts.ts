// Reads every fixture of test/layouts in every format and says which rows are right.
//   node scripts/accept-layouts.ts [--only LAYOUT] [--format grid,text,tabs,html,docx,xlsx,ofd,pdf] [--quiet] [--write]
// Of all layouts in all formats the table of docs/layouts.md is made: --write writes it, else it must be the same.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { compare, type Outcome } from '../test/harness/compare.ts'
import { allFixtures } from '../test/harness/fixtures.ts'
import { layoutsPage } from '../test/harness/layouts-page.ts'
import { type Format, formats, printPdfs, readFixture } from '../test/harness/readings.ts'

const option = (name: string): string | undefined => {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? undefined : argv[at + 1]
}
const quiet = argv.includes('--quiet')
const only = option('only')
const wanted = option('format')
const chosen = formats.filter((format) => wanted === undefined || wanted.split(',').includes(format))
const fixtures = allFixtures().filter(({ layout, name }) => only === undefined || `${layout}/${name}`.startsWith(only))
if (chosen.length === 0 || fixtures.length === 0) {
  stdout.write(`nothing to read: formats are ${formats.join(', ')}; --only takes the beginning of layout/name\n`)
  exit(2)
}

const pdfs = chosen.includes('pdf') ? printPdfs(fixtures) : new Map<string, Uint8Array>()
let broken = 0
const cells = new Map<string, Outcome[]>()
for (const fixture of fixtures)
  for (const format of chosen) {
    const disclosure = await readFixture(fixture, format, pdfs).catch((fault: Error) => {
      stdout.write(`${fixture.layout}/${fixture.name} as ${format}: ${fault.message}\n`)
      broken++
    })
    if (!disclosure) continue
    const outcome = compare(fixture.expected, disclosure)
    const key = `${fixture.layout}\t${format}`
    cells.set(key, [...(cells.get(key) ?? []), outcome])
    if (!quiet && outcome.differences.length > 0)
      stdout.write(
        `${fixture.layout}/${fixture.name} as ${format}: ${outcome.right}/${outcome.rows} rows, ${outcome.factsRight}/${outcome.facts} facts\n${outcome.differences
          .slice(0, 12)
          .map((line) => `    ${line}\n`)
          .join('')}`,
      )
  }

const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0)
const said = (outcomes: readonly Outcome[]): string => {
  if (outcomes.length === 0) return ''
  const [rows, right, invented] = [
    sum(outcomes, (o) => o.rows),
    sum(outcomes, (o) => o.right),
    sum(outcomes, (o) => o.invented),
  ]
  const facts = `${sum(outcomes, (o) => o.factsRight)}/${sum(outcomes, (o) => o.facts)}`
  return `${right}/${rows}${invented > 0 ? ` +${invented}` : ''} (${facts})`
}
const layouts = [...new Set(fixtures.map(({ layout }) => layout))]
const line = (name: string, of: (format: Format) => string): string =>
  `${name.padEnd(36)}${chosen.map((format) => of(format).padEnd(22)).join('')}\n`
stdout.write(`\nrows right/expected +invented (facts right/stated)\n${line('', (format) => format)}`)
for (const layout of layouts) stdout.write(line(layout, (format) => said(cells.get(`${layout}\t${format}`) ?? [])))
const all = (format: Format) => layouts.flatMap((layout) => cells.get(`${layout}\t${format}`) ?? [])
stdout.write(line('all', (format) => said(all(format))))

const bad = chosen.filter((format) => {
  const outcomes = all(format)
  return sum(outcomes, (o) => o.right) < 0.99 * sum(outcomes, (o) => o.rows) || sum(outcomes, (o) => o.invented) > 0
})
if (only === undefined && wanted === undefined) {
  const path = fileURLToPath(new URL('../docs/layouts.md', import.meta.url))
  const page = layoutsPage(
    layouts.map((layout) => ({
      layout,
      fixtures: fixtures.filter((fixture) => fixture.layout === layout).length,
      outcomes: new Map(chosen.map((format) => [format, cells.get(`${layout}\t${format}`) ?? []])),
    })),
  )
  if (argv.includes('--write')) writeFileSync(path, page)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== page) {
    stdout.write('docs/layouts.md is not what was read here: npm run accept:layouts -- --write\n')
    broken++
  }
}
if (broken > 0) exit(1)
if (bad.length > 0) {
  stdout.write(`below 99 % of the rows, or rows invented: ${bad.join(', ')}\n`)
  exit(1)
}
