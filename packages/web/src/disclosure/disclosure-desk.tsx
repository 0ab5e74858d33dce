import type { SourceCell } from '@jiheng/core/correct'
import { understoodShare } from '@jiheng/core/form'
import { useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { call } from '../api/client.ts'
import type { DisclosureView, PresentedFinding } from '../api/types.ts'
import { usePreferences } from '../app/preferences.ts'
import { CorrectionBar } from '../correcting/correction-bar.tsx'
import { LostPanel } from '../correcting/lost-panel.tsx'
import { OffersNotice } from '../correcting/offers-notice.tsx'
import { pointerFrom, useCorrecting } from '../correcting/use-correcting.ts'
import { EditContext } from '../editing/edit-context.ts'
import { EditNotices } from '../editing/edit-notices.tsx'
import { PasteBar } from '../editing/paste-bar.tsx'
import { SumStrip } from '../editing/sum-strip.tsx'
import { useEditor } from '../editing/use-editor.ts'
import { useGrid } from '../editing/use-grid.ts'
import { curesOf } from '../findings/cures.ts'
import { type AsideSaid, type FindingActs, FindingActsContext } from '../findings/finding-acts.ts'
import { FindingsPanel, FindingsScope } from '../findings/findings-panel.tsx'
import { useFindings } from '../findings/use-findings.ts'
import type { Reliable } from '../fixing/reliable.ts'
import { LightsStrip } from '../lights/lights-strip.tsx'
import { useMessages } from '../messages/i18n.ts'
import { AcrossValues } from '../related/across-values.tsx'
import { RelatedLink } from '../related/related-link.tsx'
import { useAcross } from '../related/use-across.ts'
import { formOfPointer } from '../sheet/form-of-pointer.ts'
import { Sheet } from '../sheet/sheet.tsx'
import { formTitle } from './form-title.ts'
import { Outline } from './outline.tsx'
import { setPanes, usePanes } from './panes.ts'
import { rawAt } from './pointer.ts'
import { SidePanel, type SideTab } from './side-panel.tsx'
import { SourceSide } from './source-side.tsx'
import { Toolbar } from './toolbar.tsx'
import { useMarking } from './use-marking.ts'
import { WorkRoom } from './work-room.tsx'

/** One publication on the desk: outline, sheet, findings, and below them the source. */
export const DisclosureDesk = ({ view, old }: { readonly view: DisclosureView; readonly old: boolean }) => {
  const { t, lang } = useMessages()
  const search = useSearch({ from: '/forms/$id' })
  const { sourceAt } = usePreferences()
  const panes = usePanes()
  const [editor, state] = useEditor(view, lang)
  const { disclosure, layout, sums, was } = state.working
  const across = useAcross(state, lang, old)
  const findings = useMemo(() => [...state.working.findings, ...across], [state.working.findings, across])
  const editing = search.edit === true && view.abilities.edit && !old

  const marking = useMarking(findings)
  const { store, goTo, marked, chosen, setChosen, lostPlace, address, mark, markLost, see } = marking
  const [focusWish, setFocusWish] = useState(0)
  const [formInView, setFormInView] = useState<number | undefined>(undefined)
  const shownFindings = useFindings(findings, layout, formInView)

  const choose = (finding: PresentedFinding) => {
    setChosen(finding.id)
    mark(finding.at, finding)
    see(finding.at, finding.form ?? undefined)
  }
  const takeFocus = useRef(true)
  const cure = (finding: PresentedFinding, number: number) => {
    const chosenCure = curesOf(finding)[number]
    if (!chosenCure) return
    editor.commit({
      changes: [{ kind: 'edits', edits: chosenCure.edits.map(({ at, raw }) => ({ at, raw })) }],
      ...(finding.at !== undefined && { at: finding.at }),
    })
    beginEditing(false)
  }

  const fixAll = (fixes: readonly Reliable[]) => {
    const edits = fixes.flatMap(({ fix }) => fix.edits.map(({ at, raw }) => ({ at, raw })))
    const at = fixes[0]?.at
    editor.commit({ changes: [{ kind: 'edits', edits }], ...(at !== undefined && { at }) })
    beginEditing(false)
  }
  const mayChange = view.abilities.edit && !old
  const acts = useMemo((): FindingActs => {
    const post = (path: string, body: object) =>
      call<DisclosureView>(`/disclosures/${encodeURIComponent(view.id)}/${path}`, {
        method: 'POST',
        body: { ...body, lang },
      }).then(editor.refresh)
    return {
      textAt: (pointer) => rawAt(disclosure, pointer),
      across: (finding) => <AcrossValues finding={finding} />,
      ...(mayChange && {
        setAside: ({ rule, form, at, fingerprint }: PresentedFinding, said: AsideSaid) =>
          post('set-aside', { rule, form, ...(at !== undefined && { at }), fingerprint, ...said }),
        takeUp: ({ rule, fingerprint }: PresentedFinding) => post('take-up', { rule, fingerprint }),
      }),
    }
  }, [disclosure, editor, lang, mayChange, view.id])
  const standing = useMemo(() => findings.filter((finding) => !finding.setAside), [findings])

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
    else if (view.abilities.edit && !old) address({ edit: true })
  }
  const goToCell = (finding: PresentedFinding) => {
    see(finding.at, finding.form ?? undefined)
    if (edit) edit.grid.beginAt(finding.at)
    else focusSheet()
  }

  const formName = useCallback(
    (form: number) => {
      const named = disclosure.forms[form]
      return t('outline.named', { number: form + 1, name: named ? formTitle(named, t) : '' })
    },
    [disclosure, t],
  )
  const editable = view.abilities.edit && !old
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
  const [sideTab, setSideTab] = useState<SideTab>('findings')
  const correcting = useCorrecting({
    editor,
    state,
    editable,
    editing,
    lang,
    onCorrected: setCorrected,
  })
  const { cells, items } = correcting
  const understood = useMemo(() => understoodShare(disclosure, 1), [disclosure])
  const hasSource = disclosure.source.mediaType !== '' && view.abilities.original
  const openSource = (open: boolean) => {
    // Beside each other, source and sheet want the room of the table of contents.
    const crowded = sourceAt === 'beside' && innerWidth < 1600
    setPanes({ source: open, ...(open && crowded && { outline: false }) })
  }
  const showLost = () => {
    setSideTab('lost')
    setPanes({ findings: true })
  }
  const fromSource = (cell: SourceCell) => {
    const at = pointerFrom(disclosure, cell)
    if (at === undefined) return markLost(cell.place)
    setChosen(findings.find((finding) => finding.at === at)?.id)
    if (edit) edit.grid.beginAt(at)
    else mark(at)
    see(at)
  }

  const source = (
    <SourceSide
      id={view.id}
      marked={marking.placeIn(disclosure, findings)}
      skipped={disclosure.skipped}
      selected={cells}
      onSelect={correcting.choose}
      onCell={fromSource}
    >
      {editable && cells.length > 0 ? (
        <CorrectionBar
          disclosure={disclosure}
          cells={cells}
          picking={correcting.picking}
          onPicking={correcting.setPicking}
          text={correcting.text}
          onText={correcting.setText}
          onCorrect={correcting.correct}
          onCancel={() => correcting.choose([])}
        />
      ) : null}
    </SourceSide>
  )

  return (
    <FindingActsContext value={acts}>
      <div className="disclosure" data-outline={panes.outline} data-findings={panes.findings}>
        <Toolbar
          view={state.view}
          old={old}
          editor={editor}
          state={state}
          editing={editing}
          form={formInView}
          understood={hasSource ? understood : undefined}
          onUnderstood={showLost}
          onSource={() => openSource(!panes.source)}
          onEdit={address}
        />
        {panes.outline ? (
          <div className="disclosure-outline no-print">
            <Outline
              disclosure={disclosure}
              findings={standing}
              form={formInView}
              onForm={(form) => {
                see(undefined, form)
                address({ form: form + 1, cell: undefined })
              }}
              onCell={(at) => see(at)}
              onClose={() => setPanes({ outline: false })}
            />
          </div>
        ) : null}
        <WorkRoom source={panes.source ? source : undefined}>
          <EditContext value={correcting.picking ? null : edit}>
            <div
              className={`disclosure-sheet${editing ? ' sheet-editing' : ''}${correcting.picking ? ' sheet-picking' : ''}`}
              ref={sheetArea}
            >
              <EditNotices editor={editor} state={state} editing={editing} onEdit={beginEditing} />
              {correcting.offersShown && editable ? (
                <OffersNotice
                  offers={correcting.offers}
                  onApply={() => correcting.apply(correcting.offers)}
                  onShow={showLost}
                  onLater={correcting.putOffersAside}
                />
              ) : null}
              {old ? null : (
                <LightsStrip
                  lights={state.view.lights}
                  form={formInView}
                  changed={state.copy.steps.length > 0}
                  onCell={(at) => {
                    mark(at)
                    see(at)
                  }}
                />
              )}
              {editing ? <SumStrip sums={sums} form={formOfPointer(marked) ?? formInView} /> : null}
              <Sheet
                layout={layout}
                findings={standing}
                store={store}
                was={was}
                goTo={goTo}
                onCell={(at, there) => {
                  if (correcting.pickAt(at[0])) return
                  setChosen(there[0]?.id)
                  // In an open form the cursor marks the cell.
                  if (!editing) mark(at[0], there[0])
                }}
                onFinding={(finding) => {
                  setChosen(finding.id)
                  mark(finding.at, finding)
                  setSideTab('findings')
                  setPanes({ findings: true })
                  setFocusWish((before) => before + 1)
                }}
                onCure={cure}
                onForm={setFormInView}
              />
              {edit ? <PasteBar grid={edit.grid} /> : null}
            </div>
          </EditContext>
        </WorkRoom>
        {panes.findings ? (
          <div className="disclosure-findings no-print">
            <SidePanel
              tab={sideTab}
              counts={{ findings: standing.length, lost: items.length }}
              onTab={setSideTab}
              extra={sideTab === 'findings' ? <FindingsScope view={shownFindings} /> : undefined}
              onClose={() => setPanes({ findings: false })}
            >
              {sideTab === 'findings' ? (
                <FindingsPanel
                  findings={findings}
                  view={shownFindings}
                  chosen={chosen}
                  wish={focusWish}
                  formName={formName}
                  onChoose={choose}
                  onGoTo={goToCell}
                  onCure={cure}
                  onFixAll={mayChange ? fixAll : undefined}
                  form={formInView}
                  onEdit={() => beginEditing()}
                >
                  {old ? null : <RelatedLink id={view.id} />}
                </FindingsPanel>
              ) : (
                <LostPanel
                  items={items}
                  noData={correcting.noData}
                  share={t('understood.all')}
                  offers={correcting.offers}
                  chosen={lostPlace && cells[0]}
                  editable={editable}
                  onChoose={({ raw, place: at }) => {
                    markLost(at)
                    correcting.choose([{ raw, place: at }])
                    openSource(true)
                  }}
                  onApply={correcting.apply}
                />
              )}
            </SidePanel>
          </div>
        ) : null}
      </div>
    </FindingActsContext>
  )
}
