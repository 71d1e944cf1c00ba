package tr.nes.installation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Points the system properties at a new, empty data directory for each test. */
final class FreshInstallation implements BeforeEachCallback, AfterEachCallback {

    private Path data;

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        data = Files.createTempDirectory("installation").toRealPath().resolve("data");
        System.setProperty("nes.data.dir", data.toString());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        for (String property : new String[] {"data.dir", "db.url", "db.password", "https.keystore"}) {
            System.clearProperty("nes." + property);
        }
    }

    Path data() {
        return data;
    }

    Path keys() {
        return data.resolve("keys");
    }

    Path database() {
        return data.resolve("db/nes.mv.db");
    }
}
