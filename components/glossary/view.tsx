import type { GlossaryItem } from '../../lib/pages/glossary-items.ts'
import { isPair, type Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'
import { Mentions } from '../mentions/view.tsx'

interface GlossaryProps {
  entries: GlossaryItem[]
  /** One narrow column in the letters of what is round it, for the terms of a part beside its text. */
  compact?: boolean
}

/** Terms with their explanations and the places that use them. */
export function Glossary({ entries, compact }: GlossaryProps) {
  const list = compact
    ? entries.some(({ note }) => isPair(note))
      ? 'print:columns-2 print:gap-6 print:text-xs print:[&_dfn]:text-xs'
      : ''
    : 'mt-4 max-w-measure gap-10 text-base @lg:max-w-none @lg:columns-2 print:-me-notes print:mt-0 print:max-w-none print:columns-2 print:gap-6 print:text-sm'
  const item = compact ? 'py-2 rule-b print:py-1' : 'scroll-mt-4 py-3 rule-t print:py-1.5'
  return (
    <ul className={`glossary ${list}`}>
      {entries.map(({ id, name, note, mentions, href }) => (
        <li key={id} id={href ? undefined : id} className={`${item} break-inside-avoid`}>
          <Names name={name} note={note} href={href} />
          <Localized
            as="span"
            className={`block text-balance ${isPair(note) ? '' : 'print:ms-3 print:inline'}`}
            of={note}
          />
          {mentions.length > 0 ? <Mentions mentions={mentions} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** A term's names, that in the first language of its note before the other; where both notes stand, each on a line. */
function Names({ name, note, href }: Pick<GlossaryItem, 'name' | 'note' | 'href'>) {
  const below = 'block text-sm text-soft not-italic easy:text-body'
  return namesOf(name, note.zh === undefined).map(({ language, words }, index) => (
    // Chromium trims an opening quotation mark only where a block begins.
    <dfn
      key={language ?? ''}
      className={index ? below : 'me-2 inline-block font-semibold not-italic'}
      lang={language}
    >
      {href ? (
        <Localized
          as="a"
          className={index ? 'plain-link text-soft' : 'inline-block py-0.5 plain-link'}
          href={href}
          of={words}
        />
      ) : (
        <Localized of={words} />
      )}
    </dfn>
  ))
}

/** The names in each language, once where both say it alike. */
function namesOf({ zh, en }: Words, englishFirst: boolean): { language: string | undefined; words: Words }[] {
  if (zh === undefined || en === undefined || zh === en) return [{ language: undefined, words: { zh, en } }]
  const names = [
    { language: 'zh-CN', words: { zh } },
    { language: 'en', words: { en } },
  ]
  return englishFirst ? names.toReversed() : names
}
