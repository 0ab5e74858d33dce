import type { RuleDocs } from '../../rule.ts'

export const fileUnreadableEn: RuleDocs = {
  title: 'The file cannot be read',
  what: 'The file cannot be opened or is of no format that can be read.',
  why: 'What is not read is not checked; the other files are.',
  example: 'An encrypted document, an empty file, a picture, a broken download.',
  instead: 'Export or save it anew as the sentence says, or remove the password.',
  cannotSee: 'What the file said is not known.',
}
