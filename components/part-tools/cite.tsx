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
        <dl>
          {cite.citations.map(({ style, language, lang, entry, short: inText }) => (
            <div key={style}>
              <dt lang={lang}>{style}</dt>
              <dd>
                <p lang={lang}>
                  <Runs of={entry} language={language} />
                </p>
                {inText ? (
                  <p lang={lang} title={cite.short}>
                    <Runs of={inText} language={language} />
                  </p>
                ) : null}
                <Localized as="button" type="button" hidden data-do="copy-citation" of={cite.copy} />
              </dd>
            </div>
          ))}
        </dl>
        <p>
          <Localized of={cite.files} />
          {cite.links.map(({ href, name }) => [
            ' ',
            <a key={href} href={href} download="" data-file="">
              {name}
            </a>,
          ])}
        </p>
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
