package tr.nes.it.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** A row of the journal, to be compared with the card's own state. */
public record OperationRecord(
        OperationState state, String reason, String cardStep, Integer triesBefore, Integer pukAfter) {

    public static OperationRecord of(Rows rows, UUID operation) throws Exception {
        OperationKind kind = OperationKind.valueOf(column(rows, "kind", operation));
        return new OperationRecord(
                OperationState.valueOf(column(rows, "state", operation)),
                column(rows, "reason", operation),
                column(rows, "card_step", operation),
                number(column(rows, kind.presentsPuk() ? "puk_tries_before" : "pin_tries_before", operation)),
                number(column(rows, "puk_tries_after", operation)));
    }

    public static OperationRecord newestOf(Rows rows, String serial) throws Exception {
        return of(
                rows,
                UUID.fromString(rows.text(
                        "select id from card_operation where card_serial = ? order by intended_at desc limit 1",
                        serial)));
    }

    /** Everything it states is true, and it states nothing that can't be known. */
    public void isTrueOf(SimulatedCard card, String newPin) {
        boolean changed = card.accepts(CardStock.ascii(newPin));
        switch (state) {
            case CONFIRMED -> assertThat(changed).as("confirmed").isTrue();
            case REFUSED -> assertThat(changed).as("refused: " + reason).isFalse();
            case UNKNOWN -> assertThat(cardStep).as("unknown without a reason").isNotEmpty();
            default -> throw new AssertionError("is " + state);
        }
        if (cardStep.isEmpty()) {
            assertThat(changed).as("changed without a record").isFalse();
        } else {
            assertThat(triesBefore).as("tries before").isEqualTo(3);
        }
        if (pukAfter != null) {
            assertThat(card.pukTries()).as("PUK tries after").isEqualTo(pukAfter);
        }
    }

    /** Nothing is unresolved, and the recorded tries match the card's. */
    public void isClosedFor(SimulatedCard card) {
        assertThat(state).isIn(OperationState.CONFIRMED, OperationState.REFUSED, OperationState.RECONCILED);
        if (state == OperationState.RECONCILED) {
            assertThat(pukAfter).as("PUK tries read").isEqualTo(card.pukTries());
        }
    }

    private static String column(Rows rows, String name, UUID operation) throws Exception {
        return rows.text("select " + name + " from card_operation where id = ?", operation);
    }

    private static Integer number(String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
