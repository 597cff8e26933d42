/** The names of the Trusted Types policies that scripts make, sorted: a page’s policy allows these and no other. */
export function policyNames(scripts: readonly string[]): string[] {
  const names = scripts.flatMap((text) => [...text.matchAll(/createPolicy\(\s*["'`]([\w-]+)["'`]/g)])
  return [...new Set(names.flatMap(([, name]) => name ?? []))].sort()
}
