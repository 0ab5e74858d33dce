import { cleanLabel, cleanPath } from '../form/labels.ts'
import type { Printed } from '../form/printed.ts'
import type { ShapeCell, ShapeRow } from '../template/synthesise.ts'
import { beside, textOf } from './cells.ts'
import { isMoneyText, type Token, tokensOf } from './label-cells.ts'
import type { Cell, Strip } from './strip.ts'
import { bare, isPeriodLine, isUnitName, unitInLabel, unitLine } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary-of.ts'

/** A money cell before its unit is known. */
export interface RawFund {
  readonly path: readonly string[]
  readonly column: string
  readonly label: Printed<string>
  readonly amount: Cell
}

/** What the rows above (and below) the indicator table say. Filled in row by row, in reading order. */
export interface Head {
  readonly fields: { readonly label: Printed<string>; readonly value: Printed<string> }[]
  readonly funds: RawFund[]
  readonly plan: { readonly by: Cell; readonly percent: Cell }[]
  readonly schedule: { readonly period: Cell; readonly text: Cell }[]
  readonly subGoals: { readonly no: Cell; readonly text: Cell }[]
  readonly safeguards: { readonly label: Printed<string>; readonly text: Printed<string> }[]
  readonly goal: Cell[]
  readonly goalActual: Cell[]
  readonly units: { readonly unit: '元' | '万元' | '亿元'; readonly cell: Cell }[]
  readonly period: Cell[]
  readonly leftover: Cell[]
}

export const emptyHead = (): Head => ({
  fields: [],
  funds: [],
  plan: [],
  schedule: [],
  subGoals: [],
  safeguards: [],
  goal: [],
  goalActual: [],
  units: [],
  period: [],
  leftover: [],
})

interface MatrixColumn {
  readonly cell: Cell
  readonly name: string
}

interface Group {
  readonly cell: Cell
  readonly name: string
  /** Rows of a ruled grid that it still covers. */
  left: number
}

/** Reads the rows of a form's head. One reader a form; it remembers what a label in an earlier row announced. */
export class HeadReader {
  readonly head = emptyHead()
  /** The rows as found, from which a template is made where none is known. */
  readonly shape: ShapeRow[] = []
  private cells: ShapeCell[] = []
  private readonly words: Vocabulary
  private matrix: readonly MatrixColumn[] = []
  private groups: Group[] = []
  private parent: string | undefined
  private section: Cell | undefined
  private planSteps: readonly Cell[] = []
  private mode: 'plain' | 'goals' | 'schedule' | 'sub-goals' = 'plain'
  private lastGoal: Cell[] | undefined

  constructor(words: Vocabulary) {
    this.words = words
  }

  /** Takes one row in. */
  row(strip: Strip): void {
    const tokens = tokensOf(strip, this.words)
    this.noteUnits(tokens)
    this.cells = []
    const rest = this.withoutLines(tokens)
    if (rest) this.read(rest, strip)
    if (this.cells.length > 0) this.shape.push({ cells: this.cells })
  }

  private read(tokens: readonly Token[], strip: Strip): void {
    if (this.matrixHeader(tokens) || this.matrixRow(tokens, strip)) return
    if (this.goalHeader(tokens) || this.planRow(tokens, strip) || this.listRow(tokens)) return
    this.pairs(tokens, strip)
  }

  private label(cell: Cell): void {
    this.cells.push({ label: cell.text, ...spanOf(cell) })
  }

  private noteUnits(tokens: readonly Token[]): void {
    for (const { cell, role } of tokens) {
      const unit = unitLine(cell.text) ?? (role ? unitInLabel(cell.text) : undefined)
      if (unit) this.head.units.push({ unit, cell })
    }
  }

  /** Takes out what a line over the table says of year and unit; what is left of the row, or undefined for nothing. */
  private withoutLines(tokens: readonly Token[]): readonly Token[] | undefined {
    const rest = tokens.filter(({ cell }) => {
      if (isPeriodLine(cell.text)) this.head.period.push(cell)
      return !isPeriodLine(cell.text) && unitLine(cell.text) === undefined
    })
    if (rest.length === tokens.length) return tokens
    if (rest.some(({ role }) => role !== undefined)) return rest
    for (const { cell } of rest) this.unlabelled(cell)
    return undefined
  }

  /** The unit's name over the table, without a label, with or without its budget code ("701001某某局"). */
  private unlabelled(cell: Cell): void {
    if (isUnitName(cell.text)) {
      this.head.fields.push({
        label: { raw: '', value: '预算单位', place: beside(cell, cell.place), inferred: true },
        value: textOf(cell),
      })
    } else this.head.leftover.push(cell)
  }

  private matrixHeader(tokens: readonly Token[]): boolean {
    const columns = tokens.filter(({ role }) => role === 'money-column')
    const named = tokens.some(({ cell }) => bare(cell.text) === '名称')
    if (columns.length < 2 && !(named && columns.length === 1)) return false
    if (tokens.some(({ role, cell }) => role === undefined && isMoneyText(cell.text))) return false
    this.matrix = columns.map(({ cell }) => ({ cell, name: columns.length === 1 ? '预算' : columnOf(cell.text) }))
    this.groups = tokens.filter(({ role }) => role === 'money-group').map(({ cell }) => groupOf(cell))
    for (const { cell } of tokens) this.label(cell)
    this.parent = undefined
    this.mode = 'plain'
    this.lastGoal = undefined
    return true
  }

  private matrixRow(tokens: readonly Token[], strip: Strip): boolean {
    const first = this.matrix[0]
    if (!first) return false
    const label = tokens.findLast(
      ({ role, cell }) =>
        role === 'money' || (role === undefined && cell.column < first.cell.column && !isMoneyText(cell.text)),
    )
    const values = label ? tokens.slice(tokens.indexOf(label) + 1) : []
    if (
      !label ||
      values.some(({ cell }) => !isMoneyText(cell.text)) ||
      tokens.slice(0, tokens.indexOf(label)).some(({ role }) => role === undefined) ||
      tokens.some(({ role }) => role === 'goal' || role === 'field')
    ) {
      this.matrix = []
      this.groups = []
      return false
    }
    const path = this.pathOf(label.cell, strip)
    for (const { cell } of tokens.slice(0, tokens.indexOf(label) + 1)) this.label(cell)
    this.matrix.forEach((column, i) => {
      const amount = this.inColumn(column, i, values, strip) ?? blankIn(strip, column.cell.column, label.cell)
      this.head.funds.push({ path, column: column.name, label: textOf(label.cell), amount })
      this.cells.push({
        fund: { path, ...(column.name === '预算' ? {} : { column: column.name }) },
        ...spanOf(column.cell),
      })
    })
    return true
  }

  private inColumn(column: MatrixColumn, i: number, values: readonly Token[], strip: Strip): Cell | undefined {
    const columns = new Set(this.matrix.map(({ cell }) => cell.column))
    const inPlace = values.every(({ cell }) => columns.has(cell.column))
    if (inPlace) return values.find(({ cell }) => cell.column === column.cell.column)?.cell
    if (values.length === this.matrix.length) return values[i]?.cell
    // Columns slipped: only the distance between them can be trusted, so the row is laid on from its first cell.
    const shift =
      (strip.cells.find((cell) => cell.column > (this.matrix[0]?.cell.column ?? 0))?.column ?? 0) > 0
        ? (values[0]?.cell.column ?? 0) - (this.matrix[0]?.cell.column ?? 0)
        : 0
    return values.find(({ cell }) => cell.column === column.cell.column + shift)?.cell
  }

  private goalHeader(tokens: readonly Token[]): boolean {
    const goals = tokens.filter(({ role }) => role === 'goal' || role === 'goal-actual')
    if (goals.length !== tokens.length || goals.length < 2 || !goals.some(({ role }) => role === 'goal-actual'))
      return false
    for (const { cell } of tokens) this.label(cell)
    this.mode = 'goals'
    return true
  }

  private planRow(tokens: readonly Token[], strip: Strip): boolean {
    if (tokens[0]?.role === 'plan') {
      this.planSteps = tokens.slice(1).map(({ cell }) => cell)
      this.shape.push({ spendingPlan: { label: tokens[0].cell.text, steps: this.planSteps.map(({ text }) => text) } })
      return true
    }
    if (this.planSteps.length === 0) return false
    const labelled = tokens.some(({ role }) => role !== undefined)
    this.planSteps.forEach((by, i) => {
      const percent = labelled
        ? undefined
        : tokens.length === this.planSteps.length
          ? tokens[i]?.cell
          : tokens.find(({ cell }) => cell.column === by.column)?.cell
      this.head.plan.push({ by, percent: percent ?? blankIn(strip, by.column, by) })
    })
    this.planSteps = []
    return !labelled
  }

  /** Rows of a schedule or of numbered sub-goals, beside the label that opened them. */
  private listRow(tokens: readonly Token[]): boolean {
    const opener = tokens.findIndex(({ role }) => role === 'schedule' || role === 'sub-goals')
    if (opener >= 0) {
      this.mode = tokens[opener]?.role === 'schedule' ? 'schedule' : 'sub-goals'
      this.lastGoal = undefined
      this.openList(tokens.slice(0, opener + 1))
    }
    if (this.mode !== 'schedule' && this.mode !== 'sub-goals') return false
    const values = tokens.slice(opener + 1)
    if (values.some(({ role }) => role !== undefined)) {
      this.mode = 'plain'
      return false
    }
    const [first, second] = values
    if (!first) return opener >= 0
    const empty = { ...first.cell, text: '' }
    const [head, text] = second ? [first.cell, second.cell] : [empty, first.cell]
    if (this.mode === 'schedule') this.head.schedule.push({ period: head, text })
    else this.head.subGoals.push({ no: head, text })
    return true
  }

  private openList(tokens: readonly Token[]): void {
    const label = tokens.at(-1)?.cell.text ?? ''
    this.shape.push(this.mode === 'schedule' ? { schedule: { label } } : { subGoals: { label } })
  }

  private pairs(tokens: readonly Token[], strip: Strip): void {
    if (this.mode === 'goals' && this.goalRow(tokens)) return
    if (!tokens.some(({ role }) => role === 'money' || role === 'money-column')) this.parent = undefined
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) break
      const next = tokens[i + 1]
      const value = next && next.role === undefined ? next.cell : undefined
      if (this.take(token, value, next, strip)) i++
    }
    for (const group of this.groups) group.left--
    if (strip.ruled) this.groups = this.groups.filter((group) => group.left > 0)
  }

  /** Takes one label with the value behind it; true when the value was used up. */
  private take({ cell, role }: Token, value: Cell | undefined, next: Token | undefined, strip: Strip): boolean {
    const empty = blankBehind(strip, cell)
    if (role !== undefined && role !== 'goal') this.lastGoal = undefined
    switch (role) {
      case 'field':
      case 'plan':
      case 'schedule':
      case 'sub-goals':
        this.field(cell, value ?? empty)
        return value !== undefined
      case 'goal':
      case 'goal-actual': {
        const goal = role === 'goal' ? this.head.goal : this.head.goalActual
        goal.push(value ?? empty)
        this.label(cell)
        this.cells.push({ part: role === 'goal' ? 'goal' : 'goalActual', ...(value ? spanOf(value) : {}) })
        this.lastGoal = goal
        this.section = undefined
        return value !== undefined
      }
      case 'money-group':
        if (value && isMoneyText(value.text)) return this.money(cell, value, strip)
        this.groups = [...this.groups.filter((group) => group.cell.column !== cell.column), groupOf(cell)]
        this.label(cell)
        return false
      case 'money':
      case 'money-column':
        if (value && !isMoneyText(value.text)) {
          this.field(cell, value)
          return true
        }
        this.money(cell, value ?? empty, strip)
        return value !== undefined
      case 'section':
        if (value && isMoneyText(value.text)) return this.money(cell, value, strip)
        this.section = cell
        this.groups = []
        if (!(value && strip.filled.length === 2)) this.label(cell)
        // A section label with one text behind it and nothing else is a field of its own.
        if (value && next && strip.filled.length === 2) {
          this.field(cell, value)
          return true
        }
        return false
      default:
        return this.loose(cell, value, strip)
    }
  }

  /** A text without a known label in front of it. */
  private loose(cell: Cell, value: Cell | undefined, strip: Strip): boolean {
    if (this.lastGoal && (strip.filled.length === 1 || !value)) {
      this.lastGoal.push(cell)
      return false
    }
    if (value && cell.text.length <= 20 && !isMoneyText(cell.text)) {
      this.field(cell, value)
      return true
    }
    const behind = strip.cells[strip.cells.indexOf(cell) + 1]
    if (strip.ruled && behind?.text === '' && cell.text.length <= 20) this.field(cell, behind)
    else if (strip.filled.length === 1 && this.section) this.field(this.section, cell)
    else this.unlabelled(cell)
    return false
  }

  private goalRow(tokens: readonly Token[]): boolean {
    const texts = tokens.filter(({ role }) => role === undefined)
    if (tokens.some(({ role }) => role !== undefined && role !== 'goal') || texts.length === 0) {
      this.mode = 'plain'
      return false
    }
    const [goal, actual] = texts
    for (const { cell, role } of tokens) if (role) this.label(cell)
    if (goal) this.head.goal.push(goal.cell)
    if (actual) this.head.goalActual.push(actual.cell)
    if (goal) this.cells.push({ part: 'goal', ...spanOf(goal.cell) })
    this.cells.push({ part: 'goalActual', ...(actual ? spanOf(actual.cell) : {}) })
    this.mode = 'plain'
    return true
  }

  private field(label: Cell, value: Cell): void {
    const [printed, text] = [textOf(label), textOf(value)]
    this.head.fields.push({ label: printed, value: text })
    const secures = this.section !== undefined && /保障.*措施/.test(bare(this.section.text)) && label !== this.section
    if (secures) this.head.safeguards.push({ label: printed, text })
    if (label !== this.section) this.label(label)
    this.cells.push({
      field: cleanLabel(label.text),
      ...(secures ? { is: 'safeguards' as const } : {}),
      ...spanOf(value),
    })
  }

  private money(label: Cell, amount: Cell, strip: Strip): true {
    const path = this.pathOf(label, strip)
    this.head.funds.push({ path, column: '预算', label: textOf(label), amount })
    const name = cleanLabel(label.text)
    const twin = !this.groupOver(label)
    if (twin) this.head.fields.push({ label: textOf(label), value: textOf(amount) })
    this.label(label)
    this.cells.push({ fund: { path }, ...(twin ? { field: name } : {}), ...spanOf(amount) })
    return true
  }

  private groupOver(label: Cell): Group | undefined {
    return this.groups
      .filter((group) => group.cell.column < label.column || group.cell.place.line !== label.place.line)
      .findLast((group) => group.cell.column <= label.column)
  }

  private pathOf(label: Cell, strip: Strip): readonly string[] {
    const name = cleanPath(label.text)
    const group = this.groupOver(label)
    if (group) return [group.name, name]
    const isPart =
      /^其中/.test(bare(label.text)) || (this.parent !== undefined && !/(总额|总数|合计|金额)/.test(bare(label.text)))
    if (isPart && this.parent !== undefined && strip) return [this.parent, name]
    this.parent = name
    return [name]
  }
}

const spanOf = (cell: Cell): { readonly column: number; readonly span: number; readonly rows: number } => ({
  column: cell.column,
  span: cell.colspan,
  rows: cell.rowspan,
})

const groupOf = (cell: Cell): Group => ({ cell, name: cleanPath(cell.text), left: Math.max(1, cell.rowspan) })

/** "全年预算数（A）" → "全年预算数". */
const columnOf = (text: string): string => cleanLabel(text).replace(/[（(](%|[A-Z](\/[A-Z])?|\d+分?)[）)]$/, '')

const blankIn = (strip: Strip, column: number, label: Cell): Cell =>
  strip.cells.find((cell) => cell.column === column && cell.text === '') ?? {
    ...label,
    text: '',
    place: { ...beside(label, label.place), column },
  }

const blankBehind = (strip: Strip, label: Cell): Cell => {
  const behind =
    strip.cells[
      strip.cells.findIndex(({ column, place }) => column === label.column && place.line === label.place.line) + 1
    ]
  return behind?.text === '' ? behind : { ...label, text: '', place: beside(label, label.place) }
}
