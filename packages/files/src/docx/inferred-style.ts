/** Id and name of the character style of labels that the source had lost and the form needs. */
export const inferredStyle = 'JihengInferred'
