import type { FakeChannels } from './fake-channels.ts'
import {
  albumPart,
  forwardedPart,
  linkPreviewPart,
  mediaPart,
  pollPart,
  replyPart,
  textPart,
} from './post-markup.ts'

/** The two channels of the sandbox, by name: one with news of its own, one that mostly points to pages. */
export const SAMPLE_CHANNELS = ['wire_room', 'link_harbour'] as const

const HOUR = 3_600_000

/** A post of a sample: how many hours ago it was published, and what it is made of. */
interface Sample {
  hoursAgo: number
  body: string
  isService?: boolean
  isEdited?: boolean
}

/**
 * Opens two channels with posts of all kinds, so that following a channel can be tried by hand.
 * @param page the address of a page of the made-up sites, which the second channel links.
 * @param picture the address of a picture.
 */
export function openSampleChannels(
  channels: FakeChannels,
  { now, page, picture }: { now: number; page: (path: string) => string; picture: string },
): void {
  const [wire, links] = SAMPLE_CHANNELS
  channels.open({ name: wire, title: 'Wire Room', description: 'Short news.' })
  channels.open({ name: links, title: 'Link Harbour', subscribers: 870 })
  const publish = (name: string, samples: readonly Sample[]) => {
    for (const { hoursAgo, body, ...more } of samples) {
      channels.post(name, body, { at: now - hoursAgo * HOUR, ...more })
    }
  }
  publish(wire, wireRoom(`https://t.me/${wire}`, picture))
  publish(links, linkHarbour(`https://t.me/${wire}/5`, page))
}

function wireRoom(channel: string, picture: string): Sample[] {
  return [
    { hoursAgo: 200, body: textPart('Channel created'), isService: true },
    {
      hoursAgo: 20,
      body: textPart(
        '<b>The night tram gets a conductor again</b><br/><br/>After nine years without one, line 4 is staffed from Monday. The operator says that the machines on board <i>“were honest, but never asked who needed help”</i>.<br/><br/><a href="?q=%23trams">#trams</a>',
      ),
    },
    {
      hoursAgo: 16,
      body: textPart(
        'A compiler that explains itself: the new release prints the rule behind each error.<br/><pre>error: x is moved here\nrule: a value has one owner</pre>Three projects have switched already.',
      ),
    },
    { hoursAgo: 15, body: pollPart('Do you read error messages?', ['Always', 'When it burns']) },
    {
      hoursAgo: 9,
      body: textPart(
        'The observatory in Averell will keep its dome. The council voted 11 to 4.<blockquote>A roof that opens is worth a roof that leaks.</blockquote>Repairs begin in spring.',
      ),
    },
    { hoursAgo: 8, body: mediaPart('sticker_wrap') },
    {
      hoursAgo: 5,
      body:
        albumPart(`${channel}/7`, [picture, picture]) +
        textPart('Two views of the new lock at dusk.'),
    },
    {
      hoursAgo: 3,
      body:
        replyPart('wire_room', 'The observatory in Averell will keep its dome.') +
        textPart(
          'The repair costs 2.4 million, not 24. We misread a comma. <tg-spoiler>Sorry.</tg-spoiler>',
        ),
      isEdited: true,
    },
    { hoursAgo: 2, body: mediaPart('voice') },
  ]
}

function linkHarbour(original: string, page: (path: string) => string): Sample[] {
  const link = (path: string, text: string) =>
    `<a href="${page(path)}" onclick="return confirm('Open?');">${text}</a>`
  return [
    {
      hoursAgo: 11,
      body:
        textPart(
          `Worth your tea: ${link('/signal/lantern-fare-cards-copied', 'how the Lantern fare card was copied')}`,
        ) + linkPreviewPart({ url: page('/signal/lantern-fare-cards-copied'), site: 'The Signal' }),
    },
    {
      hoursAgo: 7,
      body:
        forwardedPart('Wire Room', original) +
        textPart('The observatory in Averell will keep its dome. The council voted 11 to 4.'),
    },
    {
      hoursAgo: 4,
      body: textPart(
        `Old, and still right 🔭<br/>${link('/orbit/ridge-telescope-second-life', 'read')}`,
      ),
    },
    { hoursAgo: 1, body: mediaPart('video_player') },
  ]
}
