import type { RecapLine, RecapStory, RecapView, Turn } from '../card/recap.ts'
import { RECAP_MS } from '../model/recap.ts'
import { DAY } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { StoryCourse } from '../store/story-course.ts'
import { dayName, localWeekday } from '../text/clock-time.ts'
import { areVersions } from '../text/similar-titles.ts'
import { spokenDays } from '../text/spoken-day.ts'
import type { Loaded } from './loaded-digest.ts'
import type { Reader } from './reader.ts'

/** What the recap of a week shows: its stories with how they went on, and what was saved and not read. */
export async function recapView(
  { digest, places, articles, summaries, sources }: Loaded,
  store: Pick<Store, 'stories'>,
  { language, zone }: Pick<Reader, 'language' | 'zone'>,
): Promise<RecapView> {
  const lines = articles.map((article, position): RecapLine & { storyId: number | null } => ({
    position,
    headline: summaries.get(article.id)?.headline ?? article.title,
    link: article.link,
    source: article.sourceTitle,
    storyId: article.storyId,
  }))
  const isSaved = ({ position }: RecapLine) => places[position]?.why.saved === true
  const told = lines.filter((line) => !isSaved(line))
  const courses = await store.stories.courses(
    told.flatMap(({ storyId }) => storyId ?? []),
    digest.dueAt - RECAP_MS,
    digest.dueAt,
  )
  const stories = told.map(({ storyId, ...line }): RecapStory => {
    const course = storyId === null ? undefined : courses.get(storyId)
    return {
      ...line,
      sources: sources.get(articles[line.position]?.id ?? 0) ?? 1,
      course: turns(course, line.headline, { language, zone }),
    }
  })
  return {
    digest: digest.id,
    days: spokenDays(digest.dueAt - RECAP_MS + DAY, digest.dueAt, {
      zone,
      language,
      now: digest.dueAt,
    }),
    stories,
    saved: lines.filter(isSaved).map(({ storyId: _storyId, ...line }) => line),
  }
}

/** The first and the last report of a story, as far as they say something else than each other and than the headline. */
function turns(
  course: StoryCourse | undefined,
  headline: string,
  { language, zone }: Pick<Reader, 'language' | 'zone'>,
): Turn[] {
  if (course === undefined) return []
  const [first, last] = [course.first, course.last].map(({ title, publishedAt }) => ({
    title,
    day: dayName(localWeekday(publishedAt, zone), language),
  }))
  if (first === undefined || last === undefined) return []
  // Within a day reports repeat each other.
  if (first.day === last.day || areVersions(first.title, last.title)) return []
  return [first, last].filter(({ title }) => title !== headline)
}
