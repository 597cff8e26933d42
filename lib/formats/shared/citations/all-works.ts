import { languagesOf } from '../../../report/view.ts'
import type { Subject } from '../../format.ts'
import { type CitedWork, citedWork } from './work.ts'

/** The whole report, then each of its parts, as works to cite in the languages of the view. */
export function allWorks(subject: Omit<Subject, 'part' | 'concern' | 'sentence'>): CitedWork[] {
  return languagesOf(subject.view).flatMap((language) =>
    [undefined, ...subject.edition.parts].map((part) => citedWork({ ...subject, part }, language)),
  )
}
