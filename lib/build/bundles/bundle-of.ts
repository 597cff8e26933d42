import type { BundleName } from '../../browser/offline/bundles.ts'
import { views } from '../../report/view.ts'

const pagesOfView = new RegExp(`^(${views.toSorted().toReversed().join('|')})/(?:(\\d+)/)?`)

/**
 * The bundle that a page belongs to: that of its view, or where it is of an older edition, one of its own; `''` for what is
 * in no view.
 * @param file the page’s file, below the site
 */
export function bundleOf(file: string, newest: string | undefined): BundleName {
  const [, view, edition] = pagesOfView.exec(file) ?? []
  if (view === undefined) return ''
  return (edition === undefined || edition === newest ? view : `${view}-${edition}`) as BundleName
}
