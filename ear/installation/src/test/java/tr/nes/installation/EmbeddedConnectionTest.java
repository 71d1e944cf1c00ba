package tr.nes.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedConnectionTest {

    @TempDir
    private Path folder;

    private final Properties account = new Properties();

    @BeforeEach
    void written() throws Exception {
        account.put("user", "nes");
        account.put("password", "file word");
        EmbeddedConnection.open(address(), account).close();
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("nes") + ";CIPHER=AES;TRACE_LEVEL_FILE=0";
    }

    @Test
    void whenTheFileWasForgottenWithItsLock_thenItIsOpenedAllTheSame() throws Exception {
        forget();
        assertThatThrownBy(() -> DriverManager.getConnection(address(), account))
                .hasRootCauseInstanceOf(OverlappingFileLockException.class);
        try (Connection again = EmbeddedConnection.open(address(), account)) {
            assertThat(again.isValid(1)).isTrue();
        }
    }

    /** In a method of its own, so that nothing on the stack knows the file any more. */
    @SuppressWarnings("resource")
    private void forget() throws IOException {
        FileChannel.open(folder.resolve("nes.mv.db"), StandardOpenOption.READ, StandardOpenOption.WRITE)
                .lock();
    }

    @Test
    void whenSomethingElseIsWrong_thenItIsTold() {
        account.put("password", "file wrong");
        assertThatThrownBy(() -> EmbeddedConnection.open(address(), account)).isInstanceOf(SQLException.class);
    }
}
