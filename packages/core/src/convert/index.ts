export { canConvert, convertDisclosure } from './convert-disclosure.ts'
export { convertForm } from './convert-form.ts'
export { convertWarningWords, whyUnplacedWords } from './convert-words.ts'
export type * from './converted.ts'
