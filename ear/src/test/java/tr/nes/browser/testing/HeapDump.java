package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The live objects of a running server, readable by anybody with access to its memory. */
public final class HeapDump {

    private static final List<Charset> FORMS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
    private static final int CONTEXT = 80;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final Path file;

    private HeapDump(Path file) {
        this.file = file;
    }

    /** Collects garbage first; {@code file} is overwritten. */
    static HeapDump of(long process, Path file) throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        String said = ask(process, "GC.heap_dump", file.toAbsolutePath().toString());
        if (!Files.exists(file)) {
            throw new IllegalStateException("no heap dump: " + said);
        }
        return new HeapDump(file);
    }

    /** Size of the live heap after a garbage collection. */
    public static long liveBytes(Portal portal) throws IOException, InterruptedException {
        String said = ask(portal.java().pid(), "GC.class_histogram");
        Matcher total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new IllegalStateException("no histogram: " + said);
        }
        return Long.parseLong(total.group(1));
    }

    private static String ask(long process, String... question) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process)));
        command.addAll(List.of(question));
        Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!jcmd.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("no answer: " + said);
        }
        return said;
    }

    /**
     * Number of occurrences of this secret in memory, as bytes or characters.
     *
     * @param exceptAfter occurrences shortly after this text are not counted; empty for no exception
     */
    public int count(String secret, String exceptAfter) throws IOException {
        int found = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer heap = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (Charset form : FORMS) {
                found += count(heap, secret.getBytes(form), exceptAfter.getBytes(form));
            }
        }
        return found;
    }

    private static int count(ByteBuffer heap, byte[] secret, byte[] exceptAfter) {
        int found = 0;
        int end = heap.limit() - secret.length;
        for (int at = 0; at <= end; at++) {
            if (heap.get(at) == secret[0] && matches(heap, at, secret) && !excepted(heap, at, exceptAfter)) {
                found++;
            }
        }
        return found;
    }

    private static boolean matches(ByteBuffer heap, int at, byte[] wanted) {
        byte[] here = new byte[wanted.length];
        heap.get(at, here);
        return Arrays.equals(here, wanted);
    }

    private static boolean excepted(ByteBuffer heap, int at, byte[] words) {
        for (int before = Math.max(0, at - CONTEXT); words.length > 0 && before < at; before++) {
            if (heap.get(before) == words[0] && matches(heap, before, words)) {
                return true;
            }
        }
        return false;
    }

    /** Deletes the file, since it contains all the server's secrets. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
