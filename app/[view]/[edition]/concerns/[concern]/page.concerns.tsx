import { Concern } from '../../../../../components/concern/view.tsx'
import { PageShell } from '../../../../../components/page-shell/view.tsx'
import { routeOf } from '../../../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('concern', PageShell, Concern)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
