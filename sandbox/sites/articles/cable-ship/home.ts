/** The last part of the long read: power, light and the way home. */
export const home = `
## Light

It is a quarter to five in the morning on the sixteenth day when the shore asks everyone to step
back from the cable. Power comes on slowly, from both ends at once, since the two stations share the
work. At Port Averell the voltage climbs by a hundred volts at a time, with a pause after each step
in which everybody listens. At fifteen hundred the first repeaters wake up. At four thousand one can
see, on a laptop in the ship’s mess, a column of small lamps turning from grey to green: fourteen,
fifteen, sixteen, the whole string across the ocean, up to seventy-nine.

Halloran is on shift again. She has asked for it. There are eight graphs on her wall now, one for
each pair of fibres, and for some time they all show nothing. Then the first of them, the one that
fell off the ledge sixteen days before, goes straight up, overshoots a little, and comes to rest two
hairs above the place where it had been. The new glass is better than the old.

“Tell Aiko it’s a two,” she says over the satellite line, and in the mess, where somebody has put
her on the loudspeaker, there is a noise which must have been heard on the trawler.

Nothing else happens. It takes about a day until the owners have run their tests and given the cable
back to its customers, and even then no one ashore will see a difference. Pages will open in the
same blink in which they opened yesterday. Somewhere a router will notice that there is one more way
to Sevra, and that it is eleven thousandths of a second shorter than the one it has been using, and
will begin to send a part of the evening that way.

## What changes

In the long run the work may change more than the people who do it expect. On the way home I ask
each of them what the repair of the year 2040 will look like, and I get as many futures as there are
bunks.

1. Ferreira-Lind believes in listening. The fibres that carry the traffic can also feel: a cable
   that is touched by an anchor sends back a slightly different echo. Three systems already watch
   for that, and one of them warned a tanker by radio last autumn, eight minutes before the anchor
   would have reached it.
2. Sanz believes in paper, or in less of it. If permits took two days instead of eleven, she says,
   the world would need six ships fewer, and nobody would have to build them.
3. Osei believes in tanks on the seabed, small depots with a few kilometres of spare cable and a
   clever reel, to be picked up where they are needed. He has drawn one. It has been on the door of
   the mess for two years, and people have added windows and a chimney.
4. Duquesne believes in sail, or at least in ships that burn less. On this voyage the *Maren Tide*
   used 412 tonnes of fuel, and most of it went into standing still.
5. Marsh believes that in 2040 there will be a hook on a rope.

The most radical answer came from Brandvold, and it took her a day to give it. She thinks that the
cables themselves should be made so that they can be mended by more people: standard joints,
standard tools, one certificate instead of nineteen. The makers have never liked the idea. A joint
of one’s own is a small monopoly, and it lasts for twenty-five years. But two of the owners have
asked for it in their latest tenders, and she has been invited to a committee. “I have been told it
meets in a room without windows,” she says. “I shall feel at home.”

Not everything in these plans is wishful. The listening, in particular, is close. At the college in
Port Averell a group led by the geophysicist Ellen Tarrant has been recording Halcyon-2 since the
year before last, with the permission of its owners, on one fibre that was dark anyway. When she
heard of the break she went back to her discs. There it was, on the Saturday, six hours before the
graph fell: a slow tapping, every ninety seconds, growing louder, as of something heavy being drawn
along the bottom. It passed over the cable four times. At the fifth pass it stopped, and pulled.

Nobody was looking at it, since it was research, and it was the weekend. Tarrant has since written a
small program that does look. In the nine weeks after it was switched on, it raised eleven alarms.
Three were trawlers, which were called by radio and turned away. Seven were nothing that anyone
could find. One was a whale, which took an interest in the cable for the better part of an
afternoon, followed it for some miles, and then went elsewhere.

## Pier 14

We come in on a Friday, in rain, eighteen days and nine hours after we left. The harbour looks as
though nothing had happened, and that, Almqvist points out, is exactly what she was paid for. The
ship is made fast at a quarter past two. The agent comes up with a bag of letters. A truck is
waiting to take away eleven kilometres of old cable, cut into lengths, for the copper.

Osei is already counting what is left. Tank two is down to nine kilometres, and somebody will have
to coil a fresh length from the depot, by hand, in circles, before the ship can be called ready. By
the contract she has three days for that. After those the clock can start again with any telephone
call.

Morava stands at the rail with a last tray of rolls, which nobody can eat any more and which
everybody takes. Brandvold goes straight to her dentist, who has kept the temporary filling in his
book for three weeks with a question mark. Marsh, who lives within sight of the pier, walks home.

In the jointing room the bench has been wiped, the diamond put back in its case. On the wall there
is a board, with small brass plates on it, one for each joint that has been made on this ship: a
number, a date, a depth, and two letters for the person who made it. There are two new ones. I look
for the oldest with the letters A. B. It is from nine years ago, on a cable that has since been
retired, in a sea on the other side of the world.

The plates on the left, the earliest, are from 2004 and 2005. Some of those cables are still in use.
They are at the bottom at this moment, in the cold, under more weight than a building, and through
each of the joints goes a river of light that has never been interrupted since the day somebody
closed it by hand. There is no sign on them, and no lamp. They were made by people who wanted a two
and got a two, and who then went to supper.

On Sunday evening I called my sister, who lives in Sevra, to tell her that I was back. The picture
stood still for a moment, as it sometimes does, with her mouth half open and a cup in her hand. Then
it moved. “You froze,” she said. “Is it the internet?” I said that I did not think so. I said that
as far as I knew, it was working.
`
