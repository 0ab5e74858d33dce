/** Sentences about the lights of monitoring forms. */
export const lightsWords = {
  'lights.title': '监控亮灯',
  'lights.whole': '本表：',
  'lights.none': '本表不亮灯',
  'lights.dark': '不亮灯',
  'lights.count': '{{light}} {{count}}',
  'lights.asSaved': '按已保存的内容；保存后重新计算。',
  'lights.name': '项目',
  'lights.target': '全年',
  'lights.actual': '已完成',
  'lights.share': '完成比例',
  'lights.light': '灯',
  'lights.sentence': '说明',
  'light.red': '红灯',
  'light.yellow': '黄灯',
  'light.green': '绿灯',
  'light.blue': '蓝灯',
} as const
