CREATE TABLE `sessions` (
	`workspace` text NOT NULL,
	`token_hash` text NOT NULL,
	`user` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `token_hash`),
	FOREIGN KEY (`workspace`,`user`) REFERENCES `users`(`workspace`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`workspace` text NOT NULL,
	`token_hash` text NOT NULL,
	`user` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`workspace`, `token_hash`),
	FOREIGN KEY (`workspace`,`user`) REFERENCES `users`(`workspace`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_links_token_hash` ON `sign_in_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `users` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `id`),
	FOREIGN KEY (`workspace`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `workspaces` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `job_versions` (
	`workspace` text NOT NULL,
	`job` text NOT NULL,
	`version` integer NOT NULL,
	`document` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	PRIMARY KEY(`workspace`, `job`, `version`),
	FOREIGN KEY (`workspace`,`job`) REFERENCES `jobs`(`workspace`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`draft` text NOT NULL,
	`revision` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`published_version` integer,
	PRIMARY KEY(`workspace`, `id`),
	FOREIGN KEY (`workspace`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `schedules` (
	`workspace` text NOT NULL,
	`job` text NOT NULL,
	`cron` text NOT NULL,
	`zone` text NOT NULL,
	`enabled` integer NOT NULL,
	`next_at` integer,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`workspace`, `job`),
	FOREIGN KEY (`workspace`,`job`) REFERENCES `jobs`(`workspace`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `schedules_next_at` ON `schedules` (`next_at`);--> statement-breakpoint
CREATE TABLE `connections` (
	`workspace` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`connector` text NOT NULL,
	`settings` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`workspace`, `slug`),
	FOREIGN KEY (`workspace`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `objects` (
	`workspace` text NOT NULL,
	`name` text NOT NULL,
	`fields` text NOT NULL,
	`key` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `name`),
	FOREIGN KEY (`workspace`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `secrets` (
	`workspace` text NOT NULL,
	`connection` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`id` text NOT NULL,
	`ciphertext` blob NOT NULL,
	`wrapped_key` blob NOT NULL,
	`key_id` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`workspace`, `connection`, `name`),
	FOREIGN KEY (`workspace`,`connection`) REFERENCES `connections`(`workspace`,`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `deliveries` (
	`workspace` text NOT NULL,
	`run` text NOT NULL,
	`node` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`destination` text NOT NULL,
	`sha256` text NOT NULL,
	`rows` integer NOT NULL,
	`size_bytes` integer NOT NULL,
	`status` text NOT NULL,
	`attempts` integer NOT NULL,
	`outcome` text,
	`error` text,
	`confirmed_at` integer,
	PRIMARY KEY(`workspace`, `run`, `node`, `name`),
	FOREIGN KEY (`workspace`,`run`) REFERENCES `runs`(`workspace`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `runs` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`job` text NOT NULL,
	`version` integer NOT NULL,
	`trigger` text NOT NULL,
	`due_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`status` text NOT NULL,
	`phase` text NOT NULL,
	`fence` integer NOT NULL,
	`heartbeat_at` integer,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`ended_at` integer,
	`sequence` integer NOT NULL,
	`context` text,
	`state` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`progress` text,
	`error` text,
	`rows_out` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`workspace`, `id`),
	FOREIGN KEY (`workspace`,`job`,`version`) REFERENCES `job_versions`(`workspace`,`job`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `runs_due` ON `runs` (`workspace`,`job`,`due_at`,`trigger`);--> statement-breakpoint
CREATE INDEX `runs_by_job` ON `runs` (`workspace`,`job`,`created_at`);--> statement-breakpoint
CREATE INDEX `runs_by_time` ON `runs` (`workspace`,`created_at`);--> statement-breakpoint
CREATE INDEX `runs_by_status` ON `runs` (`status`,`heartbeat_at`);--> statement-breakpoint
CREATE TABLE `audit` (
	`workspace` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor` text NOT NULL,
	`what` text NOT NULL,
	`subject` text NOT NULL,
	`diff` text,
	PRIMARY KEY(`workspace`, `id`)
);
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`workspace`,`at`);--> statement-breakpoint
CREATE TABLE `files` (
	`workspace` text NOT NULL,
	`hash` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`refs` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `hash`)
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`workspace` text NOT NULL,
	`actor` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer,
	`body` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `actor`, `key`)
);
--> statement-breakpoint
CREATE TABLE `remote_files` (
	`workspace` text NOT NULL,
	`origin` text NOT NULL,
	`name` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`modified_at` text NOT NULL,
	`hash` text NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `origin`, `name`)
);
