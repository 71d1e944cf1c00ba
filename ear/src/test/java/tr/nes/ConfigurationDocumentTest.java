package tr.nes;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.shared.Setting;

/** docs/configuration.md and the typed interfaces name the same properties with the same defaults. */
class ConfigurationDocumentTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(nes\\.[a-z0-9.]+)` \\| ([^|]+) \\|");
    private static final Pattern LITERAL = Pattern.compile("-?\\d+|true|false");

    /** Read before or outside of the application, and where. */
    private static final Map<String, List<String>> READ_ELSEWHERE = Map.of(
            "ear/installation/src/main/java/tr/nes/installation/Folders.java",
            List.of("nes.data.dir"),
            "ear/installation/src/main/java/tr/nes/installation/DatabaseLogin.java",
            List.of("nes.db.user", "nes.db.password.file", "nes.db.owner.user", "nes.db.owner.password.file"),
            "ear/installation/src/main/java/tr/nes/installation/PostgresConnection.java",
            List.of("nes.db.trust"),
            "ear/installation/src/main/java/tr/nes/installation/PostgresTimeouts.java",
            List.of(
                    "nes.db.connect.seconds",
                    "nes.db.statement.seconds",
                    "nes.db.lock.seconds",
                    "nes.db.idle.seconds",
                    "nes.db.socket.seconds"),
            "ear/installation/src/main/java/tr/nes/installation/HttpsKeyStore.java",
            List.of("nes.https.keystore", "nes.https.keystore.password.file"),
            "ear/src/main/scripts/configure.cli",
            List.of(
                    "nes.access.log",
                    "nes.cluster.name",
                    "nes.db.pool",
                    "nes.db.pool.min",
                    "nes.db.pool.records",
                    "nes.mail.starttls",
                    "nes.mail.tls"),
            "ear/src/main/server/bin/standalone.conf",
            List.of("nes.cluster.key.password.file"),
            "web/src/main/webapp/WEB-INF/distributable-web.xml",
            List.of("nes.sessions"),
            "web/src/main/webapp/WEB-INF/web.xml",
            List.of("nes.faces.stage"),
            "card-connector/src/main/rar/META-INF/ironjacamar.xml",
            List.of(
                    "nes.transport",
                    "nes.simulator.allowed",
                    "nes.simulated.readers",
                    "nes.readers.command.millis",
                    "nes.readers.queue.millis"));

    @Test
    void whenAPropertyIsDocumented_thenSomebodyReadsIt() throws IOException {
        Set<String> read = new TreeSet<>(elsewhere());
        settings().map(ConfigurationDocumentTest::documentedName).forEach(read::add);

        assertThat(documented().keySet()).containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whenASettingHasADefault_thenTheDocumentSaysTheSame(Method method) throws IOException {
        String usual = method.getAnnotation(Setting.class).fallback();
        String told = documented().get(documentedName(method));

        assertThat(told).as(documentedName(method)).isNotNull();
        if (usual.isEmpty()) {
            assertThat(told).doesNotMatch(LITERAL);
        } else {
            assertThat(told).isEqualTo(usual);
        }
    }

    @Test
    void whenAnInterfaceHasSettings_thenTheCheckBeforeTheStartKnowsIt() throws IOException {
        Path catalogue = PROJECT.resolve("ejb/src/main/resources/META-INF/nes-settings");

        assertThat(Files.readAllLines(catalogue))
                .containsExactlyInAnyOrderElementsOf(settings()
                        .map(method -> method.getDeclaringClass().getName())
                        .collect(toSet()));
    }

    @Test
    void whenAPropertyIsDocumented_thenAnInterfaceDeclaresIt() throws IOException {
        assertThat(documented().keySet())
                .containsExactlyInAnyOrderElementsOf(settings()
                        .map(ConfigurationDocumentTest::documentedName)
                        .collect(toSet()));
    }

    @Test
    void whenAPropertyIsReadElsewhere_thenItIsFoundThere() throws IOException {
        for (Map.Entry<String, List<String>> reader : READ_ELSEWHERE.entrySet()) {
            assertThat(Files.readString(PROJECT.resolve(reader.getKey()))).contains(reader.getValue());
        }
    }

    @Test
    void whenAPropertyIsReadByAnInterface_thenByOneMethodOnly() {
        List<String> names =
                settings().map(ConfigurationDocumentTest::documentedName).toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    private static Stream<Method> settings() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ProductionClasses())
                .importPackages("tr.nes");
        return all.stream()
                .filter(type -> type.isInterface()
                        && type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Setting.class)))
                .flatMap(type -> Arrays.stream(type.reflect().getMethods()))
                .filter(method -> method.isAnnotationPresent(Setting.class));
    }

    /** One with a parameter is shown by an example. */
    private static String documentedName(Method method) {
        String name = method.getAnnotation(Setting.class).name();
        return method.getParameterCount() == 0 ? name : name + ".5000";
    }

    private static Set<String> elsewhere() {
        return READ_ELSEWHERE.values().stream().flatMap(List::stream).collect(toSet());
    }

    private static Map<String, String> documented() throws IOException {
        return ROW.matcher(Files.readString(PROJECT.resolve("docs/configuration.md")))
                .results()
                .collect(toMap(
                        row -> row.group(1),
                        row -> row.group(2).replace("`", "").strip()));
    }
}
