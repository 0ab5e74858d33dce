import type { RuleDocs } from '../../rule.ts'

export const personalNamePublishedEn: RuleDocs = {
  title: 'A person’s name is published',
  what: 'A cell for handler, project leader or contact holds a person’s name.',
  why: 'Publishing targets does not need the clerk’s name. Personal data may be handled only as far as duty needs and are de-identified before publishing.',
  example: '经办人：周某某.',
  instead: 'Delete the cell in the published copy, or name the office alone.',
  fixSafety: 'The internal copy needs the name; deleting is the publisher’s to decide, hence a suggestion.',
  cannotSee:
    'Only labels and the look of names are used: names in prose and rare family names are not seen. Where the form asks for a leader it is the publisher’s matter, not the clerk’s fault.',
}
