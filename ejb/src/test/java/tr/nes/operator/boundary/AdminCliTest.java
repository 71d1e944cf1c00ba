package tr.nes.operator.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.operator.AdminSocketPath;
import tr.nes.operator.CommandResult;
import tr.nes.operator.control.CommandProtocol;
import tr.nes.operator.control.PrivateSocket;
import tr.nes.shared.Installation;

class AdminCliTest {

    @TempDir
    private Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private PrivateSocket socket;

    @AfterEach
    void close() {
        if (socket != null) {
            socket.close();
        }
    }

    @Test
    void whenAServerListens_thenWordsGoThereAndItsAnswerComesBack() throws Exception {
        socket = PrivateSocket.open(AdminSocketPath.of(installation()));
        serve(arguments -> CommandResult.done(List.of("heard " + arguments, "ığüşöç")));
        assertThat(run("trace", "Simulated Reader 1", "on")).isEqualTo(CommandResult.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("heard [trace, Simulated Reader 1, on]\nığüşöç\n");
    }

    @Test
    void whenAnotherServerListensThere_thenItKeepsItsPlace() throws Exception {
        socket = PrivateSocket.open(AdminSocketPath.of(installation()));
        assertThatThrownBy(() -> PrivateSocket.open(AdminSocketPath.of(installation())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("jboss.node.name");
        socket.channel().accept().close();
        serve(arguments -> CommandResult.done(List.of("the first")));
        assertThat(run("readers")).isEqualTo(CommandResult.DONE);
    }

    @Test
    void whenTheServerRefuses_thenItSaysSoOnTheOtherStream() throws Exception {
        socket = PrivateSocket.open(AdminSocketPath.of(installation()));
        serve(arguments -> CommandResult.failed("ReaderUnknown"));
        assertThat(run("tries", "x")).isEqualTo(CommandResult.FAILED);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ReaderUnknown");
    }

    @Test
    void whenNoServerRuns_thenTheCodeIsTwo() throws Exception {
        assertThat(run("readers")).isEqualTo(CommandResult.NO_SERVER);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no server is running on " + data);
        err.reset();
        socket = PrivateSocket.open(AdminSocketPath.of(installation()));
        socket.channel().close();
        assertThat(run("readers")).isEqualTo(CommandResult.NO_SERVER);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no server is running on " + data);
    }

    @Test
    void whenAServerWasKilled_thenTheNextOneOpensTheDoorAnew() throws Exception {
        PrivateSocket.open(AdminSocketPath.of(installation())).channel().close();
        socket = PrivateSocket.open(AdminSocketPath.of(installation()));
        serve(arguments -> CommandResult.done(List.of()));
        assertThat(run("readers")).isEqualTo(CommandResult.DONE);
    }

    @Test
    void whenTheDoorIsOpen_thenOnlyItsOwnerReachesIt() throws Exception {
        Path file = AdminSocketPath.of(installation());
        socket = PrivateSocket.open(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whenOthersUseTheDirectory_thenItStaysTheirsAndTheDoorShut() throws Exception {
        Path file = AdminSocketPath.of(installation());
        Set<PosixFilePermission> everybody = PosixFilePermissions.fromString("rwxrwxrwx");
        Files.setPosixFilePermissions(Files.createDirectories(file.getParent()), everybody);
        assertThatThrownBy(() -> PrivateSocket.open(file)).isInstanceOf(IOException.class);
        assertThat(Files.getPosixFilePermissions(file.getParent())).isEqualTo(everybody);
        assertThat(file).doesNotExist();
    }

    private void serve(Function<List<String>, CommandResult> dispatcher) {
        CompletableFuture.runAsync(() -> {
            try {
                CommandProtocol.hold(socket.channel().accept(), dispatcher);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private int run(String... arguments) {
        return AdminCli.run(
                List.of(arguments),
                installation(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Installation installation() {
        return new Installation() {
            @Override
            public Path dataDirectory() {
                return data;
            }
        };
    }
}
