package tr.nes.it.testing;

import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import tr.nes.card.OperationState;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** A row of the journal, to be compared with what the card itself knows. */
public record OperationRecord(
        OperationState state, String reason, String cardStep, Integer pukBefore, Integer pukAfter) {

    public static OperationRecord of(Rows rows, UUID operation) throws Exception {
        return new OperationRecord(
                OperationState.valueOf(column(rows, "state", operation)),
                column(rows, "reason", operation),
                column(rows, "card_step", operation),
                number(column(rows, "puk_tries_before", operation)),
                number(column(rows, "puk_tries_after", operation)));
    }

    /** What it claims is so; what nobody can know it does not claim. */
    public void isTrueOf(SimulatedCard card, String newPin, SoftAssertions facts) {
        boolean changed = card.accepts(CardDrawer.ascii(newPin));
        switch (state) {
            case CONFIRMED -> facts.assertThat(changed).as("confirmed").isTrue();
            case REFUSED -> facts.assertThat(changed).as("refused: " + reason).isFalse();
            case UNKNOWN ->
                facts.assertThat(cardStep).as("unknown without a reason").isNotEmpty();
            default -> facts.fail("is " + state);
        }
        if (cardStep.isEmpty()) {
            facts.assertThat(changed).as("changed without a record").isFalse();
        } else {
            facts.assertThat(pukBefore).as("PUK tries before").isEqualTo(3);
        }
        if (pukAfter != null) {
            facts.assertThat(card.pukTries()).as("PUK tries after").isEqualTo(pukAfter);
        }
    }

    /** Nothing is open, and the tries on record are the card's. */
    public void isClosedFor(SimulatedCard card, SoftAssertions facts) {
        facts.assertThat(state).isIn(OperationState.CONFIRMED, OperationState.REFUSED, OperationState.RECONCILED);
        if (state == OperationState.RECONCILED) {
            facts.assertThat(pukAfter).as("PUK tries read").isEqualTo(card.pukTries());
        }
    }

    private static String column(Rows rows, String name, UUID operation) throws Exception {
        return rows.text("select " + name + " from card_operation where id = ?", operation);
    }

    private static Integer number(String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
