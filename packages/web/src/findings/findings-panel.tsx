import { useEffect, useRef, useState } from 'react'
import type { PresentedFinding } from '../api/types.ts'
import { letterKey } from '../app/keys.ts'
import { FixAll } from '../fixing/fix-all.tsx'
import { type Reliable, reliableFixes } from '../fixing/reliable.ts'
import { useMessages } from '../messages/i18n.ts'
import { type Severity, SeverityShape, severities } from '../ui/severity.tsx'
import { useEvent } from '../ui/use-event.ts'
import { curesOf } from './cures.ts'
import { FindingRow } from './finding-row.tsx'
import type { FindingGroup } from './order-findings.ts'
import type { FindingsView } from './use-findings.ts'
import './findings-panel.css'

/**
 * What was found, beside the sheet: a list that is walked with J and K; the chosen finding opens, its cell is marked.
 */
export const FindingsPanel = ({
  findings,
  view: { groups, order, shown, toggle, thisForm },
  chosen,
  wish,
  formName,
  onChoose,
  onGoTo,
  onCure,
  onFixAll,
  form,
  children,
  onEdit,
}: {
  readonly findings: readonly PresentedFinding[]
  readonly view: FindingsView
  readonly chosen: string | undefined
  /** Grows whenever the chosen finding is to take the focus. */
  readonly wish: number
  readonly formName: (form: number) => string
  readonly onChoose: (finding: PresentedFinding) => void
  readonly onGoTo: (finding: PresentedFinding) => void
  /** Absent, as `onEdit`, where nothing can be changed. */
  readonly onCure?: (finding: PresentedFinding, cure: number) => void
  /** Absent where nothing can be changed. */
  readonly onFixAll?: ((fixes: readonly Reliable[]) => void) | undefined
  /** The form before the eye. */
  readonly form?: number | undefined
  /** Stands above the list: what is found elsewhere. */
  readonly children?: React.ReactNode
  readonly onEdit?: () => void
}) => {
  const { t } = useMessages()
  const list = useRef<HTMLDivElement>(null)
  const choose = useEvent(onChoose)
  const cure = useEvent((finding: PresentedFinding, number: number) => onCure?.(finding, number))
  const at = order.findIndex(({ id }) => id === chosen)
  const counted = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.origin === 'document' && !finding.setAside)
      .length
  const asideCount = findings.filter(({ setAside }) => setAside).length
  const row = (id: string) => list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are looked up in the list as it is then
  useEffect(() => {
    if (chosen !== undefined) row(chosen)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is fulfilled once, when it is uttered
  useEffect(() => {
    if (wish > 0 && chosen !== undefined) row(chosen)?.focus({ preventScroll: true })
  }, [wish])

  // A cured finding leaves the list, sometimes with others of its cell; the focus stays where it stood.
  const inside = useRef(false)
  const lastAt = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the list can take the focused row away
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return
    const stays = order[Math.min(lastAt.current, order.length - 1)]
    if (stays) row(stays.id)?.focus({ preventScroll: true })
  }, [order])

  const [asideWish, setAsideWish] = useState({ id: '', wish: 0 })
  // A wish is uttered for one finding, while it is the chosen one.
  useEffect(() => setAsideWish((before) => (before.id === chosen ? before : { ...before, id: '' })), [chosen])
  const go = (finding: PresentedFinding | undefined) => {
    if (!finding) return
    onChoose(finding)
    row(finding.id)?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Whoever writes why a finding is set aside moves the cursor, not the choice.
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return
    const letter = letterKey(event)
    const id = event.target instanceof HTMLElement ? event.target.dataset.finding : undefined
    const here = id === undefined ? at : order.findIndex((finding) => finding.id === id)
    const present = order[here]
    const next = order[Math.min(order.length - 1, here + 1)]
    if (letter === 'j' || event.key === 'ArrowDown') go(next)
    else if (letter === 'k' || event.key === 'ArrowUp')
      go(order[here === -1 ? order.length - 1 : Math.max(0, here - 1)])
    else if (letter === 'f' && present) {
      // The cured finding goes; the focus must not go with it.
      const after = order[here + 1] ?? order[here - 1]
      if (!onCure || curesOf(present).length === 0 || present.setAside) return
      onCure(present, 0)
      go(after)
    } else if (letter === 's' && present) {
      if (present.setAside || present.origin === 'reading') return
      if (present.id !== chosen) onChoose(present)
      setAsideWish(({ wish: before }) => ({ id: present.id, wish: before + 1 }))
    } else if (letter === 'e' && onEdit) onEdit()
    else if (event.key === 'Enter' && present && id !== undefined) {
      if (id !== chosen) onChoose(present)
      onGoTo(present)
    } else return
    event.preventDefault()
  }
  const heading = (of: FindingGroup['of']) =>
    of === null
      ? t('findings.publication')
      : of === 'reading'
        ? t('findings.reading')
        : of === 'across'
          ? t('related.group')
          : of === 'aside'
            ? t('findings.aside')
            : formName(of)

  return (
    <section className="findings" aria-label={t('findings.title')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
      <div className="findings-filter" role="group" aria-label={t('findings.filter')}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className="chip"
            aria-pressed={shown.has(severity)}
            onClick={() => toggle(severity)}
          >
            <span className={`severity-${severity}`}>
              <SeverityShape severity={severity} size={9} />
            </span>
            {t(`severity.${severity}`)} {counted(severity)}
          </button>
        ))}
        {asideCount > 0 ? (
          <span className="findings-aside">{t('findings.asideCount', { count: asideCount })}</span>
        ) : null}
      </div>
      {onFixAll ? (
        <FixAll fixes={reliableFixes(findings, thisForm ? form : undefined)} formName={formName} onMake={onFixAll} />
      ) : null}
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list belong to the list, whichever row has the focus */}
      <div
        className="findings-list"
        ref={list}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          inside.current = true
          const id = target.dataset.finding
          if (id !== undefined) lastAt.current = order.findIndex((finding) => finding.id === id)
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget) inside.current = false
        }}
      >
        {groups.map(({ of, findings: inGroup }) => (
          <section key={String(of)} aria-label={heading(of)}>
            <h3 className="findings-group">
              {heading(of)} <span className="muted">{inGroup.length}</span>
            </h3>
            <ul>
              {inGroup.map((finding) => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  open={finding.id === chosen}
                  tabbable={finding === (order[at] ?? order[0])}
                  asideWish={finding.id === asideWish.id ? asideWish.wish : 0}
                  onChoose={choose}
                  onCure={onCure && cure}
                />
              ))}
            </ul>
          </section>
        ))}
        {findings.length === 0 ? <p className="empty">{t('findings.none')}</p> : null}
        {findings.length > 0 && order.length === 0 ? <p className="empty">{t('findings.noneShown')}</p> : null}
      </div>
    </section>
  )
}

/** Whether only the findings of the form before the eye are shown. */
export const FindingsScope = ({ view: { thisForm, setThisForm } }: { readonly view: FindingsView }) => {
  const { t } = useMessages()
  return (
    <label className="findings-scope">
      <input type="checkbox" checked={thisForm} onChange={(event) => setThisForm(event.target.checked)} />
      <span className="findings-scope-text">{t('findings.thisForm')}</span>
    </label>
  )
}
