import { pagePath } from '../report/address.ts'
import type { Subject } from './format.ts'

/**
 * The path of a file that stands beside a page, under a permanent address: `zh/2024/2.4/cite.ris`, or of a sentence on it,
 * `zh/2024/2.4/cite-s2.ris`.
 */
export function besidePage(stem: string, ending: string) {
  return ({
    view,
    edition,
    part,
    concern,
    sentence,
  }: Pick<Subject, 'view' | 'edition' | 'part' | 'concern' | 'sentence'>) =>
    `${view}/${pagePath((concern ?? part ?? edition).page)}${stem}${sentence ? `-s${sentence.number}` : ''}.${ending}`
}
