export function fingerprint(root: string, machine: string): string
