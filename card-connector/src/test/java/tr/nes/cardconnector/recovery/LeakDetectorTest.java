package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakDetectorTest {

    private static final String TABLE = """
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:         %d         640048  [B (java.base@17.0.2)
               2:         %d            160  tr.nes.cardconnector.pcsc.ReaderWorker
            Total         203829        %d
            """;

    private static final class Retained {}

    @TempDir
    private Path samples;

    @Test
    void whenEachFaultLeavesAnObject_thenItsClassIsNamed() throws Exception {
        LeakDetector detector = new LeakDetector(samples);
        List<Retained> retained = new ArrayList<>();
        for (int faults = 50; faults <= 300; faults += 50) {
            while (retained.size() < faults) {
                retained.add(new Retained());
            }
            detector.sample(faults);
        }
        assertThat(detector.leaks())
                .singleElement()
                .asString()
                .startsWith(Retained.class.getName())
                .contains("1.000 per fault");
        assertThat(detector.fastest()).startsWith(Retained.class.getName());
        assertThat(retained).hasSize(300);
    }

    @Test
    void whenSomeFaultsLeaveAnObjectOfOurs_thenItsClassIsNamed() throws Exception {
        assertThat(detector(new int[] {24_000, 24_010, 24_005, 24_011}, new int[] {8, 12, 15, 20})
                        .leaks())
                .singleElement()
                .asString()
                .startsWith("tr.nes.cardconnector.pcsc.ReaderWorker: 0.040 per fault");
    }

    @Test
    void whenFaultsLeaveAnObjectOfTheJdk_thenItsClassIsNamed() throws Exception {
        assertThat(detector(new int[] {21_492, 21_700, 21_820, 21_920, 22_025, 22_119}, new int[6])
                        .leaks())
                .singleElement()
                .asString()
                .startsWith("[B: ");
    }

    @Test
    void whenCountsVaryOrWarmUp_thenThatIsNoLeak() throws Exception {
        LeakDetector detector =
                detector(new int[] {21_492, 21_690, 21_737, 21_780, 21_800, 21_806}, new int[] {8, 9, 12, 8, 9, 8});
        assertThat(detector.leaks()).isEmpty();
        assertThat(detector.bytes().growth()).isZero();
    }

    @Test
    void whenTheLastSampleIsOdd_thenThatIsNoLeak() throws Exception {
        assertThat(detector(new int[] {21_012, 21_014, 21_016, 21_018, 21_019, 21_497}, new int[6])
                        .leaks())
                .isEmpty();
    }

    private LeakDetector detector(int[] arrays, int[] workers) throws Exception {
        LeakDetector detector = new LeakDetector(samples);
        for (int i = 0; i < arrays.length; i++) {
            detector.add(100 * i, String.format(TABLE, arrays[i], workers[i], 7_000_000));
        }
        return detector;
    }
}
