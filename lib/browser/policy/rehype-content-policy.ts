import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { contentPolicy, type PolicyNeeds } from './content-policy.ts'
import { policyNames } from './policy-names.ts'

/** Scripts that are data: they never run, and no policy asks for them. */
const data = new Set(['application/ld+json', 'application/json'])

/**
 * A rehype plugin that puts the page's own Content-Security-Policy into its head, for hosts that cannot send headers.
 * Reads `trustedTypes` from the file's data, and leaves there `needs`, so that the headers can name them too.
 */
export function rehypeContentPolicy() {
  return (tree: Root, file: VFile) => {
    const styles = new Set<string>()
    const scripts = new Set<string>()
    let head: Element | undefined
    visit(tree, 'element', (element) => {
      const { tagName, properties } = element
      if (tagName === 'head') head ??= element
      if (tagName === 'style') styles.add(hashOf(textOf(element)))
      if (tagName === 'script' && !properties.src && !data.has(String(properties.type)))
        scripts.add(textOf(element))
      if (properties.style !== undefined) {
        throw new Error(
          `${file.path}: <${tagName} style="${properties.style}">, which the policy forbids; expected no style attribute; write a rule in the component’s style.css`,
        )
      }
    })
    const { trustedTypes = [] } = file.data as Partial<PolicyNeeds>
    const needs: PolicyNeeds = {
      styles: [...styles],
      scripts: [...scripts].map(hashOf),
      trustedTypes: [...trustedTypes, ...policyNames([...scripts])],
    }
    file.data.needs = needs
    const properties = { httpEquiv: ['Content-Security-Policy'], content: contentPolicy(needs) }
    const meta: Element = { type: 'element', tagName: 'meta', properties, children: [] }
    const charset = head?.children.findIndex(
      (child) => child.type === 'element' && child.properties.charSet !== undefined,
    )
    head?.children.splice((charset ?? -1) + 1, 0, meta)
  }
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
