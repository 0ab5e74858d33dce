import type { Words } from '../messages/index.ts'
import type { Counts, Report } from './report.ts'

/** Words of reports, whatever they are written as. */
export const reportWords = {
  title: { 'zh-CN': '预算绩效文件审核情况表', en: 'Review of performance documents' },
  overview: { 'zh-CN': '总体情况', en: 'Overview' },
  byUnit: { 'zh-CN': '分单位情况', en: 'By unit' },
  byRule: { 'zh-CN': '分规则情况', en: 'By rule' },
  findings: { 'zh-CN': '问题清单', en: 'Findings' },
  doubts: { 'zh-CN': '读取时的疑问', en: 'Doubts of the reading' },
  doubtsNote: {
    'zh-CN': '以下是文件转成文字时的损坏或疑问，请对照原件核对，不计入单位的问题。',
    en: 'What was damaged or unclear when the files were read: compare with the originals. It is charged to nobody.',
  },
  versions: { 'zh-CN': '编制说明', en: 'How this was made' },
  contents: { 'zh-CN': '目录', en: 'Contents' },
  no: { 'zh-CN': '序号', en: 'No.' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  document: { 'zh-CN': '文件', en: 'Document' },
  documents: { 'zh-CN': '文件（份）', en: 'Documents' },
  forms: { 'zh-CN': '绩效表（张）', en: 'Forms' },
  units: { 'zh-CN': '单位（个）', en: 'Units' },
  error: { 'zh-CN': '错误', en: 'Errors' },
  warning: { 'zh-CN': '警告', en: 'Warnings' },
  hint: { 'zh-CN': '提示', en: 'Hints' },
  doubt: { 'zh-CN': '读取疑问', en: 'Doubts' },
  severity: { 'zh-CN': '程度', en: 'Severity' },
  rule: { 'zh-CN': '规则', en: 'Rule' },
  code: { 'zh-CN': '规则编号', en: 'Rule id' },
  count: { 'zh-CN': '问题（处）', en: 'Count' },
  project: { 'zh-CN': '项目（表）', en: 'Project (form)' },
  place: { 'zh-CN': '位置', en: 'Place' },
  source: { 'zh-CN': '原文', en: 'Source' },
  problem: { 'zh-CN': '问题', en: 'Problem' },
  cure: { 'zh-CN': '修改建议', en: 'Cure' },
  bases: { 'zh-CN': '依据一览', en: 'Bases' },
  basis: { 'zh-CN': '依据', en: 'Basis' },
  expected: { 'zh-CN': '应为', en: 'Expected' },
  found: { 'zh-CN': '实为', en: 'Found' },
  related: { 'zh-CN': '另见', en: 'See also' },
  seeProblem: { 'zh-CN': '见“问题”栏', en: 'See “Problem”' },
  setAside: { 'zh-CN': '已搁置', en: 'Set aside' },
  fix: { 'zh-CN': '可直接改', en: 'Safe to apply' },
  suggestion: { 'zh-CN': '建议', en: 'Suggestion' },
  noUnit: { 'zh-CN': '（文件没有写明单位）', en: '(no unit named)' },
  nothing: { 'zh-CN': '没有发现问题。', en: 'Nothing was found.' },
  total: { 'zh-CN': '合计', en: 'Total' },
} as const satisfies Readonly<Record<string, Words>>

/** Heads a column of numbers of findings: says of what they are. */
export const countLabel = (key: 'error' | 'warning' | 'hint' | 'doubt', lang: Report['lang']): string =>
  `${reportWords[key][lang]}${lang === 'zh-CN' ? '（处）' : ''}`

/** Counts in one sentence. */
export const countsSentence = ({ errors, warnings, hints }: Counts, lang: Report['lang']): string =>
  lang === 'zh-CN'
    ? `错误${errors}处、警告${warnings}处、提示${hints}处`
    : `${errors} errors, ${warnings} warnings, ${hints} hints`

/** The same without severities of which there is nothing. */
export const presentCounts = ({ errors, warnings, hints }: Counts): string =>
  [
    ['错误', errors],
    ['警告', warnings],
    ['提示', hints],
  ]
    .flatMap(([name, count]) => (count === 0 ? [] : [`${name}${count}处`]))
    .join('、')

/** What was looked at and what came of it. */
export const overviewSentences = ({ counts, forms, documents, units, lang }: Report): readonly string[] => {
  const clean = units.filter(({ counts: own }) => own.errors + own.warnings + own.hints === 0).length
  if (lang === 'en')
    return [
      `${documents.length} documents of ${units.length} units, with ${forms} forms, were reviewed: ${countsSentence(counts, lang)}.`,
      `${units.filter(({ counts: own }) => own.errors > 0).length} units have errors; in ${clean} units nothing was found.`,
      `Besides there are ${counts.doubts} doubts of the reading, which are charged to nobody.`,
      ...(counts.setAside
        ? [`${counts.setAside} findings are set aside; they are listed with the reason and not counted.`]
        : []),
    ]
  return [
    `本次共审核${units.length}个单位的${documents.length}份文件、${forms}张绩效表，发现${countsSentence(counts, lang)}。`,
    `有错误的单位${units.filter(({ counts: own }) => own.errors > 0).length}个，没有发现问题的单位${clean}个。`,
    `另有读取文件时的疑问${counts.doubts}处，不计入单位的问题。`,
    ...(counts.setAside ? [`已搁置意见${counts.setAside}条，列出理由，不计入数目。`] : []),
  ]
}

/** What the severities mean, and what was used. */
export const versionSentences = ({
  versions: { engine, rules, templates, profiles },
  lang,
}: Report): readonly string[] =>
  lang === 'zh-CN'
    ? [
        '错误：与法规、计算或表内其他内容直接矛盾，应当改正；警告：不符合编制要求，应当改正或说明；提示：请填报单位自行核对。',
        '依据前有“参照”的，对地方单位没有约束力；注明“条文未核实”的，原文没有找到，只按通行理解。',
        `由绩衡 ${engine} 编制，共用${rules}条检查规则。${profiles.length > 0 ? `评分规则：${profiles.join('、')}。` : ''}${templates.length > 0 ? `表样：${templates.join('、')}。` : ''}`,
      ]
    : [
        'Error: contradicts a regulation, arithmetic or the form itself; mend it. Warning: against the rules of drafting; mend or explain it. Hint: to be looked at by the unit.',
        '“By reference”: the text does not bind a local unit. “Wording not verified”: the text has not been located.',
        `Made by Jiheng ${engine} with ${rules} rules.${profiles.length > 0 ? ` Profiles: ${profiles.join(', ')}.` : ''}${templates.length > 0 ? ` Templates: ${templates.join(', ')}.` : ''}`,
      ]
