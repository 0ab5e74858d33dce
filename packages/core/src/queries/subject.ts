import { remembered } from '../form/remembered.ts'
import { lettersOf, plainName } from './plain-text.ts'

/** Words that begin a name and say only that something is done. */
const doing =
  /^(?:一是|二是|三是|四是|五是|全年|本年度?|年内|当年|本项目|计划|预计|力争|确保|拟|将|共计?|累计|组织|开展|举办|开办|举行|召开|完成|实施|进行|继续|积极|适时|定期|再)+/
/** Words that end a name and say only that it is a number, a sum of money or a piece of work. */
const measured =
  /(?:等?相关工作|项目|活动|工作|等|的|专项经费|经费|费用|费|支出|成本|标准|单价|均价|数量|总数|人数|人次|次数|场次|场数|期数|天数|[个户份株条座盏台套辆所家件篇册只头项处村栋部幅间]数|课时|批次|面积|里程|长度|数|举办|举行|召开|开展|开办|实施)$/

/** What is longer is no name; of it the beginning tells. */
const longest = 400

/**
 * What a name speaks of, for finding the rows that speak of the same: letters only, without the verbs at its beginning
 * and the measure words at its end. Two characters are always left.
 * @example subjectOf('开展学术交流活动次数') // '学术交流'
 */
export const subjectOf = remembered((name): string => {
  let text = lettersOf(plainName(name)).slice(0, longest)
  for (;;) {
    const shorter = [text.replace(doing, ''), text.replace(measured, '')].find(
      (each) => each.length >= 2 && each.length < text.length,
    )
    if (shorter === undefined) return text
    text = shorter
  }
}, 4_096)

/**
 * Whether two subjects name the same thing: the same letters, also with the verb behind its object.
 * @example sameSubject('建设水稻示范田', '水稻示范田建设') // true
 */
export const sameSubject = (a: string, b: string): boolean =>
  a.length >= 3 && a.length === b.length && `${a}${a}`.includes(b)
