const list = (words: string) => words.trim().split(" ");

/**
 * English verbs that can report speech, writing, thought or attitude, in their plain form. Which frames each takes, and
 * how surely, is in the weights; a verb that is not here is never a cue.
 * @see PolNeAR and PARC 3 guidelines: attribution covers assertions, beliefs, facts known, and eventualities (wishes, orders)
 */
export const CUE_VERBS: readonly string[] = list(
  "accuse acknowledge acquiesce add admire admit adore advise advocate affirm agree aim allege allow " +
    "announce answer anticipate apologise apologize appeal appear applaud appreciate approve argue ascertain " +
    "ask aspire assail assent assert assess assume assure attack attempt attest attribute authorize avoid back " +
    "backtrack balk ban bark bash believe bellow bemoan berate bet bicker bill blame blast bless block blog " +
    "boast brag brief bristle cackle calculate call care caricature cast caution celebrate challenge champion " +
    "chant characterise characterize charge cheer chide choose chronicle chuckle cite claim clarify command " +
    "commend comment commit communicate compare complain compute conceal concede conceive concern conclude " +
    "concur condemn confess confide confirm conjecture consider consult contemplate contend contest continue " +
    "convey convince correct corroborate counsel count counter crave credit criticise criticize crow cry curse " +
    "debate decide declare decline decry dedicate deem defend deflect deliver demand demonize demonstrate " +
    "denigrate denote denounce deny depict deplore deride derisive describe desire despise detail detect " +
    "determine detest direct disagree disapprove disavow disclose discount discourage discover discuss dislike " +
    "dismiss disparage dispute dissent document dodge doubt downplay dread dream dub echo elaborate elude " +
    "email emerge empathize emphasise emphasize encourage endorse enjoy enumerate envisage envision envy " +
    "equate establish estimate evade evaluate evince exclaim excoriate excuse exhort expect explain expose " +
    "expound express extol extrapolate fancy fault favor favour fear feel find focus forecast foresee forget " +
    "fret fume gauge gesture goad grieve grin gripe groan growl grumble guarantee guess gush hail hammer " +
    "harangue hate hear heckle herald hesitate hide highlight hint hope howl hypothesize identify ignore " +
    "illustrate imagine implore imply include indicate indict infer inform inquire insinuate insist insult " +
    "intend interject interpret interview introduce invite invoke issue itemize jab joke judge justify knock " +
    "know label lambast lambaste lament lampoon lash laud laugh learn like liken list lob log long look love " +
    "maintain malign marvel mean measure mention message minimize misinterpret misstate mistake misunderstand " +
    "mock motion mourn mull murmur muse mutter name narrate needle nod nominate note notify object observe " +
    "obsess offer omit opine oppose ordain order outline overlook overrule overstate paint pan pardon pass " +
    "perceive permit persist persuade petition picture pitch pivot plan plead pledge point poke poll ponder " +
    "portend portray posit post postulate praise pray preach predict prefer press presume pretend proclaim " +
    "profess project promise promote pronounce prophesy propose protest prove provide publicize publish pursue " +
    "push quantify quarrel question quip quiz quote rail rant rate ratify rave read reaffirm realise realize " +
    "reason reassert reassure rebuff rebuke rebut recall recant recite reckon recognise recognize recommend " +
    "record recount refer reference reflect refuse refute regard register regret reiterate reject rejoice " +
    "relate relay release remain remark remember remind renounce repeat rephrase reply report reprimand " +
    "request require resent resolve respect respond restate restrict retort retract retweet reveal ridicule " +
    "rip roar rule sanction sang savage say scoff scold scorn scream see seek seem seethe sense share " +
    "shout show showcase shrug sidestep sigh sign signal sing skewer skip slam slap slur smile snap sneer " +
    "sniff sob sound speak specify speculate spell stammer stand state stipulate stress study stutter submit " +
    "subpoena substantiate sue suggest summarize summon support surmise surprise survey suspect swear swipe " +
    "sympathize talk tally taunt teach tease tell term testify thank theorize think threaten tip title " +
    "tout trace traduce translate trash treat trumpet trust tut tweet uncover underline underscore understand " +
    "unveil upbraid urge utter validate vent verify view vilify vindicate visualize voice volunteer vote vow " +
    "wager want warn waver weigh welcome whine whisper wish witness wonder worry write yearn yell zing ",
);

/** Verbs that take an addressee before what was said ("told reporters that …"). */
export const ADDRESSING: ReadonlySet<string> = new Set(
  list("tell ask inform remind assure warn urge convince advise persuade notify brief promise show teach"),
);

/** Verbs of saying whose speaker may follow them ("…," said Reyes). */
export const INVERTING: ReadonlySet<string> = new Set(
  list(
    "say add write ask note explain argue continue tell report recall declare insist reply warn admit " +
      "acknowledge joke announce conclude tweet remark observe state claim exclaim quip shout respond answer " +
      "lament complain caution cry agree boast retort demand promise vow stress suggest predict read wonder muse " +
      "yell assert stammer mutter repeat confess whisper murmur blurt object counter reason jest crow chant sigh " +
      "scream bellow groan snap plead comment interject ",
  ),
);

/** Nouns of speech, thought and attitude that take a clause or a prepositional phrase ("the belief that", "criticism of"). */
export const CUE_NOUNS: readonly string[] = list(
  "criticism decision complaint allegation opposition statement belief idea suggestion assertion " +
    "accusation assessment opinion refusal proposal warning announcement argument notion theory " +
    "assumption prediction conclusion finding evidence rumor rumour speculation conviction intention " +
    "determination willingness reluctance commitment threat recommendation description depiction " +
    "portrayal characterization endorsement condemnation denunciation rejection skepticism scepticism " +
    "supporter critic opponent proponent admission acknowledgment acknowledgement insistence contention " +
    "observation revelation disclosure explanation response reaction testimony thought feeling " +
    "expectation impression perception understanding knowledge consensus agreement confession denial " +
    "defense defence critique approval disapproval disagreement objection fury anger outrage frustration " +
    "optimism pessimism confidence ambition goal effort position stance stand interpretation version " +
    "account letter op-ed editorial headline transcript memo essay column slogan motto chant answer reply " +
    "wish prayer plea petition resolution verdict ruling mandate instruction guideline advice counsel tip " +
    "hint indication sign proof assurance guarantee oath declaration proclamation confirmation comparison " +
    "reference allusion anecdote story tale myth lie falsehood narrative talk speech lecture sermon " +
    "conversation interview podcast poll survey study ",
);

/** Adjectives of thought and attitude, cues after a form of "be" ("is confident that", "was eager to"). */
export const CUE_ADJECTIVES: readonly string[] = list(
  "confident concerned certain sure aware eager willing optimistic pessimistic skeptical sceptical " +
    "critical unhappy happy glad proud afraid hopeful supportive dismissive wary adamant unsure doubtful " +
    "angry interested uncertain unaware reluctant unwilling ready careful quick clear unclear keen " +
    "thankful grateful fearful nervous anxious cautious mindful conscious jealous envious sorry content " +
    "furious livid upset desperate open opposed hesitant likely unlikely convinced determined worried " +
    "excited thrilled disappointed frustrated surprised pleased satisfied shocked stunned outraged " +
    "inclined committed dedicated devoted bent intent set poised ",
);
