import { kindsOf } from '../kind.ts'
import { replaceOne } from '../replace-one.ts'
import { rewrite } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import { inParts, titles } from '../where.ts'

/** Titles that are empty, of another part, or set like a sentence; and sentences that begin like none. */
export const titleKinds = [
  ...kindsOf('refuse', { 'title-emptied': replaceOne(titles(), /^.*$/g, () => '') }),
  ...kindsOf('editor', {
    'title-of-another': (content, random) => {
      const [title, other] = shuffledTexts(content, random, titles('en'))
      return title && other && title.value !== other.value ? rewrite(content, title, other.value) : undefined
    },
    'full-stop-in-title': replaceOne(titles('en'), /$/g, () => '.'),
    'full-stop-in-chinese-title': replaceOne(titles('zh'), /$/g, () => '。'),
    'sentence-of-small-letter': replaceOne(inParts('en'), /^[A-Z](?=[a-z])/g, ([found]) =>
      found.toLowerCase(),
    ),
  }),
]
