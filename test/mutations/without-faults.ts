/** Rules into whose papers no fault is put here, and why; a rule that has neither is a fault of this harness. */
export const withoutFaults: Readonly<Record<string, string>> = {
  'output-cost-name-differs': 'two names for one thing are told by words alone',
  'rate-base-undefined': 'whether a rate says of what is told by words alone',
  'table-inaccessible': 'marks of web pages, which forms as grids do not have; its cases hold it',
  'value-far-from-norm': 'needs a library of what others set; its cases hold it',
}
