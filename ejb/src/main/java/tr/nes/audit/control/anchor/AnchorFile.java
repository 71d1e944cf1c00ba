package tr.nes.audit.control.anchor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An append-only file of lines, each on disk when {@link #append} returns; readable by the owner only. At 4 MiB a
 * new file is started with the last line; one old file is kept ({@code .1}).
 */
final class AnchorFile {

    private static final long LONGEST = 4L << 20;
    private static final int TAIL = 64 << 10;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;
    private final long longest;

    AnchorFile(Path file) {
        this(file, LONGEST);
    }

    AnchorFile(Path file, long longest) {
        this.file = file;
        this.longest = longest;
    }

    Path path() {
        return file;
    }

    /** The last lines, oldest first, without an incomplete last line. Empty if there is no file. */
    List<String> tail() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            return tail(in);
        }
    }

    private static List<String> tail(FileChannel in) throws IOException {
        long start = Math.max(0, in.size() - TAIL);
        ByteBuffer read = ByteBuffer.allocate((int) (in.size() - start));
        while (read.hasRemaining() && in.read(read, start + read.position()) > 0) {
            continue;
        }
        String text = new String(read.array(), 0, read.position(), StandardCharsets.US_ASCII);
        int end = text.lastIndexOf('\n');
        int begin = start == 0 ? 0 : text.indexOf('\n') + 1;
        return end < begin
                ? List.of()
                : Arrays.asList(text.substring(begin, end).split("\n"));
    }

    /** Locks the file, so that servers sharing it write one after the other. */
    void append(String line) throws IOException {
        Files.createDirectories(
                file.resolveSibling(""),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel guard = open(lock);
                FileLock held = guard.lock()) {
            if (Files.exists(file) && Files.size(file) >= longest) {
                goOn();
            }
            write(line);
        }
    }

    private void write(String line) throws IOException {
        boolean begun = Files.notExists(file);
        try (FileChannel out = open(file)) {
            // keeps a line truncated by a power failure separate from the new one
            String before = begun || endsWithLine(out) ? "" : "\n";
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(before + line + "\n");
            for (long at = out.size(); bytes.hasRemaining(); ) {
                at += out.write(bytes, at);
            }
            out.force(true);
        }
        if (begun) {
            forceFolder();
        }
    }

    private static boolean endsWithLine(FileChannel file) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return file.size() == 0 || file.read(last, file.size() - 1) == 1 && last.get(0) == '\n';
    }

    /** Replaces the file atomically: readers always find a file that has its last line. */
    private void goOn() throws IOException {
        List<String> lines = tail();
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        AnchorFile begun = new AnchorFile(next);
        for (String line : lines.subList(Math.max(0, lines.size() - 1), lines.size())) {
            begun.write(line);
        }
        Path old = file.resolveSibling(file.getFileName() + ".1");
        Files.deleteIfExists(old);
        Files.createLink(old, file);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    private void forceFolder() throws IOException {
        try (FileChannel folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), OWNER_ONLY);
    }
}
