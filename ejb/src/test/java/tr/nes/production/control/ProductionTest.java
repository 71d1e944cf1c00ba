package tr.nes.production.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.nes.access.boundary.Passwords;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.certificate.PublishedStatus;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.boundary.ApplicationDeliveries;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionOrderView;
import tr.nes.production.ProductionState;
import tr.nes.production.boundary.ProductionOrders;
import tr.nes.production.testing.FaultyBlankCard;
import tr.nes.production.testing.MakingFault;
import tr.nes.production.testing.ProductionFixture;
import tr.nes.shared.HolderId;
import tr.nes.testing.Database;
import tr.nes.testing.ScriptedAuthority;
import tr.nes.testing.ScriptedAuthority.Mood;

/** From a signed application to a card, and what stops it. */
class ProductionTest {

    private final ProductionFixture production;

    ProductionTest() throws Exception {
        production = new ProductionFixture();
    }

    private void begin() {
        production.take();
        production.startReader();
    }

    @Test
    void whenACardIsMade_thenTheApplicantIsOnRecordWithTheWordOfTheForm() {
        begin();
        FaultyBlankCard card = production.insertBlank(AkisDialect.AKIS_2_X);
        production.run();

        assertThat(order().state()).isEqualTo(ProductionState.PRODUCED);
        HolderId holder = production.produced.get(0).holder();
        HolderView person = production.beans.get(Holders.class).view(holder);
        HolderView applicant = production.enrolment.applicant;
        assertThat(person.identityNumber().value())
                .isEqualTo(applicant.identityNumber().value());
        assertThat(person.phone()).isEqualTo(applicant.phone());
        assertThat(production.beans.get(Passwords.class).isSet(holder)).isTrue();
        assertThat(production.enrolment.view(production.application).history())
                .extracting(ApplicationView.Change::state, ApplicationView.Change::textKey)
                .endsWith(
                        tuple(ApplicationState.IN_PRODUCTION, "stateIN_PRODUCTION"),
                        tuple(ApplicationState.IN_PRODUCTION, "historyProduced"));
        assertThat(card.card().lifeCycle()).isEqualTo(LifeCycle.USER);
    }

    @Test
    void whenAFinishedCardIsLost_thenAnotherOneIsMadeForTheSameApplication() {
        begin();
        production.insertBlank(AkisDialect.AKIS_2_X);
        production.run();
        String first = order().card();
        production.isCalledByBackOffice();
        ApplicationDeliveries deliveries = production.beans.get(ApplicationDeliveries.class);
        EnrolmentFixture.inNew(() -> {
            deliveries.shipped(production.application, "4100000001");
            return null;
        });
        assertThat(EnrolmentFixture.inNew(() -> deliveries.replace(production.application, false)))
                .isTrue();
        assertThat(order().state()).isEqualTo(ProductionState.QUEUED);
        production.insertBlank(AkisDialect.AKIS_2_X);
        production.run();
        assertThat(order().state()).isEqualTo(ProductionState.PRODUCED);
        assertThat(order().card()).isNotEqualTo(first);
        assertThat(production.produced).hasSize(2);
    }

    @Test
    void whenTheAuthorityIsSilent_thenNothingIsLeftThatIsValid() {
        begin();
        production.enrolment.institutions.authority.is(Mood.MUTE);
        FaultyBlankCard card = production.insertBlank(AkisDialect.AKIS_2_X);
        production.run();
        assertThat(order().state()).isEqualTo(ProductionState.QUEUED);
        assertThat(order().reason()).isEqualTo("CertificateNotIssued");
        assertThat(order().attempts()).isZero();
        ScriptedAuthority authority = production.enrolment.institutions.authority;
        Set<String> issued = authority.published(PublishedStatus.Kind.HOLD);
        assertThat(issued).hasSize(1);

        authority.is(Mood.OBLIGING);
        production.beans.get(CardCertificateOrders.class).withdrawAll();
        assertThat(authority.published(PublishedStatus.Kind.HOLD)).isEmpty();
        assertThat(authority.published(PublishedStatus.Kind.REVOKED)).containsAll(issued);
        production.run();
        assertThat(order().state()).isEqualTo(ProductionState.PRODUCED);
        assertThat(order().card()).isEqualTo(card.card().serialNumber());
    }

    @Test
    void whenItFailsThreeTimes_thenItWaitsForStaffAndTheCardIsSpoilt() {
        begin();
        FaultyBlankCard card = production.insertBlank(AkisDialect.AKIS_1_X);
        for (int attempt = 0; attempt < 3; attempt++) {
            card.expect(MakingFault.WRONG_STATUS_WORD, 7);
            production.run();
        }
        assertThat(order().state()).isEqualTo(ProductionState.FAILED);
        assertThat(stockState(card)).isEqualTo("SPOILT");
        card.expectNothing();
        production.run();
        assertThat(card.card().lifeCycle()).isEqualTo(LifeCycle.ADMINISTRATION);

        production.isCalledByBackOffice();
        ProductionOrders orders = production.beans.get(ProductionOrders.class);
        orders.repeat(production.application);
        assertThatThrownBy(() -> orders.repeat(production.application))
                .isInstanceOf(ProductionException.class)
                .hasFieldOrPropertyWithValue("reason", ProductionException.Reason.ORDER_STATE);
        production.insertBlank(AkisDialect.AKIS_1_X);
        production.run();
        assertThat(order().state()).isEqualTo(ProductionState.PRODUCED);
    }

    @Test
    void whenACardIsNotOfTheStockOrInUse_thenNothingIsWrittenToIt() {
        begin();
        FaultyBlankCard card = production.insertBlank(AkisDialect.AKIS_2_X);
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("delete from blank_card where serial = ?1")
                .setParameter(1, card.card().serialNumber())
                .executeUpdate());
        production.run();
        assertThat(order().state()).isEqualTo(ProductionState.QUEUED);
        assertThat(card.card().lifeCycle()).isEqualTo(LifeCycle.ADMINISTRATION);
    }

    @Test
    void whenSomebodyTakesTheOwnApplication_thenItIsRefusedAndAudited() {
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("update application set identity_number = ?1 where id = ?2")
                .setParameter(
                        1,
                        production.enrolment.institutions.agent.identityNumber().value())
                .setParameter(2, production.application)
                .executeUpdate());
        assertThatThrownBy(production::take).hasFieldOrPropertyWithValue("reason", Reason.OWN_APPLICATION);
        assertThat(production.enrolment.institutions.audit.count(AuditAction.APPLICATION_STATE, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void whenTheIdentityIsUnproven_thenItStaysWhereItIsAndIsNotQueued() {
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("delete from application_proof where application_id = ?1")
                .setParameter(1, production.application)
                .executeUpdate());
        ProductionApplications applications = production.beans.get(ProductionApplications.class);
        assertThatThrownBy(production::take).hasFieldOrPropertyWithValue("reason", Reason.IDENTITY_UNPROVEN);
        assertThat(applications.named(List.of(production.application)))
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo(ApplicationState.OFFICER_SIGNED));
        long queued = EnrolmentFixture.inNew(() -> (Long) Database.shared()
                .entityManager()
                .createNativeQuery("select count(*) from production_order where application_id = ?1", Long.class)
                .setParameter(1, production.application)
                .getSingleResult());
        assertThat(queued).isZero();
    }

    private ProductionOrderView order() {
        return EnrolmentFixture.inNew(() -> production
                .beans
                .get(ProductionRecords.class)
                .lock(production.application)
                .view());
    }

    private static String stockState(FaultyBlankCard card) {
        return EnrolmentFixture.inNew(() -> (String) Database.shared()
                .entityManager()
                .createNativeQuery("select state from blank_card where serial = ?1")
                .setParameter(1, card.card().serialNumber())
                .getSingleResult());
    }
}
