import type { PageData } from '../../lib/pages/kind-of.ts'
import { numeralWidth } from '../../lib/report/numbers/numeral-width.ts'
import { Notes } from '../beside/view.tsx'
import { Localized } from '../localized/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'
import { PartTools } from '../part-tools/view.tsx'
import { Printed } from '../printed/view.tsx'
import { QuoteTool } from '../quote/view.tsx'
import { SubPart } from '../sub-part/view.tsx'
import { Text } from '../text/view.tsx'

/** The whole report: its words in the order of the source, with the numbers of areas and tasks, and how to cite it. */
export function Report(report: PageData['report']) {
  const column = report.bilingual ? 'max-w-measure @lg:max-w-pairs' : 'max-w-measure'
  return (
    <>
      <article className={`report easy:max-w-easy ${column}`}>
        <header className="border-b-2 border-main pt-8 pb-7 print:pt-0 print:pb-5">
          <Printed {...report.printed} />
          <Localized as="h1" className="font-title text-3xl font-semibold second:text-lg" of={report.title} />
          <p className="mt-3 flex flex-wrap items-baseline gap-x-3">
            <b className={`numeral text-2xl em-${numeralWidth(report.year)}`}>{report.year}</b>
            {report.slogan ? (
              <Localized
                as="span"
                className="font-title text-lg text-main second:text-base"
                of={report.slogan}
              />
            ) : null}
          </p>
          {report.subtitle ? (
            <Localized as="p" className="text-base text-soft easy:hidden" of={report.subtitle} />
          ) : null}
        </header>
        {report.requirements ? (
          <section>
            <div className="mt-12 mb-4 print:mt-6 print:mb-3">
              <PartHeading level={2} {...report.requirements} />
            </div>
            <Text sentences={report.requirements.sentences} as="indented" />
          </section>
        ) : null}
        {report.plan ? (
          <div className="mt-12 mb-4 print:mt-7 print:mb-3">
            <PartHeading level={2} id="plan" title={report.plan} />
          </div>
        ) : null}
        {report.areas.map((area) => (
          <section
            key={area.id}
            className="rule-t mt-10 pt-6 in-data-[first='']:animate-next-frame first-of-type:border-0 print:mt-7 print:border-0 print:pt-0"
          >
            <PartHeading level={3} {...area} />
            <Text sentences={area.sentences} as="indented" />
            {area.tasks.map((task) => (
              <SubPart key={task.id} part={task} level={4} paragraphs="indented" />
            ))}
          </section>
        ))}
        {report.pledges || report.closing ? (
          <section
            id={report.pledges && 'pledges'}
            className="border-t-2 border-main mt-12 in-data-[first='']:animate-next-frame print:mt-7"
          >
            {report.pledgesTitle ? (
              <div className="mt-9 print:mt-5">
                <PartHeading level={2} title={report.pledgesTitle} />
              </div>
            ) : null}
            {report.pledges?.map((pledge) => (
              <SubPart key={pledge.id} part={pledge} level={3} paragraphs="indented" />
            ))}
            {report.closing ? (
              <div className="rule-t rule-b mt-12 py-6 text-center">
                <Localized
                  as="p"
                  id="closing"
                  className="closing font-title text-lg font-semibold text-balance break-keep second:text-base"
                  of={report.closing}
                />
              </div>
            ) : null}
          </section>
        ) : null}
      </article>
      <QuoteTool strings={report.quote} />
      <aside role="none" className="contents">
        <div className="hidden text-sm print:mt-5 print:block">
          <Notes {...report.notes} />
        </div>
        <div className={column}>
          <PartTools {...report.tools} />
        </div>
      </aside>
    </>
  )
}
