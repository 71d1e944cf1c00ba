create index bank_transfer_debt on bank_transfer (debt_id);
