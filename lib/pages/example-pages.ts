import type { Page } from '../report/address.ts'
import type { Edition } from '../report/edition.ts'
import type { Site } from '../report/site.ts'
import type { View } from '../report/view.ts'
import { chooserData } from './chooser-page.ts'
import { embedData } from './embed-page.ts'
import { kindOf } from './kind-of.ts'
import { notFoundData } from './not-found-page.ts'
import { offlineData } from './offline-page.ts'
import { pageContext } from './page-context.ts'
import { partData } from './part-page.ts'
import { shellOf } from './shell.ts'

/** The data of a page of every kind in one view, for the page that shows every component. */
export type ExamplePages = ReturnType<typeof examplePages>

/** The pages of the newest edition; of its parts the requirements, the pledges, an area and the task that sets out most. */
export function examplePages(site: Site, view: View) {
  const edition = newest(site)
  const dataOf = <Kind extends Page['kind']>(kind: Kind) => {
    const [page] = kindOf(kind).pages(site)
    if (!page) throw new Error(`no page of the kind ${kind}`)
    return kindOf(kind).data(pageContext(site, view, page))
  }
  const tasks = edition.areas.flatMap(({ tasks }) => tasks)
  const [fullest] = tasks.toSorted((one, other) => weightOf(other) - weightOf(one))
  const parts = [edition.requirements, edition.areas.at(0), fullest, edition.pledges]
  const contexts = parts.flatMap((part) => (part ? [pageContext(site, view, part.page)] : []))
  const report = dataOf('report')
  const [places, terms] = [dataOf('places'), dataOf('terms')]
  return {
    view,
    home: dataOf('home'),
    report: { ...report, areas: report.areas.slice(0, 1) },
    parts: contexts.map(partData),
    shells: contexts.map(shellOf),
    embeds: contexts.map(embedData),
    targets: dataOf('targets'),
    checklist: dataOf('checklist'),
    places: { ...places, groups: places.groups.slice(0, 1) },
    terms: { ...terms, groups: terms.groups.slice(0, 1) },
    search: dataOf('search'),
    check: dataOf('check'),
    about: dataOf('about'),
    downloads: dataOf('downloads'),
    accessibility: dataOf('accessibility'),
    chooser: chooserData(site),
    notFound: notFoundData(site),
    offline: offlineData(site),
  }
}

function newest({ editions }: Site): Edition {
  const [edition] = editions
  if (!edition) throw new Error('there is no edition')
  return edition
}

function weightOf({ targets, projects, terms, notes }: Edition['parts'][number]): number {
  return targets.length + projects.length + terms.length + notes.length
}
