import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { queryOf } from '../api/client.ts'
import type { DisclosureView } from '../api/types.ts'
import { setPreferences, usePreferences } from '../app/preferences.ts'
import { useMessages } from '../messages/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ConversionNote } from './conversion-note.tsx'
import { ExtentChoice } from './extent-choice.tsx'
import { FormatChoice } from './format-choice.tsx'
import { isPrinted } from './formats.ts'
import { PublicationChoice } from './publication-choice.tsx'
import { SaveNote } from './save-note.tsx'
import { TemplateChoice } from './template-choice.tsx'
import { useSave } from './use-save.ts'
import './downloads.css'

/** How much of a publication is taken away, and as which paper. */
export interface Wish {
  /** Index of the form; undefined: the whole publication. */
  readonly form: number | undefined
  /** Id of another template than the forms' own; empty: none. */
  readonly template: string
  readonly publication: string
}

/** Whether the file that came can hold comments: of others what was read is printed with them. */
const takesComments = (mediaType: string): boolean =>
  /\.(?:wordprocessingml\.document|spreadsheetml\.sheet)$/u.test(mediaType)

/** How a publication is taken away: how much of it, as which paper, in which format; and the file as it came. */
export const DownloadDialog = ({
  open,
  view,
  near,
  start,
  unsaved,
  onClose,
}: {
  readonly open: boolean
  readonly view: DisclosureView
  /** The form before the eye. */
  readonly near: number | undefined
  readonly start?: Wish
  /** Changes that no revision holds yet. */
  readonly unsaved: number
  readonly onClose: () => void
}) => {
  const { t, lang } = useMessages()
  const { format } = usePreferences()
  const [wish, setWish] = useState<Wish>(start ?? { form: undefined, template: '', publication: '' })
  const { saving, save, reset } = useSave()
  const { revision, abilities, id, latest } = view
  const { form } = wish
  const path = `/disclosures/${encodeURIComponent(id)}`
  const publication = form === undefined && wish.publication !== '' ? wish.publication : undefined
  const template = wish.template === '' ? undefined : wish.template
  const { forms } = view.disclosure
  const meant = form === undefined ? forms : forms.slice(form, form + 1)
  const old = revision.number === latest ? undefined : revision.number
  const comments = view.findings.filter(({ origin }) => origin === 'document').length
  const change = (parts: Partial<Wish>) => {
    reset()
    setWish({ ...wish, ...parts })
  }
  const close = () => {
    reset()
    onClose()
  }
  const busyWith = (what: string) => saving.kind === 'busy' && saving.what === what
  return (
    <Dialog
      open={open}
      title={t('download.title')}
      onClose={close}
      footer={
        <>
          {abilities.original ? (
            <>
              <Button loading={busyWith('original')} onClick={() => void save(`${path}/original`, 'original')}>
                {t('download.original')}
              </Button>
              {comments > 0 ? (
                <Button
                  loading={busyWith('annotated')}
                  onClick={() =>
                    void save(`${path}/annotated${queryOf({ revision: revision.number, lang })}`, 'annotated')
                  }
                >
                  {t(
                    takesComments(view.disclosure.source.mediaType)
                      ? 'download.annotated'
                      : 'download.annotated.asWord',
                  )}
                </Button>
              ) : null}
            </>
          ) : null}
          <span className="panel-space" />
          <Link
            to="/disclosures/$id/preview"
            params={{ id }}
            search={{
              ...(form !== undefined && { form: form + 1 }),
              ...(template !== undefined && { template }),
              ...(publication !== undefined && { publication }),
              ...(old !== undefined && { revision: old }),
            }}
            className="bar-link"
            onClick={close}
          >
            {t('preview.open')}
          </Link>
          <Button
            type="primary"
            loading={busyWith('document')}
            onClick={() =>
              void save(
                `${path}/download${queryOf({ format, revision: revision.number, form, template, publication, lang })}`,
                'document',
              )
            }
          >
            {t('download.title')}
          </Button>
        </>
      }
    >
      <div className="download">
        <ExtentChoice
          disclosure={view.disclosure}
          near={near}
          value={form}
          onChange={(next) => change({ form: next, template: '' })}
        />
        <TemplateChoice forms={meant} value={wish.template} onChange={(next) => change({ template: next })}>
          {template === undefined ? null : (
            <ConversionNote id={id} template={template} form={form} revision={revision.number} />
          )}
        </TemplateChoice>
        {form === undefined && isPrinted(format) ? (
          <PublicationChoice value={wish.publication} onChange={(next) => change({ publication: next })} />
        ) : null}
        <FormatChoice
          value={format}
          onChange={(next) => {
            reset()
            setPreferences({ format: next })
          }}
        />
        {unsaved > 0 ? (
          <p className="download-note">{t('download.unsaved', { count: unsaved, number: revision.number })}</p>
        ) : null}
        <SaveNote saving={saving} />
      </div>
    </Dialog>
  )
}
