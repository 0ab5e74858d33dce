import { plain } from '../../../form/plain.ts'
import { isMoneyText, soundsLikeMoney } from '../../words/label-cells.ts'
import { bare, isPeriodLine, type LabelRole, unitLine } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import type { Cell, Strip } from '../strip.ts'
import { blankBeside, type Item, inColumn, joinedCells, rowStrip } from './item.ts'

interface Labelled {
  readonly item: Item
  readonly role: LabelRole | undefined
}

const isGoal = (role: LabelRole | undefined): boolean => role === 'goal' || role === 'goal-actual'

/** "分管领导", "建设地点": a label that no list knows, in front of a value. */
const mayBeLabel = ({ text }: Cell): boolean =>
  text.length <= 12 && /^[\p{Script=Han}\s（）()/、]+[:：]?$/u.test(text) && text.length >= 2

/** How well an amount suits a column of a table of money. */
const suitsMoney = (text: string, column: string): number => {
  const value = plain(text)
  const rate = /率/.test(column)
  const points = /分值|得分|权重/.test(column)
  if (/^[-—–/]+$/.test(value)) return points ? 3 : rate ? 2 : 1
  if (/%$/.test(value)) return rate ? 6 : -6
  const number = Number(value.replace(/,/g, ''))
  if (points) return number <= 100 ? 2 : -6
  return rate ? 0 : 2
}

/** The amounts of a row under the columns of its table, in order; those the text has lost are blank. */
const underColumns = (label: Cell, amounts: readonly Cell[], columns: readonly Cell[]): readonly Cell[] => {
  const n = amounts.length
  const m = columns.length
  const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const pair = (i: number, j: number): number =>
    suitsMoney(amounts[i]?.text ?? '', bare(columns[j]?.text ?? '')) + at(i + 1, j + 1) + 0.01
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const row = best[i]
      if (row) row[j] = m - j > n - i ? Math.max(pair(i, j), at(i, j + 1)) : pair(i, j)
    }
  let i = 0
  return columns.map((column, j) => {
    const amount = amounts[i]
    if (amount && (m - j <= n - i || pair(i, j) >= at(i, j + 1))) {
      i++
      return inColumn(amount, column.column)
    }
    return blankBeside(label, column.column)
  })
}

/**
 * The rows of a form's head whose cells stand one below the other: a label with what stands behind it, a table of money, goals
 * under their labels.
 */
export const headInTurn = (items: readonly Item[], words: Vocabulary): readonly Strip[] => {
  const all = items.map((item): Labelled => ({ item, role: words.role(item.cell.text) }))
  const rows: Strip[] = []
  let matrix: readonly Cell[] = []
  let afterGoal = false
  const push = (cells: readonly Cell[]): void => {
    rows.push(rowStrip(cells, 0))
  }
  for (let i = 0; i < all.length; ) {
    const { item, role } = all[i] ?? {}
    if (!item) break
    const runOf = (test: (one: Labelled) => boolean, from: number): number => {
      let end = from
      for (let one = all[end]; one && test(one); one = all[++end]);
      return end
    }
    const cellsOf = (from: number, to: number): readonly Cell[] => all.slice(from, to).map((one) => one.item.cell)
    if (isPeriodLine(item.cell.text) || unitLine(item.cell.text) !== undefined) {
      push([inColumn(item.cell, 1)])
      i++
      continue
    }
    const columnsEnd = runOf(({ role: one }) => one === 'money-column', role === 'section' ? i + 1 : i)
    const columnsFrom = role === 'section' ? i + 1 : i
    if (columnsEnd - columnsFrom >= 2) {
      matrix = cellsOf(columnsFrom, columnsEnd).map((cell, k) => inColumn(cell, k + 3))
      push([...(role === 'section' ? [inColumn(item.cell, 1)] : []), ...matrix])
      i = columnsEnd
      afterGoal = false
      continue
    }
    const isMoney = role === 'money' || (role === undefined && soundsLikeMoney(item.cell.text))
    if (matrix.length > 0 && isMoney) {
      const end = Math.min(
        runOf(({ item: one, role: other }) => other === undefined && isMoneyText(one.cell.text), i + 1),
        i + 1 + matrix.length,
      )
      push([inColumn(item.cell, 2), ...underColumns(item.cell, cellsOf(i + 1, end), matrix)])
      i = end
      continue
    }
    if (role !== undefined) matrix = []
    const goalsEnd = runOf(({ role: one }) => isGoal(one), i)
    if (isGoal(role) && goalsEnd - i >= 2) {
      push(cellsOf(i, goalsEnd).map((cell, k) => inColumn(cell, k + 1)))
      const textsEnd = runOf(({ role: one }) => one === undefined, goalsEnd)
      const columns = goalsEnd - i >= 3 || all[i]?.role === all[i + 1]?.role ? goalsEnd - i - 1 : goalsEnd - i
      const texts = partedGoals(cellsOf(goalsEnd, textsEnd), columns)
      if (texts.length > 0) push(texts.map((cell, k) => inColumn(cell, k + 1 + (goalsEnd - i - columns))))
      i = textsEnd
      afterGoal = false
      continue
    }
    if (role === 'section') {
      push([inColumn(item.cell, 1)])
      i++
      afterGoal = false
      continue
    }
    const end = runOf(({ role: one }) => one === undefined, i + 1)
    const values = cellsOf(i + 1, end)
    if (role === 'plan' || role === 'schedule' || role === 'sub-goals') {
      for (const row of listRows(item.cell, values, role)) push(row)
      i = end
      afterGoal = false
      continue
    }
    if (isGoal(role)) {
      push([inColumn(item.cell, 1), ...values.slice(0, 1).map((cell) => inColumn(cell, 2))])
      for (const cell of values.slice(1)) push([inColumn(cell, 2)])
      i = end
      afterGoal = true
      continue
    }
    if (role === undefined) {
      // A text in front of which no label stands: the rest of a goal, or a label that no list knows.
      const next = all[i + 1]
      if (!afterGoal && next && next.role === undefined && mayBeLabel(item.cell)) {
        push([inColumn(item.cell, 1), inColumn(next.item.cell, 2)])
        i += 2
      } else {
        push([inColumn(item.cell, 1)])
        i++
      }
      continue
    }
    afterGoal = false
    const [value, ...more] = values
    // An even number of further texts are labels that no list knows, with their values; a single one goes on.
    const whole =
      value && more.length === 1 && more[0] && !isMoneyText(value.text) ? joinedCells(value, more[0]) : value
    push([inColumn(item.cell, 1), ...(whole ? [inColumn(whole, 2)] : [])])
    const rest = more.length === 1 && whole !== value ? [] : more
    for (let k = 0; k < rest.length; k += 2) {
      const [label, text] = [rest[k], rest[k + 1]]
      if (label) push([inColumn(label, 1), ...(text ? [inColumn(text, 2)] : [])])
    }
    i = end
  }
  return rows
}

/** The rows of a list beside its label: steps over their shares, periods or numbers beside their texts. */
const listRows = (
  label: Cell,
  values: readonly Cell[],
  role: 'plan' | 'schedule' | 'sub-goals',
): readonly (readonly Cell[])[] => {
  const half = values.length / 2
  const shares = values.slice(half)
  if (role === 'plan' && Number.isInteger(half) && half > 0 && shares.every(({ text }) => isMoneyText(text)))
    return [
      [inColumn(label, 1), ...values.slice(0, half).map((cell, k) => inColumn(cell, k + 2))],
      shares.map((cell, k) => inColumn(cell, k + 2)),
    ]
  const opens = role === 'schedule' ? /[月季年]|阶段|上半|下半/ : /^[（(]?(\d{1,2}|[一二三四五六七八九十]+)[)）、.]?$/
  const isPaired = half > 0 && values.every(({ text }, k) => k % 2 === 1 || (text.length <= 20 && opens.test(text)))
  const rows = isPaired
    ? values.flatMap((cell, k) => (k % 2 === 0 ? [[cell, ...values.slice(k + 1, k + 2)]] : []))
    : values.map((cell) => [cell])
  return rows.length === 0
    ? [[inColumn(label, 1)]]
    : rows.map((row, k) => [...(k === 0 ? [inColumn(label, 1)] : []), ...row.map((cell, c) => inColumn(cell, c + 2))])
}

/** Texts of several paragraphs under two labels: the second begins where the numbering does again, else behind the first. */
const partedGoals = (texts: readonly Cell[], columns: number): readonly Cell[] => {
  if (texts.length <= columns || columns !== 2) return texts
  const begins = texts.findIndex(({ text }, i) => i > 0 && /^(1[.、．]|[（(]?[1一][）)]|一是)/.test(text))
  const at = begins > 0 ? begins : Math.ceil(texts.length / 2)
  const whole = (cells: readonly Cell[]): readonly Cell[] =>
    cells.length === 0 ? [] : [cells.reduce((above, below) => joinedCells(above, below))]
  return [...whole(texts.slice(0, at)), ...whole(texts.slice(at))]
}
