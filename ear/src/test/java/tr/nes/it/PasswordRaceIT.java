package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.PasswordResult.Outcome;
import tr.nes.access.boundary.Captchas;
import tr.nes.access.boundary.PasswordLogins;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;

@Tag("database")
class PasswordRaceIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private Captchas captchas;

    @Inject
    private PasswordLogins logins;

    @Inject
    private Rows rows;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Test
    void whenAHundredGuessAtOnce_thenThreeCountAndEvenTheRightPasswordIsRefused() throws Exception {
        HolderView person = people.somebody();
        List<PasswordAttempt> attempts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            attempts.add(attempt(person, "Yanlış-" + i));
        }

        List<PasswordResult> answers = concurrentTasks.of(100, i -> () -> logins.check(attempts.get(i)));

        assertThat(answers).extracting(PasswordResult::outcome).doesNotContain(Outcome.ACCEPTED, Outcome.WRONG_PICTURE);
        assertThat(rows.text(
                        "select wrong from try_counter where id = ?",
                        person.id().value()))
                .isEqualTo("3");
        assertThat(refusals(person, "wrong")).isEqualTo(3);
        assertThat(logins.check(attempt(person, TestPeople.WORD)).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(rows.count(
                        "outbox_message where recipient = ?", person.phone().e164()))
                .isEqualTo(1);
    }

    @Test
    void whenAHundredUseOnePictureAtOnce_thenItIsGoodOnce() throws Exception {
        HolderView person = people.somebody();
        CaptchaId picture = captchas.issue();
        String seen = rows.text("select answer from captcha where id = ?", picture.value());
        String number = person.identityNumber().value();

        List<Outcome> answers = concurrentTasks.of(
                100,
                i -> () -> logins.check(new PasswordAttempt(number, picture, seen, TestPeople.WORD.toCharArray(), null))
                        .outcome());

        assertThat(answers).filteredOn(Outcome.ACCEPTED::equals).hasSize(1);
        assertThat(answers).filteredOn(Outcome.WRONG_PICTURE::equals).hasSize(99);
        assertThat(captchas.picture(picture)).isEmpty();
    }

    @Test
    void whenTheRightPasswordComesFirst_thenItIsAccepted() throws Exception {
        HolderView person = people.somebody();

        PasswordResult answer = logins.check(attempt(person, TestPeople.WORD));

        assertThat(answer.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(answer.holder()).isEqualTo(person.id());
    }

    private PasswordAttempt attempt(HolderView person, String password) throws Exception {
        CaptchaId picture = captchas.issue();
        String seen = rows.text("select answer from captcha where id = ?", picture.value());
        return new PasswordAttempt(person.identityNumber().value(), picture, seen, password.toCharArray(), null);
    }

    private long refusals(HolderView person, String reason) throws Exception {
        return rows.count(
                "audit_row a join person_pseudonym p on a.person = cast(p.pseudonym as varchar)"
                        + " where p.holder_id = ? and a.action = 'LOGIN_WORD' and a.detail = ?",
                person.id().value(),
                reason);
    }
}
