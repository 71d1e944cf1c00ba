package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.NewPasswordResult;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.PasswordLinkResult;
import tr.nes.access.boundary.Captchas;
import tr.nes.access.boundary.PasswordResets;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.PlainHttpClient;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;

/** One link used concurrently, and more requests than an hour allows. */
@Tag("database")
class PasswordResetRaceIT extends InServer {

    private static final String WORD = "Erguvan-Bahçesi-";

    @Inject
    private TestPeople people;

    @Inject
    private Captchas captchas;

    @Inject
    private PasswordResets resets;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    private final PlainHttpClient client = new PlainHttpClient();
    private HolderView person;

    @BeforeEach
    void known() throws Exception {
        person = people.somebody();
        rows.change("delete from allowance where name like 'word link%'");
    }

    @Test
    void whenAHundredUseOneLinkAtOnce_thenOnePasswordIsSet() throws Exception {
        OneTimeLinkId link = resets.open(newToken()).orElseThrow();
        String before = hash();

        List<NewPasswordResult> answers = concurrentTasks.of(100, i -> () -> give(link, WORD + i));

        assertThat(answers).filteredOn(NewPasswordResult.CHANGED::equals).hasSize(1);
        assertThat(answers).isSubsetOf(NewPasswordResult.CHANGED, NewPasswordResult.LINK_OVER, NewPasswordResult.BUSY);
        assertThat(hash()).isNotEqualTo(before).startsWith("$argon2id$");
        Await.until("the person is told", () -> mails("%değiştirildi%") == 1);
        assertThat(give(link, WORD)).isEqualTo(NewPasswordResult.LINK_OVER);
        assertThat(mails("%değiştirildi%")).isEqualTo(1);
    }

    @Test
    void whenAPersonAsksFourTimes_thenThreeMailsAreSentAndTheNewestIsGood() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(ask(person.identityNumber().value())).isEqualTo(PasswordLinkResult.TAKEN);
        }
        answered();
        Await.until("three mails arrive", () -> mails("%/sozcuk/baglanti/%") == 3);
        assertThat(rows.count("outbox_message where recipient = ?", person.mail()))
                .isEqualTo(3);
        long good = tokens().stream()
                .filter(token -> resets.open(token).isPresent())
                .count();
        assertThat(good).isEqualTo(1);
        assertThat(rows.count(
                        "one_time_link where holder_id = ? and length(token_hash) = 64",
                        person.id().value()))
                .isEqualTo(3);
    }

    @Test
    void whenNobodyIsCalledSo_thenTheRequestIsTakenAndGone() throws Exception {
        assertThat(ask("10000000528")).isEqualTo(PasswordLinkResult.TAKEN);
        answered();
        assertThat(rows.count("audit_row where action = 'WORD_LINK_SENT' and detail = 'unknown'"))
                .isPositive();
    }

    @Test
    void whenTheLinkIsOld_thenItIsOver() throws Exception {
        String token = newToken();
        OneTimeLinkId link = resets.open(token).orElseThrow();
        rows.change(
                "update one_time_link set asked_at = asked_at - interval '30' minute, version = version + 1"
                        + " where holder_id = ?",
                person.id().value());
        String before = hash();
        assertThat(resets.open(token)).isEmpty();
        assertThat(give(link, WORD)).isEqualTo(NewPasswordResult.LINK_OVER);
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void whenALinkIsFetchedOrTamperedWith_thenItLeadsAwayAndIsNotUsed() throws Exception {
        String token = newToken();
        assertThat(location("/sozcuk/baglanti/" + token)).endsWith("/sozcuk/guncelle");
        assertThat(location("/sozcuk/baglanti/" + token)).endsWith("/sozcuk/guncelle");
        for (String wrong : List.of("A".repeat(43), token + "A", "", "..", "%27", "A".repeat(5000))) {
            assertThat(location("/sozcuk/baglanti/" + wrong)).doesNotContain("guncelle");
        }
        assertThat(resets.open(token)).isPresent();
    }

    private String location(String path) throws Exception {
        HttpResponse<byte[]> answer = client.get(path);
        return answer.headers().firstValue("Location").orElse("");
    }

    private PasswordLinkResult ask(String number) throws Exception {
        CaptchaId picture = captchas.issue();
        String seen = rows.text("select answer from captcha where id = ?", picture.value());
        return resets.ask(number, picture, seen);
    }

    private void answered() throws Exception {
        Await.until("requests are answered", () -> rows.count("word_request") == 0);
    }

    private String newToken() throws Exception {
        ask(person.identityNumber().value());
        Await.until("a mail arrives", () -> mails("%/sozcuk/baglanti/%") > 0);
        return tokens().get(0);
    }

    private List<String> tokens() throws Exception {
        return rows
                .texts("select text from dev_message where recipient = ? and text like '%/baglanti/%'", person.mail())
                .stream()
                .map(PasswordResetRaceIT::token)
                .toList();
    }

    private static String token(String text) {
        Matcher path = Pattern.compile("/sozcuk/baglanti/(\\S+)").matcher(text);
        assertThat(path.find()).isTrue();
        return path.group(1);
    }

    private long mails(String text) throws Exception {
        return rows.count("dev_message where channel = 'mail' and recipient = ? and text like ?", person.mail(), text);
    }

    private NewPasswordResult give(OneTimeLinkId link, String password) {
        return resets.give(link, password.toCharArray(), password.toCharArray());
    }

    private String hash() throws Exception {
        return rows.text(
                "select hash from security_word where holder_id = ?",
                person.id().value());
    }
}
