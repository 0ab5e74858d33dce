import { type Lang, langs } from '@jiheng/core/messages'
import type { Surroundings } from './surroundings.ts'

/** The language that a call asks for, read on its own so that a call wrong elsewhere is refused in it. */
export const langOf = (args: readonly string[]): Lang | undefined => {
  const end = args.indexOf('--')
  const before = end < 0 ? args : args.slice(0, end)
  const given = before.flatMap((arg, i) =>
    arg === '--lang' ? [before[i + 1] ?? ''] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
  )
  return langs.find((lang) => lang === given.at(-1))
}

/** The language of help where the call names none: that of the person's system. */
export const localeOf = (env: Surroundings['env']): Lang =>
  /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || env.LANGUAGE || '') ? 'zh-CN' : 'en'
