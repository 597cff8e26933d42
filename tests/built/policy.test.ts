import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { headersFor } from '../../lib/build/hosting/header-rules.ts'
import { readHeadersFile } from '../../lib/build/start/read-headers-file.ts'
import { formats } from '../../lib/formats/formats.ts'
import { mediaType } from '../../lib/formats/media-types.ts'
import { type BuiltPage, byName, findAll, sites, textOf } from './built-site.ts'

describe.each(sites)('$folder', (built) => {
  const { folder, basePath, files } = built
  const pages = [...built.pages, ...built.embeds]
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const rules = readHeadersFile(text('_headers'))
  const sent = new Map(
    files.map((file) => [file, headersFor(rules, `${basePath}/${file.replace(/index\.html$/, '')}`)]),
  )
  const headers = (file: string) => sent.get(file) ?? {}
  const policyOf = ({ file }: BuiltPage) => headers(file)['Content-Security-Policy'] ?? ''

  test('the page itself names every inline style and script by its hash, and its header every script', () => {
    for (const page of pages) {
      const { file, tree } = page
      const metas = byName(tree, 'meta').filter(
        ({ properties }) => String(properties.httpEquiv).toLowerCase() === 'content-security-policy',
      )
      expect(metas, file).toHaveLength(1)
      const own = directives(String(metas[0]?.properties.content))
      const sent = directives(policyOf(page))
      for (const element of byName(tree, ...Object.keys(inlineKinds))) {
        const directive = inlineKinds[element.tagName]?.(element)
        if (!directive) continue
        const hash = `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`
        expect(own.get(directive), `${file} itself`).toContain(hash)
        const named = directive === 'style-src' ? "'unsafe-inline'" : hash
        expect(sent.get(directive), `the header of ${file}`).toContain(named)
      }
    }
  })

  test('nothing comes before the policy but the encoding', () => {
    for (const { html } of pages)
      expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="[^"]*Policy"/i)
  })

  test('no page has a style attribute or a handler, which the policy refuses', () => {
    const refused = pages.flatMap(({ file, tree }) =>
      findAll(tree, ({ properties }) =>
        Object.keys(properties).some((name) => name === 'style' || /^on[A-Z]/.test(name)),
      ).map(({ element }) => `${file}: <${element.tagName}>`),
    )
    expect(refused).toEqual([])
  })

  test('every address says all that keeps a reader safe', () => {
    // Many files, few different answers.
    const answers = new Map(files.map((file) => [JSON.stringify(headers(file)), file]))
    for (const file of answers.values()) {
      const sent = headers(file)
      expect(sent['Content-Security-Policy'], file).toMatch(/^default-src 'none'; /)
      expect(sent['Cross-Origin-Opener-Policy'], file).toBe('same-origin')
      expect(sent['Referrer-Policy'], file).toBe('strict-origin-when-cross-origin')
      expect(sent['X-Content-Type-Options'], file).toBe('nosniff')
      const [, seconds] = /^max-age=(\d+)/.exec(sent['Strict-Transport-Security'] ?? '') ?? []
      expect(Number(seconds), file).toBeGreaterThanOrEqual(365 * 24 * 60 * 60)
      const permissions = (sent['Permissions-Policy'] ?? '').split(', ')
      for (const name of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
        expect(permissions, file).toContain(`${name}=()`)
    }
  })

  test('other sites may show pictures, data and embeds, and nothing else', () => {
    const own = ['txt', 'webmanifest']
    const shared = new Set(
      ['svg', ...formats.map(({ ending }) => ending)].filter((one) => !own.includes(one)),
    )
    for (const file of files) {
      const isShared = /\/embed\/index\.html$/.test(file) || shared.has(extname(file).slice(1))
      expect(headers(file)['Cross-Origin-Resource-Policy'], file).toBe(
        isShared ? 'cross-origin' : 'same-origin',
      )
    }
  })

  test('the policies are without unsafe words, but for the styles that pages name; all else is refused first', () => {
    for (const { tree } of pages) {
      const [meta] = byName(tree, 'meta').filter(({ properties }) => properties.httpEquiv !== undefined)
      expect(String(meta?.properties.content)).not.toContain('unsafe')
    }
    for (const policy of new Set(pages.map(policyOf))) {
      expect(policy).toMatch(/^default-src 'none'; /)
      expect(policy.replace("style-src 'self' 'unsafe-inline';", '')).not.toMatch(
        /unsafe|https?:|data:|blob:/,
      )
      expect(policy).toContain("font-src 'self';")
      expect(policy).toContain("require-trusted-types-for 'script'")
    }
  })

  test('the evaluator finds nothing of high or medium severity', () => {
    for (const policy of new Set(pages.map(policyOf))) {
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
      const serious = findings.filter(({ severity }) =>
        [Severity.HIGH, Severity.MEDIUM, Severity.HIGH_MAYBE].includes(severity),
      )
      expect(serious.map(({ description }) => description)).toEqual([])
    }
  })

  test('pages to embed may stand in a frame, and no other page may', () => {
    for (const page of pages) {
      const ancestors = page.type === 'embed' ? '*' : "'none'"
      expect(policyOf(page), page.file).toContain(`frame-ancestors ${ancestors};`)
    }
  })

  test('only hashed files are kept without asking', () => {
    for (const file of files) {
      const kept = headers(file)['Cache-Control']?.includes('immutable')
      expect(kept, file).toBe(/^assets\//.test(file))
      if (kept) expect(file).toMatch(/-[0-9A-Za-z]{8}\.[\w.]+$/)
    }
  })

  test('every kind of file has a media type', () => {
    const unknown = files.filter((file) => !/\.(?:br|gz)$/.test(file) && !mediaType(file))
    expect(unknown).toEqual([])
  })

  test('a line of _headers is as short as hosts ask, and so are the rules as few', () => {
    for (const line of text('_headers').split('\n')) expect(line.length).toBeLessThan(2000)
    expect(rules.length).toBeLessThan(100)
  })

  test('the checksums name every file but themselves, and are right', () => {
    const lines = text('SHA256SUMS').trimEnd().split('\n')
    const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
    expect([...sums.keys()]).toEqual(files.filter((file) => file !== 'SHA256SUMS'))
    for (const [file, sum] of sums) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
        file,
      ).toBe(sum)
    }
  })

  test('the servers’ configurations stand beside the site', () => {
    for (const file of [
      'nginx/maps.conf',
      'nginx/site.conf',
      'nginx/server.conf',
      'nginx/container.conf',
      'Caddyfile',
    ]) {
      expect(existsSync(join(dirname(folder), '.hosting', file)), file).toBe(true)
    }
  })
})

/** Which directive an inline text needs, by the element it stands in. */
const inlineKinds: Record<string, (element: Element) => string | undefined> = {
  style: () => 'style-src',
  script: ({ properties }) =>
    properties.src || /json|speculationrules/.test(String(properties.type)) ? undefined : 'script-src',
}

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values]
    }),
  )
}
