import { deflateSync } from 'node:zlib'
import { createHtml } from '../../core/report/format/html.ts'
import type { Formatter } from '../../core/report/report.ts'
import { inspectionSections } from './inspection-sections.ts'
import type { Inspection } from './report-writer.ts'

/** The HTML report of an inspection: one file, its findings deflated. */
export const createInspectionHtml = (inspection: Inspection): Formatter =>
  createHtml(inspection, {
    title: { zh: '政务公开网站检查报告', en: 'Inspection of government websites' },
    pack: data => deflateSync(JSON.stringify(data), { level: 9 }).toString('base64'),
    changeOf: (finding, unit) => inspection.comparison?.changeOf(finding, unit) ?? '',
    compared: inspection.comparison !== null,
    ...inspectionSections(inspection),
  })
