import type { Run } from '../../lib/formats/shared/citations/run.ts'
import type { PartToolsData } from '../../lib/pages/part-tools.ts'
import type { Language } from '../../lib/report/vocabulary.ts'
import { Localized } from '../localized/view.tsx'

/** On a phone the entry stands below its style and its button, else between them. */
const entry = '@max-xs:block col-span-2 min-w-0 @sm:col-span-1 @sm:col-start-2'

/** The part's citation in every style; tools.ts fills in today's date and the sentence the reader has chosen, and leads to its files. */
export function Cite(cite: PartToolsData['cite']) {
  return (
    <details id="cite" name="part-tools">
      <Localized as="summary" className="tool scroll-mt-4" of={cite.title} />
      <div className="tool-panel surface mt-2 px-4 py-3 text-sm">
        <p hidden data-sentence>
          <b data-slot="sentence" data-text={cite.sentence} />{' '}
          <Localized as="a" className="link ms-2 inline-block py-2" href="#cite" of={cite.whole} />
        </p>
        <ul>
          {cite.citations.map(({ style, language, lang, entry: runs, short: inText }) => (
            <li
              key={style}
              className="rule-b grid @max-xs:block grid-cols-[1fr_auto] items-start gap-x-4 gap-y-1 py-3 @sm:grid-cols-[--spacing(32)_1fr_auto]"
            >
              <b className="font-normal text-soft @max-xs:block" lang={lang}>
                {style}
              </b>
              <span className={entry} lang={lang}>
                <Runs of={runs} language={language} />
              </span>
              {inText ? (
                <span className={`${entry} text-soft`} lang={lang} title={cite.short}>
                  <Runs of={inText} language={language} />
                </span>
              ) : null}
              <Localized
                as="button"
                type="button"
                className="col-start-2 row-start-1 @sm:col-start-3"
                hidden
                data-do="copy-citation"
                of={cite.copy}
              />
            </li>
          ))}
        </ul>
        <dl className="flex flex-wrap items-baseline gap-x-4">
          <Localized as="dt" of={cite.files} />
          {cite.links.map(({ href, name }) => [
            ' ',
            <dd key={href}>
              <a
                className="link inline-block min-w-6 py-2 easy:min-w-touch"
                href={href}
                download=""
                data-file=""
              >
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
