import type { DateValue, Quantity, Value } from './value.ts'

const unitOf = (value: Pick<Quantity, 'scale' | 'unit' | 'per'>): string =>
  [`${value.scale ?? ''}${value.unit ?? ''}`, ...(value.per ?? [])].join('/')

/** "2025-06-30" as "2025年6月30日", "--12" as "12月". */
const dateText = (date: string): string => {
  const [year, month, day] = date.startsWith('--') ? [undefined, ...date.slice(2).split('-')] : date.split('-')
  return `${year === undefined ? '' : `${year}年`}${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`
}

const printDate = ({ op, date }: DateValue): string => {
  switch (op) {
    case null:
      return dateText(date)
    case '≤':
      return `${dateText(date)}前`
    case '≥':
      return `${dateText(date)}后`
    default:
      return `${op}${dateText(date)}`
  }
}

const grades = {
  met: '达成预期指标',
  partly: '部分达成预期指标并具有一定效果',
  missed: '未达成预期指标且效果较差',
} as const

/**
 * The canonical text of a value; `parseValue` reads it back as the same value. A qualitative value keeps no words and
 * prints as 定性 or its grade; a garbled one prints its reading with a question mark.
 * @example printValue({ kind: 'quantity', op: '≤', number: '4', scale: '万', unit: '元', per: ['项'] }) // '≤4万元/项'
 */
export const printValue = (value: Value): string => {
  switch (value.kind) {
    case 'quantity':
      return `${value.op ?? ''}${value.number}${unitOf(value)}`
    case 'range':
      return `${value.from}~${value.to}${unitOf(value)}`
    case 'date':
      return printDate(value)
    case 'period':
      return `${dateText(value.from)}至${dateText(value.to)}`
    case 'list':
      return value.items.map(printValue).join('、')
    case 'qualitative':
      return value.grade === undefined ? '定性' : grades[value.grade]
    case 'garbled':
      return `${value.reading === undefined ? '' : printValue(value.reading)}(?)`
    case 'placeholder':
      return '**'
    case 'missing':
      return '—'
  }
}
