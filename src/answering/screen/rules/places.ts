/** Towns, regions and words that tell the country of somebody who asks for help. Folded forms are made by the reader. */

export const danishPlaces: readonly string[] = [
  "danmark|denmark|dansk|danske|danish|dk",
  "københavn|copenhagen|kbh|aarhus|odense|aalborg|esbjerg|randers|kolding|horsens|vejle|roskilde|herning|silkeborg|hørsholm|helsingør|næstved|viborg|fredericia|køge|holstebro|taastrup|slagelse|hillerød|sønderborg|svendborg|hjørring|holbæk|frederikshavn|nørresundby|ringsted|haderslev|skive|ølstykke|nykøbing|aabenraa|kalundborg|ballerup|rødovre|gladsaxe|gentofte|lyngby|hvidovre|brøndby|frederiksberg|amager|struer|thisted|billund|grenaa|lemvig|ikast|varde|tønder|middelfart|nyborg|faaborg|odder|skanderborg|ebeltoft|bornholm|rønne|lolland|falster|maribo|sjælland|jylland|fyn|jutland|zealand|funen|vejen|vordingborg|greve|solrød|birkerød|farum|allerød|frederikssund|frederiksværk|ribe|skagen|hobro|mariager|djursland|hedensted|brande|ringkøbing|skjern",
  "jobcenter|jobcenteret|jobcentret|sygedagpenge|sygedagpengene|fleksjob|fleksjobbet|ankestyrelsen|rigshospitalet|a kasse|a kassen",
];

export const norwegianPlaces: readonly string[] = [
  "norge|noreg|norway|norwegian|norsk|norske",
  "oslo|bergen|trondheim|stavanger|kristiansand|tromsø|drammen|fredrikstad|sandnes|sarpsborg|bodø|sandefjord|ålesund|larvik|tønsberg|arendal|porsgrunn|skien|haugesund|moss|halden|lillehammer|molde|harstad|gjøvik|kongsberg|hamar|alta|narvik|steinkjer|elverum|horten|lillestrøm|asker|bærum|hammerfest|kristiansund|namsos|levanger|mo i rana|svalbard|rogaland|vestland|trøndelag|nordland|finnmark|telemark|agder|innlandet|viken|vestfold|hordaland",
  "nav|aap|sykepenger|sykepengene|fastlege|fastlegen|sykmeldt|sykemeldt|sykmelding|sykmeldinga|legevakt|legevakten|dps|uføretrygd|folketrygd*|statsforvalter*|helsedirektorat*",
];
