-- Which correction a report says that it is; 0 where it says nothing.
alter table reading add column revision int default 0 not null;

-- What people did to the reports when an inventory was frozen, and which issue it is about.
alter table frozen_inventory add column issue int default 1 not null;

create table frozen_withdrawal (
    inventory varchar(64) not null,
    position int not null,
    sha256 varchar(64) not null,
    who varchar not null,
    said_on varchar(16) not null,
    why varchar not null,
    primary key (inventory, position)
);
