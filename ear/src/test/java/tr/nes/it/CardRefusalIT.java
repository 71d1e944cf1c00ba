package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedCardBuilder;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CardDrawer;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Kiosk;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.Specimen;
import tr.nes.it.testing.Visit;

/** Each condition holds twice: when the card is chosen, and again in the connection in which the PUK would be presented. */
class CardRefusalIT extends InServer {

    @Inject
    private People people;

    @Inject
    private CardDrawer drawer;

    @Inject
    private Kiosk kiosk;

    @Inject
    private Rows rows;

    private HolderView person;
    private Specimen specimen;

    @BeforeEach
    void somebodyWithACard() throws Exception {
        person = people.somebody();
        specimen = drawer.deliver(person, AkisDialect.AKIS_1_X);
    }

    @Test
    void whenOnePukTryIsLeft_thenItIsNotSpent() throws Exception {
        SimulatedCard low = specimen.twin(card -> card.pukTries(1));

        notChosen(low, Finding.PUK_LOW);
        refusedAfterSwapFor(low, "PukTriesTooLow");
        assertThat(low.pukTries()).isEqualTo(1);
    }

    @Test
    void whenTheCardIsDead_thenItIsNamedSo() throws Exception {
        SimulatedCard dead = specimen.twin(SimulatedCardBuilder::dead);

        notChosen(dead, Finding.DEAD);
        refusedAfterSwapFor(dead, "CardDead");
        assertThat(rows.text("select dead from card where serial = ?", specimen.serial()))
                .isEqualToIgnoringCase("true");
    }

    @Test
    void whenTheCertificateIsAnotherCards_thenNoPukIsPresented() throws Exception {
        SimulatedCard mixedUp = specimen.mixedUp();

        notChosen(mixedUp, Finding.CERTIFICATE_MISMATCH);
        refusedAfterSwapFor(mixedUp, "CertificateMismatch");
        assertThat(mixedUp.pukTries()).isEqualTo(3);
    }

    @Test
    void whenAForeignCardIsSwappedIn_thenNothingIsSentToIt() throws Exception {
        SimulatedCard foreign =
                drawer.deliver(people.somebody(), AkisDialect.AKIS_1_X).card();

        notChosen(foreign, Finding.FOREIGN);
        refusedAfterSwapFor(foreign, "ForeignCard");
        assertThat(foreign.pukTries()).isEqualTo(3);
        assertThat(foreign.accepts(CardDrawer.ascii(CardDrawer.PIN))).isTrue();
    }

    @Test
    void whenTheHoldersOwnOtherCardIsSwappedIn_thenNothingIsSentToIt() throws Exception {
        SimulatedCard other = drawer.deliver(person, AkisDialect.AKIS_1_X).card();

        refusedAfterSwapFor(other, "ForeignCard");
        assertThat(other.pukTries()).isEqualTo(3);
        assertThat(other.accepts(CardDrawer.ascii(CardDrawer.PIN))).isTrue();
    }

    @Test
    void whenTheStoredPukIsWrong_thenOneTryIsSpentAndNeverASecond() throws Exception {
        SimulatedCard card = specimen.twin(twin -> twin.puk("90817263"));
        drawer.insert(card);

        OperationView operation = kiosk.visit(person).setPin("739184");

        assertThat(operation.state()).isEqualTo(OperationState.REFUSED);
        assertThat(operation.reason()).isEqualTo("PukRefused");
        assertThat(card.pukTries()).isEqualTo(2);
        assertThat(rows.count("puk_custody where card_serial = ? and quarantined_at is not null", specimen.serial()))
                .isEqualTo(1);
        notChosen(card, Finding.SECRET_QUARANTINED);
        assertThat(card.pukTries()).isEqualTo(2);
    }

    @Test
    void whenThePhoneIsNew_thenTheCardIsNotChosen() throws Exception {
        drawer.insert(specimen.card());
        Visit visit = kiosk.visit(person);
        changePhone();

        CardInReader found = visit.choose();

        assertThat(found.finding()).isEqualTo(Finding.PHONE_CHANGED);
        assertThat(found.possibleFrom()).isAfter(Instant.now().plus(Duration.ofHours(23)));
    }

    @Test
    void whenThePhoneChangesAfterTheChoice_thenNoPukIsPresented() throws Exception {
        SimulatedCard card = specimen.card();
        drawer.insert(card);
        Visit visit = kiosk.visit(person);
        visit.choose();
        visit.enterPin("739184");
        changePhone();

        visit.approveByWord(People.WORD);

        OperationView operation = visit.result();
        assertThat(operation.state()).isEqualTo(OperationState.REFUSED);
        assertThat(operation.reason()).isEqualTo("PinOperationsWait");
        assertThat(rows.text("select card_step from card_operation where id = ?", operation.id()))
                .isEmpty();
        assertThat(card.pukTries()).isEqualTo(3);
    }

    private void changePhone() throws Exception {
        rows.change(
                "update holder set phone_changed_at = current_timestamp, version = version + 1 where id = ?",
                person.id().value());
    }

    private void notChosen(SimulatedCard card, Finding finding) throws Exception {
        long before = operations();
        drawer.insert(card);
        Visit visit = kiosk.visit(person);

        assertThat(visit.choose().finding()).isEqualTo(finding);
        assertThat(operations()).isEqualTo(before);
    }

    private void refusedAfterSwapFor(SimulatedCard card, String rule) throws Exception {
        drawer.insert(specimen.card());
        Visit visit = kiosk.visit(person);
        visit.choose();
        visit.enterPin("739184");
        drawer.insert(card);

        visit.approveByWord(People.WORD);

        OperationView operation = visit.result();
        assertThat(operation.state()).isEqualTo(OperationState.REFUSED);
        assertThat(operation.reason()).isEqualTo(rule);
        assertThat(rows.text("select card_step from card_operation where id = ?", operation.id()))
                .isEmpty();
    }

    private long operations() throws Exception {
        return rows.count("card_operation where card_serial = ?", specimen.serial());
    }
}
