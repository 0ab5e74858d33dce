import type { ReactNode } from 'react'

/** Line drawings on a 16-pixel grid; they take the colour of the text beside them. */
const shapes = {
  desk: <path d="M2.5 8.5h3l1 2h3l1-2h3M2.5 8.5v4h11v-4l-2-5h-7z" />,
  library: <path d="M2.5 3.5h3v10h-3zM6.5 3.5h3v10h-3zM10.7 4.2l2.6-.6 1.6 9.4-2.6.5zM2.5 6h3M6.5 6h3" />,
  fill: <path d="M3 2.5h7l3 3v8H3zM5.5 9.5h5M5.5 11.5h3M5.5 7.5h5" />,
  report: <path d="M3.5 2.5h9v11h-9zM5.5 5.5h5M5.5 8h1.5M5.5 10.5h1.5M9 7.8l.8.8 1.4-1.6M9 10.3l.8.8 1.4-1.6" />,
  rules: <path d="M8 2.5v11M4.5 13.5h7M3 5h10M3 5l-1.7 4h3.4zM13 5l-1.7 4h3.4z" />,
  templates: <path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M6 6.5v6M6 9.5h7.5" />,
  search: <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2" />,
  settings: <path d="M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3" />,
  upload: <path d="M8 10.5v-7M5 6l3-3 3 3M2.5 10v3.5h11V10" />,
  folder: <path d="M2 4.5h4l1.5 1.5H14v7H2z" />,
  file: <path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3" />,
  download: <path d="M8 3v7M5 7.5l3 3 3-3M2.5 11v2.5h11V11" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />,
  history: <path d="M2.7 8A5.3 5.3 0 1 0 4.5 4M4.5 2v2.3h2.3M8 5v3.2l2 1.3" />,
  score: <path d="M2.5 13.5v-3h2.6v-3h2.6V5h2.6V2.5h3.2" />,
  edit: <path d="M3 13l.6-2.8 7-7 2.2 2.2-7 7zM9.3 4.5l2.2 2.2" />,
  save: <path d="M3 3h8l2 2v8H3zM5.5 3v3.5h4V3M5.5 13V9.5h5V13" />,
  undo: <path d="M5.5 3.5l-3 3 3 3M2.5 6.5h6.7a3.3 3.3 0 0 1 0 6.6H6" />,
  redo: <path d="M10.5 3.5l3 3-3 3M13.5 6.5H6.8a3.3 3.3 0 0 0 0 6.6H10" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  left: <path d="M10 3.5L5.5 8l4.5 4.5" />,
  right: <path d="M6 3.5L10.5 8 6 12.5" />,
  down: <path d="M3.5 6L8 10.5 12.5 6" />,
  up: <path d="M3.5 10L8 5.5 12.5 10" />,
  panelLeft: <path d="M2.5 3h11v10h-11zM6 3v10" />,
  panelRight: <path d="M2.5 3h11v10h-11zM10 3v10" />,
  source: <path d="M2.5 3h11v10h-11zM8 3v10M4 5.5h2.3M4 8h2.3M4 10.5h2.3" />,
  panelBottom: <path d="M2.5 3h11v10h-11zM2.5 9.5h11" />,
  compare: <path d="M2.5 3h7v8h-7zM6.5 11v2.5h7v-8h-4" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth={2} />,
  keyboard: <path d="M1.5 4.5h13v7h-13zM4 7h.01M6.6 7h.01M9.3 7h.01M12 7h.01M5 9.5h6" />,
  bin: <path d="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M6.7 7v4M9.3 7v4" />,
  check: <path d="M3 8.5l3.3 3.3L13 5" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

/** An icon that only decorates; the text or label beside it says what it means. */
export const Icon = ({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    aria-hidden="true"
    focusable="false"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.3}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {shapes[name]}
  </svg>
)
