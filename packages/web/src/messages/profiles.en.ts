import type { profileWords as chinese } from './profiles.zh-CN.ts'

/** Sentences about scoring profiles: their pages, their comparison, those of the region's own. */
export const profileWords: Readonly<Record<keyof typeof chinese, string>> & Readonly<Record<`${string}_one`, string>> =
  {
    'recount.running':
      'The library is being counted anew by the profile and the rules of now. Until then the list may show former numbers of findings.',
    'recount.done': '{{done}} of {{total}}',
    'recount.progress': 'Progress of counting anew',
    'profile.add': 'Add a profile of the region’s own',
    'profile.add.what':
      'A JSON file; it may say only what differs from another profile (extends). Download one to see how it is written.',
    'profile.added': '“{{name}}” is added.',
    'profile.own': 'own',
    'profile.remove': 'Remove',
    'profile.file': 'File',
    'profile.remove.sure': 'Remove “{{name}}”? What is scored by it will be scored by region and year.',
    'profile.download': 'Download',
    'profile.part': 'Part',
    'profile.rule': 'Rule',
    'profile.basis': 'Basis',
    'profile.unverified': 'unverified',
    'profile.compare': 'Compare with another',
    'profile.compare.none': 'no comparison',
    'profile.differences': 'What differs between “{{one}}” and “{{other}}”',
    'profile.alike': 'Alike: {{parts}}.',
    'profile.same': 'The two are the same.',
    'profile.absent': '(nothing)',
    'profile.open': '{{name}}: show its rules',
    'profile.inForce': 'For {{region}}, from {{from}}.',
    'profile.inForce.until': 'For {{region}}, from {{from}} to {{to}}.',
    'profile.inForce.unverified': 'Unverified in it: {{parts}}.',
    'profile.levels': 'Points of the levels: {{levels}}.',
    'profile.level': '{{level}} {{points}}',
    'profile.level.expected': '{{level}} {{points}} (by the profile {{expected}})',
  }
