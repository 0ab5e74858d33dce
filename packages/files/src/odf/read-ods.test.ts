import { describe, expect, test } from 'vitest'
import { odfCell, odfCovered, odfOf, odfRow, odfTable } from '../fixtures/odf-bytes.ts'
import { shortLines } from '../fixtures/short-lines.ts'
import { openFile } from '../open/open-file.ts'

const open = async (body: string, styles = '') => {
  const file = await openFile(odfOf('spreadsheet', body, { styles }), 'a.ods')
  if (file.kind !== 'blocks') throw new Error(file.kind === 'unreadable' ? file.code : file.kind)
  return file.blocks
}
const repeated = (count: number) => `table:number-columns-repeated="${count}"`

describe('readOds', () => {
  test('cells as they are shown, with their sheet, row and column', async () => {
    const blocks = await open(
      odfTable(
        odfRow(odfCell('', repeated(2)) + odfCell('合计') + odfCell('100.00%', 'office:value="1"')) +
          odfRow(odfCell('', repeated(16_384)), 'table:number-rows-repeated="3"') +
          odfRow(
            odfCell('', repeated(2)) + odfCell('甲') + odfCell('乙', 'table:number-columns-spanned="2"') + odfCovered(),
          ) +
          odfRow(odfCell('', repeated(16_384)), 'table:number-rows-repeated="1048571"'),
        'table:name="目标表"',
      ),
    )
    const cells = blocks.blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows.flatMap((row) => row.cells) : [],
    )
    expect(
      cells.filter(({ text }) => text !== '').map(({ text, place }) => [text, place.sheet, place.row, place.column]),
    ).toEqual([
      ['合计', '目标表', 1, 3],
      ['100.00%', '目标表', 1, 4],
      ['甲', '目标表', 5, 3],
      ['乙', '目标表', 5, 4],
    ])
  })

  test('merged areas, several paragraphs, several sheets; hidden rows and sheets are not shown', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const sheet = (name: string, text: string, style = 'ta1') =>
      odfTable(
        odfRow(odfCell(text, 'table:number-rows-spanned="2"') + odfCell('值')) +
          odfRow(odfCell('藏') + odfCell('藏'), 'table:visibility="collapse"') +
          odfRow(`${odfCovered()}<table:table-cell><text:p>一</text:p><text:p>二</text:p></table:table-cell>`),
        `table:name="${name}" table:style-name="${style}"`,
      )
    const blocks = await open(sheet('A', '甲') + sheet('B', '乙') + sheet('C', '丙', 'ta2'), styles)
    const text = shortLines(blocks).join('|')
    expect(text).toContain('甲')
    expect(text).toContain('一\n二')
    expect(text).not.toMatch(/藏|丙/)
    expect(new Set(blocks.blocks.map((block) => block.place.sheet))).toEqual(new Set(['A', 'B']))
  })

  test('values where a program left out what is shown; comments and charts are not read', async () => {
    const blocks = await open(
      odfTable(
        odfRow(
          '<table:table-cell office:value-type="percentage" office:value="0.07"/>' +
            '<table:table-cell office:value-type="float" office:value="12.5"><office:annotation><text:p>批注</text:p></office:annotation></table:table-cell>' +
            `<table:table-cell><text:p>甲</text:p>${odfTable(odfRow(odfCell('图')))}</table:table-cell>`,
        ) + odfRow(odfCell('乙') + odfCell('丙') + odfCell('丁')),
      ),
    )
    expect(shortLines(blocks)).toEqual(['1:7% 2:12.5 3:甲', '1:乙 2:丙 3:丁'])
  })

  test('a sheet that repeats a text for ever is refused', async () => {
    const body = odfTable(odfRow(odfCell('甲', repeated(16_384)), 'table:number-rows-repeated="1048576"'))
    await expect(open(body)).rejects.toThrow('too-many-parts')
  })

  test('a million rows and columns that show nothing cost nothing', async () => {
    const row = odfRow(odfCell('', repeated(16_384)), 'table:number-rows-repeated="999999999"')
    const body = odfTable(odfRow(odfCell('甲') + odfCell('乙')) + row.repeat(1000) + odfRow(odfCell('丙')))
    expect(shortLines(await open(body))).toHaveLength(1)
  })
})
