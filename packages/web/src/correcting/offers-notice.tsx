import { Button } from 'antd'
import type { Offer } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'

/** Another file of the same layout was corrected, and its corrections fit here: one click takes them. */
export const OffersNotice = ({
  offers,
  onApply,
  onShow,
  onLater,
}: {
  readonly offers: readonly Offer[]
  readonly onApply: () => void
  readonly onShow: () => void
  readonly onLater: () => void
}) => {
  const { t } = useMessages()
  const count = offers.length
  return (
    <section className="edit-notice">
      <p>{t('offers.what', { count, name: offers[0]?.from.file ?? '' })}</p>
      <p className="edit-notice-acts">
        <Button size="small" type="primary" onClick={onApply}>
          {t('offers.applyAll', { count })}
        </Button>
        <Button size="small" onClick={onShow}>
          {t('offers.show')}
        </Button>
        <Button size="small" onClick={onLater}>
          {t('offers.later')}
        </Button>
      </p>
    </section>
  )
}
