/** A rectangle on a page; x grows to the right, y downwards, in points. */
export interface Area {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export const intersect = (a: Area, b: Area): Area => {
  const [x0, y0] = [Math.max(a.x0, b.x0), Math.max(a.y0, b.y0)]
  return { x0, y0, x1: Math.max(x0, Math.min(a.x1, b.x1)), y1: Math.max(y0, Math.min(a.y1, b.y1)) }
}

export const touch = (a: Area, b: Area): boolean => a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1

export const unite = (a: Area, b: Area): Area => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
})

/** `slack`: how far the point may be outside. */
export const contains = (area: Area, x: number, y: number, slack = 0): boolean =>
  x >= area.x0 - slack && x <= area.x1 + slack && y >= area.y0 - slack && y <= area.y1 + slack

export const within = (inner: Area, outer: Area, slack = 0): boolean =>
  contains(outer, inner.x0, inner.y0, slack) && contains(outer, inner.x1, inner.y1, slack)

export const midX = (area: Area): number => (area.x0 + area.x1) / 2
export const midY = (area: Area): number => (area.y0 + area.y1) / 2

/** The area after so many quarter turns of the page, clockwise; `width` and `height` are the page's before them. */
export function turned(area: Area, quarters: number, width: number, height: number): Area {
  switch (((quarters % 4) + 4) % 4) {
    case 1:
      return { x0: height - area.y1, y0: area.x0, x1: height - area.y0, y1: area.x1 }
    case 2:
      return { x0: width - area.x1, y0: height - area.y1, x1: width - area.x0, y1: height - area.y0 }
    case 3:
      return { x0: area.y0, y0: width - area.x1, x1: area.y1, y1: width - area.x0 }
    default:
      return area
  }
}
