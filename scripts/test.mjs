// npm test: set up, then formatting and lint, types, and every test. Arguments go on to the test runner
// (npm test -- packages/core/src/value), which then runs alone.
import { join } from 'node:path'
import process from 'node:process'
import { buildPage } from './build-page.mjs'
import { runTests } from './run-tests.mjs'
import { root, run, setUp } from './set-up.mjs'

const node = setUp()
const bin = (...path) => join(root, 'node_modules', ...path)
const chosen = process.argv.slice(2)
const steps =
  chosen.length > 0
    ? []
    : [
        ['lint', bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
        ['types', bin('typescript', 'bin', 'tsc'), '--noEmit'],
        ['types of the page', bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'packages/web'],
      ]
const failed = []
for (const [name, ...args] of steps) {
  process.stdout.write(`\n— ${name}\n`)
  if (run(node, args).status !== 0) failed.push(name)
}
// The page is needed by its own tests, by the server's and by the command's, and by whatever stands in test/.
const pageless = /^packages\/(core|files|store)(\/|$)|^scripts(\/|$)/
if (chosen.length === 0 || !chosen.every((path) => pageless.test(path))) buildPage(node)
if (!runTests(node, chosen)) failed.push('tests')
if (failed.length > 0) process.stdout.write(`\n没有通过 Failed: ${failed.join(', ')}\n`)
process.exit(failed.length === 0 ? 0 : 1)
