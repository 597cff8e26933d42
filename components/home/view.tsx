import './style.css'
import type { HomeData } from '../../lib/pages/home-page.ts'
import { Actions } from '../actions/view.tsx'
import { Board } from '../board/view.tsx'
import { Localized } from '../localized/view.tsx'
import { NumberedLink } from '../numbered-link/view.tsx'
import { TargetFigure } from '../target-figure/view.tsx'
import { Year } from '../year/view.tsx'

/** The newest edition at a glance: what it is, every task, the pledges, and the numbers as pictures. */
export function Home(home: HomeData) {
  return (
    <>
      <div className="masthead">
        <Year year={home.year} />
        <div>
          <h1>
            <Localized of={home.heading} />
          </h1>
          <p className="slogan">
            <Localized of={home.slogan} />
          </p>
          <p className="lead">
            <Localized of={home.lead} />
          </p>
          <Actions links={home.links} />
        </div>
      </div>
      <section className="band" aria-labelledby="board">
        <h2 id="board">
          <Localized of={home.boardTitle} />
        </h2>
        <p className="band-lead">
          <Localized of={home.subtitle} />
        </p>
        <Board areas={home.areas} />
      </section>
      <section className="band" aria-labelledby="pledges">
        <h2 id="pledges">
          <a href={home.pledgesHref}>
            <Localized of={home.pledgesTitle} />
          </a>
        </h2>
        <ol className="cells">
          {home.pledges.map((pledge) => (
            <li key={pledge.href}>
              <NumberedLink {...pledge} />
            </li>
          ))}
        </ol>
      </section>
      <section className="band" aria-labelledby="figures">
        <h2 id="figures">
          <Localized of={home.figuresTitle} />
        </h2>
        <p className="band-lead">
          <Localized of={home.figuresLead} />
        </p>
        <div className="target-cards">
          {home.targets.map((target) => (
            <TargetFigure key={target.id} target={target} />
          ))}
        </div>
      </section>
      {home.editions.length > 0 ? (
        <section className="band" aria-labelledby="editions">
          <h2 id="editions">
            <Localized of={home.editionsTitle} />
          </h2>
          <Actions links={home.editions} />
        </section>
      ) : null}
    </>
  )
}
