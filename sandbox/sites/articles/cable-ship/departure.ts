/** The first part of the long read: the fault, the ship and the hold. */
export const departure = `
At twelve minutes past three on a Sunday morning in March, a graph on the ninth floor of an office
block in Port Averell fell off a ledge. It had shown, in calm green, the light arriving from the far
end of a cable called Halcyon-2. Then it showed nothing. Priya Halloran, who was on shift alone with
a pot of tea and a crossword, looked at it for a full second before she believed it. “You expect an
alarm to be loud,” she says. “It was a line going flat. The alarm came four seconds later, and by
then I had already put my cup down.”

Halcyon-2 is 6,430 kilometres of glass, copper, steel and tar between Port Averell and the town of
Sevra, on the other side of an ocean. It has eight pairs of fibres and carried, on that Saturday
evening, a little over a third of the traffic between the two coasts. When it stopped, almost nobody
noticed. Traffic moved to three other cables within a second, video calls went soft for a moment and
came back, and one bank’s overnight settlement arrived eleven minutes late. The internet did what it
was designed to do, which is to walk around the hole.

But a network that walks around a hole has fewer ways left to walk. Somebody has to go out and fill
it. That is the business of about fifty ships in the world, and one of them, the *Maren Tide*, was
lying at Pier 14 with half her crew ashore. I sailed with her for nineteen days. This is what it
takes to mend a thing as thick as a garden hose at the bottom of the sea.

## A call at breakfast

Captain Ruth Almqvist was buying bread when her telephone rang. The contract that her employer,
Corvane Marine, holds with a club of fourteen cable owners says that the ship must be able to leave
within twenty-four hours of a call. The clock had started at 05:40, when the club’s duty officer
signed the order. It was now ten past seven. “I bought all the bread they had,” she says. “You never
know.”

The *Maren Tide* is 117 metres long and was launched in 2004, which makes her middle-aged for a
cable ship. She does not look like anything else in a harbour. Her bow ends in two enormous wheels,
the sheaves, over which cable goes down and comes up; seen from the quay they give her the face of a
patient animal. Below the working deck are three round tanks, each as wide as a village bandstand,
in which spare cable lies coiled by hand, flat, in layers, like a rope on an old sailing ship. There
is no machine that does it better. Men and women walk in circles and lay the cable down with their
feet and palms, about five kilometres an hour, for as many hours as it takes.

Between breakfast and dusk the ship took on 42 kilometres of spare cable of the type used in shallow
water, two repeaters in wooden crates, 600 tonnes of fuel, and twenty-six crew members who had
expected to spend the week otherwise. One had been at a christening. Another, the jointer Aiko
Brandvold, had been in the second hour of a dental appointment and came aboard with one side of her
face asleep.

Benedikt Osei, who runs the tanks, checked each length of cable against a ledger before he let it
down through the hatch. Cables are not interchangeable. Every system has its own recipe of armour,
its own diameter and its own fibre, and the owners keep spares ashore in depots, in tanks of water,
for decades. A mistake here would not be noticed until the ship was five hundred miles out, with the
two ends of a broken cable hanging from her bow and nothing that fits between them. “It has
happened,” Osei says, and does not say to whom.

## What breaks a cable

People like to think that sharks do it. There are a few famous pictures, and the cable makers did
once add a layer of tape against teeth. In the records that the club has kept since 1988, fish of
all kinds account for less than one fault in a hundred. The real causes are duller, and most of them
are us.

- **Fishing gear.** A trawl board weighs a tonne or more and is made to scrape along the seabed. It
  catches a cable, drags it, and either breaks it or bends it so sharply that the fibres inside give
  up.
- **Anchors.** A ship that drifts in bad weather with its anchor down can cross several cables in an
  hour. The crew often learns of it from a lawyer.
- **The earth itself.** Under-sea landslides can run for hundreds of kilometres at the speed of a
  car. They are rare, and when they happen they take everything in their way.
- **Abrasion.** A cable that hangs between two rocks swings with the tide. After ten or fifteen
  years it has sawn itself through.
- **Faults of its own.** A repeater fails, or water creeps in at a joint that was made on a bad day.

Seven of ten faults happen in less than two hundred metres of water, where the fishing is. That is
why a cable near the coast is armoured like a medieval knight, in one or two coats of steel wire,
and buried in a trench up to two metres deep. In the deep ocean, where nobody trawls, the same cable
is no thicker than a thumb: fibres in a steel tube, a copper conductor around it, and a sleeve of
white plastic. It lies on the mud and is left alone.

The copper is there because light gets tired. After eighty kilometres or so it must be amplified,
and so every cable is a string of repeaters, each the size of a small torpedo, fed with electricity
from the shore. Halcyon-2 has seventy-nine of them. The power feed at each end pushes a constant
current of a little under one ampere through the whole ocean, at a voltage that reaches ten
thousand. The sea is the return wire.

That current was the first clue. At 03:12 the voltage at Port Averell had dropped by almost a fifth
and then held. To Halloran this meant that the copper had touched sea water somewhere, and that the
current was now taking a short cut home. From how far the voltage fell she could say roughly where.
“About eleven hundred kilometres out, give or take forty,” she told the duty officer. It was a good
guess. It was wrong by nine.

## Listening to glass

There is a better way to find a break in a fibre, and it is one of the more beautiful ideas in
engineering. One sends a very short pulse of light down the glass and listens. Glass is not
perfectly clear; at every metre a tiny part of the light is scattered, and a tiny part of that comes
back. As the pulse travels, the echo fades along a straight line. Where the line ends, the fibre
ends. The time between the pulse and the end of the echo, multiplied by the speed of light in glass
and divided by two, is the distance.

On land, over a few dozen kilometres, any technician can do it with a box the size of a lunch tin.
Under an ocean there are the repeaters, which work in one direction only and would swallow the echo.
So the designers gave every repeater a small side door, a loop that lets echoes cross to the
neighbouring fibre and travel home on it. Through fourteen of these side doors Halloran’s colleagues
sent pulses all through Sunday morning, averaged some sixty-five thousand of the answers, and came
up with a number: the last good repeater was number fourteen, and the glass ended 31.4 kilometres
beyond it.

A number on a cable is not yet a place in the sea. The cable was laid in 2011 with slack, a few per
cent more cable than distance, so that it would follow the shape of the bottom. It bends around a
seamount; it was repaired once, in 2016, and the repair put in three extra kilometres. The ship that
laid it kept a log of every turn, and that log, a file with 61,000 lines, is among the most guarded
possessions of the owners. Tomas Ferreira-Lind, chief of cable engineering on board, spent the first
night of the voyage with it. In the morning he had drawn a box on the chart, two kilometres by six
hundred metres.

> A position is an opinion, he told me. The sea has not read the log.

The box lay at the edge of the continental shelf, where the bottom falls from 180 metres to more
than a thousand within an hour’s sailing. It was, everyone on the bridge noticed, a place where
people fish.

## Four days of nothing

It takes the *Maren Tide* three days and twenty hours to get there at thirteen knots. These are the
quiet days of a repair, and the crew uses them with a thoroughness that looks like superstition. The
grapnels are laid out and greased. The two plough-like hooks and the five-pronged one, which is
called the *gifford*, all have dents that somebody can tell a story about. The remotely operated
vehicle, a yellow box of nine tonnes, is lifted, looked at and put down. In the jointing room, which
is kept as clean as a dentist’s, Brandvold makes practice joints from scraps of the spare cable and
then cuts them open again to see how good they were.

Everyone on board has a theory of why people stay. Cable crews sail for two months and go home for
two. The pay is decent and the food, on this ship, is much better than that: the cook, a tall quiet
man named Ilir Morava, had a restaurant ashore and prefers waves to reviews. There is a gym, a
library with a remarkable number of books about mountains, and a rule that nobody talks of the job
at supper on Sundays. But mostly, they say, it is that the work ends. “In an office you push a thing
along,” says the second mate, Hanne Duquesne. “Here we go out and it is broken, and we come home and
it works. I have not found that anywhere else.”

Weather is the great unknown. The ship can hold her position within a metre, with four thrusters and
a computer that argues with the wind, as long as the waves stay below about five metres. Above that
the cable would jerk at the bow, and a jerk is what breaks it. In the worst repair that Captain
Almqvist remembers, the ship arrived at her box in two days and waited there for seventeen. They
finished the library, she says, and some of them began it again.
`
