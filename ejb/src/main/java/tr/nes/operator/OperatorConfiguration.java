package tr.nes.operator;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** What the commands of {@code bin/nes} and the server they talk to have to agree on. */
public interface OperatorConfiguration {

    OperatorConfiguration CURRENT = Settings.of(OperatorConfiguration.class);

    @Setting(name = "nes.run.dir")
    Optional<String> socketDirectory();

    /** Another database than the installation's own, such as a restored backup. */
    @Setting(
            name = "nes.db.url",
            pattern = "jdbc:(postgresql:|h2:)\\S+",
            must = "must begin with jdbc:postgresql:// or jdbc:h2:file:")
    Optional<String> database();
}
