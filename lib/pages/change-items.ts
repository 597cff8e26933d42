import type { Change, Part } from '../report/edition.ts'
import { changedPart } from '../words/changed-part.ts'
import type { PageContext } from './page-context.ts'

/** Corrections under their heading. */
export type ChangesData = ReturnType<typeof allChanges>

/** All corrections, for the about page. */
export function allChanges(context: PageContext) {
  const { site, words } = context
  return {
    title: words('changes.title'),
    items: site.changes.map((change) => changeItem(context, change)),
    /** Said in place of an empty list; left out where the list itself is left out. */
    none: site.changes.length === 0 ? words('changes.none') : undefined,
  }
}

/** The corrections of one part, for its page. */
export function changesOf(context: PageContext, part: Part): ChangesData {
  return {
    title: context.words('changes.here'),
    items: part.changes.map((change) => changeItem(context, change)),
    none: undefined,
  }
}

/** A correction, as pages show it. */
function changeItem({ of, phrase, href }: PageContext, change: Change) {
  return {
    date: change.date,
    part: of({ zh: changedPart(change, 'zh'), en: changedPart(change, 'en') }),
    href: href((change.part ?? change.edition).page),
    what: of(change.what),
    why: phrase('changes.why', (language) => ({ why: change.why[language] })),
  }
}
