package tr.nes.production.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.card.CardSerial;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.certificate.PublishedStatus;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.production.BlankCardState;
import tr.nes.production.BlankCardView;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.ProductionState;
import tr.nes.production.boundary.CardStocks;
import tr.nes.production.testing.FaultyBlankCard;
import tr.nes.production.testing.MakingFault;
import tr.nes.production.testing.ProductionFixture;
import tr.nes.testing.Database;

/** A card in the making that is lost: it is given up by two people, and only then its certificate is withdrawn. */
class CardGivenUpTest {

    /** The first one that is sent after the authority's answer. */
    private static final int UPDATE_BINARY = 0xD6;

    private final ProductionFixture production;
    private final CardStocks stocks;
    private CardSerial serial;

    CardGivenUpTest() throws Exception {
        production = new ProductionFixture();
        stocks = production.beans.get(CardStocks.class);
    }

    @BeforeEach
    void aCardDoesNotAnswer() {
        production.take();
        production.startReader();
        FaultyBlankCard card = production.insertBlank(AkisDialect.AKIS_2_X);
        card.expectAt(MakingFault.TIMEOUT, UPDATE_BINARY);
        production.run();
        serial = new CardSerial(card.card().serialNumber());
        production.isCalledByBackOffice();
    }

    @Test
    void whenASecondPersonConfirms_thenItsCertificateAndItsPinAreGone() {
        stocks.giveUp(serial);
        assertThat(order()).isEqualTo(ProductionState.UNKNOWN);
        assertThat(shown().own()).isTrue();
        production.isCalledBySecondPerson();
        assertThat(stocks.toDecide()).isPositive();
        assertThat(shown().proposer()).isEqualTo(production.enrolment.institutions.agent.fullName());
        stocks.confirm(serial);

        assertThat(order()).isEqualTo(ProductionState.QUEUED);
        assertThat(shown(BlankCardState.SPOILT).proposer()).isNull();
        assertThat(EnrolmentFixture.inNew(() -> Database.shared()
                        .entityManager()
                        .find(PinEnvelope.class, serial.value())
                        .isFull()))
                .isFalse();
        production.beans.get(CardCertificateOrders.class).withdrawAll();
        assertThat(production.enrolment.institutions.authority.published(PublishedStatus.Kind.HOLD))
                .isEmpty();
        refused(() -> stocks.giveUp(serial), Reason.CARD_STATE);
        refused(() -> stocks.spoil(serial), Reason.CARD_STATE);
    }

    @Test
    void whenOnePersonAlonePresses_thenNothingIsGivenUp_andItIsAudited() {
        refused(() -> stocks.spoil(serial), Reason.CARD_STATE);
        refused(() -> stocks.confirm(serial), Reason.CARD_STATE);
        stocks.giveUp(serial);
        refused(() -> stocks.confirm(serial), Reason.OWN_PROPOSAL);
        assertThat(production.enrolment.institutions.audit.count(AuditAction.BLANK_CARD_SPOILT, AuditResult.REFUSED))
                .isOne();
        assertThat(order()).isEqualTo(ProductionState.UNKNOWN);
        assertThat(shown().state()).isEqualTo(BlankCardState.RESERVED);
    }

    @Test
    void whenTheSecondPersonRefuses_thenItIsOver_andTheCardsOwnerNeverDecides() {
        stocks.giveUp(serial);
        production.isCalledBySecondPerson();
        stocks.keep(serial);
        refused(() -> stocks.confirm(serial), Reason.CARD_STATE);
        refused(() -> stocks.keep(serial), Reason.CARD_STATE);

        production.isCalledByBackOffice();
        stocks.giveUp(serial);
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("update production_order set holder_id = :owner where application_id = :id")
                .setParameter(
                        "owner", production.enrolment.institutions.second.id().value())
                .setParameter("id", production.application)
                .executeUpdate());
        production.isCalledBySecondPerson();
        refused(() -> stocks.confirm(serial), Reason.OWN_MATTER);
    }

    private ProductionState order() {
        return EnrolmentFixture.inNew(() -> production
                .beans
                .get(ProductionRecords.class)
                .lock(production.application)
                .view()
                .state());
    }

    private BlankCardView shown() {
        return shown(BlankCardState.RESERVED);
    }

    private BlankCardView shown(BlankCardState state) {
        return stocks.page(EnumSet.of(state), 0, 1000).stream()
                .filter(each -> each.serial().equals(serial.value()))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable deed, Reason reason) {
        assertThatThrownBy(deed).hasFieldOrPropertyWithValue("reason", reason);
    }
}
