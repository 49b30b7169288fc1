/** English words that often begin a sentence and are no names. */
export const COMMON_FIRST_WORDS: ReadonlySet<string> = new Set(
  `a about according after all although among amid an and another as at because before behind beside besides between both but
  by despite during each either even every few following for former formerly from given having he her here hers his how
  however if in including inside instead into is it its just last late later like many meanwhile more most much my near
  nearly neither new next no none not now of off on once one only other others our out outside over own part per prior
  says she since so some soon still such than that the their them then there these they this those though three through to
  today together two under unlike until up upon using via was we were what when where whether which while who whose why
  will with within without yesterday yet you your additionally also finally first furthermore initially moreover notably
  recently second separately similarly third thus overall manager striker midfielder defender captain coach director
  founder researchers scientists police officials fellow fans critics experts prosecutors lawyers residents`.split(
    /\s+/u,
  ),
)
