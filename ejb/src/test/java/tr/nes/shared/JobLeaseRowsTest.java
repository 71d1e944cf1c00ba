package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.nes.testing.Database;

/** Every job's lease has its row; a job without one would never run, and nobody would hear of it. */
class JobLeaseRowsTest {

    private static final Pattern LEASE = Pattern.compile("unner\\.(?:run|once)\\(\\s*\"([a-z-]+)\"");

    @Test
    void whenAJobTakesALease_thenThereIsOne() throws Exception {
        Set<String> named = named();
        assertThat(named).contains("listed-invitations", "invitation-requests");
        List<?> rows = Database.shared()
                .inNew(() -> Database.shared()
                        .entityManager()
                        .createNativeQuery("select name from lease")
                        .getResultList());
        assertThat(rows.stream().map(String::valueOf)).containsAll(named);
    }

    private static Set<String> named() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LEASE.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
