UPDATE `jobs` SET `zone` = `schedules`.`zone` FROM `schedules` WHERE `schedules`.`workspace` = `jobs`.`workspace` AND `schedules`.`job` = `jobs`.`id`;--> statement-breakpoint
ALTER TABLE `schedules` DROP COLUMN `zone`;
