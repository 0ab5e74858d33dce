export const testRegion = '990101'
export const testTime = '2031-03-04T05:06:07.000Z'
