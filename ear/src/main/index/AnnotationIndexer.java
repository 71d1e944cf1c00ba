import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;

/**
 * Adds Jandex annotation indexes to the archives in an EAR. A start then reads them instead of all classes, which took a fifth of
 * its time.
 *
 * <p>Argument: the EAR, which is replaced.
 */
class AnnotationIndexer {

    private static final String INDEX = "META-INF/jandex.idx";
    private static final String WEB = "WEB-INF/classes/";

    private int written;

    public static void main(String[] arguments) throws IOException {
        Path ear = Path.of(arguments[0]);
        AnnotationIndexer indexer = new AnnotationIndexer();
        Path next = ear.resolveSibling(ear.getFileName() + ".next");
        Files.write(next, indexer.indexed(ear.getFileName().toString(), Files.readAllBytes(ear)));
        Files.move(next, ear, StandardCopyOption.REPLACE_EXISTING);
        System.out.println(indexer.written + " annotation indexes: " + ear);
    }

    /** The archive with an index of its classes, or unchanged if it has no classes or is indexed already. */
    private byte[] indexed(String name, byte[] archive) throws IOException {
        String classes = name.endsWith(".war") ? WEB : "";
        Indexer indexer = new Indexer();
        boolean empty = true;
        boolean changed = false;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FileTime time = FileTime.fromMillis(0);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String path = entry.getName();
                byte[] content = in.readAllBytes();
                time = entry.getLastModifiedTime();
                if (path.equals(classes + INDEX)) {
                    return archive;
                }
                if (path.matches(".*\\.(jar|war|rar)")) {
                    byte[] inner = indexed(path, content);
                    changed |= inner != content;
                    content = inner;
                } else if (isIndexed(path, classes)) {
                    indexer.index(new ByteArrayInputStream(content));
                    empty = false;
                }
                copy(entry, content, out);
            }
            if (!empty) {
                ZipEntry index = new ZipEntry(classes + INDEX);
                index.setLastModifiedTime(time);
                out.putNextEntry(index);
                new IndexWriter(out).write(indexer.complete());
                out.closeEntry();
                written++;
            }
        }
        return empty && !changed ? archive : bytes.toByteArray();
    }

    /** The server does not look at the classes for later versions of Java, nor at descriptions of modules. */
    private static boolean isIndexed(String path, String classes) {
        return path.startsWith(classes)
                && path.endsWith(".class")
                && !path.startsWith("META-INF/")
                && !path.endsWith("module-info.class");
    }

    private static void copy(ZipEntry from, byte[] content, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(from.getName());
        entry.setLastModifiedTime(from.getLastModifiedTime());
        if (from.getMethod() == ZipEntry.STORED) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
