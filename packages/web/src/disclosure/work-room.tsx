import type { ReactNode } from 'react'
import { setPreferences, usePreferences } from '../app/preferences.ts'
import { useNarrow } from '../app/use-narrow.ts'
import { useMessages } from '../messages/i18n.ts'
import { Splitter } from '../ui/splitter.tsx'
import './work-room.css'

/** Source and sheet: beside each other or one below the other, with a border that can be moved; it stays where it was put. */
export const WorkRoom = ({
  source,
  children,
}: {
  /** Undefined while the source is not shown. */
  readonly source: ReactNode | undefined
  /** The sheet. */
  readonly children: ReactNode
}) => {
  const { t } = useMessages()
  const narrow = useNarrow()
  const { sourceAt, sourceWidth, sourceHeight } = usePreferences()
  if (source === undefined) return <div className="work-room">{children}</div>
  if (sourceAt === 'beside' && !narrow)
    return (
      <div
        className="work-room"
        data-source="beside"
        style={{ gridTemplateColumns: `minmax(240px, ${sourceWidth}fr) auto minmax(300px, ${100 - sourceWidth}fr)` }}
      >
        {source}
        <Splitter
          label={t('source.size')}
          value={sourceWidth}
          min={20}
          max={75}
          direction="vertical"
          onChange={(width) => setPreferences({ sourceWidth: width })}
        />
        {children}
      </div>
    )
  return (
    <div
      className="work-room"
      data-source="below"
      style={{ gridTemplateRows: `minmax(120px, ${100 - sourceHeight}fr) auto minmax(120px, ${sourceHeight}fr)` }}
    >
      {children}
      <Splitter
        label={t('source.size')}
        value={100 - sourceHeight}
        min={25}
        max={80}
        direction="horizontal"
        onChange={(height) => setPreferences({ sourceHeight: 100 - height })}
      />
      {source}
    </div>
  )
}
