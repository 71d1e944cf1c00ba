-- When a terminal's browser last asked for something, and when the terminal was retired.
alter table terminal add column seen_at timestamp(6) with time zone;
alter table terminal add column retired_at timestamp(6) with time zone;
