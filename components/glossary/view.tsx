import type { GlossaryItem } from '../../lib/pages/glossary-items.ts'
import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'
import { Mentions } from '../mentions/view.tsx'

/** Terms with their explanations and the places that use them. */
export function Glossary({ entries }: { entries: GlossaryItem[] }) {
  return (
    <ul className="glossary">
      {entries.map(({ id, name, note, mentions, href }) => (
        <li key={id} id={href ? undefined : id}>
          {oneByOne(name).map((words) => (
            <dfn key={words.en ?? ''} lang={langOf(words, name)}>
              {href ? <Localized as="a" href={href} of={words} /> : <Localized of={words} />}
            </dfn>
          ))}
          {oneByOne(note).map((words) => (
            <Localized as="span" key={words.en ?? ''} lang={langOf(words, note)} of={words} />
          ))}
          {mentions.length > 0 ? <Mentions mentions={mentions} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** The languages apart, unless they say it alike: a term has a name and a note in each. */
function oneByOne({ zh, en }: Words): Words[] {
  if (zh === en) return zh === undefined ? [] : [{ zh, en }]
  return [...(zh === undefined ? [] : [{ zh }]), ...(en === undefined ? [] : [{ en }])]
}

function langOf(words: Words, both: Words) {
  if (both.zh === undefined || both.en === undefined) return undefined
  return words.zh === undefined ? 'en' : 'zh-CN'
}
