import { setPreferences, usePreferences } from '../app/preferences.ts'
import { useMessages } from '../messages/i18n.ts'
import { zoomStep } from '../sheet/use-zoom.ts'
import { Icon } from '../ui/icon.tsx'
import './zoom-control.css'

/** How large the paper is drawn; 100 % is its true size, and without a wish it fits beside the panes. */
export const ZoomControl = () => {
  const { t } = useMessages()
  const { zoom } = usePreferences()
  const percent = zoom ?? 100
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form
    <div className="zoom" role="group" aria-label={t('zoom.label')}>
      <button
        type="button"
        className="icon-button"
        aria-label={t('zoom.out')}
        onClick={() => setPreferences({ zoom: zoomStep(percent, false) })}
      >
        <Icon name="minus" />
      </button>
      <button type="button" className="zoom-value" title={t('zoom.fit')} onClick={() => setPreferences({ zoom: null })}>
        {zoom === null ? t('zoom.fits') : `${zoom} %`}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('zoom.in')}
        onClick={() => setPreferences({ zoom: zoomStep(percent, true) })}
      >
        <Icon name="plus" />
      </button>
    </div>
  )
}
