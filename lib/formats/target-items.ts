import { type ShownSentence, shownSentence } from '../pages/shown-sentence.ts'
import type { Target } from '../report/lists.ts'
import { mentionsOf } from '../report/mentions.ts'
import { unitOf } from '../report/numbers/units.ts'
import { markOf } from '../report/picture-marks.ts'
import type { Edition, Language, Part } from '../report/types.ts'
import { type UnitPicture, unitPicture } from '../report/unit-picture.ts'
import type { PageContext } from '../words/page-context.ts'
import { partLabel } from '../words/part-label.ts'
import type { Words } from '../words/words.ts'
import { targetFigure } from './target-figure.ts'

/** A target as a headline number, a picture and the sentence that sets it out. */
export interface TargetItem {
  id: string
  /** The sentence's permanent address. */
  href: string
  /** The label of the sentence's part; empty on that part's own page. */
  number: string
  /** The number with its unit, and what bounds it, in the words of the text: 40个项目, 500亿元以上. */
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
    const figure = { zh: targetFigure(edition, target, 'zh'), en: targetFigure(edition, target, 'en') }
    const values = (language: Language) => ({
      figure: picture.open > 0 ? figure[language].words : figure[language].marked,
      label: target.label[language],
      marks: picture.filled,
      filled: picture.filled,
      open: picture.open,
      each: formatEach(target, picture.each, language),
    })
    const isShare = markOf(target) === 'share'
    return {
      id: target.id,
      href: shown.href,
      number: within ? '' : partLabel(view, part),
      figure: of({ zh: figure.zh.words, en: figure.en.words }),
      label: of(target.label),
      picture,
      pictureLabel: Object.values(phrase(pictureKey(picture, isShare), values)).join(' / '),
      scale: isShare ? words('targets.share') : picture.each > 1 ? phrase('targets.each', values) : undefined,
      part,
      sentence: shown,
    }
  })
}

function pictureKey({ filled, open, each }: UnitPicture, isShare: boolean) {
  if (open > 0 && filled > 0) return isShare || each > 1 ? 'targets.pictureRangeEach' : 'targets.pictureRange'
  if (open > 0) return isShare || each > 1 ? 'targets.pictureOpenEach' : 'targets.pictureOpen'
  if (isShare) return 'targets.pictureShare'
  return each > 1 ? 'targets.pictureEach' : 'targets.picture'
}

/** What one mark stands for: 10亿元, RMB 1 billion, 100 school places. */
function formatEach({ unit, measure }: Target, each: number, language: Language): string {
  const { kind, [language]: words } = unitOf(unit)
  const number = new Intl.NumberFormat(
    language === 'zh' ? 'zh-CN' : 'en',
    kind === 'money' ? { notation: 'compact', compactDisplay: 'long' } : {},
  ).format(each)
  const figure = words.pattern.replace('#', number)
  return measure ? `${figure}${language === 'zh' ? '' : ' '}${measure[language]}` : figure
}
