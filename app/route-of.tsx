import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { FunctionComponent, PropsWithChildren } from 'react'
import { kindOf, type PageData } from '../lib/pages/kind-of.ts'
import { metadataOf } from '../lib/pages/metadata.ts'
import { contextFor, type Params, paramsOf } from '../lib/pages/route.ts'
import { type Shell, shellOf } from '../lib/pages/shell.ts'

/**
 * What the route of a kind of page exports.
 * @param Frame what stands round the text; each page imports it by itself, since imports are the order of its rules
 * @param Component what is shown of the kind's data
 */
export function routeOf<Kind extends keyof PageData>(
  kind: Kind,
  Frame: FunctionComponent<PropsWithChildren<Shell>>,
  Component: FunctionComponent<PageData[Kind]>,
) {
  return {
    generateStaticParams: paramsOf(kind),

    async generateMetadata({ params }: { params: Params }): Promise<Metadata> {
      const context = await contextFor(kind, params)
      return context ? metadataOf(context) : {}
    },

    async Page({ params }: { params: Params }) {
      const context = await contextFor(kind, params)
      if (!context) notFound()
      const data = kindOf(kind).data(context)
      return <Frame {...shellOf(context)}>{element(Component, data)}</Frame>
    },
  }
}

function element<Data extends object>(Component: FunctionComponent<Data>, data: Data) {
  return <Component {...data} />
}
