/** Of inferred texts. Dark enough to be read on white (5.7 : 1), and told apart when the file is read again. */
export const inferredColor = '#666666'

/** Stands in the keywords of what this writer prints, so that its reader knows the meaning of that colour. */
export const printedByUs = 'jiheng-print-1'
