import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { jsonRanges } from './json-ranges.ts'

const one = { schema: 'jiheng/1', title: 'a "}] \\' }
const other = { schema: 'jiheng/1', list: [1, { two: [] }] }

const textsOf = async (text: string): Promise<readonly string[] | undefined> => {
  const path = join(await aFolder({}), 'all.json')
  await writeFile(path, text)
  const ranges = await jsonRanges(path)
  if (!ranges) return undefined
  const texts: string[] = []
  const bytes = Buffer.from(text)
  for await (const { start, end } of ranges) texts.push(bytes.toString('utf8', start, end).trim())
  return texts
}

describe('jsonRanges', () => {
  test.for<[what: string, text: string]>([
    ['a list in one line', JSON.stringify([one, other])],
    ['an indented list', JSON.stringify([one, other], null, 2)],
    ['one a line', `${JSON.stringify(one)}\n\n${JSON.stringify(other)}\n`],
    [
      'one a line, without an end of line, of another system',
      `\ufeff${JSON.stringify(one)}\r\n${JSON.stringify(other)}`,
    ],
  ])('%s', async ([, text]) => {
    expect((await textsOf(text))?.map((each) => JSON.parse(each))).toEqual([one, other])
  })

  test('a broken line is one item, and so is what stands where one should', async () => {
    const line = JSON.stringify(one)
    expect(await textsOf(`${line}\n{"schema":\n${line}`)).toEqual([line, '{"schema":', line])
    expect(await textsOf(`[${line}, oops, ${line}]`)).toEqual([line, 'oops', line])
    expect(await textsOf(`[${line}, {"a": [1`)).toEqual([line, '{"a": [1'])
  })

  test.for([[JSON.stringify(one, null, 2)], ['[1, 2]'], ['一份文本'], ['']])(
    '%j is opened as a whole',
    async ([text = '']) => {
      expect(await textsOf(text)).toBeUndefined()
    },
  )
})
