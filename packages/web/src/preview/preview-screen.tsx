import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { queryOf, refusalOf } from '../api/client.ts'
import { disclosureQuery } from '../api/queries.ts'
import { unsavedSteps } from '../editing/draft-storage.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useEvent } from '../ui/use-event.ts'
import { PreviewBar } from './preview-bar.tsx'
import { PreviewPages } from './preview-pages.tsx'
import { PrintPages } from './print-pages.tsx'
import { usePdf } from './use-pdf.ts'
import { usePrinting } from './use-printing.ts'
import './preview.css'

/** 打印预览: a publication page by page, exactly as the PDF has it and as it will be printed. */
export const PreviewScreen = () => {
  const { t, lang } = useMessages()
  const { id } = useParams({ from: '/disclosures/$id/preview' })
  const search = useSearch({ from: '/disclosures/$id/preview' })
  const form = search.form === undefined ? undefined : search.form - 1
  const { data: view, error } = useQuery(disclosureQuery(id, lang, { revision: search.revision }))
  const wish = { form, template: search.template ?? '', publication: search.publication ?? '' }
  const query = queryOf({
    format: 'pdf',
    revision: search.revision,
    form,
    template: wish.template,
    publication: form === undefined ? wish.publication : '',
    lang,
  })
  const shown = usePdf(`/disclosures/${encodeURIComponent(id)}/download${query}`)
  const pdf = shown.kind === 'shown' ? shown.pdf : undefined
  const count = shown.kind === 'shown' ? shown.sizes.length : 0
  const { images, progress, failed, print } = usePrinting(pdf)
  const [page, setPage] = useState(1)
  const [goTo, setGoTo] = useState({ page: 1, wish: 0 })
  const unsaved = useMemo(() => unsavedSteps(id), [id])
  const printNow = useEvent(print)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      printNow()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [printNow])

  if (error && !view) return <RefusalNote refusal={refusalOf(error)} />
  return (
    <div className="preview">
      {view ? (
        <PreviewBar
          view={view}
          wish={wish}
          page={page}
          count={count}
          printing={progress}
          unsaved={unsaved}
          onGoTo={(next) => setGoTo(({ wish }) => ({ page: next, wish: wish + 1 }))}
          onPrint={print}
        />
      ) : null}
      {failed ? <p className="preview-note no-print">{t('preview.notPrinted')}</p> : null}
      {shown.kind === 'waiting' ? (
        <p className="empty" role="status">
          {t('preview.making')}
        </p>
      ) : shown.kind === 'refused' ? (
        <RefusalNote refusal={shown.refusal} />
      ) : shown.kind === 'undrawable' ? (
        <p className="empty">{t('preview.undrawable')}</p>
      ) : (
        <>
          <PreviewPages pdf={shown.pdf} sizes={shown.sizes} goTo={goTo} onPage={setPage} />
          <PrintPages images={images} count={count} />
        </>
      )}
    </div>
  )
}
