import { boolean, index, integer, pgSchema, text, timestamp } from "drizzle-orm/pg-core";

/** Accounts and sessions, in the shape the auth library asks for. Only its own database role reaches this schema. */
export const auth = pgSchema("auth");

const instant = (name: string) => timestamp(name, { withTimezone: true });
const times = { createdAt: instant("created_at").notNull().defaultNow(), updatedAt: instant("updated_at").notNull().defaultNow() };

export const users = auth.table("users", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** The library needs one; where an office has none, it is made up under a domain that cannot exist. */
  email: text("email").notNull().unique(),
  emailVerified: boolean("email_verified").notNull().default(false),
  image: text("image"),
  username: text("username").unique(),
  displayUsername: text("display_username"),
  twoFactorEnabled: boolean("two_factor_enabled").notNull().default(false),
  /** An account of the demo city: production lets none in. */
  isDemo: boolean("is_demo").notNull().default(false),
  /** Failed sign-ins in a row, and until when the account is shut for them. */
  failedSignIns: integer("failed_sign_ins").notNull().default(0),
  lockedUntil: instant("locked_until"),
  /** A password given by another person opens nothing but the page that changes it. */
  mustChange: boolean("must_change").notNull().default(false),
  closedAt: instant("closed_at"),
  ...times,
});

const userId = () =>
  text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

export const sessions = auth.table(
  "sessions",
  {
    id: text("id").primaryKey(),
    token: text("token").notNull().unique(),
    userId: userId(),
    expiresAt: instant("expires_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    ...times,
  },
  (table) => [index("sessions_user").on(table.userId)],
);

export const accounts = auth.table(
  "accounts",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: userId(),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: instant("access_token_expires_at"),
    refreshTokenExpiresAt: instant("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    ...times,
  },
  (table) => [index("accounts_user").on(table.userId)],
);

export const verifications = auth.table(
  "verifications",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: instant("expires_at").notNull(),
    ...times,
  },
  (table) => [index("verifications_identifier").on(table.identifier)],
);

export const twoFactors = auth.table(
  "two_factors",
  {
    id: text("id").primaryKey(),
    userId: userId(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    verified: boolean("verified").default(true),
    failedVerificationCount: integer("failed_verification_count").default(0),
    lockedUntil: instant("locked_until"),
  },
  (table) => [index("two_factors_user").on(table.userId)],
);
