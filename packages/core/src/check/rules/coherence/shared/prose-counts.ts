import { remembered } from '../../../../form/remembered.ts'
import { clauseAfter, clauseBefore } from '../../../../queries/clause.ts'
import { lettersOf } from '../../../../queries/plain-text.ts'
import { subjectOf } from '../../../../queries/subject.ts'
import { unitClass } from '../../../../queries/unit-class.ts'
import { Exact } from '../../../../value/exact.ts'

/** A number of things that a sentence names. Offsets are UTF-16, in the given text. */
export interface ProseCount {
  /** Number and unit as printed, with 不少于 and 以上. */
  readonly raw: string
  readonly start: number
  readonly end: number
  /** The number as printed, without what stands around it: 1万, 10. */
  readonly digits: string
  /** What is counted, as far as the clause tells: the words before, or those behind where only a verb stands before. */
  readonly subject: string
  /** Of an item of a list (购置CT1台、麻醉机4台) how the list begins: what is done with all of them, if it is said. */
  readonly head?: string
  readonly number: Exact
  readonly unit: string
  /** 约, 近, 余: not meant exactly. */
  readonly about: boolean
}

const units =
  '人次|场次|期次|班次|车次|架次|台次|剂次|批次|件套|台套|平方公里|平方米|立方米|公里|千米|米|公顷|公斤|千克|课时|学时|个?工作日|个?小时|分钟|天(?![然线空津])|例(?![如会行])|班(?![子级组车长])|集(?![中体团镇市贸成约聚散装])|组(?![织成建长团])|个|项|次|期|场|人|名|位|户|家|所|条|篇|份|册|本|件|套|台|辆|块|处|亩|吨|批|届|部|幅|座|间|支|只|头|株|栋|盏|眼|棵|羽|艘|%|％|‰'
const pattern = new RegExp(
  // White space belongs to one part each, and no part begins within another: a long row of blanks or digits is read once.
  `(?:((?:不少于|不低于|不超过|不高于|不大于|不小于|至少|超过|大于|达到|达|完成|约|近|(?:稳定|控制|保持|维持)在|(?:提高|提升|增加|上升|升|恢复|扩大|降低|下降|缩短|压缩|减少|降|控制)[到至]|≥|≤|>|<|=)+)\\s*|(?<!\\s)\\s*)(?<!\\d)(\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)\\s*(?:([余多来])\\s*)?(?:([万亿])\\s*)?(?:([余多来])\\s*)?(${units})(以上|以内|左右)?`,
  'g',
)
const times = new Set(['分钟', '小时', '天', '工作日'])
/** Whether a unit, as `unitClass` gives it, is one of time. */
export const isTime = (unit: string): boolean => times.has(unit)

const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }
/** 第3届, 2025年, 5类, 每场2人, a number of a list: no counts. */
const notACount = /(?:第|[-—~至.]|每[^，。；：、]{0,4}|[\d〇零一二三四五六七八九十上去前往历同][年月])\s*$/
const border = /[，。；：！？,;:!?\n（）()]/
const borderBehind = /[，。；：！？、,;:!?\n（）()]|和|及|以上|左右|进行|实施|提供/
/** Behind the number and unit of another item, and the mark that parts the two. */
const item = /\d[^\d、]*、([^\d]*)$/
/** 对6个监测站: what is counted follows. */
const towards = /(?:对|为|向|给|将|把)$/

/**
 * The counts that a text names, each with what it counts.
 * @example countsIn('全年举办科普讲座不少于3场次').map(({ subject, unit }) => [subject, unit]) // [['科普讲座', '次']]
 */
export const countsIn = (text: string): readonly ProseCount[] => (/\d/.test(text) ? readCounts(text) : [])

const readCounts = remembered(
  (text): readonly ProseCount[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [raw, op = '', digits = '', few = '', scale = '', fewer = '', unit = '', tail = ''] = match
      const clause = clauseBefore(text, match.index, border)
      const own = item.exec(clause)?.[1]
      const before = (own ?? clause).replace(/^其中/, '')
      // 缩短至15分钟 names the number itself; 5至15分钟 does not.
      const lead = (op === '' && raw.startsWith(digits)) || /[到至在]$/.test(op) ? before : `${before}${op}`
      if (notACount.test(lead)) return []
      const end = match.index + raw.length
      const ahead = subjectOf(before)
      // 举办3场养生讲座: the thing stands behind its number.
      const behind = subjectOf(clauseAfter(text, end, borderBehind))
      const isBehind =
        lettersOf(before) === '' ||
        towards.test(before) ||
        isOnlyVerb(before) ||
        (behind.length >= 2 && isOnlyDeed(before))
      const subject = isBehind ? behind : ahead
      return [
        {
          raw,
          start: match.index,
          end,
          digits: `${digits.replace(/[,，]/g, '')}${scale}`,
          subject,
          ...(own !== undefined && { head: lettersOf(clause.split(/\d/, 1)[0] ?? '') }),
          ...(clause.startsWith('其中') && { head: '' }),
          number: new Exact(digits.replace(/[,，]/g, '')).times(scales[scale] ?? 1),
          unit: unitClass(unit === '％' ? '%' : unit),
          about: few !== '' || fewer !== '' || tail === '左右' || /约|近/.test(op),
        },
      ]
    }),
  4_096,
)

const verbs =
  /^(?:全年|本年度?|年内|计划|预计|力争|确保|拟|将|共计?|累计|组织|开展|举办|举行|召开|完成|实施|进行|[\s一二三四五六七八九十]+是?)+$/
const isOnlyVerb = (clause: string): boolean => verbs.test(lettersOf(clause))
/** Verbs that are the thing itself where nothing follows the number (培训400人次), and else are not (带动120户农户). */
const deeds =
  /^(?:目标[\d一二三四五六七八九十]*)?(?:带动|惠及|覆盖|组建|选派|聘请|新增|新建|建成|更新|购置|采购|发放|印制|维修|清理|改造|修复|评选|表彰|培养|补助|支持|落实)+$/
const isOnlyDeed = (clause: string): boolean => deeds.test(lettersOf(clause))
