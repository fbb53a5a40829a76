import { describe, expect, test } from 'vitest'
import { readListApi } from '../../../lib/node/crawl/list-api.ts'

const URL_OF_LIST = 'http://www.example.gov.cn/gkmlpt/api/all/0?page=1&sid=755031'
const article = (id: number) => ({
  id,
  title: `通知${id}`,
  url: `http://www.example.gov.cn/gkmlpt/content/1/${id}/post_${id}.html`,
})
const answer = JSON.stringify({ total: 5, articles: [article(1), article(2)] })

describe('readListApi', () => {
  test('entries and, from the first page, all further pages', () => {
    const links = readListApi(answer, URL_OF_LIST)
    expect(
      links.map(({ how, url, text }) => `${how} ${url.slice('http://www.example.gov.cn'.length)} ${text}`),
    ).toEqual([
      'script /gkmlpt/content/1/1/post_1.html 通知1',
      'script /gkmlpt/content/1/2/post_2.html 通知2',
      'paging /gkmlpt/api/all/0?page=2&sid=755031 ',
      'paging /gkmlpt/api/all/0?page=3&sid=755031 ',
    ])
  })

  test('from a later page the next', () => {
    const pagesAt = (page: number) =>
      readListApi(answer, URL_OF_LIST.replace('page=1', `page=${page}`)).filter(link => link.how === 'paging').length
    expect([2, 3].map(pagesAt)).toEqual([1, 0])
  })

  test.each(['', '{', '[]', '"text"', 'null', '<html></html>', `${'['.repeat(2_000)}${']'.repeat(2_000)}`])(
    'nothing in %.20s',
    text => expect(readListApi(text, URL_OF_LIST)).toEqual([]),
  )

  test('JSONP', () => expect(readListApi(`callback(${answer});`, URL_OF_LIST)).toHaveLength(4))
})
