/**
 * One thing that differs between two states of a Disclosure. `at` is its JSON Pointer in the newer state, `was` in the
 * older one; a row that came has no `was`, one that went has no `at`. The texts of a row are those of its cells.
 */
export type DisclosureDifference =
  | {
      readonly kind: 'changed'
      readonly at: string
      readonly was: string
      readonly before: string
      readonly after: string
    }
  | { readonly kind: 'added'; readonly at: string; readonly after: string }
  | { readonly kind: 'removed'; readonly was: string; readonly before: string }
