import { cleanLabel, cleanPath } from '../../form/labels.ts'
import { beside, partOf, textOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, soundsLikeMoney, type Token } from '../words/label-cells.ts'
import { bare, isPeriodLine, isUnitName } from '../words/vocabulary.ts'
import { isBeside, isGlued, isHeading, isNext, isNumbered, isOverMoney, isSideOf } from './beside.ts'
import { blankBehind, spanOf } from './blanks.ts'
import type { GoalsRoom } from './goals-room.ts'
import type { MoneyPaths } from './money-paths.ts'
import type { HeadRow, Room } from './room.ts'
import type { HeadSink } from './sink.ts'

/** What a text without a label must be: the unit's name, with or without its code; the months that are monitored. */
const meaningOf = (cell: Cell): string | undefined => {
  if (isUnitName(cell.text)) return '预算单位'
  return /^\(?(\d{4}年)?\d{1,2}月?[-—–~至]\d{1,2}月(份|底)?\)?$/.test(bare(cell.text)) ? '监控期间' : undefined
}

/** "注：★为核心指标": a note and its text in one cell. */
const noteIn = /^(注|备注|说明|填报说明|填表说明|注释)\s*[:：]\s*(?=\S)/

/** Reads labels with their values behind them, several in a row: header cells, money, goals. */
export class PairsRoom implements Room {
  private readonly sink: HeadSink
  private readonly paths: MoneyPaths
  private readonly goals: GoalsRoom
  private section: Cell | undefined
  /** The label beside the pairs of the last rows. */
  private side: Cell | undefined
  /** Columns of money are printed as pairs: "年初预算数 | 45 | 全年执行数 | 42". */
  private inColumns = false
  /** The line of money that the columns of this row are of: "年度资金总额 | 原预算数 | 120 | 调整数 | -18". */
  private line: readonly string[] | undefined

  constructor(sink: HeadSink, paths: MoneyPaths, goals: GoalsRoom) {
    this.sink = sink
    this.paths = paths
    this.goals = goals
  }

  read({ tokens: found, strip, below }: HeadRow): boolean {
    const tokens = strip.ruled ? found.map(asMoneyLabel) : found
    if (isHeading(tokens, strip)) {
      this.goals.settle()
      this.sink.label(...tokens.map(({ cell }) => cell))
      return true
    }
    const before = this.sink.head.funds.length
    const columns = tokens.filter(({ role }) => role === 'money-column').length
    this.inColumns = columns > 1 || (this.inColumns && columns === 1)
    this.line = undefined
    this.paths.beginRow(labelsOfMoney(tokens, this.paths.isParted))
    if (tokens[0]?.role !== 'money-column' && tokens[0]?.role !== 'money') this.side = undefined
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) break
      const next = tokens[i + 1]
      const value = next && next.role === undefined ? next.cell : undefined
      if (i === 0 && isSideOf(tokens, strip, below)) this.sink.label(token.cell)
      else if (this.take(token, value, next, strip)) i++
    }
    this.paths.endRow(strip.ruled, this.sink.head.funds.length > before)
    return true
  }

  end(): void {
    // What a section announced holds for the pairs below it, whatever stands between them.
  }

  /** A text over or beside the table without a label: the unit's name, with or without its code ("701001某某局"). */
  unlabelled(cell: Cell): void {
    const unit = bare(cell.text)
    if (unit === '元' || unit === '万元' || unit === '亿元') {
      this.sink.head.units.push({ unit, cell })
      this.sink.label(cell)
      return
    }
    const amount = this.sink.head.funds.at(-1)?.amount
    if (amount?.text === cell.text && amount.place.row === cell.place.row && amount.place.line === cell.place.line) {
      // A merged amount, repeated in each of its columns.
      this.sink.label(cell)
      return
    }
    const means = meaningOf(cell)
    if (means === undefined) this.sink.leftover(cell)
    else this.sink.field({ raw: '', value: means, place: beside(cell, cell.place), inferred: true }, cell)
  }

  /** Takes one label with the value behind it; true when the value was used up. */
  private take({ cell, role }: Token, value: Cell | undefined, next: Token | undefined, strip: Strip): boolean {
    const empty = blankBehind(strip, cell)
    if (role !== undefined && role !== 'goal') this.goals.settle()
    switch (role) {
      case 'field':
        // "资金来源 | 财政拨款 | 45": a heading over the amounts that follow in its row.
        if (next?.role === 'money' && isNext(cell, next.cell, strip)) {
          // "1、资金来源：（1）财政性资金": a group and the first of its lines in one cell.
          if (isGlued(cell, next.cell) || isNumbered(cell, next.cell)) this.paths.open(cell, true)
          this.sink.label(cell)
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
      case 'goal-actual':
        if (value === undefined && next && isBeside(cell, next.cell, strip)) {
          this.sink.label(cell)
          return false
        }
        this.goals.pair(cell, value ?? empty, role === 'goal-actual')
        this.section = undefined
        return value !== undefined
      case 'money-group':
        if (value && isMoneyText(value.text)) return this.money(cell, value)
        this.paths.open(
          cell,
          next?.role === undefined ||
            next.role === 'money-group' ||
            isGlued(cell, next.cell) ||
            isNumbered(cell, next.cell),
        )
        this.sink.label(cell)
        return false
      case 'money':
      case 'money-column':
        if (value && !isMoneyText(value.text)) {
          this.field(cell, value)
          return true
        }
        // "预算调整（万元） | 原预算数 | 500": a label beside columns.
        if (
          role === 'money-column' &&
          next?.role === role &&
          isNext(cell, next.cell, strip) &&
          cell === strip.filled[0]
        ) {
          this.side = cell
          this.sink.label(cell)
          return false
        }
        // "年度资金总额 | 原预算数 | 120": a line of money in front of its columns.
        if (role === 'money' && next && !value && isColumn(next) && isNext(cell, next.cell, strip)) {
          this.line = this.paths.pathOf(cell)
          this.sink.label(cell)
          return false
        }
        // "预算资金（万元） | 年度资金总额 | 45": a label beside the money lines, with no cell for an amount between them.
        if (next?.role === 'money' && isNext(cell, next.cell, strip) && !this.paths.isOpen) {
          this.sink.label(cell)
          return false
        }
        this.money(cell, value ?? empty, role)
        return value !== undefined
      case 'section':
        return this.open(cell, value, strip)
      default:
        // "资金构成 | 年度预算 | 180": a label beside the labels of its rows.
        if (next?.role !== undefined && (isBeside(cell, next.cell, strip) || isOverMoney(cell, next))) {
          this.goals.settle()
          this.side = cell
          this.sink.label(cell)
          return false
        }
        return this.loose(cell, value, strip)
    }
  }

  private open(cell: Cell, value: Cell | undefined, strip: Strip): boolean {
    if (value && isMoneyText(value.text)) return this.money(cell, value)
    // A merged label may be printed again in each of the rows that it covers.
    const again = this.section !== undefined && bare(this.section.text) === bare(cell.text)
    this.section = cell
    this.side = cell
    if (!again) this.paths.reset()
    // A section label with one text behind it and nothing else is a field of its own.
    const alone = value !== undefined && strip.filled.length === 2
    this.sink.label(cell)
    if (alone) this.value(cell, value)
    return alone
  }

  /** A text without a known label in front of it. */
  private loose(cell: Cell, value: Cell | undefined, strip: Strip): boolean {
    const note = strip.filled.length === 1 ? noteIn.exec(cell.text) : null
    if (note?.[1]) {
      this.goals.settle()
      this.field(partOf(cell, 0, note[1].length), partOf(cell, note[0].length, cell.text.length))
      return false
    }
    if ((strip.filled.length === 1 || !value) && this.goals.goesOn(cell)) return false
    this.goals.settle()
    if (this.line && value && isPeriodLine(cell.text) && isMoneyText(value.text)) return this.money(cell, value)
    if (value && cell.text.length <= 20 && !isMoneyText(cell.text)) {
      if (isMoneyText(value.text) && (soundsLikeMoney(cell.text) || this.paths.isParted)) return this.money(cell, value)
      this.field(cell, value)
      return true
    }
    const isText = this.section && /用途/.test(bare(this.section.text))
    if (value === undefined && !isText && this.paths.isOpen && soundsLikeMoney(cell.text))
      return this.money(cell, blankBehind(strip, cell))
    const behind = strip.cells[strip.cells.findIndex(({ column }) => column === cell.column) + 1]
    if (strip.ruled && behind?.text === '' && cell.text.length <= 20) this.field(cell, behind)
    else if (strip.filled.length === 1 && this.section) this.value(this.section, cell)
    else this.unlabelled(cell)
    return false
  }

  private field(label: Cell, value: Cell): void {
    this.sink.label(label)
    this.value(label, value)
  }

  private value(label: Cell, value: Cell): void {
    const [printed, text] = [textOf(label), textOf(value)]
    this.sink.head.fields.push({ label: printed, value: text })
    const secures = this.section !== undefined && /保障.*措施/.test(bare(this.section.text)) && label !== this.section
    if (secures) this.sink.head.safeguards.push({ label: printed, text })
    this.sink.draw({
      field: cleanLabel(label.text),
      ...(secures ? { is: 'safeguards' as const } : {}),
      ...spanOf(value),
    })
  }

  private money(label: Cell, amount: Cell, role?: Token['role']): true {
    const ofLine = this.line !== undefined && isPeriodLine(label.text)
    const column = (role === 'money-column' && this.inColumns) || isRate(label) || ofLine ? columnOf(label) : undefined
    const path = column ? (this.line ?? [cleanPath(this.side?.text ?? '') || '项目资金']) : this.paths.pathOf(label)
    if (!column) this.line = path
    const term = column ? undefined : this.paths.termOf(label)
    const twin = column !== undefined || !this.paths.isGrouped(label)
    this.sink.label(label)
    this.sink.money({ path, column: column ?? '预算', label, amount, ...(term === undefined ? {} : { term }) }, twin)
    return true
  }
}

/** "项目年度金额（元）": words for money with their unit behind them are a label, whatever stands beside them. */
const asMoneyLabel = (token: Token): Token =>
  token.role === undefined && /[（(](元|万元|亿元)[）)]\s*$/.test(token.cell.text) && soundsLikeMoney(token.cell.text)
    ? { ...token, role: 'money' }
    : token

/** The labels of the money lines of a row; where income stands beside expenditure every amount has one in front. */
const labelsOfMoney = (tokens: readonly Token[], parted: boolean): readonly Cell[] =>
  tokens.flatMap(({ cell, role }, i) => {
    const amount = tokens[i + 1]
    const isPair =
      parted && !isMoneyText(cell.text) && amount?.role === undefined && isMoneyText(amount?.cell.text ?? '-')
    return role === 'money' || (isPair && amount) ? [cell] : []
  })

/** "原预算数", "2025年": what an amount is of the line in front of it. */
const isColumn = ({ role, cell }: Token): boolean => role === 'money-column' || isPeriodLine(cell.text)

/** "执行率 | 98%": no money, wherever it stands. */
const isRate = ({ text }: Cell): boolean => /率(\(.{1,8}\))?$|^(自评)?(分值|得分|权重)/.test(bare(text))

/** "执行率（%）" as the name of a column. */
const columnOf = ({ text }: Cell): string => cleanPath(text).replace(/（(%|[A-Z/]+)）$/, '')
