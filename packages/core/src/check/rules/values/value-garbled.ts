import type { Form, Printed } from '../../../form/index.ts'
import { valueInFen } from '../../../money/index.ts'
import { fenOf, isCostRow, isOpen } from '../../../queries/index.ts'
import { printValue, type Quantity, type Value } from '../../../value/index.ts'
import type { Rule } from '../../rule.ts'

interface Garble {
  readonly cell: Printed<Value>
  /** What the cell most likely means. */
  readonly reading?: string
}

/** 1818 where the form’s own money says 18: a number printed twice, which by itself looks sound. */
const doubled = (cell: Printed<Value>, form: Form): string | undefined => {
  const { value } = cell
  // Four digits at least: 1818.
  if (value?.kind !== 'quantity' || value.number.length < 4) return undefined
  const half = /^(\d{2,}(?:\.\d+)?)\1$/.exec(value.number)?.[1]
  if (half === undefined) return undefined
  const meant: Quantity = { ...value, number: half }
  const fen = valueInFen(meant, form.amountUnit.value)
  const known = fen !== undefined && form.funds.some((fund) => fenOf(fund) === fen)
  return known ? cell.raw.trim().replace(value.number, half) : undefined
}

/** 12天天: a unit typed twice. People and households may be meant so (人人, 户户). */
const twice = (cell: Printed<Value>): string | undefined => {
  const { value } = cell
  const unit = value?.kind === 'quantity' ? value.unit : undefined
  if (unit == null || unit.length < 2) return undefined
  const half = /^(?![人户家])(\p{Script=Han}{1,3})\1$/u.exec(unit)?.[1]
  return half === undefined ? undefined : cell.raw.trim().replace(unit, half)
}

/** Whether the number of the reading really stands twice in the cell: only then is the reading more than a guess. */
const isRepeated = (raw: string, number: string): boolean => raw.replace(/[\s,，]/g, '').split(number).length > 2

const garbleOf = (cell: Printed<Value>, form: Form, money: boolean): Garble | undefined => {
  const { value } = cell
  if (value?.kind === 'list' && value.items.some((item) => item.kind === 'garbled')) return { cell }
  if (value?.kind === 'garbled') {
    const { reading } = value
    const sure = reading?.kind === 'quantity' && isRepeated(cell.raw.normalize('NFKC'), reading.number)
    return sure ? { cell, reading: printValue(reading) } : { cell }
  }
  const reading = twice(cell) ?? (money ? doubled(cell, form) : undefined)
  return reading === undefined ? undefined : { cell, reading }
}

/** A value whose number is printed twice or glued to another text. */
export const valueGarbled: Rule = {
  id: 'value-garbled',
  family: 'values',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '指标值重复或粘连',
    what: '指标值里的数字或计量单位重复了一遍，或与别的文字粘在一起，读不出一个准确的值。',
    why: '读不准的值不能批复、监控和评分；重复的金额会放大十倍、百倍。',
    example: '成本指标“设备购置费”：≤36.536.5万元；预算36万元的项目，成本≤3636万元。',
    instead: '≤36.5万元；≤36万元。',
    fixSafety: '原意由人判断，所以只作建议。',
    cannotSee: '重复后仍像正常数字的值（如≥1010场），除非与本表的预算金额对得上，否则看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{found}”里的数字或文字粘连在一起，读不出一个准确的值。请改成一个符号、一个数值和一个计量单位。',
        reading: '“{found}”里有文字或数字重复了，应当是“{reading}”。请核对后改正。',
      },
      fixes: { reading: '改为“{reading}”' },
    },
    en: {
      sentences: {
        default:
          'Numbers or words run together in “{found}”: no exact value can be read. Write one operator, one number and its unit.',
        reading:
          'Something in “{found}” is printed twice; it should probably read “{reading}”. Please check and correct it.',
      },
      fixes: { reading: 'Change it to “{reading}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form, values }) => {
      for (const { cell, kind } of values) {
        const garble = garbleOf(cell, form, isCostRow(indicator))
        if (!garble) continue
        const { reading } = garble
        const found = garble.cell.raw.trim()
        const reported = kind === 'actual' || kind === 'forecast' || kind === 'progress'
        const offered = reading !== undefined && (reported || isOpen(form))
        report({
          at: garble.cell,
          ...(reading !== undefined && { message: 'reading' }),
          data: { found, ...(reading !== undefined && { reading }) },
          ...(offered && { suggestions: [{ key: 'reading', edits: [{ at: garble.cell, raw: reading }] }] }),
        })
      }
    },
  }),
}
