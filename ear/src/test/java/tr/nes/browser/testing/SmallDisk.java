package tr.nes.browser.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A file system in memory that can be filled and freed; needs root. */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 1 << 16;
    private static final int OFTEN = 20;

    private final Path folder;
    private final Path ballast;
    private ScheduledExecutorService filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    public static SmallDisk mountedAt(Path folder, int mebibytes) throws IOException, InterruptedException {
        run(List.of("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m,mode=0700", "nes-small", folder.toString()));
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Takes all that is left, and what others give back until it is freed: a database that fails shortens its file. */
    public void fill() throws IOException {
        takeAll();
        filler = Executors.newSingleThreadScheduledExecutor();
        filler.scheduleWithFixedDelay(this::takeAgain, OFTEN, OFTEN, TimeUnit.MILLISECONDS);
    }

    private void takeAgain() {
        try {
            takeAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeAll() throws IOException {
        byte[] zeros = new byte[BLOCK];
        for (int length = BLOCK; length > 0; length /= 2) {
            append(zeros, length);
        }
    }

    private void append(byte[] zeros, int length) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(zeros, 0, length);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw full;
            }
        }
    }

    public void free() throws IOException, InterruptedException {
        stopFilling();
        Files.delete(ballast);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stopFilling();
        run(List.of("umount", "-l", folder.toString()));
    }

    private void stopFilling() throws InterruptedException {
        if (filler != null) {
            filler.shutdownNow();
            filler.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }
}
