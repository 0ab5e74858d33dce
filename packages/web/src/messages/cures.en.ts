import type { cureWords as zh } from './cures.zh-CN.ts'

export const cureWords: Readonly<Record<keyof typeof zh, string>> = {
  'cure.apply': 'Apply',
  'cure.empty': '(empty)',
  'cure.from': 'was',
  'cure.to': 'becomes',
  'cure.all': 'Make all safe fixes ({{count}})',
  'cure.all.title': 'Make all safe fixes',
  'cure.all.what':
    'These changes leave the meaning of the form as it is. They can be undone, and nothing is stored before you save.',
  'cure.all.apply': 'Make these {{count}} changes',
  'cure.all.none': 'Nothing can be mended without asking.',
  'cure.all.where': 'Where',
  'cure.many': 'Make safe fixes',
  'cure.many.title': 'Make the safe fixes of the selected documents',
  'cure.many.looking': 'Looking at each document…',
  'cure.many.what':
    '{{count}} changes in {{documents}} documents. Each is saved as a new revision; the old ones stay and can be brought back.',
  'cure.many.apply': 'Make all, as new revisions',
  'cure.many.saving': 'Saving…',
  'cure.many.done': '{{count}} changes made in {{documents}} documents.',
  'cure.many.untouched': '{{count}} other documents have nothing to mend without asking.',
  'cure.many.most': 'At most {{count}} at once. Select fewer.',
  'aside.begin': 'Set aside…',
  'aside.title': 'Set this finding aside',
  'aside.reason': 'Reason',
  'aside.by': 'Name',
  'aside.what':
    'It stays listed with reason and name and is not counted; it holds for this form and its year alone, and no longer once the text changes.',
  'aside.save': 'Set aside',
  'aside.takeUp': 'Take it up again',
  'aside.tag': 'set aside',
  'aside.said': '{{by}}, {{on}}: {{reason}}',
  'aside.year': 'for {{year}} only',
  'findings.aside': 'Set aside',
  'findings.asideCount': 'set aside {{count}}',
}
