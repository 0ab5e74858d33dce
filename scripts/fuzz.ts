// Damaged files of every format, read as the system reads them: no crash, no hang, no runaway memory, no silent loss.
//   node scripts/fuzz.ts [--minutes 5 | --count N] [--from N] [--sandbox N] [--seed N] [--lanes 2]
//   node scripts/fuzz.ts --show NUMBER [--seed N]      writes the damaged file of a number to the current folder
import { writeFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { readBounds } from '@jiheng/files/sandbox'
import { createFilePool } from '@jiheng/server'
import { corpus as makeCorpus } from '../test/fuzz/corpus.ts'
import { makeFile } from '../test/fuzz/make-file.ts'
import { type Fault, runFuzz } from '../test/fuzz/run-fuzz.ts'

const option = (name: string, otherwise: number): number => {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(argv[at + 1])
}
const seed = option('seed', 1)
const corpus = await makeCorpus()
stdout.write(
  `corpus: ${corpus.length} files, ${[...new Set(corpus.map(({ format }) => format))].join(', ')}; seed ${seed}\n`,
)

const faultLine = ({ format, number, why }: Fault): string => `FAULT ${format} ${number}: ${why.slice(0, 400)}\n`

const shown = option('show', -1)
if (shown >= 0) {
  const { format, bytes } = makeFile(corpus, seed, shown)
  writeFileSync(`fuzz-${seed}-${shown}.${format}`, bytes)
  exit(0)
}

const count = option('count', Number.POSITIVE_INFINITY)
const until = performance.now() + (Number.isFinite(count) ? Number.POSITIVE_INFINITY : option('minutes', 5) * 60_000)
const began = performance.now()
let told = 0
const run = await runFuzz(
  corpus,
  {
    seed,
    from: option('from', 0),
    lanes: option('lanes', 2),
    bounds: { seconds: readBounds.seconds, megabytes: readBounds.megabytes },
  },
  (files) => files >= count || performance.now() > until,
  (files, faults) => {
    // At once: a long run may be ended before its end.
    for (const fault of faults.slice(told, 20)) stdout.write(faultLine(fault))
    told = faults.length
    if (files % 10_000 === 0) stdout.write(`${files} files, ${faults.length} faults\n`)
  },
)
for (const [format, outcomes] of [...run.ended].toSorted()) {
  const words = [...outcomes].toSorted((a, b) => b[1] - a[1]).map(([outcome, times]) => `${outcome} ${times}`)
  stdout.write(`${format.padEnd(10)} ${words.join(', ')}\n`)
}
const { number, format, milliseconds } = run.slowest
stdout.write(
  `${run.files} files in ${Math.round((performance.now() - began) / 1_000)} s; at most ${Math.round(run.mostBytes / 1024 / 1024)} MiB; slowest ${format} ${number}: ${Math.round(milliseconds)} ms\n`,
)

const sandboxed = option('sandbox', 0)
const crashes: string[] = []
if (sandboxed > 0) {
  const outcomes = new Map<string, number>()
  const pool = createFilePool(2, readBounds)
  // The pool's processes alone do not keep this one alive.
  const alive = setInterval(() => undefined, 1_000)
  await Promise.all(
    Array.from({ length: 4 }, async (_, lane) => {
      for (let i = lane; i < sandboxed; i += 4) {
        const { name, bytes } = makeFile(corpus, seed + 1, i)
        const result = await pool.run({ kind: 'read', bytes, name, templates: [], profile: {} })
        outcomes.set(result.kind, (outcomes.get(result.kind) ?? 0) + 1)
        if (result.kind === 'crashed') crashes.push(`${i}: ${result.why}`)
      }
    }),
  )
  await pool.close()
  clearInterval(alive)
  stdout.write(`sandbox: ${[...outcomes].map(([kind, times]) => `${kind} ${times}`).join(', ')}\n`)
  for (const crash of crashes.slice(0, 10)) stdout.write(`CRASH ${crash}\n`)
}
exit(run.faults.length + crashes.length > 0 ? 1 : 0)
