// Puts faults into clean forms and asks whether the rules see them, and nothing where there is none.
//   node scripts/accept-mutations.ts [--count 60] [--seed N] [--only RULE] [--show] [--quiet] [--write]
// --show: prints the first paper that a rule missed, or accused without a fault. --write: docs/mutations.md.
import { writeFileSync } from 'node:fs'
import { argv, exit, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { rules } from '@jiheng/core/check'
import { judgeMutations } from '../test/mutations/judge-mutations.ts'
import { mutationsPage } from '../test/mutations/mutations-page.ts'
import { runMutations } from '../test/mutations/run-mutations.ts'

const option = (name: string): string | undefined => {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? undefined : argv[at + 1]
}
const has = (name: string): boolean => argv.includes(`--${name}`)

const count = Number(option('count') ?? 60)
const run = runMutations({ count, seed: Number(option('seed') ?? 1), only: option('only') }, (done, of) => {
  if (stderr.isTTY) stderr.write(`\r${done}/${of}`)
})
// Rules about the reading speak of damaged files, which test/fuzz and the layouts make.
const known = new Set(rules.filter(({ family }) => family !== 'reading').map(({ id }) => id))
const { lines, faults } = judgeMutations(run, known, option('only') === undefined ? 'all' : 'some')
for (const line of lines)
  if (!has('quiet') || line.fault) stdout.write(`${line.fault ? 'FAULT ' : '      '}${line.text}\n`)
if (has('show')) {
  for (const { mutation, missed } of run.outcomes)
    if (missed !== undefined) stdout.write(`\n--- missed: ${mutation.rule}, ${mutation.how}\n${missed}\n`)
  for (const [rule, paper] of run.accused) stdout.write(`\n--- accused without a fault: ${rule}\n${paper}\n`)
}
if (has('write'))
  writeFileSync(fileURLToPath(new URL('../docs/mutations.md', import.meta.url)), mutationsPage(run, count))
stdout.write(`${run.outcomes.length} kinds of fault, ${run.clean} clean papers; ${faults} faults\n`)
exit(faults > 0 ? 1 : 0)
