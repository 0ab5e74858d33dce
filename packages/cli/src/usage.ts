import type { Lang } from '@jiheng/core/messages'

/** A call that cannot be carried out as it stands: exit status 2. */
export class UsageError extends Error {
  readonly sentence: Readonly<Record<Lang, string>>

  constructor(sentence: Readonly<Record<Lang, string>>) {
    super(sentence.en)
    this.sentence = sentence
  }
}

const quoted = (values: readonly string[]): string => values.join(' | ')

export const usage = {
  unknownCommand: (name: string, known: readonly string[]) =>
    new UsageError({
      'zh-CN': `没有命令“${name}”。可用的命令：${quoted(known)}。用 jiheng --help 看说明。`,
      en: `There is no command “${name}”. Commands: ${quoted(known)}. See jiheng --help.`,
    }),
  unknownOption: (name: string, command: string) =>
    new UsageError({
      'zh-CN': `命令 ${command} 没有选项“${name}”。用 jiheng ${command} --help 看可用的选项。`,
      en: `The command ${command} has no option “${name}”. See jiheng ${command} --help.`,
    }),
  missingValue: (name: string) =>
    new UsageError({ 'zh-CN': `选项 ${name} 后面应有一个值。`, en: `The option ${name} needs a value.` }),
  badChoice: (name: string, value: string, choices: readonly string[]) =>
    new UsageError({
      'zh-CN': `${name} 的值“${value}”不能用；可用：${quoted(choices)}。`,
      en: `${name} cannot be “${value}”; choose ${quoted(choices)}.`,
    }),
  noFiles: (command: string) =>
    new UsageError({
      'zh-CN': `请给出要处理的文件、文件夹或通配符，例如：jiheng ${command} 目标表.docx。`,
      en: `Name the files, folders or globs to work on, for example: jiheng ${command} targets.docx.`,
    }),
  notFound: (name: string) =>
    new UsageError({ 'zh-CN': `找不到“${name}”。请检查路径。`, en: `“${name}” was not found. Check the path.` }),
  oneFile: (command: string) =>
    new UsageError({ 'zh-CN': `命令 ${command} 一次处理一个文件。`, en: `The command ${command} takes one file.` }),
  unknownId: (kind: string, id: string, known: readonly string[]) =>
    new UsageError({
      'zh-CN': `没有${kind}“${id}”。可用：${known.slice(0, 12).join('、')}${known.length > 12 ? ' …' : ''}。`,
      en: `There is no ${kind} “${id}”. Known: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}.`,
    }),
  noSuchForm: (n: string, count: number) =>
    new UsageError({
      'zh-CN': `没有第 ${n} 张表：这份文件有 ${count} 张，从 1 数起。`,
      en: `There is no form ${n}: the file has ${count}, counted from 1.`,
    }),
  cannotWrite: (name: string, why: string) =>
    new UsageError({
      'zh-CN': `不能写入“${name}”：${why}。请换一个位置，或检查权限。`,
      en: `“${name}” cannot be written: ${why}. Choose another place or check the permissions.`,
    }),
} as const
