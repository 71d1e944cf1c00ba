package tr.nes.casework.boundary;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.callcentre.boundary.CallRecords;
import tr.nes.callcentre.testing.CallCentreFixture;
import tr.nes.card.CardSerial;
import tr.nes.card.boundary.Cards;
import tr.nes.card.entity.PukCustody;
import tr.nes.casework.CaseException.Reason;
import tr.nes.casework.CaseKind;
import tr.nes.casework.CaseView;
import tr.nes.casework.control.CaseBook;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.Database;
import tr.nes.testing.People;

class CasesTest {

    private final Database database = Database.shared();
    private final CallCentreFixture callCentre = new CallCentreFixture(database);
    private final Cases cases = callCentre.beans.get(Cases.class);
    private final HolderView person = People.registered(callCentre.beans);

    @Test
    void whenSomebodyComplains_thenItIsFollowedUpAndClosedWithANote() {
        UUID call = callCentre.checkedCall();
        callCentre.beans.get(CallRecords.class).complain(call, "Üç haftadır yanıt alamamış.");
        String subject = complaint().subject();
        callCentre.isCalledBy(callCentre.second);
        assertThat(complaint().file().owner()).isNull();

        cases.take(subject);
        cases.called(subject);
        cases.note(subject, "21.11.2026 günü konuşuldu.");
        assertThatThrownBy(() -> cases.note(subject, "PUK 12345678"))
                .hasFieldOrPropertyWithValue("reason", Reason.NOTE_HOLDS_SECRET);
        assertThatThrownBy(() -> cases.askIn(subject)).hasFieldOrPropertyWithValue("reason", Reason.STEP_NOT_POSSIBLE);
        assertThat(complaint().file().owner()).isEqualTo(callCentre.second.fullName());
        assertThat(cases.details(subject).phone())
                .isEqualTo(callCentre.person.phone().e164());
        assertThat(cases.details(subject).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("konuşuldu"));
        assertThatThrownBy(() -> cases.close(subject, " ")).hasFieldOrPropertyWithValue("reason", Reason.NOTE_MISSING);
        cases.close(subject, "Özür dilendi.");

        assertThat(cases.open()).noneMatch(each -> each.subject().equals(subject));
        assertThat(cases.closed())
                .filteredOn(each -> each.subject().equals(subject))
                .singleElement()
                .satisfies(each -> assertThat(each.file().closedBy()).isEqualTo(callCentre.second.fullName()));
        assertThatThrownBy(() -> cases.note(subject, "x")).hasFieldOrPropertyWithValue("reason", Reason.CASE_GONE);
        assertThat(callCentre.audit.count(AuditAction.CASE_OPENED, AuditResult.DONE))
                .isEqualTo(2);
        assertThat(callCentre.audit.count(AuditAction.CASE_CLOSED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenThePukIsRefused_thenTheHolderIsAskedInOnceADayUntilItEndsByItself() throws Exception {
        CardSerial card = quarantined();
        String subject = caseOf(card).subject();
        assertThat(caseOf(card).kind()).isEqualTo(CaseKind.QUARANTINED_SECRET);
        cases.askIn(subject);
        assertThat(callCentre.capturedNotices.texts(Channel.SMS, person.phone().e164()))
                .singleElement()
                .asString()
                .contains(card.value());
        assertThatThrownBy(() -> cases.askIn(subject)).hasFieldOrPropertyWithValue("reason", Reason.ASKED_TODAY);
        callCentre.clock.forward(Duration.ofDays(1));
        cases.askIn(subject);
        cases.askForNewCard(subject);
        assertThatThrownBy(() -> cases.close(subject, "x"))
                .hasFieldOrPropertyWithValue("reason", Reason.NOT_TO_BE_CLOSED);

        database.inNew(() -> {
            PukCustody custody = custody(card);
            custody.replace(custody.secret());
            return null;
        });
        callCentre.beans.get(CaseBook.class).settle();

        assertThat(cases.open()).noneMatch(each -> each.subject().equals(subject));
        assertThat(cases.closed())
                .filteredOn(each -> each.subject().equals(subject))
                .singleElement()
                .satisfies(each -> assertThat(each.file().closedBy()).isNull());
    }

    @Test
    void whenTheCaseIsInventedOrOnesOwn_thenNothingIsDone() throws Exception {
        for (String forged : new String[] {null, "", "complaint/" + UUID.randomUUID(), "operation/x"}) {
            assertThatThrownBy(() -> cases.take(forged)).hasFieldOrPropertyWithValue("reason", Reason.CASE_GONE);
            assertThatThrownBy(() -> cases.details(forged)).hasFieldOrPropertyWithValue("reason", Reason.CASE_GONE);
        }
        String subject = caseOf(quarantined()).subject();
        callCentre.isCalledBy(person);
        assertThatThrownBy(() -> cases.take(subject)).hasFieldOrPropertyWithValue("reason", Reason.OWN_CASE);
        assertThatThrownBy(() -> cases.askIn(subject)).hasFieldOrPropertyWithValue("reason", Reason.OWN_CASE);
        assertThat(callCentre.audit.count(AuditAction.CASE_TAKEN, AuditResult.DONE))
                .isZero();
    }

    private CardSerial quarantined() throws Exception {
        CardSerial card =
                new CardSerial(UUID.randomUUID().toString().replace("-", "").substring(0, 20));
        callCentre
                .beans
                .get(Cards.class)
                .register(card, person.id(), "AKİS", "1234".getBytes(US_ASCII), "12345678".getBytes(US_ASCII));
        database.inNew(() -> {
            custody(card).quarantine(callCentre.clock.instant());
            return null;
        });
        return card;
    }

    private PukCustody custody(CardSerial card) {
        return database.entityManager().find(PukCustody.class, card.value());
    }

    private CaseView caseOf(CardSerial card) {
        return cases.open().stream()
                .filter(each -> card.value().equals(each.card()))
                .findFirst()
                .orElseThrow();
    }

    private CaseView complaint() {
        return cases.open().stream()
                .filter(each -> each.kind() == CaseKind.COMPLAINT)
                .filter(each -> each.phone().equals(callCentre.person.phone().masked()))
                .findFirst()
                .orElseThrow();
    }
}
