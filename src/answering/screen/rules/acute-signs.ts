import type { Sign } from "../signs.ts";

/** Signs that somebody's life is in danger at this moment. */
export const acuteSigns: readonly Sign[] = [
  {
    id: "body-fails",
    points: 2,
    pattern: [
      "(besvimer|besvimet|besvimte|besvimede|svimer af|fainting|fainted|faints|passing out|passed out|unconscious|bevidstløs*|bevisstløs*|bevidstheden|bevisstheten|bevidsthed|livløs*|lifeless|ukontaktbar|koma|coma|insulinchok|bevidstheden|falder sammen|faldt sammen|falt sammen|faldet sammen|kollaps*|collaps*|slap i hele kroppen|limp|sover og kan ikke vækkes)",
      "(meget blod|mye blod|masser af blod|så meget blod|så mye blod|blod overalt|blod over det hele|so much blood|lots of blood|blood everywhere|bløder kraftigt|blør kraftig*|stor blodpøl|blodpøl*|pool of blood|forbløder|blør i hjel|bleeding out|pulserende blod|sprøjter blod|blodet sprøjter|blodet fosser)",
      "(trækker ikke vejret|puster ikke|not breathing|isnt breathing|stopped breathing|gisper|gasping|kan ikke få luft|får ikke luft|får ikke puste|cant breathe|cannot breathe|kan ikke trække vejret|klarer ikke å puste|klarer ikke puste|kvæles|kveles|kvalt|choking|choked|suffocat*)",
      "(blå i ansigtet|blå i ansiktet|blå i hovedet|blå læber|blå lepper|blå om munden|blue lips|turning blue|turned blue|helt blå|helt grå i ansigtet|grå i hovedet|turning grey|askegrå)",
      "(hjertestop|hjertestans|cardiac arrest|ingen puls|no pulse|hjertet er stoppet|hjertet har stoppet|having a stroke|having a heart attack|blodprop i hjertet|anafylaktisk|allergisk chok|allergisk sjokk|anaphyla*|krampeanfald|krampeanfall|seizure|kramper|epileptisk anfald|fitting|fråder|fråde om munden|skum om munden|skummer om munden|foaming|et anfald|et anfall|krampe anfald|insulinchok|insulinsjokk|blodsukker* ~4 (kan ikke vågne|væk|bevidst*|kontakt)|pludselig lammet|plutselig lam|kan pludselig ikke tale|kan plutselig ikke snakke|lammet i den ene side|skæv i ansigtet|skjev i ansiktet|snakker sort|snakker utydelig plutselig|taler uforståeligt)",
      "(slugt|svelget|drukket|drak|spist|swallowed|drank) ~3 (klorin|opvaskemiddel|afløbsrens*|gift|batteri*|rengøringsmiddel*|piller|bleach|battery|frostvæske|lampeolie|svampe|tabletter|vaskemiddel|kaustisk)",
      "(forgiftet|forgiftning|poisoned|drukket gift|drukket klorin|røgforgift*|røykforgift*|gasforgift*|kulilteforgift*|stukket af hveps og|bidt af en hugorm|is drowning|druknet i|er ved at drukne i vandet|elektrisk stød|fået stød|forbrændt over|står i flammer|lige blevet påkørt|kørt over af|falt ned fra|faldet ned fra)",
      "(brystsmerter|smerter i brystet|ondt i brystet|vondt i brystet|chest pain*|pain in * chest|trykken for brystet|tryk for brystet|presset i brystet|klemmer i brystet) ~~10 (arm|armen|kæbe*|kjeve*|jaw|sveder|koldsved*|kaldsvett*|svetter|sweating|åndenød|vejret|pusten|breath|kvalme|nausea|bleg|blek|pale|strål*|radiat*|hurtig puls)",
    ],
  },
  {
    id: "grave-illness",
    points: 1,
    pattern: [
      "(hjerteanfald|hjerteinfarkt|heart attack|slagtilfælde|hjerneslag|hjerneblødning|stroke|kaster op blod|kaster blod op|spyr blod|brækker blod|vomiting blood|throwing up blood)",
    ],
  },
  {
    id: "fallen-and-silent",
    points: 2,
    pattern: [
      "(faldet|faldt|falt|fallen|fell|styrtet|væltet|ligger|lies|lying) ~~10 (svarer ikke|reagerer ikke|svarer ikkje|not respond*|doesnt answer|not answering|rører sig ikke|rører seg ikke|helt bleg|helt grå|siger ikke noget|kan ikke rejse sig og)",
    ],
  },
  {
    id: "no-contact",
    points: 2,
    pattern: [
      "(ikke|ikkje|not|umulig*|impossible) ~2 (til at komme i kontakt med|komme i kontakt med|kontaktbar|mulig å få kontakt med|få kontakt med|muligt at vække|mulig å vekke|to wake|responsive)",
    ],
  },
  {
    id: "threat",
    points: 2,
    pattern: [
      "(truer|truede|truet|threatens|threatened|threatening|trues) ~2 (med at|med å|to) ~1 (skyde|skyte|dræbe|drepe|skade|slå|stikke|kill|shoot|stab|harm|hurt|sprænge|brænde|kaste)",
    ],
  },
  {
    id: "drank-poison",
    points: 2,
    pattern: [
      "(drukket|drak|slugt|indtaget|drank|drikker|swallowed|svelget) ~3 (afkalker|*middel|*rens|*rensere|*væske|terpentin|benzin|syre|klorin|salmiak*|sprit|cleaner|bleach|petrol|acid|detergent|antifreeze|lut|sæbe|maling|fortynder)",
    ],
  },
  {
    id: "right-now",
    points: 1,
    pattern: [
      "(nu|nå|lige nu|now|right now|akut|akutt|hjælp|hjelp|help|hjælp mig|help me|hurtigt|fort|quick*|hvad gør jeg|hvad gør vi|hva gjør jeg|hva gjør vi|what do i do|what should i do|112|113|ambulance*|ringe|ringer jeg|call|emergency|skadestue|for 5 minutter|for fem minutter|minutes ago|lige faldet|nettopp|just|pludselig|plutselig|suddenly|på gulvet|on the floor|kan ikke vække|svarer ikke|reagerer ikke|not respond*|ikke vågne*)",
    ],
  },
  {
    id: "somebody",
    points: 0.5,
    pattern: [
      "^ [hjælp|help|hjelp|så|og|øh] (min|mit|mitt|my|han|hun|he|she|der|there|det|en|vores|a|our|hes|shes|someone|nogen|noen|et barn|barnet|patienten|pasienten|borgeren|kollegaen|i|jeg|skal jeg)",
    ],
  },
  {
    id: "violence",
    points: 2,
    pattern: [
      "(slår|slag|tæver|sparker|hits|hitting|beating|beats|kvæler|kveler|strangl*|banker|truer|threaten*|overfalder|overfaller|attack*|voldtager|voldtar|raping) ~2 (mig|meg|me|hende|henne|her|ham|os|oss|børnene|barna|the kids|us|sagsbehandler*|personalet)",
      "(bange for mit liv|redd for livet|bange for at blive slået ihjel|fear for my life|han dræber mig|han slår mig ihjel|hun slår ham ihjel|vil dræbe|skal dræbe|truer med at dræbe|truer med å drepe|vil slå ihjel|threatening to kill|going to kill|med en kniv|with a knife|med våben|med kniv|bevæbnet|bevæpnet|armed)",
    ],
  },
  {
    id: "past",
    points: -3,
    pattern: [
      "(sidste år|i fjor|last year|for # (år|måneder|uger|uker|mdr) siden|# years ago|years ago|months ago|weeks ago|i januar|i februar|i marts|i mars|i april|i maj|i mai|i juni|i juli|i august|i september|i oktober|i november|i december|i desember|i 19*|i 20*|in 19*|in 20*|tidligere|engang|i sommer|i vinter|i foråret|i efteråret|siden dengang|efter (en|et|min|mit) (hjertestop|blodprop|hjerneblødning|slagtilfælde|hjerteanfald|hjerneslag|krampeanfald|epileptisk anfald)|etter (hjerneslag|hjerteinfarkt|hjertestans|et hjerneslag)|after (a|my|the|his|her) (stroke|heart attack|seizure|cardiac arrest|fall))",
      "(kursus|førstehjælp*|førstehjelp*|hjertestarter*|beredskab*|apv|arbejdsmiljø*|arbeidsmiljø*|procedure*|instruks*|sygemeld*|sykmeld*|sykemeld*|sick leave|fravær*|arbejdsskade*|yrkesskade*|raskmeld*|sygedagpenge*|sykepenge*|tilbage på arbejde|tilbake i jobb|back to work|fleksjob*|rehabiliter*|genoptræn*)",
    ],
  },
];
