import type { lightsWords as chinese } from './lights.zh-CN.ts'

/** Sentences about the lights of monitoring forms. */
export const lightsWords: Readonly<Record<keyof typeof chinese, string>> = {
  'lights.title': 'Lights',
  'lights.whole': 'The form: ',
  'lights.rows': 'Rows: ',
  'lights.none': 'The form has no light',
  'lights.dark': 'no light',
  'lights.count': '{{light}} {{count}}',
  'lights.asSaved': 'As saved; made anew when you save.',
  'lights.name': 'What',
  'lights.target': 'Year',
  'lights.actual': 'So far',
  'lights.share': 'Share',
  'lights.light': 'Light',
  'lights.sentence': 'How',
  'light.red': 'red',
  'light.yellow': 'yellow',
  'light.green': 'green',
  'light.blue': 'blue',
}
