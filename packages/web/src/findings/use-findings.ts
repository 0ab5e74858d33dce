import type { LayoutDocument } from '@jiheng/core/layout'
import { useMemo, useState } from 'react'
import type { PresentedFinding } from '../api/types.ts'
import { type Severity, severities } from '../ui/severity.tsx'
import { type FindingGroup, groupFindings, positionsOf } from './order-findings.ts'

/** Which findings are shown, in which order, and how the choice is changed. */
export interface FindingsView {
  readonly groups: readonly FindingGroup[]
  readonly order: readonly PresentedFinding[]
  readonly shown: ReadonlySet<Severity>
  readonly toggle: (severity: Severity) => void
  readonly thisForm: boolean
  readonly setThisForm: (on: boolean) => void
}

/** Findings filtered and in the order of the paper; `form` is the form before the eye, `only` what is shown at first. */
export const useFindings = (
  findings: readonly PresentedFinding[],
  layout: LayoutDocument,
  form: number | undefined,
  only?: Severity,
): FindingsView => {
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(only === undefined ? severities : [only]))
  const [thisForm, setThisForm] = useState(false)
  const within = thisForm ? form : undefined
  const positions = useMemo(() => positionsOf(layout), [layout])
  const groups = useMemo(
    () => groupFindings(findings, { severities: shown, form: within, positions }),
    [findings, shown, within, positions],
  )
  const order = useMemo(() => groups.flatMap((group) => group.findings), [groups])
  const toggle = (severity: Severity) =>
    setShown((old) => {
      const next = new Set(old)
      if (!next.delete(severity)) next.add(severity)
      return next
    })
  return { groups, order, shown, toggle, thisForm, setThisForm }
}
