import type { PageData } from '../../lib/pages/kind-of.ts'
import { Actions } from '../actions/view.tsx'
import { Board } from '../board/view.tsx'
import { Localized } from '../localized/view.tsx'
import { NumberedItems } from '../numbered-link/view.tsx'
import { TargetFigure } from '../target-figure/view.tsx'
import { Year } from '../year/view.tsx'

/** The newest edition at a glance: what it is, every task, the pledges, and the numbers as pictures. */
export function Home(home: PageData['home']) {
  return (
    <>
      <div className="masthead">
        <Year year={home.year} />
        <div>
          <Localized as="h1" of={home.heading} />
          <Localized as="p" className="slogan" of={home.slogan} />
          <Localized as="p" className="lead" of={home.lead} />
          <Actions links={home.links} />
        </div>
      </div>
      <section className="band" aria-labelledby="board">
        <Localized as="h2" id="board" of={home.boardTitle} />
        <Localized as="p" className="band-lead" of={home.subtitle} />
        <Board areas={home.areas} />
      </section>
      <section className="band" aria-labelledby="pledges">
        <h2 id="pledges">
          <Localized as="a" href={home.pledgesHref} of={home.pledgesTitle} />
        </h2>
        <ol className="cells">
          <NumberedItems links={home.pledges} />
        </ol>
      </section>
      <section className="band" aria-labelledby="figures">
        <Localized as="h2" id="figures" of={home.figuresTitle} />
        <Localized as="p" className="band-lead" of={home.figuresLead} />
        <div className="target-cards">
          {home.targets.map((target) => (
            <TargetFigure key={target.id} target={target} />
          ))}
        </div>
      </section>
      {home.editions.length > 0 ? (
        <section className="band" aria-labelledby="editions">
          <Localized as="h2" id="editions" of={home.editionsTitle} />
          <Actions links={home.editions} />
        </section>
      ) : null}
    </>
  )
}
