-- What the office says of a finding: its own words for the rule, and why it may stand; empty where it says nothing.
alter table finding add column words varchar default '' not null;
alter table finding add column explanation varchar default '' not null;
alter table ruling_finding add column words varchar default '' not null;
alter table ruling_finding add column explanation varchar default '' not null;
