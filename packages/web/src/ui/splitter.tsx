import { useRef } from 'react'

/** A border that is dragged, or moved with the arrow keys: how much of the room stands before it, in percent. */
export const Splitter = ({
  label,
  value,
  min,
  max,
  direction,
  onChange,
}: {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** `vertical`: a vertical line between panes side by side. */
  readonly direction: 'vertical' | 'horizontal'
  readonly onChange: (value: number) => void
}) => {
  const from = useRef<{ readonly at: number; readonly value: number; readonly room: number } | undefined>(undefined)
  const within = (next: number) => Math.round(Math.max(min, Math.min(max, next)) * 10) / 10
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className="splitter no-print"
      role="separator"
      data-direction={direction}
      aria-orientation={direction}
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={(event) => {
        const room = event.currentTarget.parentElement
        if (event.button !== 0 || !room) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current =
          direction === 'vertical'
            ? { at: event.clientX, value, room: room.clientWidth }
            : { at: event.clientY, value, room: room.clientHeight }
      }}
      onPointerMove={(event) => {
        const begun = from.current
        if (!begun || begun.room === 0) return
        const now = direction === 'vertical' ? event.clientX : event.clientY
        onChange(within(begun.value + (100 * (now - begun.at)) / begun.room))
      }}
      onPointerUp={() => {
        from.current = undefined
      }}
      onPointerCancel={() => {
        from.current = undefined
      }}
      onKeyDown={(event) => {
        const less = direction === 'vertical' ? 'ArrowLeft' : 'ArrowUp'
        const more = direction === 'vertical' ? 'ArrowRight' : 'ArrowDown'
        const next =
          event.key === less
            ? value - 4
            : event.key === more
              ? value + 4
              : event.key === 'Home'
                ? min
                : event.key === 'End'
                  ? max
                  : undefined
        if (next === undefined) return
        event.preventDefault()
        onChange(within(next))
      }}
    />
  )
}
