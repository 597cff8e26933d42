import type { SetOut as SetOutData } from '../../lib/pages/set-out.ts'
import { Localized } from '../localized/view.tsx'
import { ProjectList } from '../project-list/view.tsx'
import { TargetFigures } from '../target-figure/view.tsx'

/** What a part sets out, read off its annotations: its figures and its projects. */
export function SetOut({ title, targets, projects }: SetOutData) {
  if (targets.items.length + projects.items.length === 0) return null
  return (
    // Its id is an address that was published before its heading was what it is.
    <aside className="mt-10 easy:hidden print:mt-6" id="promised" aria-labelledby="set-out">
      <Localized
        as="h2"
        id="set-out"
        className="mb-4 text-base font-semibold print:mb-2 text-main"
        of={title}
      />
      {targets.items.length > 0 ? <TargetFigures targets={targets.items} on="part" /> : null}
      {projects.items.length > 0 ? (
        <div className="mt-4 text-base">
          <ProjectList projects={projects.items} />
        </div>
      ) : null}
    </aside>
  )
}
