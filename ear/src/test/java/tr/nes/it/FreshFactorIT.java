package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.boundary.Sessions;
import tr.nes.card.CardSerial;
import tr.nes.card.boundary.PinEnvelopes;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Logins;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.kiosk.boundary.ServicingCodes;
import tr.nes.shared.FactorScope;
import tr.nes.shared.FreshFactorNeeded;

/** Methods marked @RequiresFreshFactor, called through the container. */
class FreshFactorIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private Logins logins;

    @Inject
    private Sessions sessions;

    @Inject
    private PinEnvelopes envelopes;

    @Inject
    private ServicingCodes codes;

    @Inject
    private Rows rows;

    private HolderView person;
    private CardSerial card;

    @BeforeEach
    void aCardOnRecord() throws Exception {
        person = people.somebody();
        card = new CardSerial(stock.deliver(person, AkisDialect.AKIS_1_X).serial());
    }

    @Test
    void whenTheLoginIsFresh_thenItsSmsCounts() throws Exception {
        logins.open(person);
        assertThat(new String(show())).isEqualTo(CardStock.PIN);
    }

    @Test
    void whenTheConfirmationIsOld_thenNothingIsDoneUntilAnotherIsMade() throws Exception {
        logins.open(person);
        logins.age(person);
        List<Callable<?>> calls = List.of(this::show, this::letter, this::erase);
        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::call).isInstanceOf(FreshFactorNeeded.class));
        assertThat(rows.count("pin_envelope where card_serial = ? and sealed_text is not null", card.value()))
                .isOne();

        assertThat(logins.confirm(person, FactorScope.SESSION)).isEqualTo(SmsCodeResult.ACCEPTED);
        assertThat(new String(show())).isEqualTo(CardStock.PIN);
    }

    @Test
    void whenTheRequestBelongsToNoSession_thenTheRoleAloneIsNotEnough() {
        assertThatThrownBy(this::show).isInstanceOf(FreshFactorNeeded.class);
    }

    @Test
    void whenTheSessionIsAnothersOrOver_thenItsConfirmationDoesNotCount() throws Exception {
        logins.open(people.somebody());
        assertThatThrownBy(this::show).isInstanceOf(FreshFactorNeeded.class);

        String older = logins.open(person);
        logins.open(person);
        sessions.touch(older);
        assertThatThrownBy(this::show).isInstanceOf(FreshFactorNeeded.class);
    }

    /** Never confirmed: as after E-İmzalı Giriş and e-Devlet. */
    @Test
    void whenTheConfirmationIsOldOrMissing_thenNoServicingCodeIsIssued() throws Exception {
        logins.open(person);
        logins.age(person);
        assertThatThrownBy(() -> CallAs.holder(person.id(), codes::issue)).isInstanceOf(FreshFactorNeeded.class);
        rows.change(
                "update web_session set confirmed_at = null, version = version + 1 where holder_id = ?",
                person.id().value());
        assertThatThrownBy(() -> CallAs.holder(person.id(), codes::issue)).isInstanceOf(FreshFactorNeeded.class);
        assertThat(rows.count("servicing_code where holder_id = ?", person.id().value()))
                .isZero();

        assertThat(logins.confirm(person, FactorScope.SESSION)).isEqualTo(SmsCodeResult.ACCEPTED);
        assertThat(CallAs.holder(person.id(), codes::issue).code()).hasSize(15);
    }

    @Test
    void whenATerminalAsks_thenTheRoleIsMissing() {
        assertThatThrownBy(() -> CallAs.terminal(TerminalFixture.FIRST, () -> envelopes.show(card)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> CallAs.terminal(TerminalFixture.FIRST, envelopes::mine))
                .isInstanceOf(EJBAccessException.class);
    }

    private byte[] show() throws Exception {
        return CallAs.holder(person.id(), () -> envelopes.show(card));
    }

    private byte[] letter() throws Exception {
        return CallAs.holder(person.id(), () -> envelopes.letter("Menekşe-Sokağı-12".toCharArray()));
    }

    private Void erase() throws Exception {
        return CallAs.holder(person.id(), () -> {
            envelopes.erase();
            return null;
        });
    }
}
