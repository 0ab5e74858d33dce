import { extname } from 'node:path'
import { type Call, choice, text } from './call.ts'
import { isBinary, reportFormats } from './check-report.ts'
import type { Surroundings } from './surroundings.ts'
import { usage } from './usage.ts'

/** The formats of `jiheng check`. */
export const checkFormats = ['text', 'json', ...reportFormats] as const
export type CheckFormat = (typeof checkFormats)[number]

/** What a file's ending says of its format. */
const ofEnding: Readonly<Record<string, CheckFormat>> = {
  '.txt': 'text',
  '.json': 'json',
  ...Object.fromEntries(reportFormats.map((format) => [`.${format}`, format])),
}

/**
 * Where `jiheng check` puts its results, and how: `--to FILE` goes by its ending; without it standard output, as `--format`
 * says.
 *
 * @throws {UsageError} the two contradict each other, or a terminal would get what it cannot show
 */
export const checkTarget = (
  call: Call,
  { shown }: Pick<Surroundings, 'shown'>,
): { readonly format: CheckFormat; readonly to?: string } => {
  const asked = choice(call, 'format', checkFormats)
  const to = text(call, 'to')
  if (to === undefined) {
    if (shown && isBinary(asked)) throw usage.notForTerminal(asked)
    return { format: asked }
  }
  const format = ofEnding[extname(to).toLowerCase()]
  const offered = Object.keys(ofEnding).map((ending) => `OUT${ending}`)
  if (call.options.has('format')) {
    // Whoever says both may name the file as he likes, unless its ending says another format.
    if (format !== undefined && format !== asked) throw usage.formatsDiffer(asked, to)
    return { format: asked, to }
  }
  if (format === undefined) throw usage.badChoice('--to', to, offered)
  return { format, to }
}
