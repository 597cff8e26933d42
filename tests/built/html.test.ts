import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import { byName, sites, textOf } from './built-site.ts'

const customElements = [
  'view-switch',
  'view-choice',
  'search-box',
  'search-page',
  'reading-settings',
  'read-aloud',
  'kept-pages',
  'sort-table',
  'part-tools',
  'quote-tool',
]

/** A configuration is worked out once: that takes as long as checking a page. */
class KeptConfig extends StaticConfigLoader {
  readonly #kept = new Map<string, ResolvedConfig | Promise<ResolvedConfig>>()

  override getConfigFor(file: string, override?: ConfigData) {
    const key = JSON.stringify(override)
    const config = this.#kept.get(key) ?? super.getConfigFor(file, override)
    this.#kept.set(key, config)
    return config
  }
}

const validator = new HtmlValidate(
  new KeptConfig({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5', Object.fromEntries(customElements.map((name) => [name, { flow: true }]))],
  }),
)

/** The tables of these pages are stacked where there is no room, where WebKit needs to be told the roles that it otherwise knows. */
const withRoles = /(?:downloads|checklist)\/index\.html$/
const redundantRolesMayStand = { rules: { 'no-redundant-role': 'off' as const } }

/** So is the sheet, whose marks are named by an attribute, `title` or `aria-labelledby`, which axe reads, and this rule does not. */
const withSheet = /^(?:zh|en|zh-en)\/(?:\d{4}\/targets\/)?index\.html$/
const marksMayStand = { rules: { ...redundantRolesMayStand.rules, 'wcag/h30': 'off' as const } }

test.each(sites)('every page of $folder is valid HTML', async ({ pages, embeds }) => {
  const problems: string[] = []
  for (const { file, html } of [...pages, ...embeds]) {
    const { results } = await validator.validateString(
      html,
      file,
      withRoles.test(file) ? redundantRolesMayStand : withSheet.test(file) ? marksMayStand : {},
    )
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`)
  }
  expect(problems).toEqual([])
})

test.each(sites)('in every list of $folder each name has what is said of it', ({ pages }) => {
  const wrong = pages.flatMap(({ file, tree }) =>
    byName(tree, 'dl').flatMap((list) => {
      const children = list.children.filter((child) => child.type === 'element')
      const groups = children.every(({ tagName }) => tagName === 'div') ? children : [list]
      return groups
        .filter((group) => byName(group, 'dt').length === 0 || byName(group, 'dd').length === 0)
        .map((group) => `${file}: ${textOf(group)}`)
    }),
  )
  expect(wrong).toEqual([])
})
