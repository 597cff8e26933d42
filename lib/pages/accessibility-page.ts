import type { PageContext } from './page-context.ts'

/** What was tested for accessibility, what falls short, and how to report a barrier. */
export function accessibilityData({ words, of, site }: PageContext) {
  const { tested, short, requirements } = site.accessibility
  const contact = site.contact
    ? words('accessibility.reportTo', { contact: site.contact })
    : words('accessibility.reportNone')
  return {
    title: words('nav.accessibility'),
    lead: words('accessibility.lead'),
    sections: [
      { id: 'tested', title: words('accessibility.tested'), items: tested.map(of) },
      { id: 'short', title: words('accessibility.short'), items: short.map(of) },
      { id: 'report', title: words('accessibility.report'), items: [contact] },
    ],
    table: {
      title: words('accessibility.requirements'),
      /** Each column has a second line: the standard that asks for it, and the test that holds it. */
      head: [
        { name: words('accessibility.name'), below: words('accessibility.by') },
        { name: words('accessibility.where'), below: words('accessibility.test') },
      ],
      rows: requirements.map(({ by, zh, en, test = '—' }) => ({
        by: typeof by === 'string' ? by : of(by),
        name: of({ zh: zh[0], en: en[0] }),
        where: of({ zh: zh[1], en: en[1] }),
        test,
      })),
    },
  }
}
