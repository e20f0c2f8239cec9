CREATE TABLE `job_saves` (
	`workspace` text NOT NULL,
	`job` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`document` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	PRIMARY KEY(`workspace`, `job`, `id`),
	FOREIGN KEY (`workspace`,`job`) REFERENCES `jobs`(`workspace`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `presences` (
	`workspace` text NOT NULL,
	`job` text NOT NULL,
	`tab` text NOT NULL,
	`browser` text NOT NULL,
	`label` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`workspace`, `job`, `tab`)
);
--> statement-breakpoint
ALTER TABLE `jobs` ADD `deleted_at` integer;