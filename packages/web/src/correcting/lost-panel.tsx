import type { SourceCell } from '@jiheng/core/correct'
import type { Skipped } from '@jiheng/core/form'
import { Button } from 'antd'
import type { Offer } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { placeWords } from '../source/place-words.ts'
import { useListKeys } from '../ui/use-list-keys.ts'
import './lost-panel.css'

/** The same text at the same place. */
export const isSameCell = (a: SourceCell, b: SourceCell): boolean =>
  a.raw === b.raw && a.place.line === b.place.line && a.place.row === b.place.row && a.place.column === b.place.column

/** What was not understood: each text with its place; a click shows it in the source, where it can be put right. */
export const LostPanel = ({
  items,
  noData,
  share,
  offers,
  chosen,
  editable,
  onChoose,
  onApply,
}: {
  /** Texts that were not understood. */
  readonly items: readonly Skipped[]
  /** Texts of which a person said that they are no data. */
  readonly noData: readonly Skipped[]
  /** Share of the source that was understood, in words. */
  readonly share: string
  readonly offers: readonly Offer[]
  readonly chosen: SourceCell | undefined
  readonly editable: boolean
  readonly onChoose: (item: Skipped) => void
  readonly onApply: (offers: readonly Offer[]) => void
}) => {
  const { t } = useMessages()
  const at = items.findIndex((item) => chosen !== undefined && isSameCell(item, chosen))
  const { list, onKeyDown } = useListKeys(at, (index) => {
    const item = items[index]
    if (item) onChoose(item)
  })
  const [offer] = offers
  return (
    <div className="lost">
      {offer && editable ? (
        <div className="lost-offers">
          <p>{t('offers.what', { count: offers.length, name: offer.from.file })}</p>
          <Button size="small" type="primary" onClick={() => onApply(offers)}>
            {t('offers.applyAll', { count: offers.length })}
          </Button>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list belong to the list, whichever row has the focus */}
      <div className="lost-list" ref={list} onKeyDown={onKeyDown}>
        {items.length === 0 ? (
          <p className="empty">{t('lost.none', { share })}</p>
        ) : (
          <>
            <p className="lost-how muted">{t(editable ? 'lost.how' : 'lost.howRead')}</p>
            <ul>
              {items.map((item, index) => {
                const own = offers.find((one) => isSameCell(one, item))
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice at one place; their order alone tells them apart
                  <li key={`${index}${item.raw}`} className="lost-item" data-open={index === at}>
                    <button
                      type="button"
                      className="lost-row"
                      data-entry=""
                      aria-current={index === at ? 'true' : undefined}
                      tabIndex={index === Math.max(at, 0) ? 0 : -1}
                      onClick={() => onChoose(item)}
                    >
                      <span className="lost-text" lang="zh-CN">
                        {item.raw.trim()}
                      </span>
                      <span className="muted">{placeWords(item.place, t)}</span>
                    </button>
                    {own && editable ? (
                      <p className="lost-offer">
                        <span>
                          {own.label === undefined ? t('offers.noData') : t('offers.assign', { label: own.label })}
                        </span>
                        <Button size="small" onClick={() => onApply([own])}>
                          {t('offers.apply')}
                        </Button>
                      </p>
                    ) : null}
                  </li>
                )
              })}
            </ul>
          </>
        )}
        {noData.length > 0 ? (
          <details className="lost-aside">
            <summary>{t('lost.noData', { count: noData.length })}</summary>
            <ul>
              {noData.map((item, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={`${index}${item.raw}`} className="lost-item">
                  <button type="button" className="lost-row" onClick={() => onChoose(item)}>
                    <span className="lost-text" lang="zh-CN">
                      {item.raw.trim()}
                    </span>
                    <span className="muted">{placeWords(item.place, t)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </div>
  )
}
