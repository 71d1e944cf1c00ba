package tr.nes.cardtype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tr.nes.cardtype.CommissioningState;
import tr.nes.cardtype.CommissioningView;

/** A walk with a test card: written before anything is presented, closed and signed with what was found. */
@Entity
@Table(name = "card_commissioning")
public class CardCommissioning {

    private static final int LONGEST_FINDING = 300;
    private static final String FORM = "nes-commissioning-1";
    private static final String FORM_WITH_DRIVER = "nes-commissioning-2";

    @Id
    private UUID id;

    private String atr;
    private String transport;
    private String driver = "";

    @Column(name = "card_serial")
    private String cardSerial;

    @Column(name = "commissioned_by")
    private String by;

    @Enumerated(EnumType.STRING)
    private CommissioningState state;

    /** The last command of an unblocking that was about to be sent; empty before the first. */
    @Column(name = "puk_step")
    private String pukStep = "";

    private String reached = "";
    private String confirmed = "";

    @Column(name = "empty_verify")
    private String emptyVerify = "";

    private String finding = "";

    @Column(name = "begun_at")
    private Instant begun;

    @Column(name = "ended_at")
    private Instant ended;

    private String signature = "";

    protected CardCommissioning() {}

    /**
     * @param transport of the reader: what virtual cards in simulated readers do says nothing about real ones
     * @param driver by what the card is driven; empty for the product's own dialect
     */
    public CardCommissioning(String atr, String transport, String driver, String cardSerial, String by, Instant begun) {
        this.id = UUID.randomUUID();
        this.atr = atr;
        this.transport = transport;
        this.driver = driver;
        this.cardSerial = cardSerial;
        this.by = by;
        this.state = CommissioningState.BEGUN;
        this.begun = begun.truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public String atr() {
        return atr;
    }

    public String driver() {
        return driver;
    }

    /** To be committed before the command is sent. */
    public void sending(String step) {
        pukStep = step;
    }

    /** @param signer signs the text of the closed record */
    public void end(
            CommissioningState how,
            String lastStep,
            List<String> operations,
            String ofEmptyVerify,
            String found,
            Instant at,
            UnaryOperator<String> signer) {
        if (state != CommissioningState.BEGUN) {
            throw new IllegalStateException("ended already");
        }
        state = how;
        reached = lastStep;
        confirmed = String.join(",", operations);
        emptyVerify = ofEmptyVerify;
        finding = found.length() > LONGEST_FINDING ? found.substring(0, LONGEST_FINDING) : found;
        ended = at.truncatedTo(ChronoUnit.MICROS);
        signature = signer.apply(text());
    }

    /** Everything that counts, in one form; without the steps of the journal. A record of the own dialect has none of the driver. */
    public String text() {
        return String.join(
                "\n",
                driver.isEmpty() ? FORM : FORM_WITH_DRIVER + "\n" + driver,
                id.toString(),
                atr,
                transport,
                cardSerial,
                by,
                state.name(),
                reached,
                confirmed,
                emptyVerify,
                finding,
                begun.toString(),
                String.valueOf(ended));
    }

    public String signature() {
        return signature;
    }

    public List<String> confirmed() {
        return confirmed.isEmpty() ? List.of() : List.of(confirmed.split(","));
    }

    public String emptyVerify() {
        return emptyVerify;
    }

    public CommissioningView view(boolean genuine) {
        return new CommissioningView(
                cardSerial, state, reached, confirmed(), emptyVerify, finding, by, begun, ended, genuine);
    }
}
