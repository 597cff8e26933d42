/**
 * The lines of a Caddyfile that set headers.
 * @param matcher the name of what they are set for, or `''` for everything
 */
export function caddyHeader(matcher: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `            ${name} "${value}"\n`)
  return `        header ${matcher && `${matcher} `}{\n${lines.join('')}        }\n`
}
