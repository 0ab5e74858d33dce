import { useMessages } from '../messages/i18n.ts'
import './cure-preview.css'

/** What a cell says and what it would say. */
export const CurePreview = ({ before, after }: { readonly before: string | undefined; readonly after: string }) => {
  const { t } = useMessages()
  const shown = (text: string) => (text.trim() === '' ? t('cure.empty') : text)
  return (
    <span className="cure-preview">
      {before === undefined ? null : (
        <>
          <span className="visually-hidden">{t('cure.from')}</span>
          <del>{shown(before)}</del>
          <span aria-hidden="true"> → </span>
        </>
      )}
      <span className="visually-hidden">{t('cure.to')}</span>
      <ins>{shown(after)}</ins>
    </span>
  )
}
