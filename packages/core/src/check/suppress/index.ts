export { type ParsedSuppressions, parseSuppressions, type SuppressionFault } from './parse-suppressions.ts'
export { printedAtPointer } from './printed-at-pointer.ts'
export { fingerprintOf, type SetAside, setAside, suppressionAbout, suppressionOf } from './set-aside.ts'
export { type Suppression, suppressionSchema, suppressionsFileSchema } from './suppression.ts'
