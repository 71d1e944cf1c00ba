package tr.nes.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Money that came by bank, by the bank's number of the transfer. */
@Entity
@Table(name = "bank_transfer")
public class BankTransfer {

    @Id
    private String number;

    @Column(name = "file_digest")
    private String file;

    @Column(name = "debt_id")
    private UUID debt;

    @Column(updatable = false)
    private long amount;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    protected BankTransfer() {}

    public BankTransfer(String number, String file, UUID debt, long amount, LocalDate paidOn) {
        this.number = number;
        this.file = file;
        this.debt = debt;
        this.amount = amount;
        this.paidOn = paidOn;
    }

    public String number() {
        return number;
    }

    public UUID debt() {
        return debt;
    }

    /** In kuruş. */
    public long amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }
}
