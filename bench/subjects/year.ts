import { year, type YearPlan } from '../growth/year.ts'
import type { Subject } from '../report/subject.ts'

const FULL: YearPlan = { sources: 40, articles: 2, subscribers: 1000, days: 365, keptDays: 180 }
const QUICK: YearPlan = { sources: 5, articles: 2, subscribers: 20, days: 40, keptDays: 30 }

/** The database after a year of use: its size, and the time of what the bot does with it. */
export const aYear: Subject = {
  name: 'year',
  async run({ isQuick, say }) {
    const plan = isQuick ? QUICK : FULL
    const found = await year(plan, say)
    const each = plan.sources * plan.articles
    return {
      tables: [
        {
          title: `Year: SQLite with ${plan.sources} sources, ${each} articles of 450 words a day, and a digest a day to ${plan.subscribers.toLocaleString('en')}`,
          columns: [
            { head: 'day' },
            { head: 'articles' },
            { head: 'deliveries' },
            { head: 'MB on the disk' },
          ],
          rows: found.days.map(({ day, articles, deliveries, megabytes }) => {
            return [day, articles, deliveries, megabytes]
          }),
          notes: [
            `Articles that lead nowhere and deliveries are deleted after ${plan.keptDays} days.`,
          ],
        },
        {
          title: 'Year: what takes how long on the last day',
          columns: [{ head: 'what' }, { head: 'ms', digits: 1 }],
          rows: [
            ['a minute in which nobody is due', found.minuteMs],
            ['search for a rare word', found.searchMs[0]],
            ['search for a usual word', found.searchMs[1]],
            ['search for a word of every article', found.searchMs[2]],
            [
              `the night: CPU for deleting ${found.nightDeleted.toLocaleString('en')} articles and ${plan.subscribers.toLocaleString('en')} deliveries`,
              found.nightCpuMs,
            ],
            ['the night: the longest that another write waits', found.nightLongestMs],
          ],
        },
      ],
    }
  },
}
