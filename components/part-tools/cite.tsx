import type { Run } from '../../lib/formats/shared/citations/run.ts'
import type { PartToolsData } from '../../lib/pages/part-tools.ts'
import type { Language } from '../../lib/report/vocabulary.ts'
import { Localized } from '../localized/view.tsx'

/** The part's citation in every style; tools.ts fills in today's date and the sentence the reader has chosen, and leads to its files. */
export function Cite(cite: PartToolsData['cite']) {
  return (
    <details id="cite" name="part-tools">
      <Localized as="summary" of={cite.title} />
      <div className="tool-panel">
        <p hidden data-sentence>
          <b data-slot="sentence" data-text={cite.sentence} />{' '}
          <Localized as="a" href="#cite" of={cite.whole} />
        </p>
        <ul className="citations">
          {cite.citations.map(({ style, language, lang, entry, short: inText }) => (
            <li key={style}>
              <b lang={lang}>{style}</b>
              <span lang={lang}>
                <Runs of={entry} language={language} />
              </span>
              {inText ? (
                <span lang={lang} title={cite.short}>
                  <Runs of={inText} language={language} />
                </span>
              ) : null}
              <Localized as="button" type="button" hidden data-do="copy-citation" of={cite.copy} />
            </li>
          ))}
        </ul>
        <dl>
          <Localized as="dt" of={cite.files} />
          {cite.links.map(({ href, name }) => [
            ' ',
            <dd key={href}>
              <a href={href} download="" data-file="">
                {name}
              </a>
            </dd>,
          ])}
        </dl>
      </div>
    </details>
  )
}

function Runs({ of, language }: { of: Run[]; language: Language }) {
  return of.map((run, index) => {
    const key = `${index}`
    if (typeof run === 'string') return <Localized key={key} of={{ [language]: run }} />
    if ('italic' in run) return <i key={key}>{run.italic}</i>
    if ('url' in run) {
      return (
        <span key={key} data-url="">
          {run.url}
        </span>
      )
    }
    const Element = run.inTitle ? 'i' : 'span'
    return <Element key={key} data-slot={run.slot} data-text={run.text} />
  })
}
