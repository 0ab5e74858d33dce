import type { SourceCell } from '@jiheng/core/correct'
import { useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DisclosureView, PresentedFinding } from '../api/types.ts'
import { usePreferences } from '../app/preferences.ts'
import { pointerFrom, useCorrecting } from '../correcting/use-correcting.ts'
import { useEditor } from '../editing/use-editor.ts'
import { useGrid } from '../editing/use-grid.ts'
import { curesOf } from '../findings/cures.ts'
import { useFindings } from '../findings/use-findings.ts'
import type { Reliable } from '../fixing/reliable.ts'
import { useMessages } from '../messages/i18n.ts'
import { useAcross } from '../related/use-across.ts'
import { formTitle } from './form-title.ts'
import { setPanes } from './panes.ts'
import type { SideTab } from './side-panel.tsx'
import { useActs } from './use-acts.tsx'
import { useMarking } from './use-marking.ts'

/** Below so many pixels, source and sheet beside each other want the room of the table of contents. */
const roomy = 1600

/** Work on one publication: what its panes show and what can be done in them, for all panes at once. */
export const useDesk = (view: DisclosureView, old: boolean) => {
  const { t, lang } = useMessages()
  const search = useSearch({ from: '/forms/$id' })
  const { sourceAt } = usePreferences()
  const [editor, state] = useEditor(view, lang)
  const { disclosure, layout } = state.working
  const across = useAcross(state, lang, old)
  const findings = useMemo(() => [...state.working.findings, ...across], [state.working.findings, across])
  const standing = useMemo(() => findings.filter((finding) => !finding.setAside), [findings])
  const editable = view.abilities.edit && !old
  const editing = search.edit === true && editable

  const marking = useMarking(findings)
  const { marked, chosen, setChosen, address, mark, markLost, see } = marking
  const [focusWish, setFocusWish] = useState(0)
  const [formInView, setFormInView] = useState<number | undefined>(undefined)
  const shownFindings = useFindings(findings, layout, formInView, search.show)
  const [sideTab, setSideTab] = useState<SideTab>('findings')
  const acts = useActs(view.id, editor, state.working, { lang, mayChange: editable })

  const takeFocus = useRef(true)
  const sheetArea = useRef<HTMLDivElement>(null)
  const focusSheet = () => sheetArea.current?.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true })
  const edit = useGrid({
    editor,
    working: state.working,
    editing,
    start: marked,
    takeFocus,
    onChoose: (at) => marking.follow(at, findings),
    onLeave: focusSheet,
  })
  const beginEditing = (intoTheForm = true) => {
    takeFocus.current = intoTheForm
    if (edit && intoTheForm) edit.grid.beginAt(marked)
    else if (editable) address({ edit: true })
  }
  const makeFixes = (edits: readonly { readonly at: string; readonly raw: string }[], at: string | undefined) => {
    editor.commit({
      changes: [{ kind: 'edits', edits: edits.map(({ at: to, raw }) => ({ at: to, raw })) }],
      ...(at !== undefined && { at }),
    })
    beginEditing(false)
  }

  // Where a corrected text has gone is known once the change is made: its cell may not have been there before.
  const [corrected, setCorrected] = useState<SourceCell | undefined>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cell is looked for whenever the document has changed
  useEffect(() => {
    const at = corrected && pointerFrom(disclosure, corrected)
    if (at === undefined) return
    setCorrected(undefined)
    mark(at)
    see(at)
  }, [disclosure])
  const correcting = useCorrecting({ editor, state, editable, editing, lang, onCorrected: setCorrected })

  return {
    view,
    old,
    editor,
    state,
    editable,
    editing,
    edit,
    findings,
    standing,
    shownFindings,
    acts,
    marking,
    correcting,
    focusWish,
    formInView,
    setFormInView,
    sideTab,
    setSideTab,
    sheetArea,
    beginEditing,
    choose: (finding: PresentedFinding) => {
      setChosen(finding.id)
      mark(finding.at, finding)
      see(finding.at, finding.form ?? undefined)
    },
    cure: (finding: PresentedFinding, number: number) => {
      const cure = curesOf(finding)[number]
      if (cure) makeFixes(cure.edits, finding.at)
    },
    fixAll: (fixes: readonly Reliable[]) =>
      makeFixes(
        fixes.flatMap(({ fix }) => fix.edits),
        fixes[0]?.at,
      ),
    goToCell: (finding: PresentedFinding) => {
      see(finding.at, finding.form ?? undefined)
      if (edit) edit.grid.beginAt(finding.at)
      else focusSheet()
    },
    /** From a mark in the sheet to its finding in the list. */
    showFinding: (finding: PresentedFinding) => {
      setChosen(finding.id)
      mark(finding.at, finding)
      setSideTab('findings')
      setPanes({ findings: true })
      setFocusWish((before) => before + 1)
    },
    showCell: (at: string) => {
      mark(at)
      see(at)
    },
    showLost: () => {
      setSideTab('lost')
      setPanes({ findings: true })
    },
    openSource: (open: boolean) =>
      setPanes({ source: open, ...(open && sourceAt === 'beside' && innerWidth < roomy && { outline: false }) }),
    /** From a cell of the source to the cell that was read of it. */
    fromSource: (cell: SourceCell) => {
      const at = pointerFrom(disclosure, cell)
      if (at === undefined) return markLost(cell.place)
      setChosen(findings.find((finding) => finding.at === at)?.id)
      if (edit) edit.grid.beginAt(at)
      else mark(at)
      see(at)
    },
    chosen,
    formName: useCallback(
      (form: number) => {
        const named = disclosure.forms[form]
        return t('outline.named', { number: form + 1, name: named ? formTitle(named, t) : '' })
      },
      [disclosure, t],
    ),
  }
}

export type Desk = ReturnType<typeof useDesk>
