-- A decision that leaves the deadline as it is counts for a while; where the stage is still late then, somebody is asked again.

alter table escalation add column asks_again_at timestamp with time zone;
-- The escalation whose answer did not get the stage finished.
alter table escalation add column follows uuid;
