/** Marks of the pages that we write, by which our reader knows them. */
export const generator = 'Jiheng'
export const inferredClass = 'inferred'
export const titleClass = 'title'
/** A line of a list of contents. */
export const contentsClass = 'contents-entry'
/** A table that goes on with the one before it. */
export const goesOnClass = 'goes-on'
