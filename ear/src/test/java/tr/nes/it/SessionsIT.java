package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.SessionEnd;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.TestPeople;

@Tag("database")
class SessionsIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private SmsCodes codes;

    @Inject
    private Sessions sessions;

    @Inject
    private Phone phone;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Test
    void whenAPersonLogsInAgain_thenTheNewestSessionLivesAndTheOlderIsToldWhy() throws Exception {
        HolderView person = people.somebody();
        String first = sessions.open(accepted(person, 1), "1").token();
        String second = sessions.open(accepted(person, 2), "2").token();

        assertThat(sessions.touch(first)).contains(SessionEnd.NEWER_LOGIN);
        assertThat(sessions.touch(second)).isEmpty();
    }

    @Test
    void whenTwoLoginsFinishAtOnce_thenOneSessionLives() throws Exception {
        HolderView person = people.somebody();
        List<UUID> challenges = List.of(accepted(person, 1), accepted(person, 2));

        List<String> tokens = concurrentTasks.of(
                2,
                i -> () -> sessions.open(challenges.get(i), Integer.toString(i + 1))
                        .token());

        assertThat(tokens).filteredOn(token -> sessions.touch(token).isEmpty()).hasSize(1);
    }

    private UUID accepted(HolderView person, int number) throws Exception {
        String binding = Integer.toString(number);
        UUID challenge = codes.open(person.id(), SmsPurpose.LOGIN, binding).id();
        codes.send(challenge, binding);
        Await.until("message " + number, () -> phone.messages(person).size() == number);
        codes.check(challenge, binding, phone.newestCode(person).toCharArray());
        return challenge;
    }
}
