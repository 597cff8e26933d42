import { PageShell } from '../../../components/page-shell/view.tsx'
import { Terms } from '../../../components/terms/view.tsx'
import { routeOf } from '../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('terms', PageShell, Terms)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
