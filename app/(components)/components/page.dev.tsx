import { ComponentList } from '../../../components/component-list/view.tsx'
import { headData } from '../../../lib/browser/head.ts'
import { getSite } from '../../../lib/content/get-site.ts'
import { examplePages } from '../../../lib/pages/example-pages.ts'
import { views } from '../../../lib/report/view.ts'

/** Every component, while developing. */
export default async function ComponentsPage() {
  const site = await getSite()
  const { settingsSheet } = await headData(site)
  return (
    <>
      <link rel="stylesheet" href={settingsSheet} precedence="default" />
      <ComponentList views={views.map((view) => examplePages(site, view))} />
    </>
  )
}
