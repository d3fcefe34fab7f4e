-- By what a content is known though its bytes are others: all cells of its sender, and of what we returned the file it was made of.
alter table reading add column imprint varchar(64) default '' not null;
alter table reading add column origin varchar default '' not null;
