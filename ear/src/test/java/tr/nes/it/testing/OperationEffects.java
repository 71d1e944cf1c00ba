package tr.nes.it.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.holder.HolderView;

/** The effects of a card operation: journal, audit trail, messages to the holder, PUK custody. */
@ApplicationScoped
public class OperationEffects {

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    /** Journal and audit trail agree; it was the card's first operation. */
    public void areRecorded(OperationView operation, OperationState state, String reason, String statusWord)
            throws Exception {
        assertThat(operation.reason()).isEqualTo(reason);
        assertThat(operation.state()).isEqualTo(state);
        assertThat(rows.text("select status_word from card_operation where id = ?", operation.id()))
                .isEqualTo(statusWord);
        assertThat(rows.texts(
                        "select result from audit_row where object = ? and action like '%_FINISHED'",
                        operation.card().value()))
                .containsExactly(state == OperationState.CONFIRMED ? "DONE" : state.name());
    }

    /** One SMS and one mail about the operation, with this text. */
    public void areTold(HolderView person, String text) throws Exception {
        Await.until("an SMS", () -> !about(phone.messages(person), false).isEmpty());
        assertThat(about(phone.messages(person), false))
                .singleElement()
                .asString()
                .contains(text);
        assertThat(subjects(person)).singleElement().asString().contains(text);
    }

    /** One SMS and one mail say that the refused PUK is looked into. */
    public void theRefusedPukIsTold(HolderView person) throws Exception {
        Await.until("an SMS", () -> !about(phone.messages(person), true).isEmpty());
        assertThat(about(phone.messages(person), true)).hasSize(1);
        assertThat(about(allSubjects(person), true)).hasSize(1);
    }

    /** Subjects of mails about operations, sent or waiting. */
    public List<String> subjects(HolderView person) throws Exception {
        return about(allSubjects(person), false);
    }

    private static List<String> about(List<String> texts, boolean refusedPuk) {
        return texts.stream()
                .filter(text -> text.contains("kilit açma bilgisini inceliyoruz") == refusedPuk)
                .toList();
    }

    private List<String> allSubjects(HolderView person) throws Exception {
        return rows.texts("select subject from outbox_message where channel = 'MAIL' and recipient = ?", person.mail());
    }

    public boolean storedPinIsErased(String serial) throws Exception {
        return rows.count("pin_envelope where card_serial = ? and erased_at is not null", serial) == 1;
    }

    public boolean pukIsPutAside(String serial) throws Exception {
        return rows.count("puk_custody where card_serial = ? and quarantined_at is not null", serial) == 1;
    }
}
