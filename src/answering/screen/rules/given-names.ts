import { foldLetters } from "../prepare-text.ts";

/**
 * Given names common in Denmark and Norway, of all origins, kept folded.
 * A capitalised word behind one of them is taken for a surname.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    "aage abdi abdul abdullah adam adrian agnes agnete ahmad ahmed aino aisha aksel albert alberte alex alexander alexandra alf alfred alfhild ali alice alma alva amalie amanda amina aminata amir ana anders andre andrea andreas ane anette ann anna annabel anne annelise anneli anneline annemette annemarie annette annie anita anja anker ann-marie annika ansgar anton antonio arne arnt arthur arvid aslak asbjorn asger asta astrid ata august aurora axel ayse " +
    "balder bashir beate bendik benedicte benedikte benjamin benny bent benta bente berit bernt bert bertha bertil bettina bilal bill birger birgit birgitte birgitta birte birthe bjarke bjarne bjorg bjorn bo bob bodil borge borghild britt brit brita britta brian bruno " +
    "camilla carina carl carla carlo carlos carmen carsten casper catharina cathrine cecilie charles charlotte chris christa christel christen christian christiane christina christine christoffer claes clara clas claus connie conny curt cynthia " +
    "dagfinn dagmar dagny dan daniel daniela david denise dennis diana ditte ditlev donald dorit dorte dorthe dorthea " +
    "ebba ebbe edel edith edna edvard edvin egil egon eigil eilif einar eirik eivind eli elias elin elina eline elisa elisabeth elise ella elle ellen ellinor elly elna elsa else elsebeth elsebet elvira emil emilie emily emma endre eric erica erik erika erland erling ernst esben esma espen ester esther eva evelyn even eyvind " +
    "fadime farah fatima fatma felix ferdinand filip filippa finn flemming frank frans franz fred freddy frede frederik frederikke freja fridtjof frida frode " +
    "gabriel gaute geir georg george gerd gerda gert gertrud gina gisle gitte gorm grace greta grete grethe gro gry gudrun gunda gunhild gunn gunnar gunvor gurli gustav guttorm gyda gyrid " +
    "haakon hakan hakon hakim haldis halfdan halvard halvor hamza hanna hannah hanne hannelore hans hans-jorgen harald harriet harry hasan hassan hatice hector hedda hedvig heidi heine helen helena helene helga helge helle hemming henning henny henriette henrik henry herbert herdis herman hilda hilde hildur hjalmar holger hugo huda hussein " +
    "ib ibrahim ida idar inez inga ingar inge ingeborg ingebjorg inger ingerlise ingolf ingrid ingunn ingvar ingvild irene iris irma isabel isabella isak ismail ivan ivar iver " +
    "jack jacob jacqueline jakob jamal james jan jane janne janni jannie jannik jarl jasmin jason jean jeanette jeanne jens jens-peter jeppe jesper jessica jette jim jimmy joachim joakim joan joar johan johanna johanne johannes john johnny jon jonas jonathan jonna joran jorgen jorn jorun jorunn josefine joseph josephine jostein juliane julia julie june jytte " +
    "kaj kai kamal kamilla kare karen karl karla karin karina karianne karim karoline karsten kaspar kasper kate katharina kathrine katja katrin katrine kay kenneth kent kerstin ketil khadija khaled kian kim kira kirsten kirstine kjartan kjeld kjell kjersti kjetil klara klaus knud knut konrad kristen kristi kristian kristiane kristin kristina kristine kristoffer kurt kathe " +
    "laila lars lars-erik lasse laura laurits lauritz leif leila lena lene lennart leo leon leonora lilli lillian lilly lily lina linda linde line linnea lis lisa lisbet lisbeth lisbet lise liselotte lissi liv liva lone lotte louis louise lovise lucas lucia ludvig ludvik luise lukas luna lydia lykke " +
    "mads magda magdalena magne magni magnhild magnus mahmoud maiken maj maja majbritt malene malin malou maren margaret margareta margareth margit margrete margrethe margot mari maria mariam marian mariane marianne marie mariann marina marit marius mark markus martha marte marthe martin martine marvin mary maryam mathias mathilde mats mattias max may maybritt mehmet melissa merete merethe meta mette mia michael michelle mie miguel mikael mikkel mille milla mimi mina mogens mohamad mohamed mohammad mohammed mohammad mona monica monika morten moses muhammad mustafa myriam " +
    "nadia nana nanna nasrin natalia natalie natasha nicholas nicklas nicolai nicolas nicole niels nikolaj nikoline nina nils njal nora norbert noah " +
    "oda odd oddvar ola olaf olav ole olav oleg olga oliver olivia omar oskar oscar osman otto ove ottar oystein oyvind " +
    "palle pal pamela patricia patrick paul paula pauline peder pelle per pernille peter petra petter pia pil pilar poul poula preben " +
    "rachel ragna ragnar ragnhild rahma ralf ramona randi rasmus rebecca rebekka regine regitze reidar reidun rene renate rikke rikard rita robert robin roald roar roger rolf ronny rosa rose rosemarie roy ruben rudolf runa rune ruth ryan ronnaug ronnov " +
    "sabine sabrina saga said saima salma salman samir samira samuel sandra sanna sanne sara sarah sebastian selma sidsel sif sigbjorn sigfred signe sigrid sigrun sigurd sigve silas silje simon simone sindre sine siren siri sissel siv sivert sofia sofie sofus solfrid solrun solveig solvej sonja soren sren stein steinar stefan steen stella sten stephanie steven stian stig stine stian sture sune sunniva susan susanna susanne svein sven svend svenn sverre sylvia synne synnove soren " +
    "tanja tage tarjei tatiana terje tessa thea thea theis theodor thera theresa therese thomas thor thora thorbjorn thorkild thorleif thorvald thure tilde tim tina tine tobias tom tommy tone tonje tony tor tora torben torbjorn tord tore torgeir torill torkil torkild torleif tormod torstein torsten torunn tove trine troels trond trude trygve turid tuva tyra tyge " +
    "ulf ulla ulrich ulrik ulrikke unni ursula uwe vagn valborg valdemar valentin vanja vera verner veronica vibeke vibe vickie victor victoria vidar vidkun viggo vigdis vilde vilhelm vilma vincent viola vivi vivian viktor viktoria " +
    "walter wanja wenche wendy werner wilhelm willy william winnie yasmin yasmine yngvar yngve yrsa yusuf yvonne zahra zainab zara zeinab zoe " +
    "ase asta asmund agot oddny osten oda yvind sofie tarek thi minh nguyen fiona keith nigel emma olivia kevin mike susan barbara betty deborah donna dorothy elizabeth gary gregory jeffrey jennifer jerry joyce karen kathleen kelly kimberly larry laura linda lisa margaret maria nancy patricia richard ronald ruth sandra scott sharon stephen timothy andersine"
  )
    .split(" ")
    .map(foldLetters),
);
