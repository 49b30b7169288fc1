import { html } from 'hono/html'
import type {
  Budget,
  Day,
  FailedDeliveryLine,
  Overview,
  PreviewLine,
  ProfileLine,
  SourceLine,
} from '../../operator/dashboard-model.ts'
import type { Translate } from '../../text/locales.ts'
import { type Bar, chart } from './chart.ts'
import { actionButton, type Markup, moment } from './page.ts'
import { scaleEnd } from './scale.ts'

/** The overview: health, today's figures, charts for thirty days, switches and the budget. */
export function overviewView(overview: Overview, formToken: string, t: Translate): Markup[] {
  const { statistics, failedJobs, health, days, switches, budget } = overview
  const problems = health.filter(({ problem }) => problem !== null)
  return [
    html`<p class="health ${problems.length === 0 ? 'well' : 'ill'}">${problems.length === 0 ? t('health-well') : t('health-ill')}</p>
    ${problems.length === 0 ? '' : html`<ul class="problems">${problems.map(({ name, problem }) => html`<li><strong>${name}</strong>: ${problem}</li>`)}</ul>`}
    ${failedJobs.length === 0 ? '' : html`<h2>${t('jobs-failed')}</h2><ul class="problems">${failedJobs.map((words) => html`<li>${words}</li>`)}</ul>${actionButton('/admin/jobs/retry', formToken, t('jobs-try-again'))}`}
    <h2>${t('admin-today')}</h2>
    <dl class="figures">${statistics.map(({ label, value, note, isBad }) => html`<div class="figure ${isBad ? 'ill' : ''}"><dt>${label}</dt><dd>${value}${note === null ? '' : html`<small>${note}</small>`}</dd></div>`)}</dl>
    ${statistics.some(({ isBad }) => isBad) ? html`<p class="legend">${t('admin-legend-ill')}</p>` : ''}`,
    html`<h2>${t('admin-days')}</h2><p class="legend">${t('admin-legend-days')}</p><div class="charts">${charts(days, t)}</div>`,
    html`<h2>${t('switch-title')}</h2>
    <ul class="switches">${switches.map(
      ({ name, isOn, words }) =>
        html`<li><span class="dot ${isOn ? 'on' : 'off'}"></span><span>${words}</span>${actionButton(`/admin/switches/${name}/${isOn ? 'off' : 'on'}`, formToken, t(isOn ? 'admin-turn-off' : 'admin-turn-on'), isOn ? 'quiet' : 'strong', name)}</li>`,
    )}</ul>`,
    ...budgetView(budget, formToken, t),
  ]
}

/** The daily caps in a form; an empty field means no cap. */
function budgetView({ usd, tokens, lines, isByHand }: Budget, formToken: string, t: Translate) {
  const cap = (name: string, value: string) =>
    html`<label>${t(`admin-budget-${name}`)} <input name="${name}" type="text" inputmode="decimal" value="${value}" placeholder="${t('admin-budget-none')}" maxlength="20"></label>`
  return [
    html`<h2>${t('budget-title')}</h2>
    <ul class="budget">${lines.map((line) => html`<li>${line}</li>`)}</ul>
    <form class="caps" method="post" action="/admin/budget">
      <input type="hidden" name="token" value="${formToken}">
      ${cap('usd', usd)}${cap('tokens', tokens)}<button class="strong">${t('admin-budget-save')}</button>
    </form>
    ${isByHand ? actionButton('/admin/budget/reset', formToken, t('admin-budget-reset')) : ''}`,
  ]
}

function charts(days: readonly Day[], t: Translate): Markup[] {
  const sum = (of: (day: Day) => number) => days.reduce((total, day) => total + of(day), 0)
  const bars = (of: (day: Day) => number, words: (value: number, day: Day) => string): Bar[] =>
    days.map((day) => ({ label: dayOf(day.at), value: of(day), words: words(of(day), day) }))
  const count = (value: number) => value.toLocaleString('en')
  const usd = (value: number) => `$${value.toFixed(2)}`
  const sent = sum(({ sent: many }) => many)
  const punctual = sum(({ sent: many, punctual: share }) => (many * (share ?? 0)) / 100)
  const percent = (share: number | null) => (share === null ? '–' : `${share.toFixed(1)} %`)
  const framed = (
    key: string,
    total: string,
    words: (value: number) => string,
    shown: readonly Bar[],
    end = scaleEnd(shown.map(({ value }) => value)),
  ) =>
    chart({ title: t(`admin-chart-${key}`), total, end, words, table: t('admin-figures') }, shown)
  return [
    framed(
      'articles',
      count(sum(({ articles }) => articles)),
      count,
      bars(({ articles }) => articles, count),
    ),
    framed(
      'sent',
      count(sent),
      count,
      bars(
        (day) => day.sent,
        (value, { failed }) =>
          failed === 0 ? count(value) : t('admin-chart-failed', { sent: value, failed }),
      ),
    ),
    framed(
      'punctual',
      percent(sent === 0 ? null : (punctual / sent) * 100),
      (value) => `${value} %`,
      bars(
        (day) => day.punctual ?? 0,
        (_, day) => percent(day.punctual),
      ),
      100,
    ),
    framed(
      'cost',
      usd(sum((day) => day.usd)),
      usd,
      bars((day) => day.usd, usd),
    ),
  ]
}

/** "24 Nov": days are UTC, like everything for operators. */
const DAY_NAME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})

function dayOf(at: number): string {
  return DAY_NAME.format(at)
}

/** All sources with their actions, those that need attention first. */
export function sourcesView(
  sources: readonly SourceLine[],
  formToken: string,
  t: Translate,
): Markup[] {
  const add = html`<form class="add" method="post" action="/admin/sources">
    <input type="hidden" name="token" value="${formToken}">
    <label for="address">${t('admin-add-source')}</label>
    <span><input id="address" name="address" type="text" inputmode="url" placeholder="https://example.org/feed.xml" required maxlength="2000"><button class="strong">${t('admin-add')}</button></span>
  </form>`
  return [
    add,
    html`<ul class="sources">${sources.map((source) => sourceItem(source, formToken, t))}</ul>`,
  ]
}

function sourceItem(source: SourceLine, formToken: string, t: Translate): Markup {
  const { id, title, url, topic, kind, words, delivered, lastGoodAt, acts } = source
  const about = [topic, t('admin-source-id', { id: String(id) })]
    .filter((part) => part !== null)
    .join(' · ')
  return html`<li class="source ${kind}">
    <div>
      <h2><span class="dot ${kind}"></span>${title}</h2>
      <p class="address">${url}</p>
      <p>${words}</p>
      <p class="meta">${delivered}</p>
      <p class="meta">${about}${lastGoodAt === null ? '' : html` · ${t('admin-last-read')} ${moment(lastGoodAt)}`}</p>
    </div>
    <div class="acts">${acts.map((action) => actionButton(`/admin/sources/${id}/${action}`, formToken, t(`source-do-${action}`), action === 'move' || action === 'resume' ? 'strong' : 'quiet', title))}</div>
  </li>`
}

/** Failed deliveries, newest first. */
export function deliveriesView(rows: readonly FailedDeliveryLine[], t: Translate): Markup {
  if (rows.length === 0) return html`<p class="empty">${t('admin-all-arrived')}</p>`
  return html`<p>${t('admin-failed-deliveries')}</p>
    <ul class="sources">${rows.map(({ chat, at, isGone, reason, attempts }) => {
      const outcome = t(isGone ? 'admin-gone' : 'admin-failed')
      return html`<li class="source"><div>
        <h2><span class="dot ${isGone ? 'gone' : 'failed'}"></span>${chat}</h2>
        <p>${reason}</p>
        <p class="meta">${outcome} · ${moment(at)} · ${t('admin-tries', { count: attempts })}</p>
      </div></li>`
    })}</ul>`
}

/** The next digest of a profile, with a form to choose among the profiles in use. */
export function digestView(
  profiles: readonly ProfileLine[],
  chosen: number | null,
  lines: readonly PreviewLine[] | null,
  t: Translate,
): Markup {
  if (profiles.length === 0) return html`<p class="empty">${t('admin-no-profiles')}</p>`
  return html`<form class="choose" method="get" action="/admin/digest">
    <label for="profile">${t('admin-profile')}</label>
    <span><select id="profile" name="profile">${profiles.map(({ id, words }) => html`<option value="${id}" ${id === chosen ? html`selected` : ''}>${words}</option>`)}</select><button class="strong">${t('admin-show')}</button></span>
  </form>
  ${lines === null ? '' : lines.length === 0 ? html`<p class="empty">${t('quiet-day')}</p>` : html`<p class="legend">${t('admin-legend-score')}</p><ol class="preview">${lines.map(({ title, link, source, publishedAt, why }) => html`<li><a href="${link}" rel="noreferrer noopener">${title}</a><p class="meta">${source} · ${moment(publishedAt)}</p><p class="meta">${why}</p></li>`)}</ol>`}`
}
