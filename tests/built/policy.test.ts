import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../../lib/files/list-files.ts'
import { mediaType } from '../../lib/files/media-types.ts'
import { headersFor } from '../../lib/hosting/header-rules.ts'
import { readHeadersFile } from '../../lib/hosting/headers-file.ts'

const sites = [
  { out: 'out', hosting: '.hosting', basePath: '' },
  { out: '.cache/fixture-out', hosting: '.cache/.hosting', basePath: '/report' },
]

describe.each(sites)('$out', ({ out, hosting, basePath }) => {
  const files = listFiles(out)
  const pages = files.filter((file) => file.endsWith('.html'))
  const text = (file: string) => readFileSync(join(out, file), 'utf8')
  const rules = readHeadersFile(text('_headers'))
  const headers = (file: string) => headersFor(rules, `${basePath}/${file.replace(/index\.html$/, '')}`)
  const policyOf = (file: string) => headers(file)['Content-Security-Policy'] ?? ''
  const elementsOf = (file: string) => {
    const elements: Element[] = []
    visit(unified().use(rehypeParse).parse(text(file)), 'element', (element) => void elements.push(element))
    return elements
  }

  test('every inline style and script is named by its hash, in the header and in the page itself', () => {
    for (const file of pages) {
      const elements = elementsOf(file)
      const metas = elements.filter(
        ({ properties }) => String(properties.httpEquiv).toLowerCase() === 'content-security-policy',
      )
      expect(metas, file).toHaveLength(1)
      const own = directives(String(metas[0]?.properties.content))
      const sent = directives(policyOf(file))
      for (const element of elements) {
        const directive = inlineKinds[element.tagName]?.(element)
        if (!directive) continue
        const hash = `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`
        expect(own.get(directive), `${file} itself`).toContain(hash)
        expect(sent.get(directive), `the header of ${file}`).toContain(hash)
      }
    }
  })

  test('nothing comes before the policy but the encoding', () => {
    for (const file of pages)
      expect(text(file)).toMatch(/<head><meta charset="utf-8"><meta http-equiv="[^"]*Policy"/i)
  })

  test('no page has a style attribute or a handler, which the policy refuses', () => {
    for (const file of pages) {
      for (const { properties } of elementsOf(file)) {
        expect(Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]/.test(name))).toEqual(
          [],
        )
      }
    }
  })

  test('the policies are without unsafe words, and everything is refused first', () => {
    for (const policy of new Set(pages.map(policyOf))) {
      expect(policy).toMatch(/^default-src 'none'; /)
      expect(policy).not.toMatch(/unsafe|https?:|data:|blob:/)
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
    for (const file of pages) {
      const embedded = /\/embed\/index\.html$/.test(file)
      expect(policyOf(file), file).toContain(`frame-ancestors ${embedded ? '*' : "'none'"};`)
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
          .update(readFileSync(join(out, file)))
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
      expect(existsSync(join(hosting, file)), file).toBe(true)
    }
  })
})

/** Which directive an inline text needs, by the element it stands in. */
const inlineKinds: Record<string, (element: Element) => string | undefined> = {
  style: () => 'style-src',
  script: ({ properties }) =>
    properties.src || /json|speculationrules/.test(String(properties.type)) ? undefined : 'script-src',
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values]
    }),
  )
}
