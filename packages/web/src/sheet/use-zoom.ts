import { type RefObject, useEffect, useState } from 'react'
import { preferences, setPreferences, usePreferences } from '../app/preferences.ts'
import type { Paper } from './papers.ts'

const steps = [50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200] as const
const millimetre = 96 / 25.4
const margin = 34
/** On the narrowest phone upright paper still fits; sideways paper is scrolled. */
const least = 0.42

/** CSS pixels of the widest of several papers in true size. */
export const widestOf = (papers: readonly Pick<Paper, 'orientation'>[]): number =>
  (papers.some(({ orientation }) => orientation === 'landscape') ? 297 : 210) * millimetre

/** One step nearer or farther from a zoom in percent. */
export const zoomStep = (percent: number, nearer: boolean): number =>
  (nearer ? steps.find((step) => step > percent) : steps.findLast((step) => step < percent)) ?? percent

/**
 * How large paper of a width (in CSS pixels) is drawn: 1 is true size. Without a wish, as large as fits beside the panes,
 * at most true size.
 * Ctrl + and Ctrl − act while the focus is in the sheet; elsewhere they stay the browser's.
 */
export const useZoom = (scroll: RefObject<HTMLElement | null>, width: number): number => {
  const { zoom } = usePreferences()
  const [fit, setFit] = useState(1)

  useEffect(() => {
    const area = scroll.current
    if (!area) return
    const observer = new ResizeObserver(() => setFit(Math.min(1, Math.max(least, (area.clientWidth - margin) / width))))
    observer.observe(area)
    return () => observer.disconnect()
  }, [scroll, width])

  useEffect(() => {
    const area = scroll.current
    if (!area) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const present = preferences().zoom ?? Math.round(fit * 100)
      if (event.key === '+' || event.key === '=') setPreferences({ zoom: zoomStep(present, true) })
      else if (event.key === '-') setPreferences({ zoom: zoomStep(present, false) })
      else if (event.key === '0') setPreferences({ zoom: null })
      else return
      event.preventDefault()
    }
    area.addEventListener('keydown', onKey)
    return () => area.removeEventListener('keydown', onKey)
  }, [scroll, fit])

  return zoom === null ? fit : zoom / 100
}
