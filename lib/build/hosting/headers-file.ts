import type { HeaderRule } from './header-rules.ts'

/**
 * The rules as a `_headers` file, which static hosts read. There every rule that matches adds its headers, so one that
 * replaces a header takes it away first (`! Name`). Pages need no Cache-Control there: the hosts' own is the same.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }, index) => {
      const before = new Set(rules.slice(0, index).flatMap((rule) => Object.keys(rule.headers)))
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(before.has(name) ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ])
      return `${path}\n${lines.join('\n')}\n`
    })
    .join('\n')
}
