package tr.nes.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.access.boundary.Passwords;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.consent.ConsentText;
import tr.nes.consent.control.ConsentRecords;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.SignatureWay.Obstacle;
import tr.nes.enrolment.SignedForm;
import tr.nes.enrolment.boundary.SignedForms;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.Forms;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentSigned;
import tr.nes.signature.WaitingDocument;
import tr.nes.testing.CertificateSamples;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;

/** An application signed by its applicant's card or consent; the applicant has an account and is logged in. */
class FormSignaturesTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final HolderId holder = fixture.applicant.id();
    private DraftAccess access;
    private UUID application;

    @BeforeEach
    void toTheChoice() {
        access = fixture.confirmed();
        application = fixture.application(access).id();
        fixture.institutions.beans.get(Holders.class).register(fixture.applicant, Set.of());
        fixture.institutions.beans.get(Passwords.class).put(holder, EnrolmentFixture.WORD.toCharArray());
        fixture.institutions.isCalledBy(fixture.applicant);
    }

    @Test
    void whatStandsAgainstAWayIsNamed() throws Exception {
        assertThat(obstacle(SignatureWay.E_SIGNED)).isEqualTo(Obstacle.NO_CERTIFICATE);
        assertThat(obstacle(SignatureWay.CONSENTED)).isEqualTo(Obstacle.NO_CONSENT);
        certificate(CertificateStatus.REVOKED);
        assertThat(obstacle(SignatureWay.E_SIGNED)).isEqualTo(Obstacle.CERTIFICATE_ENDED);
        certificate(CertificateStatus.SUSPENDED);
        assertThat(obstacle(SignatureWay.E_SIGNED)).isEqualTo(Obstacle.CERTIFICATE_SUSPENDED);
        assertThatThrownBy(() -> fixture.drafts.choose(access, SignatureWay.E_SIGNED))
                .hasFieldOrPropertyWithValue("reason", Reason.WAY_NOT_POSSIBLE);
        certificate(CertificateStatus.ACTIVE);
        consent();
        assertThat(obstacle(SignatureWay.E_SIGNED)).isNull();
        assertThat(obstacle(SignatureWay.CONSENTED)).isNull();
        fixture.institutions.isCalledBy(fixture.institutions.person);
        assertThat(obstacle(SignatureWay.E_SIGNED)).isEqualTo(Obstacle.LOGIN_NEEDED);
        assertThat(obstacle(SignatureWay.CONSENTED)).isEqualTo(Obstacle.LOGIN_NEEDED);
    }

    @Test
    void whenTheCertificateEndsMeanwhile_thenOnlyPaperIsLeft() throws Exception {
        certificate(CertificateStatus.ACTIVE);
        fixture.drafts.choose(access, SignatureWay.E_SIGNED);
        fixture.institutions.clock.forward(Duration.ofDays(80));
        access = fixture.statuses.open(application).access();
        assertThat(obstacle(SignatureWay.E_SIGNED)).isEqualTo(Obstacle.CERTIFICATE_ENDED);
    }

    @Test
    void whenTheCardHasSigned_thenTheApplicationIsSigned_once() throws Exception {
        WaitingDocument waiting = ordered();
        assertThat(waiting.title()).isEqualTo(fixture.application(access).number());
        UUID document = signed(holder, 1);
        assertThat(fixture.application(access).state()).isEqualTo(ApplicationState.SIGNED);
        assertThat(fixture.application(access).history()).last().hasFieldOrPropertyWithValue("reason", "e-signed");
        assertThat(fixture.institutions.beans.get(SignedForms.class).of(application))
                .map(SignedForm::way)
                .contains(SignatureWay.E_SIGNED);
        assertThat(document).isNotNull();
        assertThatThrownBy(() -> signed(holder, 1)).hasFieldOrPropertyWithValue("state", ApplicationState.SIGNED);
    }

    @Test
    void whenTheFormIsNotTheOneThatWasSigned_thenItIsNot() throws Exception {
        ordered();
        assertThatThrownBy(() -> signed(holder, 2)).isInstanceOf(ApplicationException.class);
        assertThatThrownBy(() -> signed(fixture.institutions.person.id(), 1)).isInstanceOf(ApplicationException.class);
        fixture.drafts.keep(access, Map.of(FormField.ADDRESS, "Başka Mahalle, Yeni Cadde 3"));
        assertThat(fixture.drafts.waiting(access)).as("a change takes it back").isEmpty();
        assertThatThrownBy(() -> signed(holder, 1)).isInstanceOf(ApplicationException.class);
        assertThat(fixture.application(access).state()).isEqualTo(ApplicationState.PHONE_CONFIRMED);
    }

    @Test
    void whenTheApplicationMovesOn_thenNothingWaits() throws Exception {
        ordered();
        fixture.drafts.chooseAgain(access);
        assertThat(fixture.drafts.waiting(access)).isEmpty();
        ordered();
        fixture.drafts.submit(access, Forms.withPhone(fixture.applicant.phone().national()), null, null, true);
        assertThat(fixture.drafts.waiting(access)).as("declared anew").isEmpty();
        ordered();
        fixture.drafts.choose(access, SignatureWay.WET);
        assertThat(fixture.drafts.waiting(access)).isEmpty();
        assertThatThrownBy(() -> fixture.drafts.choose(access, SignatureWay.E_SIGNED))
                .hasFieldOrPropertyWithValue("state", ApplicationState.AWAITING_WET_SIGNATURE);
    }

    @Test
    void whenThereIsAConsent_thenTheFormNamesIt_andAHundredSubmissionsAreOne() throws Exception {
        consent();
        List<Boolean> done = ConcurrentCalls.of(100, () -> {
            try {
                fixture.drafts.choose(access, SignatureWay.CONSENTED);
                return true;
            } catch (ApplicationException meanwhile) {
                return false;
            }
        });
        assertThat(done.stream().filter(Boolean::booleanValue)).hasSize(1);
        assertThat(fixture.application(access).state()).isEqualTo(ApplicationState.SIGNED);
        assertThat(fixture.institutions.beans.get(SignedForms.class).pdf(application))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(
                        count(
                                "select count(s) from FormSignature s where s.application = :id and s.consentSha256 is not null"))
                .isOne();
    }

    @Test
    void whenTheConsentWasWithdrawn_thenItStandsForNothing() throws Exception {
        consent();
        Database.shared()
                .inNew(() ->
                        fixture.institutions.beans.get(ConsentRecords.class).withdraw(holder));
        assertThatThrownBy(() -> fixture.drafts.choose(access, SignatureWay.CONSENTED))
                .hasFieldOrPropertyWithValue("reason", Reason.WAY_NOT_POSSIBLE);
    }

    @Test
    void whenItIsAnothersApplication_thenItsDocumentIsUnknown() throws Exception {
        consent();
        fixture.drafts.choose(access, SignatureWay.CONSENTED);
        fixture.institutions.isCalledBy(fixture.institutions.person);
        SignedForms forms = fixture.institutions.beans.get(SignedForms.class);
        assertThatThrownBy(() -> forms.pdf(application))
                .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
        assertThatThrownBy(() -> forms.of(application))
                .hasFieldOrPropertyWithValue("reason", Reason.APPLICATION_UNKNOWN);
    }

    private WaitingDocument ordered() throws Exception {
        certificate(CertificateStatus.ACTIVE);
        fixture.drafts.choose(access, SignatureWay.E_SIGNED);
        return fixture.drafts.waiting(access).orElseThrow();
    }

    /** What the signature's slice fires once it has checked a document. */
    private UUID signed(HolderId signer, int revision) throws Exception {
        UUID document = UUID.randomUUID();
        DocumentSigned fact = new DocumentSigned(DocumentKind.APPLICATION, application, revision, signer, document);
        Database.shared().inNew(() -> {
            fixture.institutions.beans.get(FormSignatures.class).onSigned(fact);
            return null;
        });
        return document;
    }

    private Obstacle obstacle(SignatureWay way) {
        return fixture.drafts.ways(access).stream()
                .filter(each -> each.way() == way)
                .findFirst()
                .orElseThrow()
                .obstacle();
    }

    private void certificate(CertificateStatus status) throws Exception {
        Instant now = fixture.institutions.clock.instant();
        fixture.institutions
                .beans
                .get(CertificateRegistration.class)
                .register(
                        CertificateSamples.issue(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(60))),
                        holder,
                        "1234A5B67890",
                        status);
    }

    private void consent() throws Exception {
        Instant now = fixture.institutions.clock.instant();
        Database.shared().inNew(() -> {
            fixture.institutions
                    .beans
                    .get(ConsentRecords.class)
                    .given(
                            holder,
                            new ConsentText(1, "tr", "E-ONAY"),
                            CertificateSamples.issue(now, now.plus(Duration.ofDays(60))),
                            new byte[] {1, 2, 3});
            return null;
        });
    }

    private long count(String query) throws Exception {
        return Database.shared()
                .inNew(() -> Database.shared()
                        .entityManager()
                        .createQuery(query, Long.class)
                        .setParameter("id", application)
                        .getSingleResult());
    }
}
