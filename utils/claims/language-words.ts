/**
 * The small words by which a text's language is told, as they are written, in lower case. Languages that nobody reads for claims
 * are here too where their words are like those of one that is: what is told as Galician is not taken for Portuguese.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in that is was for on with as by at from his her their which has had have been were are not but after
    more than who this an it its or he she they said would between about into over also we you will if when there what`,
  es: `el la los las de del y en que un una por con para se su sus al es fue no más lo como pero según entre sobre ha han
    desde hasta este esta también ya ni sin muy o son era había tras durante cuando quien donde les le está están hay
    ser qué sí sino porque aunque mientras contra ante unos unas todo todos e hoy dijo`,
  pt: `o os as a de do da dos das e em que um uma por com para se seu sua ao aos à às é foi não mais como mas segundo entre
    no na nos nas pelo pela pelos pelas desde até este esta também já nem sem muito ou são era após durante quando quem
    num numa isso ele ela eles elas há está estão ser porque embora enquanto contra sobre disse teve tem`,
  fr: `à le la les de du des et en que un une par avec pour se son sa ses au aux est ne pas plus comme mais selon entre sur a
    ont dans qui ce cette depuis aussi déjà ni sans très ou sont était après pendant lors il elle ils elles où être leur
    leurs y été d l qu n s c j contre dont même si deux ces avait`,
  gl: `segundo o os as a de do da dos das e en que un unha por con para se seu súa ao aos é foi non máis como pero segundo entre no na
    nos nas polo pola polos polas desde ata este esta tamén xa nin sen moi ou son era tras cando quen nun nunha dun dunha cun
    cunha hai está están ser porque aínda mentres contra sobre dixo tivo ten eles isto todo`,
  ca: `el la els les de del dels i en que un una per amb al als es és no més com però segons entre sobre ha han va des fins
    aquest aquesta també ja ni sense molt o són era després durant quan qui seu seva pel pels d l s n hi ser perquè mentre
    contra dir van havia tot això`,
  it: `il lo la i gli le di del della dei delle e in che un una per con si suo sua al alla ai è non più come ma secondo tra
    su ha hanno da dal dalla nel nella questo questa anche già né senza molto o sono era dopo durante quando chi dove stato
    l d un' essere perché mentre contro sul sulla degli`,
  ro: `de la și în că un o pe cu pentru se lui al a ai ale este nu mai ca dar între din au fost prin după care sunt sau
    această acest către despre fi cel cea lor sa său`,
  de: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch wurde`,
  nl: `de het een van en in dat is op te met voor zijn die niet aan er om ook als door naar bij maar uit wordt heeft over tot
    hij zij ze werd deze meer nog worden dan hebben of kan geen`,
  sv: `och i att det som en på är av för med den till inte har de om ett men var sig från så vi kan när efter han hon
    eller under mot där`,
  da: `og i at det som en på er af for med den til ikke har de om et men var sig fra så vi kan når efter han hun eller
    under mod der blev`,
  pl: `i w na z do się nie że jest o po za od przez jak co to przed dla był oraz już tylko jego który która są ale`,
};
