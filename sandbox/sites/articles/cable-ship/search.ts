/** The second part of the long read: permits, the grapnel and the two ends. */
export const search = `
## The paper sea

There is another kind of weather, and it is made of paper. The box on Ferreira-Lind’s chart lies in
waters where one country controls the fishing, another claims the seabed, and a third has an
exercise area for its navy. Before the ship may put so much as a hook over the side, each of them
has to say yes. For the last eleven years that has been the task of Mirela Sanz, who works from a
flat in Delvaart with two telephones and a cat, and whom nobody on board has ever met in person.

When I call her she is on the third day of this particular yes. She explains the process as one
might explain a family. The fisheries office is quick, but it needs the form in the old version. The
navy never answers by letter; one has to know which officer is at his desk, and on which days he is
not fond of his desk. The seabed authority is thorough and has asked for the names of all fifty-one
people on the ship, their dates of birth, and a drawing of the grapnel.

“A repair has three parts,” she says. “Finding it, fixing it and being allowed to. The third part
has become the longest.” The club’s own figures bear her out. In 2009 a ship spent, on average, four
days of a repair on waiting for permits. Last year it was eleven. In one sea that she would rather
not name the record stands at five months, during which the broken cable lay in forty metres of
water, in sight of a beach.

There are attempts to change this. Some states have begun to treat repair ships as they treat
lifeboats: tell us you are coming, and come. A group of island countries, each of which hangs on a
single cable, signed such an agreement two years ago, and the first repair under it began nineteen
hours after the break. Sanz keeps a copy of it on her wall, framed, next to a photograph of the cat.

Our yes arrives on the fifth morning at 06:20, in three separate messages. The navy’s is one line
long and has a spelling mistake in the name of the ship. Almqvist has it printed and pinned to the
bridge. It is, she says, the most beautiful letter she has had all year.

## Fishing for a line

One might think that a machine with cameras would go down and pick up the cable. In less than two
thousand metres it sometimes does. But a break by a trawl leaves the cable dragged off its route,
half buried and under tension, and a robot on a tether is a poor judge of tension. So the first
tool, as it has been since the 1860s, is a hook on a rope.

It is a very large hook. The ship goes to a point well to one side of the cable’s line, lowers the
grapnel until it touches, and then crawls across the line at less than walking pace, at a right
angle, towing the hook through the mud. On the bow a single dial shows the tension on the rope.
Everybody watches it, and nobody talks. The rope runs over a steel arm on which the boatswain,
Gideon Marsh, rests his bare hand: he has done this for thirty-one years, and he claims that he
feels the bottom through it. Sand hums. Gravel rattles. Mud is like nothing at all, and rock, he
says, is like being shouted at.

The first drive takes four hours and finds nothing. The second finds, after two hours and ten
minutes, something that makes the dial climb in a slow smooth curve, from three tonnes to five to
nine. “That’s either her,” says Marsh, “or it’s the continent.” It is a length of old telegraph
cable, black and furred with growth, laid perhaps in the 1920s and belonging to a company that was
dissolved before anyone on the ship was born. They cut it free, note its position, and lower it back
with some ceremony.

On the third drive, at dusk, the dial rises once more, and this time it has the right weight. A
cable of this kind weighs about four tonnes a kilometre in water when it is armoured, and what hangs
on the hook is two sides of a long triangle. Up it comes, a few metres a minute. If the ship pulled
it straight to the surface the triangle would have to stretch, and the cable would break again in a
second place. That is why the grapnel has a blade in its throat. At a depth that Ferreira-Lind has
calculated to the metre, the blade closes, cuts the cable through, and holds on to one of the two
ends.

There is something shocking in this, even when it has been explained. To repair the cable, one must
first cut it. The other half slides away and lies down in the dark, and for some hours the break is
worse than it was.

## The first end

The end that comes over the sheave at 21:50 is covered with grey mud and smells of a beach in
winter. Two people with brooms wash it. In the light of the floodlamps it looks like nothing much: a
black rope, as thick as a wrist, with a rust-coloured shine where the outer wires have been bruised.

Brandvold saws off a metre, strips it, and shows me what all of this is for. Inside the wires is a
second coat of wires; inside those the white plastic; inside that a tube of copper with a smaller
tube of steel in it; and in the steel, swimming in a clear jelly, sixteen hairs of glass, each with
a coat of a different colour. The whole traffic of a continent passes through something that one
could lose in a carpet.

She connects a pair of them to an instrument, and on the ninth floor in Port Averell someone sends a
pulse. It takes a little over five thousandths of a second to arrive. A voice on the satellite line
says: “We see you.” The crew on the deck, who cannot hear it, can tell from her shoulders. This was
the good half. From here to the coast, eleven hundred and some kilometres, fourteen repeaters and
one old repair, everything is alive.

Now the end has to be parked. It is sealed with a cap, tied to a rope, and the rope is tied to a
buoy as large as a small car, painted yellow, with a lamp and a radar reflector and a polite notice
in four languages. Then it is let go. To throw back what one has searched for a week feels wrong,
and is done at every repair, because the ship cannot hold one end and look for the other.

## The second end

The other half gives more trouble. It is on the deeper side, where the slope begins, and the log has
it crossing a gully that the sonar shows as a dark comma on the screen. Two drives bring up clay. On
the third the grapnel sticks, and for forty minutes the ship, which weighs eleven thousand tonnes,
is anchored to the planet by a hook. Almqvist walks her backwards, very slowly, until it lets go.
One of the prongs has been straightened like a finger.

In the night the wind gets up. By morning the waves are four metres high, with six forecast, and the
captain does what she likes least: she stops. The grapnel is brought in, the deck is cleared, and
the *Maren Tide* turns her face to the sea and stays where she is. We stay for two and a half days.
Morava bakes. In the library a dispute about the first ascent of a certain ridge, begun on an
earlier voyage, is taken up at the point at which it had been left.

When the sea lies down again it is Thursday of the second week, and Ferreira-Lind has changed his
mind. He has spent the storm with the log and with a set of pictures that a survey vessel made in
2019. They show that the gully has moved. Or rather its wall has: some time between the laying and
the survey, a slice of the slope as large as a football ground slipped forty metres downhill and
took the cable with it. “So we have been fishing in the place where it used to be,” he says, more
pleased than embarrassed.

They send down the vehicle this time. Its pilots sit in a dark container on the deck, in armchairs,
with the expression of people who play chess by post. At 640 metres the lamps find a slope of pale
mud with a few sea pens and a single astonished fish. Then there is a line in it, too straight to be
an animal. The cable comes out of the mud, hangs free for some twenty metres, and ends in a brush of
steel wires, all bent in the same direction. Next to it lies a trawl board, on its side, with the
number of a boat still readable in white paint.

Nobody on the ship cheers at that, though there will be a letter, and an insurer, and probably a
cheque. Marsh, whose brother fishes, says only that it must have been a bad night for them too. A
board like that is worth more than the catch.

The vehicle takes hold of the cable thirty metres from the brush, cuts away the damaged part with a
disc that makes a cloud of white dust, and clips on a rope. At ten past four in the afternoon the
second end is on deck. The test takes longer, since the far side of it is in Sevra, more than five
thousand kilometres away and in another day of the week. Then a voice, with a slight delay and a
slight accent, says good morning.
`
