package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.SwappableCard;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;

/**
 * Each condition is checked twice: when the card is chosen, and again on the connection in which the PUK would be
 * presented.
 */
class CardRefusalIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Rows rows;

    private HolderView person;
    private CardUnderTest cardUnderTest;

    @BeforeEach
    void somebodyWithACard() throws Exception {
        person = people.somebody();
        cardUnderTest = stock.deliver(person, AkisDialect.AKIS_1_X);
    }

    @Test
    void whenOnePukTryIsLeft_thenItIsNotSpent() throws Exception {
        SimulatedCard low = cardUnderTest.twin(card -> card.pukTries(1));

        notChosen(low, Finding.PUK_LOW);
        sentBackAfterSwapFor(low, Finding.PUK_LOW);
        assertThat(low.pukTries()).isEqualTo(1);
    }

    @Test
    void whenTheCardIsDead_thenItIsNamedSo() throws Exception {
        SimulatedCard dead = cardUnderTest.twin(SimulatedCardBuilder::dead);

        sentBackAfterSwapFor(dead, Finding.DEAD);
        notChosen(dead, Finding.DEAD);
        assertThat(rows.text("select dead from card where serial = ?", cardUnderTest.serial()))
                .isEqualToIgnoringCase("true");
    }

    @Test
    void whenTheCertificateIsAnotherCards_thenNoPukIsPresented() throws Exception {
        SimulatedCard mixedUp = cardUnderTest.mixedUp();

        notChosen(mixedUp, Finding.CERTIFICATE_MISMATCH);
        sentBackAfterSwapFor(mixedUp, Finding.CERTIFICATE_MISMATCH);
        assertThat(mixedUp.pukTries()).isEqualTo(3);
    }

    @Test
    void whenAForeignCardIsSwappedIn_thenNothingIsSentToIt() throws Exception {
        SimulatedCard foreign =
                stock.deliver(people.somebody(), AkisDialect.AKIS_1_X).card();

        notChosen(foreign, Finding.FOREIGN);
        refusedAfterSwapFor(foreign, "ForeignCard");
        assertThat(foreign.pukTries()).isEqualTo(3);
        assertThat(foreign.accepts(CardStock.ascii(CardStock.PIN))).isTrue();
    }

    @Test
    void whenTheHoldersOwnOtherCardIsSwappedIn_thenNothingIsSentToIt() throws Exception {
        SimulatedCard other = stock.deliver(person, AkisDialect.AKIS_1_X).card();

        refusedAfterSwapFor(other, "ForeignCard");
        assertThat(other.pukTries()).isEqualTo(3);
        assertThat(other.accepts(CardStock.ascii(CardStock.PIN))).isTrue();
    }

    @Test
    void whenTheStoredPukIsWrong_thenOneTryIsSpentAndNeverASecond() throws Exception {
        SimulatedCard card = cardUnderTest.twin(twin -> twin.puk("90817263"));
        stock.insert(card);

        OperationView operation = terminalFixture.visit(person).setPin("739184");

        assertThat(operation.state()).isEqualTo(OperationState.REFUSED);
        assertThat(operation.reason()).isEqualTo("PukRefused");
        assertThat(card.pukTries()).isEqualTo(2);
        assertThat(rows.count(
                        "puk_custody where card_serial = ? and quarantined_at is not null", cardUnderTest.serial()))
                .isEqualTo(1);
        notChosen(card, Finding.SECRET_QUARANTINED);
        assertThat(card.pukTries()).isEqualTo(2);
    }

    @Test
    void whenThePhoneIsNew_thenTheCardIsNotChosen() throws Exception {
        stock.insert(cardUnderTest.card());
        VisitFixture fixture = terminalFixture.visit(person);
        changePhone();

        CardInReader found = fixture.choose();

        assertThat(found.finding()).isEqualTo(Finding.PHONE_CHANGED);
        assertThat(found.possibleFrom()).isAfter(Instant.now().plus(Duration.ofHours(23)));
    }

    @Test
    void whenThePhoneChangesAfterTheChoice_thenNoPukIsPresented() throws Exception {
        SimulatedCard card = cardUnderTest.card();
        stock.insert(card);
        VisitFixture fixture = terminalFixture.visit(person);
        fixture.choose();
        fixture.enterPin("739184");
        changePhone();

        fixture.approveByPassword(TestPeople.WORD);

        OperationView operation = fixture.result();
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
        stock.insert(card);
        VisitFixture fixture = terminalFixture.visit(person);

        assertThat(fixture.choose().finding()).isEqualTo(finding);
        assertThat(operations()).isEqualTo(before);
    }

    /** The reader notices this swap. */
    private void sentBackAfterSwapFor(SimulatedCard card, Finding finding) throws Exception {
        long before = operations();
        stock.insert(cardUnderTest.card());
        VisitFixture fixture = terminalFixture.visit(person);
        fixture.choose();
        fixture.enterPin("739184");
        stock.insert(card);
        Await.until("the choice of a card", () -> fixture.view().step() == VisitStep.CHOOSE_CARD);

        assertThatThrownBy(() -> fixture.approveByPassword(TestPeople.WORD)).isInstanceOf(WrongStep.class);
        assertThat(fixture.choose().finding()).isEqualTo(finding);
        assertThat(operations()).isEqualTo(before);
    }

    /** It does not notice this one. */
    private void refusedAfterSwapFor(SimulatedCard card, String rule) throws Exception {
        SwappableCard inReader = new SwappableCard(cardUnderTest.card());
        stock.insert(inReader);
        VisitFixture fixture = terminalFixture.visit(person);
        fixture.choose();
        fixture.enterPin("739184");
        inReader.swap(card);

        fixture.approveByPassword(TestPeople.WORD);

        OperationView operation = fixture.result();
        assertThat(operation.state()).isEqualTo(OperationState.REFUSED);
        assertThat(operation.reason()).isEqualTo(rule);
        assertThat(rows.text("select card_step from card_operation where id = ?", operation.id()))
                .isEmpty();
    }

    private long operations() throws Exception {
        return rows.count("card_operation where card_serial = ?", cardUnderTest.serial());
    }
}
