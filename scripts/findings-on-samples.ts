// Keeps docs/findings-on-the-samples*.md true. The verdicts are given by reading, in the table of the English page; this
// lists what the real command finds today, what of it has no verdict, and which verdicts have lost their finding.
//   node scripts/findings-on-samples.ts            what is new or gone; exit 1 where the table is not true
//   node scripts/findings-on-samples.ts --write    writes the totals of both pages anew from the table
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { argv, execPath, exit } from 'node:process'
import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const table = at('docs/findings-on-the-samples.md')

/** The folder of the samples, which stand beside the project and are no part of it. */
export const samples = at('../shared/seeds')

/** The two pages: the English one holds the table. */
export const pages = [
  { path: table, lang: 'en' },
  { path: at('docs/findings-on-the-samples.zh-CN.md'), lang: 'zh-CN' },
] as const

/** A finding as the table names it: no text of a sample, its number, line and rule only. */
export interface Line {
  /** `000:23`, or `000:23 (reading)` for what the extraction of the text damaged. */
  readonly place: string
  readonly rule: string
  readonly severity: string
}

const verdicts = ['true', 'arguable', 'false'] as const
export type Verdict = (typeof verdicts)[number]
export type Judged = Line & { readonly verdict: Verdict; readonly remark: string }

interface Found {
  readonly file: string
  readonly rule: string
  readonly severity: string
  readonly origin: string
  readonly place: { readonly line?: number }
}

/** What `jiheng check` finds on a folder, all files in one call, in the order of the table. */
export const findingsOn = (folder: string): readonly Line[] => {
  const call = spawnSync(execPath, [at('packages/cli/bin/jiheng.mjs'), 'check', folder, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (call.status === 2 || call.error) throw new Error(`jiheng check ${folder}: ${call.stderr}`)
  return (JSON.parse(call.stdout) as readonly Found[]).map(({ file, rule, severity, origin, place }) => ({
    place: `${/(\d{3})[^/\\]*$/.exec(file)?.[1] ?? file}:${place.line ?? 0}${origin === 'reading' ? ' (reading)' : ''}`,
    rule,
    severity,
  }))
}

const isVerdict = (text: string): text is Verdict => verdicts.some((each) => each === text)

/** The rows of the page's table. */
export const judgedIn = (page: string): readonly Judged[] =>
  page.split('\n').flatMap((line) => {
    const [place = '', rule = '', severity = '', verdict = '', remark = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    return /^\d{3}:\d+/.test(place) && isVerdict(verdict) ? [{ place, rule, severity, verdict, remark }] : []
  })

const keyOf = ({ place, rule, severity }: Line): string => `${place} ${rule} ${severity}`

/** What of one list the other lacks; a line that stands twice must stand there twice. */
export const without = (lines: readonly Line[], others: readonly Line[]): readonly string[] => {
  const left = others.map(keyOf)
  return lines.map(keyOf).filter((key) => {
    const index = left.indexOf(key)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

const words = {
  en: { rule: 'rule', all: 'findings', true: 'true', arguable: 'arguable', false: 'false', sum: 'all' },
  'zh-CN': { rule: '规则', all: '发现', true: '属实', arguable: '可商榷', false: '误报', sum: '合计' },
} as const

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(all, 1)).toFixed(1)} %`

/** Totals a rule and overall, as a table. */
export const totals = (judged: readonly Judged[], lang: keyof typeof words): string => {
  const w = words[lang]
  const count = (rows: readonly Judged[]) => [
    rows.length,
    ...verdicts.map((verdict) => rows.filter((row) => row.verdict === verdict).length),
  ]
  const byRule = [...Map.groupBy(judged, ({ rule }) => rule)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const [all = 0, ...kinds] = count(judged)
  return [
    line([w.rule, w.all, w.true, w.arguable, w.false]),
    '| --- | ---: | ---: | ---: | ---: |',
    ...byRule.map(([rule, rows]) => line([rule, ...count(rows)])),
    line([`**${w.sum}**`, `**${all}**`, ...kinds.map((kind) => `**${kind}** (${percent(kind, all)})`)]),
  ].join('\n')
}

const marks = /(<!-- totals -->\n)[\s\S]*?(\n<!-- \/totals -->)/

/** A page with its totals made anew. */
export const withTotals = (page: string, judged: readonly Judged[], lang: keyof typeof words): string =>
  page.replace(marks, (_, open: string, close: string) => `${open}\n${totals(judged, lang)}\n${close}`)

if (argv[1] === fileURLToPath(import.meta.url)) {
  const judged = judgedIn(readFileSync(table, 'utf8'))
  if (argv.includes('--write'))
    for (const { path, lang } of pages) writeFileSync(path, withTotals(readFileSync(path, 'utf8'), judged, lang))
  if (!existsSync(samples)) {
    console.log(`The samples are not there (${samples}): nothing to compare with.`)
    exit(0)
  }
  const found = findingsOn(samples)
  const fresh = without(found, judged)
  const gone = without(judged, found)
  for (const line of fresh) console.log(`no verdict: ${line}`)
  for (const line of gone) console.log(`no finding: ${line}`)
  console.log(`${found.length} findings, ${judged.length} verdicts`)
  exit(fresh.length + gone.length > 0 ? 1 : 0)
}
