import type { Disclosure, Field, Printed } from '../../../../form/index.ts'
import { plainText } from '../../../../queries/index.ts'

/** A header or cover cell: what it is called, and what stands in it. */
export interface LabelledCell {
  readonly label: string
  readonly cell: Printed
}

/**
 * The labelled cells of a Disclosure: of its cover and of its forms.
 * @example labelledCells(disclosure).map(({ label }) => label) // ['经办人', '项目名称', …]
 */
export const labelledCells = (disclosure: Disclosure): readonly LabelledCell[] =>
  [...(disclosure.cover ?? []), ...disclosure.forms.flatMap(({ fields }) => fields)].map(({ label, value }: Field) => ({
    label: plainText(label.raw).replace(/[:：]$/, ''),
    cell: value,
  }))

const personLabel =
  /(?:经办|负责|联系|填报|填表|编制|审核|复核|分管|制表|签字|评审|评价)(?:人员?|领导)$|^姓名$|(?:负责|联系|经办|填报)人(?:及|和|、|与)?(?:联系)?(?:电话|方式)$/
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖仝岳帅缑亢况郄有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福'
const surname = new RegExp(`^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|[${surnames}])`)
const office = /[局科处室办部厅站所院会队组委]$|公司|中心|单位|部门|领导|同志|人员/

/** 王　宁: a name of two characters, padded to the width of three. */
const padded = /(?<![\u4e00-\u9fa5])([\u4e00-\u9fa5])[\s\u3000]+([\u4e00-\u9fa5]{1,2})(?![\u4e00-\u9fa5])/g

/**
 * A cell's text without these names.
 * @example withoutNames('周小满，66000000', ['周小满']) // '66000000'
 */
export const withoutNames = (raw: string, names: readonly string[]): string =>
  names
    .reduce((text, name) => text.replace(new RegExp([...name].join('[\\s\\u3000]*')), ''), raw)
    .replace(/^[\s、，,]+|[\s、，,]+$/g, '')

/**
 * The persons that a cell names, by its label and by how names look; an office is none.
 * @example personsIn({ label: '经办人', cell }) // ['周某某']
 */
export const personsIn = ({ label, cell }: LabelledCell): readonly string[] => {
  if (!personLabel.test(label)) return []
  const text = cell.raw.replace(/[（(][^（）()]*[)）]/g, ' ').replace(/\d[\d-]+/g, ' ')
  return text
    .replace(padded, '$1$2')
    .split(/[\s、，,;；/及和]+/)
    .map((part) => part.replace(/^[:：]+|[:：]+$/g, ''))
    .filter((part) => /^[\u4e00-\u9fa5·]{2,8}$/.test(part))
    .filter((part) => !office.test(part) && (part.includes('·') || (part.length <= 4 && surname.test(part))))
}
