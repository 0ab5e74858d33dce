import type { ReactNode, Ref } from 'react'

/** A part of the page that scrolls by itself, and can be scrolled with the keys. Its text is Chinese. */
export const ScrollRegion = ({
  className,
  label,
  ref,
  children,
}: {
  readonly className: string
  readonly label: string
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the keys would not scroll it
  <section className={className} ref={ref} tabIndex={0} aria-label={label} lang="zh-CN">
    {children}
  </section>
)
