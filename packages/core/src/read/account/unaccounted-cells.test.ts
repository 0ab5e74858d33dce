import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../../form/index.ts'
import { unaccountedCells } from './unaccounted-cells.ts'

const blocksOf = (text: string) => ({
  source: { name: '', sha256: '', mediaType: 'text/plain', bytes: 0 },
  blocks: [{ kind: 'paragraph' as const, text, place: { line: 1 } }],
})
const disclosureOf = (text: string) => ({
  ...buildDisclosure({ forms: [] }),
  skipped: [{ raw: text, place: { line: 1 }, why: 'not-understood' as const }],
})

describe('unaccountedCells', () => {
  const long = `第一行${'文'.repeat(5_000)}\n第二行`

  it('knows a long text of several lines again', () => {
    expect(unaccountedCells(blocksOf(long), disclosureOf(long), [])).toEqual([])
  })

  it('misses a long text of which only a part was kept', () => {
    expect(unaccountedCells(blocksOf(long), disclosureOf(long.slice(0, 4_500)), [])).toHaveLength(1)
  })
})
