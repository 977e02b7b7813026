import { z } from "zod";

// Workers forbid eval; zod is told before the first schema is made, so that it never tries.
z.config({ jitless: true });
