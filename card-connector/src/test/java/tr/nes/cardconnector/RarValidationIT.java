package tr.nes.cardconnector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.jca.validator.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the built RAR against the specification's rules with IronJacamar's validator. */
class RarValidationIT {

    @Test
    void whenBuiltRarIsValidated_thenNoRuleIsBroken(@TempDir Path reports) throws Exception {
        File rar = new File(System.getProperty("rar.file"));
        assertThat(rar).isFile();
        int outcome = Validation.validate(rar.toURI().toURL(), reports.toString());
        assertThat(outcome).as(text(reports)).isZero();
    }

    private static String text(Path reports) throws Exception {
        StringBuilder text = new StringBuilder();
        try (var files = Files.list(reports)) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
