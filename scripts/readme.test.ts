import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pages, withOutput } from './readme.ts'

const root = new URL('..', import.meta.url).pathname
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

describe.each(pages)('%s', (page) => {
  test('shows what its commands print; refresh with: npm run readme', async () => {
    expect(textOf(page).match(/```console/g)?.length).toBeGreaterThan(2)
    expect(await withOutput(textOf(page))).toBe(textOf(page))
  })
})

const written = [...pages, 'CONTRIBUTING.md', 'docs/architecture.md'] as const

test.each(written)('%s: every file it links to is there', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
  const own = links.filter((link) => !/^https?:/.test(link))
  expect(own.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
})

/** What the recipes of CONTRIBUTING.md and the commands of the READMEs make. */
const made = /tonglin-project-target|\/rtf\/|\/dist-offline\//

test.each(written)('%s: every file of the project that it names is there', (page) => {
  const named = [...textOf(page).matchAll(/`((?:packages|scripts|bench|docs|examples|\.ci)\/[\w./@-]+)`/g)]
  const missing = named
    .map((match) => match[1] ?? '')
    .filter((path) => !made.test(path) && !existsSync(join(root, path)))
  expect(missing).toEqual([])
})

test('a page with another output is refused', async () => {
  const page = "```console\n$ npx --no jiheng value '≥8 个' | sed -n 1,1p\nsomething else\n```\n"
  expect(await withOutput(page)).toBe(
    '```console\n$ npx --no jiheng value \'≥8 个\' | sed -n 1,1p\n{"raw":"≥8 个","value":{"kind":"quantity","op":"≥","number":"8","unit":"个"}}\n```\n',
  )
})
