/** Chat markup, scripts and commands, on the text as typed. */
export const rawAttacks: readonly { readonly id: string; readonly pattern: RegExp; readonly note: string }[] = [
  {
    id: "chat-markup",
    pattern:
      /<\|?(?:im_start|im_end|system|assistant|endoftext|start_of_turn|end_of_turn|user)\|?>|<\/?(?:system|assistant|developer|instructions?|prompt)>|\[\/?(?:INST|SYS|SYSTEM|ADMIN|ASSISTANT|DEVELOPER)\]|<<\/?SYS>>|"role"\s*:\s*"(?:system|assistant|developer|tool)"|#{2,}\s?(?:system|instruction|new instruction|override|assistant|response|developer)/iu,
    note: "Tags that part a prompt.",
  },
  {
    id: "false-turn",
    pattern:
      /(?:^|[\n.!?"'»”]\s{0,3})(?:system|assistant|developer|admin|sys|assistent|administrator|systembesked|systemmelding|system message|ai|bot)\s?:\s/iu,
    note: "A line that claims another speaker.",
  },
  {
    id: "script",
    pattern:
      /javascript\s*:|vbscript\s*:|data:text\/html|<\s*\/?\s*(?:script|iframe|object|embed|svg|img|style|meta|form|link|base)\b[^>]{0,200}|\bon(?:error|load|click|mouseover|focus)\s*=|document\.(?:cookie|location|write)|srcdoc\s*=/iu,
    note: "Script and active HTML.",
  },
  {
    id: "picture-link",
    pattern: /!\[[^\]]{0,200}\]\(\s*(?:https?:)?\/\//iu,
    note: "A picture whose address would carry data out.",
  },
  {
    id: "shell-or-sql",
    pattern:
      /\b(?:drop\s+table|union\s+(?:all\s+)?select|insert\s+into\s+\w+|delete\s+from\s+\w+|or\s+1\s*=\s*1|rm\s+-rf|\/etc\/passwd|cmd\.exe|powershell\s|xp_cmdshell|\.\.\/\.\.\/)|\{\{.{1,80}\}\}|\$\{.{1,80}\}|<%.{1,80}%>/iu,
    note: "Commands for other machines, template injection.",
  },
];
