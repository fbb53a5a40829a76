import type { Page } from '../page.ts'
import { selectOne } from '../select-one.ts'
import type { SiteProfile } from '../site-profile.ts'
import { cleanText } from '../tree.ts'

/** The text of the element that the site's profile names for a value; `null` where it names none or the page has no such element. */
export const profileValue = (page: Page, name: keyof NonNullable<SiteProfile['metadata']>): string | null => {
  const selector = page.profile?.metadata?.[name]
  const element = selector === undefined ? null : selectOne(page, selector)
  const text = element ? cleanText(element) : ''
  // The element may hold its label too: 发文字号：…
  return text === '' ? null : text.replace(/^[[【]?[^\s:：\]】\d]{1,10}[\]】:：]\s{0,9}/, '').trim() || null
}
