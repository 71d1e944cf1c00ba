package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.access.LoginNotConfirmed;
import tr.nes.access.SmsAnswer;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Crowd;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;

class SmsCodeRaceIT extends InServer {

    private static final String BINDING = "browser";

    @Inject
    private People people;

    @Inject
    private SmsCodes codes;

    @Inject
    private Sessions sessions;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Inject
    private Crowd crowd;

    @Test
    void whenAHundredGuessAtOnce_thenFiveCountAndTheRightCodeComesTooLate() throws Exception {
        HolderView person = people.somebody();
        UUID challenge = challenge(person);
        String right = phone.code(person);

        List<SmsAnswer> answers = crowd.of(
                100,
                i -> () -> codes.check(
                        challenge, BINDING, Phone.other(right, i + 1).toCharArray()));

        assertThat(answers).filteredOn(SmsAnswer.WRONG::equals).hasSize(4);
        assertThat(answers).filteredOn(SmsAnswer.ENDED::equals).hasSize(96);
        assertThat(rows.text("select wrong from sms_challenge where id = ?", challenge))
                .isEqualTo("5");
        assertThat(codes.check(challenge, BINDING, right.toCharArray())).isEqualTo(SmsAnswer.ENDED);
    }

    @Test
    void whenAHundredTypeTheRightCodeAtOnce_thenItIsGoodOnce() throws Exception {
        HolderView person = people.somebody();
        UUID challenge = challenge(person);
        String right = phone.code(person);

        List<SmsAnswer> answers = crowd.of(100, i -> () -> codes.check(challenge, BINDING, right.toCharArray()));

        assertThat(answers).filteredOn(SmsAnswer.ACCEPTED::equals).hasSize(1);
    }

    @Test
    void whenTwentyOpenASessionWithOneAcceptedCode_thenOneIsOpened() throws Exception {
        HolderView person = people.somebody();
        UUID challenge = challenge(person);
        codes.check(challenge, BINDING, phone.code(person).toCharArray());

        List<Boolean> opened = crowd.of(20, i -> opens(challenge));

        assertThat(opened).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(rows.count("web_session where holder_id = ?", person.id().value()))
                .isEqualTo(1);
    }

    private Callable<Boolean> opens(UUID challenge) {
        return () -> {
            try {
                sessions.open(challenge, BINDING);
                return true;
            } catch (LoginNotConfirmed used) {
                return false;
            }
        };
    }

    private UUID challenge(HolderView person) {
        UUID challenge = codes.open(person.id(), SmsPurpose.LOGIN, BINDING).id();
        codes.send(challenge, BINDING);
        return challenge;
    }
}
