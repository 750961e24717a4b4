-- Why a work item came to somebody, as it is said in any language; handed_note has the same in English, or in the words of whoever handed it over.
alter table work_item add column handed_said text;
