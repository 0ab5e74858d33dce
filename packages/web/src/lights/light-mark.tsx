import type { DisclosureView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import './lights.css'

export type Card = NonNullable<DisclosureView['lights'][number]>
export type Light = NonNullable<Card['light']>

export const lightCodes: readonly Light[] = ['red', 'yellow', 'green', 'blue']

/** Each colour has its own shape, so that none is told by its colour alone. */
const paths: Readonly<Record<Light, string>> = {
  red: 'M1 1h8v8H1z',
  yellow: 'M5 .6L9.8 9.4H.2z',
  green: 'M5 .8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4z',
  blue: 'M5 0l5 5-5 5-5-5z',
}

/** Shape and word of a light, in its colour. */
export const LightMark = ({ light, count }: { readonly light: Light; readonly count?: number }) => {
  const { t } = useMessages()
  const word = t(`light.${light}`)
  return (
    <span className={`light light-${light}`}>
      <svg aria-hidden="true" focusable="false" width={11} height={11} viewBox="0 0 10 10">
        <path d={paths[light]} fill="currentColor" />
      </svg>
      {count === undefined ? word : t('lights.count', { light: word, count })}
    </span>
  )
}
