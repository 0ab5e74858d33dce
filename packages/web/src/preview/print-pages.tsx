import { useMessages } from '../messages/i18n.ts'
import type { PrintImage } from './print-images.ts'

/** What goes to the printer, and stands nowhere on the screen: the pages, or why they are not there yet. */
export const PrintPages = ({ images, count }: { readonly images: readonly PrintImage[]; readonly count: number }) => {
  const { t } = useMessages()
  return (
    <div className="print-pages">
      {images.length === count ? (
        images.map(({ address, landscape }, index) => (
          <div key={address} className="print-page" data-landscape={landscape}>
            <img src={address} alt={t('preview.page', { page: index + 1, count })} />
          </div>
        ))
      ) : (
        <p>{t('preview.notReady')}</p>
      )}
    </div>
  )
}
