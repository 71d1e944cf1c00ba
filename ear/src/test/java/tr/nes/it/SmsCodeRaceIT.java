package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.AccessException;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;

@Tag("database")
class SmsCodeRaceIT extends InServer {

    private static final String BINDING = "browser";

    @Inject
    private TestPeople people;

    @Inject
    private SmsCodes codes;

    @Inject
    private Sessions sessions;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Test
    void whenAHundredGuessAtOnce_thenFiveCountAndTheRightCodeComesTooLate() throws Exception {
        HolderView person = people.somebody();
        UUID challenge = challenge(person);
        String right = phone.code(person);

        List<SmsCodeResult> answers = concurrentTasks.of(
                100,
                i -> () -> codes.check(
                        challenge, BINDING, Phone.other(right, i + 1).toCharArray()));

        assertThat(answers).filteredOn(SmsCodeResult.WRONG::equals).hasSize(4);
        assertThat(answers).filteredOn(SmsCodeResult.ENDED::equals).hasSize(96);
        assertThat(rows.text("select wrong from sms_challenge where id = ?", challenge))
                .isEqualTo("5");
        assertThat(codes.check(challenge, BINDING, right.toCharArray())).isEqualTo(SmsCodeResult.ENDED);
    }

    @Test
    void whenAHundredTypeTheRightCodeAtOnce_thenItIsGoodOnce() throws Exception {
        HolderView person = people.somebody();
        UUID challenge = challenge(person);
        String right = phone.code(person);

        List<SmsCodeResult> answers =
                concurrentTasks.of(100, i -> () -> codes.check(challenge, BINDING, right.toCharArray()));

        assertThat(answers).filteredOn(SmsCodeResult.ACCEPTED::equals).hasSize(1);
    }

    @Test
    void whenTwentyOpenASessionWithOneAcceptedCode_thenOneIsOpened() throws Exception {
        HolderView person = people.somebody();
        UUID challenge = challenge(person);
        codes.check(challenge, BINDING, phone.code(person).toCharArray());

        List<Boolean> opened = concurrentTasks.of(20, i -> opens(challenge));

        assertThat(opened).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(rows.count("web_session where holder_id = ?", person.id().value()))
                .isEqualTo(1);
    }

    private Callable<Boolean> opens(UUID challenge) {
        return () -> {
            try {
                sessions.open(challenge, BINDING);
                return true;
            } catch (AccessException used) {
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
