import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '搜索按钮 value 为空', en: 'A search button with an empty value' },
      html: '<form><input type="submit" class="btn" name="go" value=""></form>',
      findings: [{ messageId: 'missing', quote: 'go' }],
    },
    {
      title: { zh: 'type=button 没有 value', en: 'type=button without a value' },
      html: '<input type="button" name="search" onclick="go()">',
      findings: [{ messageId: 'missing', quote: 'search' }],
    },
  ],
  good: [
    {
      title: { zh: '有 value', en: 'With a value' },
      html: '<input type="submit" value="搜索"><input type="button" value="返回">',
    },
    {
      title: { zh: '浏览器自带名称', en: 'Named by the browser' },
      html: '<input type="submit"><input type="reset">',
    },
    {
      title: { zh: '有 title', en: 'With a title' },
      html: '<input type="submit" value="" title="搜索">',
    },
  ],
} satisfies PageExamples
