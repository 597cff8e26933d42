import { PageShell } from '../../../../components/page-shell/view.tsx'
import { Targets } from '../../../../components/targets/view.tsx'
import { routeOf } from '../../../route-of.tsx'

const route = routeOf('targets', PageShell, Targets)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
