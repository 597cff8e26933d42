import { annotationsOf } from '../content/annotations-of.ts'
import type { Target } from '../content/lists.ts'
import { mentionsOf } from '../content/mentions.ts'
import type { Edition, Language, Part } from '../content/types.ts'
import { partLabel } from '../i18n/part-label.ts'
import type { Words } from '../i18n/words.ts'
import { type UnitPicture, unitPicture } from '../pictures/unit-picture.ts'
import { plainText } from '../sentences/plain-text.ts'
import { type ShownSentence, shownSentence } from '../sentences/shown-sentence.ts'
import type { PageContext } from './page-context.ts'

/** A target as a headline number, a picture and the sentence that promises it. */
export interface TargetItem {
  id: string
  /** The sentence's permanent address. */
  href: string
  /** The label of the sentence's part; empty on that part's own page. */
  number: string
  /** The number with its unit: 40个项目, 500亿元以上. */
  figure: Words
  label: Words
  picture: UnitPicture
  pictureLabel: string
  /** What one mark stands for, where it is not one. */
  scale: Words | undefined
  part: Part
  sentence: ShownSentence
}

/** The targets of an edition, or of one part of it, in the order of the text. */
export function targetItems(context: PageContext, edition: Edition, within?: Part): TargetItem[] {
  const { view, words, phrase, of } = context
  return edition.targets.flatMap((target) => {
    const mention = mentionsOf(edition, 'target', target.id)[0]
    if (!mention || (within && mention.part.id !== within.id)) return []
    const { part, sentence } = mention
    const shown = shownSentence(view, edition.id, part, sentence, true)
    const picture = unitPicture(target)
    const values = (language: Language) => ({
      figure: figureOf(target, language),
      label: target.label[language],
      marks: picture.filled,
      filled: picture.filled,
      each: formatEach(target, picture.each, language),
    })
    const pictureKey =
      target.unit === 'percent'
        ? 'targets.pictureShare'
        : picture.each > 1
          ? 'targets.pictureEach'
          : 'targets.picture'
    return {
      id: target.id,
      href: shown.href,
      number: within ? '' : partLabel(view, part),
      figure: phrase(target.bound ? 'targets.atLeast' : 'targets.exactly', values),
      label: of(target.label),
      picture,
      pictureLabel: Object.values(phrase(pictureKey, values)).join(' / '),
      scale:
        target.unit === 'percent'
          ? words('targets.share')
          : picture.each > 1
            ? phrase('targets.each', values)
            : undefined,
      part,
      sentence: shown,
    }
  })

  /** The words the target is marked on are its figure: “断头路”8条, eight “dead-end roads”. */
  function figureOf(target: Target, language: Language): string {
    const marked = mentionsOf(edition, 'target', target.id)[0]?.sentence[language] ?? []
    const annotation = annotationsOf(marked, 'target').find(({ id }) => id === target.id)
    return annotation ? plainText(annotation.spans) : ''
  }
}

/** What one mark stands for: 10亿元, RMB 1 billion, 100 school places. */
function formatEach(target: Target, each: number, language: Language): string {
  if (target.unit === 'CNY') {
    const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
      notation: 'compact',
      compactDisplay: 'long',
    }).format(each)
    return language === 'zh' ? `${number}元` : `RMB ${number}`
  }
  const number = new Intl.NumberFormat(language).format(each)
  const measure = target.measure?.[language] ?? ''
  return language === 'zh' ? `${number}${measure}` : `${number} ${measure}`
}
