import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  choiceWords,
  type DerivedTemplate,
  type DeriveOptions,
  type DeriveQuestion,
  deriveTemplate,
  questionWords,
} from '@jiheng/core/derive'
import { describePlace, type Lang, unreadableSentence, type Words } from '@jiheng/core/messages'
import { templateFaultWords, templateRef } from '@jiheng/core/template'
import { defaultLimits, openFile, printableName } from '@jiheng/files'
import { type Call, choice, text } from '../call.ts'
import { dataFile } from '../data-file.ts'
import { faultWords } from '../fault-words.ts'
import { json, oneLine } from '../output.ts'
import { templatesIn } from '../own-templates.ts'
import { readBounded } from '../read-bounded.ts'
import type { Surroundings } from '../surroundings.ts'
import { usage } from '../usage.ts'

const needed = (call: Call, name: string, example: string): string => {
  const given = text(call, name)
  if (given === undefined || given.trim() === '') throw usage.missingOption(`--${name}`, [example])
  return given
}

const pattern = (call: Call, name: string, shape: RegExp, example: string): string | undefined => {
  const given = text(call, name)
  if (given !== undefined && !shape.test(given)) throw usage.badChoice(`--${name}`, given, [example])
  return given
}

const formOf = (call: Call): number => {
  const given = text(call, 'form')
  if (given === undefined) return 0
  if (!/^[1-9]\d{0,3}$/.test(given)) throw usage.badChoice('--form', given, ['1', '2', '…'])
  return Number(given) - 1
}

const answersOf = async (call: Call, cwd: string): Promise<Readonly<Record<string, string>>> => {
  const name = text(call, 'answers')
  if (name === undefined) return {}
  const { data } = await dataFile(name, cwd, usage.badAnswers)
  const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data)
  if (!isRecord || Object.values(data).some((value) => typeof value !== 'string'))
    throw usage.badAnswers(name, {
      'zh-CN': '应是 { "问题的编号": "答案" } 这样的对象',
      en: 'it should be an object such as { "id of a question": "answer" }',
    })
  return data as Readonly<Record<string, string>>
}

const optionsOf = async (call: Call, cwd: string): Promise<DeriveOptions> => {
  const id = needed(call, 'id', 'tonglin-project-target')
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) throw usage.badChoice('--id', id, ['tonglin-project-target'])
  const name = needed(call, 'name', '桐林县项目支出绩效目标表')
  const region = pattern(call, 'region', /^\d{6}$/, '640000')
  const [validFrom, validTo] = ['valid-from', 'valid-to'].map((one) =>
    pattern(call, one, /^\d{4}-\d{2}-\d{2}$/, '2026-01-01'),
  )
  return {
    id,
    version: pattern(call, 'template-version', /^\S{1,20}$/, '1') ?? '1',
    name: { 'zh-CN': name, en: text(call, 'name-en') ?? name },
    ...(region === undefined ? {} : { region }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    form: formOf(call),
    answers: await answersOf(call, cwd),
  }
}

/** Bytes of a form: none is as large as this. */
const limit = Math.max(defaultLimits.archiveBytes, defaultLimits.textBytes)

const derivedFrom = async (file: string, options: DeriveOptions, cwd: string): Promise<DerivedTemplate> => {
  const read = await readBounded(resolve(cwd, file), limit).catch((fault: unknown) => {
    throw usage.cannotRead(file, faultWords(fault))
  })
  if (read.kind === 'too-large') throw usage.cannotRead(file, { 'zh-CN': '文件太大', en: 'it is too large' })
  const opened = await openFile(read.bytes, file)
  if (opened.kind === 'unreadable') {
    const data = { code: opened.code, ...opened.data }
    throw usage.cannotRead(file, { 'zh-CN': unreadableSentence(data, 'zh-CN'), en: unreadableSentence(data, 'en') })
  }
  if (opened.kind !== 'blocks')
    throw usage.cannotRead(file, { 'zh-CN': '它不是一份文档', en: 'it is not one document' })
  const derived = deriveTemplate(opened.blocks, options)
  if (derived === undefined) throw usage.noFormToDerive(file, (options.form ?? 0) + 1)
  return derived
}

const questionLines = (question: DeriveQuestion, answers: DeriveOptions['answers'], lang: Lang): string => {
  const given = answers?.[question.id]
  const where = describePlace(question.place, null, lang)
  const name = (value: string): string => {
    const said = choiceWords(value, question.kind)[lang]
    return said === value ? value : `${value}（${said}）`
  }
  const offered = question.choices.length > 12 ? question.choices.slice(0, 12).concat('…') : question.choices
  const words: Words =
    given === undefined && question.guess === ''
      ? { 'zh-CN': '暂按原样', en: 'stands as printed' }
      : given === undefined
        ? { 'zh-CN': `暂按 ${name(question.guess)}`, en: `taken for ${name(question.guess)}` }
        : { 'zh-CN': `已答 ${name(given)}`, en: `answered ${name(given)}` }
  const among =
    offered.length === 0 ? '' : `${lang === 'zh-CN' ? '；可选' : '; choose'} ${offered.map(name).join(' | ')}`
  return `  ${question.id}  ${where === '' ? '' : `${where}  `}${oneLine(questionWords(question)[lang])}\n      ${words[lang]}${among}\n`
}

const blockWords: Readonly<Record<string, Words>> = {
  indicators: { 'zh-CN': '指标表', en: 'indicators' },
  schedule: { 'zh-CN': '进度计划', en: 'schedule' },
  subGoals: { 'zh-CN': '明细目标', en: 'sub-goals' },
  spendingPlan: { 'zh-CN': '支出计划', en: 'spending plan' },
  tasks: { 'zh-CN': '任务表', en: 'tasks' },
  reviews: { 'zh-CN': '审核要点', en: 'questions of a review' },
}

const summary = ({ template, forms, dropped }: DerivedTemplate, lang: Lang): string => {
  const cells = template.rows.flatMap((row) => ('cells' in row ? row.cells : []))
  const fields = cells.filter((cell) => 'field' in cell && !('fund' in cell)).length
  const funds = cells.filter((cell) => 'fund' in cell).length
  const blocks = template.rows.flatMap((row) => ('block' in row ? [blockWords[row.block]?.[lang] ?? row.block] : []))
  const table = template.rows.find((row) => 'block' in row && row.block === 'indicators')
  const levels = table && 'levels' in table ? table.levels.flatMap(({ level2 }) => level2).length : 0
  const left = dropped.map(({ text: line }) => `“${oneLine(line).slice(0, 20)}”`)
  return lang === 'zh-CN'
    ? `${templateRef(template)}  ${template.name['zh-CN']}：${fields} 个填写格，${funds} 个金额格，可增减的部分：${blocks.join('、') || '无'}，二级指标 ${levels} 行，金额单位${template.amountUnit}${forms > 1 ? `；文件中共有 ${forms} 张表，用 --form N 另选` : ''}\n${left.length > 0 ? `未印入表样的行：${left.join('、')}\n` : ''}`
    : `${templateRef(template)}  ${template.name.en}: ${fields} cells, ${funds} amounts, repeating: ${blocks.join(', ') || 'none'}, ${levels} level-2 rows, money in ${template.amountUnit}${forms > 1 ? `; the file has ${forms} forms, choose another with --form N` : ''}\n${left.length > 0 ? `Lines that the template leaves out: ${left.join(', ')}\n` : ''}`
}

const faultLines = ({ faults }: DerivedTemplate, lang: Lang): string =>
  faults
    .map((fault) => `  ${fault.row === undefined ? '' : `/rows/${fault.row}  `}${templateFaultWords(fault)[lang]}\n`)
    .join('')

const save = async (to: string, derived: DerivedTemplate, cwd: string): Promise<void> => {
  try {
    await writeFile(resolve(cwd, to), json(derived.template))
  } catch (fault) {
    throw usage.cannotWrite(to, faultWords(fault))
  }
}

/** jiheng template derive BLANK: a template made from a blank form, with what is to be asked about it. */
const derive = async (call: Call, around: Surroundings): Promise<number> => {
  const [, file, ...more] = call.words
  if (file === undefined) throw usage.noFiles('template derive')
  if (more.length > 0) throw usage.oneFile('template derive', more.length + 1)
  const asJson = choice(call, 'format', ['text', 'json']) === 'json'
  const options = await optionsOf(call, around.cwd)
  const derived = await derivedFrom(file, options, around.cwd)
  const { lang } = call
  const unknown = Object.keys(options.answers ?? {}).filter(
    (id) => !derived.questions.some((question) => question.id === id) && !derived.cells.includes(id),
  )
  if (unknown.length > 0) throw usage.unknownAnswers(unknown)
  const to = text(call, 'to')
  if (to !== undefined && derived.faults.length === 0) await save(to, derived, around.cwd)
  if (asJson) {
    around.out(json({ template: derived.template, questions: derived.questions, faults: derived.faults }))
  } else {
    around.out(summary(derived, lang))
    const open = derived.questions
    if (open.length > 0)
      around.out(
        `${lang === 'zh-CN' ? '要确认的（写入 --answers FILE.json：{"编号": "答案"}）：' : 'To be confirmed (in --answers FILE.json: {"id": "answer"}):'}\n${open.map((question) => questionLines(question, options.answers, lang)).join('')}`,
      )
    if (derived.faults.length > 0)
      around.out(
        `${lang === 'zh-CN' ? '这个表样还不能用：' : 'The template cannot be used yet:'}\n${faultLines(derived, lang)}`,
      )
  }
  if (to !== undefined)
    around.err(
      derived.faults.length > 0
        ? lang === 'zh-CN'
          ? `没有写入 ${printableName(to)}：表样还有错。\n`
          : `Not written: ${printableName(to)}, the template has faults.\n`
        : lang === 'zh-CN'
          ? `已写入 ${printableName(to)}\n`
          : `Written: ${printableName(to)}\n`,
    )
  return derived.faults.length > 0 ? 1 : 0
}

/** jiheng template check FILE.json: whether a file holds templates that can be used. */
const checkFile = async (call: Call, around: Surroundings): Promise<number> => {
  const [, file, ...more] = call.words
  if (file === undefined) throw usage.noFiles('template check')
  if (more.length > 0) throw usage.oneFile('template check', more.length + 1)
  const found = await templatesIn(file, around.cwd)
  for (const template of found)
    around.out(
      call.lang === 'zh-CN'
        ? `${templateRef(template)}  ${template.name['zh-CN']}：可用\n`
        : `${templateRef(template)}  ${template.name.en}: can be used\n`,
    )
  return 0
}

/** jiheng template derive|check: a form of one's own as data. */
export const template = async (call: Call, around: Surroundings): Promise<number> => {
  const [act] = call.words
  if (act === 'derive') return await derive(call, around)
  if (act === 'check') return await checkFile(call, around)
  throw act === undefined
    ? usage.missingOption('template', ['template derive', 'template check'])
    : usage.badChoice('template', act, ['derive', 'check'])
}
