import type { PageData } from '../../lib/pages/kind-of.ts'
import { Localized } from '../localized/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'
import { PartTools } from '../part-tools/view.tsx'
import { Printed } from '../printed/view.tsx'
import { QuoteTool } from '../quote/view.tsx'
import { SubPart } from '../sub-part/view.tsx'
import { Text } from '../text/view.tsx'

/** The whole report: its words in the order of the source, with the numbers of areas and tasks, and how to cite it. */
export function Report(report: PageData['report']) {
  return (
    <>
      <article className="report">
        <header>
          <Printed {...report.printed} />
          <Localized as="h1" of={report.title} />
          <p className="report-slogan font-serif">
            <b>{report.year}</b> <Localized as="span" of={report.slogan} />
          </p>
          <Localized as="p" className="report-subtitle" of={report.subtitle} />
        </header>
        <section className="report-part">
          <PartHeading level={2} {...report.requirements} />
          <Text sentences={report.requirements.sentences} />
        </section>
        <PartHeading level={2} id="plan" title={report.plan} />
        {report.areas.map((area) => (
          <section key={area.id} className="report-part">
            <PartHeading level={3} {...area} />
            <Text sentences={area.sentences} />
            {area.tasks.map((task) => (
              <SubPart key={task.id} part={task} level={4} />
            ))}
          </section>
        ))}
        <section id="pledges" className="report-part">
          {report.pledges.map((pledge) => (
            <SubPart key={pledge.id} part={pledge} level={3} />
          ))}
          <Localized as="p" id="closing" className="closing font-serif" of={report.closing} />
        </section>
      </article>
      <QuoteTool strings={report.quote} />
      <aside role="none">
        <PartTools {...report.tools} />
      </aside>
    </>
  )
}
