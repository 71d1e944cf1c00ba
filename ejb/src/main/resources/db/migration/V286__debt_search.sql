-- Staff looks for debts by their cause, and for payments that brought more than was owed.
create index debt_cause on debt (cause, arisen_at);
create index payment_attempt_surplus on payment_attempt (surplus);
