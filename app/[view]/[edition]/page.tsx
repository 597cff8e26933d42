import { PageShell } from '../../../components/page-shell/view.tsx'
import { Report } from '../../../components/report/view.tsx'
import { routeOf } from '../../route-of.tsx'

const route = routeOf('report', PageShell, Report)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
