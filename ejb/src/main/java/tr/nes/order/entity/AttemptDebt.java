package tr.nes.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A debt that a try is to pay, and whether it did. */
@Embeddable
public class AttemptDebt {

    @Column(name = "debt_id")
    private UUID debt;

    private boolean paid;

    protected AttemptDebt() {}

    AttemptDebt(UUID debt) {
        this.debt = debt;
    }

    public UUID debt() {
        return debt;
    }

    public boolean isPaid() {
        return paid;
    }

    void pay() {
        paid = true;
    }
}
