import { cleanLabel, cleanPath } from '../../form/labels.ts'
import type { ShapeCell, ShapeRow } from '../../template/synthesise.ts'
import { joined } from '../prose/prose.ts'
import { beside, textOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, soundsLikeMoney, type Token, tokensOf } from '../words/label-cells.ts'
import { bare, isPeriodLine, isUnitName, unitInLabel, unitLine } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'
import { blankBehind, blankIn, spanOf } from './blanks.ts'
import { type GoalColumn, goalColumnsOf, underGoals } from './goal-columns.ts'
import { emptyHead } from './head.ts'
import { moneyHeaderOf, underMoneyHeader } from './money-header.ts'
import { amountsOf, type MatrixColumn, matrixOf, matrixRowOf } from './money-matrix.ts'
import { MoneyPaths } from './money-paths.ts'
import { type TaskTable, taskRowOf, taskTableOf, withMoneyHeader } from './task-table.ts'

const isAnnual = ({ text }: Cell): boolean => /年度|本年|当年|全年/.test(bare(text))

/** The row with its goal as a header cell. */
const withField = (row: ShapeRow, field: string): ShapeRow =>
  'cells' in row
    ? {
        cells: row.cells.map((cell): ShapeCell => {
          if (!('part' in cell) || cell.part !== 'goal') return cell
          const { part: _part, ...span } = cell
          return { ...span, field }
        }),
      }
    : row

/** "序号 | 内容" over the entries of a list. */
const isListHeader = ({ text }: Cell): boolean =>
  /^(序号|编号|时间|阶段|期间|(目标|计划|工作|具体)?(内容|名称|描述))$/.test(bare(text))

const isBeside = (label: Cell, next: Cell, strip: Strip): boolean =>
  label.text.length <= 12 &&
  /^[\p{Script=Han}\s（）()]+$/u.test(label.text) &&
  strip.cells[strip.cells.indexOf(label) + 1] === next

/** Reads the rows of a form's head. One reader a form; it remembers what a label in an earlier row announced. */
export class HeadReader {
  readonly head = emptyHead()
  /** The rows as found, from which a template is made where none is known. */
  readonly shape: ShapeRow[] = []
  private cells: ShapeCell[] = []
  private readonly words: Vocabulary
  private matrix: readonly MatrixColumn[] = []
  private readonly paths = new MoneyPaths()
  private section: Cell | undefined
  private planSteps: readonly Cell[] = []
  private mode: 'plain' | 'schedule' | 'sub-goals' = 'plain'
  private goals: readonly GoalColumn[] = []
  private goalLabel: Cell | undefined
  private lastGoal: Cell[] | undefined
  private tasks: TaskTable | undefined
  private moneyLabels: readonly Cell[] = []

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

  /** The form's head ends: where it prints the money of two spans of time, each line says of which it is. */
  close(): void {
    const terms = new Set(this.head.funds.flatMap(({ term }) => term ?? []))
    if (terms.size < 2) return
    const whole = new Map(
      this.head.funds.map((line) => [line.path, line.term ? [line.term, line.path.at(-1) ?? ''] : line.path]),
    )
    const withTerm = <P extends { readonly path: readonly string[] }>(line: P): P => ({
      ...line,
      path: whole.get(line.path) ?? line.path,
    })
    this.head.funds.splice(0, this.head.funds.length, ...this.head.funds.map(withTerm))
    const rows = this.shape.map((row) =>
      'cells' in row
        ? { cells: row.cells.map((cell) => ('fund' in cell ? { ...cell, fund: withTerm(cell.fund) } : cell)) }
        : row,
    )
    this.shape.splice(0, this.shape.length, ...rows)
  }

  private read(tokens: readonly Token[], strip: Strip): void {
    if (this.taskRow(tokens, strip) || this.taskHeader(tokens)) return
    if (this.matrixHeader(tokens) || this.matrixRow(tokens, strip)) return
    if (this.moneyHeader(tokens, strip) || this.moneyRow(tokens)) return
    if (this.goalHeader(tokens) || this.planRow(tokens, strip) || this.listRow(tokens)) return
    this.pairs(tokens, strip)
  }

  private label(cell: Cell): void {
    this.head.labels.push(cell)
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

  private taskHeader(tokens: readonly Token[]): boolean {
    const table = taskTableOf(tokens)
    if (!table) return false
    for (const { cell } of tokens) this.label(cell)
    this.tasks = table
    this.paths.reset()
    this.mode = 'plain'
    this.lastGoal = undefined
    return true
  }

  /** A row of a department's tasks: a header cell with the task's text, a money line for each of its amounts. */
  private taskRow(tokens: readonly Token[], strip: Strip): boolean {
    if (!this.tasks) return false
    const parted = withMoneyHeader(this.tasks, tokens)
    if (parted) {
      for (const { cell } of tokens) this.label(cell)
      this.tasks = parted
      return true
    }
    const row = taskRowOf(this.tasks, tokens, strip)
    if (!row) {
      this.tasks = undefined
      return false
    }
    const path = [cleanPath(this.tasks.beside?.text ?? '主要任务'), cleanPath(row.name.text)]
    this.label(row.name)
    for (const { text } of row.texts) {
      this.head.fields.push({ label: textOf(row.name), value: textOf(text) })
      this.cells.push({ field: cleanLabel(row.name.text), ...spanOf(text) })
    }
    for (const { column, amount } of row.amounts) {
      this.head.funds.push({ path, column, label: textOf(row.name), amount })
      this.cells.push({ fund: { path, column }, ...spanOf(amount) })
    }
    return true
  }

  private moneyHeader(tokens: readonly Token[], strip: Strip): boolean {
    const labels = moneyHeaderOf(tokens, strip)
    if (!labels) return false
    for (const { cell } of tokens) this.label(cell)
    this.moneyLabels = labels
    return true
  }

  private moneyRow(tokens: readonly Token[]): boolean {
    const pairs = underMoneyHeader(tokens, this.moneyLabels)
    const labels = this.moneyLabels
    this.moneyLabels = []
    if (!pairs || labels.length === 0) return false
    this.paths.reset()
    for (const label of labels) {
      const amount = pairs.find(([of]) => of === label)?.[1]
      const path = this.paths.pathOf(label)
      if (!amount) continue
      this.head.funds.push({ path, column: '预算', label: textOf(label), amount })
      this.head.fields.push({ label: textOf(label), value: textOf(amount) })
      this.cells.push({ fund: { path }, field: cleanLabel(label.text), ...spanOf(amount) })
    }
    return true
  }

  private matrixHeader(tokens: readonly Token[]): boolean {
    const matrix = matrixOf(tokens)
    if (!matrix) return false
    this.matrix = matrix
    this.paths.reset(tokens.filter(({ role }) => role === 'money-group').map(({ cell }) => cell))
    for (const { cell } of tokens) this.label(cell)
    this.mode = 'plain'
    this.lastGoal = undefined
    return true
  }

  private matrixRow(tokens: readonly Token[], strip: Strip): boolean {
    if (this.matrix.length === 0) return false
    const row = matrixRowOf(tokens, this.matrix)
    if (!row) {
      this.matrix = []
      this.paths.reset()
      return false
    }
    const path = this.paths.pathOf(row.label)
    const term = this.term(row.label)
    for (const cell of [...row.before, row.label]) this.label(cell)
    const amounts = amountsOf(this.matrix, row.values, row.label, strip)
    this.head.leftover.push(...row.values.filter((cell) => !amounts.includes(cell)))
    this.matrix.forEach(({ cell, name: column }, i) => {
      const amount = amounts[i]
      if (!amount) return
      this.head.funds.push({ path, column, label: textOf(row.label), amount, ...term })
      this.cells.push({ fund: { path, ...(column === '预算' ? {} : { column }) }, ...spanOf(cell) })
    })
    return true
  }

  private goalHeader(tokens: readonly Token[]): boolean {
    const columns = goalColumnsOf(tokens)
    if (!columns) return false
    for (const { cell } of tokens) this.label(cell)
    this.goals = columns
    this.mode = 'plain'
    return true
  }

  private planRow(tokens: readonly Token[], strip: Strip): boolean {
    if (tokens[0]?.role === 'plan') {
      this.planSteps = tokens.slice(1).map(({ cell }) => cell)
      this.head.labels.push(tokens[0].cell)
      this.shape.push({ spendingPlan: { label: tokens[0].cell.text, steps: this.planSteps.map(({ text }) => text) } })
      return true
    }
    if (this.planSteps.length === 0) return false
    const labelled = tokens.some(({ role }) => role !== undefined)
    const used = new Set<Cell>()
    this.planSteps.forEach((by, i) => {
      const percent = labelled
        ? undefined
        : tokens.length === this.planSteps.length
          ? tokens[i]?.cell
          : tokens.find(({ cell }) => cell.column === by.column)?.cell
      if (percent) used.add(percent)
      this.head.plan.push({ by, percent: percent ?? blankIn(strip, by.column, by) })
    })
    if (!labelled) this.head.leftover.push(...tokens.flatMap(({ cell }) => (used.has(cell) ? [] : [cell])))
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
    // A third text is the label of another block, beside its own first row.
    if (values.some(({ role }) => role !== undefined) || (opener < 0 && values.length > 2)) {
      this.mode = 'plain'
      return false
    }
    if (opener >= 0 && values.length > 0 && values.every(({ cell }) => isListHeader(cell))) {
      this.head.labels.push(...values.map(({ cell }) => cell))
      return true
    }
    const [first, second, ...more] = values
    if (!first) return opener >= 0
    this.head.leftover.push(...more.map(({ cell }) => cell))
    const empty = { ...first.cell, text: '' }
    const [head, text] = second ? [first.cell, second.cell] : [empty, first.cell]
    if (this.mode === 'schedule') this.head.schedule.push({ period: head, text })
    else this.head.subGoals.push({ no: head, text })
    return true
  }

  private openList(tokens: readonly Token[]): void {
    const label = tokens.at(-1)?.cell.text ?? ''
    this.head.labels.push(...tokens.map(({ cell }) => cell))
    this.shape.push(this.mode === 'schedule' ? { schedule: { label } } : { subGoals: { label } })
  }

  private pairs(tokens: readonly Token[], strip: Strip): void {
    if (this.goals.length > 0 && this.goalRow(tokens)) return
    const before = this.head.funds.length
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) break
      const next = tokens[i + 1]
      const value = next && next.role === undefined ? next.cell : undefined
      if (this.take(token, value, next, strip)) i++
    }
    this.paths.endRow(strip.ruled, this.head.funds.length > before)
  }

  /** Takes one label with the value behind it; true when the value was used up. */
  private take({ cell, role }: Token, value: Cell | undefined, next: Token | undefined, strip: Strip): boolean {
    const empty = blankBehind(strip, cell)
    if (role !== undefined && role !== 'goal') this.lastGoal = undefined
    switch (role) {
      case 'field':
        // "资金来源 | 财政拨款 | 45": a heading over the amounts that follow in its row.
        if (next?.role === 'money') {
          this.label(cell)
          return false
        }
        this.field(cell, value ?? empty)
        return value !== undefined
      case 'plan':
      case 'schedule':
      case 'sub-goals':
        this.field(cell, value ?? empty)
        return value !== undefined
      case 'goal':
      case 'goal-actual': {
        if (value === undefined && next && isBeside(cell, next.cell, strip)) {
          this.label(cell)
          return false
        }
        if (role === 'goal' && this.isOtherGoal(cell)) {
          this.field(cell, value ?? empty)
          return value !== undefined
        }
        const goal = role === 'goal' ? this.head.goal : this.head.goalActual
        goal.push(value ?? empty)
        this.label(cell)
        this.cells.push({ part: role === 'goal' ? 'goal' : 'goalActual', ...(value ? spanOf(value) : {}) })
        this.lastGoal = goal
        this.section = undefined
        return value !== undefined
      }
      case 'money-group':
        if (value && isMoneyText(value.text)) return this.money(cell, value)
        this.paths.open(cell)
        this.label(cell)
        return false
      case 'money':
      case 'money-column':
        if (value && !isMoneyText(value.text)) {
          this.field(cell, value)
          return true
        }
        // "预算资金（万元） | 年度资金总额 | 45": a label beside the money lines, with no cell for an amount between them.
        if (next?.role === 'money' && strip.cells[strip.cells.indexOf(cell) + 1] === next.cell && !this.paths.isOpen) {
          this.label(cell)
          return false
        }
        this.money(cell, value ?? empty)
        return value !== undefined
      case 'section':
        if (value && isMoneyText(value.text)) return this.money(cell, value)
        this.section = cell
        this.paths.reset()
        if (!(value && strip.filled.length === 2)) this.label(cell)
        // A section label with one text behind it and nothing else is a field of its own.
        if (value && next && strip.filled.length === 2) {
          this.field(cell, value)
          return true
        }
        return false
      default:
        // "资金构成 | 年度预算 | 180": a label beside the labels of its rows.
        if (next?.role !== undefined && isBeside(cell, next.cell, strip)) {
          this.label(cell)
          return false
        }
        return this.loose(cell, value, strip)
    }
  }

  /** Beside the year's goal, that of the project as a whole is a header cell; it may stand above or below it. */
  private isOtherGoal(label: Cell): boolean {
    const above = this.goalLabel
    if (!above) {
      this.goalLabel = label
      return false
    }
    if (isAnnual(label) === isAnnual(above)) return false
    if (isAnnual(above)) return true
    this.head.fields.push({ label: textOf(above), value: joined(this.head.goal.splice(0), above.place) })
    this.shape.splice(0, this.shape.length, ...this.shape.map((row) => withField(row, cleanLabel(above.text))))
    this.goalLabel = label
    return false
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
    const isText = this.section && /用途/.test(bare(this.section.text))
    if (value === undefined && !isText && this.paths.isOpen && soundsLikeMoney(cell.text))
      return this.money(cell, blankBehind(strip, cell))
    const behind = strip.cells[strip.cells.indexOf(cell) + 1]
    if (strip.ruled && behind?.text === '' && cell.text.length <= 20) this.field(cell, behind)
    else if (strip.filled.length === 1 && this.section) this.field(this.section, cell)
    else this.unlabelled(cell)
    return false
  }

  private goalRow(tokens: readonly Token[]): boolean {
    const columns = this.goals
    this.goals = []
    const texts = tokens.flatMap(({ cell, role }) => (role === undefined ? [cell] : []))
    if (tokens.some(({ role }) => role !== undefined && role !== 'goal') || texts.length === 0) return false
    for (const { cell, role } of tokens) if (role) this.label(cell)
    const placed = underGoals(texts, columns)
    for (const { kind, cell: label } of columns) {
      const cell = placed.find(([, column]) => column?.cell === label)?.[0]
      if (kind === 'term') {
        if (cell) this.head.fields.push({ label: textOf(label), value: textOf(cell) })
        this.cells.push({ field: cleanLabel(label.text), ...(cell ? spanOf(cell) : {}) })
        continue
      }
      if (cell) (kind === 'goal' ? this.head.goal : this.head.goalActual).push(cell)
      if (cell || kind === 'actual')
        this.cells.push({ part: kind === 'goal' ? 'goal' : 'goalActual', ...(cell ? spanOf(cell) : {}) })
    }
    this.head.leftover.push(...placed.flatMap(([cell, column]) => (column ? [] : [cell])))
    return true
  }

  private term(label: Cell): { readonly term?: string } {
    const term = this.paths.termOf(label)
    return term === undefined ? {} : { term }
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

  private money(label: Cell, amount: Cell): true {
    const path = this.paths.pathOf(label)
    const twin = !this.paths.isGrouped(label)
    this.head.funds.push({ path, column: '预算', label: textOf(label), amount, ...this.term(label) })
    if (twin) this.head.fields.push({ label: textOf(label), value: textOf(amount) })
    this.label(label)
    this.cells.push({ fund: { path }, ...(twin ? { field: cleanLabel(label.text) } : {}), ...spanOf(amount) })
    return true
  }
}
