import type { Target } from '../report/edition.ts'
import { unitOf } from '../report/numbers/units.ts'
import { markOf } from '../report/picture-marks.ts'
import { type UnitPicture, unitPicture } from '../report/unit-picture.ts'
import type { Language } from '../report/vocabulary.ts'
import type { ViewWords } from './view-words.ts'
import { joinWords, quoted } from './words.ts'

/** A target as a headline number with its picture, in the languages of a view. */
export function targetWords({ words, phrase, of }: ViewWords, target: Target) {
  const { id, figure, label, verb } = target
  const picture = unitPicture(target)
  const values = (language: Language) => ({
    figure: picture.open > 0 ? figure[language].words : figure[language].marked,
    label: label[language],
    marks: picture.filled,
    filled: picture.filled,
    open: picture.open,
    each: formatEach(target, picture.each, language),
  })
  const isShare = markOf(target) === 'share'
  const pictureWords = phrase(pictureKey(picture, isShare), values)
  return {
    id,
    /** The number with its unit, and what bounds it, in the words of the text: 40个项目, 500亿元以上. */
    figure: of({ zh: figure.zh.words, en: figure.en.words }),
    label: of(label),
    /** The verb of the sentence that the number hangs on, as a quotation. */
    verb: verb && quoted(of(verb)),
    picture,
    /** The picture in words, and the same as one text. */
    pictureWords,
    pictureLabel: joinWords(pictureWords),
    /** What one mark stands for, where it is not one. */
    scale: isShare ? words('targets.share') : picture.each > 1 ? phrase('targets.each', values) : undefined,
  }
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
