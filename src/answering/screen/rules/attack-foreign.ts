/**
 * Orders to drop what the machine was told, in languages that nobody asks us in. In each line: to
 * ignore or forget, and what is to be ignored; both within a few words of each other, in either order.
 */
export const foreignOrders: readonly { readonly language: string; readonly drop: string; readonly told: string }[] = [
  { language: "sv", drop: "ignorera|glöm|bortse", told: "instruktion|regler|anvisning|direktiv" },
  { language: "fi", drop: "unohda|ohita", told: "ohje|sään|käsky" },
  { language: "is", drop: "hunsaðu|gleymdu", told: "fyrirmæli|leiðbeining|regl" },
  { language: "de", drop: "ignorier|vergiss|vergesse|missachte", told: "anweisung|regel|instruktion|vorgabe|prompt" },
  { language: "nl", drop: "negeer|vergeet", told: "instructie|regel|aanwijzing|prompt" },
  {
    language: "fr",
    drop: "ignorez|ignore (?:tes|toutes|les|tout)|oublie|oubliez",
    told: "consigne|instruction|règle|directive",
  },
  { language: "es", drop: "ignora|olvida|omite", told: "instrucc|regla|norma|indicacion" },
  { language: "pt", drop: "ignore (?:as|todas|suas)|esqueça|esquece|desconsidere", told: "instruç|regra|orienta" },
  { language: "it", drop: "ignora|dimentica", told: "istruzion|regol|direttiv" },
  { language: "pl", drop: "zignoruj|ignoruj|zapomnij|pomiń", told: "instrukc|polece|zasad" },
  { language: "tr", drop: "yok say|unut|görmezden|dikkate alma", told: "talimat|kural|yönerge|komut" },
  { language: "ru", drop: "игнорир|проигнорир|забудь|забыть", told: "инструкц|указани|правил|промпт" },
  { language: "uk", drop: "ігнору|проігнору|забудь", told: "інструкц|вказівк|правил" },
  { language: "ar", drop: "تجاهل|انس", told: "التعليمات|تعليمات|الأوامر|القواعد" },
  { language: "fa", drop: "نادیده|فراموش", told: "دستور|قوانین" },
  { language: "ur", drop: "نظر انداز|بھول", told: "ہدایات|قواعد" },
  { language: "so", drop: "iska indho|iloow", told: "tilmaam|amar|xeer" },
  { language: "zh", drop: "忽略|无视|忽視|忘记|忘記", told: "指令|指示|提示|规则|規則" },
  { language: "ja", drop: "無視|忘れ", told: "指示|命令|ルール|プロンプト" },
];
