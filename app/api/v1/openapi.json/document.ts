const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (description: string, name: string) => ({ description, content: { "application/json": { schema: schema(name) } } });
const refused = (description: string) => json(description, "Refusal");
const query = (name: string, required: boolean, description: string) => ({
  name,
  in: "query",
  required,
  description,
  schema: { type: "string" },
});
const month = (name: string, description: string) => ({
  ...query(name, false, description),
  schema: { type: "string", pattern: "^20\\d{2}-(0[1-9]|1[0-2])$", examples: ["2026-11"] },
});
const id = {
  name: "id",
  in: "path",
  required: true,
  description: "批次编号 / number of the batch",
  schema: { type: "integer", minimum: 1 },
};
const nullable = (type: string) => ({ type: [type, "null"] });
const file = { schema: { type: "string", format: "binary" } };
const count = { type: "integer", minimum: 0 };

const common = {
  "401": refused("没有密钥，或密钥无效 / no key, or not a valid one"),
  "404": refused("没有这个目录项或批次 / no such item or batch"),
  "500": refused("平台出错，可重试 / the platform failed; try again"),
};

/** What a department's own system needs to know to push a batch and to follow it. */
export const document = {
  openapi: "3.1.0",
  info: {
    title: "信衡报送接口 / Xinheng batches",
    version: "1",
    description:
      "部门系统按批次报送信用记录。文件先完整落盘再答复 202，此后任何中断都会自动续办；逐行结果用 GET 查询。 / A department's system pushes credit records by the batch. A file lies whole on the disk before the answer 202; whatever breaks after that, it is read to its end. Ask for the outcome with GET.",
  },
  security: [{ key: [] }],
  paths: {
    "/api/v1/batches": {
      post: {
        operationId: "pushBatch",
        summary: "报送一个文件 / push one file",
        parameters: [
          query("item", true, "目录项编号 / id of the catalogue item"),
          query("name", false, "文件名，扩展名表示格式 / file name, whose ending tells the format"),
          {
            name: "Idempotency-Key",
            in: "header",
            required: true,
            description: "每个文件一个新键；重发同一文件用原键 / a new key for each file, the same to send it again",
            schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^[!-~]+$" },
          },
        ],
        requestBody: {
          required: true,
          description: "文件原文，最大 4 GiB；可分块传输 / the file as it is, up to 4 GiB, chunked or not",
          content: {
            "text/csv": file,
            "text/tab-separated-values": file,
            "application/x-ndjson": file,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": file,
          },
        },
        responses: {
          "200": json("此键此内容早已收到，返回原批次 / taken before under this key: the same batch", "Batch"),
          "202": json("已收下，等待处理 / taken, to be read", "Batch"),
          "403": refused("别的部门的目录项 / another department's item"),
          "409": refused("同一幂等键，内容不同 / the key was used for other content"),
          "413": refused("超过 4 GiB / larger than 4 GiB"),
          "415": refused("格式不接收 / the format is not taken"),
          "422": refused("请求不完整或不合规则 / the request is incomplete or breaks a rule"),
          ...common,
        },
      },
    },
    "/api/v1/batches/{id}": {
      get: {
        operationId: "readBatch",
        summary: "批次状态与各行结果计数 / state of a batch and counts of its rows",
        parameters: [id],
        responses: { "200": json("批次 / the batch", "Batch"), ...common },
      },
    },
    "/api/v1/batches/{id}/rejected": {
      get: {
        operationId: "readRejected",
        summary: "未收下的行及原因，每页 500 行 / rows not taken, with reasons, 500 a page",
        parameters: [id, query("after", false, "上一页的 next / `next` of the page before")],
        responses: { "200": json("一页 / a page", "RejectedPage"), ...common },
      },
    },
    "/api/v1/quality": {
      get: {
        operationId: "readQuality",
        summary: "各部门各月报送质量 K01–K08 / quality of feeds by department and month, K01–K08",
        parameters: [
          month("from", "起始月份；不给则为截止月份前 11 个月 / first month; eleven before the last unless given"),
          month("to", "截止月份；不给则为本月；一次最多 36 个月 / last month; this month unless given; 36 months at most"),
          { ...query("department", false, "部门代号 / id of a department"), schema: { type: "string", pattern: "^[a-z][a-z-]{0,60}$" } },
        ],
        responses: {
          "200": json("指标与数值 / measures and their values", "Quality"),
          "400": refused("查询条件不合规则 / the query breaks a rule"),
          "401": refused("密钥无效 / the key is not valid"),
          "403": refused("密钥不属于部门 / the key is of no department"),
          "429": refused("请求过多 / too many requests"),
        },
      },
    },
    "/api/v1/openapi.json": {
      get: {
        operationId: "readDocument",
        summary: "本文档 / this document",
        security: [],
        responses: { "200": { description: "OpenAPI 3.1", content: { "application/json": {} } } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer", description: "npm run api-key -- make <部门> <系统名称>" } },
    schemas: {
      Refusal: {
        type: "object",
        required: ["rule", "zh", "en"],
        properties: { rule: { type: "string" }, zh: { type: "string" }, en: { type: "string" } },
      },
      Batch: {
        type: "object",
        required: ["id", "item", "name", "door", "state", "format", "rows", "failure", "receivedAt", "finishedAt"],
        properties: {
          id: { type: "integer" },
          item: { type: "string" },
          name: { type: "string" },
          door: { type: "string" },
          state: { enum: ["received", "receiving", "finished", "failed"] },
          format: { type: "string" },
          encoding: nullable("string"),
          bytes: nullable("integer"),
          sha256: nullable("string"),
          sameContentAs: { ...nullable("integer"), description: "内容相同的已完成批次 / a finished batch of the same content" },
          rows: { oneOf: [schema("Rows"), { type: "null" }] },
          unknownColumns: { type: ["array", "null"], items: { type: "string" } },
          failure: {
            oneOf: [schema("Failure"), { type: "null" }],
            description:
              "失败原因；未读完的批次带 retryAt，表示正在等待自动重试 / why it failed; with retryAt, a batch that waits to be read again by itself",
          },
          receivedAt: { type: "string", format: "date-time" },
          finishedAt: { type: ["string", "null"], format: "date-time" },
        },
      },
      Rows: {
        type: "object",
        description: "total = 其余各项之和 / total is the sum of the others",
        properties: { total: count, accepted: count, revised: count, duplicate: count, withdrawn: count, rejected: count, waiting: count },
      },
      Failure: {
        type: "object",
        required: ["rule", "hint"],
        properties: {
          rule: { type: "string" },
          hint: schema("Words"),
          tries: count,
          retryAt: { type: "string", format: "date-time", description: "下次自动重试 / next try" },
        },
      },
      Quality: {
        type: "object",
        required: ["from", "to", "metrics", "rows"],
        properties: {
          from: { type: "string" },
          to: { type: "string" },
          metrics: { type: "object", description: "K01–K08 的名称、算法与目标 / title, formula and target of each" },
          rows: { type: "array", items: schema("QualityRow") },
        },
      },
      QualityRow: {
        type: "object",
        required: ["month", "department", "metrics", "undated"],
        properties: {
          month: { type: "string" },
          department: {
            type: ["object", "null"],
            description: "空为全市 / null for the whole city",
            properties: { id: { type: "string" }, name: schema("Words") },
          },
          metrics: { type: "object", additionalProperties: schema("Ratio") },
          undated: { ...count, description: "演示数据行数，不计入及时率 / rows of demo data, left out of K02" },
        },
      },
      Ratio: {
        type: "object",
        properties: { numerator: { type: "number" }, denominator: { type: "number" }, rate: nullable("number") },
      },
      Words: { type: "object", properties: { zh: { type: "string" }, en: { type: "string" } } },
      RejectedPage: {
        type: "object",
        properties: { rows: { type: "array", items: schema("RejectedRow") }, next: nullable("integer") },
      },
      RejectedRow: {
        type: "object",
        properties: {
          row: { type: "integer" },
          state: { enum: ["open", "waiting", "resent", "dismissed"] },
          raw: { type: "string", description: "原文，个人证件号已遮盖 / as it came, persons' numbers masked" },
          problems: { type: "array", items: schema("Problem") },
        },
      },
      Problem: {
        type: "object",
        properties: { field: { type: "string" }, value: { type: "string" }, rule: { type: "string" }, hint: schema("Words") },
      },
    },
  },
} as const;
