-- Who proposed that a card in the making is lost; null unless somebody did. A second person decides.
alter table blank_card add column given_up_by uuid;
