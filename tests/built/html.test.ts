import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import { type BuiltPage, fixture, site } from './built-site.ts'

const customElements = [
  'view-switch',
  'view-choice',
  'search-box',
  'search-page',
  'reading-settings',
  'read-aloud',
  'kept-pages',
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

/** The table of this page is stacked on a phone, where WebKit needs to be told the roles that it otherwise knows. */
const withRoles = /accessibility\/index\.html$/
const redundantRolesMayStand = { rules: { 'no-redundant-role': 'off' as const } }

test('every page of the published site is valid HTML', async () => {
  expect(await problemsOf([...site.pages, ...site.cards])).toEqual([])
})

test('so is, of the made-up city, the longest page of each kind in each view', async () => {
  const longest = new Map<string, BuiltPage>()
  for (const page of [...fixture.pages, ...fixture.cards]) {
    const kind = `${page.view} ${page.type}`
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page)
  }
  expect(longest.size).toBeGreaterThan(30)
  expect(await problemsOf([...longest.values()])).toEqual([])
})

async function problemsOf(pages: BuiltPage[]): Promise<string[]> {
  const problems: string[] = []
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(
      html,
      file,
      withRoles.test(file) ? redundantRolesMayStand : {},
    )
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`)
  }
  return problems
}
