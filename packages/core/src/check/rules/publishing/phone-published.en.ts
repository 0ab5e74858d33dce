import type { RuleDocs } from '../../rule.ts'

export const phonePublishedEn: RuleDocs = {
  title: 'A telephone number is published',
  what: 'A cell for the telephone in the head or on the cover holds a landline number.',
  why: 'Publishing targets does not need the clerk’s telephone. A unit that wants questions gives its switchboard.',
  example: '联系电话：6600000.',
  instead: 'Delete the cell in the published copy, or give the unit’s public number.',
  cannotSee:
    'Mobiles belong to “id-or-bank-published”. Numbers for questions and complaints in prose are published on purpose.',
}
