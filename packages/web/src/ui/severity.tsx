import { Fragment, type ReactNode } from 'react'
import { useMessages } from '../messages/i18n.ts'

export type Severity = 'error' | 'warning' | 'hint'
export const severities: readonly Severity[] = ['error', 'warning', 'hint']

/** ■ ▲ ●, drawn, so that they look alike in every font. They stand with the word, or with it hidden for the eye only. */
const paths: Readonly<Record<Severity, string>> = {
  error: 'M1 1h8v8H1z',
  warning: 'M5 .6L9.8 9.4H.2z',
  hint: 'M5 .8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4z',
}

export const SeverityShape = ({ severity, size = 10 }: { readonly severity: Severity; readonly size?: number }) => (
  <svg aria-hidden="true" focusable="false" className="severity-shape" width={size} height={size} viewBox="0 0 10 10">
    <path d={paths[severity]} fill="currentColor" />
  </svg>
)

/** Shape and word of a severity, in its colour. */
export const SeverityMark = ({ severity, word = true }: { readonly severity: Severity; readonly word?: boolean }) => {
  const { t } = useMessages()
  return (
    <span className={`severity severity-${severity}`}>
      <SeverityShape severity={severity} />
      <span className={word ? undefined : 'visually-hidden'}>{t(`severity.${severity}`)}</span>
    </span>
  )
}

export interface Counted {
  readonly errors: number
  readonly warnings: number
  readonly hints: number
}

/**
 * ■3 ▲12 ●20, each readable as “错误 3”. Zeroes stay, quiet, so that columns line up. `link` draws a number that leads
 * somewhere; without it numbers are only read.
 */
export const SeverityCounts = ({
  errors,
  warnings,
  hints,
  link,
}: Counted & {
  readonly link?: (severity: Severity, className: string, drawn: ReactNode) => ReactNode
}) => {
  const { t } = useMessages()
  const numbers = { error: errors, warning: warnings, hint: hints }
  return (
    <span className="severity-counts">
      {severities.map((severity) => {
        const count = numbers[severity]
        const said = t(`severity.count.${severity}`, { count })
        const drawn = (
          <>
            <span aria-hidden="true">
              <SeverityShape severity={severity} /> {count}
            </span>
            <span className="visually-hidden">{said} </span>
          </>
        )
        const className = count === 0 ? 'severity-count severity-none' : `severity-count severity-${severity}`
        if (link && count > 0) return <Fragment key={severity}>{link(severity, className, drawn)}</Fragment>
        return (
          <span key={severity} className={className} title={said}>
            {drawn}
          </span>
        )
      })}
    </span>
  )
}
