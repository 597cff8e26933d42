import { Checklist } from '../../../../components/checklist/view.tsx'
import { PageShell } from '../../../../components/page-shell/view.tsx'
import { routeOf } from '../../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('checklist', PageShell, Checklist)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
