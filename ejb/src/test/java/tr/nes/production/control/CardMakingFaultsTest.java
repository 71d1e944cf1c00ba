package tr.nes.production.control;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.nes.production.testing.MakingFault.SERVER_KILLED;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.audit.AuditAction;
import tr.nes.card.OperationState;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.certificate.PublishedStatus;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.production.testing.FaultyBlankCard;
import tr.nes.production.testing.MakingFault;
import tr.nes.production.testing.ProductionFixture;
import tr.nes.testing.Database;

/**
 * Every fault at every command while a card is made: record, stock, authority and card agree afterwards, and the same
 * card is finished the next time that it is in the reader.
 */
class CardMakingFaultsTest {

    private final ProductionFixture production;

    CardMakingFaultsTest() throws Exception {
        production = new ProductionFixture();
        production.take();
        production.startReader();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AKIS_3")
    void whateverGoesWrong_thenRecordCardAndAuthorityAgree(AkisDialect dialect) {
        FaultyBlankCard quiet = production.insertBlank(dialect);
        production.run();
        assertProduced(quiet.card());
        Set<MakingFault> faults =
                dialect == AkisDialect.AKIS_2_X ? EnumSet.allOf(MakingFault.class) : EnumSet.of(SERVER_KILLED);
        for (MakingFault fault : faults) {
            for (int command : quiet.places()) {
                again();
                strike(production.insertBlank(dialect), fault, command);
            }
        }
    }

    private void strike(FaultyBlankCard card, MakingFault fault, int command) {
        try {
            card.expect(fault, command);
            production.run();
            assertAgreement(card.card());
            card.expectNothing();
            production.run();
            assertProduced(card.card());
            production.beans.get(CardCertificateOrders.class).withdrawAll();
            assertOneCertificate(card.card().serialNumber());
        } catch (AssertionError untrue) {
            throw new AssertionError(fault + " at command " + command + ": " + untrue.getMessage(), untrue);
        }
    }

    /** The application waits once more, as if its card had never been made. */
    private void again() {
        EnrolmentFixture.inNew(() -> {
            Database.shared()
                    .entityManager()
                    .createNativeQuery(
                            "update production_order set state = 'QUEUED', attempts = 0, version = version + 1"
                                    + " where application_id = :id")
                    .setParameter("id", production.application)
                    .executeUpdate();
            return null;
        });
    }

    private void assertAgreement(SimulatedCard card) {
        String serial = card.serialNumber();
        String order = text("select state from production_order where application_id = ?1", production.application);
        String stock = text("select state from blank_card where serial = ?1", serial);
        List<?> operations =
                rows("select state from card_operation where card_serial = ?1 order by intended_at", serial);
        String operation = operations.isEmpty() ? "NONE" : (String) operations.get(operations.size() - 1);
        switch (operation) {
            case "CONFIRMED", "RECONCILED" ->
                assertThat(List.of(order, stock)).containsExactly("PRODUCED", "PERSONALISED");
            case "UNKNOWN" -> assertThat(List.of(order, stock)).containsExactly("UNKNOWN", "RESERVED");
            case "REFUSED", "NONE" -> assertThat(List.of(order, stock)).containsExactly("QUEUED", "BLANK");
            default -> throw new AssertionError("operation is " + operation);
        }
        if (!operation.equals("UNKNOWN")) {
            assertThat(card.lifeCycle() == LifeCycle.USER)
                    .as("in use")
                    .isEqualTo(OperationState.CONFIRMED.name().equals(operation));
        }
        assertThat(rows("select serial_number from certificate where card_serial = ?1", serial))
                .as("certificates of the holder")
                .hasSize(order.equals("PRODUCED") ? 1 : 0);
        if (card.lifeCycle() == LifeCycle.USER) {
            assertSecretsAreKnown(card);
        }
    }

    private void assertProduced(SimulatedCard card) {
        String serial = card.serialNumber();
        assertThat(text("select state from production_order where application_id = ?1", production.application))
                .isEqualTo("PRODUCED");
        assertThat(text("select state from blank_card where serial = ?1", serial))
                .isEqualTo("PERSONALISED");
        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.USER);
        assertThat(rows("select serial_number from certificate where card_serial = ?1 and status = 'ISSUED'", serial))
                .hasSize(1);
        assertThat(production.produced)
                .last()
                .satisfies(event -> assertThat(event.card().value()).isEqualTo(serial));
        assertThat(production.enrolment.institutions.audit.facts())
                .filteredOn(fact -> fact.action() == AuditAction.CARD_PRODUCED)
                .filteredOn(fact -> serial.equals(fact.object()))
                .hasSize(1);
        assertSecretsAreKnown(card);
    }

    private void assertSecretsAreKnown(SimulatedCard card) {
        EnrolmentFixture.inNew(() -> {
            var database = Database.shared().entityManager();
            String serial = card.serialNumber();
            assertThat(card.acceptsPuk(
                            database.find(PukCustody.class, serial).secret().text()))
                    .as("PUK in custody")
                    .isTrue();
            assertThat(card.accepts(
                            database.find(PinEnvelope.class, serial).secret().text()))
                    .as("PIN in the envelope")
                    .isTrue();
            assertThat(card.pukTries()).isEqualTo(3);
            assertThat(database.find(Card.class, serial)).isNotNull();
            return null;
        });
    }

    /** All others that the authority issued for this card are revoked. */
    private void assertOneCertificate(String serial) {
        List<?> onCard = rows(
                "select serial_number from certificate_order where card_serial = ?1 and state = 'ON_CARD'", serial);
        List<?> withdrawn = rows(
                "select serial_number from certificate_order where card_serial = ?1 and state = 'WITHDRAWN'", serial);
        List<?> all = rows("select id from certificate_order where card_serial = ?1", serial);
        assertThat(onCard).hasSize(1);
        assertThat(withdrawn).hasSize(all.size() - 1);
        var authority = production.enrolment.institutions.authority;
        assertThat(authority.published(PublishedStatus.Kind.HOLD)).containsAll(strings(onCard));
        assertThat(authority.published(PublishedStatus.Kind.REVOKED)).containsAll(strings(withdrawn));
        assertThat(authority.published(PublishedStatus.Kind.GOOD)).isEmpty();
    }

    private static List<String> strings(List<?> found) {
        return found.stream().filter(Objects::nonNull).map(Object::toString).toList();
    }

    private static String text(String sql, Object key) {
        return (String) rows(sql, key).get(0);
    }

    private static List<?> rows(String sql, Object key) {
        return EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery(sql)
                .setParameter(1, key)
                .getResultList());
    }
}
