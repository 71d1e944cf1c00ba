package tr.nes.sealing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;

class SealerTest {

    private static final byte[] SECRET = "12345678".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path data;

    @Test
    void whenSealedAndOpened_thenTheSame() {
        Sealed sealed = sealer().seal(Hierarchy.CUSTODY, "puk/1", SECRET);
        assertThat(sealer().open(Hierarchy.CUSTODY, "puk/1", sealed)).isEqualTo(SECRET);
        assertThat(new String(sealed.text(), StandardCharsets.ISO_8859_1)).doesNotContain("12345678");
    }

    @Test
    void whenSealedTwice_thenNothingIsAlike() {
        Sealed one = sealer().seal(Hierarchy.EPOCH, "pin/1", SECRET);
        Sealed two = sealer().seal(Hierarchy.EPOCH, "pin/1", SECRET);
        assertThat(one.text()).isNotEqualTo(two.text());
        assertThat(one.wrappedKey()).isNotEqualTo(two.wrappedKey());
    }

    @Test
    void whenMovedToAnotherRecord_thenItDoesNotOpen() {
        Sealed sealed = sealer().seal(Hierarchy.CUSTODY, "puk/1", SECRET);
        broken(Hierarchy.CUSTODY, "puk/2", sealed);
        broken(Hierarchy.EPOCH, "puk/1", sealed);
    }

    @Test
    void whenAByteIsChanged_thenItDoesNotOpen() {
        Sealed sealed = sealer().seal(Hierarchy.CUSTODY, "puk/1", SECRET);
        byte[] text = sealed.text();
        text[text.length - 1] ^= 1;
        broken(Hierarchy.CUSTODY, "puk/1", new Sealed(text, sealed.wrappedKey(), sealed.keyId()));
    }

    @Test
    void whenTheKeyStoreIsLost_thenItDoesNotOpen() throws Exception {
        Sealed sealed = sealer().seal(Hierarchy.EPOCH, "pin/1", SECRET);
        Files.delete(data.resolve("keys").resolve("epoch.p12"));
        broken(Hierarchy.EPOCH, "pin/1", sealed);
    }

    @Test
    void whenKeysAreMade_thenOnlyTheOwnerReadsThem() throws Exception {
        sealer().seal(Hierarchy.CUSTODY, "puk/1", SECRET);
        Path keys = data.resolve("keys");
        assertThat(Files.getPosixFilePermissions(keys)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        for (String file : new String[] {"custody.p12", "password"}) {
            assertThat(Files.getPosixFilePermissions(keys.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private void broken(Hierarchy hierarchy, String record, Sealed sealed) {
        assertThatThrownBy(() -> sealer().open(hierarchy, record, sealed)).isInstanceOf(SealBroken.class);
    }

    /** As after a restart. */
    private Sealer sealer() {
        Randomness randomness = new Randomness();
        Installation installation = new Installation() {
            @Override
            public Path dataDirectory() {
                return data;
            }
        };
        return new Sealer(new MasterKeys(new KeyDirectory(installation, randomness), randomness), randomness);
    }
}
