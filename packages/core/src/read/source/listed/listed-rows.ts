import type { Level1, Level2 } from '../../../form/codes.ts'
import type { Kept } from '../../account/items.ts'
import { belongs } from '../../table/levels.ts'
import { partOf } from '../cells.ts'
import { blankBeside, inColumn, rowStrip } from '../in-turn/item.ts'
import type { Cell, Strip } from '../strip.ts'
import { type LevelHead, levelHead } from './level-head.ts'
import { type NameAndValue, nameAndValue } from './name-and-value.ts'

interface Entry {
  /** Labels that are named right in front of it. */
  readonly one: Cell | undefined
  readonly two: Cell | undefined
  readonly name: Cell
  readonly value: Cell
}

/** Collects the indicators of running text, line by line, as rows of a table. */
export class ListedRows {
  private readonly entries: Entry[] = []
  /** Words that number or join the parts and hold nothing themselves. */
  readonly labels: Kept[] = []
  /** Different levels that were named. */
  readonly levels = new Set<Level1 | Level2>()
  values = 0
  private one: Cell | undefined
  private two: Cell | undefined
  private code1: Level1 | undefined
  private readonly styles = new Map<string, 1 | 2>()
  /** Whether a label named a level 1 and could name nothing else. */
  private level1Named = false

  /** Whether the list names levels of both kinds. */
  get hasLevel1(): boolean {
    return this.level1Named
  }

  /**
   * The rows of the table.
   * @param column the grid column of the first level
   */
  rows(column: number): readonly Strip[] {
    return this.entries.map(({ one, two, name, value }) => {
      const cells = this.level1Named ? [one, two, name, value] : [two ?? one, name, value]
      return rowStrip(
        cells.map((cell, i) => (cell ? inColumn(cell, column + i) : blankBeside(name, column + i))),
        0,
      )
    })
  }

  /** Takes a line in; false where it holds no indicator and names no level. */
  take(line: Cell): boolean {
    let [rest, found] = [line, false]
    for (let head = levelHead(rest.text); head; head = levelHead(rest.text)) {
      this.level(rest, head)
      rest = partOf(rest, head.end, rest.text.length)
      found = true
    }
    if (rest.text === '') return found
    if (this.levels.size === 0) return false
    for (const clause of clausesOf(rest)) {
      const head = levelHead(clause.text)
      if (head && clause !== rest) found = this.take(clause) || found
      else found = this.items(clause) || found
    }
    return found
  }

  private level(line: Cell, head: LevelHead): void {
    const cell = partOf(line, ...head.label)
    if (head.label[0] > 0) this.label(partOf(line, 0, head.label[0]))
    if (head.number) this.label(partOf(line, ...head.number))
    if (this.depthOf(head) === 1) {
      this.one = cell
      this.two = undefined
      this.code1 = head.level1
    } else this.two = cell
    if (head.level2 === undefined) this.level1Named = true
    const code = this.depthOf(head) === 1 ? head.level1 : head.level2
    if (head.style !== '') this.styles.set(head.style, this.depthOf(head))
    if (code) this.levels.add(code)
  }

  /** 成本指标 and 满意度指标 are words of both levels: how they are numbered tells, else where they stand. */
  private depthOf({ level1, level2, style }: LevelHead): 1 | 2 {
    if (level1 === undefined) return 2
    if (level2 === undefined) return 1
    const known = style === '' ? undefined : this.styles.get(style)
    if (known) return known
    return this.code1 !== undefined && this.code1 === level1
      ? 2
      : this.code1 !== undefined && belongs(level2, this.code1) && level1 === 'cost'
        ? 2
        : 1
  }

  private items(clause: Cell): boolean {
    let found = false
    for (const { cell, parts } of itemsOf(clause)) {
      const name = partOf(cell, ...parts.name)
      const value = partOf(cell, ...parts.value)
      if (parts.joint) this.label(partOf(cell, ...parts.joint))
      this.push(name, value)
      this.values++
      found = true
    }
    return found
  }

  private push(name: Cell, value: Cell): void {
    this.entries.push({ one: this.one, two: this.two, name, value })
    this.one = undefined
    this.two = undefined
  }

  private label({ text, place }: Cell): void {
    if (text !== '') this.labels.push({ raw: text, place })
  }
}

/** The clauses of a line, parted at ； and 。, and where a level is named behind a comma. */
const clausesOf = (line: Cell): readonly Cell[] => {
  const clauses: Cell[] = []
  let from = 0
  for (const match of line.text.matchAll(/[；;。]|[，,](?=\s*\p{Script=Han}{2,12}指标\s*\d*[:：])/gu)) {
    clauses.push(partOf(line, from, match.index))
    from = match.index + match[0].length
  }
  clauses.push(partOf(line, from, line.text.length))
  return clauses.filter(({ text }) => text !== '')
}

/** The indicators of a clause: parts between commas, of which one without a value belongs to the next. */
const itemsOf = (clause: Cell): readonly { readonly cell: Cell; readonly parts: NameAndValue }[] => {
  const ends = [...clause.text.matchAll(/[，,、](?!\d{3})/g)].map(({ index }) => index)
  const items: { cell: Cell; parts: NameAndValue }[] = []
  let from = 0
  for (const end of [...ends, clause.text.length]) {
    const cell = partOf(clause, from, end)
    const parts = nameAndValue(cell.text)
    if (!parts) continue
    items.push({ cell, parts })
    from = end + 1
  }
  const last = items.at(-1)
  if (from <= clause.text.length && last) {
    // What is left behind the last value goes on with it.
    const whole = partOf(clause, (last.cell.place.start ?? 0) - (clause.place.start ?? 0), clause.text.length)
    items[items.length - 1] = { cell: whole, parts: { ...last.parts, value: [last.parts.value[0], whole.text.length] } }
  }
  return items
}
