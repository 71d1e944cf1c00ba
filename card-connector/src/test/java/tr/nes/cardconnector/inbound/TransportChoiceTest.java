package tr.nes.cardconnector.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.ReaderLink;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** The start described in docs/operations.md uses simulated cards, whether or not a PC/SC daemon is running. */
class TransportChoiceTest {

    private boolean daemon;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whenNothingIsSaidInDevelopment_thenReadersAreSimulatedWithADaemonOrWithout(boolean runs) throws Exception {
        daemon = runs;
        TransportChoice choice = choice("auto", true);
        assertThat(choice.current().name()).isEqualTo("simulated");
        assertThat(choice.monitor().readers()).hasSize(3);
    }

    @Test
    void whenNothingIsSaidInProduction_thenTheDaemonServesAsSoonAsThereIsOneAndNothingIsEverSimulated()
            throws Exception {
        TransportChoice choice = choice("auto", false);
        assertThatThrownBy(choice::monitor).isInstanceOf(CardServiceGone.class);
        assertThat(choice.current().name()).isEqualTo("none");
        daemon = true;
        assertThat(choice.monitor().readers()).isEmpty();
        assertThat(choice.current().name()).isEqualTo("pcsc");
    }

    @Test
    void whenPcscIsWantedInDevelopment_thenNothingIsSimulated() {
        TransportChoice choice = choice("pcsc", true);
        assertThatThrownBy(choice::monitor).isInstanceOf(CardServiceGone.class);
        assertThat(choice.current().name()).isEqualTo("pcsc");
    }

    @Test
    void whenSimulatedReadersAreWantedButNotAllowed_thenThatIsSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> choice("simulated", false));
        assertThatIllegalArgumentException().isThrownBy(() -> choice("other", true));
    }

    private TransportChoice choice(String wanted, boolean simulatorAllowed) {
        return new TransportChoice(wanted, simulatorAllowed, new Daemon(), () -> new SimulatedTransport(3));
    }

    /** PC/SC on a machine without readers. */
    private final class Daemon implements CardTransport {

        @Override
        public String name() {
            return "pcsc";
        }

        @Override
        public ReaderLink link(ReaderName reader) {
            throw new IllegalStateException("no reader");
        }

        @Override
        public ReaderMonitor monitor() throws CardServiceGone {
            if (!daemon) {
                throw new CardServiceGone("no daemon", null);
            }
            return new NoReaders();
        }

        @Override
        public void close() {
            // nothing to release
        }
    }

    private static final class NoReaders implements ReaderMonitor {

        @Override
        public List<ReaderSnapshot> readers() {
            return List.of();
        }

        @Override
        public void awaitChange(Duration atMost) {
            // nothing changes
        }

        @Override
        public void close() {
            // nothing to release
        }
    }
}
