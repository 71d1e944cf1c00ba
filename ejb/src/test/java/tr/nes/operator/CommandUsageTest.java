package tr.nes.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommandUsageTest {

    @ParameterizedTest
    @EnumSource
    void whenACommandIsWrittenInAnotherWay_thenItsUsageIsTold(CommandUsage usage) {
        String command = usage.name().toLowerCase(Locale.ROOT).replace('_', '-');

        CommandResult result = CommandResult.usage(List.of(command, "a", "b", "c", "d"));

        assertThat(result.code()).isEqualTo(64);
        assertThat(result.lines().get(0)).startsWith("usage: nes " + command);
        assertThat(CommandUsage.of(List.of(command))).contains(usage);
    }

    @ParameterizedTest
    @EnumSource
    void whenTheScriptIsAskedForHelp_thenItKnowsTheCommand(CommandUsage usage) throws IOException {
        String script = Files.readString(Path.of("../ear/src/main/server/bin/nes"));

        assertThat(script)
                .contains("nes " + usage.name().toLowerCase(Locale.ROOT).replace('_', '-') + " ");
    }

    @Test
    void whenThereIsNoSuchCommand_thenThatIsSaid() {
        assertThat(CommandUsage.lines(List.of("reader")))
                .containsExactly("there is no command reader; nes help lists all commands");
        assertThat(CommandUsage.lines(List.of())).containsExactly("usage: nes COMMAND; nes help lists all commands");
    }

    @ParameterizedTest
    @CsvSource({
        "readers, true",
        "readers x, false",
        "tries, false",
        "tries r, true",
        "trace r, false",
        "trace r on, true",
        "accept-restore because, true",
        "accept-restore because list.crl, true",
        "accept-restore, false",
        "accept-restore a b c, false",
        "first-admin, false",
        "first-admin 1, true",
        "first-admin 1 --name=a --surname=b --birth-date=c --phone=d --mail=e, true"
    })
    void whenWordsAreMissingOrTooMany_thenTheyDoNotFit(String words, boolean fits) {
        List<String> arguments = List.of(words.split(" "));
        assertThat(CommandUsage.of(arguments).orElseThrow().fits(arguments)).isEqualTo(fits);
    }
}
