import type { Value } from '../value/value.ts'
import type { Found } from './found.ts'
import type { ValuePart } from './schema.ts'

/**
 * A part of a target for systems that want it apart. The operator's `key` is the operator, `none` where none is printed,
 * or `qualitative`; a target without a number gives its whole text as the number, since such systems take it there.
 *
 * @example valuePart('≥30万元', { kind: 'quantity', op: '≥', number: '30', scale: '万', unit: '元' }, 'unit') // { text: '万元' }
 */
export function valuePart(raw: string, value: Value | undefined, part: ValuePart): Found {
  switch (value?.kind) {
    case 'quantity':
      return numberPart(value, value.number, value.op, part)
    case 'range':
      return numberPart(value, `${value.from}-${value.to}`, null, part)
    case 'garbled':
      return valuePart(raw, value.reading, part)
    case 'date':
      return part === 'operator' ? operator(value.op) : { text: part === 'number' ? raw : '' }
    case 'qualitative':
      return part === 'operator' ? { text: '', key: 'qualitative' } : { text: part === 'number' ? raw : '' }
    default:
      return part === 'operator' && raw !== '' ? operator(null) : { text: part === 'number' ? raw : '' }
  }
}

const operator = (op: string | null): Found => ({ text: op ?? '', key: op ?? 'none' })

function numberPart(
  sized: { readonly scale?: string; readonly unit: string | null; readonly per?: readonly string[] },
  number: string,
  op: string | null,
  part: ValuePart,
): Found {
  if (part === 'operator') return operator(op)
  if (part === 'number') return { text: number }
  return { text: [`${sized.scale ?? ''}${sized.unit ?? ''}`, ...(sized.per ?? [])].join('/') }
}
