package tr.nes.card.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.card.CardStep;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.OperationStep;
import tr.nes.card.OperationVerdict;
import tr.nes.card.OperationView;
import tr.nes.card.PinEffect;
import tr.nes.card.RemainingTries;
import tr.nes.card.UnknownOperation;
import tr.nes.shared.HolderId;

/** One row of the journal: written before the card is accessed, closed with the card's response. */
@Entity
@Table(name = "card_operation")
public class CardOperation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OperationKind kind;

    @Column(name = "card_serial")
    private String cardSerial;

    @Column(name = "holder_id")
    private UUID holder;

    private String reader;
    private String terminal;
    private String node;

    @Enumerated(EnumType.STRING)
    private OperationState state;

    @Enumerated(EnumType.STRING)
    private OperationStep step;

    @Column(name = "card_step")
    private String cardStep = "";

    @Column(name = "status_word")
    private String statusWord = "";

    private String reason = "";

    @Column(name = "pin_tries_before")
    private Integer pinTriesBefore;

    @Column(name = "puk_tries_before")
    private Integer pukTriesBefore;

    @Column(name = "pin_tries_after")
    private Integer pinTriesAfter;

    @Column(name = "puk_tries_after")
    private Integer pukTriesAfter;

    @Enumerated(EnumType.STRING)
    private PinEffect found;

    @Column(name = "intended_at")
    private Instant intendedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private long version;

    protected CardOperation() {}

    public CardOperation(
            OperationKind kind,
            CardSerial card,
            HolderId holder,
            String reader,
            String terminal,
            String node,
            Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.cardSerial = card.value();
        this.holder = holder.value();
        this.reader = reader;
        this.terminal = terminal;
        this.node = node;
        this.state = OperationState.INTENDED;
        this.step = OperationStep.CONNECTING;
        this.intendedAt = now;
    }

    public UUID id() {
        return id;
    }

    public OperationKind kind() {
        return kind;
    }

    public CardSerial card() {
        return new CardSerial(cardSerial);
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public String terminal() {
        return terminal;
    }

    public boolean ranOn(String someNode) {
        return node.equals(someNode);
    }

    public boolean beganBefore(Instant moment) {
        return intendedAt.isBefore(moment);
    }

    public OperationState state() {
        return state;
    }

    /** Whether a command that can change the card was about to be sent: from then on no response means UNKNOWN. */
    public boolean mayHaveChangedCard() {
        return !cardStep.isEmpty();
    }

    /** The last command about to be sent that can change the card or cost a try; empty if there was none. */
    public Optional<CardStep> cardStep() {
        return cardStep.isEmpty() ? Optional.empty() : Optional.of(CardStep.valueOf(cardStep));
    }

    /** Whether a command that sets the PIN was about to be sent. */
    public boolean mayHaveSetPin() {
        return cardStep().filter(CardStep::writesPin).isPresent();
    }

    /** PIN tries reported by the card before the operation; empty if it did not report them. */
    public OptionalInt pinTriesBefore() {
        return pinTriesBefore == null ? OptionalInt.empty() : OptionalInt.of(pinTriesBefore);
    }

    /** PUK tries reported by the card before the operation; empty if they were not read. */
    public OptionalInt pukTriesBefore() {
        return pukTriesBefore == null ? OptionalInt.empty() : OptionalInt.of(pukTriesBefore);
    }

    public void reached(OperationStep newStep) {
        requireUnderWay();
        this.step = newStep;
    }

    /**
     * @param command the command to be sent next
     * @throws IllegalStateException if the operation was closed meanwhile: the command must not be sent
     */
    public void sending(CardStep command) {
        requireUnderWay();
        this.step = command.shown();
        this.cardStep = command.name();
    }

    public void sawBefore(RemainingTries tries) {
        requireUnderWay();
        this.pinTriesBefore = tries.pin();
        this.pukTriesBefore = tries.puk();
    }

    public void confirm(String answer, RemainingTries after, Instant now) {
        close(OperationState.CONFIRMED, "", answer, after, now);
    }

    /** Closes it with the verdict on the card's response. */
    public void conclude(OperationVerdict verdict, String answer, RemainingTries after, Instant now) {
        close(verdict.state(), verdict.reason(), answer, after, now);
    }

    public void refuse(String why, String answer, RemainingTries after, Instant now) {
        close(OperationState.REFUSED, why, answer, after, now);
    }

    /** @param answer the inconclusive status word; empty if there was no response */
    public void unknown(String why, String answer, Instant now) {
        close(OperationState.UNKNOWN, why, answer, RemainingTries.NOTHING, now);
    }

    /**
     * Its end remains the time at which the answer was missed: if the card was changed, then at that time.
     *
     * @param effect what became of the new PIN, as far as the card shows
     * @param pukRefused whether the card shows that the PUK was refused
     */
    public void reconcile(RemainingTries after, PinEffect effect, boolean pukRefused) {
        String why = pukRefused ? OperationVerdict.PUK_REFUSED.reason() : reason;
        close(OperationState.RECONCILED, why, statusWord, after, finishedAt);
        this.found = effect;
    }

    public OperationView view() {
        return new OperationView(
                id, kind, card(), state, step, mayHaveSetPin(), reason, found, pinTriesAfter, finishedAt);
    }

    /** Only while it is UNKNOWN. */
    public UnknownOperation unknownView() {
        RemainingTries before = new RemainingTries(pinTriesBefore, pukTriesBefore);
        return new UnknownOperation(id, holder(), card(), kind, step, reason, terminal, before, finishedAt);
    }

    /** Another server of the same name, or the job, may have closed it while it was merely slow. */
    private void requireUnderWay() {
        if (state != OperationState.INTENDED) {
            throw new IllegalStateException("operation " + id + " is " + state + ", no longer under way");
        }
    }

    private void close(OperationState next, String why, String answer, RemainingTries after, Instant now) {
        if (!state.successors().contains(next)) {
            throw new IllegalStateException("operation " + id + " is " + state + ", not to become " + next);
        }
        this.state = next;
        this.reason = why;
        this.statusWord = answer;
        this.pinTriesAfter = after.pin();
        this.pukTriesAfter = after.puk();
        this.finishedAt = now;
        if (next == OperationState.CONFIRMED) {
            this.step = OperationStep.FINISHED;
        }
    }
}
