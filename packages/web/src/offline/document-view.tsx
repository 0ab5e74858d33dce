import { useEffect, useMemo, useRef, useState } from 'react'
import type { PresentedFinding } from '../api/types.ts'
import { formTitle } from '../disclosure/form-title.ts'
import { rawAt } from '../disclosure/pointer.ts'
import { type FindingActs, FindingActsContext } from '../findings/finding-acts.ts'
import { FindingsPanel } from '../findings/findings-panel.tsx'
import { RulePagesContext } from '../findings/rule-pages.ts'
import { useFindings } from '../findings/use-findings.ts'
import { useMessages } from '../messages/i18n.ts'
import { Sheet } from '../sheet/sheet.tsx'
import { makeSheetStore } from '../sheet/sheet-state.ts'
import { SeverityCounts } from '../ui/severity.tsx'
import type { OpenDocument } from './desk-lines.ts'
import type { NoAnswer, Reader } from './reader.ts'
import {
  type ReadDocument,
  type ShownDocument,
  type WrittenDocument,
  type WrittenFormat,
  writtenFormats,
} from './reading-messages.ts'
import { savedName, saveFile } from './save-file.ts'
import { useShown } from './use-shown.ts'
import { offlineWords } from './words.ts'

/** One document: its head with what it can be saved as, the sheet, the findings. */
export const DocumentView = ({
  document,
  reader,
  onBack,
}: {
  readonly document: OpenDocument
  readonly reader: Reader
  readonly onBack: () => void
}) => {
  const { lang } = useMessages()
  const words = offlineWords[lang]
  const shown = useShown(reader, document.disclosure, lang)
  const heading = useRef<HTMLHeadingElement>(null)
  const [saving, setSaving] = useState('')
  useEffect(() => heading.current?.focus(), [])

  const keep = (written: WrittenDocument | NoAnswer, marks?: string) => {
    const fails = !('bytes' in written)
    setSaving(fails ? words.noAnswer(written) : written.comments === undefined ? '' : words.commented(written.comments))
    if (!fails) saveFile(written.bytes, savedName(document.name, written.format, marks), written.format)
  }
  const save = async (format: WrittenFormat) => keep(await reader.write({ disclosure: document.disclosure, format }))
  const annotate = async () => {
    const bytes = new Uint8Array(await document.file.arrayBuffer())
    keep(await reader.annotate({ bytes, disclosure: document.disclosure, lang }), words.marks)
  }
  const { errors, warnings, hints } = document.counts
  return (
    <section className="offline-document" aria-label={words.document}>
      <div className="offline-head">
        <button type="button" className="chip" onClick={onBack}>
          {words.back}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {document.name}
        </h2>
        <SeverityCounts errors={errors} warnings={warnings} hints={hints} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
        <span role="group" aria-label={words.save} className="offline-save">
          <span aria-hidden="true">{words.save}</span>
          {writtenFormats.map((format) => (
            <button type="button" className="chip" key={format} data-format={format} onClick={() => void save(format)}>
              {words.formats[format]}
            </button>
          ))}
          {errors + warnings + hints > 0 ? (
            <button type="button" className="chip" data-format="annotated" onClick={() => void annotate()}>
              {words.annotated}
            </button>
          ) : null}
          <span className="muted">{words.noPdf}</span>
        </span>
      </div>
      <p role="status" className="offline-status">
        {saving || (shown === undefined ? words.reading : 'kind' in shown ? words.noAnswer(shown) : '')}
      </p>
      {shown === undefined || 'kind' in shown ? null : <SheetAndFindings document={document} shown={shown} />}
    </section>
  )
}

const SheetAndFindings = ({
  document: { disclosure },
  shown: { layout, findings, rules },
}: {
  readonly document: ReadDocument
  readonly shown: ShownDocument
}) => {
  const { t, lang } = useMessages()
  const store = useMemo(() => makeSheetStore(undefined), [])
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const [goTo, setGoTo] = useState<{ readonly at?: string; readonly form?: number; readonly wish: number }>({ wish: 0 })
  const view = useFindings(findings, layout, undefined)

  const choose = ({ id, at, form, related }: PresentedFinding) => {
    setChosen(id)
    const others = (related ?? []).flatMap((one) => (one.at === undefined ? [] : [one.at]))
    store.set({ marked: at, related: new Set(others) })
    setGoTo(({ wish }) => ({
      ...(at !== undefined && { at }),
      ...(form !== null && { form }),
      wish: wish + 1,
    }))
  }
  const formName = (index: number) => {
    const form = disclosure.forms[index]
    return form ? formTitle(form, t) : ''
  }
  const acts = useMemo((): FindingActs => ({ textAt: (pointer) => rawAt(disclosure, pointer) }), [disclosure])
  return (
    <FindingActsContext value={acts}>
      <RulePagesContext value={rules}>
        <div className="offline-room">
          <div className="offline-sheet">
            {disclosure.forms.length === 0 ? <p className="empty">{offlineWords[lang].noForms}</p> : null}
            <Sheet
              layout={layout}
              findings={findings}
              store={store}
              goTo={goTo}
              onCell={(at, found) => {
                store.set({ marked: at[0], related: new Set() })
                setChosen(found[0]?.id)
              }}
              onFinding={choose}
            />
          </div>
          <aside className="offline-findings-side" aria-label={t('findings.title')}>
            <FindingsPanel
              findings={findings}
              view={view}
              chosen={chosen}
              wish={0}
              formName={formName}
              onChoose={choose}
              onGoTo={choose}
            />
          </aside>
        </div>
      </RulePagesContext>
    </FindingActsContext>
  )
}
