import type { RuleDocs } from '../../rule.ts'

export const strayPageNumberEn: RuleDocs = {
  title: 'Page numbers astray',
  what: 'Two or more numbers stand alone in their lines behind the table of contents: its page numbers fell out.',
  why: 'Readers wonder what they are, and the contents lack them.',
  example: 'Behind the contents, in lines of their own: 8, 9.',
  instead: 'Update the contents, so that the numbers end their lines, and delete the loose ones.',
  cannotSee: 'Ordinary page numbers are left alone; a single number behind the contents cannot be told from one.',
}
