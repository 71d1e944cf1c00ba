package tr.nes.signature.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.card.CardSerial;
import tr.nes.holder.HolderView;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.SignatureVerdict;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;
import tr.nes.signature.testing.SigningFixture;
import tr.nes.signature.testing.SigningFixture.Card;

/** The page that a new card signs, and its verification. */
class TestSignatureRecordsTest {

    private static final CardSerial SERIAL = new CardSerial("1234A5B6789T");

    private final SigningFixture fixture = new SigningFixture();
    private final TestSignatureRecords records = fixture.authority.bean(TestSignatureRecords.class);
    private HolderView person;

    @BeforeEach
    void order() {
        person = fixture.person();
        records.order(person, SERIAL);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void onePageWaits_andANewOrderTakesItsPlace() {
        assertThat(records.of(SERIAL).waiting().kind()).isEqualTo(DocumentKind.TEST);
        assertThat(records.of(SERIAL).waiting().pages()).isOne();
        records.order(person, SERIAL);
        assertThat(fixture.authority.bean(SignatureRequests.class).of(person.id()))
                .hasSize(1);
        assertThatThrownBy(() -> records.pdf(person, SERIAL))
                .isInstanceOf(SigningException.class)
                .hasFieldOrPropertyWithValue("reason", Reason.DOCUMENT_GONE);
    }

    @Test
    void whatTheCardSignedIsVerified_andNobodyElseGetsIt() throws Exception {
        Card card = fixture.card(person);
        BrowserSigning signing = fixture.authority.bean(BrowserSigning.class);
        String hash = signing.prepare(person.id(), records.of(SERIAL).waiting().id(), card.presented(), "session")
                .hash();
        signing.finish(person.id(), card.answer(hash), "session");
        SignatureVerdict verdict = records.verdict(person, SERIAL);
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.certificateSerial()).isEqualTo(TestAuthority.serial(card.certificate()));
        assertThat(verdict.signer()).contains("CN=" + person.fullName());
        byte[] altered = records.pdf(person, SERIAL);
        altered[altered.length / 4] ^= 1;
        assertThat(PadesValidator.verdict(altered)).isEqualTo(SignatureVerdict.WRONG);
        assertThat(PadesValidator.verdict(SigningFixture.pdf(1))).isEqualTo(SignatureVerdict.WRONG);
        assertThatThrownBy(() -> records.pdf(fixture.person(), SERIAL))
                .hasFieldOrPropertyWithValue("reason", Reason.DOCUMENT_GONE);
    }
}
