import type { Draft } from '../article.ts'

/** Code, a nested list, a table and a picture in one article. */
export const queue: Draft = {
  slug: 'a-queue-in-forty-lines',
  source: 'halfbyte',
  title: 'A queue in forty lines, and the three bugs it had',
  author: 'Wen Castellane',
  language: 'en',
  categories: ['Programming', 'Databases'],
  excerpt:
    'We replaced a message broker by a table and forty lines of code. It has run for two years. These are the three bugs that we wrote on the way.',
  body: `
Two years ago our orders went through a message broker that three people understood, and two of them
had left. We replaced it by a table in the database that we had anyway. The code fits on one screen.
It also had three bugs, and I have come to think that everyone who writes a queue writes the same
three.

## The table

A job is a row. It is due at a time, it is taken by a worker for a while, and it is deleted when it
is done. There is no status column: whether a job is waiting or taken follows from two times.

~~~sql
CREATE TABLE job (
  id       INTEGER PRIMARY KEY,
  payload  TEXT    NOT NULL,
  due      INTEGER NOT NULL,
  taken    INTEGER,          -- until when a worker holds it
  attempts INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX job_due ON job (due) WHERE taken IS NULL;
~~~

A worker takes the oldest job that is due, in one statement, so that no two workers can take the
same:

~~~ts
const job = db.get(\`
  UPDATE job SET taken = $now + 30000, attempts = attempts + 1
  WHERE id = (
    SELECT id FROM job
    WHERE due <= $now AND (taken IS NULL OR taken < $now)
    ORDER BY due LIMIT 1
  )
  RETURNING id, payload\`, { now })

if (job && (await run(job.payload))) db.run('DELETE FROM job WHERE id = ?', job.id)
~~~

![Three layers of hills in green](terraces "Table, worker, ledger: the three layers as somebody drew them on the office wall.")

## The three bugs

1. **The late worker.** A job takes thirty-one seconds. Its lease has run out, and another worker
   has it as well.
  - The first worker finishes and deletes the row.
  - The second finishes and deletes nothing, and we have charged a customer twice.
    - The cure is to make the work safe to repeat, not to make the lease longer.
    - We store the result under the job's \`id\`, and the second insert fails.
2. **The poisoned job.** A payload that crashes the worker comes back every thirty seconds, for
   ever.
  - After \`attempts\` reaches five, we move it to a second table and tell a person.
  - The second table had 14 rows in two years. We looked at all of them.
3. **The polite retry.** When the payment service was down, all jobs failed together and came back
   together.
  - Now each one waits for \`2 ** attempts\` seconds, plus a random part of that.

None of them shows in a test with one worker and a fast machine. All of them showed within a month.

## What it costs

I measured the queue on the small server that it runs on, with four workers and jobs that do
nothing:

| Jobs waiting | Jobs per second | Time to take one, median | Slowest of a thousand |
| 1,000 | 4,180 | 0.8 ms | 6 ms |
| 100,000 | 4,010 | 0.9 ms | 7 ms |
| 1,000,000 | 3,720 | 1.0 ms | 19 ms |

On our busiest day we had 61 jobs a second. The broker could have done forty thousand, and I am sure
that somebody needs it.

> A tool that you can read in one sitting is worth more than a tool that is ten times faster than
> you need.

The forty lines, with tests for the three bugs, are [in our
repository](https://code.halfbyte.example/queue). If you find the fourth bug, please write to me. I
would rather not meet it alone.
`,
}
