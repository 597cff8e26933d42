import { PageShell } from '../../../components/page-shell/view.tsx'
import { Report } from '../../../components/report/view.tsx'
import { routeOf } from '../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('report', PageShell, Report)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
