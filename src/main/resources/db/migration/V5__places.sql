-- In which receipt a content first came under this name; 0 where nobody noted it.
alter table frozen_arrival add column placed int default 0 not null;
