/** Id and name of the character style of labels that the source had lost and the form needs. */
export const inferredStyle = 'JihengInferred'

/** Id and name of the style of the paragraph, hardly a hair high, between two pieces of one table. */
export const jointStyle = 'JihengJoint'
