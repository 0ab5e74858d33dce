// Annotates every form of test/layouts as docx and xlsx, and the examples and seeds as we print them; then says, by code
// other than ours, whether each comment stands at its cell and whether the file is else the one that came in.
//   node scripts/accept-annotate.ts [--only NAME] [--office N]
// --office N: so many files of each format are opened by LibreOffice as well (default 12).
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, env, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { check } from '@jiheng/core/check'
import { sameDisclosure } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { national } from '@jiheng/core/score'
import { annotateSource, disclose, writeDocument } from '@jiheng/files'
import { allFixtures } from '../test/harness/fixtures.ts'
import { misplacedComments } from '../test/harness/misplaced-comments.ts'
import { bytesOf } from '../test/harness/readings.ts'
import { differsBesideComments } from '../test/harness/without-comments.ts'

const formats = ['docx', 'xlsx'] as const
type Format = (typeof formats)[number]

interface Original {
  readonly name: string
  readonly format: Format
  readonly bytes: () => Promise<Uint8Array>
}

const option = (name: string): string | undefined => {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? undefined : argv[at + 1]
}

/** The texts of a folder, each as we print it. */
const printsOf = (folder: string): readonly Original[] => {
  const path = fileURLToPath(new URL(`../${folder}`, import.meta.url))
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) =>
      formats.map((format) => ({
        name: `${folder}/${name} printed`,
        format,
        bytes: async () => {
          const disclosure = await disclose(new Uint8Array(readFileSync(join(path, name))), name)
          return writeDocument(layoutDisclosure(disclosure), format)
        },
      })),
    )
}

const originals: readonly Original[] = [
  ...allFixtures()
    .filter(({ kind }) => kind !== 'text')
    .flatMap((fixture) =>
      formats.map((format) => ({
        name: `${fixture.layout}/${fixture.name}`,
        format,
        bytes: async () => bytesOf(fixture, format),
      })),
    ),
  ...printsOf('examples'),
  ...printsOf('../shared/seeds'),
].filter(({ name }) => name.includes(option('only') ?? ''))

interface Sample {
  readonly name: string
  readonly format: Format
  readonly bytes: Uint8Array
  readonly comments: number
}

let findingsInAll = 0
let near = 0
const faults: string[] = []
const samples: Sample[] = []
for (const { name, format, bytes: make } of originals) {
  const bytes = await make()
  const disclosure = await disclose(bytes, `${name}.${format}`)
  const findings = check([disclosure], { profile: national, onCrash: 'throw' })[0] ?? []
  const annotated = await annotateSource(bytes, disclosure, findings, { lang: 'zh-CN' })
  const again = await annotateSource(bytes, disclosure, findings, { lang: 'zh-CN' })
  const { wrong, comments } = await misplacedComments(bytes, format, annotated)
  const reread = await disclose(annotated.bytes, `${name}.${format}`)
  const own = [
    ...(annotated.of === 'original' ? [] : ['was printed anew']),
    ...annotated.unplaced.map(({ heading }) => `no place for ${heading}`),
    ...(annotated.placed.length === findings.length ? [] : [`${findings.length} findings, ${annotated.placed.length}`]),
    ...wrong,
    ...differsBesideComments(bytes, annotated.bytes),
    ...sameDisclosure(disclosure, reread).map(({ at }) => `reads differently at ${at}`),
    ...(Buffer.compare(annotated.bytes, again.bytes) === 0 ? [] : ['a second run gives other bytes']),
  ]
  faults.push(...own.map((fault) => `${name} as ${format}: ${fault}`))
  findingsInAll += findings.length
  near += annotated.placed.filter(({ at }) => at === 'near').length
  if (comments > 0) samples.push({ name, format, bytes: annotated.bytes, comments })
}

/** Some of each format, from all over the list. */
const chosen = (format: Format, count: number): readonly Sample[] => {
  const own = samples.filter((sample) => sample.format === format)
  const step = Math.max(1, Math.floor(own.length / Math.max(1, count)))
  return own.filter((_, index) => index % step === 0).slice(0, count)
}

const openedByOffice = (format: Format, count: number): number => {
  const folder = mkdtempSync(join(tmpdir(), 'jiheng-annotate-'))
  try {
    const files = chosen(format, count).map((sample, index) => {
      const path = join(folder, `${index}.${format}`)
      writeFileSync(path, sample.bytes)
      return { ...sample, path, flat: join(folder, `${index}.${format === 'docx' ? 'fodt' : 'fods'}`) }
    })
    if (files.length === 0) return 0
    const install = `-env:UserInstallation=file://${folder}/profile`
    const to = format === 'docx' ? 'fodt' : 'fods'
    const args = [install, '--headless', '--convert-to', to, '--outdir', folder, ...files.map(({ path }) => path)]
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 300_000 })
    for (const { name, flat, comments } of files) {
      const found = existsSync(flat) ? readFileSync(flat, 'utf8').match(/<office:annotation[ >]/g)?.length : undefined
      if (found !== comments)
        faults.push(`${name} as ${format}: LibreOffice shows ${found ?? 'no file'} of ${comments} comments`)
    }
    return files.length
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const hasOffice = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const office = Number(option('office') ?? '12')
let opened = 0
if (office > 0 && hasOffice()) for (const format of formats) opened += openedByOffice(format, office)
else if (env.JIHENG_REQUIRE_ALL === '1') faults.push('LibreOffice is not there')

for (const fault of faults.slice(0, 60)) stdout.write(`${fault}\n`)
stdout.write(
  `${originals.length} files, ${findingsInAll} findings, ${near} of them at the nearest place; ${opened} files opened by LibreOffice; ${faults.length} faults\n`,
)
if (originals.length === 0 || findingsInAll === 0 || faults.length > 0) exit(1)
