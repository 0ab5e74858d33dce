import type { DefaultTreeAdapterTypes } from 'parse5'

const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)\s*(?:!important\s*)?(?:;|$)/i

/** Whether a browser, or the word processor that wrote the page, shows nothing of an element. */
export const isHiddenElement = ({ attrs }: DefaultTreeAdapterTypes.Element): boolean =>
  attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && hidingStyle.test(value)))
