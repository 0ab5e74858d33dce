import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseTemplate } from '@jiheng/core/template'
import { expect, test } from 'vitest'
import { aFolder } from '../packages/cli/src/test/a-folder.ts'
import { callJiheng } from '../packages/cli/src/test/call-jiheng.ts'
import { blankFile } from './blanks/blank-template.ts'

const blocksOf = (page: string, kind: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(([, block = '']) => block)

test('docs/templates.md: its commands print what it says', async () => {
  const page = await readFile(new URL('../docs/templates.md', import.meta.url), 'utf8')
  const cwd = await aFolder({ '答案.json': blocksOf(page, 'json')[0] ?? '' })
  await writeFile(join(cwd, '空白表.xlsx'), blankFile('quarterly-project-target', 'xlsx'))
  const outputs = blocksOf(page, 'output')
  const consoles = blocksOf(page, 'console').map((block) => block.match(/(?<=^\$ npx --no jiheng ).*$/gm) ?? [])
  const run = async (lines: readonly string[]): Promise<string> => {
    let last = ''
    for (const line of lines) {
      const { status, out } = await callJiheng(line.split(' '), { cwd })
      expect([line, status]).toEqual([line, 0])
      last = out
    }
    return last
  }
  expect(consoles).toHaveLength(2)
  for (const [i, lines] of consoles.entries()) expect(await run(lines)).toBe(outputs[i])
  const made = parseTemplate(JSON.parse(await readFile(join(cwd, '表样.json'), 'utf8')))
  expect(made.kind === 'template' && [made.template.paper.orientation, made.template.head[0]?.text]).toEqual([
    'landscape',
    '桐林县{year}年项目绩效目标分解表',
  ])
})
