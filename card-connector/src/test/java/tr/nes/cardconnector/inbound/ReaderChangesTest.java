package tr.nes.cardconnector.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;

class ReaderChangesTest {

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(List.of(), List.of(), ""),
                Arguments.of(List.of(), List.of(empty("A")), "READER_ATTACHED A"),
                Arguments.of(List.of(), List.of(full("A", 1)), "READER_ATTACHED A, CARD_INSERTED A"),
                Arguments.of(List.of(empty("A")), List.of(full("A", 1)), "CARD_INSERTED A"),
                Arguments.of(List.of(full("A", 1)), List.of(full("A", 1)), ""),
                Arguments.of(List.of(full("A", 1)), List.of(empty("A")), "CARD_REMOVED A"),
                Arguments.of(List.of(full("A", 1)), List.of(full("A", 2)), "CARD_REMOVED A, CARD_INSERTED A"),
                Arguments.of(List.of(full("A", 1)), List.of(), "CARD_REMOVED A, READER_DETACHED A"),
                Arguments.of(List.of(empty("A")), List.of(), "READER_DETACHED A"),
                Arguments.of(
                        List.of(full("A", 1), full("C", 1)),
                        List.of(full("B", 1), full("C", 1)),
                        "CARD_REMOVED A, READER_DETACHED A, READER_ATTACHED B, CARD_INSERTED B"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whenReadersChange_thenRemovalsComeBeforeWhatIsNew(
            List<ReaderSnapshot> before, List<ReaderSnapshot> after, String expected) {
        List<String> changes = ReaderChanges.between(before, after, Instant.EPOCH).stream()
                .map(change -> change.kind() + " " + change.reader())
                .toList();
        assertThat(String.join(", ", changes)).isEqualTo(expected);
    }

    private static ReaderSnapshot empty(String name) {
        return new ReaderSnapshot(new ReaderName(name), false, 0);
    }

    private static ReaderSnapshot full(String name, long insertion) {
        return new ReaderSnapshot(new ReaderName(name), true, insertion);
    }
}
