import type { Disclosure } from '@jiheng/core/form'
import { buildDisclosure } from '@jiheng/core/form'
import { type LayoutDocument, layoutForm } from '@jiheng/core/layout'
import { templateOf } from '@jiheng/core/template'
import type { Change, Difference } from '../api/index.ts'
import type { Applied, NewForm } from './engine-types.ts'
export const layoutDisclosure = (d: Disclosure, form?: number): LayoutDocument => ({
  title: d.title.raw,
  lang: 'zh-CN',
  parts: d.forms.flatMap((f, i) => {
    const t = f.ownTemplate ?? templateOf(f)
    return t && (form === undefined || form === i) ? layoutForm(f, i, t) : []
  }),
})
export const applyChanges = (d: Disclosure, changes: readonly Change[]): Applied => {
  const copy = structuredClone(d)
  for (const [index, c] of changes.entries()) {
    if (c.kind !== 'edit') return { kind: 'bad-change', index }
    let at: any = copy
    for (const k of c.at.split('/').slice(1)) at = at?.[k]
    if (!at || typeof at.raw !== 'string') return { kind: 'bad-change', index }
    at.raw = c.raw
  }
  return { kind: 'applied', disclosure: copy }
}
export const differences = (_a: Disclosure, _b: Disclosure): readonly Difference[] => []
export const begin = ({ unit, year }: NewForm): Disclosure | undefined =>
  buildDisclosure({ title: unit, year, forms: [{}] })
