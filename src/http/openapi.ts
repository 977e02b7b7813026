import { z } from "zod";
import {
  answerSchema,
  askRequestSchema,
  documentSchema,
  feedbackSchema,
  healthSchema,
  passageSchema,
  problemSchema,
  searchQuerySchema,
  searchResponseSchema,
  suggestionsSchema,
  suggestQuerySchema,
} from "./schemas.ts";

const components = {
  AskRequest: askRequestSchema,
  Answer: answerSchema,
  SearchResponse: searchResponseSchema,
  Suggestions: suggestionsSchema,
  Document: documentSchema,
  Passage: passageSchema,
  Feedback: feedbackSchema,
  Health: healthSchema,
  Problem: problemSchema,
} as const;

type Json = Record<string, unknown>;

const reference = (name: keyof typeof components): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json) => ({ "application/json": { schema } });
const ok = (description: string, schema: Json): Json => ({ 200: { description, content: json(schema) } });
const problem = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: reference("Problem") } },
});
const problems: Json = {
  400: problem("The request does not follow the contract."),
  429: problem("Too many requests."),
  default: problem("Something went wrong."),
};

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  return rest;
}

/** Query parameters from the schema, so that the description cannot drift from the check. */
function queryParameters(schema: z.ZodObject): Json[] {
  const { properties = {} } = jsonSchema(schema, "input") as { properties?: Record<string, Json> };
  return Object.keys(properties).map((name) => {
    const shape = (schema.shape as Record<string, z.ZodType>)[name] as z.ZodType;
    return { name, in: "query", required: false, schema: jsonSchema(shape, "output") };
  });
}

const pathId: Json = { name: "id", in: "path", required: true, schema: { type: "string" } };

/** The OpenAPI 3.1 description of the API, made from the schemas that check it. */
export function openApiDocument(): Json {
  const inputs = new Set(["AskRequest", "Feedback"]);
  return {
    openapi: "3.1.0",
    info: {
      title: "Vejviser",
      version: "1",
      description:
        "Cited guidance on sickness benefit, rehabilitation and return to work. `answer` is Markdown with [1] markers; `text.slice(start, end)` of a passage is a citation's `quote` (UTF-16 offsets).",
    },
    paths: {
      "/api/health": {
        get: { operationId: "health", responses: ok("The index and how it answers.", reference("Health")) },
      },
      "/api/ask": {
        post: {
          operationId: "ask",
          requestBody: { required: true, content: json(reference("AskRequest")) },
          responses: {
            200: {
              description:
                "The answer; as server-sent events with `stream: true` or `Accept: text/event-stream` (answer-start, passage-found, text-delta, citation-added, notice, answer-end, error).",
              content: { ...json(reference("Answer")), "text/event-stream": { schema: { type: "string" } } },
            },
            ...problems,
          },
        },
      },
      "/api/search": {
        get: {
          operationId: "search",
          parameters: queryParameters(searchQuerySchema),
          responses: { ...ok("Hits with facets.", reference("SearchResponse")), ...problems },
        },
      },
      "/api/suggest": {
        get: {
          operationId: "suggest",
          parameters: queryParameters(suggestQuerySchema),
          responses: { ...ok("Titles and questions that begin like this.", reference("Suggestions")), ...problems },
        },
      },
      "/api/documents": {
        get: {
          operationId: "documents",
          responses: ok("All documents.", {
            type: "object",
            properties: { documents: { type: "array", items: reference("Document") } },
          }),
        },
      },
      "/api/documents/{id}": {
        get: {
          operationId: "document",
          parameters: [pathId],
          responses: {
            ...ok("One document with its passages.", {
              allOf: [
                reference("Document"),
                { type: "object", properties: { passages: { type: "array", items: reference("Passage") } } },
              ],
            }),
            404: problem("No such document."),
          },
        },
      },
      "/api/passages/{id}": {
        get: {
          operationId: "passage",
          parameters: [pathId],
          responses: { ...ok("One passage.", reference("Passage")), 404: problem("No such passage.") },
        },
      },
      "/api/feedback": {
        post: {
          operationId: "feedback",
          requestBody: { required: true, content: json(reference("Feedback")) },
          responses: { 202: { description: "Received." }, ...problems },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(components).map(([name, schema]) => [
          name,
          jsonSchema(schema, inputs.has(name) ? "input" : "output"),
        ]),
      ),
    },
  };
}
