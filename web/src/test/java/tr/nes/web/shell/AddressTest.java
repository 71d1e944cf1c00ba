package tr.nes.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.shared.Roles;

class AddressTest {

    @ParameterizedTest
    @EnumSource
    void whenAskedByPathOrView_thenItIsThatPage(Address page) {
        assertThat(Address.ofPath(page.path())).contains(page);
        assertThat(Address.ofView(page.view())).contains(page);
    }

    @ParameterizedTest
    @EnumSource
    void whenAPageIsNamed_thenItsViewExists(Address page) {
        assertThat(Files.exists(Path.of("src/main/webapp" + page.view()))).isTrue();
    }

    /** Undertow answers for a folder with a redirect to whatever host the request names. */
    @Test
    void whenAFolderHoldsPages_thenItsNameAnswersNothing() throws IOException {
        Path root = Path.of("src/main/webapp");
        String hidden = Files.readString(root.resolve("WEB-INF/undertow-handlers.conf"))
                .lines()
                .filter(line -> line.startsWith("regex("))
                .map(line -> line.substring(line.indexOf('\'') + 1, line.lastIndexOf("') ->")))
                .collect(Collectors.joining());
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isDirectory)
                            .map(folder -> "/" + root.relativize(folder))
                            .filter(folder -> folder.length() > 1 && !folder.matches("/WEB-INF.*|/kiosk")))
                    .isNotEmpty()
                    .allMatch(folder -> folder.matches(hidden));
        }
    }

    @Test
    void whenASlashIsAdded_thenItIsTheSamePage() {
        assertThat(Address.ofPath("/menu/")).contains(Address.MENU);
        assertThat(Address.ofPath("/")).contains(Address.LANDING);
    }

    @Test
    void whenNobodyNamedIt_thenThereIsNoPage() {
        assertThat(Stream.of("/operations/menu.xhtml", "//menu", "/menu/x", "https://example.org/menu", "")
                        .flatMap(p -> Address.ofPath(p).stream()))
                .isEmpty();
    }

    @Test
    void whenAPageNeedsARole_thenOthersDoNotOpenIt() {
        assertThat(Address.TERMINALS.opensFor(Set.of(Roles.HOLDER))).isFalse();
        assertThat(Address.TERMINALS.opensFor(Set.of(Roles.HOLDER, Roles.ADMIN)))
                .isTrue();
        assertThat(Address.READERS.opensFor(Set.of(Roles.HOLDER, Roles.CALL_CENTRE)))
                .isTrue();
        assertThat(Address.READERS.opensFor(Set.of(Roles.HOLDER))).isFalse();
        assertThat(Address.LANDING.opensFor(Set.of())).isTrue();
    }
}
