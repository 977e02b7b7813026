import { interactionLogContract } from "../../ports/testing/interaction-log-contract.ts";
import { openSqliteInteractionLog } from "./sqlite-interaction-log.ts";

interactionLogContract("SQLite", async () => openSqliteInteractionLog(":memory:"));
