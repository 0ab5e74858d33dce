import { memo } from 'react'
import type { PresentedFinding } from '../api/types.ts'
import { SeverityMark } from '../ui/severity.tsx'
import { FindingBody } from './finding-body.tsx'

/** One finding of the list: its sentence in short, or, when it is the chosen one, all of it. */
export const FindingRow = memo(
  ({
    finding,
    open,
    tabbable,
    asideWish,
    onChoose,
    onCure,
  }: {
    readonly finding: PresentedFinding
    readonly open: boolean
    readonly tabbable: boolean
    readonly asideWish: number
    readonly onChoose: (finding: PresentedFinding) => void
    readonly onCure?: ((finding: PresentedFinding, cure: number) => void) | undefined
  }) => (
    <li className="finding" data-open={open} data-aside={finding.setAside !== undefined}>
      <button
        type="button"
        className="finding-row"
        data-finding={finding.id}
        data-rule={finding.rule}
        aria-expanded={open}
        tabIndex={tabbable ? 0 : -1}
        onClick={() => onChoose(finding)}
      >
        <SeverityMark severity={finding.severity} word={open} />
        {open ? <span className="finding-title">{finding.title}</span> : <span>{finding.message}</span>}
      </button>
      {open ? <FindingBody finding={finding} asideWish={asideWish} headless {...(onCure && { onCure })} /> : null}
    </li>
  ),
)
