import { plain } from '../../form/plain.ts'
import { partOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { bare, type LabelRole, unitLine } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary-of.ts'

/** A cell of the head of a form, and what it announces if it is a label. */
export interface Token {
  readonly cell: Cell
  readonly role?: LabelRole
}

const glued = /^((?:其中[:：]\s*)?[^\s:：]{2,20}(?:[（(][^)）]{1,10}[）)])?)(?:\s*[:：]\s*|\s+)(?=\S)/

/** "【项目名称】乡村教师走教补助": a label in a box of its own. */
const boxed = /^【([^【】]{2,20})】\s*[:：]?\s*(?=\S)/

const moneyLine = /^((?:其中[:：]\s*)?[^\s:：]{2,20}(?:[（(][^)）]{1,10}[）)])?)(?:\s*[:：]\s*|\s+)(\S+)?\s*$/

/** A break, or the gap in front of the next label with its colon where a text has lost the break. */
const betweenLines = /\n|[ \u3000；;]+(?=(?:其中[:：]\s*)?\p{Script=Han}[^\s:：；;\d]{1,19}[:：])/gu

/** "年度资金总额：88.6\n其中：财政拨款：88.6": lines of money in one cell, as a small table within it prints them. */
const moneyLines = (cell: Cell, words: Vocabulary): readonly Cell[] | undefined => {
  if (cell.text.length > 400) return undefined
  const cuts = [...cell.text.matchAll(betweenLines)].map(({ index, 0: { length } }) => [index, index + length] as const)
  if (cuts.length === 0) return undefined
  const lines = [0, ...cuts.map(([, end]) => end)].map((start, i) => ({
    text: cell.text.slice(start, cuts[i]?.[0] ?? cell.text.length),
    start,
  }))
  const pairs = lines.flatMap(({ text, start }): readonly (readonly Cell[] | undefined)[] => {
    if (text.trim() === '') return []
    const blank = text.length - text.trimStart().length
    const [, label = '', value] = moneyLine.exec(text.trim()) ?? []
    const role = words.role(label)
    if (role !== 'money' && role !== 'money-group' && !soundsLikeMoney(label)) return [undefined]
    if (value !== undefined && !isAmount(value)) return [undefined]
    const from = start + blank
    const name = partOf(cell, from, from + label.length)
    return [value === undefined ? [name] : [name, partOf(cell, start + text.lastIndexOf(value), start + text.length)]]
  })
  const all = pairs.filter((pair) => pair !== undefined)
  if (all.length < Math.max(2, pairs.length) || !all.some((pair) => pair.length > 1)) return undefined
  return all.flat()
}

/** "实施单位 某某中心", "编制单位：某某局", "预算金额（万元）：30" in one cell: a label and its value. */
const split = (cell: Cell, words: Vocabulary): readonly Cell[] => {
  const lines = moneyLines(cell, words)
  if (lines) return lines
  const [box, name] = boxed.exec(cell.text) ?? []
  if (box && name && (words.role(name) !== undefined || soundsLikeLabel(name)))
    return halves(cell, partOf(cell, 1, 1 + name.length), partOf(cell, box.length, cell.text.length))
  const match = glued.exec(cell.text)
  const label = match?.[1]
  const colon = /[:：]\s*$/.test(match?.[0] ?? '')
  if (!match || !label || unitLine(cell.text) !== undefined) return [cell]
  const value = cell.text.slice(match[0].length)
  if (!colon && !/\d/.test(value) && words.role(cell.text)) return [cell]
  // "绩效目标1：…" begins a text of goals.
  if (/目标[\d一二三四五六七八九十]+$/.test(label)) return [cell]
  const sounds = !colon ? undefined : soundsLikeLabel(label) ? 'field' : soundsLikeMoney(label) ? 'money' : undefined
  if (!parts(words.role(label) ?? sounds, value, colon)) return [cell]
  return halves(cell, partOf(cell, 0, label.length), partOf(cell, match[0].length, cell.text.length))
}

/** A cell of several columns that holds a label and its value: each gets columns of its own. */
const halves = ({ column, colspan }: Cell, label: Cell, value: Cell): readonly Cell[] => {
  if (colspan < 2) return [label, value]
  const first = Math.floor(colspan / 2)
  return [
    { ...label, colspan: first },
    { ...value, column: column + first, colspan: colspan - first },
  ]
}

/** "编报单位", "分管领导", "填表日期": a label by its ending, where a colon follows it. */
const soundsLikeLabel = (text: string): boolean =>
  /^\p{Script=Han}{0,6}(单位|部门|名称|编码|代码|编号|电话|负责人|联系人|经办人|领导|类型|类别|级次|日期|时间)(\(.{1,6}\))?$/u.test(
    bare(text),
  )

/** Whether what stands behind a label of this role can be its value. */
const parts = (role: LabelRole | undefined, value: string, colon: boolean): boolean => {
  switch (role) {
    case 'field':
      return true
    case 'money-group':
      return isAmount(value) || soundsLikeMoney(value)
    case 'money':
    case 'money-column':
    case 'section':
      return isAmount(value)
    case 'goal':
    case 'goal-actual':
      return colon
    default:
      return false
  }
}

const numeric = /^[-+]?[\d,.]+(\s*(%|元|万元|亿元|万))?$/
/** What stands in a money cell: a number, a dash, or nothing. */
export const isMoneyText = (text: string): boolean => {
  const words = plain(text)
  return words === '' || numeric.test(words) || /^[-—–/]+$/.test(words)
}

/** "其中：中央补助", "政府性基金": words for money that no list has whole; a number behind them says the rest. */
export const soundsLikeMoney = (text: string): boolean => {
  const label = bare(text)
  return (
    label.length <= 24 &&
    /(资金|拨款|财政|补助|经费|收入|贷款|债券|基金|自筹|配套|转移支付|结转|结余|捐[赠助款]|预算|支出|安排|投资|投入)(\((元|万元|亿元)\))?$/.test(
      label,
    )
  )
}

const isAmount = (text: string): boolean => /\d/.test(plain(text)) && isMoneyText(text) && !/[%％]/.test(text)

/**
 * The filled cells of a row as labels and values. A word of the field is no label where a value is due: a field's value
 * may read "财政拨款".
 */
export const tokensOf = (strip: Strip, words: Vocabulary): readonly Token[] => {
  const cells = strip.filled.flatMap((cell) => split(cell, words))
  const tokens: Token[] = []
  cells.forEach((cell, i) => {
    const before = tokens.at(-1)
    const next = cells[i + 1]
    const role =
      words.role(cell.text) ?? (next && isAmount(next.text) && soundsLikeMoney(cell.text) ? 'money' : undefined)
    const valueIsDue = before?.role === 'field' && role !== 'field' && role !== 'money-column' && role !== undefined
    const announces = next !== undefined && (isMoneyText(next.text) || words.role(next.text) !== undefined)
    tokens.push(role === undefined || (valueIsDue && !announces) ? { cell } : { cell, role })
  })
  return tokens
}
