import type { RuleDocs } from '../../rule.ts'

export const partsNotReadEn: RuleDocs = {
  title: 'Contents that were not read',
  what: 'The document embeds a file of another program (an Excel object) or has hidden text, which was not read.',
  why: 'An embedded object is a picture on the page; hidden text is not printed, but anybody can unhide it once it is published.',
  example: 'A form pasted into Word as an Excel object; instructions as hidden text.',
  instead: 'Paste it as a Word table or read the Excel file; delete hidden text before publishing.',
  cannotSee: 'Tables in ordinary pictures are not meant.',
}
