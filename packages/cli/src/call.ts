import type { Lang } from '@jiheng/core/messages'
import { usage } from './usage.ts'

/** What surrounds a call: handed in by the entry point alone. */
export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether a person watches standard error. */
  readonly watched: boolean
  /** Resolves when the person or the system asks the program to end. */
  readonly ended: () => Promise<void>
}

/** A parsed call. Options given without a value are true. */
export interface Call {
  readonly command: string
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string | true>
  readonly lang: Lang
  readonly helpLang: Lang
}

/** Options of a command: those with a value, and switches. */
export interface Options {
  readonly values: readonly string[]
  readonly switches: readonly string[]
}

const common: Options = { values: ['lang'], switches: ['help', 'version'] }

const localeOf = (env: Surroundings['env']): Lang =>
  /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || env.LANGUAGE || '') ? 'zh-CN' : 'en'

/** Parts a command line into words and options; `--` ends the options. */
export const parseCall = (
  args: readonly string[],
  optionsOf: (command: string) => Options,
  env: Surroundings['env'],
): Call => {
  const first = args.findIndex((arg) => !arg.startsWith('-'))
  const command = first >= 0 ? (args[first] ?? '') : ''
  const known = optionsOf(command)
  const words: string[] = []
  const options = new Map<string, string | true>()
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') {
      words.push(...args.slice(i + 1))
      break
    }
    if (i === first) continue
    // A value may begin with a minus sign ("-3%"), an option never has a digit there.
    if (!arg.startsWith('--') && !/^-[a-z]$/i.test(arg)) {
      words.push(arg)
      continue
    }
    const [name = '', inline] = arg.startsWith('--') ? splitOnce(arg.slice(2)) : [arg === '-h' ? 'help' : arg.slice(1)]
    if ([...known.switches, ...common.switches].includes(name)) options.set(name, true)
    else if ([...known.values, ...common.values].includes(name)) {
      const value = inline ?? args[++i]
      if (value === undefined) throw usage.missingValue(`--${name}`)
      options.set(name, value)
    } else throw usage.unknownOption(arg, command || 'jiheng')
  }
  const lang = options.get('lang') ?? 'zh-CN'
  if (lang !== 'zh-CN' && lang !== 'en') throw usage.badChoice('--lang', String(lang), ['zh-CN', 'en'])
  return { command, words, options, lang, helpLang: options.has('lang') ? lang : localeOf(env) }
}

const splitOnce = (text: string): [string, string | undefined] => {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** The value of an option that has a few choices; the first is the default. */
export const choice = <C extends string>(call: Call, name: string, choices: readonly [C, ...C[]]): C => {
  const given = call.options.get(name) ?? choices[0]
  const found = choices.find((each) => each === given)
  if (found === undefined) throw usage.badChoice(`--${name}`, String(given), choices)
  return found
}

/** The text value of an option, or undefined. */
export const text = (call: Call, name: string): string | undefined => {
  const given = call.options.get(name)
  return typeof given === 'string' ? given : undefined
}
