import type { PageData } from '../../lib/pages/kind-of.ts'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { Paragraph } from '../paragraph/view.tsx'

/** The page that checks quotations; element.ts fills it, and without script it says how to check by hand. */
export function CheckPage(page: PageData['check']) {
  const { title, lead, noScript, whole, placeholder, templates, sources, copy, legend, weights, older } = page
  return (
    <ListPage title={title} titleId="check" lead={lead}>
      <check-page data-weights={weights} data-older={older}>
        <div className="mt-4 max-w-measure [check-page:defined_&]:hidden">
          <Paragraph of={noScript} />
          <Localized as="a" className="link inline-block py-1 easy:py-2" href={whole.href} of={whole.words} />
        </div>
        <textarea
          aria-labelledby="check"
          placeholder={placeholder}
          dir="auto"
          rows={6}
          autoComplete="off"
          spellCheck="false"
          className="mt-4 block w-full rounded-md border border-strong px-3 py-2 text-lg placeholder:text-soft placeholder:opacity-100"
        />
        <p role="status" className="mt-3 text-base text-soft empty:hidden" />
        <div className="check-found text-base [&_ins]:bg-glow [&_ins]:text-accent [&_ins]:underline [&_del]:text-soft [&_del]:line-through [&_del+ins]:ms-1 [&_i]:not-italic [&_i]:text-soft" />
        <template data-say="finding">
          <section className="mt-6 max-w-measure rule-t pt-4">
            <h2 className="text-lg font-semibold">…</h2>
            <ul className="mt-1" />
            <blockquote className="mt-2" />
            <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
              {/* biome-ignore lint/a11y: element.ts makes a link of it for every sentence. */}
              <a className="link [&>span]:block" />
              <Localized as="button" type="button" of={copy} />
              <span role="status" />
            </p>
          </section>
        </template>
        <Localized as="p" className="check-legend mt-6 max-w-measure text-sm text-soft" hidden of={legend} />
        {templates.map(({ name, words }) => (
          <Localized key={name} as="template" data-say={name} of={words} />
        ))}
        {sources.map(({ name, text }) => (
          <template key={name} data-say={name}>
            {text}
          </template>
        ))}
      </check-page>
    </ListPage>
  )
}
