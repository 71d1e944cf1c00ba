package tr.nes.shared.control;

import java.util.Optional;
import tr.nes.shared.Setting;

/** Settings that the installation's module and the start script read; declared here to be checked and shown. */
public interface InstallationConfiguration {

    String ACCOUNT = "[A-Za-z][A-Za-z0-9_]*";
    String ACCOUNT_MUST = "must be a name of letters, digits and _ that begins with a letter";

    @Setting(name = "nes.data.dir")
    Optional<String> dataDirectory();

    @Setting(name = "nes.db.user", pattern = ACCOUNT, must = ACCOUNT_MUST)
    Optional<String> databaseUser();

    @Setting(name = "nes.db.password.file", file = true)
    char[] databasePassword();

    @Setting(name = "nes.db.owner.user", pattern = ACCOUNT, must = ACCOUNT_MUST)
    Optional<String> databaseOwner();

    @Setting(name = "nes.db.owner.password.file", file = true)
    char[] databaseOwnerPassword();

    @Setting(name = "nes.db.trust", file = true)
    Optional<String> databaseTrust();

    @Setting(name = "nes.db.connect.seconds", fallback = "5", least = 1, most = 3600)
    int connectSeconds();

    @Setting(name = "nes.db.statement.seconds", fallback = "30", least = 1, most = 3600)
    int statementSeconds();

    @Setting(name = "nes.db.lock.seconds", fallback = "10", least = 1, most = 3600)
    int lockSeconds();

    @Setting(name = "nes.db.idle.seconds", fallback = "60", least = 1, most = 3600)
    int idleSeconds();

    @Setting(name = "nes.db.socket.seconds", fallback = "60", least = 1, most = 3600)
    int socketSeconds();

    @Setting(name = "nes.https.keystore", file = true)
    Optional<String> httpsKeyStore();

    @Setting(name = "nes.https.keystore.password.file", file = true)
    char[] httpsKeyStorePassword();

    @Setting(name = "nes.cluster.key.file", file = true)
    Optional<String> clusterKey();

    @Setting(name = "nes.cluster.key.password.file", file = true)
    char[] clusterKeyPassword();

    @Setting(name = "nes.mail.starttls", fallback = "true")
    boolean mailStartTls();

    @Setting(name = "nes.mail.tls", fallback = "false")
    boolean mailTls();
}
