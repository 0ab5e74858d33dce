import type { RuleDocs } from '../../rule.ts'

export const formRepeatedEn: RuleDocs = {
  title: 'One form read twice',
  what: 'The same form stands twice in the file with the same content; one was kept.',
  why: 'Programs that extract text often give a table as text and again as a table; both would double every sum.',
  example: 'First a cell a line, then the same as a table.',
  instead: 'Nothing to do; where the original prints it twice, delete one.',
  cannotSee: 'Where the two differ in one place both are kept.',
}
