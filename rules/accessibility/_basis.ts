import type { Basis } from '../../lib/core/engine/rule.ts'

/** What an accessibility rule stands on: the duty of publicly funded websites, the national standard, the criterion of WCAG it comes from. */
export const basis = (criterion: string): readonly Basis[] => [
  { title: '《中华人民共和国无障碍环境建设法》', clause: '第三十二条' },
  { title: 'GB/T 37668-2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》' },
  { title: 'WCAG 2.1', clause: criterion },
]
