import { twinOf } from '../../../form/claims.ts'
import { isMoneyText, soundsLikeMoney, tokensOf } from '../../words/label-cells.ts'
import { bare, isFormTitle, isPeriodLine, isSideLabel, unitLine } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { partOf } from '../cells.ts'
import { inColumn, rowStrip } from '../in-turn/item.ts'
import type { Cell, Strip } from '../strip.ts'

const withoutEnumerator = (text: string): string =>
  text.replace(/^\s*([（(]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?|[①-⑳])\s*(?=\p{Script=Han})/u, '')

/** "项目名称：…", alone or with others in its line. */
const labelledParts = (line: Cell, words: Vocabulary): readonly Cell[] | undefined => {
  const parts: Cell[] = []
  let from = 0
  for (const match of [...line.text.matchAll(/[；;，,。]\s*(?=[^；;，,。:：\d]{2,16}[:：])/g)]) {
    parts.push(partOf(line, from, match.index))
    from = match.index + match[0].length
  }
  parts.push(partOf(line, from, line.text.length))
  const isLabelled = (cell: Cell): boolean => tokensOf(rowStrip([cell], 0), words).length === 2
  return parts.every(isLabelled) ? parts : parts.length > 1 && isLabelled(line) ? [line] : undefined
}

/** "其中：财政拨款80.00万元，其他资金6.40万元": labels with their amounts glued to them. */
const amountParts = (line: Cell): readonly Cell[] | undefined => {
  const cells: Cell[] = []
  let from = 0
  for (const piece of line.text.split(/[，,；;。](?!\d{3})/)) {
    const match =
      /^\s*((?:其中[:：]?)?\p{Script=Han}{2,14}?)\s*(?:为|[:：])?\s*(\d[\d,.]*\s*(?:万元|亿元|元)?)\s*$/u.exec(piece)
    const [label, amount] = [match?.[1], match?.[2]]
    if (piece.trim() !== '') {
      if (!label || !amount || !soundsLikeMoney(label) || !isMoneyText(amount)) return undefined
      const at = from + piece.indexOf(label)
      const behind = from + piece.lastIndexOf(amount)
      cells.push(partOf(line, at, at + label.length), partOf(line, behind, behind + amount.length))
    }
    from += piece.length + 1
  }
  return cells.length > 0 ? cells : undefined
}

export interface ListedHead {
  readonly strips: readonly Strip[]
  /** "三、绩效指标": the label beside the indicators. */
  readonly side: Cell | undefined
}

/** The head of a form in lines of running text: labels with their values, amounts, goals under their heading. */
export const listedHead = (strips: readonly Strip[], words: Vocabulary): ListedHead => {
  const out: Strip[] = []
  let goal: Cell | undefined
  let isGoal = false
  let side: Cell | undefined
  const endGoal = (): void => {
    if (goal) out.push(rowStrip([goal], 0))
    goal = undefined
  }
  for (const strip of strips) {
    const [cell] = strip.filled
    if (!cell || strip.kind !== 'text') {
      endGoal()
      out.push(strip)
      continue
    }
    const label = withoutEnumerator(cell.text).replace(/[:：]\s*$/, '')
    const role = words.role(label)
    if (isPeriodLine(cell.text) || unitLine(cell.text) !== undefined || isFormTitle(cell.text)) {
      endGoal()
      isGoal = false
      out.push(strip)
      continue
    }
    if (role === 'goal') {
      endGoal()
      goal = cell
      isGoal = true
      continue
    }
    if (isSideLabel(label) && /指标/.test(label)) {
      endGoal()
      isGoal = false
      side = cell
      continue
    }
    const labelled = labelledParts(cell, words) ?? amountParts(cell)
    if (labelled) {
      endGoal()
      isGoal = /目标/.test(bare(labelled[0]?.text.split(/[:：】]/)[0]?.replace(/^【/, '') ?? ''))
      out.push(
        rowStrip(
          labelled.map((part, i) => inColumn(part, i + 1)),
          0,
        ),
      )
      continue
    }
    if (isGoal) {
      out.push(rowStrip(goal ? [inColumn(goal, 1), inColumn(cell, 2)] : [inColumn(cell, 2)], 0))
      goal = undefined
      continue
    }
    out.push(role === undefined ? strip : rowStrip([cell], 0))
  }
  endGoal()
  return { strips: out, side }
}

/** Whether a line names the project that the lines below it are about. */
export const namesProject = (strip: Strip): boolean => {
  const text = withoutEnumerator(strip.filled[0]?.text ?? '')
  const label = /^【?([^:：【】]{2,12})[:：】]\s*\S/.exec(text)?.[1]
  return strip.kind === 'text' && label !== undefined && twinOf(label) === 'project.name'
}

/** Whether a line announces or begins the goal. */
export const beginsGoal = (strip: Strip, words: Vocabulary): boolean => {
  const text = withoutEnumerator(strip.filled[0]?.text ?? '')
  return strip.kind === 'text' && words.role(text.split(/[:：】]/)[0]?.replace(/^【/, '') ?? '') === 'goal'
}
