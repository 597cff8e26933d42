import { Downloads } from '../../../components/downloads/view.tsx'
import { PageShell } from '../../../components/page-shell/view.tsx'
import { routeOf } from '../../route-of.tsx'

const route = routeOf('downloads', PageShell, Downloads)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
