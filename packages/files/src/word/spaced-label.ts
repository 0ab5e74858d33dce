/** A label with the space that parts it from the text behind it; signs that are wide have room of their own. */
export const spacedLabel = (label: string): string =>
  label === '' || /[、）．。：〕】\s]$/.test(label) ? label : `${label} `
