import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import process from 'node:process'
import { root, run } from './set-up.mjs'

const inBrowser = /^test\/browser\//

/** The files with a failed test, as paths from the root; undefined where the report is missing. */
const failedFiles = (report) =>
  existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
        .testResults.filter(({ status }) => status === 'failed')
        .map(({ name }) => relative(root, name).split(sep).join('/'))
    : undefined

/**
 * Runs the tests and tells whether they pass. A browser on a busy machine may miss its time: where nothing but tests in the
 * browser failed, those files run once more, one after another, and it is said which; what fails then has failed.
 */
export const runTests = (node, chosen) => {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'jiheng-tests-'))
  const report = join(folder, 'report.json')
  try {
    const asked = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    if (run(node, [...asked, ...chosen]).status === 0) return true
    const again = failedFiles(report) ?? []
    if (again.length === 0 || !again.every((file) => inBrowser.test(file))) return false
    process.stdout.write(`\n— 浏览器测试单独再跑一次 once more, alone: ${again.join(', ')}\n`)
    return run(node, [vitest, 'run', '--no-file-parallelism', ...again]).status === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
