import type { FlowText } from '../flow/flow.ts'

/** Collects the text between two block boundaries. */
export interface HtmlText {
  readonly add: (text: string, inferred: boolean) => void
  readonly lineBreak: () => void
  /** The text so far, and a fresh start; undefined where nothing was collected. */
  readonly take: (role?: FlowText['role']) => FlowText | undefined
}

/**
 * @param exact Keeps white space as it is, as our own pages are written; else it collapses as a browser shows it.
 */
export function collectHtmlText(exact: boolean): HtmlText {
  let text = ''
  let inferred = false
  let plain = false
  return {
    add: (piece, isInferred) => {
      const shown = exact ? piece : piece.replace(/[ \t\n\f\r]+/g, ' ')
      text += !exact && (text === '' || /[ \n]$/.test(text)) ? shown.replace(/^ /, '') : shown
      if (shown.trim() === '') return
      if (isInferred) inferred = true
      else plain = true
    },
    lineBreak: () => {
      text = `${exact ? text : text.replace(/ $/, '')}\n`
    },
    take: (role) => {
      // A break at the end of a block prints no empty line.
      const shown = exact ? text : text.replace(/ $/, '').replace(/\n$/, '')
      const whole = exact || /[^\s\u00a0]/.test(shown) ? shown : ''
      const taken: FlowText | undefined =
        text === ''
          ? undefined
          : {
              kind: 'text',
              text: whole.replaceAll('\u00a0', exact ? '\u00a0' : ' '),
              inferred: inferred && !plain,
              ...(role && { role }),
            }
      text = ''
      inferred = false
      plain = false
      return taken
    },
  }
}
