import { readBlocks } from '@jiheng/core/read'
import { templates } from '@jiheng/core/template'
import { openFile } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { unaccountedCells } from '../packages/core/src/read/account/unaccounted-cells.ts'
import { readWithLabels } from '../packages/core/src/read/read.ts'
import { compare } from './harness/compare.ts'
import { allFixtures, type Fixture } from './harness/fixtures.ts'
import { bytesOf, type FileFormat, readFixture } from './harness/readings.ts'

const fixtures = allFixtures()
const cases = fixtures.map((fixture) => [`${fixture.layout}/${fixture.name}`, fixture] as const)
const formatsOf = ({ kind }: Fixture): readonly FileFormat[] =>
  kind === 'text' ? ['text'] : ['text', 'tabs', 'html', 'docx', 'xlsx', 'ofd']

// PDF is read by `npm run accept:layouts`, which has LibreOffice print it.
describe('every layout is read right', () => {
  test.each(cases)('%s', async (_, fixture) => {
    for (const format of formatsOf(fixture)) {
      const disclosure = await readFixture(fixture, format, new Map())
      expect(disclosure).toBeDefined()
      if (!disclosure) continue
      const { rows, right, invented, differences } = compare(fixture.expected, disclosure)
      expect({ format, right, invented, differences: right < rows ? differences : [] }).toEqual({
        format,
        right: rows,
        invented: 0,
        differences: [],
      })
    }
  })

  test('every layout has two fixtures', () => {
    const layouts = Map.groupBy(fixtures, ({ layout }) => layout)
    expect([...layouts].filter(([, of]) => of.length < 2).map(([layout]) => layout)).toEqual([])
  })
})

describe('nothing of a source is lost', () => {
  test.each(cases)('%s', async (_, fixture) => {
    for (const format of formatsOf(fixture)) {
      const opened = await openFile(bytesOf(fixture, format), fixture.name)
      if (opened.kind !== 'blocks') throw new Error(`${format} was not read: ${opened.kind}`)
      const { labels } = readWithLabels(opened.blocks, { templates })
      expect(unaccountedCells(opened.blocks, readBlocks(opened.blocks, { templates }), labels)).toEqual([])
    }
  })
})
