-- Whether what was found is the number of a numeric cell, which people read in their own notation, or a text.
alter table finding add column typed varchar(16) default 'AS_TEXT' not null;
alter table ruling_finding add column typed varchar(16) default 'AS_TEXT' not null;
