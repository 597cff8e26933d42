import { PageShell } from '../../../../components/page-shell/view.tsx'
import { Part } from '../../../../components/part/view.tsx'
import { routeOf } from '../../../route-of.tsx'

const route = routeOf('part', PageShell, Part)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
