package tr.nes.signature.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.PublishedStatus;
import tr.nes.holder.HolderView;
import tr.nes.sealing.SealBroken;
import tr.nes.signature.BrowserSignature;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentOrder;
import tr.nes.signature.SignedDocumentView;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;
import tr.nes.signature.WaitingDocument;
import tr.nes.signature.entity.SignaturePreparation;
import tr.nes.signature.testing.SigningFixture;
import tr.nes.signature.testing.SigningFixture.Card;
import tr.nes.testing.ConcurrentCalls;

/** A document signed with the person's own reader, and everything that must not pass for it. */
class BrowserSigningTest {

    private static final String BROWSER = "one session";
    private static final byte[] PDF = SigningFixture.pdf(2);

    private SigningFixture fixture;
    private BrowserSigning signing;
    private HolderView person;
    private Card card;
    private UUID request;

    @BeforeEach
    void order() throws Exception {
        fixture = new SigningFixture();
        signing = fixture.authority.bean(BrowserSigning.class);
        person = fixture.person();
        card = fixture.card(person);
        request = fixture.order(person.id(), PDF);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whenTheCardSigns_thenTheDocumentIsStoredForItsSignerAndTheSubjectIsTold() {
        WaitingDocument waiting = requests().of(person.id()).get(0);
        assertThat(waiting.pages()).isEqualTo(2);
        assertThat(waiting.shortHash()).hasSize(19).startsWith(waiting.sha256().substring(0, 4) + " ");
        signing.finish(person.id(), card.answer(prepared()), BROWSER);

        SignedDocumentView stored =
                records().of(DocumentKind.APPLICATION, waiting.subject()).get(0);
        assertThat(stored.certificateSerial()).isEqualTo(TestAuthority.serial(card.certificate()));
        assertThat(stored.timeStamped()).isFalse();
        byte[] signed = records().pdf(person.id(), stored.id()).orElseThrow();
        PadesValidator.require(PDF, signed, card.certificate(), false);
        assertThat(records().pdf(fixture.person().id(), stored.id())).isEmpty();
        assertThat(requests().of(person.id())).isEmpty();
        verify(fixture.events()).fire(any());
    }

    @Test
    void whenTheSubjectRefuses_thenNothingIsStoredAndTheDocumentStillWaits() {
        doThrow(new SigningException(Reason.DOCUMENT_GONE))
                .when(fixture.events())
                .fire(any());
        String hash = prepared();
        refused(Reason.DOCUMENT_GONE, () -> signing.finish(person.id(), card.answer(hash), BROWSER));
        assertThat(requests().of(person.id())).hasSize(1);
        assertThat(records().pdf(person.id(), request)).isEmpty();
    }

    @Test
    void whenTheCertificateIsNotTheirs_orNotInUse_thenNothingIsPrepared() throws Exception {
        refused(Reason.FOREIGN_CERTIFICATE, () -> prepare(fixture.card(fixture.person())));
        refused(Reason.FOREIGN_CERTIFICATE, () -> prepare(new Card(fixture.authority.issue(), TestAuthority.rsa())));
        refused(Reason.FOREIGN_CERTIFICATE, () -> signing.prepare(person.id(), request, "AAAA", BROWSER));
        refused(Reason.FOREIGN_CERTIFICATE, () -> signing.prepare(person.id(), request, "%", BROWSER));
        for (CertificateStatus status : CertificateStatus.values()) {
            if (status != CertificateStatus.ACTIVE) {
                refused(Reason.CERTIFICATE_NOT_ACTIVE, () -> prepare(fixture.card(person, status)));
            }
        }
    }

    @Test
    void whenTheCertificateIsSuspendedInBetween_thenTheSignatureCounts_forNothing() {
        String hash = prepared();
        fixture.authority.port().publish(TestAuthority.serial(card.certificate()), PublishedStatus.HOLD);
        refused(Reason.CERTIFICATE_NOT_ACTIVE, () -> signing.finish(person.id(), card.answer(hash), BROWSER));
        assertThat(requests().of(person.id())).hasSize(1);
    }

    @Test
    void whenTheDocumentIsReplacedInBetween_thenTheSignatureIsOfNothing() {
        String hash = prepared();
        WaitingDocument before = requests().of(person.id()).get(0);
        requests()
                .order(new DocumentOrder(
                        before.kind(), before.subject(), 4, person.id(), before.title(), SigningFixture.pdf(3)));
        refused(Reason.DOCUMENT_GONE, () -> signing.finish(person.id(), card.answer(hash), BROWSER));
    }

    @Test
    void whenTheStoredDocumentIsSwapped_thenItIsNotEvenOpened() throws Exception {
        UUID other = fixture.order(person.id(), SigningFixture.pdf(5));
        String hash = prepared();
        fixture.authority.database.inNew(() -> fixture.authority
                .database
                .entityManager()
                .createNativeQuery(
                        "update signature_request set (sealed_text, sealed_key, sha256) = (select sealed_text,"
                                + " sealed_key, sha256 from signature_request where id = :other) where id = :id")
                .setParameter("other", other)
                .setParameter("id", request)
                .executeUpdate());
        assertThatThrownBy(() -> signing.finish(person.id(), card.answer(hash), BROWSER))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void whenTheSignatureIsReplayedOrMovedToAnotherDocument_thenItIsNone() {
        UUID other = fixture.order(person.id(), SigningFixture.pdf(3));
        BrowserSignature first = card.answer(prepared());
        signing.prepare(person.id(), other, presented(card), "another session");
        refused(Reason.SIGNATURE_WRONG, () -> signing.finish(person.id(), first, "another session"));
        signing.finish(person.id(), first, BROWSER);
        refused(Reason.PREPARATION_OVER, () -> signing.finish(person.id(), first, BROWSER));
        verify(fixture.events(), times(1)).fire(any());
    }

    @Test
    void whenItIsAnotherSessionOrPersonOrTooLate_thenThePreparationIsOver() {
        BrowserSignature answer = card.answer(prepared());
        refused(Reason.PREPARATION_OVER, () -> signing.finish(person.id(), answer, "another session"));
        refused(Reason.PREPARATION_OVER, () -> signing.finish(fixture.person().id(), answer, BROWSER));
        refused(Reason.PREPARATION_OVER, () -> signing.finish(person.id(), answer, BROWSER));
        BrowserSignature late = card.answer(prepared());
        fixture.authority.clock.forward(SignaturePreparation.LIFE);
        refused(Reason.PREPARATION_OVER, () -> signing.finish(person.id(), late, BROWSER));
        verify(fixture.events(), never()).fire(any());
    }

    @Test
    void whenTheAnswerIsNotAnRsaSignatureOfThisCard_thenItIsRefused() throws Exception {
        Card foreign = fixture.card(fixture.person());
        String hash = prepared();
        refused(Reason.SIGNATURE_WRONG, () -> signing.finish(person.id(), foreign.answer(hash), BROWSER));
        for (BrowserSignature wrong : List.of(
                new BrowserSignature("AAAA", "ECC", "NONE", "SHA-256"),
                new BrowserSignature("AAAA", "RSA", "PSS", "SHA-256"),
                new BrowserSignature("AAAA", "RSA", "PKCS1.5", "SHA-384"))) {
            prepared();
            refused(Reason.ALGORITHM_NOT_ACCEPTED, () -> signing.finish(person.id(), wrong, BROWSER));
        }
        prepared();
        refused(
                Reason.SIGNATURE_WRONG,
                () -> signing.finish(person.id(), new BrowserSignature("%", "RSA", "PKCS1.5", "SHA-256"), BROWSER));
    }

    @Test
    void whenTwoSessionsSign_thenTheDocumentIsSignedOnce() throws Exception {
        UUID subject = requests().of(person.id()).get(0).subject();
        List<String> browsers = List.of("session 1", "session 2");
        List<BrowserSignature> answers = browsers.stream()
                .map(each -> card.answer(signing.prepare(person.id(), request, presented(card), each)
                        .hash()))
                .toList();
        var next = new AtomicInteger();
        List<Boolean> done = ConcurrentCalls.of(2, () -> {
            int mine = next.getAndIncrement();
            try {
                signing.finish(person.id(), answers.get(mine), browsers.get(mine));
                return true;
            } catch (SigningException gone) {
                return false;
            }
        });
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(records().of(DocumentKind.APPLICATION, subject)).hasSize(1);
    }

    private String prepared() {
        return prepare(card);
    }

    private String prepare(Card with) {
        return signing.prepare(person.id(), request, presented(with), BROWSER).hash();
    }

    private static String presented(Card card) {
        try {
            return card.presented();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed).hasFieldOrPropertyWithValue("reason", reason);
        assertThat(fixture.authority.audit.facts().stream()
                        .filter(f -> f.action() == AuditAction.DOCUMENT_SIGNED && f.result() == AuditResult.REFUSED)
                        .map(AuditFact::detail)
                        .reduce("", (before, after) -> after))
                .isEqualTo(reason.name());
    }

    private SignatureRequests requests() {
        return fixture.authority.bean(SignatureRequests.class);
    }

    private SignedDocumentRecords records() {
        return fixture.authority.bean(SignedDocumentRecords.class);
    }
}
