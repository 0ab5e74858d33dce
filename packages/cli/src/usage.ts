import type { Words } from '@jiheng/core/messages'
import { type NotWritableReason, notWritableSentence, printableName } from '@jiheng/files'
import { nearest } from './nearest.ts'

/** A call that cannot be carried out as it stands: exit status 2. */
export class UsageError extends Error {
  readonly sentence: Words

  constructor(sentence: Words) {
    super(sentence.en)
    this.sentence = sentence
  }
}

const quoted = (values: readonly string[]): string => values.join(' | ')

/** The few things that could have been meant; of many only the nearest. */
const offered = (given: string, known: readonly string[], listed: string): Words => {
  if (known.length <= 12) return { 'zh-CN': `可用：${quoted(known)}。`, en: `Known: ${quoted(known)}.` }
  const near = nearest(given, known)
  const all: Words = { 'zh-CN': `全部见 ${listed}。`, en: `See ${listed} for all.` }
  if (near.length === 0) return all
  return { 'zh-CN': `最接近的：${quoted(near)}。${all['zh-CN']}`, en: `Nearest: ${quoted(near)}. ${all.en}` }
}

/** The kinds of things that have ids, and the command that lists them. */
export const kinds = {
  template: { words: { 'zh-CN': '表样', en: 'template' }, listed: 'jiheng templates' },
  mapping: { words: { 'zh-CN': '对照表', en: 'mapping' }, listed: 'jiheng mappings' },
  publication: { words: { 'zh-CN': '版式', en: 'publication' }, listed: 'jiheng publications' },
  rule: { words: { 'zh-CN': '检查规则', en: 'rule' }, listed: 'jiheng rules' },
  profile: { words: { 'zh-CN': '评分规则', en: 'profile' }, listed: 'jiheng profiles' },
} as const satisfies Record<string, { readonly words: Words; readonly listed: string }>

/** Every sentence with which a call is refused: what was found, what was expected, what to do. */
export const usage = {
  unknownCommand: (name: string, known: readonly string[]) =>
    new UsageError({
      'zh-CN': `没有命令“${printableName(name)}”。可用的命令：${quoted(known)}。用 jiheng help 看说明。`,
      en: `There is no command “${printableName(name)}”. Commands: ${quoted(known)}. See jiheng help.`,
    }),
  unknownOption: (name: string, command: string | undefined) =>
    command === undefined
      ? new UsageError({
          'zh-CN': `命令之前不能有选项“${printableName(name)}”。请写成：jiheng 命令 文件 选项；用 jiheng help 看说明。`,
          en: `The option “${printableName(name)}” cannot stand before the command. Write jiheng COMMAND FILE OPTIONS; see jiheng help.`,
        })
      : new UsageError({
          'zh-CN': `命令 ${printableName(command)} 没有选项“${printableName(name)}”。用 jiheng help ${printableName(command)} 看可用的选项。`,
          en: `The command ${printableName(command)} has no option “${printableName(name)}”. See jiheng help ${printableName(command)}.`,
        }),
  missingValue: (name: string) =>
    new UsageError({ 'zh-CN': `选项 ${name} 后面应有一个值。`, en: `The option ${name} needs a value.` }),
  missingOption: (name: string, choices: readonly string[]) =>
    new UsageError({
      'zh-CN': `缺少选项 ${name}。请写 ${name} 和下面的一种：${quoted(choices)}。`,
      en: `The option ${name} is missing. Write ${name} and one of ${quoted(choices)}.`,
    }),
  needlessValue: (name: string, value: string) =>
    new UsageError({
      'zh-CN': `选项 ${name} 不带值，却写了“${printableName(value)}”。请只写 ${name}。`,
      en: `The option ${name} takes no value, but “${printableName(value)}” was given. Write ${name} alone.`,
    }),
  badChoice: (name: string, value: string, choices: readonly string[]) =>
    new UsageError({
      'zh-CN': `${name} 的值“${printableName(value)}”不能用；可用：${quoted(choices)}。`,
      en: `${name} cannot be “${printableName(value)}”; choose ${quoted(choices)}.`,
    }),
  badNumber: (name: string, value: string, least: number, most: number) =>
    new UsageError({
      'zh-CN': `${name} 的值“${printableName(value)}”不能用；请写 ${least} 至 ${most} 的整数。`,
      en: `${name} cannot be “${printableName(value)}”; write a whole number from ${least} to ${most}.`,
    }),
  notYet: (what: string, instead: readonly string[]) =>
    new UsageError({
      'zh-CN': `这个版本还没有“${printableName(what)}”；现在可用：${quoted(instead)}。`,
      en: `This version does not have “${printableName(what)}” yet; it has: ${quoted(instead)}.`,
    }),
  noFiles: (command: string) =>
    new UsageError({
      'zh-CN': `请给出要处理的文件、文件夹或通配符，例如：jiheng ${command} 目标表.docx。`,
      en: `Name the files, folders or globs to work on, for example: jiheng ${command} targets.docx.`,
    }),
  noValues: () =>
    new UsageError({
      'zh-CN': '请给出要解析的指标值，例如：jiheng value "≥8 个"；或用 --ndjson 从标准输入读，一行一个。',
      en: 'Give the values to read, for example: jiheng value "≥8 个"; or use --ndjson to read standard input, one a line.',
    }),
  oneWord: (command: string, words: readonly string[]) =>
    new UsageError({
      'zh-CN': `命令 ${command} 一次只看一个编号，却给了 ${words.length} 个：${words.map(printableName).join('、')}。`,
      en: `The command ${command} takes one id, but ${words.length} were given: ${words.map(printableName).join(', ')}.`,
    }),
  noWords: (command: string, words: readonly string[]) =>
    new UsageError({
      'zh-CN': `命令 ${command} 后面只有选项，却写了“${words.map(printableName).join(' ')}”。用 jiheng help ${command} 看可用的选项。`,
      en: `The command ${command} takes options alone, but “${words.map(printableName).join(' ')}” was given. See jiheng help ${command}.`,
    }),
  oneFile: (command: string, count: number) =>
    new UsageError({
      'zh-CN': `命令 ${command} 一次处理一份文件，这里有 ${count} 份。请只给出一份。`,
      en: `The command ${command} takes one document, but there are ${count}. Name one.`,
    }),
  unknownId: (kind: keyof typeof kinds, id: string, known: readonly string[]) => {
    const { words, listed } = kinds[kind]
    const offer = offered(id, known, listed)
    return new UsageError({
      'zh-CN': `没有${words['zh-CN']}“${printableName(id)}”。${offer['zh-CN']}`,
      en: `There is no ${words.en} “${printableName(id)}”. ${offer.en}`,
    })
  },
  badSuppressions: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `搁置文件“${printableName(name)}”不能用：${why['zh-CN']}`,
      en: `The suppressions “${printableName(name)}” cannot be used: ${why.en}`,
    }),
  needsReason: () =>
    new UsageError({
      'zh-CN': '搁置意见要写明理由和姓名（理由不超过500字），例如：--reason "追加预算已批复，见批复文件" --by 李某。',
      en: 'To set a finding aside say why and who (a reason of at most 500 characters): --reason "the increase is approved" --by "Li".',
    }),
  nothingToSetAside: (rule: string) =>
    new UsageError({
      'zh-CN': `这些文件中没有规则“${printableName(rule)}”的、还没有搁置的意见（或不在所指的位置）。请先用 jiheng check 查看。`,
      en: `These files have no finding of the rule “${printableName(rule)}” that is not set aside yet (or none there). See jiheng check.`,
    }),
  severalToSetAside: (rule: string, count: number, choices: Words) =>
    new UsageError({
      'zh-CN': `规则“${printableName(rule)}”有 ${count} 条意见。请用 --form、--line 或 --at 指明一条；都要搁置的，加 --all。${choices['zh-CN']}`,
      en: `There are ${count} findings of the rule “${printableName(rule)}”. Say which with --form, --line or --at, or add --all for all of them.${choices.en}`,
    }),
  badMapping: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `对照文件“${printableName(name)}”不能用：${why['zh-CN']}`,
      en: `The mapping “${printableName(name)}” cannot be used: ${why.en}`,
    }),
  mapsNothing: (id: string) =>
    new UsageError({
      'zh-CN': `对照表“${printableName(id)}”要的是别的表，这份文件里没有它要的内容。用 jiheng mappings 看各对照表要哪些表。`,
      en: `The mapping “${printableName(id)}” is for other forms; the document has none of them. See jiheng mappings.`,
    }),
  badPublication: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `版式文件“${printableName(name)}”不能用：${why['zh-CN']}`,
      en: `The publication “${printableName(name)}” cannot be used: ${why.en}`,
    }),
  notTogether: (one: string, other: string) =>
    new UsageError({
      'zh-CN': `${one} 和 ${other} 不能同时用。请去掉其中一个。`,
      en: `${one} and ${other} cannot be used together. Remove one of them.`,
    }),
  notForTerminal: (format: string) =>
    new UsageError({
      'zh-CN': `${format} 文件不能显示在终端上。请写 --to 审核情况.${format}，或用 > 存成文件。`,
      en: `A ${format} file cannot be shown in a terminal. Write --to REPORT.${format}, or redirect it to a file with >.`,
    }),
  formatsDiffer: (format: string, to: string) =>
    new UsageError({
      'zh-CN': `--format ${format} 和 --to “${printableName(to)}”的扩展名不一致。请去掉 --format，或改扩展名。`,
      en: `--format ${format} and the ending of --to “${printableName(to)}” differ. Leave out --format or change the ending.`,
    }),
  needs: (one: string, other: string) =>
    new UsageError({
      'zh-CN': `${one} 要和 ${other} 一起用。`,
      en: `${one} goes with ${other}.`,
    }),
  noSuchForm: (n: string, count: number) =>
    new UsageError(
      count === 0
        ? {
            'zh-CN': `没有第 ${printableName(n)} 张表：这份文件里没有读出表格。`,
            en: `There is no form ${printableName(n)}: no form was found in the file.`,
          }
        : {
            'zh-CN': `没有第 ${printableName(n)} 张表：这份文件有 ${count} 张，请写 1 至 ${count}。`,
            en: `There is no form ${printableName(n)}: the file has ${count}; write 1 to ${count}.`,
          },
    ),
  noFormOfKind: (ref: string) =>
    new UsageError({
      'zh-CN': `表样“${ref}”不能套用：所选的表里没有同一阶段（目标、监控、自评）又同为表格或同为文本的表。用 jiheng templates 看其他表样。`,
      en: `The template “${ref}” does not fit: no form is of its phase (targets, monitoring, self-evaluation) and kind (table, text). See jiheng templates for others.`,
    }),
  sameFile: (name: string) =>
    new UsageError({
      'zh-CN': `不能写入“${printableName(name)}”：它就是要读的文件，写入会覆盖原件。请换一个名称。`,
      en: `“${printableName(name)}” is the very file that is read; writing would destroy it. Choose another name.`,
    }),
  notWritable: (reason: NotWritableReason) =>
    new UsageError({ 'zh-CN': notWritableSentence(reason, 'zh-CN'), en: notWritableSentence(reason, 'en') }),
  cannotMakeFolder: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `不能建立文件夹“${printableName(name)}”：${why['zh-CN']}。请换一个位置，或检查权限。`,
      en: `The folder “${printableName(name)}” cannot be made: ${why.en}. Choose another place or check the permissions.`,
    }),
  badTemplate: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”不能用作表样：${why['zh-CN']}`,
      en: `“${printableName(name)}” cannot be used as a template: ${why.en}`,
    }),
  templateTwice: (name: string, ref: string) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”里的表样 ${ref} 前面已经有了。请改它的 id 或 version。`,
      en: `The template ${ref} of “${printableName(name)}” was given before. Change its id or version.`,
    }),
  noTemplates: (name: string) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”里没有表样（.json 文件）。用 jiheng template derive 可由空白表生成。`,
      en: `“${printableName(name)}” holds no template (.json). Make one from a blank form with jiheng template derive.`,
    }),
  badProfile: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”不能用作评分规则：${why['zh-CN']}`,
      en: `“${printableName(name)}” cannot be used as a profile: ${why.en}`,
    }),
  profileTwice: (name: string, id: string) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”里的评分规则 ${printableName(id)} 前面已经有了。请改它的 id。`,
      en: `The profile ${printableName(id)} of “${printableName(name)}” was given before. Change its id.`,
    }),
  noProfiles: (name: string) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”里没有评分规则（.json 文件）。可从 jiheng profiles national --format json 的结果改起。`,
      en: `“${printableName(name)}” holds no profile (.json). Start from jiheng profiles national --format json.`,
    }),
  oneProfile: (name: string) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”里不止一种评分规则。请用 --profiles ${printableName(name)} 和 --profile 编号。`,
      en: `“${printableName(name)}” holds more than one profile. Use --profiles ${printableName(name)} with --profile ID.`,
    }),
  twoProfiles: (words: readonly string[]) =>
    new UsageError({
      'zh-CN': `比较要两种评分规则，这里写的是“${words.map(printableName).join(' ')}”。例：jiheng profiles national stepped。`,
      en: `Two profiles are compared, but “${words.map(printableName).join(' ')}” was given. Example: jiheng profiles national stepped.`,
    }),
  badLibrary: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”不能用作指标库：${why['zh-CN']}。`,
      en: `“${printableName(name)}” cannot be used as a library: ${why.en}.`,
    }),
  nothingForLibrary: () =>
    new UsageError({
      'zh-CN': '没有读到任何文件，没有生成指标库，原有的文件未改动。请检查给出的路径。',
      en: 'No document could be read: no library was made, and one that is there was left as it is. Check the paths.',
    }),
  badAnswers: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”不能用作答案：${why['zh-CN']}。`,
      en: `“${printableName(name)}” cannot be used as answers: ${why.en}.`,
    }),
  unknownAnswers: (ids: readonly string[]) =>
    new UsageError({
      'zh-CN': `没有编号为“${ids.map(printableName).join('、')}”的问题或单元格。不带 --answers 运行一次，可看到全部编号。`,
      en: `There is no question or cell “${ids.map(printableName).join(', ')}”. Run without --answers to see the ids.`,
    }),
  cannotRead: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `不能读取“${printableName(name)}”：${why['zh-CN']}`,
      en: `“${printableName(name)}” cannot be read: ${why.en}`,
    }),
  noFormToDerive: (name: string, form: number) =>
    new UsageError({
      'zh-CN': `“${printableName(name)}”里没有第 ${form} 张带绩效指标（或审核要点）的表格。请给出有表格的空白表，如 docx、xlsx。`,
      en: `“${printableName(name)}” has no table ${form} with indicators (or questions of a review). Give a blank form with a table, as docx or xlsx.`,
    }),
  cannotWrite: (name: string, why: Words) =>
    new UsageError({
      'zh-CN': `不能写入“${printableName(name)}”：${why['zh-CN']}。请换一个位置，或检查权限。`,
      en: `“${printableName(name)}” cannot be written: ${why.en}. Choose another place or check the permissions.`,
    }),
} as const
