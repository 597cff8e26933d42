import { kindOf } from './kind-of.ts'
import type { PageContext } from './page-context.ts'

/** How a page is laid out: over the whole width, or beside its contents as a text or a list, in one language or in pairs. */
export type Layout = 'wide' | 'text' | 'list' | 'pairs' | 'list-of-pairs'

/** The layout of a page. */
export function layoutOf({ page, view }: Pick<PageContext, 'page' | 'view'>): Layout {
  const { wide, work } = kindOf(page.kind)
  if (wide) return 'wide'
  if (view === 'zh-en') return work ? 'pairs' : 'list-of-pairs'
  return work ? 'text' : 'list'
}
