// npm run readme: writes into the READMEs what their commands really print. A test fails where one has become a lie.
import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { runCall } from '../packages/cli/src/run-call.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The pages that show commands with their output. */
export const pages = ['README.md', 'README.zh-CN.md'] as const

const none: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: async function* () {} }

/** What a call of `jiheng` prints in the root of the project. */
const outputOf = async (args: readonly string[]): Promise<string> => {
  let printed = ''
  const print = (text: string): void => {
    printed += text
  }
  await runCall(args, {
    cwd: root,
    env: {},
    stdin: none,
    out: print,
    err: print,
    outBytes: () => {},
    shown: false,
    watched: false,
    now: () => 0,
    today: () => '2025-03-01',
    ended: () => Promise.resolve(),
  })
  return printed.trimEnd()
}

/** `$ npx --no jiheng ARGS`, its words perhaps in quotes, and perhaps ` | sed -n FROM,TOp` behind it. */
const command = /^\$ npx --no jiheng (.+?)(?: \| sed -n (\d+),(\d+)p)?$/

const blockOf = async (line: string): Promise<string> => {
  const [, call, from, to] = command.exec(line) ?? []
  if (call === undefined) throw new Error(`readme: no call of jiheng: ${line}`)
  const args = (call.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'))
  const lines = (await outputOf(args)).split('\n')
  const shown = from === undefined ? lines : lines.slice(Number(from) - 1, Number(to))
  return `\`\`\`console\n${line}\n${shown.join('\n')}\n\`\`\``
}

/** A page with the output of every \`\`\`console block made anew from its first line. */
export const withOutput = async (page: string): Promise<string> => {
  const blocks = page.match(/```console\n[\s\S]*?\n```/g) ?? []
  let text = page
  for (const block of blocks) {
    const fresh = await blockOf(block.split('\n')[1] ?? '')
    text = text.replace(block, () => fresh)
  }
  return text
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const page of pages) {
    writeFileSync(`${root}${page}`, await withOutput(readFileSync(`${root}${page}`, 'utf8')))
    console.log(page)
  }
}
