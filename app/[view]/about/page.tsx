import { About } from '../../../components/about/view.tsx'
import { PageShell } from '../../../components/page-shell/view.tsx'
import { routeOf } from '../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('about', PageShell, About)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
