-- Released scripts name H2's type of long binary values; V120 replaces it in their tables.
do $$
begin
    if to_regtype('blob') is null then
        create domain blob as bytea;
    end if;
end
$$;
