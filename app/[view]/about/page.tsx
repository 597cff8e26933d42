import { About } from '../../../components/about/view.tsx'
import { PageShell } from '../../../components/page-shell/view.tsx'
import { routeOf } from '../../route-of.tsx'

const route = routeOf('about', PageShell, About)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
