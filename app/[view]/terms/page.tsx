import { PageShell } from '../../../components/page-shell/view.tsx'
import { Terms } from '../../../components/terms/view.tsx'
import { routeOf } from '../../route-of.tsx'

const route = routeOf('terms', PageShell, Terms)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
