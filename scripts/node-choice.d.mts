export function major(version: string): number
export function chooseNode(machine: {
  readonly root: string
  readonly version: string
  readonly execPath: string
  readonly platform: string
  readonly arch: string
  readonly runs: (binary: string) => boolean
}): { readonly kind: 'node'; readonly path: string } | { readonly kind: 'none'; readonly sentence: string }
