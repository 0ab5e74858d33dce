/**
 * WPS keeps a picture in a cell as the value of a function that only WPS has.
 *
 * @example
 * isCellPicture('=DISPIMG("ID_1",1)') // true
 */
export const isCellPicture = (text: string): boolean => /^=(?:_xlfn\.)?DISPIMG\(/.test(text)
