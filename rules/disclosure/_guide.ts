import { article } from '../../lib/core/page/facts/article.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { sentencesOf } from '../../lib/core/text/sentences.ts'

/** Fifteen working days to answer, or to prolong: twenty since 2019 (art. 33). A third party still has fifteen (art. 32). */
export const FIFTEEN_DAYS =
  /(?:15|十五)\s?个?工作日(?:之?内)?(?:[^,]{0,12}(?:答复|答覆|回复|处理|提供))|(?:答复|答覆|回复)[^,。]{0,20}(?:延长|不超过|不得超过)[^,。]{0,10}(?:15|十五)\s?个?工作日|(?:延长|时限|期限)[^。]{0,20}(?:不超过|不得超过)\s?(?:15|十五)\s?个?工作日/
/** The sentence speaks of someone else's deadline. */
export const THIRD_PARTY = /第三方|第三人|征求意见|征询|其他(?:行政)?机关|补正|更正/

/** Fewer characters are a frame around a guide that a script, a viewer or an attachment shows. */
const ENOUGH = 200

/** A guide's words, one line each; `null` where the page does not hold them. */
export const guideText = (page: Page): string | null => {
  const text = page.fact(articleText)
  return text.length >= ENOUGH && page.fact(article).body ? text : null
}

/** Whether a guide's text still gives fifteen working days to answer. */
export const givesFifteenDays = (text: string): boolean => {
  for (const sentence of sentencesOf(text)) {
    if (FIFTEEN_DAYS.test(sentence.text) && !THIRD_PARTY.test(sentence.text)) return true
  }
  return false
}
