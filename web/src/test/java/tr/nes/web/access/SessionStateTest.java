package tr.nes.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.LinkPurpose;
import tr.nes.access.LoginMethod;
import tr.nes.access.LoginView;
import tr.nes.access.OneTimeLinkId;
import tr.nes.shared.FactorScope;
import tr.nes.shared.HolderId;
import tr.nes.web.access.captcha.IssuedCaptchas;
import tr.nes.web.access.login.LoginAttempt;
import tr.nes.web.access.login.OpenLogin;
import tr.nes.web.shell.Address;

/** Session content visible to other nodes, after typical use. */
class SessionStateTest {

    private static final String TOKEN = "Zm9yIG5vYm9keSBidXQgdGhlIGJyb3dzZXI";
    private static final String DEVICE = "a-device-that-is-known";
    private static final UUID CHALLENGE = UUID.randomUUID();

    @Test
    void whenALoginIsWrittenDown_thenWithoutWhatOpensIt() throws Exception {
        HolderId holder = new HolderId(UUID.randomUUID());
        OpenLogin login = OpenLogin.of(new LoginView(
                holder, "Deneme Sahip", TOKEN, Set.of("HOLDER"), DEVICE, LoginMethod.WORD, Instant.EPOCH));

        assertThat(written(login))
                .contains(holder.toString(), login.tokenHash())
                .doesNotContain(TOKEN, DEVICE);
        assertThat(copy(login)).isEqualTo(login);
    }

    @Test
    void whenAWayInIsWrittenDown_thenItGoesOnFromTheCopy() throws Exception {
        LoginAttempt attempt = new LoginAttempt();
        attempt.wants(Address.CERTIFICATES);
        attempt.passwordAccepted(CHALLENGE);
        LoginAttempt copy = copy(attempt);
        assertThat(copy.challenge()).isEqualTo(CHALLENGE);
        assertThat(copy.finish()).isEqualTo(Address.CERTIFICATES);

        IssuedCaptchas captchas = new IssuedCaptchas();
        CaptchaId captcha = new CaptchaId(UUID.randomUUID());
        captchas.issued(captcha);
        captchas.takeHearing(Instant.EPOCH);
        assertThat(copy(captchas).last()).contains(captcha);
    }

    @Test
    void whenAConfirmationIsWrittenDown_thenItGoesOnFromTheCopy() throws Exception {
        ConfirmationAttempt attempt = new ConfirmationAttempt();
        attempt.begin(Address.REVOKE, Map.of("no", "7"), Map.of("word", "İPTAL"), FactorScope.REVOCATION);
        attempt.asks(CHALLENGE);
        ConfirmationAttempt copy = copy(attempt);
        assertThat(copy.challenge()).isEqualTo(CHALLENGE);
        assertThat(copy.back()).isEqualTo(Address.REVOKE);
        assertThat(copy.things()).containsEntry("no", "7");
        assertThat(copy.takeTyped(Address.MENU)).isEmpty();
        assertThat(copy.takeTyped(Address.REVOKE)).containsEntry("word", "İPTAL");
        assertThat(copy.takeTyped(Address.REVOKE)).isEmpty();

        OpenedLinks links = new OpenedLinks();
        links.opened(LinkPurpose.values()[0], new OneTimeLinkId(3));
        assertThat(copy(links).of(LinkPurpose.values()[0])).contains(new OneTimeLinkId(3));
    }

    private static String written(Serializable state) throws IOException {
        return new String(bytes(state), StandardCharsets.ISO_8859_1);
    }

    @SuppressWarnings("unchecked")
    private static <S extends Serializable> S copy(S state) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(state)))) {
            return (S) in.readObject();
        }
    }

    private static byte[] bytes(Serializable state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(state);
        }
        return bytes.toByteArray();
    }
}
