/** The nonce that the server put into this answer; styles made at run time carry it. Empty where no policy is set. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
