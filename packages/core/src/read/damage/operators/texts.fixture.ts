import type { Sheet, SheetLine } from '../sheet.fixture.ts'
import { blank, eachCell, eachRow, type Operator } from './operator.fixture.ts'

/** One target in eight is gone. */
export const valuesLost: Operator = {
  name: 'values lost',
  damage: (sheet, random) => {
    const gone: string[] = []
    const damaged = eachCell(sheet, (cell, part) => {
      if (
        part !== 'body' ||
        cell.text === '' ||
        !cell.at.some((pointer) => pointer.endsWith('/target')) ||
        !random.chance(0.125)
      )
        return cell
      gone.push(...cell.at)
      return blank(cell)
    })
    return { ...damaged, lost: [...sheet.lost, ...gone] }
  },
}

/** A line break within a cell ends the line of text: the rest of the row stands on the next. */
export const labelsBroken: Operator = {
  name: 'line break in a label',
  damage: (sheet, random) => ({
    ...sheet,
    lines: sheet.lines.flatMap((line): readonly SheetLine[] => {
      const at = line.kind === 'row' && line.part === 'head' ? line.cells.findIndex(({ text }) => text !== '') : -1
      const cell = line.kind === 'row' ? line.cells[at] : undefined
      if (line.kind !== 'row' || cell?.role !== 'label' || cell.text.length < 4 || at !== 0 || !random.chance(0.3))
        return [line]
      const bracket = cell.text.search(/[（(]/)
      const from = bracket > 1 && random.chance(0.7) ? bracket : 2 + random.below(cell.text.length - 3)
      return [
        { kind: 'text', cell: { ...cell, text: cell.text.slice(0, from) } },
        { ...line, cells: [{ ...cell, text: cell.text.slice(from) }, ...line.cells.slice(1)] },
      ]
    }),
  }),
}

/** A long text is wrapped: the line ends within it, and the rest of the row stands on the next. */
export const valuesWrapped: Operator = {
  name: 'line break in a value',
  damage: (sheet, random) => ({
    ...sheet,
    lines: sheet.lines.flatMap((line): readonly SheetLine[] => {
      const at =
        line.kind === 'row' ? line.cells.findIndex(({ role, text }) => role === 'value' && text.length > 24) : -1
      const cell = line.kind === 'row' ? line.cells[at] : undefined
      if (line.kind !== 'row' || !cell || !random.chance(0.5)) return [line]
      const from = 8 + random.below(cell.text.length - 12)
      const rest = [{ ...cell, text: cell.text.slice(from) }, ...line.cells.slice(at + 1)]
      const alone = rest.slice(1).every(({ text }) => text === '')
      return [
        { ...line, cells: [...line.cells.slice(0, at), { ...cell, text: cell.text.slice(0, from) }] },
        alone && random.chance(0.5) ? { kind: 'text', cell: rest[0] ?? cell } : { ...line, cells: rest },
      ]
    }),
  }),
}

/** Lines below the table that belong to nobody's form: who filled it in, and when. */
export const footed: Operator = {
  name: 'lines below the table',
  damage: (sheet, random) => {
    const end = sheet.lines.findLastIndex((line) => line.kind === 'row') + 1
    const footer: SheetLine = {
      kind: 'text',
      cell: {
        text: random.pick([
          '填表人：负责人丙    联系电话：0000-1112223    填报日期：2026年1月15日',
          '注：1.表中金额保留两位小数。2.无此项内容的填“无”。',
          '单位负责人（签字）：          财务负责人（签字）：',
        ]),
        at: [],
        role: 'value',
        column: 1,
      },
    }
    return {
      ...sheet,
      lines: [
        ...sheet.lines.slice(0, end),
        ...(random.chance(0.5) ? [{ kind: 'blank' as const }] : []),
        footer,
        ...sheet.lines.slice(end),
      ],
    }
  },
}

const html = ['<p>', '</p>', '&nbsp;', '<br/>', '[bookmark: _Toc123456789]'] as const

/** Markup of the program that the text came from. */
export const markupLeaked: Operator = {
  name: 'markup leaked',
  damage: (sheet, random) =>
    eachCell(sheet, (cell, part) => {
      if (cell.text === '') return cell
      if (part === 'text') return random.chance(0.5) ? { ...cell, text: `${html[4]}${cell.text}` } : cell
      if (cell.role === 'value' && random.chance(0.15)) return { ...cell, text: `${html[0]}${cell.text}${html[1]}` }
      if (cell.role !== 'value' && random.chance(0.15))
        return { ...cell, text: random.pick([`${html[2]}${cell.text}`, `${cell.text}${html[3]}`]) }
      return cell
    }),
}

const halves: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '％': '%', '，': ',' }
const half = (text: string): string => text.replace(/[（）：％]/g, (sign) => halves[sign] ?? sign)
const full = (text: string): string =>
  text.replace(/[0-9%():]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

/** Half-width signs for full-width ones, and the other way round. */
export const widthsMixed: Operator = {
  name: 'widths mixed',
  damage: (sheet, random) =>
    eachCell(sheet, (cell) =>
      random.chance(0.6) ? cell : { ...cell, text: random.chance(0.5) ? half(cell.text) : full(cell.text) },
    ),
}

/** An old Word file saved as text: every cell on a line of its own behind a tab, a blank line between rows. */
export const oneCellALine: Operator = {
  name: 'one cell a line',
  damage: (sheet) => ({
    ...sheet,
    lines: sheet.lines.flatMap((line): readonly SheetLine[] => {
      if (line.kind !== 'row') return [line]
      const cells = line.cells.filter(({ covered }) => covered !== 'right')
      return [
        ...cells.map(
          (cell): SheetLine => ({
            kind: 'row',
            part: line.part,
            cells: [{ text: '', at: [], role: 'value', column: 0 }, cell],
          }),
        ),
        { kind: 'blank' },
      ]
    }),
  }),
}

/** Blank lines between the rows of a table. */
export const rowsSpaced: Operator = {
  name: 'blank lines between rows',
  damage: (sheet: Sheet, random) => ({
    ...sheet,
    lines: sheet.lines.flatMap((line): readonly SheetLine[] =>
      line.kind === 'row' && random.chance(0.3) ? [line, { kind: 'blank' }] : [line],
    ),
  }),
}

/** Blanks beside every text, as fixed columns leave them. */
export const cellsPadded: Operator = {
  name: 'cells padded',
  damage: (sheet, random) =>
    eachRow(sheet, ({ cells }) =>
      cells.map((cell) =>
        random.chance(0.4) ? { ...cell, text: `${random.pick([' ', '　', '  '])}${cell.text} ` } : cell,
      ),
    ),
}
