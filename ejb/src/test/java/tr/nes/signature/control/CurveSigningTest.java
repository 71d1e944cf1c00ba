package tr.nes.signature.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.signature.BrowserSignature;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.SigningException.Reason;
import tr.nes.signature.testing.SigningFixture;
import tr.nes.signature.testing.SigningFixture.Card;

/** Signatures in the browser by cards whose key is of an elliptic curve. */
class CurveSigningTest {

    private static final String BROWSER = "one session";

    private SigningFixture fixture;
    private BrowserSigning signing;
    private HolderView person;
    private UUID request;

    @BeforeEach
    void order() {
        fixture = new SigningFixture();
        signing = fixture.authority.bean(BrowserSigning.class);
        person = fixture.person();
        request = fixture.order(person.id(), SigningFixture.pdf(1));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whenTheCardsKeyIsOfACurve_thenItsSignatureIsAcceptedAndNoOther() throws Exception {
        Card elliptic = fixture.card(person, "secp384r1");
        BrowserSignature answer = elliptic.answer(prepared(elliptic));
        byte[] halves = Base64.getDecoder().decode(answer.signature());
        halves[halves.length - 1] ^= 1;
        for (String wrong : List.of(Base64.getEncoder().encodeToString(halves), "AAAA")) {
            prepared(elliptic);
            refused(
                    Reason.SIGNATURE_WRONG,
                    () -> signing.finish(person.id(), new BrowserSignature(wrong, "ECC", "NONE", "SHA-256"), BROWSER));
        }
        prepared(elliptic);
        refused(
                Reason.ALGORITHM_NOT_ACCEPTED,
                () -> signing.finish(
                        person.id(), new BrowserSignature(answer.signature(), "RSA", "PKCS1.5", "SHA-256"), BROWSER));
        assertThat(signing.finish(person.id(), elliptic.answer(prepared(elliptic)), BROWSER))
                .isEqualTo(DocumentKind.APPLICATION);
        assertThat(fixture.authority.bean(SignatureRequests.class).of(person.id()))
                .isEmpty();
    }

    @Test
    void whenTheCurveIsAnother_thenNothingIsPrepared() throws Exception {
        Card other = fixture.card(person, "secp521r1");
        refused(Reason.ALGORITHM_NOT_ACCEPTED, () -> prepared(other));
    }

    private String prepared(Card card) throws Exception {
        return signing.prepare(person.id(), request, card.presented(), BROWSER).hash();
    }

    private static void refused(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed).hasFieldOrPropertyWithValue("reason", reason);
    }
}
