export { type AnnotatedFormat, type Annotation, annotate, annotatedFormats } from './annotate.ts'
export { type AnnotatedSource, type AnnotateSourceOptions, annotateSource } from './annotate-source.ts'
export type { Annotated, AnnotateOptions } from './annotated.ts'
export type { Note, PlacedNote } from './note.ts'
