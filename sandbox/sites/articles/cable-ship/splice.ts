/** The third part of the long read: the joint, the bight and the test. */
export const splice = `
## Sixteen hairs

From that moment the ship is a hospital. The jointing room is eight metres long and has two doors,
so that the cable can come in through one and the spare through the other and meet on a bench in the
middle. It is air-conditioned, and pressurised a little, to keep the salt out. Four people work in
it in shifts of twelve hours. A joint, from the first cut to the last test, takes them between
eighteen and twenty-four hours, and this repair needs two: one to connect a new piece of cable to
the deep end, and one, at the buoy, to connect its other side to the end that leads home.

The steel wires are peeled back first, each in its turn, and tied out of the way like the petals of
an ugly flower. The plastic is cut with a tool that must not scratch the copper. The copper is
opened, the steel tube scored and snapped, the jelly wiped away with a cloth and a solvent that
smells of oranges. What is left is a bundle of glass that moves in the draught when somebody
breathes.

Then Brandvold sits down. She has warmed her hands in water, because cold fingers are clumsy, and
she has not had coffee since noon. She takes the first fibre from the left and the first from the
right, strips the coating from the last two centimetres of each, cleans them, and cuts them with a
diamond so that the faces are flat to within half a degree. In the machine they appear on a screen,
magnified three hundred times, like two girders hanging in the sky. Motors line them up. There is a
spark, for a third of a second, at about the temperature at which sand turns to glass, and the
girders are one. A number comes up: the light that will be lost in the joint, in hundredths of a
decibel. The limit is six. She wants three or less.

“Two,” says the machine. She puts the fibre in its place in a tray, with a curl of exactly the right
radius, and takes the next. There are sixteen, and each of them is somebody’s river. At the eleventh
the number is seven. She looks at it, breaks the joint, cuts both ends and does it again. Four. She
breaks it again. When I ask later why four was not good enough, since the limit is six, she
considers the question as though it were a reasonable one. “Because I will not be here in twenty
years,” she says.

After the glass come the other layers, in reverse. The copper is joined by a sleeve that a press
closes with sixty tonnes. Around it plastic is moulded, at a hundred and ninety degrees, from
granules that were baked dry overnight, because one bubble would be a place for ten thousand volts
to escape through. The mould is cooled, opened, and taken to a small X-ray cabinet, where two people
look at the picture from all sides without speaking. On the first joint they find a shadow the size
of a pinhead. It may be a flaw in the film. They cut the plastic off and mould it again, which costs
four hours, and the second picture is as clear as a window.

## What a joint is worth

During one of those nights I ask what would happen if nobody did this. The answers come quickly,
since everyone on board has thought about it, usually at family parties.

More than nine tenths of everything that crosses an ocean as data crosses it in a cable. Satellites
carry the rest, and they are wonderful for a ship, a village or an army, but all of them together
would be filled by a few fibres of a modern system. There are about five hundred cables in service,
and somewhere in the world one of them is damaged every two or three days. For most large countries
that is an annoyance. For some it is an event. When the only cable to an island group of 104,000
people broke four winters ago, the banks closed, the hospital went back to paper and a court had to
decide whether a contract can be signed by radio.

The economics are odd. A repair like ours costs between one and three million, most of it for the
ship’s time. The club shares that out among its members by the length of their cables, year in and
year out, whether anything breaks or not. It works like a fire brigade, and it suffers like one: the
better it does its work, the harder it is to explain what the money is for. Of the fifty ships,
Corvane reckons, almost half will be past their working lives in fifteen years. A new one costs
about as much as a good hospital wing. In the last decade, five were ordered.

The people are ageing as well. There are perhaps four hundred jointers in the world who hold the
certificate for this type of cable; the average age in the register is fifty-one. Brandvold, who is
thirty-four, teaches two courses a year at the college in Port Averell. The last one had nine places
and seven students. One of these, she tells me with some pride, was a watchmaker.

“He said that he was tired of things that people only look at,” she says.

## The slow walk back

With the first joint done, the ship begins to lay. It is the gentlest part of the voyage. The joint,
in its steel casing, is as long as a canoe; it goes over the sheave with six people walking beside
it as though it were a bride. Then the new cable follows, out of tank two, around the drum and down.
Osei stands in the tank with three others and watches each turn lift off the coil, ready to stop
everything if one should cross another. It goes on all night, at a kilometre and a half an hour,
with the ship moving just so fast that the cable arrives at the bottom without tension and without a
loop.

The route is new as well. Ferreira-Lind has moved it two kilometres to the north, away from the
gully with the wandering wall, along a ridge of firm sand. Every metre of it goes into the log,
which will be line 61,001 and onwards, for whoever comes next. He adds remarks, although there is no
column for them. In the old part of the file one can find those of his predecessors. *Soft here. Do
not trust the chart. Saw whales.*

At the buoy the ship picks up the first end. Both halves are now on deck, side by side, and a second
night begins in the jointing room, with the same spark and the same quiet. Outside, some deckhands
are fishing for squid under the lamps. Duquesne, on the bridge, is watching a dot on the radar: a
trawler on a steady course that would take it across our bow within the hour. She calls it, gives
her position, and explains that there is a cable in the water. There is a pause. The voice that
answers is friendly and a little tired, and asks how long it might take. A day, she says. Another
pause. “Then we’ll go and bother somebody else,” it says, and the dot begins to turn.

## The bight

The last act has a name that sounds like a tooth. When two ends have been brought up to one ship and
joined there, the cable is longer than the way along the bottom, by about twice the depth of the
water. The surplus hangs from the bow in a loop, and that loop, the final bight, has to be laid down
on the seabed to one side, in a flat curve, with no twist. If it stands up, a trawl will have it by
the summer. If it kinks, the glass breaks, and everything begins again.

It cannot be lowered from the sheaves, as everything else was, for they are at the front and the
loop must leave the ship sideways. The joint and the loop are taken across the deck by two cranes,
hung outside, and held by one rope with a hook that opens when a pin is pulled. It is as simple as a
gallows. For half an hour the ship moves sideways, five metres at a time, and the rope is paid out,
and Marsh holds up his hand with the fingers spread to show how many metres are left. Then he makes
a fist. Someone pulls the pin. The rope jumps, the cable is gone, and a few bubbles come up.

For the next two hours the yellow vehicle follows it along the bottom, kilometre after kilometre, at
the pace of a stroll. On the screens the cable lies in the mud like a line drawn with a ruler. In
the curve of the bight there is a place where it is raised on a stone, by a hand’s breadth, over a
length of a metre and a half. The pilots look at one another. One of them takes the machine down,
puts a manipulator against the cable as carefully as if it were asleep, and pushes. It settles.
“Good girl,” he says, and I have never found out whether he meant the cable or the machine.
`
