import './style.css'
import type { ReportData } from '../../lib/pages/report-page.ts'
import { Localized } from '../localized/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'
import { PartTools } from '../part-tools/view.tsx'
import { Printed } from '../printed/view.tsx'
import { QuoteTool } from '../quote/view.tsx'
import { SubPart } from '../sub-part/view.tsx'
import { Text } from '../text/view.tsx'

/** The whole report: its words in the order of the source, with the numbers of areas and tasks, and how to cite it. */
export function Report({
  year,
  title,
  slogan,
  subtitle,
  requirements,
  plan,
  areas,
  pledges,
  closing,
  printed,
  tools,
  quote,
}: ReportData) {
  return (
    <>
      <article className="report">
        <header>
          <Printed {...printed} />
          <h1>
            <Localized of={title} />
          </h1>
          <p className="report-slogan font-serif">
            <b>{year}</b>{' '}
            <span>
              <Localized of={slogan} />
            </span>
          </p>
          <p className="report-subtitle">
            <Localized of={subtitle} />
          </p>
        </header>
        <section>
          <PartHeading level={2} id={requirements.id} title={requirements.title} href={requirements.href} />
          <Text sentences={requirements.sentences} />
        </section>
        <section>
          <PartHeading level={2} id="plan" title={plan} />
          {areas.map((area) => (
            <section key={area.id} className="report-area">
              <PartHeading level={3} id={area.id} number={area.number} title={area.title} href={area.href} />
              <Text sentences={area.sentences} />
              {area.tasks.map((task) => (
                <SubPart key={task.id} part={task} level={4} />
              ))}
            </section>
          ))}
        </section>
        <section id="pledges" className="report-pledges">
          {pledges.map((pledge) => (
            <SubPart key={pledge.id} part={pledge} level={3} />
          ))}
          <p id="closing" className="closing font-serif">
            <Localized of={closing} />
          </p>
        </section>
        <QuoteTool strings={quote} />
      </article>
      <PartTools {...tools} />
    </>
  )
}
