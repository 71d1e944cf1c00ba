package tr.nes.audit.control.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale")
class AnchorFileTest {

    @TempDir
    private Path folder;

    private Path path;
    private AnchorFile file;

    @BeforeEach
    void choose() {
        path = folder.resolve("anchor/audit");
        file = new AnchorFile(path, 100);
    }

    @Test
    void whenLinesAreAdded_thenOnlyTheOwnerMayReadThem() throws IOException {
        assertThat(file.tail()).isEmpty();
        file.append("one");
        file.append("two");
        assertThat(file.tail()).containsExactly("one", "two");
        assertThat(rights(path)).isEqualTo("rw-------");
        assertThat(rights(path.resolveSibling("audit.lock"))).isEqualTo("rw-------");
        assertThat(rights(path.getParent())).isEqualTo("rwx------");
    }

    @Test
    void whenALineIsTorn_thenItIsNoLineAndTheNextIsWhole() throws IOException {
        file.append("one");
        Files.writeString(path, "tw", StandardOpenOption.APPEND);
        assertThat(file.tail()).containsExactly("one");
        file.append("three");
        assertThat(file.tail()).containsExactly("one", "tw", "three");
    }

    @Test
    void whenTheFileHasGrown_thenANewOneBeginsWithItsLastLineAndTheOldOneIsKept() throws IOException {
        for (int i = 1; i <= 11; i++) {
            file.append("line " + i + " " + ".".repeat(12));
        }
        List<String> lines = file.tail();
        assertThat(lines.get(lines.size() - 1)).startsWith("line 11 ");
        assertThat(Files.size(path)).isLessThan(150);
        List<String> old = Files.readAllLines(path.resolveSibling("audit.1"));
        assertThat(old.get(old.size() - 1)).isEqualTo(lines.get(0));
        assertThat(rights(path)).isEqualTo("rw-------");
    }

    @Test
    void whenTheFileIsLong_thenWholeLinesOfItsEndAreRead() throws IOException {
        AnchorFile large = new AnchorFile(path);
        Files.createDirectories(path.getParent());
        Files.writeString(path, ("x".repeat(99) + "\n").repeat(1000));
        large.append("last");
        List<String> lines = large.tail();
        assertThat(lines).hasSizeBetween(600, 700).endsWith("last");
        assertThat(lines.subList(0, 100)).allMatch(line -> line.length() == 99);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
