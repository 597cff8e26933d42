import { Localized, type LocalizedProps } from '../localized/view.tsx'

/** A line on what stands below it. */
export function Lead(props: Omit<LocalizedProps, 'as' | 'className'>) {
  return (
    <Localized
      as="p"
      className="mt-2 text-balance max-w-measure text-base text-soft print:break-inside-avoid print:break-after-avoid"
      {...props}
    />
  )
}
