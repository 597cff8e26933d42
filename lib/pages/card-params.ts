import { views } from '../report/view.ts'
import { paramsOf } from './route.ts'

/** The addresses of the cards: in a build the first of each view, from which the others are made. */
export async function cardParams() {
  const all = await paramsOf('part')
  if (process.env.NODE_ENV === 'development') return all
  return views.flatMap((view) => all.filter((params) => params.view === view).slice(0, 1))
}
