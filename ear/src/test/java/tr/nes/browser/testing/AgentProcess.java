package tr.nes.browser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The agent of the provisioned server as an office PC runs it: its jar and this JDK. */
public final class AgentProcess implements AutoCloseable {

    private static final Path JAR = Portal.TARGET.resolve("server/agent/nes-agent.jar");

    private final Path folder;
    private final Path log;
    private Process running;

    public AgentProcess() throws IOException {
        folder = Files.createTempDirectory("nes-agent");
        log = folder.resolve("log");
    }

    /** @param command as the page shows it, {@code java -jar nes-agent.jar enrol HOST:PORT CODE} */
    public AgentProcess enrol(String command) throws Exception {
        String[] words = command.split(" ");
        assertThat(words).hasSize(6).startsWith("java", "-jar", "nes-agent.jar", "enrol");
        Process enrolling = start("enrol", words[4], words[5]);
        assertThat(enrolling.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(enrolling.exitValue()).as(Files.readString(log)).isZero();
        return this;
    }

    public AgentProcess run() throws IOException {
        running = start("run");
        return this;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dnes.agent.folder=" + folder.resolve("agent"),
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())))
                .start();
    }

    /** All that it has written. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws InterruptedException {
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }
}
