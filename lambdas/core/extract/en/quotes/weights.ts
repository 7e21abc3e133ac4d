/**
 * Weights of what is observed at a cue, in tenths of a log-odds; the format is that of `readTable`. Fitted on annotated
 * stories by bench/eval/fit-quote-weights.run.ts: never edit by hand.
 */
export const ENGLISH_QUOTE_WEIGHTS = `
in finite object noun infinitive gerund clause that aside passive aside-marked at:of at:to at:about mark bare adjective
 at:in at:on at:at at:for at:out question as other at:against speech progressive colon at:with at:from it at:during
 at:than he number who at:into at:by at:over at:like
before almost H also h are f aren't g be F being H can E could D did e does e don't g formally l had E have d he'd J
 is d just F much F never H now e previously f publicly g rally h should J specifically i were e will C would E
bias  D
class other hDjJmByeKBkcuAHIeCJEnEcD speech jbsDoBfeacGbJdnhFDievfggEb
clausal no HzK yes cxEzg
form bare A noun E passive A
frame as cDij aside oJadeMdLcJiu aside-marked BaeeOdKil at:about fdcce at:against f at:at cgiE at:during B at:for pIoe
 at:from GaG at:in DpjcF at:into E at:of aF at:on ciiBNi at:out aag at:over cg at:toward cj clause adcB
 infinitive epDecdK object pEageecCibNg question beedccB that Badegia
head % f 's d - H a c advisers f advocates j aides e allies i campaign e candidates f comments G contests i decision G
 delegates E donors f event j executives g experts h firm I four F her A id F lawsuit h leader h life j million H move f
 newspaper g official i officials e other J others h outlets i owner I percent g percentage H plan f politicians h
 poll k polls h program J prosecutors i public G recent J record i records l remarks I reports j senators e spokesman f
 strategists h supporters e survey h team f terrorist H that I their d this G those j who E whose F
length 0 H 1 C 5 b
opens " h ' j 's G - I . K / H a c about j after I an e and Q are L be c because J before J being h but C delegates I
 either h favor q found H has G he f he'd g he'll f her e higher H him h his g how h i K if e illegal j in G it e its d
 lead G little h made I military i no i or K other j policy H released F said J saying u secretary K she e show H
 since H some e spending g that m the b their e themselves f there f they d they're g to c us h was C were E what i
 when H whether g while I why h would H yes k “ i
quoted no EhFmfybIGtgqHDEkcucdc yes hdjBKHqe
reported another ExDgB aside HfKdFbCxF speech MjimDrGlGfBdDxKzDgh
second yes NhNjIsDCiIGqJdgnabE
side after D
speaker determiner hBydsEtDMf he wfhfqFLFgb i lffdvG it rgfD name wAjcsBueffne none hdjGlEMKgE noun wEmckcBEfcdD
 number ChEtgfG she ng they hhbG who cgf
tense base oAcB participle id past afce s cD
verb accuse faabl add hilMnhbJ advice ece advise FaF advocate aGdg agree dD allegation dcd allow FbE announce ebe
 answer aG appeal HlF appear rNlfadeF applaud ebj argue igd ask hIjEmHnFbfikvh assail k assertion fcf assume bH
 assure fag attack reaC attempt H authorize dJ avoid H back aGnpcabe ban HdEbC believe dhjqoci bet H bill JoFcDgE
 blame jaabj blast lakbj block J brag g brief E call etkrmennD care DcH cast eH celebrate FaG challenge BaDdF
 chant ekfcf characterize i charge ij chide ibi choose J cite jfgeibh claim fhadeE command K comment GmjrofHcIgE
 commit IaE compare FLJaDbh complaint dcdgk concede fagge concern mdeIch condemn gbd confirm e consult GeG contest MaGcE
 continue IaBeGnhbC convince gf count F critical kk criticism fcf criticize jabbi debate DaHbC declare f decline afdg
 decry ibg dedicate aI defend bajbd defense kj deliver GaDei demand be demonstrate bI denounce fafbi deny ae deride ai
 describe eaeelbg detail fj direct CaI disagreement hch discuss dagbe dismiss kadegbc document DaG doubt fcdgi
 eager fpfdh effort HcH email GfFaJbA emerge HwGaA emphasize hdhbd endorse bfgacddbe enjoy bJ establish GbF
 expect fheekddii explain g express gacbn favor kj fear fff feel ff find hjeHdHbH focus GrjdgbG forecast hch goal kGbj
 guarantee G hear GaIbC highlight f hint h hope fficgbf identify baf include IfEePbK indicate eah insist eae intend dF
 interpret h interview ILHfEaMbCgn invite EaFbE issue FaCcBgH judge FaEcD know dwehiid lament ibh like CoEfIaDdhbI
 likely GpG list fl long DaD look scdccd maintain GaAbI mean JfDaFbH measure DaI mention ecjbk message aHnichbIgL
 mock dahbd name hkcG nominate fHeF note bMHaeehbdgd opponent HcH oppose edGcjbb opposition clgcc order ahcE pass DaC
 persuade fbc picture EcF pitch F plan DaEdfbF pledge li point ullhbEgg poised EpE poll RfEaKeEcBbI portray gddbf
 position CcC post jh praise jajbc predict dae prefer gae press aE promise gbd promote be propose gac protest F
 prove EaHbJ provide IaCbB pursue GbD push tgbF question cmBefbhvl quote bg rate OaEbE read Gjk reason JfGaD rebut hbf
 recall bk recognize gg record JaG refer dljeh reference i reflect HaBbE refuse dadde regard eI register NaDbB
 reiterate jagbd reject ebe relate KaF release GdF remain MaCbB remark GaFbD remember jac remind hadbf repeat aF
 report BhgfCeGcFgD require CaEbC respect aJ restrict ek reveal dfiacgf rule HcFbH sanction J
 say fhnmHsHqCkErLfmaCeBdGcniggd see aceHdFcjvF seek lhci seem fAgldaa set FpFdC share E show hjacnIbi sign kd
 slam eacbi sound ae speak GmnkrukeFbING speculation gcg stand HeF state MjifFaFejcSbF statement emHcebc study MaF
 suggest ejIfe suggestion ecegc support ofdDcebc supporter FklcF surprise E survey NaHbH talk mjbD teach J tell jcdcbE
 term LaH thank lHbj think fggE threat GcG threaten dg tout jbj treat LbF tweet BoQei uncover H urge cacdfbp utter j
 version GkFcG volunteer GaD vote GtgqfeGbFgI vow fajdd want daDcqbc warn dah weigh qj worry cih write jbacdK
`;
